"""Out of the window: counted first, narrowed, written by key, in parts, stopped, refused."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bias_annotator.gui.outtake import Outtake
from bias_annotator.gui.window import Window
from bias_annotator.project.exporting import ExportOptions
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project
from bias_annotator.writers import WRITERS

Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The corpus in which everything occurs."""
    path = tmp_path / "news.bias"
    with Project.new(path, title="News", scheme=SCHEME) as project:
        project.add(CORPUS)
    return path


@pytest.fixture
def outtake(seated: Window, press: Press, qtbot: QtBot) -> Outtake:
    """The Export page, once everything is counted."""
    assert seated.rooms.exporting is None
    press(Qt.Key.Key_5, modifiers=CTRL)
    outtake = seated.rooms.need_outtake()
    assert seated.stack.currentWidget() is outtake.page
    counted(outtake, qtbot)
    return outtake


def counted(outtake: Outtake, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: outtake.page.go.isEnabled() and not outtake.counting.jobs.busy, timeout=20_000)


def choose(outtake: Outtake, name: str) -> None:
    outtake.page.list.choose_row(list(WRITERS).index(name))


def asked(monkeypatch: pytest.MonkeyPatch, answer: Path | None) -> list[str]:
    """The names that the dialog proposes; it answers with that path."""
    proposed: list[str] = []

    def dialog(_parent: object, _title: str, name: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return (str(answer) if answer else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return proposed


def test_every_format_says_what_it_would_lose(outtake: Outtake) -> None:
    page = outtake.page
    assert page.summary.text() == "3 documents, 11 spans"
    model = page.list.formats
    assert model.names == list(WRITERS)
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[0] == "Native JSONL. .jsonl. Everything is carried"
    assert str(said[1]).startswith("CSV, one span a row. .csv. cannot carry: ")
    assert all(bool(model.losses[name]) == bool(WRITERS[name].loses) for name in WRITERS)


def test_what_is_chosen_is_written_by_key_and_its_folder_opened(
    outtake: Outtake, press: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.csv"
    proposed = asked(monkeypatch, out)
    choose(outtake, "csv")
    assert outtake.page.list.hasFocus()
    press(Qt.Key.Key_Return, modifiers=CTRL)
    qtbot.waitUntil(outtake.page.open.isVisible, timeout=20_000)
    assert proposed == ["news.csv"]
    assert out.read_text(encoding="utf-8").startswith("document_id,")
    assert json.loads((tmp_path / "out.csv.losses.json").read_text(encoding="utf-8"))["format"] == "csv"
    assert outtake.page.summary.text() == "3 documents, 11 spans in “out.csv”"
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    outtake.page.open.click()
    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]


def test_options_narrow_what_goes_out(outtake: Outtake, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = outtake.page.panel
    panel.query.setText("is:linked")
    panel.query.finish()
    counted(outtake, qtbot)
    assert outtake.page.summary.text() == "1 document, 7 spans"
    panel.layer._choose("Ana")
    panel.label._choose("quotation")
    panel.anonymous.click()
    counted(outtake, qtbot)
    assert outtake.page.summary.text() == "1 document, 1 span"
    asked(monkeypatch, tmp_path / "out.jsonl")
    choose(outtake, "jsonl")
    outtake.page.go.click()
    qtbot.waitUntil(outtake.page.open.isVisible, timeout=20_000)
    (value,) = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert [(mark["label"], mark["annotator"][:10]) for mark in value["annotations"]] == [("quotation", "annotator-")]


def test_parts_ask_for_a_seed_and_overwrite_nothing(
    outtake: Outtake, seated: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = outtake.page.panel
    assert not panel.seed.isVisible()
    panel.split._choose("train=80,test=20")
    assert panel.seed.isVisible()
    panel.seed.setText("7")
    asked(monkeypatch, tmp_path / "out.jsonl")
    choose(outtake, "jsonl")
    outtake.page.go.click()
    qtbot.waitUntil(outtake.page.open.isVisible, timeout=20_000)
    assert json.loads((tmp_path / "out.split.json").read_text(encoding="utf-8"))["seed"] == 7
    outtake.page.go.click()
    qtbot.waitUntil(lambda: "exists already" in seated.notice.words, timeout=20_000)


def test_an_export_is_stopped_and_leaves_nothing(outtake: Outtake, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(_project: Project, path: Path, _options: ExportOptions, report: Report) -> None:
        path.write_text("begun")
        try:
            while True:
                report(1, 4, "Writing")
                time.sleep(0.01)
        finally:
            path.unlink()

    monkeypatch.setattr("bias_annotator.gui.outtake.export", endless)
    asked(monkeypatch, tmp_path / "out.jsonl")
    outtake.page.go.click()
    stop = outtake.page.stop
    qtbot.waitUntil(stop.isVisible, timeout=20_000)
    assert not outtake.page.list.isVisible()
    stop.click()
    qtbot.waitUntil(outtake.page.list.isVisible, timeout=20_000)
    assert not (tmp_path / "out.jsonl").exists()
    assert not outtake.page.open.isVisible()


def test_counting_tells_how_far_it_is(outtake: Outtake) -> None:
    outtake.page.show_counting()
    outtake.page.show_counted(1200, 5000)
    assert outtake.page.summary.text() == "Counting… 1,200 of 5,000 documents"
    assert not outtake.page.go.isEnabled()


def test_a_query_that_is_none_is_told_and_nothing_can_be_written(outtake: Outtake, seated: Window, qtbot: QtBot) -> None:
    outtake.page.panel.query.setText("wing:left")
    outtake.page.panel.query.finish()
    qtbot.waitUntil(lambda: "“wing:”" in seated.notice.words, timeout=20_000)
    assert not outtake.page.go.isEnabled()


def test_whoever_names_no_file_writes_none_and_a_closed_project_leaves_nothing(
    outtake: Outtake, seated: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(tmp_path.iterdir())
    proposed = asked(monkeypatch, None)
    choose(outtake, "hf")
    outtake.page.go.click()
    assert proposed == ["news-hf"]
    seated.session.close()
    assert {each.name for each in set(tmp_path.iterdir()) - before} <= {"news.bias-wal", "news.bias-shm"}
    assert not outtake.page.go.isEnabled()
    assert outtake.page.list.formats.losses == {}

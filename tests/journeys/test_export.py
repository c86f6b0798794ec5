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

from bias_annotator.cli import run
from bias_annotator.errors import UserError
from bias_annotator.gui.outtake import Outtake
from bias_annotator.gui.widgets.many import Many
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


def counted_or_nothing(outtake: Outtake, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not outtake.counting.jobs.busy and "…" not in outtake.page.summary.text(), timeout=20_000)


def choose(outtake: Outtake, name: str) -> None:
    outtake.page.list.choose_row(list(WRITERS).index(name))


def tick(many: Many, *titles: str) -> None:
    """Open the list of a field, tick in it, and be done with it."""
    many.open()
    model = many.card.model
    for row in range(model.rowCount()):
        if model.index(row).data() in titles:
            model.toggle(row)
    many.card.dismiss()


def previewed(outtake: Outtake, qtbot: QtBot) -> str:
    """How the export begins, once that is there."""
    qtbot.waitUntil(lambda: not outtake.previewing.jobs.busy, timeout=20_000)
    return outtake.page.detail.beginning.words.toPlainText()


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
    assert outtake.page.written.text() == "Written: out.csv and 1 more"
    assert outtake.page.summary.text() == "3 documents, 11 spans"
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    outtake.page.open.click()
    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]


def test_options_narrow_what_goes_out(outtake: Outtake, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = outtake.page.panel
    panel.documents.query.setText("is:linked")
    panel.documents.query.finish()
    counted(outtake, qtbot)
    assert outtake.page.summary.text() == "1 document, 7 spans"
    tick(panel.layers, "Ana")
    tick(panel.labels, "Quotation")
    panel.anonymous.click()
    counted(outtake, qtbot)
    assert outtake.page.summary.text() == "1 document, 1 span"
    asked(monkeypatch, tmp_path / "out.jsonl")
    choose(outtake, "jsonl")
    outtake.page.go.click()
    qtbot.waitUntil(outtake.page.open.isVisible, timeout=20_000)
    (value,) = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert [(mark["label"], mark["annotator"][:10]) for mark in value["annotations"]] == [("quotation", "annotator-")]


def test_the_window_writes_what_the_command_line_writes(
    outtake: Outtake, path: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    panel, documents = outtake.page.panel, outtake.page.panel.documents
    tick(panel.layers, "Gold", "Ben Öz")
    tick(panel.labels, "Quotation", "Opinion")
    tick(documents.status, "Done", "Started")
    documents.whose._choose("Ben Öz")
    documents.flag._choose("no")
    for field, words in (
        (documents.query, "label:quotation,opinion"),
        (documents.since, "2031"),
        (documents.until, "2031-06"),
        (documents.words, "fa"),
    ):
        field.setText(words)
        field.finish()
    documents.outlet._choose("Tidewire")
    panel.split._choose("train=80,test=20")
    panel.seed.setText("3")
    panel.strata._choose("none")
    panel.anonymous.click()
    counted(outtake, qtbot)
    assert outtake.page.summary.text() == "1 document, 2 spans"
    asked(monkeypatch, tmp_path / "window.jsonl")
    outtake.page.go.click()
    qtbot.waitUntil(outtake.page.save.isVisible, timeout=20_000)
    where = "--status done,started --of ben\u00a0öz --not-flagged --since 2031 --until 2031-06 --search fa --outlet Tidewire".split(" ")
    what = "--layer gold --layer BEN\u00a0ÖZ --labels quotation,opinion --query label:quotation,opinion --anonymous".split(" ")
    parts = "--split train=80,test=20 --seed 3 --stratify none --format jsonl --json".split(" ")
    options = [each.replace("\u00a0", " ") for each in (*where, *what, *parts)]
    assert run(["export", str(path), str(tmp_path / "command.jsonl"), *options]) == 0
    told = json.loads(capsys.readouterr().out)
    for end in (".train.jsonl", ".test.jsonl", ".split.json"):
        assert (tmp_path / f"window{end}").read_bytes() == (tmp_path / f"command{end}").read_bytes()
    assert len((tmp_path / "window.train.jsonl").read_bytes()) > 100
    asked(monkeypatch, tmp_path / "report.json")
    outtake.page.save.click()
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [Path(file).name.replace("window", "command") for file in report.pop("files")] == [Path(file).name for file in told.pop("files")]
    assert report == told


def test_a_report_that_cannot_be_written_is_told(
    outtake: Outtake, seated: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, tmp_path / "out.jsonl")
    outtake.page.go.click()
    qtbot.waitUntil(outtake.page.save.isVisible, timeout=20_000)
    asked(monkeypatch, None)
    outtake.page.save.click()
    assert not seated.notice.isVisible()
    asked(monkeypatch, tmp_path / "nowhere" / "report.json")
    outtake.page.save.click()
    assert "“report.json” could not be used" in seated.notice.words


def test_what_was_chosen_is_taken_back_at_once(outtake: Outtake, qtbot: QtBot) -> None:
    documents = outtake.page.panel.documents
    assert not documents.all.isVisible()
    documents.outlet._choose("Tidewire")
    tick(documents.status, "To do")
    documents.since.setText("2030")
    documents.since.finish()
    counted_or_nothing(outtake, qtbot)
    assert outtake.page.summary.text() == "0 documents, 0 spans"
    assert not outtake.page.go.isEnabled()
    assert previewed(outtake, qtbot) == ""
    documents.all.click()
    counted(outtake, qtbot)
    assert outtake.page.summary.text() == "3 documents, 11 spans"
    assert (documents.outlet.value, documents.status.values, documents.since.text(), documents.all.isVisible()) == ("", (), "", False)


def test_the_first_document_is_shown_as_it_will_be_written(
    outtake: Outtake, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beginning = outtake.page.detail.beginning
    choose(outtake, "csv")
    shown = previewed(outtake, qtbot)
    asked(monkeypatch, tmp_path / "out.csv")
    outtake.page.go.click()
    qtbot.waitUntil(outtake.page.open.isVisible, timeout=20_000)
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith(shown.rstrip())
    assert not beginning.file.isVisible()
    choose(outtake, "brat")
    assert "T1\treporting 0 74" in previewed(outtake, qtbot)
    assert beginning.file.isVisible()
    beginning.file._choose("annotation.conf")
    assert beginning.words.toPlainText().startswith("[entities]")
    outtake.page.panel.anonymous.click()
    choose(outtake, "jsonl")
    assert '"annotator":"annotator-' in previewed(outtake, qtbot)


def test_other_names_are_offered_only_where_a_format_has_names(outtake: Outtake) -> None:
    switch = outtake.page.panel.anonymous
    choose(outtake, "soft-labels")
    assert not switch.isEnabled()
    choose(outtake, "csv")
    assert switch.isEnabled()


def test_a_format_that_needs_another_library_says_so_where_it_would_be_seen(
    outtake: Outtake, qtbot: QtBot, seated: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_project: Project, _options: ExportOptions, _report: Report) -> None:
        raise UserError("DocBin files need spaCy, which is not installed.", "pip install bias-annotator[spacy]")

    monkeypatch.setattr("bias_annotator.gui.outtake.preview", missing)
    choose(outtake, "spacy")
    qtbot.waitUntil(outtake.page.detail.beginning._note.isVisible, timeout=20_000)
    assert (
        outtake.page.detail.beginning._note.text() == "DocBin files need spaCy, which is not installed. pip install bias-annotator[spacy]"
    )
    assert not seated.notice.isVisible()


def test_only_what_changed_is_counted_at_the_next_visit(outtake: Outtake, seated: Window, press: Press, qtbot: QtBot) -> None:
    page = outtake.page
    heard: list[int] = []
    outtake.counting.jobs.progress.connect(lambda done, _total, _words: heard.append(done))
    press(Qt.Key.Key_1, modifiers=CTRL)
    press(Qt.Key.Key_5, modifiers=CTRL)
    assert page.list.formats.losses, "what is known stays in sight while one counts"
    counted(outtake, qtbot)
    assert heard == []
    desk = seated.annotate.desk
    desk.view.select(0, 3)
    press(Qt.Key.Key_1, modifiers=CTRL)
    press("O")
    press(Qt.Key.Key_5, modifiers=CTRL)
    counted(outtake, qtbot)
    assert page.summary.text() == "3 documents, 12 spans"
    assert heard == [2]


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


def test_parts_in_one_folder_take_the_place_of_an_older_one(
    outtake: Outtake, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog of the system has asked for that folder."""
    outtake.page.panel.split._choose("train=80,test=20")
    asked(monkeypatch, tmp_path / "out")
    choose(outtake, "hf-jsonl")
    for _ in range(2):
        outtake.page.go.click()
        qtbot.waitUntil(lambda: not outtake.writing.jobs.busy and outtake.page.open.isVisible(), timeout=20_000)
        assert (tmp_path / "out" / "README.md").is_file()
        (tmp_path / "out" / "README.md").unlink()


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
    outtake.page.show_counting(anew=True)
    outtake.page.show_counted(1200, 5000)
    assert outtake.page.summary.text() == "Counting… 1,200 of 5,000 documents"
    assert not outtake.page.go.isEnabled()


def test_a_query_that_is_none_is_told_and_nothing_can_be_written(outtake: Outtake, seated: Window, qtbot: QtBot) -> None:
    outtake.page.panel.documents.query.setText("wing:left")
    outtake.page.panel.documents.query.finish()
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

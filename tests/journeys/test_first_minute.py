"""From the welcome page into a project: opening, who-are-you, recents, dropping, what cannot be opened."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from taking import drop, look_at

from bias_annotator.gui.keys import CheatSheet
from bias_annotator.gui.style import theme
from bias_annotator.gui.widgets.labels import KeyCap
from bias_annotator.gui.window import Window
from bias_annotator.project.project import Project
from bias_annotator.settings import Settings

Press = Callable[..., None]


def test_without_a_project_one_sees_the_welcome_page_and_no_rail(window: Window) -> None:
    assert window.stack.currentWidget() is window.welcome
    assert not window.rail.isVisible()
    assert not window.actions_.action("undo").isEnabled()


def test_a_project_without_a_known_annotator_asks_who_one_is(window: Window, path: Path, press: Press) -> None:
    window.open(path)
    assert window.stack.currentWidget() is window.who
    press("ana", Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.annotate
    assert window.annotate.view.hasFocus()
    with Project.open(path) as project:
        assert [person.name for person in project.annotators()] == ["ana"]
    window.session.close()
    window.open(path)
    assert window.stack.currentWidget() is window.annotate
    assert window.session.annotator == "ana"


def test_a_name_that_cannot_be_one_is_refused_on_the_spot(window: Window, path: Path, press: Press) -> None:
    window.open(path)
    press("gold", Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.who
    assert "“gold”" in window.who._problem.text()
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.welcome
    assert window.session.project is None


def test_known_annotators_can_be_picked(window: Window, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        project.add_annotator("Ben")
    window.open(path)
    button = window.who._people.itemAt(0).widget()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.annotator == "Ben"


def test_a_project_that_was_open_is_listed_with_its_progress(seated: Window, path: Path, press: Press) -> None:
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    seated.session.close()
    recent = Settings.load().recents[0]
    assert (recent.path, recent.title, recent.done, recent.total) == (str(path), "Harbor", 1, 3)
    assert seated.welcome.recents.model().index(0, 0).data() == "Harbor"
    seated.welcome.recents.removed.emit(str(path))
    assert Settings.load().recents == ()


@pytest.mark.parametrize("content", [None, b"", b"not a database at all"])
def test_what_is_no_project_is_said_in_one_sentence(window: Window, tmp_path: Path, content: bytes | None) -> None:
    wrong = tmp_path / "wrong.bias"
    if content is not None:
        wrong.write_bytes(content)
    window.open(wrong)
    assert window.stack.currentWidget() is window.welcome
    assert window.notice.isVisible()
    assert window.notice.words.endswith(".")


def test_a_new_project_is_made_where_one_says(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "fresh"), ""))
    window.actions_.trigger("new_project")
    assert window.stack.currentWidget() is window.who
    assert (tmp_path / "fresh.bias").exists()


def test_a_project_that_is_dropped_opens(window: Window, path: Path) -> None:
    drop(window, path)
    assert window.stack.currentWidget() is window.who


def test_texts_that_are_dropped_are_looked_at_then_imported_and_a_refused_one_says_why(
    seated: Window, tmp_path: Path, qtbot: QtBot, press: Press
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A text that comes in.\n", encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02\xff\xfe" * 40)
    page = look_at(seated, qtbot, good, bad, how=lambda paths: drop(seated, *paths))
    assert {row.name: row.kind for row in page.rows} == {"good.txt": "ready", "bad.txt": "refused"}
    assert page.preview.text.toPlainText() == "A text that comes in."
    assert seated.annotate.queue.total == 3
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not seated.jobs.busy)
    kinds = {row.name: row.kind for row in page.rows}
    assert kinds == {"good.txt": "imported", "bad.txt": "refused"}
    assert seated.annotate.queue.total == 4
    assert seated.rail.isEnabled()
    assert page.summary.text().startswith("1 document, ")


def test_the_list_of_an_import_can_be_kept(seated: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = look_at(seated, qtbot, tmp_path / "missing.txt", how=lambda paths: drop(seated, *paths))
    assert not page.go.isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "list.csv"), ""))
    qtbot.mouseClick(page._save, Qt.MouseButton.LeftButton)
    lines = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "result,source,reason,format,documents,spans"
    assert lines[1].startswith("refused,")


def test_a_project_that_cannot_be_written_is_shown_with_a_banner_and_says_so(window: Window, path: Path, press: Press) -> None:
    with Project.open(path) as project:
        project.add_annotator("Ana")
    window.session._take(Project.open(path, read_only=True), "Ana")
    assert window.annotate.banner.isVisible()
    press("O")
    assert window.notice.isVisible()
    press("J", "F")
    window.close()
    with Project.open(path) as project:
        assert project.layers() == []


def test_the_theme_can_be_switched_and_is_remembered(seated: Window) -> None:
    seated.actions_.trigger("theme_dark")
    assert theme().dark
    assert Settings.load().theme == "dark"
    seated.actions_.trigger("theme_light")
    assert not theme().dark


def test_f1_shows_every_key(seated: Window, press: Press) -> None:
    press(Qt.Key.Key_F1)
    sheet = seated.findChild(CheatSheet)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close()


def test_pages_are_reached_by_keys(seated: Window, press: Press) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    press("3", modifiers=ctrl)
    assert seated.stack.currentWidget() is seated.search
    press("4", modifiers=ctrl)
    assert seated.stack.currentWidget() is seated.rooms.importing
    press("1", modifiers=ctrl)
    assert seated.stack.currentWidget() is seated.annotate


def test_the_guideline_opens_at_the_label_of_the_active_span(seated: Window, press: Press) -> None:
    press("Q", Qt.Key.Key_F2)
    side = seated.annotate.side
    assert side.guideline.isVisible()
    assert side.guideline.go_to("Quotation")
    press(Qt.Key.Key_F2)
    assert not side.guideline.isVisible()


def test_the_size_of_window_and_text_comes_back(seated: Window) -> None:
    seated.actions_.trigger("text_larger")
    seated.resize(1200, 700)
    seated.close()
    settings = Settings.load()
    assert settings.text_size == 18
    assert settings.geometry[2:] == (1200, 700)


def test_the_label_keys_stay_beside_the_labels_in_the_next_document(seated: Window, press: Press) -> None:
    inspector = seated.annotate.side.inspector
    for _ in range(2):
        caps = [cap.accessibleName() for cap in inspector.currentWidget().findChildren(KeyCap)]
        assert caps == ["R", "Q", "O"]
        press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)

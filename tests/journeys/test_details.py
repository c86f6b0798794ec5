"""What is known of a document is changed where it is read: the header, the list and the file say so."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.pages.annotate.details import DetailsDialog
from bias_annotator.gui.window import Window
from bias_annotator.project.project import Project

Press = Callable[..., None]


def dialog(window: Window) -> DetailsDialog:
    found = [each for each in window.annotate.findChildren(DetailsDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_title_and_date_are_changed_by_keys(seated: Window, path: Path, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F4)
    shown = dialog(seated)
    assert shown.fields["title"].text() == "The lights go out"
    shown.fields["title"].setFocus()
    press("a", modifiers=Qt.KeyboardModifier.ControlModifier)
    press("quay")
    shown.fields["published"].setFocus()
    press("a", modifiers=Qt.KeyboardModifier.ControlModifier)
    press("soon", Qt.Key.Key_Return)
    assert shown.isVisible()
    assert "“soon” is no date." in shown.problem.text()
    press("a", modifiers=Qt.KeyboardModifier.ControlModifier)
    press("2032", Qt.Key.Key_Return)
    qtbot.waitUntil(seated.annotate.view.hasFocus)
    assert seated.annotate.header._title.text() == "quay"
    with Project.open(path, read_only=True) as project:
        metadata = project.document(project.rows()[0].id).metadata
    assert (metadata.title, metadata.published, metadata.outlet) == ("quay", "2032", "Ansel Free Voice")


def test_esc_leaves_everything_as_it_was(seated: Window, path: Path, press: Press) -> None:
    press(Qt.Key.Key_F4)
    dialog(seated).fields["title"].setFocus()
    press("x", Qt.Key.Key_Escape)
    QApplication.processEvents()
    with Project.open(path, read_only=True) as project:
        assert project.rows()[0].title == "The lights go out"

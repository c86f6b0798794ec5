"""Whoever comes back is where they were: document, caret, line at the top, window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project
from bias_annotator.settings import Place, Settings

Press = Callable[..., None]
PARAGRAPH = "The council met again. It decided nothing, and the ferry stays where it is. "


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with three long texts."""
    path = tmp_path / "long.bias"
    with Project.new(path, title="Long") as project:
        texts = ("\n\n".join(f"{number}.{part} " + PARAGRAPH * 4 for part in range(60)) for number in range(3))
        items = [Document(DocumentId(uuid7()), Text(text), Metadata(title=f"Text {number}")) for number, text in enumerate(texts)]
        project.add([Annotated(item) for item in items])
    return path


def again(qtbot: QtBot, path: Path) -> Window:
    """Another start of the program, on the project."""
    window = Window()
    qtbot.addWidget(window)
    window.open(path)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_document_caret_and_line_at_the_top_come_back(seated: Window, path: Path, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    page = seated.annotate
    page.view.set_caret(4000)
    page.view.scroll_pixels(2500)
    top, caret = page.top, page.view.caret
    assert top > caret
    seated.close()
    other = again(qtbot, path)
    document = other.annotate.desk.document
    assert document is not None
    assert document.title == "Text 1"
    assert other.annotate.view.caret == caret
    qtbot.waitUntil(lambda: other.annotate.top == top)
    assert other.annotate.queue.list.currentIndex().row() == 1
    other.close()


def test_everybody_comes_back_to_their_own_place(seated: Window, path: Path, press: Press) -> None:
    press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    seated.open(path, "Ben")
    document = seated.annotate.desk.document
    assert document is not None
    assert document.title == "Text 0"
    seated.open(path, "Ana")
    document = seated.annotate.desk.document
    assert document is not None
    assert document.title == "Text 1"


def test_the_place_is_kept_while_one_works_not_only_at_the_end(seated: Window, press: Press) -> None:
    press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    document = seated.annotate.desk.document
    assert document is not None
    assert Settings.load().places[0].document == document.id


def test_a_document_that_is_no_longer_there_is_no_reason_not_to_open(window: Window, path: Path) -> None:
    with Project.open(path) as project:
        window.session.settings = window.session.settings.at(Place(project.id, "Ana", "gone", 5))
    window.open(path, "Ana")
    document = window.annotate.desk.document
    assert document is not None
    assert document.title == "Text 0"


def test_a_place_beyond_the_end_is_its_end(window: Window, path: Path) -> None:
    with Project.open(path) as project:
        window.session.settings = window.session.settings.at(Place(project.id, "Ana", project.rows()[1].id, 10**9))
    window.open(path, "Ana")
    assert window.annotate.top > 0


def test_the_window_comes_back_with_its_size_and_place(window: Window, qtbot: QtBot) -> None:
    window.setGeometry(30, 20, 1024, 650)
    window.close()
    other = Window()
    qtbot.addWidget(other)
    assert (other.x(), other.y(), other.width(), other.height()) == (30, 20, 1024, 650)
    other.close()


def test_a_window_of_a_screen_that_is_gone_fits_the_one_that_is_there(window: Window, qtbot: QtBot) -> None:
    window.session.change(geometry=(9000, 9000, 8000, 5000))
    other = Window()
    qtbot.addWidget(other)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert other.width() <= max(room.width(), 1024)
    assert other.height() <= max(room.height(), 640)
    other.close()


def test_a_window_that_filled_the_screen_does_so_again(window: Window, qtbot: QtBot) -> None:
    window.session.change(maximized=True)
    other = Window()
    qtbot.addWidget(other)
    assert other.isMaximized()
    other.close()

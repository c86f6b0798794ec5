"""A project with two texts, and the real window on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.style import dress
from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project

POST = """\
The Harbor Ministry calls it “Operation Clear Water” and cheers on the dock union. The families of Port Ansel are stuck in the middle.

PORT ANSEL (Northwire) – The dock union made its strongest call yet on Tuesday. “The harbor belongs to the people who work it,” \
union chief Mirela Dorn told the crowd, “and we will not load one more ship.”

TEXT IN A POST — Tomas Reeve (@treeve_port) May 14, 2031

This looks like a point of no return. 😀 Crews who walk out tonight cannot simply walk back in.
"""
SECOND = "A second text. It has two sentences."

ANA = Layer.of("Ana")


def document(title: str, content: str) -> Annotated:
    """A document of that title and text."""
    return Annotated(Document(DocumentId(uuid7()), Text(content), Metadata(title=title, outlet="Ansel Free Voice", published="2031-05-14")))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with two texts and nobody in it."""
    path = tmp_path / "harbor.bias"
    with Project.new(path, title="Harbor", guideline="# Guideline\n\n## Quotation\n\nWords of others.\n") as project:
        project.add([document("The lights go out", POST), document("Second", SECOND), document("Third", SECOND + " Or three.")])
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    """The window at the welcome page, shown and active."""
    dress(qapp, load_theme("light"))
    window = Window()
    qtbot.addWidget(window, before_close_func=lambda window: window.jobs.close())
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.close()


@pytest.fixture
def seated(window: Window, path: Path) -> Window:
    """The window on the project, with Ana at the first document."""
    window.open(path, "Ana")
    return window


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
    """Sends real key events, one a character, to whatever has the focus: `press("JRQ")`, `press(Qt.Key.Key_Tab)`."""

    def press(*keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            for each in key if isinstance(key, str) else [key]:
                target = QApplication.focusWidget()
                assert target is not None, "nothing has the focus"
                if isinstance(each, str):
                    QTest.keyClick(target, each.lower(), modifiers)
                else:
                    QTest.keyClick(target, each, modifiers)
        qtbot.wait(1)

    return press


@pytest.fixture
def stored(path: Path) -> Callable[[int], Marks]:
    """What stands in the project file for Ana, read by a connection of its own: `stored(0)` for the first document."""

    def stored(number: int = 0) -> Marks:
        with Project.open(path) as project:
            return project.marks(project.rows()[number].id, ANA)

    return stored

"""The lead's first look: where two annotators differ, the numbers, and the way to the passage."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.compare import ComparePage
from bias_annotator.gui.compare.matrix import Matrix
from bias_annotator.gui.compare.plots import ValueRow, number
from bias_annotator.gui.style import theme
from bias_annotator.gui.window import Window
from bias_annotator.project.comparing import compare
from bias_annotator.project.project import Project
from bias_annotator.project.samples import make_sample

Press = Callable[..., None]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WAIT = 30_000  # ms: the first comparison of a process imports what it computes with


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample project, on which two annotators have worked."""
    path = tmp_path / "sample.bias"
    make_sample(path).close()
    return path


@pytest.fixture
def page(window: Window, path: Path, press: Press, qtbot: QtBot) -> Iterator[ComparePage]:
    """The Compare page on the first document of the sample, with its numbers."""
    window.open(path, "Annotator A")
    with Project.open(path) as project:
        window.annotate.desk.open(project.rows()[0].id)
    press("2", modifiers=CTRL)
    page = window.rooms.compare
    assert page is not None
    qtbot.waitUntil(lambda: counted(page) and page.text.passages is not None, timeout=WAIT)
    yield page
    window.session.close()


def counted(page: ComparePage) -> bool:
    """Whether all numbers are there."""
    return page.numbers_ is not None and not page.numbers_.left


def coloured(picture: QImage, colour: QColor) -> int:
    """How many pixels of a picture have exactly that colour."""
    return sum(picture.pixelColor(x, y) == colour for x in range(picture.width()) for y in range(picture.height()))


def test_the_key_leads_to_the_disagreements_of_the_open_document(window: Window, page: ComparePage) -> None:
    assert window.stack.currentWidget() is page
    assert page.text.hasFocus()
    passages = page.text.passages
    assert passages is not None
    assert passages.names == ("Annotator A", "Annotator B")
    assert page.list.model.rowCount() == len(passages.found) > 3
    assert coloured(page.text.viewport().grab().toImage(), theme().warn_soft) > 500


def test_the_numbers_are_those_of_the_command_line(page: ComparePage, path: Path) -> None:
    with Project.open(path) as project:
        expected = {each.title: each.value for each in compare(project).measures}
    shown = [row.accessibleName() for row in page.numbers.findChildren(ValueRow)]
    for title, value in expected.items():
        end = "" if value is None else ", 95 % interval "  # nested spans have no value for flat layers
        assert any(said.startswith(f"{title}: {'undefined' if value is None else number(value)}{end}") for said in shown), (
            title,
            value,
            shown,
        )
    assert len([value for value in expected.values() if value is not None]) >= 8
    said = [matrix.accessibleDescription() for matrix in page.numbers.findChildren(Matrix)]
    assert len(said) == 2
    assert "Annotator A, Annotator B: " in said[0]


def test_one_walks_from_disagreement_to_disagreement_by_key_and_over_the_end_of_a_document(
    page: ComparePage, press: Press, qtbot: QtBot
) -> None:
    passages = page.text.passages
    assert passages is not None
    for expected in passages.found:
        press(Qt.Key.Key_F8)
        assert page.list.current == expected
        accent = coloured(page.text.viewport().grab().toImage(), theme().accent)
        assert accent > 20, "the current passage is framed and in sight"
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: page.text.passages is not passages)
    assert page.text.passages is not None
    assert page.text.passages.document.id != passages.document.id
    assert page.list.current == page.text.passages.found[0]
    press(Qt.Key.Key_F8, modifiers=Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.text.passages is not None and page.text.passages.document.id == passages.document.id)
    assert page.list.current == passages.found[-1]


def test_a_click_in_the_text_chooses_and_a_key_opens_the_passage_for_marking(
    window: Window, page: ComparePage, press: Press, qtbot: QtBot
) -> None:
    passages = page.text.passages
    assert passages is not None
    press(Qt.Key.Key_F8)
    target = passages.found[0]
    page.list.list.setCurrentIndex(page.list.model.index(-1))
    assert page.list.current is None
    place = next(
        point
        for y in range(0, page.text.viewport().height(), 7)
        for x in range(0, page.text.viewport().width(), 7)
        if (at := page.text.position_at(point := QPoint(x, y))) is not None and passages.at(at) == 0
    )
    qtbot.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.list.current == target
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert window.stack.currentWidget() is window.annotate
    assert window.annotate.desk.document is not None
    assert window.annotate.desk.document.id == passages.document.id
    assert window.annotate.view.caret == target.start


def test_kinds_filter_the_list(page: ComparePage, qtbot: QtBot) -> None:
    passages = page.text.passages
    assert passages is not None
    kinds = [each.kind.value for each in passages.found]
    for kind in ("label", "boundary", "missed"):
        qtbot.mouseClick(page.list.tabs._tabs[kind], Qt.MouseButton.LeftButton)
        assert page.list.model.rowCount() == kinds.count(kind)
    page.list.choose(0)
    assert page.list.tabs.current in ("", kinds[0])
    assert page.list.current == passages.found[0]


def test_a_document_that_one_worked_on_says_so_and_leads_on(
    window: Window, page: ComparePage, path: Path, press: Press, qtbot: QtBot
) -> None:
    assert page.numbers_ is not None
    shared = page.numbers_.comparison.shared
    with Project.open(path) as project:
        alone = next(row.id for row in project.rows() if row.id not in shared)
    page.show_document(alone)
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    assert "has worked on this document" in page._empty._first.text()
    press(Qt.Key.Key_Down, modifiers=ALT)
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 0)
    assert page.text.passages is not None
    assert page.text.passages.document.id in shared
    assert window.stack.currentWidget() is page


def test_a_mark_changes_the_numbers_at_the_next_look(window: Window, page: ComparePage, press: Press, qtbot: QtBot) -> None:
    before = page.numbers_
    assert before is not None
    press("1", modifiers=CTRL)
    press("w", "r")
    press("2", modifiers=CTRL)
    qtbot.waitUntil(lambda: page.numbers_ is not before, timeout=WAIT)
    assert page.numbers_ is not None
    assert page.numbers_.comparison.measures[0].spans == before.comparison.measures[0].spans + 1
    assert window.stack.currentWidget() is page


def test_numbers_of_one_document_alone(page: ComparePage, qtbot: QtBot) -> None:
    page.numbers.scope.changed.emit("one")
    qtbot.waitUntil(lambda: page.numbers_ is not None and page.numbers_.comparison.documents == 1, timeout=WAIT)
    assert page.numbers_ is not None
    assert page.numbers_.comparison.measures[0].warning is not None


def test_the_strip_scrolls(page: ComparePage, qtbot: QtBot) -> None:
    bar = page.text.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=QPoint(20, page.strip.height() - 30))
    assert bar.value() > bar.maximum() * 0.8
    qtbot.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=QPoint(20, 25))
    assert bar.value() == 0


def test_hovering_tells_what_each_marked(page: ComparePage) -> None:
    passages = page.text.passages
    assert passages is not None
    said = page.text.told(passages.found[0].start)
    assert "A Annotator A: " in said
    assert "B Annotator B: " in said


def test_closing_the_project_while_numbers_are_computed_leaves_nothing_behind(window: Window, path: Path, press: Press) -> None:
    window.open(path, "Annotator A")
    press("2", modifiers=CTRL)
    window.session.close()
    assert window.stack.currentWidget() is window.welcome
    QApplication.processEvents()
    assert window.rooms.compare is not None
    assert window.rooms.compare.text.passages is None


def test_in_a_small_window_the_numbers_wait_behind_a_button(window: Window, page: ComparePage, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: not page.numbers.isVisible())
    qtbot.mouseClick(page.header.numbers, Qt.MouseButton.LeftButton)
    assert page.numbers.isVisible()
    assert page.numbers.geometry().right() <= page.width()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not page.header.numbers.isVisible())
    assert page.numbers.isVisible()
    qtbot.waitUntil(lambda: page.numbers.x() > page.text.width())

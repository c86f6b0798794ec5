"""The queue by keyboard: searching, filtering, ordering, going on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from bias_annotator.gui.pages.annotate.queue_filters import FilterCard
from bias_annotator.gui.pages.annotate.queue_model import PAGE, ROW, Filters
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.people import Status, Work
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project
from bias_annotator.settings import Settings

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
OUTLETS = ("Harbor Ledger", "Quayside", "Northwire")
COUNT = 3 * PAGE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with 300 texts of three outlets; the first ten are done."""
    path = tmp_path / "many.bias"
    with Project.new(path, title="Many") as project:
        items = []
        for number in range(COUNT):
            metadata = Metadata(title=f"Report {number:03}", outlet=OUTLETS[number % 3], published=f"2031-05-{30 - number % 30:02}")
            work = (Work("Ana", Status.DONE, active_seconds=120),) if number < 10 else ()
            text = Text(f"Text {number}. " + "It goes on. " * (number % 7))
            items.append(Annotated(Document(DocumentId(uuid7()), text, metadata), (), work))
        project.add(items)
    return path


@pytest.fixture
def queue_window(seated: Window, qtbot: QtBot) -> Window:
    """The window once everything is counted."""
    qtbot.waitUntil(lambda: not seated.annotate.queue._counting.isActive())
    return seated


def title(window: Window) -> str:
    document = window.annotate.desk.document
    return document.title if document else ""


def titles(window: Window, count: int = 3) -> list[str]:
    model = window.annotate.queue.model
    return [model.index(row).data() for row in range(count)]


def test_the_first_document_that_is_not_done_is_open_and_its_row_chosen(queue_window: Window) -> None:
    assert title(queue_window) == "Report 010"
    assert queue_window.annotate.queue.list.currentIndex().row() == 10
    assert queue_window.annotate.queue._left.text() == "about 10 h left"


def test_words_find_documents_and_enter_goes_back_to_the_text(queue_window: Window, press: Press, qtbot: QtBot) -> None:
    press("f", modifiers=CTRL | SHIFT)
    press("text 200")
    qtbot.waitUntil(lambda: titles(queue_window, 1) == ["Report 200"])
    press(Qt.Key.Key_Return)
    assert queue_window.annotate.view.hasFocus()


def test_the_filter_card_is_worked_by_keys_and_its_order_is_kept(queue_window: Window, press: Press, qtbot: QtBot) -> None:
    press("l", modifiers=CTRL)
    card = queue_window.findChild(FilterCard)
    assert card is not None
    assert card.sort.hasFocus()
    press(Qt.Key.Key_Down)
    menu = card.sort.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(menu, key)
    assert queue_window.annotate.queue.filters.sort == "title"
    assert Settings.load().sort == "title"
    press(Qt.Key.Key_Tab, Qt.Key.Key_Down)
    menu = card.outlet.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(menu, key)
    assert titles(queue_window) == ["Report 000", "Report 003", "Report 006"]
    press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert queue_window.annotate.view.hasFocus()
    chip = queue_window.annotate.queue.chips.first()
    assert chip is not None
    assert chip.isVisible()
    assert queue_window.annotate.queue.filter.isChecked()


def test_a_click_beside_the_card_closes_it(queue_window: Window, qtbot: QtBot) -> None:
    queue = queue_window.annotate.queue
    qtbot.mouseClick(queue.filter, Qt.MouseButton.LeftButton)
    card = queue_window.findChild(FilterCard)
    assert card is not None
    assert card.isVisible()
    assert queue_window.rect().contains(card.card.geometry())
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=queue_window.rect().center())
    assert not card.isVisible()


def test_done_next_goes_on_within_the_filter_and_counts(queue_window: Window, press: Press) -> None:
    queue = queue_window.annotate.queue
    queue.set_filters(Filters(outlet="Quayside"))
    queue.choose(queue.model.index(1).data(ROW).id)
    queue.opened.emit(queue.model.index(4).data(ROW).id)
    assert title(queue_window) == "Report 013"
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert title(queue_window) == "Report 016"
    assert queue._done.text() == f"11 of {COUNT} done"
    assert queue.list.currentIndex().row() == 5


def test_arrows_and_enter_open_a_row_far_down(queue_window: Window, press: Press) -> None:
    press("b", modifiers=CTRL)
    press("b", modifiers=CTRL)
    queue = queue_window.annotate.queue
    assert queue.list.hasFocus()
    press(Qt.Key.Key_End, Qt.Key.Key_Return)
    assert title(queue_window) == f"Report {COUNT - 1}"
    press(Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert title(queue_window) == f"Report {COUNT - 2}"


def test_f6_goes_round_the_parts_of_the_page(queue_window: Window, press: Press) -> None:
    page = queue_window.annotate
    assert page.view.hasFocus()
    press(Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.side.isAncestorOf(focused)
    press(Qt.Key.Key_F6)
    assert page.queue.list.hasFocus()
    press(Qt.Key.Key_F6)
    assert page.view.hasFocus()
    press(Qt.Key.Key_F6, modifiers=SHIFT)
    assert page.queue.list.hasFocus()
    press(Qt.Key.Key_F6, modifiers=SHIFT)
    assert not page.queue.list.hasFocus()
    assert not page.view.hasFocus()


def test_f2_and_f6_go_to_the_guideline_and_back(queue_window: Window, press: Press) -> None:
    press(Qt.Key.Key_F2)
    guideline = queue_window.annotate.side.guideline
    assert guideline.isVisible()
    assert queue_window.annotate.view.hasFocus()
    press(Qt.Key.Key_F6)
    assert guideline.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_F2)
    assert not guideline.isVisible()
    assert queue_window.annotate.view.hasFocus()

"""Somebody looks for words in the text, goes from hit to hit, and marks what they found; and the menu of the right button."""

from collections.abc import Callable

import pytest
from journeys.conftest import POST
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.pages.annotate.context import ContextMenu
from bias_annotator.gui.pages.annotate.find import FindBar
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.span import Marks
from bias_annotator.model.text import Text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Key = Qt.Key


@pytest.fixture
def bar(seated: Window) -> FindBar:
    return seated.annotate.find_bar


def in_text(window: Window) -> bool:
    return QApplication.focusWidget() is window.annotate.view.focusProxy()


def hits(words: str) -> list[int]:
    folded = POST.casefold()
    return [place for place in range(len(folded)) if folded.startswith(words, place)]


def test_words_are_found_walked_through_and_marked_by_keys_alone(seated: Window, bar: FindBar, press: Press) -> None:
    view, desk = seated.annotate.view, seated.annotate.desk
    press("F", modifiers=CTRL)
    assert bar.isVisible()
    press("union")
    places = hits("union")
    assert (bar.count.text(), view.finder.current) == (f"1 of {len(places)}", (places[0], places[0] + 5))
    press(Key.Key_Return, Key.Key_F3)
    assert bar.count.text() == f"3 of {len(places)}"
    press(Key.Key_F3, modifiers=SHIFT)
    press(Key.Key_Return, modifiers=SHIFT)
    assert bar.count.text() == f"1 of {len(places)}"
    press(Key.Key_Up)
    assert bar.count.text() == f"{len(places)} of {len(places)}"
    press(Key.Key_Escape)
    assert not bar.isVisible()
    assert in_text(seated)
    assert view.selection == (places[-1], places[-1] + 5)
    press("O")
    assert [span.stretches for span in desk.spans.values()] == [((places[-1], places[-1] + 5),)]


def test_in_the_text_f3_goes_on_with_what_was_looked_for_and_selects_it(seated: Window, bar: FindBar, press: Press) -> None:
    view = seated.annotate.view
    press("F", modifiers=CTRL)
    press("harbor")
    press(Key.Key_Escape)
    places = hits("harbor")
    assert view.selection[0] == places[0]
    press(Key.Key_F3)
    assert bar.isVisible()
    assert in_text(seated)
    assert view.selection == (places[1], places[1] + 6)
    press(Key.Key_F3)
    assert view.selection[0] == places[0]
    press(Key.Key_Escape)
    view.set_caret(places[1] + 3)
    press(Key.Key_F3, modifiers=SHIFT)
    assert view.selection[0] == places[1]
    press(Key.Key_Escape)
    assert not bar.isVisible()


def test_what_is_selected_is_looked_for(seated: Window, bar: FindBar, press: Press) -> None:
    view = seated.annotate.view
    start = POST.index("the crowd") + 4
    view.set_caret(start)
    press("W")
    press("F", modifiers=CTRL)
    assert (bar.field.text(), bar.count.text(), bar.field.selectedText()) == ("crowd", "1 of 1", "crowd")
    press("nowhere")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()
    press(Key.Key_Escape)
    assert view.selection == (start, start + 5)
    press("S")
    press("F", modifiers=CTRL)
    assert "union chief" in bar.field.text()
    bar.field.clear()
    assert bar.count.text() == ""


def test_case_and_whole_words_are_by_the_buttons_beside(seated: Window, bar: FindBar, press: Press, qtbot: QtBot) -> None:
    press("F", modifiers=CTRL)
    press("cre")
    assert bar.count.text() == "1 of 1"
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "Not found"
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "Not found"
    press("F", modifiers=CTRL)
    bar.field.setText("Cre")
    assert bar.count.text() == "1 of 1"
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.away, Qt.MouseButton.LeftButton)
    assert in_text(seated)


def test_the_bar_stays_for_the_next_document_and_the_lines_stay_where_they_are(seated: Window, bar: FindBar, press: Press) -> None:
    view = seated.annotate.view
    press("F", modifiers=CTRL)
    press("two")
    press(Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    assert seated.annotate.desk.document.title == "Second"
    assert bar.count.text() == "1 hit"
    assert view.caret == 0
    press("F", modifiers=CTRL)
    assert bar.count.text() == "1 of 1"


def test_a_text_of_one_megabyte_is_searched_without_a_stall(seated: Window, bar: FindBar, press: Press, stalls: list[str]) -> None:
    text = Text("The straße and the harbor, once more. " * 26_000)
    view = seated.annotate.view
    view.show_document(Document(DocumentId("long"), text), Marks(seated.annotate.desk.layer))
    QApplication.processEvents()
    stalls.clear()
    press("F", modifiers=CTRL)
    press("strasse")
    press(Key.Key_F3)
    assert bar.count.text() == "2 of 26,000"
    assert stalls == []


def ask(window: Window, position: int) -> ContextMenu:
    """Open the menu by a right click on a place of the text."""
    view = window.annotate.view
    point = view.place_of(position).center() + QPoint(2, 0)
    port = view.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, port.mapToGlobal(point)))
    return window.annotate.context


def entries(menu: ContextMenu) -> dict[str, bool]:
    return {action.text().partition("\t")[0]: action.isEnabled() for action in menu.actions() if action.text()}


def choose(menu: ContextMenu, title: str) -> None:
    next(action for action in menu.actions() if action.text().partition("\t")[0] == title).trigger()
    menu.hide()


def test_the_menu_of_the_right_button_labels_a_selection_and_finds_it(seated: Window, press: Press) -> None:
    view, desk = seated.annotate.view, seated.annotate.desk
    start = POST.index("Operation")
    view.select(start, start + 9)
    menu = ask(seated, start + 3)
    assert menu.isVisible()
    assert view.selection == (start, start + 9)
    on = entries(menu)
    assert on["Quotation"]
    assert on["Copy"]
    assert not on["Delete the span"]
    assert "Spans here" not in on
    keys = {action.text().partition("\t")[0]: action.text().partition("\t")[2] for action in menu.actions()}
    assert (keys["Quotation"], keys["Unsure"], keys["Copy"]) == ("Q", "U", "Ctrl+C")
    choose(menu, "Quotation")
    span = next(iter(desk.spans.values()))
    assert span.stretches == ((start, start + 9),)
    view.select(*span.stretches[0])
    choose(ask(seated, start + 3), "Copy")
    assert QApplication.clipboard().text() == POST[start : start + 9]
    choose(ask(seated, start + 3), "Find what is selected")
    assert seated.annotate.find_bar.field.text() == POST[start : start + 9]
    press(Key.Key_Escape)


def test_the_menu_acts_on_the_span_under_the_pointer_and_leads_to_those_around_it(seated: Window) -> None:
    view, desk = seated.annotate.view, seated.annotate.desk
    sentence = POST.index("The Harbor")
    view.set_caret(sentence)
    desk.mark("opinion")
    start = POST.index("Operation")
    view.select(start, start + 9)
    desk.mark("quotation")
    outer, inner = sorted(desk.spans.values(), key=lambda span: span.start)
    menu = ask(seated, start + 3)
    assert view.active == inner.id
    on = entries(menu)
    assert on["Delete the span"]
    assert not on["Copy"]
    here = next(action.menu() for action in menu.actions() if action.text() == "Spans here")
    assert [action.text().partition(":")[0] for action in here.actions()] == ["Quotation", "Opinion"]
    here.actions()[1].trigger()
    menu.hide()
    assert view.active == outer.id
    choose(ask(seated, start + 3), "Unsure")
    assert desk.spans[outer.id].unsure
    view.set_active(inner.id)
    choose(ask(seated, start + 3), "Delete the span")
    assert list(desk.spans) == [outer.id]


def test_the_menu_key_opens_it_at_the_caret_and_ctrl_space_lists_the_spans_there(seated: Window, press: Press, qtbot: QtBot) -> None:
    view, desk = seated.annotate.view, seated.annotate.desk
    press("R")
    span = next(iter(desk.spans.values()))
    press(Key.Key_Escape)
    target = QApplication.focusWidget()
    QApplication.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), target.mapToGlobal(QPoint(0, 0))))
    menu = seated.annotate.context
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Escape)
    assert not menu.isVisible()
    assert view.active is None
    press(Key.Key_Space, modifiers=CTRL)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Key.Key_Return)
    assert view.active == span.id

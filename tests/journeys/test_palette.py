"""Ctrl+K does anything without a mouse, and without knowing its key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.palette import HIT
from bias_annotator.gui.style import theme
from bias_annotator.gui.window import Window
from bias_annotator.model.span import Marks
from bias_annotator.settings import Settings

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]


def titles(window: Window) -> list[str]:
    model = window.palette_.model
    return [model.index(row).data() for row in range(model.rowCount())]


def chosen(window: Window) -> str:
    return str(window.palette_.list.currentIndex().data(HIT).name)


def test_an_action_is_found_by_letters_done_by_enter_and_first_the_next_time(seated: Window, press: Press) -> None:
    press("k", modifiers=CTRL)
    assert seated.palette_.isVisible()
    press("dark", Qt.Key.Key_Return)
    assert not seated.palette_.isVisible()
    assert theme().dark
    assert seated.annotate.view.hasFocus()
    assert Settings.load().used == ("theme_dark",)
    press("k", modifiers=CTRL)
    assert chosen(seated) == "theme_dark"
    press(Qt.Key.Key_Escape)


def test_a_label_marks_what_was_selected_before(seated: Window, press: Press, stored: Stored) -> None:
    seated.annotate.view.select(0, 10)
    press("k", modifiers=CTRL)
    press("opin", Qt.Key.Key_Return)
    (span,) = stored().spans
    assert (span.label, span.stretches) == ("opinion", ((0, 10),))


def test_a_document_is_found_by_its_title(seated: Window, press: Press, qtbot: QtBot) -> None:
    press("k", modifiers=CTRL)
    press("third")
    qtbot.waitUntil(lambda: "Third" in titles(seated))
    while seated.palette_.list.currentIndex().data() != "Third":
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    document = seated.annotate.desk.document
    assert document is not None
    assert document.title == "Third"
    assert seated.annotate.view.hasFocus()


def test_up_down_tab_and_page_keys_go_through_the_rows_and_letters_stay_in_the_field(seated: Window, press: Press, stored: Stored) -> None:
    press("k", modifiers=CTRL)
    first = chosen(seated)
    press(Qt.Key.Key_Up)
    last = chosen(seated)
    press(Qt.Key.Key_Down)
    assert chosen(seated) == first != last
    press(Qt.Key.Key_Tab)
    assert chosen(seated) not in (first, last)
    press(Qt.Key.Key_PageUp)
    assert chosen(seated) == first
    press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, *[Qt.Key.Key_PageDown] * 12)
    assert chosen(seated) == last
    press("q")
    assert seated.palette_.field.text() == "q"
    assert stored().spans == ()
    press(Qt.Key.Key_Escape)


def test_nothing_found_is_said_and_enter_does_nothing(seated: Window, press: Press, qtbot: QtBot) -> None:
    press("k", modifiers=CTRL)
    press("zzzz")
    qtbot.wait(200)
    assert titles(seated) == []
    press(Qt.Key.Key_Return)
    assert seated.palette_.isVisible()
    press(Qt.Key.Key_Escape)
    assert seated.annotate.view.hasFocus()


@pytest.mark.parametrize("way", ["escape", "key", "click", "page"])
def test_it_goes_by_any_way_out(seated: Window, press: Press, qtbot: QtBot, way: str) -> None:
    press("k", modifiers=CTRL)
    if way == "escape":
        press(Qt.Key.Key_Escape)
    elif way == "key":
        press("k", modifiers=CTRL)
    elif way == "page":
        press("4", modifiers=CTRL)
    else:
        qtbot.mouseClick(seated.palette_, Qt.MouseButton.LeftButton, pos=QPoint(20, 700))
    assert not seated.palette_.isVisible()
    assert seated.annotate.view.hasFocus() == (way != "page")


def test_on_another_page_only_its_actions_are_offered(seated: Window, press: Press) -> None:
    press("4", modifiers=CTRL)
    press("k", modifiers=CTRL)
    assert "Import files…" in titles(seated)
    assert "Next span" not in titles(seated)
    press(Qt.Key.Key_Escape)


def test_without_a_project_it_offers_what_can_be_begun(window: Window, press: Press) -> None:
    press("k", modifiers=CTRL)
    assert "Open project…" in titles(window)
    assert "Close project" not in titles(window)
    press(Qt.Key.Key_Escape)


def test_it_stays_in_the_window_when_that_changes_its_size(seated: Window, press: Press) -> None:
    press("k", modifiers=CTRL)
    for size in ((1024, 640), (1600, 1000)):
        seated.resize(*size)
        QApplication.processEvents()
        card = seated.palette_.card.geometry()
        assert seated.rect().contains(card)
        assert abs(card.center().x() - seated.width() // 2) <= 1
    press(Qt.Key.Key_Escape)


def test_the_cheat_sheet_finds_keys_and_shows_those_of_now(seated: Window, press: Press, qtbot: QtBot) -> None:
    seated.session.change(keys={"undo": ("Ctrl+U",)})
    press(Qt.Key.Key_F1)
    assert seated.sheet.isVisible()
    assert "Next span" in seated.sheet.shown()
    press("ctrl")
    press("+", "u")
    qtbot.waitUntil(lambda: seated.sheet.shown() == ["Undo"])
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Next span" in seated.sheet.shown())
    press(Qt.Key.Key_Escape)
    assert not seated.sheet.isVisible()
    assert seated.annotate.view.hasFocus()

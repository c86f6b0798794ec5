"""Real mouse and key events through the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.stack import SpanMenu
from bias_annotator.model.span import Span
from bias_annotator.model.text import Text

LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXT = "The 😀 council “met on Tuesday” to vote. " * 8
LONG = "\n\n".join(f"Paragraph {number}. {TEXT}" for number in range(60))
Show = Callable[..., TextView]


def ask_for_menu(view: TextView, point: QPoint, reason: QContextMenuEvent.Reason) -> list[QPoint]:
    """Send what a right click or the menu key sends, and return where a menu is wanted."""
    places: list[QPoint] = []
    view.menuWanted.connect(places.append)
    target = view.viewport() if reason is QContextMenuEvent.Reason.Mouse else view.focusProxy()
    QApplication.sendEvent(target, QContextMenuEvent(reason, point, target.mapToGlobal(point)))
    view.menuWanted.disconnect(places.append)
    return places


def middle(view: TextView, position: int) -> QPoint:
    return view.place_of(position).center()


def test_a_press_sets_the_caret_and_a_drag_selects(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT)
    with qtbot.waitSignals([view.caretMoved, view.selectionChanged]):
        qtbot.mousePress(view.viewport(), LEFT, pos=middle(view, 4))
        qtbot.mouseMove(view.viewport(), middle(view, 90))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=middle(view, 90))
    assert view.selection == (4, 90)
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, middle(view, 20))
    assert view.selection == (4, 20)


def test_double_click_takes_the_word_and_a_third_click_the_paragraph(show: Show, qtbot: QtBot) -> None:
    view = show("One line.\n\nThe council met.\n\nAnother line.")
    place = middle(view, 17)
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    assert view.selection == (15, 22)
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert view.selection == (11, 27)


def test_dragging_on_after_a_double_click_takes_words_and_after_a_third_click_paragraphs(show: Show, qtbot: QtBot) -> None:
    content = "One line.\n\nThe council met.\n\nAnother line."
    view = show(content)
    port, place = view.viewport(), middle(view, 17)
    seen = []
    qtbot.mouseDClick(port, LEFT, pos=place)
    for target in (25, 30, 12, 17):
        qtbot.mouseMove(port, middle(view, target))
        seen.append(content[slice(*view.selection)])
    assert seen == ["council met", "council met.\n\nAnother", "The council", "council"]
    qtbot.mouseRelease(port, LEFT, pos=place)
    qtbot.mouseClick(port, LEFT, pos=place)
    assert content[slice(*view.selection)] == "The council met."
    qtbot.mousePress(port, LEFT, pos=place)
    qtbot.mouseRelease(port, LEFT, pos=place)
    qtbot.mouseDClick(port, LEFT, pos=place)
    qtbot.mousePress(port, LEFT, pos=place)
    for target in (32, 2, 17):
        qtbot.mouseMove(port, middle(view, target))
        seen.append(content[slice(*view.selection)])
    qtbot.mouseRelease(port, LEFT, pos=place)
    assert seen[4:] == ["The council met.\n\nAnother line.", "One line.\n\nThe council met.", "The council met."]


def test_clicking_again_goes_from_the_innermost_span_outwards(show: Show, qtbot: QtBot, mark: Callable[..., Span]) -> None:
    content = "One two three four five."
    spans = [
        mark(content, "reporting", content),
        mark(content, "quotation", "two three four"),
        mark(content, "opinion", "three"),
    ]
    view = show(content, *spans)
    seen = []
    for _ in range(4):
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, 10))
        seen.append(view.active)
    assert seen == [spans[2].id, spans[1].id, spans[0].id, spans[2].id]
    assert [span.id for span in view.spans_at(10)] == seen[:3]


def test_a_click_on_a_flag_activates_its_span(show: Show, qtbot: QtBot, mark: Callable[..., Span]) -> None:
    content = "One two three four five."
    outer, inner = mark(content, "quotation", "two three four"), mark(content, "opinion", "two")
    view = show(content, mark(content, "reporting", content), outer, inner)
    for flag in view.need_scene().decoration(0).flags:
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(view.column_left() + flag.x + 6), round(28 + flag.y + 6)))
        assert view.active == flag.span


def test_dragging_below_the_window_scrolls_and_selects_on(show: Show, qtbot: QtBot) -> None:
    view = show(LONG, size=(808, 300))
    qtbot.mousePress(view.viewport(), LEFT, pos=middle(view, 5))
    qtbot.mouseMove(view.viewport(), QPoint(400, 340))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(400, 340))
    start, end = view.selection
    assert start == 5
    assert end > 500
    stopped = view.verticalScrollBar().value()
    qtbot.wait(50)
    assert view.verticalScrollBar().value() == stopped


def test_the_wheel_scrolls_by_pixels_and_with_ctrl_changes_the_size(show: Show) -> None:
    view = show(LONG)

    def wheel(pixels: int, angle: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        point = QPointF(100, 100)
        event = QWheelEvent(
            point, point, QPoint(0, pixels), QPoint(0, angle), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(view.viewport(), event)

    wheel(-7, 0)
    assert view.verticalScrollBar().value() == 7
    wheel(0, -120)
    assert view.verticalScrollBar().value() == 7 + 3 * 30
    sizes: list[float] = []
    view.sizeChanged.connect(sizes.append)
    wheel(0, 120, CONTROL)
    assert sizes == [18]


def test_keys_move_by_line_page_word_and_document(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    key = Qt.Key
    qtbot.keyClick(view, key.Key_End)
    x = view.place_of(view.caret).x()
    qtbot.keyClick(view, key.Key_Down)
    qtbot.keyClick(view, key.Key_Up)
    assert abs(view.place_of(view.caret).x() - x) <= 1
    qtbot.keyClick(view, key.Key_Home)
    assert view.caret == 0
    qtbot.keyClick(view, key.Key_Right, CONTROL | SHIFT)
    assert view.selection == (0, len("Paragraph"))
    qtbot.keyClick(view, key.Key_PageDown)
    assert view.caret > 1000
    assert view.verticalScrollBar().value() > 0
    qtbot.keyClick(view, key.Key_PageUp)
    assert view.caret < 500
    qtbot.keyClick(view, key.Key_End, CONTROL)
    assert view.caret == len(LONG)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert view.viewport().rect().contains(view.place_of(view.caret))
    qtbot.keyClick(view, key.Key_Home, CONTROL | SHIFT)
    assert view.selection == (0, len(LONG))
    qtbot.keyClick(view, key.Key_A, CONTROL)
    assert view.selection == (0, len(LONG))


def test_keys_that_are_not_the_views_are_left_to_the_window(show: Show) -> None:
    view = show(TEXT)
    seen: list[int] = []

    for name in (Qt.Key.Key_R, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_1):
        event = QKeyEvent(QEvent.Type.KeyPress, name, Qt.KeyboardModifier.NoModifier)
        view.keyPressEvent(event)
        seen.append(event.isAccepted())
    assert seen == [False] * 4


def test_zoom_and_resize_keep_the_line_at_the_top(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(3000)
    top = view.need_scene().flow.top_position()[0]
    for size in (24, 13, 28, 13, 17):
        view.set_text_size(size)
        assert -2 * view.metrics.line < view.place_of(top).y() < view.metrics.line, size
    view.resize(500, 640)
    assert -2 * view.metrics.line < view.place_of(top).y() < view.metrics.line
    assert view.column_width() == view.viewport().width() - 88 - 48


def test_scrolling_to_the_end_and_back_by_pixels_meets_the_same_lines(show: Show) -> None:
    view = show(LONG, size=(808, 400))
    bar = view.verticalScrollBar()
    positions = []
    while bar.value() < bar.maximum():
        positions.append((bar.value(), view.hit(QPointF(view.column_left() + 2, 200)).position))
        view.scroll_pixels(97)
    for value, position in reversed(positions[:-1]):
        view.scroll_pixels(value - bar.value())
        assert view.hit(QPointF(view.column_left() + 2, 200)).position == position


def test_a_right_click_goes_where_it_is_unless_that_is_selected(show: Show, mark: Callable[..., Span]) -> None:
    content = "One two three four five."
    outer, inner = mark(content, "quotation", "two three four"), mark(content, "opinion", "three")
    view = show(content, outer, inner)
    place = middle(view, 10)
    assert ask_for_menu(view, place, QContextMenuEvent.Reason.Mouse) == [view.viewport().mapToGlobal(place)]
    assert (view.caret, view.active) == (10, inner.id)
    view.set_active(outer.id)
    view.select(8, 18)
    ask_for_menu(view, place, QContextMenuEvent.Reason.Mouse)
    assert (view.selection, view.active) == ((8, 18), outer.id)
    ask_for_menu(view, middle(view, 22), QContextMenuEvent.Reason.Mouse)
    assert (view.selection, view.active) == ((22, 22), None)


def test_the_menu_key_asks_for_a_menu_at_the_caret(show: Show) -> None:
    view = show(LONG, size=(808, 300))
    view.set_caret(3000)
    view.scroll_to(0)
    places = ask_for_menu(view, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)
    assert places == [view.viewport().mapToGlobal(view.place_of(3000).bottomLeft())]
    assert view.viewport().rect().contains(view.place_of(3000))
    view.clear()
    assert ask_for_menu(view, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard) == []


def test_the_spans_at_the_caret_can_be_chosen_from_a_list(show: Show, qtbot: QtBot, mark: Callable[..., Span]) -> None:
    content = "One two & three four five " + "and so on " * 10
    whole, outer, inner = (
        mark(content, "reporting", content),
        mark(content, "quotation", "two & three four"),
        mark(content, "opinion", "three"),
    )
    view = show(content, whole, outer, inner)
    menu = view.findChild(SpanMenu)
    view.list_spans()
    assert [action.text() for action in menu.actions()] == [f"Reporting: {content[:60].rstrip()}…".replace("&", "&&")]
    menu.hide()
    view.set_caret(content.index("three") + 1)
    view.list_spans()
    assert menu.isVisible()
    assert [action.text()[:14] for action in menu.actions()] == ["Opinion: three", "Quotation: two", "Reporting: One"]
    assert menu.actions()[1].text() == "Quotation: two && three four"
    assert menu.activeAction() is menu.actions()[0]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert view.active == outer.id
    view.clear()
    view.list_spans()
    assert not menu.isVisible()


def test_a_click_on_the_count_of_deep_spans_lists_them(show: Show, qtbot: QtBot) -> None:
    content = "one two three four five six seven eight nine ten"
    spans = [Span.new(Text(content), "opinion", (0, len(content) - 4 * number)) for number in range(8)]
    view = show(content, *spans)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(view.column_left() - 70, 28 + 28))
    menu = view.findChild(SpanMenu)
    assert menu.isVisible()
    assert len(menu.actions()) == 2
    menu.actions()[1].trigger()
    assert view.active in {span.id for span in spans[6:]}
    menu.hide()

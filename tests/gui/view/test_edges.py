"""The edges of the active span go where the mouse drags them: shown on the way, told once, given up by Esc."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.model.edit import Edit
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.text import Text

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
TEXT = "The council said on Monday that the fund is a family purse, which nobody in the hall wanted to hear, and so it closed the doors."
Show = Callable[..., TextView]
MarkOf = Callable[..., Span]
Grab = Callable[[TextView], QImage]


def handle(view: TextView, position: int, *, end: bool, beside: int = 3) -> QPoint:
    """A point `beside` px outside of an edge of a left-to-right span."""
    place = view.place_of(position).center()
    return QPoint(place.x() + (beside if end else -beside), place.y())


def drag(view: TextView, qtbot: QtBot, start: QPoint, *stops: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseMove(view.viewport(), start)
    qtbot.mousePress(view.viewport(), LEFT, NONE, start)
    for stop in stops:
        move(view, stop, modifiers)


def move(view: TextView, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Move with the button down; QTest's moves carry no modifiers."""
    place = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), LEFT, LEFT, modifiers)
    QCoreApplication.sendEvent(view.viewport(), event)


@pytest.fixture
def quote(mark: MarkOf) -> Span:
    return mark(TEXT, "quotation", "said on Monday")


def test_an_end_that_is_dragged_is_told_once_when_the_button_is_up(show: Show, qtbot: QtBot, quote: Span) -> None:
    view = show(TEXT, quote)
    view.set_active(quote.id)
    told: list[tuple[object, ...]] = []
    view.edgeDragged.connect(lambda *what: told.append(what))
    goal = TEXT.index(" is a")
    drag(view, qtbot, handle(view, quote.end, end=True), *(view.place_of(each).center() for each in range(quote.end, goal + 1)))
    assert told == []
    assert view.selection[0] == view.selection[1]
    assert view.active_placed().span.stretches == ((quote.start, goal),)
    assert view.spans_at(quote.start)[0] == quote
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert told == [(quote.id, 0, True, goal)]
    assert view.active_placed().span == quote


def test_the_start_goes_over_emoji_whole_and_never_over_the_end(show: Show, qtbot: QtBot, mark: MarkOf) -> None:
    content = "One 👩‍👩‍👧 two three four."
    quote = mark(content, "quotation", "two three")
    view = show(content, quote)
    view.set_active(quote.id)
    told: list[tuple[object, ...]] = []
    view.edgeDragged.connect(lambda *what: told.append(what))
    begin = content.index("👩")
    x = view.place_of(begin).center().x()
    after = view.place_of(begin + 5).center().x()
    row = view.place_of(begin).center().y()
    start = handle(view, quote.start, end=False)
    seen = set()
    drag(view, qtbot, start)
    for each in range(x - 1, after + 2):
        move(view, QPoint(each, row))
        seen.add(view.active_placed().span.start)
    assert seen == {begin, begin + 5}
    move(view, QPoint(view.viewport().width() - 1, row))
    assert view.active_placed().span.stretches == ((quote.end - 1, quote.end),)
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert told == [(quote.id, 0, False, quote.end - 1)]


def test_with_ctrl_an_edge_goes_by_words(show: Show, qtbot: QtBot, quote: Span) -> None:
    view = show(TEXT, quote)
    view.set_active(quote.id)
    drag(view, qtbot, handle(view, quote.end, end=True))
    seen = []
    for position in range(quote.end, quote.end + 12):
        move(view, view.place_of(position).center(), CONTROL)
        seen.append(TEXT[quote.start : view.active_placed().span.end])
    words = ["said on Monday", "said on Monday that", "said on Monday that the"]
    assert list(dict.fromkeys(seen)) == words
    qtbot.mouseRelease(view.viewport(), LEFT)


def test_esc_puts_the_edge_back_and_nothing_is_told(show: Show, qtbot: QtBot, quote: Span, grab: Grab) -> None:
    view = show(TEXT, quote)
    view.set_active(quote.id)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    before = grab(view)
    told: list[object] = []
    view.edgeDragged.connect(lambda *what: told.append(what))
    drag(view, qtbot, handle(view, quote.start, end=False), view.place_of(1).center())
    assert grab(view) != before
    qtbot.keyClick(view.focusProxy(), Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert grab(view) == before
    assert told == []


def test_what_is_shown_on_the_way_is_what_the_edit_shows_then(
    show: Show, qtbot: QtBot, mark: MarkOf, grab: Grab, edit: Callable[..., Edit]
) -> None:
    content = "\n\n".join([TEXT] * 3)
    split = mark(content, "quotation", "said on Monday", "nobody in the hall")
    source = mark(content, "source", "council")
    others = [mark(content, "reporting", content), source, Relation.new("source", split.id, source.id)]
    view = show(content, split, *others)
    view.set_active(split.id)
    goal = len(TEXT) + 2 + TEXT.index("Monday")
    drag(view, qtbot, handle(view, split.end, end=True), view.place_of(goal).center())
    on_the_way = grab(view)
    stretches = ((split.start, split.fragments[0].end), (split.fragments[1].start, goal))
    assert view.active_placed().span.stretches == stretches
    qtbot.mouseRelease(view.viewport(), LEFT)
    moved = Span.new(Text(content), "quotation", *stretches)
    view.show_edit(edit(gone=[split], come=[split.changed(fragments=moved.fragments)]))
    assert grab(view) == on_the_way


def test_fragments_do_not_run_into_each_other(show: Show, qtbot: QtBot, mark: MarkOf) -> None:
    split = mark(TEXT, "quotation", "said on Monday", "the fund")
    view = show(TEXT, split)
    view.set_active(split.id)
    told: list[tuple[object, ...]] = []
    view.edgeDragged.connect(lambda *what: told.append(what))
    drag(view, qtbot, handle(view, split.fragments[1].start, end=False), view.place_of(split.start).center())
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert told == [(split.id, 1, False, split.fragments[0].end)]


def test_only_the_active_span_has_edges_to_take_and_the_pointer_shows_them(show: Show, qtbot: QtBot, quote: Span) -> None:
    view = show(TEXT, quote)
    place = handle(view, quote.end, end=True)
    qtbot.mouseMove(view.viewport(), place)
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    view.set_active(quote.id)
    qtbot.mouseMove(view.viewport(), place + QPoint(1, 0))
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    qtbot.mouseMove(view.viewport(), place + QPoint(20, 0))
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    qtbot.mouseClick(view.viewport(), LEFT, NONE, place)
    assert view.active == quote.id


def test_edges_of_words_from_right_to_left_stand_on_their_other_side(show: Show, qtbot: QtBot, mark: MarkOf) -> None:
    content = "The sign says שלום לכולם in blue."
    quote = mark(content, "quotation", "שלום לכולם")
    view = show(content, quote)
    view.set_active(quote.id)
    told: list[tuple[object, ...]] = []
    view.edgeDragged.connect(lambda *what: told.append(what))
    paragraph = view.need_scene().flow.paragraph(0)
    left = paragraph.runs(0, paragraph.unit(quote.start), paragraph.unit(quote.end))[0][0]
    y = view.place_of(quote.start).center().y()
    blank = content.index(" לכולם")
    run = paragraph.runs(0, paragraph.unit(blank), paragraph.unit(blank + 1))[0]
    drag(view, qtbot, QPoint(round(view.column_left() + left - 3), y), QPoint(round(view.column_left() + run[1] - 1), y))
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert told == [(quote.id, 0, True, blank)]


def test_an_edit_from_elsewhere_ends_the_drag(show: Show, qtbot: QtBot, quote: Span, edit: Callable[..., Edit]) -> None:
    view = show(TEXT, quote)
    view.set_active(quote.id)
    told: list[object] = []
    view.edgeDragged.connect(lambda *what: told.append(what))
    drag(view, qtbot, handle(view, quote.end, end=True), view.place_of(60).center())
    view.show_edit(edit(gone=[quote]))
    move(view, view.place_of(70).center())
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert (told, view.active) == ([], None)


def test_an_edge_dragged_below_the_window_scrolls(show: Show, qtbot: QtBot) -> None:
    content = "\n\n".join([TEXT] * 20)
    quote = Span.new(Text(content), "opinion", (0, 40))
    view = show(content, quote, size=(808, 300))
    view.set_active(quote.id)
    QCoreApplication.processEvents()  # the scroll bar comes and takes its room
    drag(view, qtbot, handle(view, 40, end=True), QPoint(300, 340))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100)
    assert view.active_placed().span.end > 500
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert view.active_placed().span == quote


def test_the_frame_follows_at_once(show: Show, qtbot: QtBot, quote: Span, grab: Grab, colour_at: Callable[..., str]) -> None:
    accent, wash = load_theme("light").accent.name(), load_theme("light").slots[1].wash.name()
    view = show(TEXT, quote)
    view.set_active(quote.id)
    goal = TEXT.index(" is a")
    place = view.place_of(goal).center()
    drag(view, qtbot, handle(view, quote.end, end=True), place)
    image = grab(view)
    assert accent in [colour_at(image, place.x() + step, place.y()) for step in range(7)]
    assert colour_at(image, view.place_of(TEXT.index("fund")).center().x(), 28) == wash
    qtbot.mouseRelease(view.viewport(), LEFT)

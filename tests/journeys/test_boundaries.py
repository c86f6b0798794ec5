"""Boundaries are set right by keys and by mouse; the span stays what it is, and one undo takes each step back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.window import Window
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Marks, Span

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]
_Key = Qt.Key


def desk(window: Window) -> Desk:
    return window.annotate.desk


def content(window: Window) -> str:
    return desk(window).lying.text.content


def mark(window: Window, press: Press, words: str, key: str = "Q") -> SpanId:
    """Select words and mark them; the new span is active then."""
    start = content(window).index(words)
    desk(window).view.select(start, start + len(words))
    press(key)
    active = desk(window).active
    assert active is not None
    assert active.quote == words
    return active.id


def only(stored: Stored) -> Span:
    (span,) = stored().spans
    return span


NUDGES = [
    (_Key.Key_Right, ALT, "Operation Clear Water"),
    (_Key.Key_Left, ALT, "Operation"),
    (_Key.Key_Left, ALT | SHIFT, "“Operation Clear"),
    (_Key.Key_Right, ALT | SHIFT, "Clear"),
    (_Key.Key_BracketRight, CTRL | SHIFT, "Operation Clear "),
    (_Key.Key_BracketLeft, CTRL | SHIFT, "Operation Clea"),
    (_Key.Key_BracketLeft, CTRL, "“Operation Clear"),
    (_Key.Key_BracketRight, CTRL, "peration Clear"),
    (_Key.Key_Comma, Qt.KeyboardModifier.NoModifier, "“Operation Clear"),
    (_Key.Key_Period, Qt.KeyboardModifier.NoModifier, "peration Clear"),
    (_Key.Key_Comma, SHIFT, "Operation Clea"),
    (_Key.Key_Period, SHIFT, "Operation Clear "),
    (_Key.Key_BracketLeft, ALT, "The Harbor Ministry calls it “Operation Clear"),
    (_Key.Key_BracketRight, ALT | SHIFT, "Operation Clear Water” and cheers on the dock union."),
    (_Key.Key_PageDown, ALT, "Operation Clear Water” and cheers on the dock union."),
    (_Key.Key_PageUp, ALT | SHIFT, "The Harbor Ministry calls it “Operation Clear"),
]


@pytest.mark.parametrize(("key", "modifiers", "expected"), NUDGES)
def test_either_edge_goes_by_letter_word_and_sentence(
    seated: Window, press: Press, stored: Stored, key: Qt.Key, modifiers: Qt.KeyboardModifier, expected: str
) -> None:
    before = mark(seated, press, "Operation Clear")
    press("U")
    press(key, modifiers=modifiers)
    span = only(stored)
    assert (span.id, span.quote, span.unsure) == (before, expected, True)
    press("z", modifiers=CTRL)
    assert only(stored).quote == "Operation Clear"


def test_an_edge_does_not_go_past_the_other_one(seated: Window, press: Press, stored: Stored) -> None:
    mark(seated, press, "Clear")
    for key, modifiers in ((_Key.Key_BracketLeft, ALT | SHIFT), (_Key.Key_BracketRight, ALT)):
        seated.notice.say("")
        press(key, modifiers=modifiers)
        assert seated.notice.words == "It cannot go further."
    assert only(stored).quote == "Clear"


def test_x_cuts_a_span_in_two_and_a_label_key_renames_the_second_part(seated: Window, press: Press, stored: Stored) -> None:
    press("P", "R")
    first = desk(seated).view.active
    second_sentence = content(seated).index("The families")
    desk(seated).view.set_caret(second_sentence)
    assert desk(seated).view.active == first
    press("X", "O")
    assert [(span.label, span.quote[:12]) for span in stored().spans] == [("reporting", "The Harbor M"), ("opinion", "The families")]
    assert stored().spans[0].id == first
    press("zz", modifiers=CTRL)
    assert only(stored).id == first
    assert only(stored).quote.endswith("in the middle.")


def test_a_span_is_not_cut_at_its_edge(seated: Window, press: Press, stored: Stored) -> None:
    mark(seated, press, "Clear")
    press("X")
    assert seated.notice.words.startswith("Put the caret where the span is to be cut")
    assert only(stored).quote == "Clear"


def test_both_parts_of_a_cut_quotation_keep_their_source(seated: Window, press: Press, stored: Stored) -> None:
    mark(seated, press, "“The harbor belongs to the people who work it,”")
    start = content(seated).index("Mirela Dorn")
    desk(seated).view.select(start, start + len("Mirela Dorn"))
    press("L")
    QTest.keyClick(seated.annotate._relations, _Key.Key_S)
    desk(seated).view.set_caret(content(seated).index("people"), activate=False)
    press("X")
    marks = stored()
    parts = {span.id: span.quote for span in marks.spans if span.label == "quotation"}
    assert sorted(parts.values()) == ["people who work it,”", "“The harbor belongs to the"]
    assert {(link.label, parts[link.from_span]) for link in marks.relations} == {("source", quote) for quote in parts.values()}


def test_c_merges_with_the_neighbour_of_the_same_label(seated: Window, press: Press, stored: Stored) -> None:
    press("R", "J", "R", "N", "late")
    press(_Key.Key_Return, modifiers=CTRL)
    second = desk(seated).view.active
    press("C")
    span = only(stored)
    assert (span.id, span.note) == (second, "late")
    assert span.quote.startswith("The Harbor Ministry")
    assert span.quote.endswith("in the middle.")
    assert desk(seated).view.active == second
    press("z", modifiers=CTRL)
    assert len(stored().spans) == 2


def test_what_does_not_touch_is_not_merged(seated: Window, press: Press, stored: Stored) -> None:
    press("R", "J", "J", "R", "C")
    assert len(stored().spans) == 2
    assert seated.notice.words == "No other reporting touches this one; only blanks may lie between."


def test_the_fragment_at_the_caret_is_taken_out_but_not_the_only_one(seated: Window, press: Press, stored: Stored) -> None:
    span = mark(seated, press, "“The harbor belongs to the people who work it,”")
    start = content(seated).index("“and we will")
    desk(seated).view.select(start, start + len("“and we will not load one more ship.”"))
    press("A")
    assert len(only(stored).fragments) == 2
    desk(seated).view.set_caret(start + 3)
    press("A", modifiers=SHIFT)
    assert (only(stored).id, only(stored).quote) == (span, "“The harbor belongs to the people who work it,”")
    press("A", modifiers=SHIFT)
    assert seated.notice.words == "Put the caret into the fragment that is to go."
    desk(seated).view.set_caret(only(stored).start + 1)
    press("A", modifiers=SHIFT)
    assert seated.notice.words == "This span has one fragment only."
    assert desk(seated).view.active == span


def edge(window: Window, position: int) -> QPoint:
    """A point just outside of the text at an edge of the active span."""
    return desk(window).view.place_of(position).center()


def test_an_edge_is_dragged_with_the_mouse(seated: Window, press: Press, stored: Stored) -> None:
    before = mark(seated, press, "Clear")
    view = desk(seated).view
    start = content(seated).index("Clear")
    end, goal = edge(seated, start + 5) + QPoint(3, 0), edge(seated, start + len("Clear Water"))
    QTest.mouseMove(view.viewport(), end)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(view.viewport(), goal)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=goal)
    assert (only(stored).id, only(stored).quote) == (before, "Clear Water")
    press("z", modifiers=CTRL)
    assert only(stored).quote == "Clear"


def test_a_dragged_edge_that_cannot_stand_there_is_refused_with_a_sentence(seated: Window, press: Press, stored: Stored) -> None:
    span = mark(seated, press, "“The harbor belongs to the people who work it,”")
    start = content(seated).index("“and we will")
    desk(seated).view.select(start, start + len("“and we"))
    press("A")
    for fragment, end, position, sentence in (
        (0, True, start + 2, "An edge cannot go past another fragment of the span."),
        (1, False, start - 60, "An edge cannot go past another fragment of the span."),
        (1, True, start, "An edge cannot go past the other end of the span."),
    ):
        seated.notice.say("")
        desk(seated).view.edgeDragged.emit(span, fragment, end, position)
        assert seated.notice.words == sentence
    assert only(stored).quote == "“The harbor belongs to the people who work it,” … “and we"


def test_every_step_of_boundary_work_can_be_taken_back_after_the_others(seated: Window, press: Press, stored: Stored) -> None:
    mark(seated, press, "Operation Clear Water")
    states = [stored()]
    for key, modifiers in (
        (_Key.Key_Left, ALT | SHIFT),
        (_Key.Key_Right, ALT),
        (_Key.Key_PageDown, ALT),
        (_Key.Key_Comma, SHIFT),
    ):
        press(key, modifiers=modifiers)
        states.append(stored())
    desk(seated).view.set_caret(content(seated).index("and cheers"), activate=False)
    for key in ("X", "C"):
        press(key)
        states.append(stored())
    for state in states[-2::-1]:
        press("z", modifiers=CTRL)
        assert stored() == state
    for state in states[1:]:
        press("z", modifiers=CTRL | SHIFT)
        assert stored() == state

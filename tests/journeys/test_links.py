"""A quotation is linked to its source and cue by key: what is selected now, or what is picked next by Enter or click."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.window import Window
from bias_annotator.model.span import Marks

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]
_Key = Qt.Key
FIRST, SECOND = "“The harbor belongs to the people who work it,”", "“and we will not load one more ship.”"


def desk(window: Window) -> Desk:
    return window.annotate.desk


def content(window: Window) -> str:
    return desk(window).lying.text.content


def select(window: Window, words: str) -> None:
    start = content(window).index(words)
    desk(window).view.select(start, start + len(words))


def status(window: Window) -> str:
    return window.annotate.labels._saved.text()


def link(window: Window, press: Press, key: Qt.Key) -> None:
    """L, then a letter of the menu."""
    press("L")
    QTest.keyClick(window.annotate._relations, key)


def linked(stored: Stored) -> set[tuple[str, str, str]]:
    """Label of each link, and the words that it leads from and to."""
    marks = stored()
    quotes = {span.id: span.quote for span in marks.spans}
    return {(link.label, quotes[link.from_span], quotes[link.to_span]) for link in marks.relations}


def test_with_nothing_selected_the_source_is_picked_next_and_the_window_says_so(seated: Window, press: Press, stored: Stored) -> None:
    select(seated, FIRST)
    press("Q")
    quotation = desk(seated).view.active
    link(seated, press, _Key.Key_S)
    assert seated.notice.words == "Select the source and press Enter, or click one that is marked. Esc leaves it."
    assert status(seated) == "Source: select, then Enter"
    press(_Key.Key_Return)
    assert seated.notice.words == "Select the source first, then press Enter. Esc leaves it."
    select(seated, "Mirela Dorn")
    press(_Key.Key_Return)
    assert linked(stored) == {("source", FIRST, "Mirela Dorn")}
    assert desk(seated).view.active == quotation
    assert status(seated) == "Saved"
    press("z", modifiers=CTRL)
    assert [span.quote for span in stored().spans] == [FIRST]
    assert stored().relations == ()


def test_who_speaks_in_a_split_quotation_is_picked_with_the_keyboard_alone(seated: Window, press: Press, stored: Stored) -> None:
    desk(seated).view.set_caret(content(seated).index(FIRST))
    press("GQGA")
    link(seated, press, _Key.Key_S)
    press(_Key.Key_Right, _Key.Key_Right, _Key.Key_Right, modifiers=CTRL)
    press("W")
    press(_Key.Key_Right, modifiers=CTRL | SHIFT)
    press(_Key.Key_Return)
    link(seated, press, _Key.Key_C)
    press(*[_Key.Key_Right] * 5, modifiers=CTRL)
    press("W", _Key.Key_Return)
    assert linked(stored) == {("source", f"{FIRST} … {SECOND}", "Mirela Dorn"), ("cue", f"{FIRST} … {SECOND}", "told")}


def test_in_sentence_mode_source_and_cue_follow_without_going_back(seated: Window, press: Press, stored: Stored) -> None:
    press("M")
    desk(seated).view.set_caret(content(seated).index(FIRST))
    press("GQ")
    press(*[_Key.Key_Right] * 3, modifiers=CTRL)
    press("W")
    press(_Key.Key_Right, modifiers=CTRL | SHIFT)
    link(seated, press, _Key.Key_S)
    press(_Key.Key_Right, modifiers=CTRL | SHIFT)
    link(seated, press, _Key.Key_C)
    assert linked(stored) == {("source", FIRST, "Mirela Dorn"), ("cue", FIRST, "told")}
    press("GA")
    assert linked(stored) == {("source", f"{FIRST} … {SECOND}", "Mirela Dorn"), ("cue", f"{FIRST} … {SECOND}", "told")}
    link(seated, press, _Key.Key_C)
    assert desk(seated).active is not None
    assert desk(seated).active.label == "quotation"


def test_a_source_that_is_marked_already_is_picked_by_a_click_or_by_enter(seated: Window, press: Press, stored: Stored) -> None:
    select(seated, "Mirela Dorn")
    press("4")
    for words, by_click in ((FIRST, True), (SECOND, False)):
        select(seated, words)
        press("Q")
        link(seated, press, _Key.Key_S)
        place = content(seated).index("Mirela Dorn") + 3
        if by_click:
            QTest.mouseClick(desk(seated).view.viewport(), Qt.MouseButton.LeftButton, pos=desk(seated).view.place_of(place).center())
        else:
            desk(seated).view.set_caret(place)
            assert len(linked(stored)) == 1
            press(_Key.Key_Return)
    assert linked(stored) == {("source", FIRST, "Mirela Dorn"), ("source", SECOND, "Mirela Dorn")}
    assert [span.label for span in stored().spans].count("source") == 1


def test_esc_and_another_document_leave_link_mode(seated: Window, press: Press, stored: Stored) -> None:
    select(seated, FIRST)
    press("Q")
    link(seated, press, _Key.Key_C)
    assert desk(seated).links.waiting
    press(_Key.Key_Escape)
    assert not desk(seated).links.waiting
    assert status(seated) == "Saved"
    assert desk(seated).view.active is not None
    link(seated, press, _Key.Key_C)
    press(_Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    assert not desk(seated).links.waiting
    assert status(seated) == "Saved"
    assert stored().relations == ()


def test_a_quotation_that_goes_takes_the_waiting_with_it(seated: Window, press: Press) -> None:
    select(seated, FIRST)
    press("Q")
    link(seated, press, _Key.Key_S)
    press("z", modifiers=CTRL)
    assert not desk(seated).links.waiting


def test_what_is_linked_already_is_not_linked_again(seated: Window, press: Press, stored: Stored) -> None:
    select(seated, FIRST)
    press("Q")
    for _ in range(2):
        select(seated, "Mirela Dorn")
        link(seated, press, _Key.Key_S)
    assert seated.notice.words == "This is linked as source already."
    assert len(stored().relations) == 1
    assert len(stored().spans) == 2


def test_a_source_may_lie_inside_of_its_quotation(seated: Window, press: Press, stored: Stored) -> None:
    desk(seated).view.set_caret(content(seated).index("PORT ANSEL"))
    press("Q")
    select(seated, "The dock union")
    link(seated, press, _Key.Key_S)
    ((label, quotation, source),) = linked(stored)
    assert (label, source) == ("source", "The dock union")
    assert quotation.startswith("PORT ANSEL (Northwire)")


def test_only_what_can_be_linked_is(seated: Window, press: Press, stored: Stored) -> None:
    press("O", "L")
    assert seated.notice.words == "Go to a quotation first, then link it to its source or cue."
    assert not desk(seated).links.waiting
    select(seated, "Clear")
    press("L")
    assert seated.notice.words == "Go to a quotation first, then link it to its source or cue."
    assert stored().relations == ()

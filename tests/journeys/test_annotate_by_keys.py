"""An annotator marks a text without a mouse; every key is in the file before it is on the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.window import Window
from bias_annotator.model.people import Status
from bias_annotator.model.span import Marks
from bias_annotator.project.project import Project

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]


def desk(window: Window) -> Desk:
    return window.annotate.desk


def content(window: Window) -> str:
    document = desk(window).document
    assert document is not None
    return document.text.content


def test_the_whole_text_is_marked_with_one_key_a_sentence(seated: Window, press: Press, stored: Stored) -> None:
    marked = 0
    while True:
        press("ORQ"[marked % 3])
        marked += 1
        assert len(stored().spans) == marked == len(desk(seated).spans)
        before = desk(seated).view.caret
        press("J")
        if desk(seated).view.caret == before:
            break
    assert marked >= 6
    text = content(seated)
    covered = "".join(fragment.quote for span in stored().spans for fragment in span.fragments)
    assert "".join(covered.split()) == "".join(text.split())
    assert {span.label for span in stored().spans} == {"reporting", "quotation", "opinion"}
    assert seated.notice.words == "This is the last sentence."


def test_a_selection_by_shift_and_arrows_is_marked(seated: Window, press: Press, stored: Stored) -> None:
    start = content(seated).index("“Operation")
    desk(seated).view.set_caret(start)
    press(*[Qt.Key.Key_Right] * len("“Operation Clear Water”"), modifiers=SHIFT)
    press("2")
    (span,) = stored().spans
    assert (span.label, span.quote) == ("quotation", "“Operation Clear Water”")
    assert desk(seated).view.selection[0] == desk(seated).view.selection[1]
    assert desk(seated).view.active == span.id


def test_just_what_is_selected_is_marked_but_no_blanks_alone(seated: Window, press: Press, stored: Stored) -> None:
    start = content(seated).index(" Clear Water")
    desk(seated).view.select(start, start + len(" Clear "))
    press("Q")
    (span,) = stored().spans
    assert span.quote == " Clear "
    press(Qt.Key.Key_Delete)
    start = content(seated).index("\n\n")
    desk(seated).view.select(start, start + 2)
    press("Q")
    assert stored().spans == ()
    assert seated.notice.words == "There is nothing to read in the selection."


def test_the_same_label_on_the_same_words_is_not_marked_twice(seated: Window, press: Press, stored: Stored) -> None:
    press("R", "J", "K", "R")
    assert len(stored().spans) == 1
    assert seated.notice.words == "This span is marked as reporting already."
    assert desk(seated).view.active == stored().spans[0].id


def test_a_label_key_on_the_active_span_changes_its_label_and_the_same_again_only_says_so(
    seated: Window, press: Press, stored: Stored
) -> None:
    press("R", "Q")
    (span,) = stored().spans
    assert span.label == "quotation"
    press("Q")
    assert stored().spans == (span,)
    assert seated.notice.words == "This span is marked as quotation already."


def test_w_s_and_p_grow_the_selection(seated: Window, press: Press) -> None:
    view = desk(seated).view
    view.set_caret(content(seated).index("Harbor"))
    press("W")
    assert content(seated)[slice(*view.selection)] == "Harbor"
    press("W")
    assert content(seated)[slice(*view.selection)].endswith("dock union.")
    press("P")
    assert content(seated)[slice(*view.selection)].endswith("in the middle.")
    press(Qt.Key.Key_Escape)
    assert view.selection[0] == view.selection[1]


def test_brackets_nudge_start_and_end(seated: Window, press: Press, stored: Stored) -> None:
    view = desk(seated).view
    start = content(seated).index("Clear")
    view.select(start, start + len("Clear"))
    press("Q", "[")
    assert stored().spans[0].quote == "Operation Clear"
    press("]")
    assert stored().spans[0].quote == "Clear"
    press(Qt.Key.Key_BracketRight, modifiers=SHIFT)
    assert stored().spans[0].quote == "Clear Water"
    press(Qt.Key.Key_BracketLeft, modifiers=SHIFT)
    assert stored().spans[0].quote == "Clear"
    press("]")
    assert seated.notice.words == "It cannot go further."


def test_a_adds_a_fragment_to_a_split_quotation(seated: Window, press: Press, stored: Stored) -> None:
    view, text = desk(seated).view, content(seated)
    for quote, key in (("“The harbor belongs to the people who work it,”", "Q"), ("“and we will not load one more ship.”", "A")):
        start = text.index(quote)
        view.select(start, start + len(quote))
        press(key)
    (span,) = stored().spans
    assert [fragment.quote for fragment in span.fragments] == [
        "“The harbor belongs to the people who work it,”",
        "“and we will not load one more ship.”",
    ]


def test_l_links_a_quotation_to_its_source_in_one_edit(seated: Window, press: Press, stored: Stored) -> None:
    view, text = desk(seated).view, content(seated)
    press("L")
    assert seated.notice.words.startswith("Go to a quotation")
    for quote, key in (("PORT ANSEL", "R"), ("“The harbor belongs to the people who work it,”", "Q"), ("Mirela Dorn", "L")):
        start = text.index(quote)
        view.select(start, start + len(quote))
        press(key)
    menu = seated.annotate._relations
    assert [action.text() for action in menu.actions()] == ["&Source", "&Cue"]
    QTest.keyClick(menu, Qt.Key.Key_S)
    (relation,) = stored().relations
    spans = {span.id: span for span in stored().spans}
    assert (spans[relation.from_span].label, spans[relation.to_span].quote) == ("quotation", "Mirela Dorn")
    assert view.active == relation.from_span
    press("z", modifiers=CTRL)
    assert stored().relations == ()
    assert len(stored().spans) == 2


def test_tab_goes_from_span_to_span_and_delete_removes_one(seated: Window, press: Press, stored: Stored) -> None:
    press("O", "J", "R", Qt.Key.Key_Escape)
    view = desk(seated).view
    view.set_caret(0, activate=False)
    view.set_active(None)
    press(Qt.Key.Key_Tab)
    first = view.active
    press(Qt.Key.Key_Tab)
    assert first is not None
    assert view.active not in (None, first)
    press(Qt.Key.Key_Backtab, modifiers=SHIFT)
    assert view.active == first
    assert view.hasFocus()
    press(Qt.Key.Key_Delete)
    assert [span.label for span in stored().spans] == ["reporting"]


def test_without_a_span_the_keys_that_need_one_say_so(seated: Window, press: Press, stored: Stored) -> None:
    for key in ("U", "N", Qt.Key.Key_Delete, "[", Qt.Key.Key_Return):
        seated.notice.say("")
        press(key)
        assert seated.notice.words == "No span is active. Press Tab for the next one."
    assert stored().spans == ()
    assert desk(seated).view.hasFocus()


def test_typing_a_note_marks_nothing_and_is_kept(seated: Window, press: Press, stored: Stored) -> None:
    press("O", "N")
    note = seated.annotate.side.inspector.form.note_field
    assert QApplication.focusWidget() is note
    press("rqojkuw1[")
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert desk(seated).view.hasFocus()
    assert desk(seated).lying.title == "The lights go out"
    (span,) = stored().spans
    assert (span.note, span.label, span.unsure) == ("rqojkuw1[", "opinion", False)


def test_a_note_that_is_being_typed_survives_the_closing_of_the_window(seated: Window, press: Press, stored: Stored) -> None:
    press("O", "N", "half a th")
    seated.close()
    assert stored().spans[0].note == "half a th"


def test_u_turns_unsure_on_and_off(seated: Window, press: Press, stored: Stored) -> None:
    press("O", "U")
    assert stored().spans[0].unsure
    assert seated.annotate.labels._properties["unsure"].isChecked()
    press("U")
    assert not stored().spans[0].unsure


def test_undo_works_after_the_project_was_opened_again(seated: Window, path: Path, press: Press, stored: Stored) -> None:
    press("O", "Q")
    seated.session.close()
    seated.open(path)
    press("z", modifiers=CTRL)
    assert stored().spans[0].label == "opinion"
    press("z", modifiers=CTRL)
    assert stored().spans == ()
    assert seated.notice.words.startswith("Undone: ")
    press("z", modifiers=CTRL | SHIFT)
    assert stored().spans[0].label == "opinion"
    assert seated.annotate.side.list.spans.rowCount() == 1


def test_the_place_is_kept(seated: Window, path: Path, press: Press) -> None:
    press("JJ")
    caret = desk(seated).view.caret
    assert caret > 0
    seated.session.close()
    seated.open(path)
    assert desk(seated).view.caret == caret


def test_done_next_goes_to_the_next_document_that_is_not_done(seated: Window, path: Path, press: Press) -> None:
    press("O")
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert desk(seated).document is not None
    assert desk(seated).document.title == "Second"
    assert seated.annotate.queue._done.text() == "1 of 3 done"
    press(Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert desk(seated).document.title == "The lights go out"
    press(Qt.Key.Key_Return, modifiers=CTRL)
    press(Qt.Key.Key_Return, modifiers=CTRL)
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert seated.notice.words == "All documents in this list are done."
    with Project.open(path) as project:
        assert {project.work(row.id, "Ana").status for row in project.rows()} == {Status.DONE}


def test_a_first_mark_starts_a_document_and_f_flags_it(seated: Window, path: Path, press: Press) -> None:
    press("O", "F")
    assert seated.notice.words == "Flagged."
    with Project.open(path) as project:
        work = project.work(project.rows()[0].id, "Ana")
    assert (work.status, work.flagged) == (Status.STARTED, True)
    seated.annotate.queue.tabs._tabs["flagged"].click()
    assert seated.annotate.queue.model.rowCount() == 1


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1440, 900)])
def test_nothing_sticks_out_of_its_panel(seated: Window, press: Press, size: tuple[int, int]) -> None:
    seated.resize(*size)
    press("Q")
    page = seated.annotate
    assert page.view.width() >= 560
    for widget in (page.header.done, page.header.undo, page.labels, page.side, page.view):
        corner = widget.mapTo(seated, widget.rect().bottomRight())
        assert seated.rect().contains(corner), widget
    assert page.queue.isVisible() == (size[0] >= 1324)

"""Sentence mode: a text is marked with one key a sentence; growing, shrinking and quotation marks take the rest."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.window import Window
from bias_annotator.model.span import Marks

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]
_Key = Qt.Key


def desk(window: Window) -> Desk:
    return window.annotate.desk


def content(window: Window) -> str:
    return desk(window).lying.text.content


@pytest.fixture
def brisk(seated: Window, press: Press) -> Window:
    """The window in sentence mode."""
    press("M")
    assert desk(seated).sentence_mode
    assert seated.notice.words.startswith("Sentence mode: a label key marks the sentence")
    return seated


def test_a_text_is_marked_with_one_key_a_sentence_and_nothing_else(brisk: Window, press: Press, stored: Stored) -> None:
    keys = "ORRQQOO"
    for marked, key in enumerate(keys, 1):
        press(key)
        assert len(stored().spans) == marked
    assert brisk.notice.words == "This was the last sentence."
    covered = "".join(span.quote for span in stored().spans)
    assert "".join(covered.split()) == "".join(content(brisk).split())
    names = {"O": "opinion", "R": "reporting", "Q": "quotation"}
    assert [span.label for span in stored().spans] == [names[key] for key in keys]


def test_up_and_down_go_by_sentence_and_only_in_sentence_mode(brisk: Window, press: Press) -> None:
    view, text = desk(brisk).view, content(brisk)
    press(_Key.Key_Down)
    assert text[view.caret :].startswith("The families")
    press(_Key.Key_Down)
    assert text[view.caret :].startswith("PORT ANSEL")
    press(_Key.Key_Up)
    assert text[view.caret :].startswith("The families")
    press("M", _Key.Key_Down)
    assert brisk.notice.words == "Sentence mode is off."
    assert not text[view.caret :].startswith("PORT ANSEL")


def test_shift_with_up_and_down_selects_more_and_fewer_sentences(brisk: Window, press: Press, stored: Stored) -> None:
    view, text = desk(brisk).view, content(brisk)
    selected = []
    for key in (_Key.Key_Down, _Key.Key_Down, _Key.Key_Down, _Key.Key_Up):
        press(key, modifiers=SHIFT)
        selected.append(text[slice(*view.selection)])
    assert [each[-10:] for each in selected] == ["ock union.", "he middle.", "n Tuesday.", "he middle."]
    assert all(each.startswith("The Harbor") for each in selected)
    press("R")
    assert [span.quote for span in stored().spans] == selected[1:2]
    assert text[view.caret :].startswith("PORT ANSEL")
    press(_Key.Key_Down, _Key.Key_Up, modifiers=SHIFT)
    assert view.selection[0] == view.selection[1]
    press("M")
    press(_Key.Key_Down, modifiers=SHIFT)
    assert text[slice(*view.selection)].count("\n") == 0


def test_a_sentence_that_was_marked_gets_the_new_label_instead_of_a_second_span(brisk: Window, press: Press, stored: Stored) -> None:
    press("O", _Key.Key_Up, "R")
    assert [span.label for span in stored().spans] == ["reporting"]
    assert content(brisk)[desk(brisk).view.caret :].startswith("The families")
    press(_Key.Key_Up, "R")
    assert len(stored().spans) == 1
    assert brisk.notice.words == "This span is marked as reporting already."
    assert content(brisk)[desk(brisk).view.caret :].startswith("The families")


def test_a_part_of_a_sentence_is_marked_first_and_then_the_sentence(brisk: Window, press: Press, stored: Stored) -> None:
    press("GQ", "O")
    assert [(span.label, span.quote[:16]) for span in stored().spans] == [
        ("opinion", "The Harbor Minis"),
        ("quotation", "“Operation Clear"),
    ]
    assert content(brisk)[desk(brisk).view.caret :].startswith("The families")


def test_a_paragraph_is_marked_with_two_keys_and_the_next_one_follows(brisk: Window, press: Press, stored: Stored) -> None:
    press("PO")
    assert stored().spans[0].quote.endswith("in the middle.")
    assert content(brisk)[desk(brisk).view.caret :].startswith("PORT ANSEL")


def test_a_span_that_one_went_to_is_relabelled_as_ever(brisk: Window, press: Press, stored: Stored) -> None:
    press("O", _Key.Key_Up, _Key.Key_Tab)
    assert desk(brisk).active is not None
    press("Q")
    assert [span.label for span in stored().spans] == ["quotation"]
    assert desk(brisk).active is not None


def test_undo_goes_back_to_where_the_mark_was(brisk: Window, press: Press, stored: Stored) -> None:
    press("OR")
    press("z", modifiers=CTRL)
    assert content(brisk)[desk(brisk).view.caret :].startswith("The families")
    press("Q")
    assert [span.label for span in stored().spans] == ["opinion", "quotation"]


def test_the_label_bar_shows_that_the_mode_is_on(seated: Window) -> None:
    key = seated.annotate.labels._properties["sentence_mode"]
    assert not key.isVisible()
    told: list[bool] = []
    desk(seated).modeChanged.connect(told.append)
    desk(seated).set_sentence_mode(True)
    desk(seated).set_sentence_mode(True)
    assert key.isVisible()
    assert key.isChecked()
    key.click()
    assert not key.isVisible()
    assert told == [True, False]


def test_sentence_mode_stays_on_from_document_to_document(brisk: Window, press: Press, stored: Stored) -> None:
    assert brisk.isVisible()
    press("O")
    press(_Key.Key_Return, modifiers=CTRL)
    press("RR")
    assert len(stored(1).spans) == 2


def test_the_selection_grows_to_the_whole_text_and_shrinks_back_step_by_step(seated: Window, press: Press) -> None:
    view, text = desk(seated).view, content(seated)
    start = text.index("Harbor")
    view.set_caret(start + 2)
    grown = [view.selection]
    for _ in range(4):
        press("W")
        grown.append(view.selection)
    assert [text[slice(*each)][-9:] for each in grown[1:]] == ["Harbor", "ck union.", "e middle.", " back in."]
    press("W")
    assert seated.notice.words == "Nothing larger can be selected here."
    for each in grown[-2::-1]:
        press("W", modifiers=SHIFT)
        assert view.selection == each or each[0] == each[1] == view.caret
    press("S", modifiers=SHIFT)
    assert seated.notice.words == "The selection was not grown by a key."


def test_growing_takes_a_hand_made_selection_and_gives_it_back(seated: Window, press: Press) -> None:
    view = desk(seated).view
    view.select(8, 20)
    press("S")
    assert view.selection[0] == 0
    press("P", modifiers=SHIFT)
    assert view.selection == (8, 20)


def test_g_goes_from_quotation_to_quotation_both_ways(seated: Window, press: Press, stored: Stored) -> None:
    view, text = desk(seated).view, content(seated)
    found = []
    for _ in range(3):
        press("G")
        found.append(text[slice(*view.selection)])
    assert [each[:12] for each in found] == ["“Operation C", "“The harbor ", "“and we will"]
    press("G")
    assert seated.notice.words == "There are no more words in quotation marks."
    press("G", modifiers=SHIFT)
    assert text[slice(*view.selection)] == found[1]
    press("Q", "G")
    assert text[slice(*view.selection)] == found[2]
    press("A", "G")
    assert seated.notice.words == "There are no more words in quotation marks."
    assert [fragment.quote for fragment in stored().spans[0].fragments] == found[1:]


def test_sentence_mode_is_still_on_after_the_next_start(brisk: Window, press: Press, path: Path, qtbot: QtBot) -> None:
    brisk.close()
    again = Window()
    qtbot.addWidget(again, before_close_func=lambda window: window.jobs.close())
    with qtbot.waitExposed(again):
        again.show()
    again.activateWindow()
    again.open(path, "Ana")
    assert desk(again).sentence_mode
    assert again.annotate.labels._properties["sentence_mode"].isVisible()
    press(_Key.Key_Down)
    assert content(again)[desk(again).view.caret :].startswith("The families")
    again.close()

"""Which keys can be recorded and which are refused, and the list in which they are."""

from typing import get_args

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.actions import ACTIONS
from bias_annotator.gui.keymap import Entry, Place
from bias_annotator.gui.pages.settings import keys_section
from bias_annotator.gui.pages.settings.keys_list import KeyModel, rows
from bias_annotator.gui.pages.settings.refusing import recorded, refusal
from bias_annotator.gui.pages.settings.rows import Segments, Stepper

NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
WINDOW = Entry("a", "A", "View")
TEXT = Entry("b", "B", "Move", place="text")


@pytest.mark.parametrize(
    ("key", "modifiers", "keys"),
    [
        (Qt.Key.Key_A, NONE, ("A",)),
        (Qt.Key.Key_A, SHIFT, ("Shift+A",)),
        (Qt.Key.Key_BraceLeft, SHIFT, ("{", "Shift+{")),
        (Qt.Key.Key_Question, SHIFT, ("?", "Shift+?")),
        (Qt.Key.Key_Space, SHIFT, ("Shift+Space",)),
        (Qt.Key.Key_Return, CTRL, ("Ctrl+Return", "Ctrl+Enter")),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, ("Ctrl+Return", "Ctrl+Enter")),
        (Qt.Key.Key_Backtab, SHIFT, ("Shift+Tab", "Backtab")),
        (Qt.Key.Key_Tab, NONE, ("Tab",)),
        (Qt.Key.Key_F5, ALT, ("Alt+F5",)),
        (Qt.Key.Key_Shift, SHIFT, ()),
        (Qt.Key.Key_AltGr, NONE, ()),
        (Qt.Key.Key_Dead_Acute, NONE, ()),
        (Qt.Key.Key_unknown, NONE, ()),
    ],
)
def test_a_press_is_written_as_the_keys_that_it_stands_for(key: Qt.Key, modifiers: Qt.KeyboardModifier, keys: tuple[str, ...]) -> None:
    assert recorded(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) == keys


@pytest.mark.parametrize("key", ["A", "Shift+A", "?", "Space", "Return", "Tab", "Shift+Tab", "Del", "Backspace", "Left", "Home", "é"])
def test_a_key_for_typing_is_refused_where_one_types(key: str) -> None:
    assert "typing" in refusal(WINDOW, key)


@pytest.mark.parametrize("key", ["Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Left", "Ctrl+Shift+End", "Ctrl+Backspace"])
def test_a_key_for_editing_is_refused_where_one_types(key: str) -> None:
    assert "editing" in refusal(WINDOW, key)


@pytest.mark.parametrize("key", ["A", "Shift+A", "Tab", "Space", "Return", "Del", "F5", "Ctrl+B", "Alt+Left", "Ctrl+Return"])
def test_the_text_may_have_letters_and_tab_as_keys(key: str) -> None:
    assert refusal(TEXT, key) == ""


@pytest.mark.parametrize("key", ["Left", "Shift+Down", "Ctrl+Right", "Home", "Ctrl+Shift+End", "PgDown", "Ctrl+A"])
def test_keys_that_move_and_select_in_the_text_stay_its_own(key: str) -> None:
    assert refusal(TEXT, key).endswith(".")


@pytest.mark.parametrize("key", ["Alt+F4", "Alt+Tab", "Meta+X", "Shift+F10", "Menu", "Ctrl++", "Ctrl+0", "Esc", "Ctrl+Alt+Q"])
@pytest.mark.parametrize("entry", [WINDOW, TEXT], ids=["window", "text"])
def test_keys_of_the_system_of_accessibility_and_of_zooming_are_refused_everywhere(entry: Entry, key: str) -> None:
    assert refusal(entry, key).startswith(key)


@pytest.mark.parametrize("key", ["F5", "Shift+F5", "Ctrl+B", "Ctrl+Shift+B", "Alt+B", "Alt+Down", "Ctrl+Return", "Ctrl+Z"])
def test_everything_else_can_be_a_key(key: str) -> None:
    assert refusal(WINDOW, key) == ""


def test_no_usual_key_would_be_refused_but_esc_and_the_arrows_of_sentence_mode() -> None:
    refused = {key for entry in ACTIONS if entry.needs != "sentences" for key in entry.keys if refusal(entry, key)}
    assert refused == {"Esc"}


def test_rows_stand_under_their_groups_and_are_found_by_title_group_and_key(qtmodeltester: ModelTester) -> None:
    assert [row.title for row in rows(ACTIONS, {}, "undo")] == ["Change", "Undo"]
    assert [row.title for row in rows(ACTIONS, {"undo": ()}, "ctrl+z")] == ["Change", "Undo"]
    assert rows(ACTIONS, {"undo": ()}, "undo")[1].changed
    assert rows(ACTIONS, {}, "zzzz") == []
    assert "Help" in [row.title for row in rows(ACTIONS, {}, "") if row.entry is None]
    model = KeyModel()
    qtmodeltester.check(model)
    model.show(rows(ACTIONS, {}, ""))
    qtmodeltester.check(model)
    first = model.index(0)
    assert not first.flags() & Qt.ItemFlag.ItemIsSelectable
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(rows(ACTIONS, {"undo": ()}, ""))
    assert resets == []
    assert model.index(model.find("undo")).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", changed")


def test_segments_go_by_the_arrows_and_have_one_stop_for_tab(qtbot: QtBot) -> None:
    segments = Segments((("a", "A"), ("b", "B"), ("c", "C")))
    segments.setAccessibleName("Letter")
    qtbot.addWidget(segments)
    told: list[str] = []
    segments.chosen.connect(told.append)
    segments.set_value("b")
    assert told == []
    assert [part.focusPolicy() for part in segments._segments.values()].count(Qt.FocusPolicy.TabFocus) == 1
    segments.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, NONE))
    segments.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, NONE))
    assert told == ["c"]
    assert segments._segments["c"].accessibleName() == "Letter: C"
    segments.set_value("no such value")
    assert segments.value == "c"


def test_a_stepper_stops_at_both_ends(qtbot: QtBot) -> None:
    stepper = Stepper("Smaller", "Larger", lambda value: f"{value:.0f}")
    qtbot.addWidget(stepper)
    stepper.set_value(13, least=13, most=40)
    assert not stepper._less.isEnabled()
    assert stepper._more.isEnabled()
    stepper.set_value(40, least=13, most=40)
    assert not stepper._more.isEnabled()


def test_of_every_place_it_can_be_said_where_it_is() -> None:
    assert set(keys_section._PLACES) == set(get_args(Place))

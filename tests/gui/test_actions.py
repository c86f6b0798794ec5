"""The table of actions: no key fires two, the scheme's letters come first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bias_annotator.gui.actions import ACTIONS, GROUPS, Actions, with_labels
from bias_annotator.gui.keymap import Entry, Keys, assigned, conflicts, label_name, meet, normal, owners, remapped, shown_keys
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.model.scheme import Label, Scheme

SCHEME = Scheme("s", "S", (Label("reporting", "Reporting", "r"), Label("note", "Noted", "n", 2), Label("plain", "Plain", "", 3)))


def test_no_key_fires_two_actions(qapp: object) -> None:
    assert qapp is not None
    assert conflicts(ACTIONS) == []


def test_no_key_fires_two_actions_with_the_labels_of_a_scheme_that_takes_a_letter_of_ours(qapp: object) -> None:
    assert qapp is not None
    table = with_labels(SCHEME)
    assert conflicts(table) == []
    assert next(entry for entry in table if entry.name == label_name("note")).keys == ("N", "2")
    assert next(entry for entry in table if entry.name == "note").keys == ()


def test_two_actions_with_one_key_are_found(qapp: object) -> None:
    assert qapp is not None
    assert conflicts((*ACTIONS, ACTIONS[0])) != []


def test_every_action_is_of_a_group_that_menus_and_lists_show() -> None:
    assert {entry.group for entry in with_labels(SCHEME)} == set(GROUPS)


def test_names_are_unique() -> None:
    names = [entry.name for entry in ACTIONS]
    assert len(names) == len(set(names))


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Actions(widget)


def test_actions_that_need_a_document_are_off_without_one(actions: Actions) -> None:
    actions.set_open(frozenset({"project"}))
    assert actions.action("import_files").isEnabled()
    assert not actions.action("undo").isEnabled()
    actions.set_open(frozenset({"project", "document"}))
    assert actions.action("undo").isEnabled()


def test_an_action_does_what_was_bound(actions: Actions) -> None:
    done: list[str] = []
    actions.bind({"keys": lambda: done.append("keys"), "label:": done.append})
    actions.trigger("keys")
    actions.show_scheme(SCHEME)
    actions.set_open(frozenset({"document"}))
    actions.trigger(label_name("plain"))
    assert done == ["keys", "plain"]


def test_a_menu_has_the_actions_of_its_group(actions: Actions, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = actions.menu(parent, "View")
    assert [action.text() for action in menu.actions()][:2] == ["All actions…", "Settings"]


NAMES = [entry.name for entry in with_labels(SCHEME)]
SOME_KEYS = ["X", "N", "R", "1", "Ctrl+K", "Ctrl+Z", "F8", "Tab", "", "no such key", "Ctrl+Return"]


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(SOME_KEYS), max_size=3).map(tuple)))
def test_whatever_keys_a_person_chose_none_fires_two_actions(chosen: dict[str, tuple[str, ...]]) -> None:
    table = with_labels(SCHEME, chosen)
    assert [entry.name for entry in table] == NAMES
    assert conflicts(table) == []


def test_a_chosen_key_takes_it_from_the_table_and_a_label_keeps_its_letter() -> None:
    table = {entry.name: entry for entry in with_labels(SCHEME, {"keys": ("Ctrl+Z",), "unsure": ("R", "X")})}
    assert table["keys"].keys == ("Ctrl+Z",)
    assert table["undo"].keys == ()
    assert table[label_name("reporting")].keys[0] == "R"
    assert table["unsure"].keys == ("X",)


def test_a_letter_that_a_label_gives_up_is_free_again() -> None:
    table = {entry.name: entry for entry in with_labels(SCHEME, {label_name("note"): ("M",)})}
    assert table[label_name("note")].keys == ("M",)
    assert table["note"].keys == ("N",)


def test_the_same_key_can_serve_on_two_pages_that_are_never_in_sight_together() -> None:
    table = {entry.name: entry for entry in with_labels(SCHEME)}
    assert not meet(table["done_next"], table["show_passage"])
    assert owners(table.values(), table["undo"], ["Ctrl+Return"]) == [table["done_next"]]
    assert owners(table.values(), table["next_disagreement"], ["Ctrl+Z"]) == []
    assert owners(table.values(), table["keys"], ["Ctrl+Z", "F2"]) == [table["undo"], table["guideline"]]


def test_other_keys_work_at_once_and_whoever_shows_them_hears_of_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    button = IconButton("search", "Keys", action="keys")
    button.setParent(window)
    actions.show_keys(window)
    assert button.toolTip() == "Keys (F1)"
    action = actions.action("keys")
    actions.set_keys({"keys": ("F9",)})
    assert actions.action("keys") is action
    assert [normal(key.toString()) for key in action.shortcuts()] == ["F9"]
    assert button.toolTip() == button.accessibleName() == "Keys (F9)"
    actions.set_keys({"keys": ()})
    assert button.toolTip() == "Keys"


def test_only_actions_of_the_page_in_sight_can_be_used(actions: Actions, qtbot: QtBot) -> None:
    window, page = QWidget(), QWidget()
    for widget in (window, page):
        qtbot.addWidget(widget)
    actions.lend("window", window)
    actions.lend("annotate", page)
    actions.set_open(frozenset({"project", "document"}))
    window.show()
    assert "undo" not in {entry.name for entry in actions.usable()}
    page.show()
    assert {"undo", "keys"} <= {entry.name for entry in actions.usable()}
    window.hide()
    page.hide()


RAW = (
    Entry(label_name("reporting"), "Reporting", "Mark", ("R", "1"), place="text"),
    Entry(label_name("note"), "Noted", "Mark", ("N", "2"), place="text"),
    Entry("note", "Note", "Change", ("N",), place="text"),
    Entry("unsure", "Unsure", "Change", ("U",), place="text"),
    Entry("undo", "Undo", "Change", ("Ctrl+Z",), place="annotate"),
    Entry("done_next", "Done, next", "Document", ("Ctrl+Return", "Ctrl+Enter"), place="annotate"),
    Entry("show_passage", "Open the passage", "Compare", ("Ctrl+Return", "Ctrl+Enter"), place="compare"),
    Entry("keys", "Keys", "Help", ("F1",)),
    Entry("quit", "Quit", "Project", ()),
)
RAW_NAMES = [entry.name for entry in RAW]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(RAW_NAMES),
            st.none() | st.lists(st.sampled_from([*SOME_KEYS[:7], "Ctrl+Return"]), max_size=2, unique=True).map(tuple),
        ),
        max_size=6,
    )
)
def test_a_key_that_is_taken_is_there_and_nowhere_else_and_nobody_loses_another(changes: list[tuple[str, tuple[str, ...] | None]]) -> None:
    chosen: Keys = {}
    for name, keys in changes:
        before = remapped(RAW, chosen)
        chosen = assigned(RAW, chosen, name, keys)
        table = {entry.name: entry for entry in remapped(RAW, chosen)}
        assert keys is None or table[name].keys == keys
        assert conflicts(table.values()) == []
        for other in before:
            kept = {key for key in other.keys if not (meet(other, table[name]) and key in table[name].keys)}
            assert other.name == name or kept <= set(table[other.name].keys)


def test_usual_keys_that_are_chosen_again_count_as_not_chosen() -> None:
    chosen = assigned(RAW, {}, "unsure", ("X",))
    assert chosen == {"unsure": ("X",)}
    assert assigned(RAW, chosen, "unsure", ("U",)) == {}
    assert assigned(RAW, chosen, "unsure", None) == {}


def test_what_was_taken_comes_back_with_its_usual_keys() -> None:
    chosen = assigned(RAW, {}, "unsure", ("R",))
    assert chosen == {"unsure": ("R",), label_name("reporting"): ("1",)}
    back = assigned(RAW, chosen, label_name("reporting"), None)
    assert back == {"unsure": ()}


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (("Shift+Tab", "Backtab"), ["Shift+Tab"]),
        (("Ctrl+Return", "Ctrl+Enter"), ["Ctrl+Return"]),
        (("Shift+[", "{", "Shift+{"), ["Shift+["]),
        (("Ctrl+Shift+[", "Shift+,", "Ctrl+{", "Ctrl+Shift+{", "Shift+<", "<"), ["Ctrl+Shift+[", "Shift+,"]),
        (("?", "Shift+?"), ["?"]),
        (("Ctrl++",), ["Ctrl++"]),
        (("+", "Shift++"), ["+"]),
        (("Del", "Backspace"), ["Del", "Backspace"]),
        (("A", "Shift+A"), ["A", "Shift+A"]),
        ((), []),
    ],
)
def test_people_are_told_of_a_key_once_however_keyboards_send_it(keys: tuple[str, ...], shown: list[str]) -> None:
    assert shown_keys(keys) == shown

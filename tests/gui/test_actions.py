"""The table of actions: no key fires two, the scheme's letters come first."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bias_annotator.gui.actions import ACTIONS, GROUPS, Actions, conflicts, label_name, with_labels
from bias_annotator.gui.keys import CheatSheet
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


def test_every_action_has_a_group_that_the_cheat_sheet_shows() -> None:
    assert {entry.group for entry in with_labels(SCHEME)} <= set(GROUPS) == CheatSheet.groups()


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
    actions.fill(with_labels(SCHEME))
    actions.set_open(frozenset({"document"}))
    actions.trigger(label_name("plain"))
    assert done == ["keys", "plain"]


def test_a_menu_has_the_actions_of_its_group(actions: Actions, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = actions.menu(parent, "Help")
    assert [action.text() for action in menu.actions()][:2] == ["Keys", "Theme as the system"]

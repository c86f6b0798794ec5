"""The list of all actions: what a few letters find, and in which order."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.actions import Actions
from bias_annotator.gui.matching import match
from bias_annotator.gui.palette import Hit, PaletteModel, find_actions


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    """The table of a window that is in sight, with the Annotate page out of sight."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window)
    made.set_open(frozenset({"project"}))
    with qtbot.waitExposed(window):
        window.show()
    return made


@pytest.mark.parametrize(
    ("typed", "title", "marked"),
    [
        ("", "Next span", ""),
        ("ne", "Next span", "Ne"),
        ("SPAN next", "Next span", "Nextspan"),
        ("xt", "Next span", "xt"),
        ("cafe", "Go to the Café", "Café"),
        ("nsp", "Next span", "Nsp"),
        ("move", "Next span", ""),
        ("straße", "Straße", "Straße"),
    ],
)
def test_words_are_found_at_starts_inside_scattered_or_in_the_group(typed: str, title: str, marked: str) -> None:
    found = match(typed, title, "Move")
    assert found is not None
    assert "".join(letter for at, letter in enumerate(title) if at in found.marked) == marked


@pytest.mark.parametrize("typed", ["zebra", "next zebra", "span x y z", "v", "txen"])
def test_every_word_must_be_found(typed: str) -> None:
    assert match(typed, "Next span", "Mark") is None


def test_the_start_of_the_title_beats_a_later_word_and_that_the_middle_of_one() -> None:
    titles = ["Renew", "Done, next", "Next hit", "Nestle next"]
    scores = {title: found.score for title in titles if (found := match("ne", title))}
    assert scores["Next hit"] == scores["Nestle next"] > scores["Done, next"] > scores["Renew"]
    assert match("next", "Next") > match("next", "Nextly")  # type: ignore[operator]  # both fit


def test_only_what_can_be_done_now_is_offered_and_not_the_list_itself(actions: Actions) -> None:
    names = [hit.name for hit in find_actions(actions, "", ())]
    assert "import_files" in names
    assert "undo" not in names
    assert "palette" not in names


def test_what_was_used_last_comes_first_among_equals(actions: Actions) -> None:
    assert [hit.name for hit in find_actions(actions, "", ("theme_dark", "quit"))][:2] == ["theme_dark", "quit"]
    assert next(hit.name for hit in find_actions(actions, "theme", ("theme_dark",))) == "theme_system"  # it starts with the word
    assert [hit.name for hit in find_actions(actions, "text", ("text_smaller",))][:2] == ["text_smaller", "text_larger"]


def test_rows_show_the_keys_of_now(actions: Actions) -> None:
    actions.set_keys({"quit": ("F12",)})
    assert next(hit for hit in find_actions(actions, "quit", ())).keys == "F12"


def test_the_rows_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = PaletteModel()
    qtmodeltester.check(model)
    model.show([Hit("undo", "Undo", "Change", "Ctrl+Z")])
    model.add([Hit("d", "A document", "Go to document")])
    qtmodeltester.check(model)
    assert model.rowCount() == 2
    model.add([])
    assert model.rowCount() == 2

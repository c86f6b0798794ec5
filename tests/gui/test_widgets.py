"""Small parts: switches, choices, tabs, fields, notices, the quote, the lists of recents and outcomes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.pages.annotate.guideline import GuidelinePanel
from bias_annotator.gui.pages.annotate.quote import LINE, LINES, Quote
from bias_annotator.gui.pages.recents import RecentList, RecentModel, short_path, when
from bias_annotator.gui.widgets.buttons import Button, Choice, IconButton, Switch, Tabs
from bias_annotator.gui.widgets.fields import Field, Note, Search
from bias_annotator.gui.widgets.notices import Notice
from bias_annotator.settings import Recent


def test_enter_and_space_press_a_button(qtbot: QtBot) -> None:
    button = Button("Go", "primary", "Ctrl+Return")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_a_switch_goes_on_and_off(qtbot: QtBot) -> None:
    switch = Switch("Unsure")
    qtbot.addWidget(switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()


def flip(button: QWidget) -> None:
    """What a screen reader does with a button that can be checked."""
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    interface.actionInterface().doAction(QAccessibleActionInterface.toggleAction())


def test_what_a_screen_reader_flips_is_pressed_once(qtbot: QtBot) -> None:
    button, tabs = IconButton("flag", "Flag"), Tabs([("all", "All"), ("done", "Done")])
    button.setCheckable(True)
    presses: list[object] = []
    button.clicked.connect(lambda on: presses.extend([on]))
    tabs.chosen.connect(lambda name: presses.extend([name]))
    for widget in (button, tabs):
        qtbot.addWidget(widget)
    flip(button)
    assert (presses, button.isChecked()) == ([True], True)
    button.setChecked(False)
    assert presses == [True]
    done = next(each for each in tabs.findChildren(QAbstractButton) if each.text() == "Done")
    flip(done)
    assert (presses, tabs.current) == ([True, "done"], "done")
    flip(done)
    assert tabs.current == "done"


def test_a_choice_tells_what_a_person_chose_and_not_what_was_shown(qtbot: QtBot) -> None:
    choice = Choice("Kind", [("direct", "Direct"), ("indirect", "Indirect")])
    qtbot.addWidget(choice)
    told: list[str] = []
    choice.changed.connect(lambda value: told.extend([value]))
    choice.set_value("direct")
    choice.show()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    menu = choice.findChild(QMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Direct"]
    menu.actions()[2].trigger()
    menu.close()
    assert told == ["indirect"] == [choice.value]


def test_tabs_tell_which_one_was_chosen_and_keep_to_one(qtbot: QtBot) -> None:
    tabs = Tabs((("all", "All"), ("done", "Done")))
    qtbot.addWidget(tabs)
    tabs.set_count("all", 27)
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.mouseClick(tabs._tabs["done"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["done"]
    assert tabs.current == "done"


def test_tabs_without_room_show_only_the_chosen_count(qtbot: QtBot) -> None:
    tabs = Tabs((("all", "All documents"), ("done", "Done documents")))
    qtbot.addWidget(tabs)
    for name in ("all", "done"):
        tabs.set_count(name, 100_000)
    tabs.resize(400, 24)
    tabs._fit()
    assert tabs._tabs["done"].counted
    tabs.resize(200, 24)
    tabs._fit()
    assert not tabs._tabs["done"].counted


@pytest.mark.parametrize("way", ["escape", "leave"])
def test_a_note_tells_its_text_when_it_is_left_by_any_way(qtbot: QtBot, way: str) -> None:
    note = Note("Note", "Add a note")
    qtbot.addWidget(note)
    note.set_value("old")
    with qtbot.waitSignal(note.finished) as told:
        qtbot.keyClicks(note, "new ")
        if way == "escape":
            qtbot.keyClick(note, Qt.Key.Key_Escape)
        else:
            note.finish()
    assert told.args == ["new old"]


def test_a_note_keeps_no_break_spaces(qtbot: QtBot) -> None:
    note = Note("Note", "")
    qtbot.addWidget(note)
    note.setPlainText("5\u00a0000\nlines")
    with qtbot.waitSignal(note.finished) as told:
        note.finish()
    assert told.args == ["5\u00a0000\nlines"]


def test_a_field_that_was_not_changed_tells_nothing(qtbot: QtBot) -> None:
    field = Field("Name")
    qtbot.addWidget(field)
    field.set_value("same")
    with qtbot.assertNotEmitted(field.finished):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_escape_clears_a_search_before_it_leaves_it(qtbot: QtBot) -> None:
    search = Search("Search")
    qtbot.addWidget(search)
    qtbot.keyClicks(search, "ferry")
    qtbot.waitSignal(search.searched).wait()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)


def test_a_notice_stays_inside_its_window_and_goes_at_a_click(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    with qtbot.waitExposed(window):
        window.show()
    notice = Notice(window)
    notice.say(
        "A sentence that is rather long, so long that it cannot stand in one line of a window of this width.", "A hint.", problem=True
    )
    assert window.rect().contains(notice.geometry())
    window.resize(400, 300)
    assert window.rect().contains(notice.geometry())
    qtbot.mouseClick(notice, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_a_long_quote_ends_in_an_ellipsis_after_four_lines(qtbot: QtBot) -> None:
    quote = Quote()
    qtbot.addWidget(quote)
    quote.resize(260, 100)
    quote.show_words("“Short.”", None)
    assert quote.height() == LINE
    quote.show_words("many words 😀 here " * 60, None)
    assert quote.height() == LINES * LINE
    assert quote._lines()[-1].endswith("…")


NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-23T09:00:00+00:00", "today"),
        ("2026-11-22T09:00:00+00:00", "yesterday"),
        ("2026-10-28T12:00:00+00:00", "28 Oct"),
        ("2025-10-28T12:00:00+00:00", "28 Oct 2025"),
        ("nonsense", ""),
    ],
)
def test_when_a_project_was_open_is_said_in_a_word(moment: str, words: str) -> None:
    assert when(moment, NOW) == words


def test_paths_below_the_home_folder_are_short() -> None:
    assert short_path(str(Path.home() / "a" / "b.bias")) == "~/a/b.bias"


def test_recents_are_a_sound_model_and_open_at_a_click(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RecentModel()
    model.show((Recent("/a.bias", "A"), Recent("/b.bias", "")))
    qtmodeltester.check(model)
    recents = RecentList()
    qtbot.addWidget(recents)
    recents.resize(500, 300)
    recents.show_recents((Recent("/a.bias", "A"), Recent("/b.bias", "")))
    with qtbot.waitSignal(recents.opened) as opened:
        place = recents.visualRect(recents.model().index(1, 0)).center()
        qtbot.mouseClick(recents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["/b.bias"]


def test_the_guideline_is_searched_from_hit_to_hit(qtbot: QtBot) -> None:
    panel = GuidelinePanel()
    qtbot.addWidget(panel)
    panel.resize(304, 400)
    panel.show_guideline("# Guideline\n\n## Quotation\n\nWords of others.\n\n## Opinion\n\nOwn words, even in a quotation.\n")
    qtbot.keyClicks(panel.search, "quotation")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel._count.text() == "1 of 2"
    assert len(panel.browser.extraSelections()) == 2
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel._count.text() == "2 of 2"
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel._count.text() == "1 of 2"
    qtbot.keyClick(panel.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel._count.text() == "2 of 2"
    panel.show_guideline("# Another one")
    assert panel._count.text() == "none"
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel._count.text() == ""
    assert panel.browser.extraSelections() == []


def test_the_guideline_opens_at_the_heading_of_a_label(qtbot: QtBot) -> None:
    panel = GuidelinePanel()
    qtbot.addWidget(panel)
    panel.resize(304, 200)
    panel.show()
    rest = "\n\nText.\n\n" * 20
    panel.show_guideline(f"# Guideline: quotation, opinion{rest}## No quotation{rest}## Quotation{rest}## Opinion (the author’s){rest}")
    assert panel.go_to("Opinion")
    low = panel.browser.verticalScrollBar().value()
    assert panel.go_to("quotation")
    middle = panel.browser.verticalScrollBar().value()
    assert panel.go_to("No quotation")
    assert 0 < panel.browser.verticalScrollBar().value() < middle < low
    assert not panel.go_to("Source")
    panel.close()

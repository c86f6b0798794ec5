"""The Settings page by keyboard: what is changed there counts at once and is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from taking import take_in

from bias_annotator.gui.pages.settings import SettingsPage
from bias_annotator.gui.pages.settings.keys_section import KeysSection
from bias_annotator.gui.pages.settings.page import SECTIONS
from bias_annotator.gui.style import theme
from bias_annotator.gui.widgets.buttons import Button, Switch
from bias_annotator.gui.window import Window
from bias_annotator.model.span import Marks
from bias_annotator.project.project import Project
from bias_annotator.settings import Settings, log_folder

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]


@pytest.fixture
def page(seated: Window, press: Press) -> SettingsPage:
    """The Settings page, reached by its key."""
    press(",", modifiers=CTRL)
    assert isinstance(seated.rooms.settings, SettingsPage)
    assert seated.stack.currentWidget() is seated.rooms.settings
    return seated.rooms.settings


def tab_to(press: Press, name: str) -> QWidget:
    """Press Tab until the control of that name has the focus."""
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.accessibleName() == name or (isinstance(focused, Button) and focused.text() == name):
            return focused
    message = f"Tab never reached {name!r}"
    raise AssertionError(message)


def test_a_theme_is_chosen_by_tab_and_arrows(seated: Window, page: SettingsPage, press: Press) -> None:
    assert page.isVisible()
    seated.session.change(theme="light")
    tab_to(press, "Theme: Light")
    press(Qt.Key.Key_Right)
    assert theme().dark
    assert Settings.load().theme == "dark"
    assert seated.annotate.view.styles.theme is theme()
    press(Qt.Key.Key_Escape)
    assert seated.stack.currentWidget() is seated.annotate
    assert seated.annotate.view.hasFocus()


def test_every_look_of_the_text_counts_at_once(seated: Window, page: SettingsPage, press: Press) -> None:
    view = seated.annotate.view
    before = view.metrics
    press(Qt.Key.Key_Down)
    tab_to(press, "Face: Serif")
    press(Qt.Key.Key_Right)
    assert view.metrics.sans
    assert page.preview.metrics.sans
    tab_to(press, "Larger text")
    press(Qt.Key.Key_Space)
    assert view.text_size == 18
    tab_to(press, "Width of the column: Usual")
    press(Qt.Key.Key_Right)
    assert view.metrics.column > before.column * 1.1
    settings = Settings.load()
    assert (settings.face, settings.text_size, settings.width) == ("sans", 18, "wide")


def test_density_contrast_and_motion_count_at_once(seated: Window, page: SettingsPage, press: Press) -> None:
    assert page.isVisible()
    seated.session.change(theme="light")
    line, height = theme().line2, seated.annotate.header.done.sizeHint().height()
    tab_to(press, "Density: Comfortable")
    press(Qt.Key.Key_Right)
    assert seated.annotate.header.done.sizeHint().height() == height - 4
    assert seated.annotate.queue.list.sizeHintForRow(0) == 40
    assert seated.annotate.side.list.rowHeight(0) in (0, 28)
    tab_to(press, "High contrast")
    press(Qt.Key.Key_Space)
    assert theme().line2 != line
    assert seated.annotate.view.styles.contrast
    QApplication.setCursorFlashTime(800)
    tab_to(press, "Reduced motion")
    press(Qt.Key.Key_Space)
    assert QApplication.cursorFlashTime() == 0
    press(Qt.Key.Key_Space)
    assert QApplication.cursorFlashTime() == 800
    settings = Settings.load()
    assert (settings.density, settings.high_contrast, settings.reduced_motion) == ("compact", True, False)


def test_sentence_mode_is_the_same_thing_as_its_key(seated: Window, page: SettingsPage, press: Press) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    switch = tab_to(press, "Sentence mode")
    press(Qt.Key.Key_Space)
    assert seated.annotate.desk.sentence_mode
    assert Settings.load().sentence_mode
    press(Qt.Key.Key_Escape)
    press("m")
    assert not Settings.load().sentence_mode
    press(",", modifiers=CTRL)
    assert page.isVisible()
    assert not switch.isChecked()


def test_the_path_of_the_log_can_be_copied(seated: Window, page: SettingsPage, press: Press) -> None:
    assert seated.rooms.settings is page
    press(*[Qt.Key.Key_Down] * len(SECTIONS))
    tab_to(press, "Copy path of log")
    press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == str(log_folder())


def test_imported_files_are_kept_until_that_is_switched_off(
    qtbot: QtBot, seated: Window, page: SettingsPage, press: Press, path: Path, tmp_path: Path
) -> None:
    def article(name: str) -> Path:
        file = tmp_path / f"{name}.html"
        file.write_text(f"<html><body><article><p>The council met on {name}.</p></article></body></html>", encoding="utf-8")
        return file

    take_in(seated, qtbot, article("Monday"))
    press(",", modifiers=CTRL)
    page.list.setFocus()
    press(*[Qt.Key.Key_Down] * len(SECTIONS))
    switch = tab_to(press, "Keep imported files")
    assert isinstance(switch, Switch)
    assert switch.isChecked()
    press(Qt.Key.Key_Space)
    assert not Settings.load().keep_sources
    take_in(seated, qtbot, article("Friday"))
    with Project.open(path, read_only=True) as project:
        kept = [project.source(document) for document in project.ids()]
    assert [each.name if each else "" for each in kept] == ["", "", "", "Monday.html", ""]


def test_settings_can_be_opened_without_a_project_and_lead_back(window: Window, press: Press) -> None:
    press(",", modifiers=CTRL)
    assert window.stack.currentWidget() is window.rooms.settings
    assert not window.rail.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.welcome


def test_the_gear_of_the_rail_opens_them(seated: Window, qtbot: QtBot) -> None:
    gear = seated.rail._pages["settings"]
    qtbot.mouseClick(gear, Qt.MouseButton.LeftButton)
    assert seated.stack.currentWidget() is seated.rooms.settings
    assert gear.isChecked()
    qtbot.mouseClick(gear, Qt.MouseButton.LeftButton)
    assert gear.isChecked()


# ---- keys


@pytest.fixture
def keys(page: SettingsPage, press: Press) -> KeysSection:
    """The section of keys, with the focus in its list."""
    page.list.setCurrentIndex(page.list.model().index([title for title, _icon in SECTIONS].index("Keys"), 0))
    page.keys.list.setFocus()
    press(Qt.Key.Key_Home)
    return page.keys


def go_to(keys: KeysSection, press: Press, name: str) -> None:
    """Go down the list to an action, by the arrow key."""
    for _ in range(keys.model.rowCount()):
        if keys.list.entry is not None and keys.list.entry.name == name:
            return
        press(Qt.Key.Key_Down)
    message = f"the list has no {name}"
    raise AssertionError(message)


def test_another_key_is_recorded_works_at_once_and_stands_wherever_the_old_one_stood(
    seated: Window, keys: KeysSection, press: Press, stored: Stored
) -> None:
    go_to(keys, press, "label:opinion")
    press(Qt.Key.Key_Return)
    assert keys.list.recording
    press("y")
    assert not keys.list.recording
    assert Settings.load().keys == {"label:opinion": ("Y",)}
    assert seated.annotate.labels._labels["opinion"]._keys == "Y"
    press(Qt.Key.Key_Escape)
    press("y")
    (span,) = stored().spans
    assert span.label == "opinion"
    press("o")
    assert len(stored().spans) == 1
    assert "Ctrl+Z" in seated.annotate.header.undo.toolTip()
    seated.session.change(keys={"undo": ("Ctrl+U",), "done_next": ("F12",)})
    assert "Ctrl+U" in seated.annotate.header.undo.toolTip()
    assert seated.annotate.header.done._keys == "F12"


def test_a_key_that_another_action_has_is_only_taken_after_a_yes(seated: Window, keys: KeysSection, press: Press) -> None:
    go_to(keys, press, "undo")
    press(Qt.Key.Key_Return)
    press("b", modifiers=CTRL)
    assert "“Show or hide the queue”" in keys.words.text()
    assert Settings.load().keys == {}
    press(Qt.Key.Key_Escape)
    assert keys.list.hasFocus()
    assert Settings.load().keys == {}
    press(Qt.Key.Key_Return)
    press("b", modifiers=CTRL)
    press(Qt.Key.Key_Return)
    assert Settings.load().keys == {"undo": ("Ctrl+B",), "queue": ()}
    assert seated.actions_.keys("queue") == ""
    assert keys.list.hasFocus()


def test_one_action_and_all_of_them_can_have_their_usual_keys_again(seated: Window, keys: KeysSection, press: Press) -> None:
    seated.session.change(keys={"undo": ("Ctrl+B",), "queue": (), "quit": ("F12",)})
    go_to(keys, press, "queue")
    tab_to(press, "Reset")
    press(Qt.Key.Key_Space)
    assert "“Undo”" in keys.words.text()
    press(Qt.Key.Key_Return)
    assert Settings.load().keys == {"undo": (), "quit": ("F12",)}
    keys.reset_all.setFocus()
    press(Qt.Key.Key_Space)
    assert Settings.load().keys == {}
    assert seated.actions_.keys("undo") == "Ctrl+Z"


def test_a_further_key_is_added_and_keys_are_taken_away(seated: Window, keys: KeysSection, press: Press) -> None:
    go_to(keys, press, "keys")
    tab_to(press, "Add")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F12)
    assert Settings.load().keys == {"keys": ("F1", "F12")}
    press(Qt.Key.Key_Delete)
    assert Settings.load().keys == {"keys": ()}
    assert seated.rail._pages["keys"].toolTip() == "Keys"


def test_a_key_that_would_stop_typing_is_refused_with_a_sentence_and_another_can_be_pressed(keys: KeysSection, press: Press) -> None:
    go_to(keys, press, "undo")
    press(Qt.Key.Key_Return)
    press("a")
    assert keys.words.text().startswith("A is needed for typing")
    assert keys.list.recording
    press(Qt.Key.Key_Tab)
    assert keys.words.text().startswith("Tab is needed for typing")
    press(Qt.Key.Key_Shift)
    press("k", modifiers=CTRL)
    assert "“All actions…”" in keys.words.text()
    press(Qt.Key.Key_Escape)
    assert Settings.load().keys == {}


def test_escape_leaves_a_recording_as_it_was(keys: KeysSection, press: Press) -> None:
    go_to(keys, press, "undo")
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert not keys.list.recording
    assert keys.isVisible()


def test_actions_are_found_by_key(keys: KeysSection, press: Press, qtbot: QtBot) -> None:
    keys.search.setFocus()
    press("f2")
    qtbot.waitUntil(lambda: keys.model.rowCount() == 2)
    press(Qt.Key.Key_Return)
    assert keys.list.entry is not None
    assert keys.list.entry.name == "guideline"
    keys.search.setFocus()
    press("zzz")
    qtbot.waitUntil(lambda: keys.model.rowCount() == 0)
    assert keys.list.entry is None


def test_chosen_keys_are_there_after_a_restart(seated: Window, qtbot: QtBot) -> None:
    seated.session.change(keys={"undo": ("Ctrl+U",)})
    seated.close()
    again = Window()
    qtbot.addWidget(again)
    assert again.actions_.keys("undo") == "Ctrl+U"
    again.close()

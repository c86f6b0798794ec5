"""Everything that can be used has a name and a role for screen readers, and can be reached by keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from bias_annotator.gui.view.accessible import Mirror
from bias_annotator.gui.view.pane import Pane
from bias_annotator.gui.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
KINDS = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, Pane)
INNER = (QScrollBar, QHeaderView, QMenu)  # parts of others
ROLES = {
    QAbstractButton: {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton},
    QAbstractItemView: {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree},
    QLineEdit: {QAccessible.Role.EditableText},
}
PAGES = ("welcome", "who", "annotate", "compare", "search", "importing", "exporting", "settings")


def usable(root: QWidget) -> Iterator[QWidget]:
    """Whatever in `root` takes the focus, or can be pressed or chosen from."""
    for widget in (root, *root.findChildren(QWidget)):
        inner = isinstance(widget, INNER) or isinstance(widget.parentWidget(), (QAbstractScrollArea, QLineEdit))
        viewport = isinstance(widget.parentWidget(), QAbstractScrollArea) and widget.parentWidget().viewport() is widget
        if inner or viewport or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, KINDS) or (widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None):
            yield widget


def said(widget: QWidget) -> str:
    """The name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)).strip() if interface is not None else ""


@pytest.fixture
def complete(seated: Window, press: Press) -> Window:
    """The window with every page made, a span active, and the cards that lie over it."""
    press("Q")
    seated.rooms.show_compare()
    seated.rooms.show_settings()
    seated.rooms.show_import()
    seated.rooms.show_export()
    seated.show_page(seated.annotate)
    press("l", modifiers=CTRL)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Escape)
    return seated


def page_named(window: Window, name: str) -> QWidget:
    """A page of the window by its name, wherever it is made."""
    page: QWidget = getattr(window, name, None) or getattr(window.rooms, name)
    return page


def describe(widget: QWidget) -> str:
    chain = []
    here: QWidget | None = widget
    while here is not None:
        chain.append(type(here).__name__)
        here = here.parentWidget()
    return " < ".join(chain[:5])


def test_nothing_that_can_be_used_is_without_a_name(complete: Window) -> None:
    found = list(usable(complete))
    assert len(found) > 100
    assert {describe(widget) for widget in found if not said(widget)} == set()


def test_everything_that_can_be_used_has_its_role(complete: Window) -> None:
    wrong = {}
    for widget in usable(complete):
        for kind, roles in ROLES.items():
            role = QAccessible.queryAccessibleInterface(widget).role()
            if isinstance(widget, kind) and role not in roles:
                wrong[describe(widget)] = role
    assert wrong == {}


def test_two_buttons_in_sight_never_have_the_same_name(complete: Window) -> None:
    for name in PAGES:
        page = page_named(complete, name)
        complete.show_page(page)
        shown = [widget for widget in usable(page) if isinstance(widget, QAbstractButton) and widget.isVisible()]
        names = [said(widget) for widget in shown if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]  # the others repeat what keys do
        assert len(names) == len(set(names)), name


def by_tab(page: QWidget) -> set[QWidget]:
    """What Tab is to reach: of radio buttons only the one that is on, since the arrows go to the others."""
    stops = {
        widget for widget in usable(page) if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    radio = {widget for widget in stops if isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()}
    return {widget for widget in stops - radio if widget.focusProxy() is None}


@pytest.mark.parametrize("name", PAGES)
def test_whatever_is_in_sight_and_on_is_reached_by_the_keyboard_and_left_again(complete: Window, press: Press, name: str) -> None:
    page: QWidget = page_named(complete, name)
    complete.show_page(page)
    wanted = by_tab(page)
    reached: set[QWidget] = set()
    for back in (False, True):
        for _ in range(3 * len(wanted) + 40):
            focused = QApplication.focusWidget()
            assert focused is not None
            reached.add(focused)
            in_text = isinstance(focused, Mirror)  # where Tab goes from span to span
            key = Qt.Key.Key_F6 if in_text else Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
            press(key, modifiers=SHIFT if back else Qt.KeyboardModifier.NoModifier)
    assert {describe(widget) for widget in wanted - reached} == set()
    assert any(not page.isAncestorOf(widget) for widget in reached) or not complete.rail.isVisible()


def test_the_keyboard_shows_where_one_is(complete: Window, press: Press) -> None:
    """A ring, or by other means in widgets that say so; never nothing."""
    complete.show_page(complete.rooms.importing)
    frame = complete._focus._frame
    complete._focus._keyboard = True
    seen = 0
    for _ in range(20):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if not focused.property("noRing"):
            assert frame.widget() is focused
            assert frame.isVisible()
            seen += 1
    assert seen > 5

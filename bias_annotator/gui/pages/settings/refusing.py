"""Which keys an action cannot have, and why."""

import sys
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from bias_annotator.gui.keymap import Entry
from bias_annotator.gui.translating import tr, tr_later
from bias_annotator.gui.widgets.paint import key_name

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_MODIFIERS = {_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr, _Key.Key_CapsLock, _Key.Key_NumLock}
_USED = _Modifier.ShiftModifier | _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_SYSTEM = {"Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Ctrl+Esc", "Print", "SysReq"}
_MENU = {"Shift+F10", "Menu"}
_ZOOM = {"Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+_", "Ctrl+0"}
_CARET = {_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown}
_EDITING = {_Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End}
_CLIPBOARD = {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"}
_FIRST_NAMED = 0x01000000  # keys from here on write no character


def recorded(event: QKeyEvent) -> tuple[str, ...]:
    """The keys that a key press stands for, the one to show first; none for a modifier alone.

    Enter of the keypad counts as Enter; a sign that needs Shift counts both ways in which keyboards send it.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers() & _USED
    if key in _MODIFIERS or key == _Key.Key_unknown or _Key.Key_Dead_Grave <= key <= _Key.Key_Dead_Longsolidusoverlay:
        return ()
    if key == _Key.Key_Backtab:
        return ("Shift+Tab", "Backtab")
    if modifiers == _Modifier.ShiftModifier and _writes(key) and not chr(key).isalpha() and key != _Key.Key_Space:
        return (_name(_Modifier.NoModifier, key), _name(modifiers, key))
    keys = (key, _Key.Key_Enter) if key == _Key.Key_Return else (_Key.Key_Return, key) if key == _Key.Key_Enter else (key,)
    return tuple(_name(modifiers, each) for each in keys)


def refusal(entry: Entry, key: str) -> str:
    """Why an action cannot have a key, in a sentence; "" if it can."""
    combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know that it can be indexed
    press = _Press(key, combination.key(), combination.keyboardModifiers())
    rules = (*_ALWAYS, *(_IN_TEXT if entry.place == "text" else _ELSEWHERE))
    return next((tr(reason, key=key_name(key)) for applies, reason in rules if applies(press)), "")


class _Press(NamedTuple):
    name: str
    key: Qt.Key
    modifiers: Qt.KeyboardModifier

    @property
    def command(self) -> Qt.KeyboardModifier:
        """Which of Ctrl and Alt are held."""
        return self.modifiers & (_Modifier.ControlModifier | _Modifier.AltModifier)


_Rule = tuple[Callable[[_Press], bool], str]
_ALWAYS: tuple[_Rule, ...] = (
    (lambda press: press.name in _SYSTEM, tr_later("{key} belongs to the system.")),
    (lambda press: bool(press.modifiers & _Modifier.MetaModifier) and sys.platform != "darwin", tr_later("{key} belongs to the system.")),
    (lambda press: press.name in _MENU, tr_later("{key} opens the menu of what has the focus, for people without a mouse.")),
    (lambda press: press.name in _ZOOM, tr_later("{key} changes the size of the text.")),
    (lambda press: press.key == _Key.Key_Escape, tr_later("{key} always leaves something or lets it go.")),
    (
        lambda press: press.command == _Modifier.ControlModifier | _Modifier.AltModifier and _writes(press.key),
        tr_later("{key} writes a character on many keyboards, where it is the same as AltGr."),
    ),
)
_IN_TEXT: tuple[_Rule, ...] = (
    (lambda press: press.key in _CARET and not press.modifiers & _Modifier.AltModifier, tr_later("{key} moves the caret in the text.")),
    (lambda press: press.name == "Ctrl+A", tr_later("{key} selects the whole text.")),
)
_ELSEWHERE: tuple[_Rule, ...] = (
    (
        lambda press: not press.command and not _Key.Key_F1 <= press.key <= _Key.Key_F35,
        tr_later("{key} is needed for typing and for going from field to field. Add Ctrl or Alt to it, or take a function key."),
    ),
    (
        lambda press: press.command == _Modifier.ControlModifier and press.key in _EDITING,
        tr_later("{key} is needed for editing what one types."),
    ),
    (lambda press: press.name in _CLIPBOARD, tr_later("{key} is needed for editing what one types.")),
)


def _writes(key: Qt.Key) -> bool:
    return key < _FIRST_NAMED


def _name(modifiers: Qt.KeyboardModifier, key: Qt.Key) -> str:
    return QKeySequence(QKeyCombination(modifiers, key)).toString()

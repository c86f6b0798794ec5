"""The keys that the text view handles itself: moving, selecting, copying, zooming. Marking keys are the window's."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from bias_annotator.gui.theme import READING_SIZE
from bias_annotator.gui.view import navigation

if TYPE_CHECKING:
    from bias_annotator.gui.view.view import TextView

_Standard = QKeySequence.StandardKey
_Key = Qt.Key


def _arrow(view: "TextView", *, right: bool) -> int:
    scene = view.need_scene()
    return navigation.step(scene, view.caret, navigation.forward(scene, view.caret, right=right))


def _word(view: "TextView", *, right: bool) -> int:
    scene = view.need_scene()
    return navigation.word_step(scene, view.caret, navigation.forward(scene, view.caret, right=right))


def _lines(view: "TextView", count: int) -> int:
    return navigation.vertical(view.need_scene(), view.caret, count, view.goal())


def _page(view: "TextView", direction: int) -> int:
    distance = direction * view.verticalScrollBar().pageStep()
    return navigation.page(view.need_scene(), view.caret, distance, view.goal())


_Move = Callable[["TextView"], int]
_SIDEWAYS: dict[int, tuple[_Move, _Move]] = {  # plain, with Ctrl
    _Key.Key_Left: (lambda view: _arrow(view, right=False), lambda view: _word(view, right=False)),
    _Key.Key_Right: (lambda view: _arrow(view, right=True), lambda view: _word(view, right=True)),
    _Key.Key_Home: (lambda view: navigation.home(view.need_scene(), view.caret), lambda _: 0),
    _Key.Key_End: (
        lambda view: navigation.line_end(view.need_scene(), view.caret),
        lambda view: len(view.need_scene().content),
    ),
}
_UPDOWN: dict[int, _Move] = {  # these keep the caret's x
    _Key.Key_Up: lambda view: _lines(view, -1),
    _Key.Key_Down: lambda view: _lines(view, 1),
    _Key.Key_PageUp: lambda view: _page(view, -1),
    _Key.Key_PageDown: lambda view: _page(view, 1),
}


def handle(view: "TextView", event: QKeyEvent) -> bool:
    """Do what a key asks for; says whether it was one of the view's."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    return _zoom(view, event, modifiers) or (view.scene is not None and (_move(view, event, modifiers) or _standard(view, event)))


def _move(view: "TextView", event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> bool:
    select = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    rest = modifiers & ~Qt.KeyboardModifier.ShiftModifier
    key = event.key()
    if rest == Qt.KeyboardModifier.NoModifier and key in _UPDOWN:
        goal = view.goal()
        view.set_caret(_UPDOWN[key](view), select=select)
        view.keep_goal(goal)
        return True
    if key not in _SIDEWAYS or rest not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        return False
    start, end = view.selection
    if start < end and not select and not rest and key in (_Key.Key_Left, _Key.Key_Right):
        towards = navigation.forward(view.need_scene(), view.caret, right=key == _Key.Key_Right)
        view.set_caret(end if towards > 0 else start)
    else:
        view.set_caret(_SIDEWAYS[key][bool(rest)](view), select=select)
    return True


def _standard(view: "TextView", event: QKeyEvent) -> bool:
    if event.matches(_Standard.Copy):
        view.copy()
    elif event.matches(_Standard.SelectAll):
        view.select(0, len(view.need_scene().content), reveal=False)
    else:
        return False
    return True


def _zoom(view: "TextView", event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> bool:
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier != Qt.KeyboardModifier.ControlModifier:
        return False
    key = event.key()
    if key in (_Key.Key_Plus, _Key.Key_Equal):
        view.set_text_size(view.text_size + 1)
    elif key in (_Key.Key_Minus, _Key.Key_Underscore):
        view.set_text_size(view.text_size - 1)
    elif key == _Key.Key_0:
        view.set_text_size(READING_SIZE)
    else:
        return False
    return True

"""The context menu of the text: labels, what can be done to the span, the spans that lie here, copy and find."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.keymap import label_name
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.stack import add_spans, letter_icon
from bias_annotator.gui.widgets.menus import Menu

# Groups of actions, with what each needs: an active span, a selection, one of both.
_GROUPS = (
    (("edit_span", "span"), ("unsure", "span"), ("note", "span"), ("link", "either"), ("identical", "either"), ("delete_span", "span")),
    (("add_fragment", "selection"), ("split", "span"), ("merge", "span")),
    (("copy", "selection"), ("find", "selection")),
)
_READING = ("copy", "find")  # these change nothing


class ContextMenu(Menu):
    """Made anew for each place. Its entries trigger the table's actions and show their keys."""

    def __init__(self, actions: Actions, view: TextView, writable: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view = view
        self._writable = writable
        self._here = Menu(tr("Spans here"), self)

    def show_at(self, place: QPoint) -> None:
        """Open at a place on the screen, for the caret, the selection and the active span."""
        self._fill()
        self.popup(place)

    def _fill(self) -> None:
        self.clear()
        self._here.clear()
        view, writable = self._view, self._writable()
        start, end = view.selection
        here = {"span": view.active is not None, "selection": start < end, "either": view.active is not None or start < end}
        for label in view.styles.scheme.labels:
            if not label.helper:
                self._add(label_name(label.name), letter_icon(view, label.name), on=writable)
        self.addSeparator()
        spans = view.spans_at(view.caret)
        if spans:
            add_spans(self._here, view, spans)
            self.addMenu(self._here)
        for group in _GROUPS:
            self.addSeparator()
            for name, need in group:
                self._add(name, on=here[need] and (writable or name in _READING))

    def _add(self, name: str, icon: QIcon | None = None, *, on: bool) -> QAction:
        entry = next(entry for entry in self._actions.entries if entry.name == name)
        keys = self._actions.action(name).shortcut().toString(self._actions.action(name).shortcut().SequenceFormat.NativeText)
        if icon is None and entry.icon:
            icon = icons.icon(entry.icon, theme().ink2)
        title = tr("Find what is selected") if name == "find" else entry.title
        action = self.addAction(icon or QIcon(), title.replace("&", "&&") + (f"\t{keys}" if keys else ""))
        action.setIconVisibleInMenu(True)
        action.setEnabled(on)
        action.triggered.connect(lambda _checked=False: self._actions.trigger(name))
        return action

"""The list of actions with their keys, in which one can press another key for an action."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from bias_annotator.gui.actions import GROUPS
from bias_annotator.gui.keymap import Entry, Keys, shown_keys
from bias_annotator.gui.matching import match
from bias_annotator.gui.pages.settings.refusing import recorded
from bias_annotator.gui.pages.settings.rows import WIDEST
from bias_annotator.gui.style import face, metrics, row_height, theme
from bias_annotator.gui.translating import tr, tr_later
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList

ROW = Qt.ItemDataRole.UserRole
_WAITING = tr_later("Press a key…")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A row: the heading of a group, or an action with its keys. `changed` if a person chose them."""

    title: str
    entry: Entry | None = None
    changed: bool = False


def rows(entries: Sequence[Entry], chosen: Keys, typed: str) -> list[KeyRow]:
    """The actions that fit what was typed, by title, group or key, under the headings of their groups."""
    found = []
    for group in GROUPS:
        fitting = [entry for entry in entries if entry.group == group and _fits(entry, typed)]
        if fitting:
            found.append(KeyRow(tr(group)))
            found += [KeyRow(entry.title, entry, entry.name in chosen) for entry in fitting]
    return found


def _fits(entry: Entry, typed: str) -> bool:
    wanted = typed.strip().casefold()
    return not wanted or wanted in (key.casefold() for key in entry.keys) or match(typed, entry.title, tr(entry.group)) is not None


class KeyModel(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[KeyRow] = []

    def show(self, new: list[KeyRow]) -> None:
        """Show these; where only keys are others, rows stay the same."""
        if [row.title for row in new] == [row.title for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def find(self, name: str) -> int:
        """Number of an action's row, -1 when it is not there."""
        return next((number for number, row in enumerate(self._rows) if row.entry is not None and row.entry.name == name), -1)

    def first(self) -> int:
        """Number of the first row with an action, -1 when there is none."""
        return 1 if self._rows else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        on = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return on if self._rows[index.row()].entry is not None else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, a sentence for screen readers, and the KeyRow itself for the delegate."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = tr(" or ").join(map(paint.key_name, shown_keys(row.entry.keys))) or tr("no key") if row.entry is not None else ""
            return ", ".join(part for part in (row.title, keys, tr("changed") if row.changed else "") if part)
        return None


class _Delegate(RowDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading has some room above it."""
        return QSize(200, row_height() + (8 if index.data(ROW).entry is None and index.row() else 0))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title at the left, keys at the right; a heading alone."""
        row: KeyRow = index.data(ROW)
        now = theme()
        rect = QRectF(option.rect).adjusted(20, 0, -20, 0)
        rect.setWidth(min(rect.width(), WIDEST + 24))  # keys far from their words would be hard to follow
        if row.entry is None:
            rect.setTop(rect.bottom() - row_height())
            paint.text(painter, rect.adjusted(12, 0, 0, 0), row.title, face(11, 600), now.ink2)
            return
        view = option.widget
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            paint.ground(painter, rect, now.active if chosen else now.hover, 8)
        right = rect.right() - 12
        if chosen and isinstance(view, KeyList) and view.recording:
            width = metrics(13, 500).horizontalAdvance(tr(_WAITING)) + 16
            place = QRectF(right - width, rect.center().y() - 11, width, 22)
            paint.ground(painter, place, now.accent, 4)
            paint.text(painter, place.adjusted(8, 0, 0, 0), tr(_WAITING), face(13, 500), now.on_accent)
            right -= width
        else:
            for key in reversed(shown_keys(row.entry.keys)):
                right = paint.key_cap(painter, right, rect.center().y(), key).left() - 6
        if row.changed:
            width = metrics(11).horizontalAdvance(tr("changed")) + 1
            paint.text(painter, QRectF(right - width - 6, rect.y(), width, rect.height()), tr("changed"), face(11), now.ink2)
            right -= width + 12
        paint.text(painter, QRectF(rect.x() + 12, rect.y(), right - rect.x() - 20, rect.height()), row.title, face(), now.ink)


class KeyList(RowList):
    """`wanted` tells that the current action is to get another key, `pressed` the keys pressed for it while it waits."""

    wanted = Signal()
    pressed = Signal(tuple)
    stopped = Signal()

    def __init__(self, model: KeyModel) -> None:
        self.recording = False  # the first events come while Qt makes the view
        super().__init__(tr("Actions and their keys"), model, _Delegate())
        self.setUniformItemSizes(False)  # headings are higher
        self.doubleClicked.connect(lambda _index: self.wanted.emit())

    @property
    def entry(self) -> Entry | None:
        """The action of the current row."""
        row = self.currentIndex().data(ROW)
        return row.entry if row is not None else None

    def record(self, *, on: bool) -> None:
        """Wait for a key, or wait no longer."""
        self.recording = on
        if on:
            self.setFocus()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """While it waits every key is its own, also those of the window and Tab."""
        if self.recording and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for another key; up and down pass over headings."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.entry is not None:
            self.wanted.emit()
            return
        super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        elif keys := recorded(event):
            self.pressed.emit(keys)

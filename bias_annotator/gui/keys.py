"""The cheat sheet: every action with its keys as they are now, from the table, searched by a few letters."""

from collections.abc import Iterable
from itertools import combinations, pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bias_annotator.gui.actions import GROUPS, Actions
from bias_annotator.gui.keymap import Entry, shown_keys
from bias_annotator.gui.matching import match
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import KeyCap, Separator, Words, surface
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.gui.widgets.overlay import Overlay

_COLUMN, _GAP, _EDGE = 296, 40, 24  # px
_SHOWN = 2  # keys an action
_HEAD, _MARGIN = 52, 32


class CheatSheet(Overlay):
    """Columns of groups."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        self._rows: list[tuple[QWidget, str, list[tuple[QWidget, Entry]]]] = []  # heading, group, rows
        self.search = Search(tr("Search keys"))
        self.search.setFixedWidth(240)
        self._none = Words(tr("No key for that. Ctrl+K finds actions without one too."), "body", "ink2")
        self._close = IconButton("x", tr("Close (Esc)"))
        self._sheet = QWidget()
        self._columns = QHBoxLayout(self._sheet)
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.search.left.connect(self.dismiss)
        self._close.clicked.connect(self.dismiss)

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        margins(row, _EDGE, 0, 12, 0)
        row.setSpacing(16)
        row.addWidget(Words(tr("Keys"), "title"))
        row.addStretch()
        row.addWidget(self.search)
        row.addWidget(self._close)
        self._none.setContentsMargins(_EDGE, 16, _EDGE, 0)
        self._columns.setContentsMargins(_EDGE, 12, _EDGE, 16)
        self._columns.setSpacing(_GAP)
        surface(self._sheet, "none")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._sheet)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(head)
        self.column.addWidget(Separator())
        self.column.addWidget(self._none)
        self.column.addWidget(self._area, 1)

    def toggle(self) -> None:
        """Show the keys of now; go if they are there already."""
        if self.isVisible():
            self.dismiss()
            return
        self.search.clear()
        self._fill(3 if self._over.width() >= 3 * _COLUMN + 2 * _GAP + 2 * _EDGE + 2 * _MARGIN else 2)
        self._filter("")
        self.appear(self.search)

    def place(self, room: QRect) -> QRect:
        """In the middle, as large as it needs to be and the window allows."""
        wanted = self._sheet.sizeHint()
        width = min(wanted.width() + 16, room.width() - 2 * _MARGIN)
        height = min(wanted.height() + _HEAD + 3, room.height() - 2 * _MARGIN)
        return QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and page keys scroll."""
        bar = self._area.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}
        bar.setValue(bar.value() + steps.get(Qt.Key(event.key()), 0))
        super().keyPressEvent(event)

    def _fill(self, columns: int) -> None:
        emptied(self._columns)
        self._rows = []
        for groups in _spread(self._actions.entries, columns):
            holder = QWidget()
            holder.setMinimumWidth(_COLUMN)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            for group, entries in groups:
                heading = Words(tr(group), "section", "ink2")
                heading.setContentsMargins(0, 8, 0, 0)
                column.addWidget(heading)
                rows = [(_row(entry), entry) for entry in entries]
                for widget, _entry in rows:
                    column.addWidget(widget)
                self._rows.append((heading, group, rows))
            column.addStretch()
            self._columns.addWidget(holder)

    def _filter(self, typed: str) -> None:
        found = False
        for heading, group, rows in self._rows:
            fitting = [_fits(entry, group, typed) for _widget, entry in rows]
            for (widget, _entry), fits in zip(rows, fitting, strict=True):
                widget.setVisible(fits)
            heading.setVisible(any(fitting))
            found = found or any(fitting)
        self._none.setHidden(found)

    def shown(self) -> list[str]:
        """Titles of the actions that are in the sheet now."""
        return [entry.title for _heading, _group, rows in self._rows for widget, entry in rows if not widget.isHidden()]


def _fits(entry: Entry, group: str, typed: str) -> bool:
    wanted = typed.strip().casefold()
    return wanted in [key.casefold() for key in entry.keys] or match(typed, entry.title, tr(group)) is not None


def _spread(entries: Iterable[Entry], columns: int) -> list[list[tuple[str, list[Entry]]]]:
    """The groups of the actions that have keys, in their order, in columns of about one height."""
    table = [entry for entry in entries if entry.keys]
    groups = [(group, [entry for entry in table if entry.group == group]) for group in GROUPS]
    groups = [(group, rows) for group, rows in groups if rows]
    cuts = ([0, *inner, len(groups)] for inner in combinations(range(1, len(groups)), min(columns, len(groups)) - 1))
    splits = [[groups[start:end] for start, end in pairwise(cut)] for cut in cuts]
    return min(splits, key=lambda split: max(sum(len(rows) + 2 for _group, rows in column) for column in split))


def _row(entry: Entry) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(Words(entry.title))
    row.addStretch()
    for key in shown_keys(entry.keys)[:_SHOWN]:
        row.addWidget(KeyCap(key))
    return holder

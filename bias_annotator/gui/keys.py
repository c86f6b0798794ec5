"""The cheat sheet: every action with its keys, from the table."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.gui.actions import GROUPS
from bias_annotator.gui.keymap import Entry
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.labels import KeyCap, Words

_COLUMNS = (("Mark", "Change", "Document"), ("Boundaries", "Move"), ("Project", "Compare", "Help"))
_SHOWN = 2  # keys an action


class CheatSheet(QDialog):
    """Three columns of groups; any key that closes a dialog closes it."""

    def __init__(self, parent: QWidget, entries: Iterable[Entry]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Words("Keys", "title"))
        head.addStretch()
        close = IconButton("x", "Close")
        close.clicked.connect(self.close)
        head.addWidget(close)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(40)
        table = [entry for entry in entries if entry.keys]
        for groups in _COLUMNS:
            row.addLayout(_column(groups, table))
        column.addLayout(row)

    @staticmethod
    def groups() -> frozenset[str]:
        """The groups that it shows: all of the table's."""
        return frozenset(group for groups in _COLUMNS for group in groups) & frozenset(GROUPS)


def _column(groups: Iterable[str], entries: list[Entry]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for group in groups:
        column.addWidget(Words(group, "section", "ink2"))
        for entry in entries:
            if entry.group == group:
                column.addWidget(_row(entry))
        column.addSpacing(14)
    column.addStretch()
    return column


def _row(entry: Entry) -> QWidget:
    holder = QWidget()
    holder.setMinimumWidth(250)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(4)
    row.addWidget(Words(entry.title))
    row.addStretch()
    shown = [key for key in entry.keys if key not in ("Backtab", "Enter", "Ctrl+Enter", "{", "}", "Shift+{", "Shift+}")]
    for key in shown[:_SHOWN]:
        row.addWidget(KeyCap(key))
    return holder

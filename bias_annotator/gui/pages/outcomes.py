"""What happened to each file of an import, as rows and as a file to keep."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from bias_annotator.gui import icons
from bias_annotator.gui.style import NO_RING, face, theme
from bias_annotator.gui.translating import told, tr, tr_later
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import RowDelegate
from bias_annotator.project.importing import ImportResult

Kind = Literal["imported", "warning", "skipped", "refused"]
TABS = (
    ("all", tr_later("All")),
    ("imported", tr_later("Imported")),
    ("warning", tr_later("With warnings")),
    ("skipped", tr_later("Skipped")),
    ("refused", tr_later("Refused")),
)
_ICONS: dict[str, tuple[str, str]] = {
    "imported": ("circle-check", "good"),
    "warning": ("triangle-alert", "warn"),
    "skipped": ("copy", "ink2"),
    "refused": ("circle-x", "bad"),
}
_KINDS: dict[str, str] = {
    "imported": tr_later("imported"),
    "warning": tr_later("with a warning"),
    "skipped": tr_later("skipped"),
    "refused": tr_later("refused"),
}
_ROLE = Qt.ItemDataRole.UserRole
_HIGH, _LOW = 52, 40  # px a row with and without a reason
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file or of one entry in it; `reason` says why, with the place."""

    kind: Kind
    source: str
    reason: str = ""


def outcomes(paths: Sequence[Path], result: ImportResult) -> list[Outcome]:
    """Refused ones first, then warnings, skipped, and the files of which nothing was left out."""
    refused = [Outcome("refused", each.source, f"{each.where}: {each.reason}" if each.where else each.reason) for each in result.refused]
    warnings = [Outcome("warning", warning) for warning in result.warnings]
    skipped = [Outcome("skipped", each.source, each.reason) for each in result.skipped]
    named = {Path(each.source).name for each in (*refused, *skipped)}
    imported = [Outcome("imported", path.name) for path in paths if path.name not in named]
    return [*refused, *warnings, *skipped, *(imported if result.documents else [])]


def save(path: Path, rows: Sequence[Outcome]) -> None:
    """Write the list as CSV; a name that a table program would take for a formula gets an apostrophe before it."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("result", "source", "reason"))
        writer.writerows((row.kind, _plain(row.source), _plain(row.reason)) for row in rows)


def _plain(value: str) -> str:
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t") else value


class OutcomeModel(QAbstractListModel):
    """The rows of one filter."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Outcome] = []

    def show(self, rows: Sequence[Outcome]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Source, all of it for screen readers and as the tip, and the Outcome itself for the delegate."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return told(row.source)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{told(row.source)}: {tr(_KINDS[row.kind])}. {told(row.reason)}".strip()
        return None


class _Delegate(RowDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A row with a reason is higher."""
        return QSize(300, _HIGH if index.data(_ROLE).reason else _LOW)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Icon, source, reason."""
        row: Outcome = index.data(_ROLE)
        now = theme()
        rect = QRectF(option.rect).adjusted(12, 0, -12, 0)
        icon, ink = _ICONS[row.kind]
        icons.draw(painter, icon, QRectF(rect.x() + 10, rect.y(), 20, rect.height()), getattr(now, ink), icons.ROW)
        left, width = rect.x() + 40, rect.width() - 52
        if row.reason:
            paint.text(painter, QRectF(left, rect.y() + 8, width, 20), index.data(), face(13, 500), now.ink)
            paint.text(painter, QRectF(left, rect.y() + 28, width, 16), told(row.reason), face(12), getattr(now, ink))
        else:
            paint.text(painter, QRectF(left, rect.y(), width, rect.height()), index.data(), face(13, 500), now.ink)


class OutcomeList(QListView):
    """The list."""

    def __init__(self) -> None:
        super().__init__()
        self.outcomes = OutcomeModel()
        self.setModel(self.outcomes)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What happened to each file"))
        self.setProperty(NO_RING, True)

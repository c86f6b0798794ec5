"""The list of files of an import."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui import icons
from bias_annotator.gui.importing.rows import TITLES, Row
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.layouts import COLUMN_EDGE, ColumnHead
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowTable, row_ground

_ICONS: dict[str, tuple[str, str]] = {
    "ready": ("circle-check", "good"),
    "imported": ("circle-check", "good"),
    "warning": ("triangle-alert", "warn"),
    "skipped": ("copy", "ink2"),
    "refused": ("circle-x", "bad"),
    "unread": ("circle", "ink2"),
}
_TOLD = 8  # reasons in a tip
_ROLE = Qt.ItemDataRole.UserRole
_FORMAT, _DOCUMENTS, _SPANS = 104, 92, 64  # px


class FileModel(QAbstractListModel):
    """The rows of one filter."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, all of it for screen readers and as the tip, and the Row itself for the delegate."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.source, row.format, *row.reasons[:_TOLD])))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            documents, spans = row.counts()
            counted = tr("{documents} documents, {spans} spans", documents=documents, spans=spans) if row.documents >= 0 else ""
            return ". ".join(filter(None, (row.name, tr(TITLES[row.kind]), row.reason, counted)))
        return None


class _Delegate(RowDelegate):
    height = 48

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon, name over reason, format, counts."""
        row: Row = index.data(_ROLE)
        now = theme()
        rect, _ = row_ground(painter, option)
        icon, ink = _ICONS[row.kind]
        icons.draw(painter, icon, QRectF(rect.x() + 10, rect.y(), 20, rect.height()), getattr(now, ink), icons.ROW)
        left, right = rect.x() + 40, rect.right() - COLUMN_EDGE
        for width, words in zip((_SPANS, _DOCUMENTS), row.counts()[::-1], strict=True):
            paint.text(painter, QRectF(right - width, rect.y(), width, rect.height()), words, face(13), now.ink2, right=True)
            right -= width
        paint.text(painter, QRectF(right - _FORMAT, rect.y(), _FORMAT - 8, rect.height()), row.format, face(13), now.ink2)
        room = right - _FORMAT - left - 12
        if row.reason:
            paint.text(painter, QRectF(left, rect.y() + 5, room, 20), row.name, face(13, 500), now.ink)
            paint.text(painter, QRectF(left, rect.y() + 25, room, 16), row.reason, face(12), getattr(now, ink))
        else:
            paint.text(painter, QRectF(left, rect.y(), room, rect.height()), row.name, face(13, 500), now.ink)


class FileHead(ColumnHead):
    """What the columns of the list are."""

    def __init__(self) -> None:
        columns = ((tr("Format"), _FORMAT, False), (tr("Documents"), _DOCUMENTS, True), (tr("Spans"), _SPANS, True))
        super().__init__(tr("File"), columns)


class FileList(RowTable):
    """The list; `shown` tells the row that is chosen (None: none)."""

    shown = Signal(object)

    def __init__(self) -> None:
        self.files = FileModel()
        super().__init__(tr("What happens with each file"), self.files, _Delegate())
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.files.modelReset.connect(self._tell)

    def _tell(self) -> None:
        index = self.currentIndex()
        self.shown.emit(index.data(_ROLE) if index.isValid() else None)

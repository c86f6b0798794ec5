"""The list of what reading again does: a row for each document, and below it one for each span that is not found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui import icons
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import told, tr, tr_n
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import HEIGHT, Index, RowDelegate, row_ground
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Span
from bias_annotator.project.extracting import Extraction

ENTRY = Qt.ItemDataRole.UserRole
_ICONS = {"new": ("circle-check", "good"), "lost": ("triangle-alert", "warn"), "refused": ("circle-x", "bad")}
_INSET = 28  # px: spans stand below their document


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: what it says, and the place to which it leads (a code point of a document)."""

    kind: Literal["new", "lost", "refused"]
    title: str
    below: str
    document: DocumentId
    position: int = 0


def entries(found: Sequence[Extraction], scheme: Scheme) -> list[Entry]:
    """What is to be seen of what was found: nothing of texts that are as they were."""
    rows: list[Entry] = []
    for each in found:
        if each.outcome == "refused":
            rows.append(Entry("refused", each.title, told(each.reason), each.document))
        elif each.outcome == "new":
            lost = tr_n("{n} is not found", "{n} are not found", len(each.lost)) if each.lost else tr("none is missing")
            carried = tr_n("{n} span goes along", "{n} spans go along", each.spans)
            document = DocumentId(each.new) if each.new else each.document
            rows.append(Entry("new", each.title, tr("{carried}, {lost}", carried=carried, lost=lost), document))
            rows += [_lost(each.document, layer, span, scheme) for layer, span in each.lost]
    return rows


def _lost(document: DocumentId, layer: Layer, span: Span, scheme: Scheme) -> Entry:
    label = scheme.label(span.label)
    below = tr("{label} by {name}; it stays in the older text", label=label.title if label else span.label, name=layer.title)
    return Entry("lost", tr("“{words}”", words=" ".join(span.quote.split())), below, document, span.start)


class EntryModel(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Entry] = []

    def show(self, rows: list[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, all of it for screen readers and as the tip, and the Entry itself for the delegate."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.title}\n{row.below}"
        return None


class EntryDelegate(RowDelegate):
    """Icon, title, and what becomes of it."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        row: Entry = index.data(ENTRY)
        now = theme()
        rect, _ = row_ground(painter, option)
        left = rect.x() + (_INSET if row.kind == "lost" else 0)
        icon, ink = _ICONS[row.kind]
        icons.draw(painter, icon, QRectF(left + 10, rect.y(), 20, HEIGHT), getattr(now, ink), icons.ROW)
        width = rect.right() - left - 48
        weight = 400 if row.kind == "lost" else 500
        paint.text(painter, QRectF(left + 38, rect.y() + 8, width, 20), row.title, face(13, weight), now.ink)
        paint.text(
            painter, QRectF(left + 38, rect.y() + 28, width, 16), row.below, face(12), now.bad if row.kind == "refused" else now.ink2
        )

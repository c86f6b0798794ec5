"""The list "Spans in this document"."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowTable, row_ground
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import SpanId
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Span, place

SPAN = Qt.ItemDataRole.UserRole
HEIGHT = 32  # px a row
_SHOWN = 120  # characters of a quote that can matter in a row


class SpanModel(QAbstractListModel):
    """The spans of one layer of one document by place, without those that only serve relations.

    An edit moves only the rows that it touches.
    """

    def __init__(self) -> None:
        super().__init__()
        self._spans: list[Span] = []
        self.scheme: Scheme | None = None

    def show(self, spans: Iterable[Span], scheme: Scheme | None) -> None:
        """Show other spans."""
        self.beginResetModel()
        self.scheme = scheme
        self._spans = sorted(filter(self._listed, spans), key=place)
        self.endResetModel()

    def show_edit(self, edit: Edit) -> None:
        """Take out what is gone, put in what came; a span that keeps its place keeps its row."""
        come = {mark.id: mark for mark in edit.come if isinstance(mark, Span) and self._listed(mark)}
        for mark in edit.gone:
            if not isinstance(mark, Span):
                continue
            row = self.find(mark)
            new = come.get(mark.id)
            if row >= 0 and new is not None and place(new) == place(mark):
                self._spans[row] = come.pop(mark.id)
                self.dataChanged.emit(self.index(row), self.index(row))
            elif row >= 0:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._spans[row]
                self.endRemoveRows()
        for span in come.values():
            row = bisect_left(self._spans, place(span), key=place)
            self.beginInsertRows(QModelIndex(), row, row)
            self._spans.insert(row, span)
            self.endInsertRows()

    def _listed(self, span: Span) -> bool:
        label = self.scheme.label(span.label) if self.scheme else None
        return label is None or not label.helper

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._spans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of the span, label and words for screen readers, and the Span itself for the delegate."""
        if not index.isValid():
            return None
        span = self._spans[index.row()]
        if role == SPAN:
            return span
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(span.quote[:_SHOWN].split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            label = self.scheme.label(span.label) if self.scheme else None
            return f"{tr(label.title) if label else span.label}: {span.quote[:_SHOWN]}"
        return None

    def find(self, span: Span) -> int:
        """Row of a span as it stands in the list, -1 when it is not there."""
        row = bisect_left(self._spans, place(span), key=place)
        return row if row < len(self._spans) and self._spans[row].id == span.id else -1


class _Delegate(RowDelegate):
    height = HEIGHT

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Letter, words, and a question mark for unsure ones."""
        span: Span = index.data(SPAN)
        now = theme()
        rect, _chosen = row_ground(painter, option)
        model = index.model()
        scheme = model.scheme if isinstance(model, SpanModel) else None
        chip = QRectF(rect.x() + 8, rect.y() + (HEIGHT - paint.CHIP_SMALL) / 2, paint.CHIP_SMALL, paint.CHIP_SMALL)
        label = scheme.label(span.label) if scheme else None
        paint.chip(painter, chip, now.label(label), scheme.letter(span.label) if scheme else "?")
        right = rect.right() - 8
        if span.unsure or span.note:
            signs = " ".join(sign for sign, on in (("?", span.unsure), ("✎", bool(span.note))) if on)
            paint.text(painter, QRectF(right - 36, rect.y(), 36, HEIGHT), signs, face(11, 500), now.ink2, right=True)
            right -= 30 if span.unsure and span.note else 16
        words = QRectF(rect.x() + 34, rect.y(), right - rect.x() - 34, HEIGHT)
        paint.text(painter, words, index.data(), face(), now.ink)


class SpanList(RowTable):
    """The rows; `chosen` tells the id of the span that was clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        self.spans = SpanModel()
        super().__init__(tr("Spans in this document"), self.spans, _Delegate())
        self.setMinimumHeight(3 * HEIGHT)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(SPAN).id))
        self.activated.connect(lambda index: self.chosen.emit(index.data(SPAN).id))

    def choose(self, span: Span | None) -> None:
        """Select a span's row."""
        self.choose_row(self.spans.find(span) if span is not None else -1)

    def current(self) -> SpanId | None:
        """Id of the selected span."""
        span = self.currentIndex().data(SPAN)
        return span.id if span is not None else None

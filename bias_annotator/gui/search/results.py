"""What was found, one line each, with the words found under one another."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui.mirror import upright
from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground
from bias_annotator.model.scheme import Scheme
from bias_annotator.store import Found

FOUND = Qt.ItemDataRole.UserRole
_BEFORE = 0.36  # share of the width left of the words found


def one_line(words: str) -> str:
    """Words as they stand in a row: line ends and runs of blanks as one blank, blanks at the ends kept."""
    inner = " ".join(words.split())
    return f"{' ' * words[:1].isspace()}{inner}{' ' * words[-1:].isspace()}" if inner else ""


_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class ResultModel(QAbstractListModel):
    """What was found, in the order of documents and places."""

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme("", "", ())
        self._found: Sequence[Found] = ()

    def show(self, found: Sequence[Found], scheme: Scheme) -> None:
        """Show other results."""
        self.beginResetModel()
        self._found, self.scheme = found, scheme
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, a sentence for screen readers, and the Found itself for the delegate."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        if role == FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(found.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one_line(found.words)}: {self.about(found)}"
        return None

    def about(self, found: Found) -> str:
        """Where it stands: title, and of a span label, annotator and note."""
        parts = [found.title]
        if found.span is not None:
            label = self.scheme.label(found.span.label)
            parts.append(tr(label.title) if label and label.title else found.span.label)
        if found.layer is not None:
            parts.append(found.layer.title)
        if found.span is not None:
            parts += [tr("unsure")] * found.span.unsure + [f"“{one_line(found.span.note)}”"] * bool(found.span.note)
        return " · ".join(parts)


class _Delegate(RowDelegate):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What stands before to the right, the words found, what stands after; below, where it is."""
        model = index.model()
        if not isinstance(model, ResultModel):
            return
        rect, chosen = row_ground(painter, option)
        with upright(painter, rect):  # the words stand as in the text
            self._words(painter, rect, model, index.data(FOUND), quiet=theme().ink2 if chosen else theme().ink3)

    @staticmethod
    def _words(painter: QPainter, rect: QRectF, model: ResultModel, found: Found, *, quiet: QColor) -> None:
        now = theme()
        middle = rect.x() + rect.width() * (_BEFORE if found.words else 0.03)
        top, line = rect.y() + 8, 20
        before = one_line(found.before)
        painter.save()
        painter.setClipRect(QRectF(rect.x() + 12, top, middle - rect.x() - 12, line))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(face())
        painter.setPen(quiet)
        painter.drawText(QRectF(middle - 2000, top, 2000, line), _AT_RIGHT, before)
        painter.restore()
        left = middle
        if found.span is not None:
            chip = QRectF(round(left) + 2, top + 2, paint.CHIP_SMALL, paint.CHIP_SMALL)
            paint.chip(painter, chip, now.label(model.scheme.label(found.span.label)), model.scheme.letter(found.span.label))
            left += paint.CHIP_SMALL + 8
        words = one_line(found.words)
        width = min(metrics(13, 600).horizontalAdvance(words) + 1, rect.right() - 12 - left)
        paint.text(painter, QRectF(left, top, width, line), words, face(13, 600), now.ink)
        rest = QRectF(left + width, top, max(rect.right() - 12 - left - width, 0), line)
        if rest.width() > 24:  # noqa: PLR2004 - px: less has room for an ellipsis alone
            paint.text(painter, rest, one_line(found.after), face(), quiet)
        paint.text(painter, QRectF(middle, top + line, rect.right() - 12 - middle, 16), model.about(found), face(11), quiet)


class Results(RowList):
    """The rows; `opened` tells the Found that a click or Enter wants, `left` that the keys go back to the field."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, model: ResultModel) -> None:
        super().__init__(tr("What was found"), model, _Delegate())
        self.clicked.connect(lambda index: self.opened.emit(index.data(FOUND)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc and Up from the first row go back."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.opened.emit(here.data(FOUND))
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and here.row() <= 0):
            self.left.emit()
        else:
            super().keyPressEvent(event)

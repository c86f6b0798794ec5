"""Passages to be ticked before they are changed: a list of words in their context, and the dialog round it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui.mirror import upright
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground
from bias_annotator.model.scheme import Scheme

ROW = Qt.ItemDataRole.UserRole
TICKED = Qt.ItemDataRole.UserRole + 1
HEIGHT = 32  # px a row
_CONTEXT, _WORDS = 90, 160  # code points round the words, and of the words, that can be seen in a row
_BOX = 16  # px of a tick box
_LEFT_OF = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)  # what stands left of the words ends at them
_RIGHT_OF = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextIncludeTrailingSpaces)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A row: a stretch of code points, its words, and the label and unsure mark that it has already, if it is a span's."""

    start: int
    end: int
    words: str
    label: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in a row, in one line: the words and what is round them."""

    passage: Passage
    before: str
    words: str
    after: str

    @property
    def rtl(self) -> bool:
        """Whether the words are written from right to left, so that what is before them stands at the right."""
        strong = (unicodedata.bidirectional(char) for char in self.words + self.before + self.after)
        return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


class PreviewModel(QAbstractListModel):
    """Passages with a tick each. `ticked` comes when ticks are others."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme: Scheme | None = None
        self._content = ""
        self._passages: Sequence[Passage] = ()
        self._ticks: list[bool] = []

    def show(self, content: str, passages: Sequence[Passage], scheme: Scheme | None, *, ticked: bool) -> None:
        """Show passages of a text, all ticked or none."""
        self.beginResetModel()
        self._content, self._passages, self.scheme = content, passages, scheme
        self._ticks = [ticked] * len(passages)
        self.endResetModel()
        self.ticked.emit()

    @property
    def chosen(self) -> list[int]:
        """Numbers of the rows that are ticked."""
        return [number for number, ticked in enumerate(self._ticks) if ticked]

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        if 0 <= row < len(self._ticks):
            self._ticks[row] = not self._ticks[row]
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()

    def toggle_all(self) -> None:
        """Tick all rows; if they are, none."""
        if self._ticks:
            self._ticks = [not all(self._ticks)] * len(self._ticks)
            self.dataChanged.emit(self.index(0), self.index(len(self._ticks) - 1))
            self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._passages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words in their context, the tick, and what the delegate paints."""
        row = index.row()
        if not index.isValid():
            return None
        if role in (TICKED, Qt.ItemDataRole.CheckStateRole):
            ticked = self._ticks[row]
            return ticked if role == TICKED else Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        shown = self._shown(self._passages[row])
        whole = f"{shown.before}{shown.words}{shown.after}".strip()
        if role in (ROW, Qt.ItemDataRole.DisplayRole):
            return shown if role == ROW else whole
        spoken = whole
        if label := shown.passage.label:
            title = known.title if self.scheme and (known := self.scheme.label(label)) else label
            spoken = tr("{label}: {words}, in: {whole}", label=tr(title), words=shown.words, whole=whole)
        return spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick as a screen reader asks."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if self._ticks[index.row()] != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self.toggle(index.row())
        return True

    def _shown(self, passage: Passage) -> Shown:
        before = self._content[max(0, passage.start - _CONTEXT) : passage.start]
        after = self._content[passage.end : passage.end + _CONTEXT]
        return Shown(passage, _line(before).lstrip(), " ".join(passage.words[:_WORDS].split()), _line(after).rstrip())


def _line(words: str) -> str:
    """A piece of text in one line; blanks at its ends stay one."""
    return _BLANKS.sub(" ", words)


class _Delegate(RowDelegate):
    height = HEIGHT

    def __init__(self, middle: float) -> None:
        super().__init__()
        self._middle = middle

    def editorEvent(self, _event: QEvent, _model: object, _option: QStyleOptionViewItem, _index: Index) -> bool:
        """The list ticks, by key and by click anywhere in the row."""
        return False

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Box, letter, words under one another with what is before and after them."""
        shown: Shown = index.data(ROW)
        rect, _chosen = row_ground(painter, option)
        paint.tick_box(painter, QRectF(rect.x() + 8, rect.y() + (HEIGHT - _BOX) / 2, _BOX, _BOX), ticked=index.data(TICKED))
        left = rect.x() + 34
        model = index.model()
        scheme = model.scheme if isinstance(model, PreviewModel) else None
        if shown.passage.label and scheme is not None:
            label = scheme.label(shown.passage.label)
            letter = scheme.letter(shown.passage.label) if label else "?"
            paint.chip(
                painter,
                QRectF(left, rect.y() + (HEIGHT - paint.CHIP_SMALL) / 2, paint.CHIP_SMALL, paint.CHIP_SMALL),
                theme().label(label),
                letter,
            )
            if shown.passage.unsure:
                paint.text(painter, QRectF(left + 19, rect.y(), 8, HEIGHT), "?", face(11, 600), theme().ink2)
            left += 30
        room = QRectF(left, rect.y(), rect.right() - 10 - left, HEIGHT)
        with upright(painter, room):  # the words stand as in the text
            _words(painter, room, shown, self._middle)


def _words(painter: QPainter, rect: QRectF, shown: Shown, middle: float) -> None:
    """Before, words, after: the words of all rows begin at one place, as in a concordance."""
    now, strong, plain = theme(), QFontMetricsF(face(13, 600)), QFontMetricsF(face())
    first = round(rect.width() * (1 - middle if shown.rtl else middle))
    room = first if shown.rtl else rect.width() - first
    words = strong.elidedText(shown.words, Qt.TextElideMode.ElideRight, room)
    width = min(strong.horizontalAdvance(words) + 1, room)
    start = first - width if shown.rtl else first
    left = QRectF(rect.x(), rect.y(), start, HEIGHT)
    right = QRectF(rect.x() + start + width, rect.y(), rect.width() - start - width, HEIGHT)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if shown.rtl else Qt.LayoutDirection.LeftToRight)
    painter.setPen(now.ink2)
    painter.setFont(face())
    before = plain.elidedText(shown.before, Qt.TextElideMode.ElideLeft, right.width() if shown.rtl else left.width())
    after = plain.elidedText(shown.after, Qt.TextElideMode.ElideRight, left.width() if shown.rtl else right.width())
    painter.drawText(left, _LEFT_OF | _LINE, after if shown.rtl else before)
    painter.drawText(right, _RIGHT_OF | _LINE, before if shown.rtl else after)
    painter.setPen(now.ink)
    painter.setFont(face(13, 600))
    painter.drawText(QRectF(rect.x() + start, rect.y(), width + 1, HEIGHT), _RIGHT_OF | _LINE, words)


class PreviewList(RowList):
    """Space ticks a row, A all of them; Enter, other letters and digits are the dialog's."""

    accepted = Signal()

    def __init__(self, name: str, middle: float) -> None:
        """`middle` is where the words begin, as a share of the row's width."""
        self.passages = PreviewModel()
        super().__init__(name, self.passages, _Delegate(middle))
        self.clicked.connect(lambda index: self.passages.toggle(index.row()))
        self.setMinimumHeight(3 * HEIGHT)
        self.passages.modelReset.connect(lambda: self.setCurrentIndex(self.passages.index(0)) if self.passages.rowCount() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, as in every list."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and plain:
            self.passages.toggle(self.currentIndex().row())
        elif key == Qt.Key.Key_A and plain:
            self.passages.toggle_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.accepted.emit()
        elif plain and event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex | Index, previous: QModelIndex | Index) -> None:
        """Keep the row in sight."""
        super().currentChanged(current, previous)
        self.scrollTo(current)

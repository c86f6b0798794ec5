"""Tables of numbers, the fuller the darker; every cell can be pressed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.compare.plots import EDGE, Head
from bias_annotator.gui.mirror import mirror, seen
from bias_annotator.gui.style import RADIUS, face, metrics, theme
from bias_annotator.gui.theme import mix
from bias_annotator.gui.translating import mirrored
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Pressable

_CELL, _HEAD, _LETTERS = 28, 24, 40  # px: high, high, wide where letters stand before the rows
_NARROW = 10  # size of the words where there are many columns
_MOST = 0.46  # share of the accent in the fullest cell, so that ink on it stays readable
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's words, and how full it is (0 to 1); None for one that cannot be."""

    words: str = ""
    share: float | None = None


def first_width(heads: Sequence[Head], most: int) -> int:
    """Width (px) of what stands before the rows: as wide as the names are, up to `most`."""
    if any(head.letter for head in heads):
        return _LETTERS
    return min(most, round(max(metrics(12).horizontalAdvance(head.name) for head in heads)) + 14)


class Matrix(QWidget):
    """A table of cells, walked with the arrows. `pressed` tells row and column."""

    pressed = Signal(int, int)

    def __init__(self, title: str, rows: Sequence[Head], columns: Sequence[Head], cells: Sequence[Sequence[Cell]], first: int) -> None:
        """`first`: width (px) of what stands before the rows."""
        super().__init__()
        self._rows, self._columns, self._first = rows, columns, first
        self._cells: dict[tuple[int, int], _Cell] = {}
        said = []
        for row, (head, line) in enumerate(zip(rows, cells, strict=True)):
            for column, (over, cell) in enumerate(zip(columns, line, strict=True)):
                name = f"{head.said}, {over.said}: {cell.words}"
                said += [name] if cell.words else []
                button = _Cell(cell, name if cell.words else "", self)
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                button.clicked.connect(lambda _on=False, row=row, column=column: self.pressed.emit(row, column))
                self._cells[row, column] = button
        for button in self._cells.values():  # Tab comes to the first cell, the arrows to the others
            if button.isEnabled():
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                break
        self.setFixedHeight(_HEAD + len(rows) * (_CELL + 2) + 4)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(said))

    def cell(self, row: int, column: int) -> QWidget:
        """One cell."""
        return self._cells[row, column]

    def _place(self, row: int, column: int) -> QRect:
        left = EDGE + self._first
        width = (self.width() - EDGE - left + 2) / max(len(self._columns), 1)
        x = round(left + column * width)
        return QRect(x, _HEAD + row * (_CELL + 2), round(left + (column + 1) * width) - 2 - x, _CELL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out."""
        super().resizeEvent(event)
        for (row, column), button in self._cells.items():
            button.setGeometry(seen(self._place(row, column), self.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from cell to cell, over those that are empty."""
        here = next((place for place, button in self._cells.items() if button.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        down, right = step[0], -step[1] if mirrored() else step[1]
        place = (here[0] + down, here[1] + right)
        while place in self._cells and not self._cells[place].isEnabled():
            place = (place[0] + down, place[1] + right)
        if place in self._cells:
            self._cells[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The heads."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        for column, head in enumerate(self._columns):
            place = self._place(0, column)
            head.draw(painter, QRectF(place.x(), 0, place.width(), _HEAD))
        for row, head in enumerate(self._rows):
            head.draw(painter, QRectF(EDGE, self._place(row, 0).y(), self._first - 8, _CELL), middle=False)
        painter.end()


class _Cell(Pressable):
    """One cell; without words there is nothing to press."""

    def __init__(self, cell: Cell, name: str, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self._cell = cell
        self.setEnabled(bool(cell.words))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty(RADIUS, 4)
        if cell.words:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the table's."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and words; the one under the pointer has a frame."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        share = self._cell.share
        ground = now.active if share is None else mix(now.accent, now.raised, _MOST * min(max(share, 0.0), 1.0))
        rect = QRectF(self.rect())
        paint.ground(painter, rect, ground, 4)
        if self.underMouse() and self.isEnabled():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(now.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        wide = metrics(13).horizontalAdvance(self._cell.words) + 4 <= rect.width()
        words = self._cell.words if wide else self._cell.words.replace("0.", ".", 1)
        paint.middle(painter, rect, words, face(13 if wide else _NARROW), now.ink)
        painter.end()

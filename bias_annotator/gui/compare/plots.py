"""Numbers as one reads them: a value with its interval on a line from 0 to 1, and a bar for a count."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bias_annotator.gui.compare.differences import no_chip
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.theme import mix
from bias_annotator.gui.translating import number as written
from bias_annotator.gui.translating import tr, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Pressable
from bias_annotator.model.scheme import Label
from bias_annotator.project.comparing import Interval

EDGE = 16  # px left and right of everything in the panel
_ROW = 31  # px
_PLOT, _VALUE, _INTERVAL = 58, 44, 58  # px wide, from the right: interval (at least), value, plot
_DOT, _BAR = 8, 5
_BARS, _COUNT = 112, 52  # px wide: a bar and the count right of it
_SIZES = (12, 11, 10)  # of a name: the largest that has room
_SOFT = 0.4  # share of the accent in an interval's bar


def number(value: float | None, digits: int = 2) -> str:
    """A value as one reads it: "0.72", "−0.10"; "–" where it is undefined."""
    return "–" if value is None else written(value, digits).replace("-", "−")


def interval(ends: Interval | None) -> str:
    """An interval as one reads it: ".65–.78"; "" without one."""
    return "" if ends is None else "–".join(map(_short, ends))


def _interval_width() -> int:
    """Room for the longest interval in the digits of the language."""
    return max(_INTERVAL, round(metrics(11).horizontalAdvance(interval((-0.55, -0.55)))) + 8)


def _short(value: float) -> str:
    """Without the nought before the point, where the language has a point and 0."""
    return number(value).replace("0.", ".", 1)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before a row or over a column: a name, or a label's letter; neither for "no label". `long` says it in full."""

    name: str = ""
    letter: str = ""
    label: Label | None = None
    long: str = ""

    @property
    def said(self) -> str:
        """The same for screen readers."""
        return self.long or self.name or self.letter or tr("none")

    def draw(self, painter: QPainter, rect: QRectF, *, middle: bool = True) -> None:
        """Draw it into `rect`, in its middle or at its left."""
        side = paint.CHIP_SMALL
        x = rect.center().x() - side / 2 if middle else rect.x()
        chip = QRectF(round(x), round(rect.center().y() - side / 2), side, side)
        if self.letter:
            paint.chip(painter, chip, theme().label(self.label), self.letter)
        elif self.name:
            if middle:
                size = next((size for size in _SIZES if metrics(size).horizontalAdvance(self.name) <= rect.width()), _SIZES[-1])
                paint.middle(painter, rect, self.name, face(size), theme().ink2)
            else:
                paint.text(painter, rect, self.name, face(_SIZES[0]), theme().ink2)
        else:
            no_chip(painter, chip)


class ValueRow(Pressable):
    """One value; greyed where there is too little data for it to say much. Pressed, it leads to the passages behind it."""

    def __init__(self, title: str, value: float | None, ends: Interval | None, head: Head | None = None, *, grey: bool = False) -> None:
        super().__init__()
        self._title, self._value, self._ends, self._head, self._grey = title, value, ends, head, grey
        self.setFixedHeight(_ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = tr("undefined") if value is None else number(value)
        if ends:
            said = tr("{value}, 95 % interval {low} to {high}", value=said, low=number(ends[0]), high=number(ends[1]))
        self.setAccessibleName(f"{title}: {said}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, line, value, interval."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        if self.underMouse():
            paint.ground(painter, QRectF(self.rect()).adjusted(8, 1, -8, -1), now.hover, 6)
        right = self.width() - EDGE
        left = EDGE
        if self._head is not None:
            self._head.draw(painter, QRectF(left, 0, paint.CHIP_SMALL, _ROW), middle=False)
            left += paint.CHIP_SMALL + 8
        wide = _interval_width()
        ends = QRectF(right - wide + 6, 1, wide - 6, _ROW)
        value = QRectF(right - wide - _VALUE, 0, _VALUE, _ROW)
        plot = QRectF(value.left() - _PLOT - 2, 0, _PLOT, _ROW)
        paint.text(painter, QRectF(left, 0, plot.left() - left - 8, _ROW), self._title, face(), now.ink)
        self._line(painter, plot)
        paint.text(painter, value, number(self._value), face(14, 600), now.ink3 if self._grey else now.ink, right=True)
        paint.text(painter, ends, interval(self._ends), face(11), now.ink3)
        painter.end()

    def _line(self, painter: QPainter, plot: QRectF) -> None:
        now = theme()
        middle = round(plot.center().y())
        painter.fillRect(QRectF(plot.left(), middle, plot.width(), 1), now.line2)
        colour = now.ink3 if self._grey else now.accent
        if self._ends is not None:
            low, high = (plot.left() + plot.width() * min(max(end, 0.0), 1.0) for end in self._ends)
            bar = QRectF(low, middle + 0.5 - _BAR / 2, max(high - low, _BAR), _BAR)
            paint.ground(painter, bar, mix(colour, now.chrome, _SOFT), _BAR / 2)
        if self._value is not None:
            x = plot.left() + plot.width() * min(max(self._value, 0.0), 1.0)
            paint.ground(painter, QRectF(x - _DOT / 2, middle + 0.5 - _DOT / 2, _DOT, _DOT), colour, _DOT / 2)


class Axis(QWidget):
    """What the lines of the rows above mean."""

    def __init__(self, *, with_intervals: bool) -> None:
        super().__init__()
        self._said = tr("95 % interval") if with_intervals else ""
        self.setFixedHeight(20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """0, 1, and what stands right of the values."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        font, ink = face(11), theme().ink3
        right = self.width() - EDGE
        plot = right - _interval_width() - _VALUE - _PLOT - 2
        paint.text(painter, QRectF(plot - 3, 0, 20, 16), whole(0), font, ink)
        paint.text(painter, QRectF(plot + _PLOT - 17, 0, 20, 16), whole(1), font, ink, right=True)
        paint.text(painter, QRectF(right - 100, 0, 100, 16), self._said, font, ink, right=True)
        painter.end()


class CountRow(Pressable):
    """A count with a bar as long as its share (0 to 1). Pressed, it leads to the passages behind it."""

    def __init__(self, title: str, count: int, share: float, *, good: bool = False, long: bool = False) -> None:
        """`good`: paler; `long`: with more room for the title."""
        super().__init__()
        self._title, self._count, self._share, self._good = title, count, share, good
        self._bars = _BARS / 2 if long else _BARS
        self.setFixedHeight(_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("{title}: {count}", title=title, count=count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, bar, count."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        if self.underMouse():
            paint.ground(painter, QRectF(self.rect()).adjusted(8, 1, -8, -1), now.hover, 6)
        right = self.width() - EDGE
        bar = QRectF(right - _COUNT - self._bars, _ROW / 2 - 4, self._bars, 8)
        paint.text(painter, QRectF(EDGE, 0, bar.left() - EDGE - 8, _ROW), self._title, face(), now.ink)
        paint.ground(painter, bar, now.active, 4)
        if self._count:
            filled = QRectF(bar.left(), bar.top(), max(bar.width() * self._share, 8), 8)
            paint.ground(painter, filled, mix(now.accent, now.chrome, _SOFT) if self._good else now.accent, 4)
        paint.text(painter, QRectF(right - _COUNT, 0, _COUNT, _ROW), whole(self._count), face(13, 600), now.ink, right=True)
        painter.end()

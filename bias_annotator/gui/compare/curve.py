"""Agreement over time: a point for each part of the work, joined by a line. Every point can be pressed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.compare.plots import EDGE, number
from bias_annotator.gui.mirror import mirror, seen
from bias_annotator.gui.style import RADIUS, face, theme
from bias_annotator.gui.theme import mix
from bias_annotator.gui.translating import whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Pressable
from bias_annotator.project.comparing import Interval

_HEIGHT, _BELOW, _AXIS = 148, 16, 20  # px: all, under the points for their values, left of them
_DOT, _BAR = 8, 5
_SOFT = 0.4  # share of the accent in an interval's bar


@dataclass(frozen=True, slots=True)
class Point:
    """A value (None: undefined) with its interval, and what it is, in words."""

    value: float | None
    ends: Interval | None
    said: str


class Curve(QWidget):
    """Values from 0 to 1 in the order of time. `pressed` tells the number of a point."""

    pressed = Signal(int)

    def __init__(self, title: str, points: Sequence[Point]) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(title)
        self._points = points
        self.buttons = [_Point(point, self) for point in points]
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on=False, place=place: self.pressed.emit(place))

    def _place(self, number: int) -> QRect:
        left, width = EDGE + _AXIS, (self.width() - 2 * EDGE - _AXIS) / max(len(self._points), 1)
        x = round(left + number * width)
        return QRect(x, 0, round(left + (number + 1) * width) - x, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the points out."""
        super().resizeEvent(event)
        for number_, button in enumerate(self.buttons):
            button.setGeometry(seen(self._place(number_), self.rect()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines of 0 and 1, and from point to point."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        for level in (0, 1):
            y = round(height(level))
            painter.fillRect(QRectF(EDGE + _AXIS, y, self.width() - 2 * EDGE - _AXIS, 1), now.line2)
            paint.text(painter, QRectF(EDGE, y - 8, _AXIS, 16), whole(level), face(11), now.ink3)
        painter.setPen(QPen(mix(now.accent, now.chrome, 0.5), 1.5))
        before: QPointF | None = None
        for place, point in enumerate(self._points):
            here = None if point.value is None else QPointF(self._place(place).center().x(), height(point.value))
            if before is not None and here is not None:
                painter.drawLine(before, here)
            before = here
        painter.end()


class _Point(Pressable):
    """One point with its value under it."""

    def __init__(self, point: Point, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self._point = point
        self.setAccessibleName(point.said)
        self.setToolTip(point.said)
        self.setProperty(RADIUS, 4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        if self.underMouse():
            paint.ground(painter, QRectF(self.rect()), now.hover, 4)
        middle = self.width() / 2
        if self._point.ends is not None:
            top, bottom = height(self._point.ends[1]), height(self._point.ends[0])
            paint.ground(
                painter, QRectF(middle - _BAR / 2, top, _BAR, max(bottom - top, _BAR)), mix(now.accent, now.chrome, _SOFT), _BAR / 2
            )
        if self._point.value is not None:
            dot = QRectF(middle - _DOT / 2, height(self._point.value) - _DOT / 2, _DOT, _DOT)
            paint.ground(painter, dot, now.accent, _DOT / 2)
        paint.middle(painter, QRectF(0, _HEIGHT - _BELOW, self.width(), _BELOW), number(self._point.value), face(10), now.ink3)
        painter.end()


def height(value: float) -> float:
    """Where a value stands; what is below 0 stands at 0."""
    room = _HEIGHT - _BELOW - 2 * _DOT
    return _DOT + room * (1 - min(max(value, 0.0), 1.0))

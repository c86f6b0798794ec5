"""Small pictures that are painted over and over: underlines by pattern, flags, letters, pills. Cached by look."""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from bias_annotator.gui.theme import LabelColours, Theme, interface_font
from bias_annotator.gui.view.metrics import Metrics
from bias_annotator.gui.view.styles import Look

PILL = 22  # px
_STRIP = 1024  # px: longer underlines are painted in several pieces
_PADDING = 2  # px of a strip above and below its band, rounded to whole device pixels


class Form(NamedTuple):
    """How thick a line is (px): of dashes, of the pen of waves and saws, and how high those rise."""

    stroke: float
    pen: float = 1.6
    rise: float = 3


_THIN, _DEEP = Form(1.6), Form(2)


class Stamps:
    """Pictures for one theme, size of text and ratio of device pixels; strips begin at a pattern's start."""

    def __init__(self, theme: Theme, metrics: Metrics, ratio: float) -> None:
        self.theme = theme
        self.metrics = metrics
        self.ratio = ratio
        self._padding = math.ceil(_PADDING * ratio) / ratio
        self._made: dict[Any, QPixmap] = {}
        self._strips: dict[tuple[int, Form], QPixmap] = {}

    def snap(self, value: float) -> float:
        """The nearest border between device pixels."""
        return round(value * self.ratio) / self.ratio

    def stroke(self, value: float) -> float:
        """The width of a line at this size of text, in whole device pixels."""
        return self.pixels(self.metrics.stroke(value))

    def pixels(self, width: float) -> float:
        """The nearest width that is of whole device pixels, and at least one."""
        return max(math.floor(width * self.ratio + 0.5), 1) / self.ratio

    def crisp(self, rect: QRectF, stroke: float) -> QRectF:
        """Where the middle of a line of that width runs so that its outer edges, those of `rect`, lie between device pixels."""
        left, top, half = self.snap(rect.left()), self.snap(rect.top()), stroke / 2
        return QRectF(left, top, self.snap(rect.right()) - left, self.snap(rect.bottom()) - top).adjusted(half, half, -half, -half)

    def _picture(self, key: Any, width: float, height: float, draw: Callable[[QPainter], None]) -> QPixmap:  # noqa: ANN401 - any hashable
        found = self._made.get(key)
        if found is None:
            found = QPixmap(math.ceil(width * self.ratio), math.ceil(height * self.ratio))
            found.setDevicePixelRatio(self.ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
            painter.end()
            self._made[key] = found
        return found

    def draw_under(self, painter: QPainter, place: tuple[float, float], width: float, colours: LabelColours, *, thin: bool) -> None:
        """An underline from `place` (left end, top of its band) in the label's pattern; `thin` in lane 1."""
        self.draw_line(painter, place, width, colours, _THIN if thin else _DEEP)

    def draw_line(self, painter: QPainter, place: tuple[float, float], width: float, colours: LabelColours, form: Form) -> None:
        """A line in the label's pattern and `line` colour, in one of the forms."""
        ratio = self.ratio
        left, top = round(place[0] * ratio) / ratio, round(place[1] * ratio) / ratio
        length = round((place[0] + width) * ratio) / ratio - left
        if colours.pattern == "solid":
            painter.fillRect(QRectF(left, top, length, self.stroke(form.stroke)), colours.line)
            return
        strip = self._strips.get((id(colours), form))
        if strip is None:
            strip = self._strips[id(colours), form] = self._strip(colours, form)
        while length > 0:
            piece = min(length, _STRIP)
            painter.drawPixmap(QPointF(left, top - self._padding), strip, QRectF(0, 0, piece * ratio, strip.height()))
            left, length = left + piece, length - piece

    def _strip(self, colours: LabelColours, form: Form) -> QPixmap:
        height = self.metrics.px(4) + self.metrics.stroke(form.stroke) + 2 * self._padding
        key = (colours.line.rgba(), colours.pattern, form)
        return self._picture(key, _STRIP, height, lambda painter: _draw_pattern(painter, colours, self, form, self._padding))

    def dots(self, painter: QPainter, place: QPointF, width: float, colour: QColor) -> None:
        """Dots 1.6 px wide, 4 apart, from `place` on."""
        step, size = self.metrics.px(4), self.metrics.stroke(1.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for number in range(int((width - size / 2) // step) + 1):
            painter.drawEllipse(QRectF(place.x() + number * step, place.y(), size, size))

    def flag(self, look: Look) -> QPixmap:
        """A flag 13 × 12 (19 with a question mark) with a rim of page 1 px round it."""
        px = self.metrics.px
        width, height = px(19 if look.unsure else 13), px(12)

        def draw(painter: QPainter) -> None:
            self._box(painter, QRectF(1, 1, width, height), look, (px(3), True))
            self._letter(painter, QRectF(1, 1, width, height), look, px(9))

        return self._picture((look, "flag"), width + 2, height + 2, draw)

    def letter(self, look: Look) -> QPixmap:
        """The letter of lane 0 in the gutter, 15 × 15 (21 with a question mark)."""
        beside = self.metrics.beside
        width = beside(21 if look.unsure else 15)
        rect = QRectF(0, 0, width, beside(15))

        def draw(painter: QPainter) -> None:
            self._box(painter, rect, look, (beside(3), False))
            self._letter(painter, rect, look, beside(10))

        return self._picture((look, "letter"), width, beside(15), draw)

    def _box(self, painter: QPainter, rect: QRectF, look: Look, form: tuple[float, bool]) -> None:
        radius, rim = form
        painter.setPen(Qt.PenStyle.NoPen)
        if rim:
            painter.setBrush(self.theme.page)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)
        base = QColor(look.base)
        painter.setBrush(self.theme.page if look.hollow else base)
        if look.hollow:
            stroke = self.stroke(1.2)
            painter.setPen(QPen(base, stroke))
            rect = self.crisp(rect, stroke)
        painter.drawRoundedRect(rect, radius, radius)

    def _letter(self, painter: QPainter, rect: QRectF, look: Look, size: float) -> None:
        font = interface_font(size, 700)
        painter.setPen(QColor(look.base) if look.hollow else self.theme.letter)
        centred(painter, rect, look.letter + ("?" if look.unsure else ""), font)

    def pill(self, text: str) -> QPixmap:
        """The pill that counts spans too deep to draw."""
        beside = self.metrics.beside
        rect = QRectF(0, 0, beside(PILL), beside(14))

        def draw(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.active)
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            painter.setPen(self.theme.ink2)
            centred(painter, rect, text, interface_font(beside(9), 600))

        return self._picture((text, "pill"), rect.width(), rect.height(), draw)


def centred(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    """Text with the middle of its capitals in the middle of `rect`."""
    painter.setFont(font)
    measure = painter.fontMetrics()
    width = painter.fontMetrics().horizontalAdvance(text)
    painter.drawText(QPointF(rect.center().x() - width / 2, rect.center().y() + measure.capHeight() / 2), text)


def _draw_pattern(painter: QPainter, colours: LabelColours, stamps: Stamps, form: Form, top: float) -> None:
    """A pattern from the strip's left end on, in a band that begins at `top`."""
    px, snap = stamps.metrics.px, stamps.snap
    stroke = stamps.stroke(form.stroke)
    if colours.pattern in ("wave", "saw"):
        painter.setPen(QPen(colours.line, stamps.metrics.stroke(form.pen), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        period = px(7 if colours.pattern == "wave" else 5)
        middle = top + px(form.stroke / 2)
        painter.drawPath(_zigzag(period, px(form.rise), middle - px(form.rise / 2), curved=colours.pattern == "wave"))
    elif colours.pattern == "double":
        thick = stamps.stroke(form.stroke / 2)
        for place in (0, 2 * thick):
            painter.fillRect(QRectF(0, top + place, _STRIP, thick), colours.line)
    else:
        x, number = 0.0, 0
        while x < _STRIP:
            length = px(colours.dashes[number % len(colours.dashes)])
            if number % 2 == 0:
                painter.fillRect(QRectF(snap(x), top, snap(x + length) - snap(x), stroke), colours.line)
            x += length
            number += 1


def _zigzag(period: float, height: float, top: float, *, curved: bool) -> QPainterPath:
    path = QPainterPath(QPointF(0, top + height))
    x, up = 0.0, True
    while x < _STRIP:
        target = QPointF(x + period / 2, top if up else top + height)
        if curved:
            start = path.currentPosition()
            path.cubicTo(QPointF(x + period / 4, start.y()), QPointF(x + period / 4, target.y()), target)
        else:
            path.lineTo(target)
        x, up = x + period / 2, not up
    return path

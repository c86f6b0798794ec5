"""Paints a stretch of the window: grounds first, then text, then what stands over it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from bias_annotator.gui.view.decoration import Bracket, Decoration, Fill, Letter, Wash
from bias_annotator.gui.view.frames import box, pieces
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.stamps import PILL, Stamps
from bias_annotator.model.ids import SpanId

STICK = 6  # px below the window's top at which a sticking letter stands
_BAR = -52
_BAR_STEP = 8
LETTER = -71  # left edge of lane 0's letter
_BRACKET = -15
_NEWLINE = 6  # px of selection after a line whose end is selected


@dataclass(slots=True)
class Canvas:
    """What one repaint knows. Paragraphs are painted with the painter moved to their top left corner."""

    painter: QPainter
    scene: Scene
    stamps: Stamps
    left: int
    rect: QRect
    selection: tuple[int, int] = (0, 0)
    unmarked: frozenset[SpanId] = frozenset()
    found: Callable[[int, int], list[tuple[int, int, bool]]] = lambda _start, _end: []

    def paint(self, frames: Callable[[], None]) -> None:
        """Everything but the caret, in `rect` of the window; `frames` paints the active span's frame and relations."""
        shown = [(paragraph, y, self.scene.decoration(paragraph.number)) for paragraph, y in self._in_sight()]
        painter, snap = self.painter, self.stamps.snap
        left = snap(self.left)
        for step in (self._grounds, self._hits, self._selected, self._text, self._unders, self._gutter, self._flags):
            if step == self._flags:
                frames()
            for paragraph, y, decoration in shown:
                painter.translate(left, snap(y))
                step(paragraph, y, decoration)
                painter.translate(-left, -snap(y))

    def _in_sight(self) -> list[tuple[Paragraph, int]]:
        return list(self.scene.flow.in_sight(self.rect.top(), self.rect.bottom()))

    def _grounds(self, _: Paragraph, y: int, decoration: Decoration) -> None:
        painter = self.painter
        low, high = self.rect.top() - y, self.rect.bottom() + 1 - y
        radius = self.scene.flow.metrics.px(5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.scene.styles.contrast:
            self._borders(y, decoration)
            return
        for wash in decoration.washes:
            if wash.rect.top() < high and wash.rect.bottom() > low:
                rect = self._snapped(wash.rect, y)
                if wash.round_top or wash.round_bottom:
                    painter.fillPath(_rounded(wash, rect, radius), wash.colour)
                else:
                    painter.fillRect(rect, wash.colour)
        for part in decoration.parts:
            if part.rect.top() < high and part.rect.bottom() > low:
                painter.fillRect(self._snapped(part.rect, y), part.colour)
        radius = self.scene.flow.metrics.px(3)
        painter.setPen(Qt.PenStyle.NoPen)
        for fill in decoration.fills:
            if fill.rect.top() < high and fill.rect.bottom() > low:
                painter.setBrush(fill.colour)
                painter.drawRoundedRect(self._snapped(fill.rect, y), radius, radius)

    def _borders(self, y: int, decoration: Decoration) -> None:
        """Instead of fills: the outline of lanes 0 and 1, 2 px in the colour of lines; lane 1 has its underline below."""
        painter, px = self.painter, self.scene.flow.metrics.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        crisp, stroke = self.stamps.crisp, self.stamps.pixels(2)
        for wash in decoration.washes:
            painter.setPen(QPen(wash.line, stroke))
            rect = self._snapped(wash.rect, y).adjusted(-2, -4 if wash.round_top else 0, 2, 2 if wash.round_bottom else 0)
            painter.drawPath(_open_border(wash, crisp(rect, stroke), px(5)))
        for part in decoration.parts:
            painter.setPen(QPen(part.line, stroke))
            rect = crisp(self._snapped(part.rect, y).adjusted(-3, 0, 3, 0), stroke)
            painter.drawPath(box(rect, px(3), open_left=part.open_left, open_right=part.open_right))
        for fill in decoration.fills:
            painter.setPen(QPen(fill.line, stroke, c=Qt.PenCapStyle.FlatCap))
            rect = crisp(self._snapped(fill.rect, y).adjusted(-3, -2, 3, 1 - px(2)), stroke)
            painter.drawPath(_hood(fill, rect))

    def _hits(self, paragraph: Paragraph, _: int, __: Decoration) -> None:
        """Boxes round what was found; the current one has a ground."""
        theme, px = self.stamps.theme, paragraph.metrics.px
        above, below = px(17), px(8)
        for start, end, current in self.found(paragraph.start, paragraph.end):
            stroke = self.stamps.pixels(2 if current else 1)
            self.painter.setPen(QPen(theme.warn if current else theme.ink3, stroke))
            self.painter.setBrush(theme.warn_soft if current else Qt.BrushStyle.NoBrush)
            for piece in pieces(paragraph, start, end):
                baseline = paragraph.baseline(piece.line)
                rect = QRectF(piece.left - 1, baseline - above, piece.right - piece.left + 2, above + below)
                self.painter.drawRoundedRect(self.stamps.crisp(rect, stroke), 2, 2)

    def _snapped(self, rect: QRectF, y: float) -> QRectF:
        """A rectangle of a paragraph whose top stands at `y`, on device pixels, so that grounds that touch leave no seam."""
        snap = self.stamps.snap
        left, top, base = snap(rect.left()), snap(y + rect.top()), snap(y)
        return QRectF(left, top - base, snap(rect.right()) - left, snap(y + rect.bottom()) - top)

    def _selected(self, paragraph: Paragraph, _: int, __: Decoration) -> None:
        start, end = self.selection
        if start >= end or start > paragraph.end or end < paragraph.start:
            return
        metrics, theme, snap = paragraph.metrics, self.stamps.theme, self.stamps.snap
        top, height = metrics.px(20), metrics.px(28)
        for line, left, right in selected_runs(paragraph, start, end):
            baseline = paragraph.baseline(line)
            begin = snap(left)
            self.painter.fillRect(QRectF(begin, baseline - top, snap(right) - begin, height), theme.selection)

    def _text(self, paragraph: Paragraph, y: int, _: Decoration) -> None:
        self.painter.setPen(self.stamps.theme.ink)
        clip = QRectF(-1e4, self.rect.top() - y - paragraph.pitch, 2e4, self.rect.height() + 2 * paragraph.pitch)
        paragraph.layout.draw(self.painter, QPointF(0, 0), [], clip)

    def _unders(self, paragraph: Paragraph, y: int, decoration: Decoration) -> None:
        painter, stamps = self.painter, self.stamps
        low, high = self.rect.top() - y - 12, self.rect.bottom() + 1 - y
        for x, top, width, colours, thin in decoration.unders:
            if low < top < high:
                stamps.draw_under(painter, (x, top), width, colours, thin=thin and not self.scene.styles.contrast)
        ink3 = stamps.theme.ink3
        for x, top, width, colour, dotted, span in decoration.thins:
            if not low < top < high or (colour is None and span in self.unmarked):
                continue
            if colour is not None:
                stamps.dots(painter, QPointF(x, top), width, colour)
            elif dotted:
                painter.setPen(QPen(ink3, 1, Qt.PenStyle.CustomDashLine))
                pen = painter.pen()
                pen.setDashPattern([1.0, 2.0])
                painter.setPen(pen)
                middle = stamps.snap(top) + 0.5
                painter.drawLine(QPointF(stamps.snap(x), middle), QPointF(stamps.snap(x + width), middle))
            else:
                painter.fillRect(QRectF(stamps.snap(x), stamps.snap(top), stamps.snap(width), 1), ink3)
        self._selection_ends(paragraph)

    def _selection_ends(self, paragraph: Paragraph) -> None:
        start, end = self.selection
        if start >= end:
            return
        metrics = paragraph.metrics
        last_line_end = paragraph.end + (0 if self.scene.outline.joined[paragraph.number] else 1)
        for position in (start, end):
            if paragraph.start <= position < last_line_end or position == paragraph.end == len(self.scene.content):
                unit = paragraph.unit(position)
                line = paragraph.line_at(max(unit - 1, 0) if position == end else unit)
                x, _ = paragraph.rim(unit, line, end=position == end)
                width = self.stamps.stroke(2)
                left = self.stamps.snap(x - width / 2)
                top = paragraph.baseline(line) - metrics.px(20)
                self.painter.fillRect(QRectF(left, top, width, metrics.px(28)), self.stamps.theme.accent)

    def _gutter(self, _: Paragraph, y: int, decoration: Decoration) -> None:
        painter, beside = self.painter, self.scene.flow.metrics.beside
        low, high = self.rect.top() - y, self.rect.bottom() + 1 - y
        width = self.stamps.pixels(max(beside(3), 2))
        painter.setPen(Qt.PenStyle.NoPen)
        for lane, top, bottom, colour in decoration.bars:
            if top < high and bottom > low:
                painter.setBrush(colour)
                x = self.stamps.snap(self._aside(beside(_BAR + _BAR_STEP * lane), width))
                rect = QRectF(x, top, width, bottom - top)
                painter.drawRoundedRect(rect, width / 2, width / 2)
        for bracket in decoration.brackets:
            self._bracket(bracket)
        for letter in decoration.letters:
            self._letter(letter, y)
        if decoration.deep:
            pill = self.stamps.pill(f"+{len(decoration.deep.spans)}")
            painter.drawPixmap(self.deep_place(decoration), pill)

    def deep_place(self, decoration: Decoration) -> QPointF:
        """Where the count of deep spans stands, from its paragraph's top left corner."""
        metrics = self.scene.flow.metrics
        top = decoration.deep.y if decoration.deep else 0.0
        taken = any(letter.begins and letter.top <= top for letter in decoration.letters)
        x = self._aside(metrics.beside(-78), metrics.beside(PILL))
        return QPointF(self.stamps.snap(x), top + metrics.px(24 if taken else 7))

    def _aside(self, x: float, width: float) -> float:
        """Left edge of something in the gutter, which stands on the right of texts from right to left."""
        return self.scene.flow.width - x - width if self.scene.outline.rtl else x

    def _bracket(self, bracket: Bracket) -> None:
        metrics = self.scene.flow.metrics
        stroke = self.stamps.stroke(1.5)
        pen = QPen(bracket.colour, stroke)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        way = -1 if self.scene.outline.rtl else 1
        tick, bend, turn = way * metrics.beside(5), way * metrics.beside(2), metrics.beside(2)
        x = self.stamps.snap(self._aside(metrics.beside(_BRACKET), 0) - stroke / 2) + stroke / 2
        path = QPainterPath()
        if bracket.tick_top:
            path.moveTo(x + tick, bracket.top)
            path.lineTo(x + bend, bracket.top)
            path.quadTo(x, bracket.top, x, bracket.top + turn)
        else:
            path.moveTo(x, bracket.top)
        if bracket.tick_bottom:
            path.lineTo(x, bracket.bottom - turn)
            path.quadTo(x, bracket.bottom, x + bend, bracket.bottom)
            path.lineTo(x + tick, bracket.bottom)
        else:
            path.lineTo(x, bracket.bottom)
        self.painter.drawPath(path)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def _letter(self, letter: Letter, y: int) -> None:
        """The letter of lane 0 where it begins, or sticking to the window's top while its span runs on."""
        metrics = self.scene.flow.metrics
        natural = letter.top + (metrics.px(6) if letter.begins else 0)
        stick = metrics.px(STICK) - y
        if natural > stick:
            if not letter.begins:
                return
            place = natural
        elif letter.ends:
            place = max(min(stick, letter.bottom - metrics.beside(17)), natural)
        elif letter.bottom > stick:
            place = stick
        else:
            return
        pixmap = self.stamps.letter(letter.look)
        width = pixmap.deviceIndependentSize().width()
        x = self._aside(metrics.beside(LETTER + 15) - width, width)
        self.painter.drawPixmap(QPointF(self.stamps.snap(x), round(place)), pixmap)

    def _flags(self, _: Paragraph, y: int, decoration: Decoration) -> None:
        low, high = self.rect.top() - y - 30, self.rect.bottom() + 1 - y
        snap = self.stamps.snap
        for x, top, what, _span in decoration.flags:
            if low < top < high:
                self.painter.drawPixmap(QPointF(snap(x - 1), snap(top - 1)), self.stamps.flag(what))


def selected_runs(paragraph: Paragraph, start: int, end: int) -> list[tuple[int, float, float]]:
    """`(line, left, right)` of the selection `[start, end)` in a paragraph; a selected line end shows as a little more."""
    begin, stop = paragraph.unit(start), paragraph.unit(end)
    first, last = paragraph.line_at(begin), paragraph.line_at(max(stop - 1, begin))
    result = []
    for line in range(first, last + 1):
        runs = paragraph.runs(line, max(begin, paragraph.firsts[line]), min(stop, paragraph.line_end(line)))
        result += [(line, left, right) for left, right in runs]
    if end > paragraph.end and start <= paragraph.end:
        right = _line_right(paragraph, last)
        extra = paragraph.metrics.px(_NEWLINE)
        result.append((last, right - extra, right) if paragraph.rtl else (last, right, right + extra))
    return result


def _line_right(paragraph: Paragraph, line: int) -> float:
    """Where a line's text ends on the screen."""
    rect = paragraph.lines[line].naturalTextRect()
    return float(rect.left() if paragraph.rtl else rect.right())


def _hood(fill: Fill, rect: QRectF) -> QPainterPath:
    """Three sides of a box, without those to which a span runs on."""
    path = QPainterPath(rect.topLeft() if fill.open_left else rect.bottomLeft())
    if not fill.open_left:
        path.lineTo(rect.topLeft())
    path.lineTo(rect.topRight())
    if not fill.open_right:
        path.lineTo(rect.bottomRight())
    return path


def _open_border(wash: Wash, rect: QRectF, radius: float) -> QPainterPath:
    """The outline of lane 0 over a paragraph, open where the span runs on in lines that follow without a gap."""
    path = QPainterPath()
    if wash.round_top and wash.round_bottom:
        path.addRoundedRect(rect, radius, radius)
        return path
    for x in (rect.left(), rect.right()):
        path.moveTo(x, rect.top())
        path.lineTo(x, rect.bottom())
    for closed, y in ((wash.round_top, rect.top()), (wash.round_bottom, rect.bottom())):
        if closed:
            path.moveTo(rect.left(), y)
            path.lineTo(rect.right(), y)
    return path


def _rounded(wash: Wash, rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    if wash.round_top and wash.round_bottom:
        path.addRoundedRect(rect, radius, radius)
        return path
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    if wash.round_top:
        path.addRect(rect.adjusted(0, radius, 0, 0))
    else:
        path.addRect(rect.adjusted(0, 0, 0, -radius))
    return path

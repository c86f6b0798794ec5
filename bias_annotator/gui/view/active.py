"""The active span: its frame, and its relations drawn as a flat trunk. Coordinates are the window's."""

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bias_annotator.gui.theme import Theme, interface_font
from bias_annotator.gui.view.frames import box, pieces
from bias_annotator.gui.view.index import Placed
from bias_annotator.gui.view.metrics import Metrics
from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.stamps import Stamps, centred
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Fragment

_BEND = 6
_TRUNK = 22  # px above the baseline
_ASIDE = 12  # px beside the column, where a trunk changes lines
_BOX = (15, 6.5)  # px above and below the baseline


class Spot(NamedTuple):
    """A place on a line: `x` and its baseline in the window, a number that is the same for the same line only.

    `outwards` says which way (1: right) a trunk leaves the span that has its edge here.
    """

    x: float
    baseline: float
    line: tuple[int, int]
    outwards: int = 1


class Stop(NamedTuple):
    """An end of a relation: the middle of its target's first line, and what stands on the trunk."""

    spot: Spot
    title: str
    span: SpanId


@dataclass
class ActivePainter:
    """Paints the frame and the relations of one span. `edges` then holds where targets out of sight can be clicked."""

    scene: Scene
    stamps: Stamps
    left: int
    height: int
    edges: list[tuple[QRectF, SpanId]] = field(default_factory=list)

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self.stamps.theme

    @property
    def _metrics(self) -> Metrics:
        return self.scene.flow.metrics

    def paint(self, painter: QPainter, active: Placed) -> None:
        """The frame, boxes round the targets, the trunks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        px = self._metrics.px
        painter.setPen(QPen(self.theme.accent, self.stamps.stroke(2)))
        low = px(8 + 5 * max(active.lane - 1, 0))
        for fragment in active.span.fragments:
            self._outline(painter, fragment, (px(18), low), px(4))
        stops = []
        for relation in self.scene.relations(active.span.id):
            target = self.scene.index.get(relation.to_span)
            if target is not None:
                self._target(painter, target)
                first = target.span.fragments[0]
                stops.append(Stop(self._middle(first), self.scene.styles.relation_title(relation.label), target.span.id))
        if stops:
            painter.setPen(self._thin())
            self._trunks(painter, active, stops)

    def _thin(self) -> QPen:
        return QPen(self.theme.ink2, self.stamps.stroke(1.3))

    def _target(self, painter: QPainter, target: Placed) -> None:
        px = self._metrics.px
        pen = QPen(self.theme.ink2, self.stamps.stroke(1.2))
        if self.scene.styles.of(target.span.label).helper == "dotted":
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2 / pen.widthF(), 2 / pen.widthF()])
        painter.setPen(pen)
        for fragment in target.span.fragments:
            self._outline(painter, fragment, (px(_BOX[0]), px(_BOX[1])), px(3))

    def _outline(self, painter: QPainter, fragment: Fragment, reach: tuple[float, float], radius: float) -> None:
        above, below = reach
        outside, stroke = self._metrics.px(3), painter.pen().widthF()
        out = outside + stroke / 2
        for paragraph, y in self.scene.flow.in_sight(0, self.height):
            if fragment.start >= paragraph.end or fragment.end <= paragraph.start:
                continue
            for piece in pieces(paragraph, fragment.start, fragment.end):
                baseline = y + paragraph.baseline(piece.line)
                left, top = self.left + piece.left - out, baseline - above - stroke / 2
                rect = QRectF(left, top, piece.right - piece.left + 2 * out, above + below + stroke)
                painter.drawPath(box(self.stamps.crisp(rect, stroke), radius, open_left=piece.open_left, open_right=piece.open_right))

    def _spot(self, position: int, *, end: bool = False) -> Spot:
        number = self.scene.outline.at(position - 1 if end else position)
        paragraph = self.scene.flow.paragraph(number)
        unit = paragraph.unit(position)
        line = paragraph.line_at(max(unit - 1, 0) if end else unit)
        x, outwards = paragraph.rim(unit, line, end=end)
        return Spot(self.left + x, self.scene.flow.y_of(number) + paragraph.baseline(line), (number, line), outwards)

    def _middle(self, fragment: Fragment) -> Spot:
        number = self.scene.outline.at(fragment.start)
        paragraph = self.scene.flow.paragraph(number)
        piece = next(pieces(paragraph, fragment.start, fragment.end), None)
        if piece is None:
            return self._spot(fragment.start)
        baseline = self.scene.flow.y_of(number) + paragraph.baseline(piece.line)
        return Spot(self.left + (piece.left + piece.right) / 2, baseline, (number, piece.line))

    def _trunks(self, painter: QPainter, active: Placed, stops: list[Stop]) -> None:
        """One trunk for the targets after a fragment on its line, one for those before it, one for each other line."""
        groups: dict[tuple[int, bool, tuple[int, int]], list[Stop]] = {}
        fragments = active.span.fragments
        for stop in stops:
            if self._out_of_sight(painter, stop):
                continue
            target = self.scene.index.get(stop.span)
            start = target.start if target else 0
            before = [number for number, fragment in enumerate(fragments) if fragment.end <= start]
            number = before[-1] if before else 0
            groups.setdefault((number, bool(before), stop.spot.line), []).append(stop)
        painter.setPen(self._thin())
        for (number, after, _), group in groups.items():
            origin = self._spot(fragments[number].end, end=True) if after else self._spot(fragments[number].start)
            self._trunk(painter, origin, group)

    def _trunk(self, painter: QPainter, origin: Spot, stops: list[Stop]) -> None:
        """From an edge of the span outwards; to another line round by the side of the column where lines end."""
        px = self._metrics.px
        bend = px(_BEND)
        same = stops[0].spot.line == origin.line
        side = -1 if self.scene.outline.rtl else 1
        away = origin.outwards if same else side
        x = origin.x + away * px(5)
        top = self._level(origin)
        path = QPainterPath(QPointF(x, top + bend))
        path.quadTo(x, top, x + away * bend, top)
        x += away * bend
        if not same:
            aside = self.left - px(_ASIDE) if side < 0 else self.left + self.scene.flow.width + px(_ASIDE)
            path.lineTo(aside, top)
            top = self._level(stops[0].spot)
            path.lineTo(aside, top)
            x, away = aside, -side
        for number, stop in enumerate(sorted(stops, key=lambda stop: stop.spot.x * away)):
            self._branch(painter, path, (x, top), stop, away, last=number == len(stops) - 1)
            x = stop.spot.x
        painter.drawPath(path)

    def _level(self, spot: Spot) -> float:
        """How high the trunk runs along a line."""
        half = self.stamps.stroke(1.3) / 2
        return self.stamps.snap(spot.baseline - self._metrics.px(_TRUNK) - half) + half

    def _branch(self, painter: QPainter, path: QPainterPath, start: tuple[float, float], stop: Stop, away: int, *, last: bool) -> None:
        """The trunk from `start` to a target, with the relation's name set into it, and the arrow down."""
        px = self._metrics.px
        x, top = start
        goal = stop.spot.x
        bend = min(px(_BEND), abs(goal - x)) if last else 0.0
        tip = top + px(_TRUNK - _BOX[0])
        font = interface_font(px(9), 600)
        painter.setFont(font)
        room = painter.fontMetrics().horizontalAdvance(stop.title) / 2 + px(3)
        fits = abs(goal - x) > 2 * room + px(_BEND)
        middle = (x + goal) / 2 if fits else goal + away * (room + px(4))
        path.moveTo(x, top)
        if fits:
            path.lineTo(middle - away * room, top)
            path.moveTo(middle + away * room, top)
        path.lineTo(goal - away * bend, top)
        path.quadTo(goal, top, goal, top + bend)
        path.lineTo(goal, tip)
        wing = px(3.5)
        path.moveTo(goal - wing, tip - wing)
        path.lineTo(goal, tip)
        path.lineTo(goal + wing, tip - wing)
        painter.setPen(self.theme.ink2)
        rect = QRectF(middle - room, top - px(5), 2 * room, px(10))
        painter.fillRect(rect, self._ground(stop.span))
        centred(painter, rect, stop.title, font)
        painter.setPen(self._thin())

    def _ground(self, span: SpanId) -> QColor:
        """The colour round a target: the wash of lane 0, or the page."""
        target = self.scene.index.get(span)
        for each in self.scene.index.query(target.start, target.start + 1) if target else []:
            if each.lane == 0:
                return self.scene.styles.of(each.span.label).colours.wash
        return self.theme.page

    def _out_of_sight(self, painter: QPainter, stop: Stop) -> bool:
        """Draw an arrow with the name at the window's edge for a target that is not in the window."""
        px = self._metrics.px
        above = stop.spot.baseline < 0
        if not above and stop.spot.baseline - px(_BOX[0]) <= self.height:
            return False
        text = f"{'↑' if above else '↓'} {stop.title}"
        font = interface_font(px(11), 500)
        painter.setFont(font)
        width, height = painter.fontMetrics().horizontalAdvance(text) + px(16), px(20)
        taken = sum(rect.width() + px(4) for rect, _ in self.edges)
        x = self.left + taken if self.scene.outline.rtl else self.left + self.scene.flow.width - width - taken
        rect = QRectF(x, px(4) if above else self.height - height - px(4), width, height)
        painter.setPen(QPen(self.theme.line2, 1))
        painter.setBrush(self.theme.raised)
        painter.drawRoundedRect(rect, px(4), px(4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self.theme.ink2)
        centred(painter, rect, text, font)
        self.edges.append((rect, stop.span))
        return True

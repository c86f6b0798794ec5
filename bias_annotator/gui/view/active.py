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
from bias_annotator.gui.view.trunk import Goal, Spacing, arrange
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Fragment

_BEND = 6
_BESIDE = 4  # px between an arrow and a name beside it
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
    """An end of a relation: the middle of its target's first line, where that begins and ends, and the relation's name."""

    spot: Spot
    reach: tuple[float, float]
    title: str
    span: SpanId


class Name(NamedTuple):
    """A name on a trunk, and the colour under it."""

    rect: QRectF
    title: str
    ground: QColor


@dataclass
class ActivePainter:
    """Paints the frame and the relations of one span, within a window of `width` and `height`.

    `edges` then holds where targets out of sight can be clicked, `names` the names on the trunks.
    """

    scene: Scene
    stamps: Stamps
    left: int
    width: int
    height: int
    edges: list[tuple[QRectF, SpanId]] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

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
                stops.append(Stop(*self._middle(first), self.scene.styles.relation_title(relation.label), target.span.id))
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

    def _middle(self, fragment: Fragment) -> tuple[Spot, tuple[float, float]]:
        """The middle of a fragment on its first line, and where arrows may touch it there."""
        number = self.scene.outline.at(fragment.start)
        paragraph = self.scene.flow.paragraph(number)
        piece = next(pieces(paragraph, fragment.start, fragment.end), None)
        if piece is None:
            spot = self._spot(fragment.start)
            return spot, (spot.x, spot.x)
        baseline = self.scene.flow.y_of(number) + paragraph.baseline(piece.line)
        middle, reach = self.left + (piece.left + piece.right) / 2, max((piece.right - piece.left) / 2 - self._metrics.px(2), 0)
        return Spot(middle, baseline, (number, piece.line)), (middle - reach, middle + reach)

    def _trunks(self, painter: QPainter, active: Placed, stops: list[Stop]) -> None:
        """One trunk for the targets after a fragment on its line, one for those before it, one for each other line.

        Names come last: a trunk to another line may run where the name of a nearer target stands.
        """
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
        names: list[Name] = []
        for (number, after, _), group in groups.items():
            origin = self._spot(fragments[number].end, end=True) if after else self._spot(fragments[number].start)
            self._trunk(painter, origin, group, names)
        self.names = names
        self._write(painter, names)

    def _trunk(self, painter: QPainter, origin: Spot, stops: list[Stop], names: list[Name]) -> None:
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
        end = self._arrows(path, (x, top), self._set(painter, Spot(x, top, origin.line, away), stops, names, aside=not same), away)
        path.moveTo(x, top)
        path.lineTo(end, top)
        painter.drawPath(path)

    def _set(self, painter: QPainter, start: Spot, stops: list[Stop], names: list[Name], *, aside: bool) -> list[float]:
        """Find places for the names of a trunk's targets, which runs from `start`; returns where their arrows come down, nearest first."""
        px, top, away = self._metrics.px, start.baseline, start.outwards
        font = interface_font(px(9), 600)
        painter.setFont(font)
        measure = painter.fontMetrics()
        stops = sorted(stops, key=lambda stop: stop.spot.x * away)
        goals = [self._goal(stop, away, measure.horizontalAdvance(stop.title) + px(6)) for stop in stops]
        limit = self._limit(away, beside=aside)
        taken = [_along((name.rect.left(), name.rect.right()), away) for name in names if abs(name.rect.center().y() - top) < px(10)]
        spacing = Spacing(px(_BESIDE), px(2), px(2))
        placed = arrange(start.x * away, goals, limit, taken, spacing)
        for stop, each in zip(stops, placed, strict=True):
            left, right = _along(each.name, away)
            rect = QRectF(left, top - px(5), right - left, px(10))
            names.append(Name(rect, stop.title, self._ground(stop.span, rect)))
        return [each.arrow * away for each in placed]

    def _limit(self, away: int, *, beside: bool) -> float:
        """How far names may reach: to the window's edge; to that of the column where a trunk comes from the other side of it."""
        left, right = 0.0, float(self.width)
        if beside and self.scene.outline.rtl:
            right = self.left + self.scene.flow.width
        elif beside:
            left = self.left
        return right if away > 0 else -left

    def _goal(self, stop: Stop, away: int, width: float) -> Goal:
        low, high = _along(stop.reach, away)
        return Goal(low, stop.spot.x * away, high, width)

    def _arrows(self, path: QPainterPath, start: tuple[float, float], goals: list[float], away: int) -> float:
        """Arrows down from the trunk, the last one round a bend; returns where the trunk turns into that bend."""
        px = self._metrics.px
        x, top = start
        tip, wing = top + px(_TRUNK - _BOX[0]), px(3.5)
        end = x
        for number, goal in enumerate(goals):
            bend = min(px(_BEND), abs(goal - x), px(_BESIDE) if number else px(_BEND)) if number == len(goals) - 1 else 0.0
            end = goal - away * bend
            path.moveTo(end, top)
            path.quadTo(goal, top, goal, top + bend)
            path.lineTo(goal, tip)
            path.moveTo(goal - wing, tip - wing)
            path.lineTo(goal, tip)
            path.lineTo(goal + wing, tip - wing)
            x = goal
        return end

    def _write(self, painter: QPainter, names: list[Name]) -> None:
        font, spare = interface_font(self._metrics.px(9), 600), self._metrics.px(1.7)
        painter.setPen(self.theme.ink2)
        for name in names:
            painter.fillRect(name.rect.adjusted(0, 0, 0, -spare), name.ground)  # a frame may run right below
            centred(painter, name.rect, name.title, font)
        painter.setPen(self._thin())

    def _level(self, spot: Spot) -> float:
        """How high the trunk runs along a line."""
        half = self.stamps.stroke(1.3) / 2
        return self.stamps.snap(spot.baseline - self._metrics.px(_TRUNK) - half) + half

    def _ground(self, span: SpanId, rect: QRectF) -> QColor:
        """The colour under a name: the wash of lane 0 round its target, or the page, also beside the column."""
        if rect.right() <= self.left or rect.left() >= self.left + self.scene.flow.width:
            return self.theme.page
        target = self.scene.index.get(span)
        start = target.start if target is not None else -1
        for each in self.scene.index.query(start, start + 1) if target is not None else []:
            if each.lane == 0 and any(fragment.start <= start < fragment.end for fragment in each.span.fragments):
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


def _along(stretch: tuple[float, float], away: int) -> tuple[float, float]:
    """A stretch of the window as one along a trunk, or back: they run against each other where trunks go left."""
    return stretch if away > 0 else (-stretch[1], -stretch[0])

"""The edges of the active span: which one lies under the pointer, and one on its way to another place."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from bias_annotator.gui.view import navigation
from bias_annotator.gui.view.index import Placed
from bias_annotator.gui.view.scene import Scene
from bias_annotator.model.ids import SpanId
from bias_annotator.model.reach import next_edge
from bias_annotator.model.span import Fragment

_ZONE = 6  # px outside of the text in which an edge can be taken: where its frame stands


class Edge(NamedTuple):
    """Start or end of one fragment of a span."""

    span: SpanId
    fragment: int
    end: bool


def edge_under(scene: Scene, active: Placed, left: int, point: QPointF) -> Edge | None:
    """The edge of the active span under a point of the window, whose column begins at `left`."""
    for number, fragment in enumerate(active.span.fragments):
        for end in (True, False):
            zone = _zone(scene, active, fragment, end=end)
            if zone is not None and zone.contains(point.x() - left, point.y()):
                return Edge(active.span.id, number, end)
    return None


def _zone(scene: Scene, active: Placed, fragment: Fragment, *, end: bool) -> QRectF | None:
    """Where an edge can be taken, in px from the column's left edge and the window's top; None far out of sight."""
    number = scene.outline.at(fragment.end - 1 if end else fragment.start)
    if not scene.flow.is_laid(number):
        return None
    paragraph, px = scene.flow.paragraph(number), scene.flow.metrics.px
    unit = paragraph.unit(fragment.end if end else fragment.start)
    line = paragraph.line_at(max(unit - 1, 0) if end else unit)
    x, outwards = paragraph.rim(unit, line, end=end)
    baseline = scene.flow.y_of(number) + paragraph.baseline(line)
    width = max(px(_ZONE), _ZONE)
    return QRectF(x if outwards > 0 else x - width, baseline - px(18), width, px(26 + 5 * max(active.lane - 1, 0)))


class Drag:
    """An edge that is being moved: `placed` is the span as it would become."""

    def __init__(self, scene: Scene, edge: Edge, placed: Placed) -> None:
        self._scene = scene
        self.edge = edge
        self._fragments = placed.span.fragments
        self._lane = placed.lane
        self.placed = placed
        own = self._fragments[edge.fragment]
        self.origin = self.position = own.end if edge.end else own.start
        if edge.end:
            after = self._fragments[edge.fragment + 1 : edge.fragment + 2]
            self._low = navigation.step(scene, own.start, 1)
            self._high = after[0].start if after else len(scene.content)
        else:
            before = self._fragments[edge.fragment - 1 : edge.fragment]
            self._low = before[0].end if before else 0
            self._high = navigation.step(scene, own.end, -1)

    def to(self, position: int, *, words: bool) -> tuple[int, int]:
        """Move the edge to a caret position, with `words` to the nearest border of one; returns what changes (code points)."""
        content, old = self._scene.content, self.position
        if words:
            before = next_edge(content, min(position + 1, len(content)), -1, ends=self.edge.end)
            after = next_edge(content, max(position - 1, 0), 1, ends=self.edge.end)
            position = min((before, after), key=lambda place: abs(place - position))
        self.position = min(max(position, self._low), self._high)
        if self.position != old:
            self.placed = self._moved()
        return min(old, self.position), max(old, self.position)

    def _moved(self) -> Placed:
        number, content = self.edge.fragment, self._scene.content
        own = self._fragments[number]
        start, end = (own.start, self.position) if self.edge.end else (self.position, own.end)
        fragments = (*self._fragments[:number], Fragment(start, end, content[start:end]), *self._fragments[number + 1 :])
        span = self.placed.span.changed(fragments=fragments)
        return Placed(span, span.start, span.end, self._lane)

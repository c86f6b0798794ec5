"""What lies under a point of the window."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from bias_annotator.gui.view.decoration import Decoration
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.gui.view.scene import Scene
from bias_annotator.model.ids import SpanId


class Hit(NamedTuple):
    """`position`: the nearest caret position; `spans`: those under the point, innermost first; `deep`: a count was hit."""

    position: int
    spans: tuple[SpanId, ...]
    deep: bool = False


def hit(scene: Scene, left: int, point: QPointF) -> Hit:
    """What lies at `point` of the window, whose column begins at `left`."""
    paragraph, y = _paragraph_under(scene, point.y())
    x, inner = point.x() - left, point.y() - y
    line = paragraph.line_under(inner)
    position = paragraph.position_at(x, line)
    decoration = scene.decoration(paragraph.number)
    flagged = _flag_under(scene, decoration, x, inner)
    if flagged:
        return Hit(position, (flagged,))
    aside = scene.flow.width - x if scene.outline.rtl else x
    if aside < -scene.flow.metrics.beside(8):
        return _gutter(scene, decoration, aside, inner, position)
    return Hit(position, _spans_under(scene, paragraph, line, x))


def _paragraph_under(scene: Scene, y: float) -> tuple[Paragraph, int]:
    flow = scene.flow
    top = -flow.offset
    number = flow.anchor
    paragraph = flow.paragraph(number)
    while y < top and number > 0:
        number -= 1
        paragraph = flow.paragraph(number)
        top -= paragraph.height
    while y >= top + paragraph.height and number + 1 < len(scene.outline):
        top += paragraph.height
        number += 1
        paragraph = flow.paragraph(number)
    return paragraph, top


def _flag_under(scene: Scene, decoration: Decoration, x: float, y: float) -> SpanId | None:
    px = scene.flow.metrics.px
    for flag in decoration.flags:
        if QRectF(flag.x, flag.y, px(19 if flag.look.unsure else 13), px(12)).contains(x, y):
            return flag.span
    return None


def _gutter(scene: Scene, decoration: Decoration, x: float, y: float, position: int) -> Hit:
    beside = scene.flow.metrics.beside
    deep = decoration.deep
    if deep and x < -beside(55) and deep.y <= y < deep.y + beside(40):
        return Hit(position, deep.spans, deep=True)
    for letter in decoration.letters:
        if x < -beside(48) and letter.top <= y < letter.bottom:
            return Hit(position, (letter.span,))
    return Hit(position, ())


def _spans_under(scene: Scene, paragraph: Paragraph, line: int, x: float) -> tuple[SpanId, ...]:
    """Spans over the character under `x`; beside a line's text only those of whole lines."""
    if paragraph.start == paragraph.end:
        return ()
    shape = paragraph.lines[line]
    rect = shape.naturalTextRect()
    spans = [span.id for span in scene.spans_at(paragraph.position(paragraph.unit_under(x, line)))]
    if rect.left() - 2 <= x <= rect.right() + 2:
        return tuple(spans)
    outer = [span for span in spans if (placed := scene.index.get(span)) and placed.lane == 0]
    return tuple(outer)

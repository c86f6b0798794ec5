"""Frames and boxes round spans: closed where a span begins and ends, open where its line wraps."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from bias_annotator.gui.view.paragraph import Paragraph


class Piece(NamedTuple):
    """The part of a stretch on one line, in the paragraph's coordinates."""

    line: int
    left: float
    right: float
    open_left: bool
    open_right: bool


def pieces(paragraph: Paragraph, start: int, end: int) -> Iterator[Piece]:
    """The parts of the stretch `[start, end)` (code points of the document) that lie in a paragraph, line by line."""
    begin, stop = paragraph.unit(start), paragraph.unit(end)
    if begin >= stop:
        return
    first, last = paragraph.line_at(begin), paragraph.line_at(stop - 1)
    for line in range(first, last + 1):
        runs = paragraph.runs(line, max(begin, paragraph.firsts[line]), min(stop, paragraph.line_end(line)))
        comes = line > first or start < paragraph.start
        goes = line < last or end > paragraph.end + 1
        before, after = (goes, comes) if paragraph.rtl else (comes, goes)
        for number, (left, right) in enumerate(runs):
            yield Piece(line, left, right, before and number == 0, after and number == len(runs) - 1)


def box(rect: QRectF, radius: float, *, open_left: bool, open_right: bool) -> QPainterPath:
    """A rounded rectangle without its open sides."""
    path = QPainterPath()
    left, right, top, bottom = rect.left(), rect.right(), rect.top(), rect.bottom()
    turn = 2 * radius
    if not (open_left or open_right):
        path.addRoundedRect(rect, radius, radius)
    elif open_left and open_right:
        path.moveTo(left, top)
        path.lineTo(right, top)
        path.moveTo(left, bottom)
        path.lineTo(right, bottom)
    elif open_right:
        path.moveTo(right, top)
        path.lineTo(left + radius, top)
        path.arcTo(left, top, turn, turn, 90, 90)
        path.lineTo(left, bottom - radius)
        path.arcTo(left, bottom - turn, turn, turn, 180, 90)
        path.lineTo(right, bottom)
    else:
        path.moveTo(left, top)
        path.lineTo(right - radius, top)
        path.arcTo(right - turn, top, turn, turn, 90, -90)
        path.lineTo(right, bottom - radius)
        path.arcTo(right - turn, bottom - turn, turn, turn, 0, -90)
        path.lineTo(left, bottom)
    return path

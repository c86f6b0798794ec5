"""One paragraph laid out: lines, and the way between its code points and places on the screen."""

import re
from bisect import bisect_left, bisect_right
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from bias_annotator.gui.view.metrics import Metrics
from bias_annotator.gui.view.standin import direction, has_rtl, shown

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_NEAR = 0.6  # px: visual runs closer than that are one


class Place(NamedTuple):
    """Where a paragraph stands in the document: number and code points; `start` to `end` without the line end.

    `rtl` is the direction of the document, which a paragraph without letters takes.
    """

    number: int
    start: int
    end: int
    blank: bool = False
    heading: bool = False
    gap: int = 0
    rtl: bool = False


class Paragraph:
    """A laid-out paragraph. Coordinates are px from its top and from the column's left edge.

    Outside, positions are code points of the document. Inside, the layout counts UTF-16 units; nothing else does.
    """

    def __init__(self, place: Place, text: str, metrics: Metrics, width: int, deeper: int) -> None:
        """Lay out `text` in `width` px; `deeper`: how many lanes beyond the third its lines make room for."""
        self.place = place
        self.number, self.start, self.end = place.number, place.start, place.end
        self.metrics = metrics
        self.width = width
        self.deeper = deeper
        self.pitch = metrics.line + deeper * metrics.deeper
        strong = direction(text)
        self.rtl = place.rtl if strong is None else strong
        self.mixed = self.rtl or has_rtl(text)
        self._astral = [found.start() for found in _ASTRAL.finditer(text)] if not text.isascii() else []
        self._units = [place + before for before, place in enumerate(self._astral)]
        self.layout = QTextLayout(shown(text), metrics.font(heading=place.heading))
        self.lines: list[QTextLine] = []
        self._break_lines()
        self.firsts = [line.textStart() for line in self.lines]
        self.inner_height = metrics.gap if place.blank else self.pitch * len(self.lines)
        self.height = self.inner_height + place.gap

    def _break_lines(self) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout = self.layout
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        baseline = self.baseline(0)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, baseline + self.pitch * len(self.lines) - line.ascent()))
            self.lines.append(line)
        layout.endLayout()

    def baseline(self, line: int) -> int:
        """Baseline of a line, from the paragraph's top."""
        if self.place.blank:
            return round(self.metrics.gap * 0.8)
        return self.metrics.baseline + self.pitch * line

    def unit(self, position: int) -> int:
        """UTF-16 unit in the layout of a code point of the document, which is brought into the paragraph."""
        inside = min(max(position, self.start), self.end) - self.start
        return inside + bisect_left(self._astral, inside) if self._astral else inside

    def position(self, unit: int) -> int:
        """Code point of the document at a UTF-16 unit of the layout."""
        return self.start + (unit - bisect_left(self._units, unit) if self._units else unit)

    def line_at(self, unit: int) -> int:
        """Number of the line on which a caret before `unit` stands."""
        return max(bisect_right(self.firsts, unit) - 1, 0)

    def line_end(self, line: int) -> int:
        """Unit at which a line ends (the next one starts)."""
        return self.firsts[line + 1] if line + 1 < len(self.firsts) else self.unit(self.end)

    def x_of(self, unit: int, line: int) -> float:
        """Where a caret before `unit` stands on a line, kept inside the column."""
        return min(max(_x(self.lines[line], unit), 0.0), float(self.width))

    def line_under(self, y: float) -> int:
        """Number of the line at height `y`, the nearest one if there is none."""
        return min(max(int(y // self.pitch), 0), len(self.lines) - 1)

    def position_at(self, x: float, line: int) -> int:
        """The caret position nearest to `x` on a line. Beyond a wrapped line's end it is the last one still on it."""
        unit = self._mixed_unit(x, line) if self.mixed else self._whole(self.lines[line].xToCursor(x), line, x)
        if line + 1 < len(self.lines) and unit >= self.line_end(line):
            unit = self.layout.previousCursorPosition(self.line_end(line))
        return self.position(unit)

    def _whole(self, unit: int, line: int, x: float) -> int:
        """The nearer border of the grapheme in which Qt put a caret: it does where the font has no glyph for a joined emoji."""
        if self.layout.isValidCursorPosition(unit):
            return unit
        around = self.layout.previousCursorPosition(unit), self.layout.nextCursorPosition(unit)
        return min(around, key=lambda border: abs(self.x_of(border, line) - x))

    def runs(self, line: int, first: int, last: int) -> list[tuple[float, float]]:
        """Stretches `(left, right)` that the units `[first, last)` of one line take on the screen.

        One stretch in plain lines; in lines with text from right to left one for each visual run.
        """
        if first >= last:
            return []
        shape = self.lines[line]
        if self.mixed:
            return self._mixed_runs(shape, first, last)
        left = 0.0 if first == self.firsts[line] else _x(shape, first)
        right = shape.naturalTextWidth() if last >= self.line_end(line) else _x(shape, last)
        return [(left, max(left, right))]

    def _mixed_runs(self, shape: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        pieces = []
        unit = first
        while unit < last:
            after = self.layout.nextCursorPosition(unit)
            after = min(after, last) if after > unit else last
            pieces.append(cluster(shape, unit, after))
            unit = after
        merged: list[tuple[float, float]] = []
        for left, right in sorted(pieces):
            if merged and left - merged[-1][1] < _NEAR:
                merged[-1] = (merged[-1][0], max(merged[-1][1], right))
            else:
                merged.append((left, right))
        limit = float(self.width)
        return [(max(left, 0.0), min(right, limit)) for left, right in merged]

    def rim(self, unit: int, line: int, *, end: bool) -> tuple[float, int]:
        """Where a stretch that starts at `unit` (or ends there) has its edge on a line, and which way (1: right) is out of it."""
        if not self.mixed:
            x = self.lines[line].naturalTextWidth() if end and unit >= self.line_end(line) else self.x_of(unit, line)
            return x, 1 if end else -1
        char = self.layout.previousCursorPosition(unit) if end else unit
        left, right = cluster(self.lines[line], char, max(self.layout.nextCursorPosition(char), char + 1))
        return (left, -1) if self.right_to_left(char, line) is end else (right, 1)

    def _clusters(self, line: int) -> list[tuple[float, float, int, int]]:
        """`(left, right, first, last)` of every grapheme of a line, in the order of the text."""
        found = []
        unit, end = self.firsts[line], self.line_end(line)
        while unit < end:
            after = self.layout.nextCursorPosition(unit)
            after = min(after, end) if after > unit else end
            found.append((*cluster(self.lines[line], unit, after), unit, after))
            unit = after
        return found

    def _mixed_unit(self, x: float, line: int) -> int:
        """Before or after the grapheme under `x`, by its direction; Qt errs where directions meet."""
        clusters = self._clusters(line)
        if not clusters:
            return self.firsts[line]
        left, right, first, last = min(clusters, key=lambda each: _distance(each, x))
        return last if (x > (left + right) / 2) is not self.right_to_left(first, line) else first

    def unit_under(self, x: float, line: int) -> int:
        """The unit of the grapheme under `x`, or the nearest one of the line."""
        if not self.mixed:
            unit = self.lines[line].xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
            unit = max(min(unit, self.line_end(line) - 1), self.firsts[line])
            return unit if self.layout.isValidCursorPosition(unit) else self.layout.previousCursorPosition(unit)
        clusters = self._clusters(line)
        return min(clusters, key=lambda each: _distance(each, x))[2] if clusters else self.firsts[line]

    def right_to_left(self, unit: int, line: int) -> bool:
        """Whether the character at `unit` runs from right to left."""
        if not self.mixed:
            return False
        runs = self.lines[line].glyphRuns(unit, max(self.layout.nextCursorPosition(unit) - unit, 1))
        return runs[0].isRightToLeft() if runs else self.rtl


def cluster(shape: QTextLine, first: int, last: int) -> tuple[float, float]:
    """Left and right edge of one grapheme.

    Where the direction changes Qt puts both edges of a run's first character at one place; its glyph knows better.
    """
    one, other = _x(shape, first), _x(shape, first, QTextLine.Edge.Trailing)
    if one != other:
        after = _x(shape, last)
        if min(one, other) < after < max(one, other):  # part of a ligature
            other = after
        return min(one, other), max(one, other)
    boxes = [run.boundingRect() for run in shape.glyphRuns(first, last - first)]
    boxes = [box for box in boxes if box.width() > 0]
    if not boxes:
        return one, other
    return min(box.left() for box in boxes), max(box.right() for box in boxes)


def _distance(piece: tuple[float, float, int, int], x: float) -> tuple[float, float]:
    """How far `x` lies from a grapheme; of several that hold it, the narrowest is nearest."""
    left, right = piece[:2]
    return max(left - x, x - right, 0.0), right - left


def _x(shape: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    value: Any = shape.cursorToX(unit, edge)  # a float by the type stubs, a pair in fact
    return float(value[0])

"""What the spans of one paragraph look like: items to paint, in px from its top and the column's left edge."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from bias_annotator.gui.theme import LabelColours
from bias_annotator.gui.view.index import Placed
from bias_annotator.gui.view.metrics import Metrics
from bias_annotator.gui.view.outline import Outline
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.gui.view.styles import Look, Style, Styles, look
from bias_annotator.model.ids import SpanId

LAST_LANE = 5  # deeper lanes are counted in the gutter


class Wash(NamedTuple):
    """Ground of lane 0 over a whole paragraph, rounded where it begins and ends."""

    rect: QRectF
    colour: QColor
    round_top: bool
    round_bottom: bool
    line: QColor


class Fill(NamedTuple):
    """Ground of lane 1 on one line, or of lane 0 over a part of a paragraph; open to a side where the span runs on."""

    rect: QRectF
    colour: QColor
    line: QColor
    open_left: bool
    open_right: bool


class Under(NamedTuple):
    """An underline in a label's pattern; `y` is the top of its band."""

    x: float
    y: float
    width: float
    colours: LabelColours
    thin: bool


class Thin(NamedTuple):
    """A line of dots or a hairline: joiners of split spans, helpers (with the span it belongs to)."""

    x: float
    y: float
    width: float
    colour: QColor | None
    dotted: bool
    span: SpanId


class Flag(NamedTuple):
    """A letter flag; `y` is its top."""

    x: float
    y: float
    look: Look
    span: SpanId


class Bar(NamedTuple):
    """A gutter bar of a lane, from `top` to `bottom`."""

    lane: int
    top: float
    bottom: float
    colour: QColor


class Bracket(NamedTuple):
    """The gutter bracket of a split span; a tick where it starts and ends."""

    top: float
    bottom: float
    tick_top: bool
    tick_bottom: bool
    colour: QColor


class Letter(NamedTuple):
    """Where lane 0 runs: its letter stands at the top of it, or at the window's top while it runs on."""

    top: float
    bottom: float
    begins: bool
    ends: bool
    look: Look
    span: SpanId


class Deep(NamedTuple):
    """Spans too deep to be drawn, counted in the gutter at `y`."""

    y: float
    spans: tuple[SpanId, ...]


@dataclass(slots=True)
class Decoration:
    """Everything to paint for one paragraph, in the order of painting."""

    washes: list[Wash] = field(default_factory=list)
    parts: list[Fill] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    unders: list[Under] = field(default_factory=list)
    thins: list[Thin] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    brackets: list[Bracket] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    deep: Deep | None = None


class Decorator:
    """Makes the decoration of one paragraph from the spans that reach into it."""

    def __init__(self, paragraph: Paragraph, outline: Outline, styles: Styles) -> None:
        self.paragraph = paragraph
        self.metrics: Metrics = paragraph.metrics
        self._styles = styles
        self._result = Decoration()
        number = paragraph.number
        tight = outline.tight
        self._above = outline.starts[number - 1] if tight(number) else None
        self._below = outline.ends[number + 1] if tight(number + 1) else None
        self._next = outline.starts[number + 1] if number + 1 < len(outline) else paragraph.end + 1
        self._taken: dict[int, list[tuple[float, float]]] = {}

    def decorate(self, placed: Sequence[Placed]) -> Decoration:
        """The items for these spans."""
        deep: list[Placed] = []
        self._lowest = self._lowest_lane(placed)
        for each in sorted(placed, key=_outer_first):
            if each.lane > LAST_LANE:
                if any(fragment.start < self.paragraph.end and fragment.end > self.paragraph.start for fragment in each.span.fragments):
                    deep.append(each)
                continue
            style = self._styles.of(each.span.label)
            for number in range(len(each.span.fragments)):
                self._fragment(each, number, style)
            if len(each.span.fragments) > 1 and each.lane >= 0:
                self._split(each, style)
        if deep:
            first = min(deep, key=lambda each: each.start)
            line = self.paragraph.line_at(self.paragraph.unit(first.start))
            self._result.deep = Deep(line * self.paragraph.pitch, tuple(each.span.id for each in deep))
        return self._result

    def _lowest_lane(self, placed: Sequence[Placed]) -> int:
        """The deepest lane that is drawn on the last line."""
        paragraph = self.paragraph
        start = paragraph.position(paragraph.firsts[-1])
        over = (
            each.lane
            for each in placed
            if 1 < each.lane <= LAST_LANE and any(one.start < paragraph.end and one.end > start for one in each.span.fragments)
        )
        return max(over, default=0)

    def _fragment(self, each: Placed, number: int, style: Style) -> None:
        paragraph = self.paragraph
        fragment = each.span.fragments[number]
        if fragment.start >= max(self._next, paragraph.start + 1) or fragment.end <= paragraph.start:
            return
        start, end = max(fragment.start, paragraph.start), min(fragment.end, paragraph.end)
        first = last = 0
        if start < end:
            begin, stop = paragraph.unit(start), paragraph.unit(end)
            first, last = paragraph.line_at(begin), paragraph.line_at(stop - 1)
            if not paragraph.place.blank:
                self._text(each, fragment.start, fragment.end, (begin, stop, first, last))
        begins, ends = fragment.start >= paragraph.start, fragment.end <= self._next
        if each.lane < 0 or (start >= end and (begins or ends)):
            return
        if begins and each.lane > 0 and not paragraph.place.blank:
            self._flag(each, paragraph.unit(start), first, look(style, later=number > 0, unsure=each.span.unsure))
        self._gutter(each, style, (first, last), begins=begins, ends=ends)
        if each.lane == 0:
            top, bottom = (first * paragraph.pitch if begins else 0, self._bottom(last) if ends else paragraph.height)
            letter = Letter(top, bottom, begins and number == 0, ends, look(style, unsure=each.span.unsure), each.span.id)
            self._letter(letter, each, paragraph.unit(start), first)

    def _letter(self, letter: Letter, each: Placed, unit: int, line: int) -> None:
        """The letter in the gutter; where one stands there already, a flag in the text says instead where the next span begins."""
        letters = self._result.letters
        if letter.begins and any(other.begins and other.top == letter.top for other in letters[-1:]):
            self._flag(each, unit, line, letter.look)
            letter = letter._replace(top=letter.top + self.paragraph.pitch, begins=False)
        if letters and letters[-1].bottom > letter.top:  # what sticks to the window's top makes room for the next one
            before = letters.pop()._replace(bottom=letter.top)
            letters += [before] if before.bottom > before.top else []
        if letter.bottom > letter.top:
            letters.append(letter)

    def _bottom(self, line: int) -> int:
        return self.paragraph.inner_height if self.paragraph.place.blank else (line + 1) * self.paragraph.pitch

    def _gutter(self, each: Placed, style: Style, lines: tuple[int, int], *, begins: bool, ends: bool) -> None:
        paragraph, inset = self.paragraph, self.metrics.px(5)
        # Where the span runs on, the bar reaches a little into the next paragraph, so that the round ends do not show.
        top = lines[0] * paragraph.pitch + inset if begins else -2
        bottom = self._bottom(lines[1]) - inset if ends else paragraph.height + 2
        if bottom > top:
            self._result.bars.append(Bar(each.lane, top, bottom, style.colours.base))

    def _text(self, each: Placed, start: int, end: int, reach: tuple[int, int, int, int]) -> None:
        """Ground and underline of the units `reach[:2]` on the lines `reach[2:]` of a fragment `[start, end)`."""
        begin, stop, first, last = reach
        paragraph = self.paragraph
        style = self._styles.of(each.span.label)
        if each.lane == 0 and start <= paragraph.start and end >= paragraph.end:
            self._whole(start, end, style)
            return
        for line in range(first, last + 1):
            left = max(begin, paragraph.firsts[line])
            right = min(stop, paragraph.line_end(line))
            runs = paragraph.runs(line, left, right)
            comes, goes = line > first or start < paragraph.start, line < last or end > self._next
            if each.lane == 0:
                self._part(runs, line, style, (line > first, line < last), (comes, goes))
            else:
                self._marked(each, runs, line, style, (comes, goes))

    def _whole(self, start: int, end: int, style: Style) -> None:
        paragraph, px = self.paragraph, self.metrics.px
        above = self._above is not None and start <= self._above
        below = self._below is not None and end >= self._below
        top, bottom = (0.0 if above else -px(2)), paragraph.inner_height + (0.0 if below else px(2))
        if self._lowest and not below:  # what hangs out of the last line
            bottom = max(bottom, paragraph.baseline(len(paragraph.lines) - 1) + self.metrics.underline(self._lowest) + px(5))
        rect = QRectF(-px(8), top, paragraph.width + px(16), bottom - top)
        self._result.washes.append(Wash(rect, style.colours.wash, not above, not below, style.colours.line))

    def _part(
        self, runs: list[tuple[float, float]], line: int, style: Style, inside: tuple[bool, bool], runs_on: tuple[bool, bool]
    ) -> None:
        """Lane 0 over part of a paragraph: between its first and last line it reaches the column's edges.

        `inside`: whether lines of the same part stand above and below; `runs_on`: whether the span comes from elsewhere and goes on.
        """
        paragraph = self.paragraph
        above, below = inside
        pitch, width = paragraph.pitch, float(paragraph.width)
        if not runs or (above and below):
            runs = [(0.0, width)]
        elif above or below:
            towards_right = above is paragraph.rtl
            left, right = runs[0][0], runs[-1][1]
            runs = [(left, width)] if towards_right else [(0.0, right)]
        for left, right in runs:
            self._fill(self._result.parts, QRectF(left, line * pitch, right - left, pitch), style.colours.wash, style, runs_on)

    def _fill(self, fills: list[Fill], rect: QRectF, colour: QColor, style: Style, runs_on: tuple[bool, bool]) -> None:
        before, after = runs_on[::-1] if self.paragraph.rtl else runs_on
        fills.append(Fill(rect, colour, style.colours.line, before, after))

    def _marked(self, each: Placed, runs: list[tuple[float, float]], line: int, style: Style, runs_on: tuple[bool, bool]) -> None:
        px = self.metrics.px
        baseline = self.paragraph.baseline(line)
        for left, right in runs:
            if each.lane < 0:
                self._result.thins.append(Thin(left, baseline + px(6), right - left, None, style.helper == "dotted", each.span.id))
                continue
            if each.lane == 1:
                rect = QRectF(left - 1, baseline - px(17), right - left + 2, px(25))
                self._fill(self._result.fills, rect, style.colours.fill, style, runs_on)
            y = baseline + self.metrics.underline(each.lane)
            self._result.unders.append(Under(left, y, right - left, style.colours, each.lane == 1))

    def _flag(self, each: Placed, unit: int, line: int, what: Look) -> None:
        """A flag 1 px before its character; flags that would cover each other stand side by side, outer first."""
        px = self.metrics.px
        paragraph = self.paragraph
        width = px(19 if what.unsure else 13)
        x, outwards = paragraph.rim(unit, line, end=False)
        left = x - 1 if outwards < 0 else x - width + 1
        taken = self._taken.setdefault(line, [])
        while blocked := next((other for other in taken if left < other[1] and left + width > other[0]), None):
            left = blocked[1] if outwards < 0 else blocked[0] - width
        taken.append((left, left + width + 1) if outwards < 0 else (left - 1, left + width))
        self._result.flags.append(Flag(left, paragraph.baseline(line) - px(27), what, each.span.id))

    def _split(self, each: Placed, style: Style) -> None:
        paragraph = self.paragraph
        begins, ends = each.start >= paragraph.start, each.end <= self._next
        first = paragraph.line_at(paragraph.unit(each.start)) if begins else 0
        last = paragraph.line_at(paragraph.unit(each.end) - 1) if ends else 0
        top = (first + 0.5) * paragraph.pitch if begins else 0.0
        bottom = (last + 0.5) * paragraph.pitch if ends else float(paragraph.height)
        if bottom > top:
            self._result.brackets.append(Bracket(top, bottom, begins, ends, style.colours.base))
        for one, other in zip(each.span.fragments, each.span.fragments[1:], strict=False):
            self._joiner(each, one.end, other.start, style)

    def _joiner(self, each: Placed, end: int, start: int, style: Style) -> None:
        """Dots at the underline's height from the end of one fragment to the start of the next."""
        paragraph = self.paragraph
        reach = self.metrics.px(16)
        here = paragraph.start < end <= paragraph.end
        there = paragraph.start <= start < paragraph.end
        leave, arrive = paragraph.unit(end), paragraph.unit(start)
        line, next_line = paragraph.line_at(max(leave - 1, 0)), paragraph.line_at(arrive)
        if here and there and line == next_line:
            for left, right in paragraph.runs(line, leave, arrive):
                self._dots(each, left, right, line, style)
            return
        if here:
            x, outwards = paragraph.rim(leave, line, end=True)
            self._dots(each, min(x, x + outwards * reach), max(x, x + outwards * reach), line, style)
        if there:
            x, outwards = paragraph.rim(arrive, next_line, end=False)
            self._dots(each, min(x, x + outwards * reach), max(x, x + outwards * reach), next_line, style)

    def _dots(self, each: Placed, left: float, right: float, line: int, style: Style) -> None:
        y = self.paragraph.baseline(line) + self.metrics.underline(each.lane)
        left, right = max(left, -self.metrics.px(8)), min(right, self.paragraph.width + self.metrics.px(8))
        if right > left:
            self._result.thins.append(Thin(left, y, right - left, style.colours.line, dotted=True, span=each.span.id))


def _outer_first(each: Placed) -> tuple[int, int, int]:
    return each.lane, each.start, -each.end

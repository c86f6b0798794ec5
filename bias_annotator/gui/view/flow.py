"""The column of paragraphs: heights (estimated until laid out), layouts of those in sight, and the scroll position."""

from collections import OrderedDict
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from bias_annotator.gui.view.metrics import ROOM, Metrics
from bias_annotator.gui.view.outline import Outline
from bias_annotator.gui.view.paragraph import Paragraph, Place

_KEPT = 240  # laid-out paragraphs
_ROOMY_LANE = 3  # lanes 0–3 fit the plain line height
_MOST_DEEPER = 2  # lanes beyond which lines grow no more


class Flow:
    """Where every paragraph stands. The window's top lies `offset` px below the top of paragraph `anchor`.

    Heights not laid out yet are estimates; correcting one never moves what is in the window, only the scroll bar.
    """

    def __init__(self, outline: Outline, metrics: Metrics, width: int, deepest: Callable[[int, int], int]) -> None:
        """`deepest(start, end)` gives the deepest lane in a stretch of code points."""
        self.outline = outline
        self._deepest = deepest
        self._laid: OrderedDict[int, Paragraph] = OrderedDict()
        self.anchor = 0
        self.offset = 0
        self._held: tuple[int, int] | None = None  # what stays at the window's top until somebody scrolls
        self.reset(metrics, width)

    def reset(self, metrics: Metrics, width: int) -> None:
        """Take another size of text or column; the line at the window's top stays there."""
        top = self._held or (self.top_position() if self._laid else None)
        self.metrics, self.width = metrics, width
        self._laid.clear()
        self._heights = self._estimates()
        self._tops: NDArray[np.int64] | None = None
        self._held = top
        if top is not None:
            self._restore(*top)
        else:
            self.offset = -metrics.top

    def _estimates(self) -> NDArray[np.int64]:
        lengths = self.outline.lengths()
        lines = np.ceil(lengths * (self.metrics.advance * 1.02) / self.width).astype(np.int64)
        heights: NDArray[np.int64] = np.where(lengths == 0, self.metrics.gap, np.maximum(lines, 1) * self.metrics.line)
        heights += self.outline.gap * self.metrics.gap
        return heights

    def top_position(self) -> tuple[int, int]:
        """Code point at the start of the window's top line, and how far (px) the window's top lies below that line's."""
        paragraph = self.paragraph(self.anchor)
        if self.offset < 0:
            return paragraph.start, self.offset
        line = paragraph.line_under(self.offset)
        return paragraph.position(paragraph.firsts[line]), self.offset - line * paragraph.pitch

    def _restore(self, position: int, beyond: int) -> None:
        self.anchor = self.outline.at(position)
        paragraph = self.paragraph(self.anchor)
        self.offset = paragraph.line_at(paragraph.unit(position)) * paragraph.pitch + beyond

    def paragraph(self, number: int) -> Paragraph:
        """The paragraph of that number, laid out."""
        found = self._laid.get(number)
        if found is not None:
            self._laid.move_to_end(number)
            return found
        outline = self.outline
        start, end = outline.starts[number], outline.ends[number]
        gap = self.metrics.gap if outline.gap[number] else 0
        place = Place(number, start, end, outline.blank(number), bool(outline.heading[number]), gap, outline.rtl)
        made = Paragraph(place, outline.text(number), self.metrics, self.width, self.deeper(number))
        self._laid[number] = made
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        self._set_height(number, made.height)
        return made

    def deeper(self, number: int) -> int:
        """How many lanes of a paragraph need higher lines."""
        start, end = self.outline.starts[number], self.outline.ends[number]
        return min(max(self._deepest(start, max(end, start + 1)) - _ROOMY_LANE, 0), _MOST_DEEPER)

    def use_lanes(self, deepest: Callable[[int, int], int]) -> None:
        """Ask another index for lanes."""
        self._deepest = deepest
        for number in list(self._laid):
            self.renew(number)

    def laid_in(self, numbers: range) -> list[int]:
        """Which of these paragraphs are laid out."""
        return [number for number in self._laid if number in numbers]

    def is_laid(self, number: int) -> bool:
        """Whether a paragraph is laid out at present."""
        return number in self._laid

    def renew(self, number: int) -> bool:
        """Lay a paragraph out again if its lanes ask for other lines; says whether they did."""
        laid = self._laid.get(number)
        if laid is None or laid.deeper == self.deeper(number):
            return False
        keep = self.top_position() if number == self.anchor else None
        del self._laid[number]
        if keep:
            self._restore(*keep)
        else:
            self.paragraph(number)
        return True

    def _set_height(self, number: int, height: int) -> None:
        if self._heights[number] != height:
            self._heights[number] = height
            self._tops = None

    def tops(self) -> NDArray[np.int64]:
        """Top of every paragraph and, last, the end of all, from the start of the column."""
        if self._tops is None:
            self._tops = np.concatenate((np.zeros(1, np.int64), np.cumsum(self._heights)))
        return self._tops

    def value(self) -> int:
        """Scroll position: how far the window's top lies below the top margin's."""
        return int(self.tops()[self.anchor]) + self.offset + self.metrics.top

    def maximum(self, height: int) -> int:
        """The largest scroll position in a window of that height."""
        return max(int(self.tops()[-1]) + self.metrics.top + self.metrics.bottom - height, 0)

    def scroll_by(self, distance: int, height: int) -> int:
        """Move the window of that height down (px); returns how far it went before it met an end."""
        anchor, offset = self.anchor, self.offset
        if distance:
            self._held = None
        self.offset += distance
        self._settle()
        self._clamp(height)
        tops = self.tops()
        return int(tops[self.anchor] - tops[anchor]) + self.offset - offset

    def scroll_to(self, value: int, height: int) -> None:
        """Go to a scroll position, of which most may be estimated."""
        self._held = None
        tops = self.tops()
        inner = value - self.metrics.top
        self.anchor = min(max(int(np.searchsorted(tops, inner, "right")) - 1, 0), len(self.outline) - 1)
        self.offset = inner - int(tops[self.anchor])
        self._settle()
        self._clamp(height)

    def place_position(self, position: int, y: int, height: int) -> None:
        """Bring the line of a code point to height `y` of the window."""
        self._held = None
        self._restore(position, -y)
        self._settle()
        self._clamp(height)

    def _settle(self) -> None:
        """Make the anchor the paragraph that crosses the window's top."""
        last = len(self.outline) - 1
        while self.offset < 0 < self.anchor:
            self.anchor -= 1
            self.offset += self.paragraph(self.anchor).height
        while self.anchor < last and self.offset >= (high := self.paragraph(self.anchor).height):
            self.offset -= high
            self.anchor += 1

    def _clamp(self, height: int) -> None:
        """Keep the window on the column."""
        empty = height - self.metrics.bottom + self.offset
        number = self.anchor
        while number < len(self.outline) and empty > 0:
            empty -= self.paragraph(number).height
            number += 1
        if empty > 0:
            self.offset -= empty
            self._settle()
        if self.anchor == 0:
            self.offset = max(self.offset, -self.metrics.top)

    def y_of(self, number: int) -> int:
        """Top of a paragraph in the window, by the heights known so far."""
        tops = self.tops()
        return int(tops[number] - tops[self.anchor]) - self.offset

    def in_sight(self, top: int, bottom: int) -> Iterator[tuple[Paragraph, int]]:
        """Paragraphs, and their tops in the window, whose marks may reach into `top`–`bottom` of the window."""
        room = round(self.metrics.px(ROOM))
        number, y = self.anchor, -self.offset
        while number > 0 and y > top - room:
            number -= 1
            y -= self.paragraph(number).height
        while number < len(self.outline) and y <= bottom + room:
            paragraph = self.paragraph(number)
            if y + paragraph.height >= top - room:
                yield paragraph, y
            y += paragraph.height
            number += 1

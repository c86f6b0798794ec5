"""How a text falls into paragraphs (lines of the text), and what gap follows each. Free of Qt."""

import re
from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
import regex

from bias_annotator.gui.view.standin import mostly_rtl
from bias_annotator.model.document import Block, BlockKind, Document

LONGEST = 20_000  # code points in one layout; longer lines are shown in pieces
_BACK = 2_000  # code points that a cut may move back to find a blank
_BEGINNING = 4_000  # code points by which the direction of the whole is told
_CLUSTER = regex.compile(r"\X")


class Outline:
    """Paragraphs of a document by number: `starts[i]`, `ends[i]` in code points, without the line end.

    `joined[i]`: no line end follows (a piece of a very long line). `gap[i]`: a paragraph gap follows.
    `heading[i]`: it lies in a headline. `rtl`: the text as a whole runs from right to left.
    """

    def __init__(self, document: Document) -> None:
        content = document.text.content
        breaks = [found.start() for found in re.finditer("\n", content)]
        self.starts = [0, *(position + 1 for position in breaks)]
        self.ends = [*breaks, len(content)]
        self.joined = np.zeros(len(self.starts), np.bool_)
        self._content = content
        self.rtl = mostly_rtl(content[:_BEGINNING])
        if max(map(int.__sub__, self.ends, self.starts)) > LONGEST:
            self._cut_long()
        self.gap = np.zeros(len(self.starts), np.bool_)
        self.heading = np.zeros(len(self.starts), np.bool_)
        self._read_blocks(document.blocks)

    def __len__(self) -> int:
        """How many paragraphs there are; at least one."""
        return len(self.starts)

    def lengths(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """Length of every paragraph, in code points."""
        return np.array(self.ends, np.int64) - np.array(self.starts, np.int64)

    def at(self, position: int) -> int:
        """Number of the paragraph in which a caret at `position` stands."""
        return max(bisect_right(self.starts, position) - 1, 0)

    def text(self, number: int) -> str:
        """The text of a paragraph."""
        return self._content[self.starts[number] : self.ends[number]]

    def blank(self, number: int) -> bool:
        """Whether a paragraph shows nothing but a gap."""
        start, end = self.starts[number], self.ends[number]
        return start == end or (end - start < LONGEST and self._content[start:end].isspace())

    def tight(self, number: int) -> bool:
        """Whether paragraph `number` follows the one before without a gap, as lines of hard-wrapped text do."""
        return 0 < number < len(self.starts) and not (self.gap[number - 1] or self.blank(number - 1) or self.blank(number))

    def _cut_long(self) -> None:
        starts: list[int] = []
        ends: list[int] = []
        joined: list[bool] = []
        for start, end in zip(self.starts, self.ends, strict=True):
            begin = start
            while end - begin > LONGEST:
                cut = _cut(self._content, begin)
                starts.append(begin)
                ends.append(cut)
                joined.append(True)
                begin = cut
            starts.append(begin)
            ends.append(end)
            joined.append(False)
        self.starts, self.ends, self.joined = starts, ends, np.array(joined, np.bool_)

    def _read_blocks(self, blocks: Sequence[Block]) -> None:
        starts = np.array(self.starts, np.int64)
        last_positions = np.array([max(block.end - 1, block.start) for block in blocks], np.int64)
        lasts = np.searchsorted(starts, last_positions, "right") - 1
        followed = lasts[lasts + 1 < len(starts)]
        content = self._content
        for number in followed[self.lengths()[followed + 1] > 0].tolist():
            if not (content[self.starts[number + 1]].isspace() and self.blank(number + 1)):
                self.gap[number] = True
        for block, last in zip(blocks, lasts.tolist(), strict=True):
            if block.kind is BlockKind.HEADLINE:
                self.heading[self.at(block.start) : last + 1] = True


def _cut(content: str, begin: int) -> int:
    """Where to end a piece that begins at `begin`: after a blank if one is near, else between two characters."""
    limit = begin + LONGEST
    blank = max(content.rfind(" ", limit - _BACK, limit), content.rfind("\t", limit - _BACK, limit))
    if blank > begin:
        return blank + 1
    base = limit - 64
    cut = limit
    for cluster in _CLUSTER.finditer(content, base, limit + 64):
        if cluster.start() > limit:
            break
        cut = cluster.start()
    return cut if cut > base else limit

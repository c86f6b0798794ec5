"""One class that converts positions: code points, UTF-16 units, UTF-8 bytes, graphemes, and raw-source positions."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

import regex

from bias_annotator.messages import Message

_STEP = 256  # code points between UTF-8 checkpoints: a call encodes at most that many
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_GRAPHEME = regex.compile(r"\X")
# Characters below U+0300 (CR apart, which no canonical text has) and general punctuation never join their neighbours.
_MAY_JOIN = regex.compile(r"[^\x00-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]+")


class Unit(StrEnum):
    """What a position counts."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    UTF8 = "utf8"
    GRAPHEME = "grapheme"


class OffsetError(ValueError):
    """A position lies outside the text or inside a character."""


class Offsets:
    """Converts positions in one text.

    `to(unit, position)` goes from code points to another unit, `of(unit, value)` comes back; both are exact inverses
    on character borders and raise OffsetError elsewhere. With `crlf` (canonical positions of two-character line ends)
    and `bom`, the other side counts positions in the raw source, where such a line end is 2 long (1 grapheme).
    """

    def __init__(self, content: str, *, crlf: Sequence[int] = (), bom: bool = False) -> None:
        """`content`: a canonical text; building reads nothing until a unit is first asked for."""
        self._content = content
        self._crlf = crlf
        self._bom = bom

    def to(self, unit: Unit, position: int) -> int:
        """The position, in `unit`, of code point `position` (0 ≤ position ≤ length)."""
        content = self._content
        if not 0 <= position <= len(content):
            raise _outside(position, unit)
        if unit is Unit.CODEPOINT:
            value = position
        elif unit is Unit.GRAPHEME:
            value = self._to_grapheme(position)
        elif unit is Unit.UTF16:
            value = position + bisect_left(self._astral[0], position)
        elif content.isascii():
            value = position
        else:
            block = position // _STEP
            value = self._bytes[block] + len(content[block * _STEP : position].encode())
        return value + self._raw_extra(unit, position) if self._crlf or self._bom else value

    def of(self, unit: Unit, value: int) -> int:
        """The code point at position `value` counted in `unit`; OffsetError when no character starts there."""
        if not (self._crlf or self._bom):
            return self._of_canonical(unit, value)
        before = self._raw_before(unit, value)
        position = self._of_canonical(unit, value - before)
        if self.to(unit, position) != value:
            raise _inside(value, unit)
        return position

    def to_many(self, unit: Unit, positions: Iterable[int]) -> list[int]:
        """`to` for many positions, in their order."""
        to = self.to
        return [to(unit, position) for position in positions]

    def of_many(self, unit: Unit, values: Iterable[int]) -> list[int]:
        """`of` for many values, in their order."""
        of = self.of
        return [of(unit, value) for value in values]

    def length(self, unit: Unit) -> int:
        """Length of the whole text in `unit`."""
        return self.to(unit, len(self._content))

    def next_grapheme(self, position: int) -> int:
        """The next caret position after `position`; the length at the end."""
        starts, ends, _ = self._clusters
        index = bisect_right(starts, position) - 1
        if index >= 0 and position < ends[index]:
            return ends[index]
        return min(position + 1, len(self._content))

    def previous_grapheme(self, position: int) -> int:
        """The next caret position before `position`; 0 at the start."""
        starts, ends, _ = self._clusters
        index = bisect_left(starts, position) - 1
        if index >= 0 and position <= ends[index]:
            return starts[index]
        return max(position - 1, 0)

    def _of_canonical(self, unit: Unit, value: int) -> int:
        content = self._content
        if unit is Unit.GRAPHEME:
            return self._of_grapheme(value)
        if unit is Unit.UTF16:
            return self._of_utf16(value)
        if unit is Unit.UTF8 and not content.isascii():
            return self._of_utf8(value)
        if not 0 <= value <= len(content):
            raise _outside(value, unit)
        return value

    @cached_property
    def _astral(self) -> tuple[list[int], list[int]]:
        """Positions of the characters that take two UTF-16 units: in code points, and in UTF-16 units."""
        places = [] if self._content.isascii() else [found.start() for found in _ASTRAL.finditer(self._content)]
        return places, [place + before for before, place in enumerate(places)]

    def _of_utf16(self, value: int) -> int:
        places, units = self._astral
        before = bisect_left(units, value)
        if before and units[before - 1] == value - 1:
            raise _inside(value, Unit.UTF16)
        if not 0 <= value <= len(self._content) + len(places):
            raise _outside(value, Unit.UTF16)
        return value - before

    @cached_property
    def _bytes(self) -> list[int]:
        """UTF-8 position of every `_STEP`-th code point."""
        content = self._content
        widths = (len(content[start : start + _STEP].encode()) for start in range(0, len(content), _STEP))
        return list(accumulate(widths, initial=0))

    def _of_utf8(self, value: int) -> int:
        table = self._bytes
        if not 0 <= value <= table[-1]:
            raise _outside(value, Unit.UTF8)
        block = min(bisect_right(table, value), len(table) - 1) - 1
        piece = self._content[block * _STEP : (block + 1) * _STEP].encode()[: value - table[block]]
        try:
            return block * _STEP + len(piece.decode())
        except UnicodeDecodeError:
            raise _inside(value, Unit.UTF8) from None

    @cached_property
    def _clusters(self) -> tuple[list[int], list[int], list[int]]:
        """Starts, ends and running surplus (length − 1, summed) of the grapheme clusters longer than one code point."""
        starts: list[int] = []
        ends: list[int] = []
        content = self._content
        if content.isascii():
            return starts, ends, [0]
        done = 0
        for found in _MAY_JOIN.finditer(content):
            # A cluster may begin on the plain character before the run; a run never joins a plain character after it
            # unless that character is itself ASCII after a prepending mark, so one more is read.
            if found.end() <= done:
                continue
            begin = max(found.start() - 1, done)
            for cluster in _GRAPHEME.finditer(content, begin):
                if cluster.end() - cluster.start() > 1:
                    starts.append(cluster.start())
                    ends.append(cluster.end())
                done = cluster.end()
                if done > found.end():
                    break
        return starts, ends, list(accumulate((end - start - 1 for start, end in zip(starts, ends, strict=True)), initial=0))

    def _to_grapheme(self, position: int) -> int:
        starts, ends, surplus = self._clusters
        index = bisect_left(starts, position)
        if index and position < ends[index - 1]:
            raise _inside(position, Unit.GRAPHEME)
        return position - surplus[index]

    def _of_grapheme(self, value: int) -> int:
        starts, _, surplus = self._clusters
        # The k-th long cluster starts at grapheme starts[k] - surplus[k], which never falls.
        index = bisect_left(range(len(starts)), value, key=lambda k: starts[k] - surplus[k])
        position = value + surplus[index]
        if value < 0 or position > len(self._content):
            raise _outside(value, Unit.GRAPHEME)
        return position

    def _bom_width(self, unit: Unit) -> int:
        return (3 if unit is Unit.UTF8 else 1) if self._bom else 0

    def _raw_extra(self, unit: Unit, position: int) -> int:
        pairs = 0 if unit is Unit.GRAPHEME else bisect_left(self._crlf, position)
        return pairs + self._bom_width(unit)

    def _raw_before(self, unit: Unit, value: int) -> int:
        """How much of `value` is BOM and second characters of line ends."""
        bom = self._bom_width(unit)
        if unit is Unit.GRAPHEME:
            return bom
        crlf = self._crlf
        # A line end of two characters is wholly before `value` when the position after it is not beyond `value`.
        index = bisect_right(range(len(crlf)), value, key=lambda k: self.to(unit, crlf[k] + 1))
        return bom + index


def _outside(position: int, unit: Unit) -> OffsetError:
    return OffsetError(Message("{unit} position {position} lies outside the text", unit=unit, position=position))


def _inside(position: int, unit: Unit) -> OffsetError:
    return OffsetError(Message("{unit} position {position} lies inside a character", unit=unit, position=position))

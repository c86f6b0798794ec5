"""Puts the lines of a PDF together to paragraphs, and leaves out what only repeats at the edges of its pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.pdf_lines import HYPHEN, Line

_EDGE = 2  # lines at each edge of a page that may be running heads
_PAGES = 3  # on which one must stand, at least
_LARGER = 1.15  # than most text: a headline
_LONGEST_HEAD = 300  # characters
_PITCH = 1.35  # from line to line, over the usual one, parts paragraphs
_OFTEN = 0.1  # of the ways from line to line: so many are alike where that way is usual
_TIGHTEST = 0.7  # way from line to line in sizes of letters; what is nearer stands raised or lowered on the same line
_SAME = 0.1  # points by which sizes differ at most that are the same
_INDENT = 0.8  # sizes of letters that a first line is set in
_STOP = re.compile(r"[.!?:;…]['\")\]’”»]*$")
_SPARE, _WIDE = 1.1, 4  # words that would have found room on a line that ends a paragraph, after a stop and without one
_BULLET = re.compile(r"[•◦▪‣●○■∙·\uf0b7]\s*")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Column:
    """Way from line to line in sizes of letters, size of most letters, and edges."""

    pitch: float
    size: float
    left: float
    right: float


class Paragraphs:
    """The blocks of a document; counts what was left out and what was joined."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        """`pages` has the lines of every page, in reading order."""
        heads = _running(pages)
        self.heads = sum(len(each) for each in heads)
        kept = [[line for place, line in enumerate(page) if place not in left] for page, left in zip(pages, heads, strict=True)]
        self._lines = [line for page in kept for line in page]
        self._size = _usual(self._lines)
        self._words = {word.casefold() for line in self._lines for word in _WORD.findall(line.text)}
        self.broken = 0

    def blocks(self) -> Iterator[tuple[BlockKind, str]]:
        """Kind and text of each block."""
        for group in self._groups():
            text = self._text(group)
            if "\t" in text:
                yield from ((BlockKind.TABLE_ROW, line.text) for line in group)
            elif _BULLET.match(text):
                yield BlockKind.LIST_ITEM, _BULLET.sub("", text, count=1)
            elif min(line.size for line in group) > _LARGER * self._size and len(text) <= _LONGEST_HEAD:
                yield BlockKind.HEADLINE, text
            else:
                yield BlockKind.PARAGRAPH, text

    def _groups(self) -> Iterator[list[Line]]:
        """Lines that make a paragraph together; one may go on in the next column or on the next page."""
        group: list[Line] = []
        for column in _columns(self._lines):
            if group and not _goes_on(group, column[0]):
                yield group
                group = []
            shape = _Column(
                _pitch(column),
                self._size,
                min(line.left for line in column),
                max((line.right for line in column if "\t" not in line.text), default=0.0),
            )
            for place, line in enumerate(column):
                if place and _parts(group, line, shape):
                    yield group
                    group = []
                group.append(line)
        if group:
            yield group

    def _text(self, lines: Sequence[Line]) -> str:
        text = ""
        for line in lines:
            piece = line.text.strip()
            if text.endswith(HYPHEN):
                text = text[:-1] + self._hyphen(text[:-1], piece) + piece
            else:
                text += f" {piece}" if text else piece
        return text.replace(HYPHEN, "-")

    def _hyphen(self, before: str, after: str) -> str:
        """What stands between the halves of a broken word: nothing, if the word stands elsewhere in one piece."""
        halves = re.search(r"\w+$", before), _WORD.match(after)
        word = "".join(half[0] for half in halves if half).casefold()
        if all(halves) and word in self._words:
            return ""
        self.broken += 1
        return "-"


def _running(pages: Sequence[Sequence[Line]]) -> list[set[int]]:
    """Which lines of each page are running heads or page numbers: at its edges, and on half of the pages."""
    edges = [{*range(min(_EDGE, len(page))), *range(max(0, len(page) - _EDGE), len(page))} for page in pages]
    forms = Counter(form for page, edge in zip(pages, edges, strict=True) for form in {_form(page[place]) for place in edge})
    often = {form for form, count in forms.items() if count >= max(_PAGES, len(pages) / 2)}
    return [{place for place in edge if _form(page[place]) in often} for page, edge in zip(pages, edges, strict=True)]


def _form(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold()).strip()


def _usual(lines: Sequence[Line]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _columns(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Stretches of lines that go down a page; those of two go on in one when the first ends in the middle of a sentence."""
    number = 0
    keys: list[int] = []
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        number += before is not None and (line.page != before.page or line.bottom > before.top)
        keys.append(number)
    for _, group in groupby(zip(keys, lines, strict=True), key=lambda each: each[0]):
        yield [line for _, line in group]


def _pitch(column: Sequence[Line]) -> float:
    """The way from one line to the next within a paragraph, in sizes of letters: the shortest that is usual.

    Where paragraphs are short, most ways part them.
    """
    ways = [(above.bottom - below.bottom) / above.size for above, below in pairwise(column) if abs(above.size - below.size) < _SAME]
    counted = Counter(round(way, 1) for way in ways if way > _TIGHTEST)
    often = _OFTEN * sum(counted.values())
    return min((way for way, count in counted.items() if count >= often), default=1.2)


def _goes_on(group: Sequence[Line], line: Line) -> bool:
    """Whether a paragraph at the end of a column goes on at the head of the next one: in the middle of a sentence."""
    before = group[-1]
    alike = abs(line.size - before.size) <= (_LARGER - 1) * before.size and ("\t" in line.text) == ("\t" in before.text)
    return alike and not _STOP.search(before.text.strip()) and not _BULLET.match(line.text)


def _parts(group: Sequence[Line], line: Line, shape: _Column) -> bool:
    """Whether a line begins a new paragraph after those of the group."""
    before = group[-1]
    if abs(line.size - before.size) > (_LARGER - 1) * before.size or ("\t" in line.text) != ("\t" in before.text):
        return True
    if (before.bottom - line.bottom) / before.size > _PITCH * shape.pitch or _BULLET.match(line.text):
        return True
    if line.left - shape.left > _INDENT * line.size and before.left - shape.left < _INDENT * line.size / 2:
        return not _BULLET.match(group[0].text)
    room = _room(before, line, shape.right)
    stop = bool(_STOP.search(before.text.strip()))
    return before.size <= _LARGER * shape.size and (room > _SPARE if stop else room > _WIDE)


def _room(before: Line, line: Line, right: float) -> float:
    """How often the first word of a line would have found room on the line before, if nobody had wanted a new one."""
    word = len(line.text.split(maxsplit=1)[0]) + 1
    return (right - before.right) * len(line.text) / (word * max(line.right - line.left, 1.0))

"""How far a key reaches in a text: growing selections, nudging edges. Positions are code points, ends exclusive."""

from collections.abc import Iterator, Sequence
from typing import Literal

import regex

from bias_annotator.model.document import Block
from bias_annotator.model.graphemes import border_after, border_before, next_border, previous_border
from bias_annotator.model.segment import next_sentence, paragraph_at, previous_sentence, sentence_at, word_at

# A word, and also a run without blanks: between both, a quotation mark can be taken in or left out by one key.
_EDGES = (regex.compile(r"[\w\p{M}]+(?:['’\-\u2010\u2011][\w\p{M}]+)*"), regex.compile(r"\S+"))
_WINDOW = 2_000  # code points looked at on each side first; a single longer word counts as ending there
_INK, _INK_BEFORE = regex.compile(r"\S"), regex.compile(r"(?r)\S")

Stretch = tuple[int, int]
Size = Literal["word", "sentence", "paragraph"]
Unit = Literal["grapheme", "word", "sentence"]


def inked(content: str, stretch: Stretch) -> Stretch:
    """A stretch without the blanks at its ends, cut on borders of graphemes; an empty one when there is nothing to read."""
    first, last = _INK.search(content, *stretch), _INK_BEFORE.search(content, *stretch)
    if not first or not last:
        return stretch[0], stretch[0]
    return max(border_before(content, first.start()), stretch[0]), min(border_after(content, last.end()), stretch[1])


def grow(content: str, selection: Stretch, size: Size, blocks: Sequence[Block] = ()) -> Stretch:
    """The selection grown to the `size` that it begins and ends in; if it is one, to the next: word to document.

    Blocks of the document count beside paragraphs, from the smallest to the largest.
    """
    start, end = selection
    for first, last in _sizes(content, selection, size, blocks):
        grown = first if start == end else (min(start, first[0]), max(end, last[1]))
        if grown != selection and grown[0] < grown[1]:
            return grown
    return selection


def _sizes(content: str, selection: Stretch, size: Size, blocks: Sequence[Block]) -> Iterator[tuple[Stretch, Stretch]]:
    """What holds the selection's first and its last character, from small to large."""
    start, last = selection[0], max(selection[0], selection[1] - 1)
    if size == "word":
        yield word_at(content, start), word_at(content, last)
    if size != "paragraph":
        yield sentence_at(content, start), sentence_at(content, last)
    paragraphs = paragraph_at(content, start), paragraph_at(content, last)
    inside = [(block.start, block.end) for block in blocks if block.start <= start and last < block.end]
    whole = max(paragraphs[1][1] - paragraphs[0][0], 0)
    larger = sorted(inside, key=lambda block: block[1] - block[0])
    yield from ((block, block) for block in larger if block[1] - block[0] < whole)
    yield paragraphs
    yield from ((block, block) for block in larger if block[1] - block[0] >= whole)
    ink, final = _INK.search(content), _INK_BEFORE.search(content)
    if ink and final:
        yield (ink.start(), final.end()), (ink.start(), final.end())


def next_edge(content: str, position: int, step: int, *, ends: bool, unit: Unit = "word") -> int:
    """Where the next unit begins (or, with `ends`, ends) before (-1) or after (1) `position`; `position` if there is none.

    Between a word and its quotation marks there is an edge, too. What is returned is a border of a grapheme.
    """
    if unit == "grapheme":
        return next_border(content, position) if step > 0 else previous_border(content, position)
    edge = _sentence_edge(content, position, step, ends=ends) if unit == "sentence" else _word_edge(content, position, step, ends=ends)
    return border_after(content, edge) if step > 0 else border_before(content, edge)


def nudged(content: str, stretch: Stretch, step: int, *, end: bool, unit: Unit = "word") -> Stretch:
    """A stretch with its start (or end) one unit earlier (-1) or later (1); it may be empty or the wrong way round then."""
    start, stop = stretch
    if end:
        return start, next_edge(content, stop, step, ends=True, unit=unit)
    return next_edge(content, start, step, ends=False, unit=unit), stop


def _word_edge(content: str, position: int, step: int, *, ends: bool) -> int:
    window = _WINDOW
    while True:
        low, high = max(0, position - window), min(len(content), position + window)
        beyond = [edge for edge in _edges(content, low, high, ends=ends) if (edge - position) * step > 0]
        if beyond:
            return min(beyond) if step > 0 else max(beyond)
        if (high == len(content)) if step > 0 else low == 0:
            return position
        window *= 8


def _edges(content: str, low: int, high: int, *, ends: bool) -> Iterator[int]:
    for pattern in _EDGES:
        for found in pattern.finditer(content, low, high):
            yield found.end() if ends else found.start()


def _sentence_edge(content: str, position: int, step: int, *, ends: bool) -> int:
    here = sentence_at(content, position)
    if step > 0:
        following = next_sentence(content, position)
        if not ends:
            return following[0] if following else position
        return here[1] if here[1] > position else following[1] if following else position
    if not ends:
        here = sentence_at(content, position - 1) if position > 0 else here
        if here[0] < position:
            return here[0]
    edge = 1 if ends else 0
    while (earlier := previous_sentence(content, here[0])) is not None and here[0] > earlier[0]:
        if earlier[edge] < position:
            return earlier[edge]
        here = earlier
    return position

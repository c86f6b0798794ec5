"""How far a key reaches in a text: growing selections, nudging edges. Positions are code points, ends exclusive."""

from collections.abc import Iterator

import regex

from bias_annotator.model.segment import paragraph_at, sentence_at, word_at

# A word, and also a run without blanks: between both, a quotation mark can be taken in or left out by one key.
_EDGES = (regex.compile(r"[\w\p{M}]+(?:['’\-\u2010\u2011][\w\p{M}]+)*"), regex.compile(r"\S+"))
_WINDOW = 2_000  # code points looked at on each side; a single longer word counts as ending there
_SIZES = {"word": word_at, "sentence": sentence_at, "paragraph": paragraph_at}

Stretch = tuple[int, int]


def grow(content: str, selection: Stretch, unit: str) -> Stretch:
    """The selection grown to the "word", "sentence" or "paragraph" that it begins and ends in; if it is one, to the next size."""
    start, end = selection
    names = list(_SIZES)
    for name in names[names.index(unit) :]:
        first, last = _SIZES[name](content, start), _SIZES[name](content, max(start, end - 1))
        grown = first if start == end else (min(start, first[0]), max(end, last[1]))
        if grown != selection and grown[0] < grown[1]:
            return grown
    return selection


def next_edge(content: str, position: int, step: int, *, ends: bool) -> int:
    """Where the next word or run begins (or, with `ends`, ends) before (-1) or after (1) `position`; else `position`."""
    edges = _edges(content, max(0, position - _WINDOW), min(len(content), position + _WINDOW), ends=ends)
    beyond = [edge for edge in edges if (edge - position) * step > 0]
    return (min(beyond) if step > 0 else max(beyond)) if beyond else position


def _edges(content: str, low: int, high: int, *, ends: bool) -> Iterator[int]:
    for pattern in _EDGES:
        for found in pattern.finditer(content, low, high):
            yield found.end() if ends else found.start()

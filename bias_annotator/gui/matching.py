"""Which titles a few typed letters mean."""

import unicodedata
from typing import NamedTuple

_FIRST, _START, _INSIDE, _GROUP, _SCATTERED = 40, 30, 15, 10, 5
_WHOLE = 5
_LEAST_SCATTERED = 2  # letters


class Match(NamedTuple):
    """How well a title fits, and which of its characters were meant."""

    score: int
    marked: frozenset[int]


def match(typed: str, title: str, group: str = "") -> Match | None:
    """How well a title fits what was typed, None when it does not.

    Every typed word must be found: best as the start of a word, else inside one, as the start of the group's name, or with
    its letters scattered over the title in their order. Neither case nor accents count.
    """
    folded, about = _fold(title), _fold(group)
    score = 0
    marked: set[int] = set()
    for word in _fold(typed).split():
        found = _find(word, folded, about)
        if found is None:
            return None
        score += found.score
        marked |= found.marked
    return Match(score, frozenset(marked))


def _find(word: str, title: str, group: str) -> Match | None:
    starts = [at for at in _places(word, title) if at == 0 or not title[at - 1].isalnum()]
    if starts:
        at, end = starts[0], starts[0] + len(word)
        whole = _WHOLE * (end == len(title) or not title[end].isalnum())
        return Match((_START if at else _FIRST) + whole, frozenset(range(at, end)))
    if (at := title.find(word)) >= 0:
        return Match(_INSIDE, frozenset(range(at, at + len(word))))
    if group.startswith(word):
        return Match(_GROUP, frozenset())
    scattered = _scattered(word, title) if len(word) >= _LEAST_SCATTERED else None
    return Match(_SCATTERED, frozenset(scattered)) if scattered else None


def _places(word: str, title: str) -> list[int]:
    return [at for at in range(len(title)) if title.startswith(word, at)]


def _scattered(word: str, title: str) -> list[int] | None:
    """Where the letters of a word stand in their order, the first at the start of a word."""
    for first in _places(word[0], title):
        if first and title[first - 1].isalnum():
            continue
        places = [first]
        for letter in word[1:]:
            places.append(title.find(letter, places[-1] + 1))
            if places[-1] < 0:
                break
        else:
            return places
    return None


def _fold(text: str) -> str:
    """The same text without case and accents, as many characters long."""
    return "".join((unicodedata.normalize("NFKD", letter)[0].casefold() or letter)[0] for letter in text)

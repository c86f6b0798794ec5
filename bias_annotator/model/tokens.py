"""Tokens of a text for formats that count them: words as selections know them, and each other sign by itself."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import regex

from bias_annotator.model.segment import WORD

_BETWEEN = regex.compile(r"\s+|(?:(?!\s)\X)")


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch `[start, end)` of code points: a word, a sign, or blanks; with `space`, one space follows that is in no token."""

    start: int
    end: int
    blank: bool
    space: bool = False


def tokens(content: str, starts: Collection[int] = (), ends: Collection[int] = ()) -> list[Token]:
    """The tokens of a text, which together with their spaces are all of it.

    Where spans have to start and end with tokens, `starts` and `ends` part words and keep spaces from belonging to no token.
    """
    borders = sorted({*starts, *ends})
    found: list[Token] = []
    for start, end in _pieces(content):
        cuts = borders[bisect_right(borders, start) : bisect_left(borders, end)]
        for low, high in zip((start, *cuts), (*cuts, end), strict=True):
            begin = low
            if content[low] == " " and found and found[-1].end == low and not found[-1].blank and low not in starts and low + 1 not in ends:
                found[-1] = Token(found[-1].start, low, blank=False, space=True)
                begin += 1
            if begin < high:
                found.append(Token(begin, high, content[begin].isspace()))
    return found


def covering(found: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The numbers `[first, last)` of the tokens that a stretch touches."""
    return (bisect_right(found, start, key=lambda token: token.end), bisect_left(found, end, key=lambda token: token.start))


def _pieces(content: str) -> Iterator[tuple[int, int]]:
    position = 0
    for word in WORD.finditer(content):
        if not any(map(str.isalnum, word[0])):  # what joins emoji counts as part of a word
            continue
        yield from (other.span() for other in _BETWEEN.finditer(content, position, word.start()))
        yield word.span()
        position = word.end()
    yield from (other.span() for other in _BETWEEN.finditer(content, position))

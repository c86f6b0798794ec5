"""Texts that are nearly the same: a wire report in two outlets, an article before and after a correction."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import chain, pairwise
from typing import TypeVar
from zlib import crc32

ALIKE = 0.9  # share of words in common from which two texts are told to be nearly the same
IN_ORDER = 0.7  # share of neighbouring words in common, so that not just any text of the same words counts
_BANDS, _ROWS = 8, 3
BINS = _BANDS * _ROWS
FEWEST = 12  # words; shorter texts are alike too easily
ONE, OTHER, SPREAD = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93  # odd numbers that mix bits well
WIDE = (1 << 64) - 1
_WORD = re.compile(r"\w+")
_BLANKS = bytes(byte if byte > 127 or chr(byte).isalnum() or byte == ord("_") else ord(" ") for byte in range(256))  # noqa: PLR2004 - ASCII
_KNOWN = 1 << 16  # pieces of texts whose numbers are kept
_T = TypeVar("_T")


def bands(content: str) -> tuple[int, ...]:
    """Eight numbers of a text (signed, 64 bits); texts of which nine words in ten are the same nearly always share one.

    Minima of hashed pairs of words in bins (Li, Owen and Zhang 2012, one permutation hashing; empty bins borrow from the
    next, Shrivastava and Li 2014), three bins a number (Broder 1997; Indyk and Motwani 1998). Time is linear in the
    text. () for a text too short to be compared.
    """
    words = word_codes(content)
    if len(words) < FEWEST:
        return ()
    least = [WIDE] * BINS
    for one, other in pairwise(words):
        mixed = (one * ONE + other * OTHER) & WIDE
        place, value = (mixed >> 32) % BINS, (mixed * SPREAD) & WIDE
        if value < least[place]:  # noqa: PLR1730 - a third quicker than min()
            least[place] = value
    return bands_of_minima(least)


class _Codes(dict[bytes, tuple[int, ...]]):
    """The numbers of the words in a piece between two ASCII characters that stand in no word; nearly always it is one word."""

    def __missing__(self, piece: bytes) -> tuple[int, ...]:
        words = [piece] if piece.isascii() else [word.encode() for word in _WORD.findall(piece.decode())]
        found = self[piece] = tuple(map(crc32, words))
        return found


_codes = _Codes()


def word_codes(content: str) -> list[int]:
    """A number of 32 bits for each word of a text, in order; letter case does not count."""
    if len(_codes) > _KNOWN:
        _codes.clear()
    pieces = content.casefold().encode().translate(_BLANKS).split()
    return list(chain.from_iterable(map(_codes.__getitem__, pieces)))


def bands_of_minima(least: list[int]) -> tuple[int, ...]:
    """The numbers of a text whose pairs of words have these minima; WIDE stands where a bin is empty (not all may be)."""
    filled = [each for each in least if each != WIDE]
    at = 0
    for place, value in enumerate(least):
        if value == WIDE:
            least[place] = filled[at % len(filled)]
        else:
            at += 1
    return tuple(_mixed(band, least[band * _ROWS : (band + 1) * _ROWS]) for band in range(_BANDS))


class Likeness:
    """A text that is compared with others."""

    def __init__(self, content: str) -> None:
        """Its words are counted at the first comparison."""
        self._content = content

    def share(self, other: "Likeness") -> float:
        """The share of words that both texts have (Dice, each word as often as it occurs); 0 where their order differs much."""
        (words, pairs), (their_words, their_pairs) = self.counts, other.counts
        return _dice(words, their_words) if _dice(pairs, their_pairs) >= IN_ORDER else 0.0

    @cached_property
    def counts(self) -> "tuple[Counter[str], Counter[tuple[str, str]]]":
        """How often each word stands in it, and each two that follow each other."""
        words = _WORD.findall(self._content.casefold())
        return Counter(words), Counter(pairwise(words))


def _dice(first: "Counter[_T]", second: "Counter[_T]") -> float:
    return 2 * (first & second).total() / max(first.total() + second.total(), 1)


def _mixed(band: int, values: Iterable[int]) -> int:
    """One signed number of 64 bits for the values of a band; the same in every version of Python, since it is stored."""
    mixed = band + 1
    for value in values:
        mixed = ((mixed ^ value) * ONE + 1) & WIDE
        mixed ^= mixed >> 29
    return mixed - (1 << 64) if mixed >> 63 else mixed

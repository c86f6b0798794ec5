"""Finding words in a text, a slice at a time. Free of Qt; positions are code points of the text as it is."""

import time
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import regex

_SLICE = 100_000  # code points looked through between two looks at the clock
_GROWTH = 12  # code points that one of the wanted words can stretch to in the text: blanks, decomposed letters
_LINE_UP = {"'": "['’‘ʼ]", '"': '["“”„‟«»]', "-": "[-‐‑]"}  # what people cannot type as easily
# What belongs to the character before it, so that a hit does not end there: accents, skin tones, a joined emoji.
_TAIL = r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\U0001f3fb-\U0001f3ff]|\u200d\p{Extended_Pictographic}"
_SPARE = 8  # further blanks that one blank may stand for
_PIECE = regex.compile(r"(?P<blanks>\s+)|(?P<letters>\S+)")
_WORD = regex.compile(r"[\w\p{M}]")
_PICTURE = regex.compile(r"\p{Extended_Pictographic}")


def pattern(words: str, *, case: bool = False, whole: bool = False) -> regex.Pattern[str]:
    """What finds `words`: with `case` only in that case, with `whole` only as whole words.

    Nothing is done to the text, so hits are places in it: it is the pattern that knows that ß may be SS, é one code point
    or two, a blank any white space (a line end too), and that straight quotation marks and hyphens stand for all others.
    """
    composed = unicodedata.normalize("NFC", words)
    pieces = _PIECE.finditer(composed)
    body = "".join(_blanks(piece[0]) if piece["blanks"] else "".join(map(_one, _groups(piece[0]))) for piece in pieces)
    if composed != words:
        body = f"(?:{body}|{regex.escape(words)})"
    before = r"(?<![\w\p{M}])" if whole and _WORD.match(words) else r"(?<!\u200d)" if _PICTURE.match(words) else ""
    after = r"(?![\w\p{M}])" if whole and _WORD.match(words[-1:]) else ""
    flags = 0 if case else regex.IGNORECASE | regex.FULLCASE
    return regex.compile(f"{before}{body}\ufe0f?(?!{_TAIL}){after}", flags)


def _groups(words: str) -> Iterator[str]:
    """Characters with the marks that may be composed with them."""
    group = ""
    for char in words:
        if group and not unicodedata.combining(char):
            yield group
            group = ""
        group += char
    if group:
        yield group


def _blanks(blanks: str) -> str:
    """At least as much white space, and not much more: a run without bounds would be tried in every way."""
    return rf"\s{{{len(blanks)},{len(blanks) + _SPARE}}}"


def _one(group: str) -> str:
    forms = dict.fromkeys((group, unicodedata.normalize("NFD", group)))
    found = [_LINE_UP.get(form) or regex.escape(form, special_only=True) for form in forms]
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


class Search:
    """All hits of some words in a text, in order and apart; `advance` until `done`. No words are found nowhere."""

    def __init__(self, content: str, words: str, *, case: bool = False, whole: bool = False) -> None:
        self._content = content
        self._pattern = pattern(words, case=case, whole=whole)
        self._reach = _GROWTH * len(words) + _GROWTH
        self._at = 0
        self.starts, self.ends = array("l"), array("l")
        self.done = not words or not content

    def __len__(self) -> int:
        """Hits found so far."""
        return len(self.starts)

    def __getitem__(self, number: int) -> tuple[int, int]:
        """Start and end of a hit."""
        return self.starts[number], self.ends[number]

    def advance(self, seconds: float) -> None:
        """Look on for about that long."""
        until = time.perf_counter() + seconds
        while not self.done:
            self._look(min(self._at + _SLICE, len(self._content)))
            if time.perf_counter() > until:
                break

    def _look(self, limit: int) -> None:
        """Take the hits that start before `limit`."""
        self._at, begin = limit, self._at
        for found in self._pattern.finditer(self._content, begin, min(limit + self._reach, len(self._content))):
            start, end = found.span()
            if start >= limit:
                break
            self.starts.append(start)
            self.ends.append(end)
            self._at = max(limit, end)
        self.done = self._at >= len(self._content)

    def first_from(self, position: int) -> int:
        """Number of the first hit that starts at or after `position`; as many as there are if none does."""
        return bisect_left(self.starts, position)

    def between(self, start: int, end: int) -> range:
        """Numbers of the hits in sight of the stretch `[start, end)`."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

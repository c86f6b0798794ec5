"""Marks of a text are brought into another form of that text: found again by their words and by what stands round them."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate

from bias_annotator.model.bare import Bare
from bias_annotator.model.span import Fragment, Mark, Marks, Span
from bias_annotator.model.text import Text

_NEAR = 40  # bare characters before and after a quote that are compared
_ENOUGH = 16  # of them, and of a quote that stands in the old text once, must be the same, where there are as many


@dataclass(frozen=True, slots=True)
class Anchored:
    """The marks of a layer in the other text, and those that were not found there, as they were."""

    found: Marks
    lost: Marks


@dataclass(frozen=True, slots=True)
class _Same:
    """A stretch of the old text that stands in the new one, `shift` further on."""

    start: int
    end: int
    shift: int


class Anchoring:
    """Finds places of an old text in a new one.

    What stands in lines that are the same in both, in the same order, is where those lines are. Everything else is looked
    for by its words, without regard to blanks and kinds of quotation marks; of several places the one is taken whose
    surroundings are most alike, then the one nearest in order. What would be a guess is not found.
    """

    def __init__(self, old: Text, new: Text) -> None:
        """Compare the lines of the two."""
        self._text, self._old, self._new = new, old.content, new.content
        self._same = _same_lines(self._old, self._new)
        self._bare_old, self._bare_new = Bare(self._old), Bare(self._new)

    def marks(self, marks: Marks) -> Anchored:
        """The marks of a layer in the new text; a relation is found where both of its spans are."""
        places = {span.id: self.span(span) for span in marks.spans}
        links = {link: bool(places.get(link.from_span) and places.get(link.to_span)) for link in marks.relations}
        found: list[Mark] = [span for span in places.values() if span]
        lost: list[Mark] = [span for span in marks.spans if places[span.id] is None]
        found += [link for link, whole in links.items() if whole]
        lost += [link for link, whole in links.items() if not whole]
        return Anchored(Marks.of(marks.layer, found), Marks.of(marks.layer, lost))

    def span(self, span: Span) -> Span | None:
        """The span in the new text, with all of its fragments in their order; None when one of them is not found."""
        pieces: list[Fragment] = []
        for fragment in span.fragments:
            place = self.place(fragment.start, fragment.end, pieces[-1].end if pieces else 0)
            if place is None:
                return None
            pieces.append(Fragment.of(self._text, *place))
        return replace(span, fragments=tuple(pieces))

    def place(self, start: int, end: int, after: int = 0) -> tuple[int, int] | None:
        """Where a stretch of the old text stands in the new one, not before `after`; None when it is not there for sure."""
        same = self._same[bisect_right(self._same, start, key=lambda each: each.start) - 1]
        if end <= same.end and start + same.shift >= after:
            return start + same.shift, end + same.shift
        low, high = self._bare_old.bare(start), self._bare_old.bare(end)
        expected = self._expected(start)
        places = [
            (self._context(low, high, bare), -abs(place[0] - expected), place)
            for bare, place in self._candidates(low, high, start, end)
            if place[0] >= after
        ]
        if not places:
            return None
        context, _, place = max(places)
        quote = self._bare_old.content[low:high]
        known = context + (len(quote) if _once(self._bare_old.content, quote) else 0)
        there = min(low, _NEAR) + min(len(self._bare_old.content) - high, _NEAR)
        return place if known >= min(_ENOUGH, there) else None

    def _candidates(self, low: int, high: int, start: int, end: int) -> Iterator[tuple[int, tuple[int, int]]]:
        """Where the words of a stretch occur, as bare and as true places; edges between words stay edges between words."""
        quote, content = self._bare_old.content[low:high], self._bare_new.content
        words, lead = self._old[start:end], len(self._old[start:end]) - len(self._old[start:end].lstrip())
        bare = content.find(quote) if quote else -1
        while bare >= 0:
            place = self._bare_new.stretch(bare, bare + len(quote))
            if place and self._new.startswith(words, max(place[0] - lead, 0)) and place[0] >= lead:  # with blanks at its ends
                place = place[0] - lead, place[0] - lead + len(words)
            if place and all(_within(self._old, old) or not _within(self._new, new) for old, new in zip((start, end), place, strict=True)):
                yield bare, place
            bare = content.find(quote, bare + 1)

    def _context(self, low: int, high: int, bare: int) -> int:
        """How many bare characters are the same before and after a stretch of the old text and a place of the new one."""
        old, new, end = self._bare_old.content, self._bare_new.content, bare + high - low
        before = _run(old[max(low - _NEAR, 0) : low][::-1], new[max(bare - _NEAR, 0) : bare][::-1])
        return before + _run(old[high : high + _NEAR], new[end : end + _NEAR])

    def _expected(self, start: int) -> int:
        """About where a place of the old text is in the new one, by the lines before and after it."""
        number = bisect_right(self._same, start, key=lambda each: each.start) - 1
        before, behind = self._same[number], self._same[min(number + 1, len(self._same) - 1)]
        if start <= before.end or behind is before:
            return start + before.shift
        share = (start - before.end) / max(behind.start - before.end, 1)
        low, high = before.end + before.shift, behind.start + behind.shift
        return round(low + share * (high - low))


def _same_lines(old: str, new: str) -> list[_Same]:
    """The runs of lines that are the same in both texts, in order; the first and the last may be empty."""
    ours, theirs = old.split("\n"), new.split("\n")
    starts, others = ([0, *accumulate(len(line) + 1 for line in lines)] for lines in (ours, theirs))
    blocks = SequenceMatcher(None, ours, theirs).get_matching_blocks()
    runs = [_Same(starts[a], starts[a + size] - 1, others[b] - starts[a]) for a, b, size in blocks if size]
    return [_Same(0, 0, 0), *runs, _Same(len(old), len(old), len(new) - len(old))]


def _run(one: str, other: str) -> int:
    """How many characters are the same from the beginning."""
    return next((number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _once(content: str, words: str) -> bool:
    return content.find(words, content.find(words) + 1) < 0


def _within(content: str, place: int) -> bool:
    """Whether a place lies within a word."""
    return 0 < place < len(content) and _lettered(content[place - 1]) and _lettered(content[place])


def _lettered(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign)[0] == "M"

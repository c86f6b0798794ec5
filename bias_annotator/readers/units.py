"""Finds out what the positions of a file count, by the quotes that stand beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from bias_annotator.model.offsets import OffsetError, Offsets, Unit
from bias_annotator.model.span import QUOTE_JOINER
from bias_annotator.model.text import Shape, Text, canonical

Convert = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to count: a unit, over the text as it is kept or (`raw`) as it stood in the file."""

    unit: Unit
    raw: bool
    to_codepoint: Convert

    @property
    def plain(self) -> bool:
        """Whether positions are what they are when they are kept."""
        return self.unit is Unit.CODEPOINT and not self.raw

    @property
    def title(self) -> str:
        """In words, for warnings."""
        return f"{self.unit} offsets{' with line ends as in the file' if self.raw else ''}"


def candidates(text: Text, shape: Shape, unit: Unit | None) -> list[Candidate]:
    """The ways to count that differ for this text, the likeliest first; only `unit`, if it is given."""
    units = [unit] if unit else list(Unit)
    raw = Offsets(text.content, crlf=shape.crlf, bom=shape.bom) if shape.crlf or shape.bom else None
    sides = [(True, raw), (False, text.offsets)] if raw else [(False, text.offsets)]
    plain = text.content.isascii() and unit is None
    chosen = [Unit.CODEPOINT] if plain else units
    return [Candidate(each, side, _converter(offsets, each)) for side, offsets in sides for each in chosen]


def choose(text: Text, ways: Sequence[Candidate], quoted: Sequence[tuple[Sequence[tuple[int, int]], str]]) -> Candidate:
    """The way under which most of `quoted` (stretches as they stand in the file, and their quote) fit; the first on a tie."""
    best, most = ways[0], -1
    for way in ways if quoted else ():
        if most == len(quoted):
            break
        count = sum(fits(text, way, stretches, quote) for stretches, quote in quoted)
        if count > most:
            best, most = way, count
    return best


def fits(text: Text, way: Candidate, stretches: Sequence[tuple[int, int]], quote: str) -> bool:
    """Whether the stretches, counted this way, hold just what the quote says, in their order or in that of the text."""
    if way.plain and len(stretches) == 1:
        ((start, end),) = stretches
        if 0 <= start <= end <= len(text.content) and text.content[start:end] == quote:  # as nearly always
            return True
    try:
        places = [(way.to_codepoint(start), way.to_codepoint(end)) for start, end in stretches]
    except OffsetError:
        return False
    orders = [places] if len(places) == 1 else [places, sorted(places)]
    return plain_quote(quote) in [QUOTE_JOINER.join(text.content[start:end] for start, end in order) for order in orders]


def plain_quote(quote: str) -> str:
    """A quote with its line ends as they are kept."""
    return canonical(quote, marked=False)[0].content if "\r" in quote or "\x00" in quote else quote


def _converter(offsets: Offsets, unit: Unit) -> Convert:
    return partial(offsets.of, unit)

"""What the measures see of a document: who marked which stretches with which label."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from bias_annotator.agreement.sweep import Observation, observations
from bias_annotator.model.span import Span


class Unit(NamedTuple):
    """A labelled stretch of text: one or more `(start, end)` in code points, end exclusive, in order and apart."""

    label: str
    stretches: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """Code points covered."""
        return sum(end - start for start, end in self.stretches)


def unit(label: str, *stretches: tuple[int, int]) -> Unit:
    """A unit on the given stretches; ValueError unless they are in order, apart and not empty."""
    before = 0
    for start, end in stretches:
        if not before <= start < end:
            message = f"stretches must be in order, apart and not empty: {stretches}"
            raise ValueError(message)
        before = end
    if not stretches:
        message = "a unit needs at least one stretch"
        raise ValueError(message)
    return Unit(label, stretches)


def units_of(spans: Iterable[Span]) -> tuple[Unit, ...]:
    """The spans of one layer as units, in their order."""
    return tuple(Unit(span.label, span.stretches) for span in spans)


@dataclass(frozen=True)
class Case:
    """One document: its length in code points, and the units of each annotator, None for who did not work on it.

    An annotator who worked and marked nothing has no units, `()`, which is an opinion and not a missing value.
    """

    length: int
    units: tuple[Sequence[Unit] | None, ...]

    @cached_property
    def workers(self) -> tuple[int, ...]:
        """Indices of the annotators who worked on it."""
        return tuple(index for index, units in enumerate(self.units) if units is not None)

    @cached_property
    def observations(self) -> Mapping[tuple[Observation | None, ...], int]:
        """How many characters carry each combination of label sets, one set an annotator (None: did not work)."""
        return observations(self.length, self.units)

    @cached_property
    def tables(self) -> Mapping[tuple[int, int], Mapping[tuple[Observation, Observation], int]]:
        """The contingency table of each two who worked: how many characters carry these two label sets."""
        tables: dict[tuple[int, int], dict[tuple[Observation, Observation], int]] = {}
        for first, second in combinations(self.workers, 2):
            table: dict[tuple[Observation, Observation], int] = {}
            for seen, characters in self.observations.items():
                cell = (seen[first] or frozenset(), seen[second] or frozenset())  # who worked has a set, be it empty
                table[cell] = table.get(cell, 0) + characters
            tables[first, second] = table
        return tables

    @property
    def spans(self) -> int:
        """Units of all annotators together."""
        return sum(len(units) for units in self.units if units is not None)

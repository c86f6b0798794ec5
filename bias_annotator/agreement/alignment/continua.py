"""Continua as arrays: the units of several annotators, and many such sets side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Rows = NDArray[np.intp]
"""Indices of units in a table of continua."""
NOBODY = -1
"""Stands in a cluster for the unit that an annotator does not have."""
Triple = tuple[float, float, str]
"""A unit: start, end and label."""
Triples = Sequence[Sequence[Triple]]
"""One sequence of units an annotator."""


@dataclass(frozen=True, slots=True)
class Continua:
    """Units of `count` continua with `annotators` each, one unit a row, sorted by annotator, continuum, start and end.

    Many small continua in one table cost little more than one: what is computed is computed for all at once.
    `label` holds codes; `place` says where a unit stands in its annotator's sequence.
    """

    annotators: int
    count: int
    start: Vector
    end: Vector
    label: Rows
    annotator: Rows
    continuum: Rows
    place: Rows

    @classmethod
    def of(cls, continua: Sequence[Triples], codes: dict[str, int]) -> Self:
        """From units as people write them, all with the same number of annotators. ValueError for a unit without length."""
        rows = [
            (start, end, codes[label], annotator, continuum, place)
            for continuum, sequences in enumerate(continua)
            for annotator, units in enumerate(sequences)
            for place, (start, end, label) in enumerate(units)
        ]
        table = np.array(rows, dtype=np.float64).reshape(-1, 6)
        if not (table[:, 1] > table[:, 0]).all() or not np.isfinite(table).all():
            message = "every unit must end behind its start"
            raise ValueError(message)
        label, annotator, continuum, place = table[:, 2:].astype(np.intp).T
        made = cls(len(continua[0]) if continua else 0, len(continua), table[:, 0], table[:, 1], label, annotator, continuum, place)
        return made.in_order()

    @classmethod
    def joined(cls, tables: Sequence[Self]) -> Self:
        """The continua of several tables in turn; all have the same annotators."""
        before = np.cumsum([0, *(table.count for table in tables)])
        made = cls(
            tables[0].annotators,
            int(before[-1]),
            np.concatenate([table.start for table in tables]),
            np.concatenate([table.end for table in tables]),
            np.concatenate([table.label for table in tables]),
            np.concatenate([table.annotator for table in tables]),
            np.concatenate([table.continuum + first for table, first in zip(tables, before, strict=False)]),
            np.concatenate([table.place for table in tables]),
        )
        # Each table is in order, and sorting what is in order in parts is quick.
        return made.at(np.argsort(made.annotator * made.count + made.continuum, kind="stable"))

    def __len__(self) -> int:
        """Units of all continua."""
        return len(self.start)

    @property
    def pairs(self) -> int:
        """P: pairs of annotators."""
        return self.annotators * (self.annotators - 1) // 2

    @property
    def sizes(self) -> Rows:
        """Units of each continuum."""
        return np.bincount(self.continuum, minlength=self.count)

    def at(self, rows: Rows) -> Self:
        """Only these rows, in this order."""
        return replace(
            self,
            start=self.start[rows],
            end=self.end[rows],
            label=self.label[rows],
            annotator=self.annotator[rows],
            continuum=self.continuum[rows],
            place=self.place[rows],
        )

    def in_order(self) -> Self:
        """Sorted as a table must be, whatever the order of its rows was."""
        return self.at(np.lexsort((self.place, self.label, self.end, self.start, self.continuum, self.annotator)))

    def part(self, first: int, last: int) -> Self:
        """The continua from `first` to before `last`, counted anew from 0."""
        inside = self.at(np.flatnonzero((self.continuum >= first) & (self.continuum < last)))
        return replace(inside, count=last - first, continuum=inside.continuum - first)

    def of_annotators(self, chosen: Sequence[int]) -> Self:
        """Only the units of these annotators, who are counted anew from 0."""
        inside = self.at(np.flatnonzero(np.isin(self.annotator, chosen)))
        return replace(inside, annotators=len(chosen), annotator=np.searchsorted(chosen, inside.annotator))


def codes_of(continua: Sequence[Triples]) -> dict[str, int]:
    """A number for every label, in the order of the alphabet."""
    labels = {label for sequences in continua for units in sequences for _, _, label in units}
    return {label: code for code, label in enumerate(sorted(labels))}

"""Units that are alike are one unit, several times over: what is asked of one of them is asked of all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows


@dataclass(frozen=True, slots=True, eq=False)
class Stacks:
    """The units of a table without those that repeat another of the same annotator, and how often each is there.

    An alignment only asks how often a cluster of such units is taken: whichever units of a stack these are, the costs are
    the same. So nothing is lost, and where everybody marked one passage twenty times, there is one cluster to find.
    """

    continua: Continua
    many: Rows
    """Units of each stack."""
    first: Rows
    """The first unit of each stack in the whole table; the others follow it."""

    @classmethod
    def of(cls, continua: Continua) -> Self:
        """Of a table in order, where units that are alike stand side by side; some that do not just stay apart."""
        columns = (continua.annotator, continua.continuum, continua.start, continua.end, continua.label)
        other = np.zeros(len(continua), dtype=bool)
        other[:1] = True
        for column in columns:
            other[1:] |= column[1:] != column[:-1]
        first = np.flatnonzero(other)
        many = np.diff(first, append=len(continua))
        return cls(continua if len(first) == len(continua) else continua.at(first), many, first)

    def gathered(self, alignments: Sequence[Rows]) -> list[Rows]:
        """Alignments of units of the whole table as alignments of stacks."""
        stack = np.repeat(np.arange(len(self.many)), self.many)
        return [np.where(clusters == NOBODY, NOBODY, stack[clusters]) for clusters in alignments]

    def spread(self, clusters: Rows) -> Rows:
        """The same clusters with units of the whole table: each time a stack occurs, its next unit is taken."""
        spread = np.full_like(clusters, NOBODY)
        for into, column in zip(spread.T, clusters.T, strict=True):
            rows = np.flatnonzero(column != NOBODY)
            rows = rows[np.argsort(column[rows], kind="stable")]
            borders = np.flatnonzero(np.diff(column[rows], prepend=NOBODY))
            counts = np.diff(borders, append=len(rows))
            into[rows] = self.first[column[rows]] + np.arange(len(rows)) - np.repeat(borders, counts)
        return spread

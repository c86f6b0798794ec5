"""Distances of near units for quick look-up, whoever the annotators are."""

from itertools import combinations

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.windows import Edges, near, runs


class Neighbourhood:
    """For three annotators or more: which units may share a unitary alignment, and the gain d − 1 of each pair.

    In a best alignment no pair has d > P + n − 1: a unit that is taken out of an alignment of k units costs P and
    spares the sum of its k − 1 values d − 1. For each unit and annotator the gains stand in one run of memory, from the
    first near unit of that annotator to the last, infinite for those between that are too far.
    """

    def __init__(self, continua: Continua, dissimilarity: Dissimilarity) -> None:
        self.continua = continua
        self.dissimilarity = dissimilarity
        annotators = continua.annotators
        size = (len(continua), annotators)
        self.first = np.zeros(size, dtype=np.intp)
        self.width = np.zeros(size, dtype=np.intp)
        self._where = np.zeros(size, dtype=np.intp)
        self.best = np.zeros(size)
        """The best gain of each unit with a unit of each annotator, 0 for none: no pair gains more."""
        self.nearest = np.full(size, NOBODY, dtype=np.intp)
        """The unit with that gain."""
        gains: list[Vector] = [np.full(1, np.inf)]
        filled = 1
        for one, other in combinations(range(annotators), 2):
            edges = near(continua, dissimilarity, one, other, float(continua.pairs + annotators - 1))
            filled = self._store(edges, other, gains, filled)
            self._nearest(edges.one, edges.other, edges.distance, other)
            self._nearest(edges.other, edges.one, edges.distance, one)
        self._gains = np.concatenate(gains)

    def _store(self, edges: Edges, annotator: int, gains: list[Vector], filled: int) -> int:
        """Keep the gains of these pairs by the unit that comes first; how much is filled then."""
        if not len(edges.one):
            return filled
        borders = np.flatnonzero(np.diff(edges.one, prepend=-1))
        units = edges.one[borders]
        first = edges.other[borders]
        last = edges.other[np.append(borders[1:], len(edges.one)) - 1]
        width = last - first + 1
        where = filled + np.cumsum(width) - width
        self.first[units, annotator], self.width[units, annotator], self._where[units, annotator] = first, width, where
        run = np.full(width.sum(), np.inf)
        run[self._where[edges.one, annotator] - filled + edges.other - self.first[edges.one, annotator]] = edges.distance - 1
        gains.append(run)
        return filled + len(run)

    def _nearest(self, units: Rows, others: Rows, distance: Vector, annotator: int) -> None:
        order = np.lexsort((others, distance, units))
        firsts = order[np.flatnonzero(np.diff(units[order], prepend=-1))]
        gaining = firsts[distance[firsts] < 1]
        self.best[units[gaining], annotator] = distance[gaining] - 1
        self.nearest[units[gaining], annotator] = others[gaining]

    def reachable(self, units: Rows, annotator: int) -> tuple[Rows, Rows]:
        """Positions in `units`, and the units of a later `annotator` between the first and the last near one."""
        counts = self.width[units, annotator]
        return np.repeat(np.arange(len(units)), counts), runs(self.first[units, annotator], counts)

    def gains(self, units: Rows, others: Rows) -> Vector:
        """The gain d − 1 of each unit with the unit of a later annotator beside it; infinite when they are too far apart."""
        annotators = self.continua.annotator[others]
        offset = others - self.first[units, annotators]
        inside = (offset >= 0) & (offset < self.width[units, annotators])
        found: Vector = self._gains[np.where(inside, self._where[units, annotators] + offset, 0)]
        return found

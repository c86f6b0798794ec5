"""From prices to whole alignments, where the cheapest alignment in fractions is not a whole one."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.covering import cheapest_cover
from bias_annotator.agreement.alignment.neighbourhood import Neighbourhood
from bias_annotator.agreement.alignment.pricing import Pricing

_FIRST_LIMIT = 0.05  # of P: the reduced cost of clusters to begin with
_SLACK = 1e-9


def settled(space: Neighbourhood, many: Rows, prices: Vector, continuum: int, known: Rows) -> Rows:
    """The clusters of the best alignment of one continuum, from prices at which no cluster has a reduced cost below 0.

    `known` are clusters to begin with, among them every unit alone. Unit u is there `many[u]` times, and what is taken
    several times stands so often in the answer.

    The cost of an alignment is the sum of all prices and of its reduced costs. Clusters of low reduced cost fall into
    parts without a unit in common, each solved by itself, and each part adds a sum of reduced costs. A cluster that is
    left out can lower the whole only if its reduced cost is below the sums of the parts that it touches together. Those
    that are, are taken in, until there is none: since a cluster touches at most n parts, none is dearer than the n
    greatest sums, nor than all of them.
    """
    units = np.flatnonzero(space.continua.continuum == continuum)
    limit = 0.0  # under which every cluster is at hand
    clusters, reduced = _low(space, prices, known[np.isin(known.max(axis=1), units)])
    inside = np.ones(len(clusters), dtype=bool)
    while True:
        choice = _cheapest(space.continua, many, clusters[inside], reduced[inside], units)
        needed = min(choice.sums.sum(), np.sort(choice.sums)[-space.continua.annotators :].sum())
        if needed <= _SLACK:
            return choice.clusters
        if needed > limit:
            limit = needed
            clusters, reduced, inside = _widened(clusters[inside], reduced[inside], *_under(space, prices, limit, units))
        lowering = ~inside & (reduced < choice.touched(clusters) - _SLACK)
        if not lowering.any():
            return choice.clusters
        inside |= lowering


@dataclass(frozen=True, slots=True, eq=False)
class _Choice:
    """The cheapest clusters; the part of each unit of the table (−1 for those of other continua), and each part's sum."""

    clusters: Rows
    part: Rows
    sums: Vector

    def touched(self, clusters: Rows) -> Vector:
        """The sums of the parts that each cluster touches, added up."""
        parts = np.sort(np.where(clusters == NOBODY, NOBODY, self.part[clusters]), axis=1)
        once = parts != NOBODY
        once[:, 1:] &= parts[:, 1:] != parts[:, :-1]
        total: Vector = np.where(once, self.sums[parts], 0).sum(axis=1)
        return total


def _low(space: Neighbourhood, prices: Vector, known: Rows) -> tuple[Rows, Vector]:
    """Of known clusters, those of low reduced cost, and every unit alone."""
    real = known != NOBODY
    costs = space.dissimilarity.costs(space.continua, known)
    reduced = np.maximum(costs - np.where(real, prices[known], 0).sum(axis=1), 0)
    low = (reduced <= _FIRST_LIMIT * space.continua.pairs) | (real.sum(axis=1) == 1)
    return known[low], reduced[low]


def _under(space: Neighbourhood, prices: Vector, limit: float, units: Rows) -> tuple[Rows, Vector]:
    """Every cluster of these units with a reduced cost up to the limit, and every unit alone."""
    together, reduced = Pricing(space, prices, limit + _SLACK).clusters(units)
    alone = np.full((len(units), space.continua.annotators), NOBODY, dtype=np.intp)
    alone[np.arange(len(units)), space.continua.annotator[units]] = units
    return np.concatenate((alone, together)), np.maximum(np.concatenate((space.continua.pairs - prices[units], reduced)), 0)


def _widened(clusters: Rows, reduced: Vector, more: Rows, more_reduced: Vector) -> tuple[Rows, Vector, NDArray[np.bool_]]:
    """The clusters that are inside, then those of `more` that are not among them, and which are inside."""
    both, first = np.unique(np.concatenate((clusters, more)), axis=0, return_index=True)
    return both, np.concatenate((reduced, more_reduced))[first], first < len(clusters)


def _cheapest(continua: Continua, many: Rows, clusters: Rows, reduced: Vector, units: Rows) -> _Choice:
    """The cheapest choice of clusters that has every unit as often as it is there, part by part."""
    real = clusters != NOBODY
    row, column = np.nonzero(real)
    size = len(clusters) + len(continua)
    graph = coo_array((np.ones(len(row), dtype=bool), (row, len(clusters) + clusters[row, column])), shape=(size, size))
    component = connected_components(graph, directed=False)[1]
    number, part = np.unique(component[len(clusters) + units], return_inverse=True)
    part_of = np.full(len(continua), NOBODY, dtype=np.intp)
    part_of[units] = part
    home = np.searchsorted(number, component[: len(clusters)])
    order = np.argsort(home, kind="stable")
    chosen = []
    sums = np.zeros(len(number))
    for index, members in enumerate(np.split(order, np.flatnonzero(np.diff(home[order])) + 1)):
        taken = members[_part_cover(continua, many, clusters[members], reduced[members])]
        chosen.append(taken)
        sums[index] = reduced[taken].sum()
    return _Choice(clusters[np.concatenate(chosen)], part_of, sums)


def _part_cover(continua: Continua, many: Rows, clusters: Rows, reduced: Vector) -> Rows:
    if len(clusters) == 1:  # a unit that is alone, all the times that it is there
        return np.zeros(many[clusters.max()], dtype=np.intp)
    inside = np.unique(clusters[clusters != NOBODY])
    numbered = np.where(clusters == NOBODY, NOBODY, np.searchsorted(inside, clusters))
    return cheapest_cover(numbered, reduced, np.lexsort((continua.end[inside], continua.start[inside])), many[inside])

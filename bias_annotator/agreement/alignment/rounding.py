"""From prices to whole alignments, where the cheapest alignment in fractions is not a whole one."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from bias_annotator.agreement.alignment.continua import NOBODY, Rows, Vector
from bias_annotator.agreement.alignment.covering import cheapest_cover
from bias_annotator.agreement.alignment.neighbourhood import Neighbourhood
from bias_annotator.agreement.alignment.patience import Patience
from bias_annotator.agreement.alignment.pricing import Pricing
from bias_annotator.agreement.alignment.programs import Whole

_FIRST_LIMIT = 0.05  # of P: the reduced cost of clusters to begin with
_SLACK = 1e-9
_LARGE = 50_000  # clusters to choose from in a program that would take hours


class Settled(NamedTuple):
    """An alignment of one continuum, and how much dearer it may be than the best (0: it is the best)."""

    clusters: Rows
    slack: float


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """What there is to choose from: clusters are `known`, among them every unit alone; unit u is there `many[u]` times."""

    space: Neighbourhood
    many: Rows
    known: Rows
    prices: Vector

    def of(self, units: Rows) -> tuple[Rows, Vector]:
        """Of the known clusters of some units, those of low reduced cost with that, and every unit alone."""
        known = self.known[np.isin(self.known.max(axis=1), units)]
        real = known != NOBODY
        costs = self.space.dissimilarity.costs(self.space.continua, known)
        reduced = np.maximum(costs - np.where(real, self.prices[known], 0).sum(axis=1), 0)
        low = (reduced <= _FIRST_LIMIT * self.space.continua.pairs) | (real.sum(axis=1) == 1)
        return known[low], reduced[low]


def settled(offer: Offer, continuum: int, patience: Patience) -> Settled:
    """The best alignment of one continuum, from prices at which no cluster has a reduced cost below 0.

    What is taken several times stands so often in the answer.

    The cost of an alignment is the sum of all prices and of its reduced costs. Clusters of low reduced cost fall into
    parts without a unit in common, each solved by itself, and each part adds a sum of reduced costs. A cluster that is
    left out can lower the whole only if its reduced cost is below the sums of the parts that it touches together. Those
    that are, are taken in, until there is none: since a cluster touches at most n parts, none is dearer than the n
    greatest sums, nor than all of them.
    """
    units = np.flatnonzero(offer.space.continua.continuum == continuum)
    limit = 0.0  # under which every cluster is at hand
    clusters, reduced = offer.of(units)
    inside = np.ones(len(clusters), dtype=bool)
    while True:
        choice = _cheapest(offer, clusters[inside], reduced[inside], units)
        needed = min(choice.sums.sum(), np.sort(choice.sums)[-offer.space.continua.annotators :].sum())
        if needed <= _SLACK:
            return Settled(choice.clusters, 0.0)
        if needed > limit:
            limit = needed
            found = _under(offer, limit, units, patience)
            if found is None:
                return Settled(choice.clusters, float(choice.sums.sum()))
            clusters, reduced, inside = _widened(clusters[inside], reduced[inside], *found)
        lowering = ~inside & (reduced < choice.touched(clusters) - _SLACK)
        if not lowering.any():
            return Settled(choice.clusters, choice.slack)
        inside |= lowering
        if inside.sum() > _LARGE:
            return Settled(choice.clusters, float(choice.sums.sum()))


@dataclass(frozen=True, slots=True, eq=False)
class _Choice:
    """The cheapest clusters; the part of each unit of the table (−1 for those of other continua), and each part's sum.

    `slack` is how much dearer the clusters may be than the cheapest.
    """

    clusters: Rows
    part: Rows
    sums: Vector
    slack: float

    def touched(self, clusters: Rows) -> Vector:
        """The sums of the parts that each cluster touches, added up."""
        parts = np.sort(np.where(clusters == NOBODY, NOBODY, self.part[clusters]), axis=1)
        once = parts != NOBODY
        once[:, 1:] &= parts[:, 1:] != parts[:, :-1]
        total: Vector = np.where(once, self.sums[parts], 0).sum(axis=1)
        return total


def _under(offer: Offer, limit: float, units: Rows, patience: Patience) -> tuple[Rows, Vector] | None:
    """Every cluster of these units with a reduced cost up to the limit, and every unit alone; None if it would take too long."""
    annotators = offer.space.continua.annotators
    pricing = Pricing(offer.space, offer.prices, limit + _SLACK, patience=patience)
    together, reduced = pricing.clusters(units)
    if pricing.cut:
        return None
    alone = np.full((len(units), annotators), NOBODY, dtype=np.intp)
    alone[np.arange(len(units)), offer.space.continua.annotator[units]] = units
    every = np.concatenate((offer.space.continua.pairs - offer.prices[units], reduced))
    return np.concatenate((alone, together)), np.maximum(every, 0)


def _widened(clusters: Rows, reduced: Vector, more: Rows, more_reduced: Vector) -> tuple[Rows, Vector, NDArray[np.bool_]]:
    """The clusters that are inside, then those of `more` that are not among them, and which are inside."""
    both, first = np.unique(np.concatenate((clusters, more)), axis=0, return_index=True)
    return both, np.concatenate((reduced, more_reduced))[first], first < len(clusters)


def _cheapest(offer: Offer, clusters: Rows, reduced: Vector, units: Rows) -> _Choice:
    """The cheapest choice of clusters that has every unit as often as it is there, part by part."""
    everyone = len(offer.space.continua)
    real = clusters != NOBODY
    row, column = np.nonzero(real)
    size = len(clusters) + everyone
    graph = coo_array((np.ones(len(row), dtype=bool), (row, len(clusters) + clusters[row, column])), shape=(size, size))
    component = connected_components(graph, directed=False)[1]
    number, part = np.unique(component[len(clusters) + units], return_inverse=True)
    part_of = np.full(everyone, NOBODY, dtype=np.intp)
    part_of[units] = part
    home = np.searchsorted(number, component[: len(clusters)])
    order = np.argsort(home, kind="stable")
    chosen = []
    sums = np.zeros(len(number))
    slack = 0.0
    for index, members in enumerate(np.split(order, np.flatnonzero(np.diff(home[order])) + 1)):
        found = _part_cover(offer, clusters[members], reduced[members])
        taken = members[found.clusters]
        chosen.append(taken)
        sums[index] = reduced[taken].sum()
        slack += found.slack
    return _Choice(clusters[np.concatenate(chosen)], part_of, sums, slack)


def _part_cover(offer: Offer, clusters: Rows, reduced: Vector) -> Whole:
    if len(clusters) == 1:  # a unit that is alone, all the times that it is there
        return Whole(np.zeros(offer.many[clusters.max()], dtype=np.intp), 0.0)
    continua = offer.space.continua
    inside = np.unique(clusters[clusters != NOBODY])
    numbered = np.where(clusters == NOBODY, NOBODY, np.searchsorted(inside, clusters))
    return cheapest_cover(numbered, reduced, np.lexsort((continua.end[inside], continua.start[inside])), offer.many[inside])

"""The best alignments of three annotators or more: clusters are generated as prices ask for them."""

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.neighbourhood import Neighbourhood
from bias_annotator.agreement.alignment.pricing import Pricing
from bias_annotator.agreement.alignment.programs import Program
from bias_annotator.agreement.alignment.rounding import settled
from bias_annotator.agreement.alignment.stacking import Stacks

ZERO = 1e-9
"""A reduced cost above −ZERO is none; what the solver's own tolerance leaves is smaller."""
_WHOLE = 1e-7
_EACH = 4  # new clusters a unit and round


def generated(continua: Continua, dissimilarity: Dissimilarity, beam: int | None = None) -> Rows:
    """The clusters of the best alignments, a row each with one unit an annotator or NOBODY.

    They are the best whatever the width of the `beam`, by which clusters are looked for until it finds no more.
    """
    stacks = Stacks.of(continua)
    width = beam or 2 * len(stacks.many) + 500
    space = Neighbourhood(stacks.continua, dissimilarity)
    clusters = _seeds(space)
    program = Program(stacks.many)
    new = clusters
    while True:
        program.add(new, dissimilarity.costs(space.continua, new))
        taken, prices = program.solve()
        new = _unknown(_worth(space, prices, width), clusters)
        if not len(new):
            break
        clusters = np.concatenate((clusters, new))
    used = taken > _WHOLE
    chosen, taken = clusters[used], taken[used]
    home = space.continua.continuum[chosen.max(axis=1)]
    times = np.rint(taken).astype(np.intp)
    broken = np.unique(home[np.abs(taken - times) > _WHOLE])
    good = ~np.isin(home, broken)
    whole = [np.repeat(chosen[good], times[good], axis=0)]
    whole.extend(settled(space, stacks.many, prices, int(continuum), clusters) for continuum in broken)
    return stacks.spread(np.concatenate(whole))


def _worth(space: Neighbourhood, prices: Vector, beam: int) -> Rows:
    """Clusters that lower the cost, at most a few for each unit; none only if there is none at all."""
    pricing = Pricing(space, prices, -ZERO, beam)
    clusters, reduced = pricing.clusters()
    if not len(clusters) and pricing.cut:
        clusters, reduced = Pricing(space, prices, -ZERO).clusters()
    return clusters[_best_of_each_unit(clusters, reduced)]


def _unknown(new: Rows, known: Rows) -> Rows:
    """Those that the program does not have yet: it would not lower its cost by one it has, but for rounding, and go on for ever."""
    have = set(map(bytes, known))
    return new[[bytes(cluster) not in have for cluster in new]]


def _best_of_each_unit(clusters: Rows, reduced: Vector) -> Rows:
    """Those among the `_EACH` lowest of one of their units."""
    order = np.argsort(reduced, kind="stable")
    rank = np.full(len(clusters), _EACH)
    for column in clusters[order].T:
        real = np.flatnonzero(column != NOBODY)
        real = real[np.argsort(column[real], kind="stable")]
        borders = np.flatnonzero(np.diff(column[real], prepend=-1))
        counts = np.diff(borders, append=len(real))
        rank[real] = np.minimum(rank[real], np.arange(len(real)) - np.repeat(borders, counts))
    return order[rank < _EACH]


def _seeds(space: Neighbourhood) -> Rows:
    """Every unit alone, with its nearest of each other annotator, and with all of these."""
    units = np.arange(len(space.continua))
    alone = np.full((len(units), space.continua.annotators), NOBODY, dtype=np.intp)
    alone[units, space.continua.annotator] = units
    together = np.where(alone == NOBODY, space.nearest, alone)
    seeds = [alone, together]
    for annotator in range(space.continua.annotators):
        pair = alone.copy()
        other = space.continua.annotator != annotator
        pair[other, annotator] = together[other, annotator]
        seeds.append(pair)
    rows = np.concatenate(seeds)
    rows = rows[np.lexsort(rows.T)]
    seeds_once: Rows = rows[np.append(True, (rows[1:] != rows[:-1]).any(axis=1))]
    return seeds_once

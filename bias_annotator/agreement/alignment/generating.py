"""The best alignments of three annotators or more: clusters are generated as prices ask for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.neighbourhood import Neighbourhood
from bias_annotator.agreement.alignment.patience import Patience
from bias_annotator.agreement.alignment.pricing import Pricing
from bias_annotator.agreement.alignment.programs import Program
from bias_annotator.agreement.alignment.rematching import good_alignments
from bias_annotator.agreement.alignment.rounding import Offer, Settled, settled
from bias_annotator.agreement.alignment.stacking import Stacks

ZERO = 1e-9
"""A reduced cost above −ZERO is none; what the solver's own tolerance leaves is smaller."""
_WHOLE = 1e-7
_EQUAL = 1e-8  # a cost that differs by less from the sum of the prices is that sum
_THREE = 3
_EACH = 4  # new clusters a unit and round
_WIDER = 8  # times as wide is the second beam
_QUICK = 2_000_000  # steps of a search for the last clusters; one that takes more is spared until prices are central
_CORNER, _CENTRAL = 25, 200  # steps that it takes to find prices, for each cluster
_CORNERS = 40  # rounds by prices from a corner, of which most documents need ten
_ROUNDS = 1_000  # by central ones, more than there ever were: prices that rounding drives in a circle end there


@dataclass(frozen=True, slots=True, eq=False)
class Generated:
    """The clusters of alignments, a row each with one unit an annotator or NOBODY.

    `slack` is, for each continuum, how much dearer its alignment may be than the best; 0 where it is the best.
    """

    clusters: Rows
    slack: Vector


def generated(continua: Continua, dissimilarity: Dissimilarity, patience: Patience, beam: int | None = None) -> Generated:
    """The best alignments, whatever the width of the `beam`, by which clusters are looked for until it finds no more.

    Without enough patience for all of them, each continuum is tried by itself, and what is still too hard gets the best
    alignment of those that were looked at.
    """
    stacks = Stacks.of(continua)
    search = _Search(Neighbourhood(stacks.continua, dissimilarity), stacks.many, beam or 2 * len(stacks.many) + 500)
    if not search.run(patience.share()):
        if continua.count > 1:
            return _one_by_one(continua, dissimilarity, patience, beam)
        good = good_alignments(continua, dissimilarity)
        if not search.run_centrally(stacks.gathered(good), patience.share()):
            least = max(search.floor(), _least_by_threes(continua, dissimilarity, patience))
            slack = dissimilarity.costs(continua, good[-1]).sum() - least
            return Generated(good[-1], np.array([max(slack, 0.0)]))
    found = search.answers(patience.share())
    return Generated(stacks.spread(np.concatenate([each.clusters for each in found])), np.array([each.slack for each in found]))


def _one_by_one(continua: Continua, dissimilarity: Dissimilarity, patience: Patience, beam: int | None) -> Generated:
    rows = np.arange(len(continua))
    clusters, slack = [np.zeros((0, continua.annotators), dtype=np.intp)], np.zeros(continua.count)
    for continuum in np.unique(continua.continuum).tolist():
        found = generated(continua.part(continuum, continuum + 1), dissimilarity, patience, beam)
        inside = rows[continua.continuum == continuum]
        clusters.append(np.where(found.clusters == NOBODY, NOBODY, inside[found.clusters]))
        slack[continuum] = found.slack[0]
    return Generated(np.concatenate(clusters), slack)


def _least_by_threes(continua: Continua, dissimilarity: Dissimilarity, patience: Patience) -> float:
    """What an alignment of one continuum costs at the least because of what each three of its annotators cost by themselves.

    An alignment of all aligns each three too, and not better than their best alignment; each pair is in n − 2 threes.
    """
    if continua.annotators <= _THREE or patience.left < 0:
        return 0.0
    threes = list(combinations(range(continua.annotators), _THREE))
    apart = Continua.joined([continua.of_annotators(three) for three in threes])
    found = generated(apart, dissimilarity, patience)
    costs = dissimilarity.costs(apart, found.clusters).sum()
    return float(costs - found.slack.sum()) / (continua.annotators - 2)


class _Search:
    """Clusters and prices of several continua, which are to become those of the best alignments."""

    def __init__(self, space: Neighbourhood, many: Rows, beam: int) -> None:
        self._space = space
        self._many = many
        self._beam = beam
        self._program = Program(many)
        self._known = set[bytes]()
        self._clusters = np.zeros((0, space.continua.annotators), dtype=np.intp)
        self._taken: Vector | None = None
        self._prices = np.zeros(len(many))
        self._add(_seeds(space))

    def run(self, patience: Patience) -> bool:
        """Whether it was found quickly that no other cluster lowers the cost of any alignment."""
        for _ in range(_CORNERS):
            if not patience.spend(_CORNER * len(self._clusters)):
                break
            solved = self._program.solve()
            if solved is None:
                break
            self._taken, self._prices = solved
            pricing = Pricing(self._space, self._prices, -ZERO, self._beam)
            if self._add_worth(pricing):
                continue
            if not pricing.cut:
                return True
            pricing = Pricing(self._space, self._prices, -ZERO, patience=patience.share(_QUICK))
            added = self._add_worth(pricing)
            if pricing.cut:
                break
            if not added:
                return True
        return False

    def run_centrally(self, good: Sequence[Rows], patience: Patience) -> bool:
        """The same by prices from the middle, with the clusters of good alignments of a single continuum to begin with.

        Where units are nearly alike, many prices are as good: those of a corner are high for one annotator and low for
        another without a reason, and make clusters look worthwhile that are not.
        """
        self._add(np.unique(np.concatenate(good), axis=0))
        for _ in range(_ROUNDS):
            if not patience.spend(_CENTRAL * len(self._clusters)):
                return False
            prices = self._program.central()
            if prices is None:
                return False
            self._prices = prices
            for width in (self._beam, _WIDER * self._beam, None):
                pricing = Pricing(self._space, prices, -ZERO, width, patience if width is None else None)
                added = self._add_worth(pricing)
                if added or not pricing.cut:
                    break
            else:
                return False
            if not added:
                solved = self._program.solve()
                self._taken = solved[0] if solved else None
                return True
        return False

    def floor(self) -> float:
        """What any alignment of all costs at the least, as far as is known: what units are priced, and what would be saved at the most."""
        saved = np.minimum(Pricing(self._space, self._prices, 0).floors(), 0)
        return float((self._many * (self._prices + saved)).sum())

    def answers(self, patience: Patience) -> list[Settled]:
        """The best alignment of each continuum."""
        continua = self._space.continua
        offer = Offer(self._space, self._many, self._clusters, self._prices)
        whole = self._whole()
        nothing = np.zeros((0, continua.annotators), dtype=np.intp)
        present = set(continua.continuum.tolist())
        return [
            Settled(whole[continuum], 0.0)
            if continuum in whole
            else settled(offer, continuum, patience)
            if continuum in present
            else Settled(nothing, 0.0)
            for continuum in range(continua.count)
        ]

    def _whole(self) -> dict[int, Rows]:
        """The alignments that the program's answer has whole, by continuum, if they cost what all units are priced."""
        if self._taken is None:
            return {}
        continua = self._space.continua
        used = np.flatnonzero(self._taken > _WHOLE)
        clusters, taken = self._clusters[used], self._taken[used]
        home = continua.continuum[clusters.max(axis=1)]
        times = np.rint(taken).astype(np.intp)
        costs = self._space.dissimilarity.costs(continua, clusters) * times
        owed = np.bincount(home, weights=costs, minlength=continua.count)
        owed -= np.bincount(continua.continuum, weights=self._many * self._prices, minlength=continua.count)
        broken = owed > _EQUAL
        broken[home[np.abs(taken - times) > _WHOLE]] = True
        order = np.argsort(home, kind="stable")
        groups = np.split(order, np.flatnonzero(np.diff(home[order])) + 1)
        return {int(home[group[0]]): np.repeat(clusters[group], times[group], axis=0) for group in groups if not broken[home[group[0]]]}

    def _add_worth(self, pricing: Pricing) -> bool:
        """Whether there were clusters that lower the cost; at most a few for each unit are added."""
        clusters, reduced = pricing.clusters()
        return self._add(clusters[_best_of_each_unit(clusters, reduced)])

    def _add(self, clusters: Rows) -> bool:
        """Add those that the program does not have yet: it would not lower its cost by one it has, but for rounding, and go on for ever."""
        new = clusters[[bytes(cluster) not in self._known for cluster in clusters]]
        self._known.update(map(bytes, new))
        self._clusters = np.concatenate((self._clusters, new))
        self._program.add(new, self._space.dissimilarity.costs(self._space.continua, new))
        return len(new) > 0


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

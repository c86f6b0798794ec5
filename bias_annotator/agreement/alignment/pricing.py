"""The search for unitary alignments that a set of prices makes worth having; exact unless it is told to be quick.

A unit has a price, what the present alignment pays for it. A cluster is worth having when it costs less than its units
are priced: its reduced cost P + Σ (d − 1) − Σ price is below 0.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Rows, Vector
from bias_annotator.agreement.alignment.neighbourhood import Neighbourhood
from bias_annotator.agreement.alignment.patience import Patience
from bias_annotator.agreement.alignment.windows import runs

_AT_ONCE = 1_000_000  # continuations looked at in one piece, which bounds the memory
_MOST = 500_000  # clusters found in one search, which bounds it too
_Found = tuple[Rows, Vector]


@dataclass(slots=True)
class _Partial:
    """Clusters under construction, and what each may still take.

    `cost` is the reduced cost of each so far. A continuation is a unit `unit` that the cluster `owner` may take:
    `gain` is what that would add to its cost, `hope` the most that the pairs with units taken later would add besides.
    Continuations are sorted by owner, then by unit, hence by annotator.
    """

    clusters: Rows
    cost: Vector
    owner: Rows
    unit: Rows
    gain: Vector

    def __len__(self) -> int:
        return len(self.cost)

    def slices(self, most: int) -> Iterator["_Partial"]:
        """Pieces with at most `most` continuations, or of one cluster."""
        counts = np.bincount(self.owner, minlength=len(self))
        ends = np.cumsum(counts)
        first = 0
        while first < len(self):
            before = ends[first - 1] if first else 0
            last = max(int(np.searchsorted(ends, before + most, side="right")), first + 1)
            part = slice(before, ends[last - 1])
            yield _Partial(self.clusters[first:last], self.cost[first:last], self.owner[part] - first, self.unit[part], self.gain[part])
            first = last


class Pricing:
    """One search with given prices.

    `below` is the reduced cost under which a cluster counts. With `beam`, only that many of the most promising
    beginnings are followed at each step; with `patience`, it ends when that does, or when there are very many. `cut` tells
    whether anything was left out.
    """

    def __init__(
        self, space: Neighbourhood, prices: Vector, below: float, beam: int | None = None, patience: Patience | None = None
    ) -> None:
        self._space = space
        self._annotator = space.continua.annotator
        self._prices = prices
        self._below = below
        self._beam = beam
        self._patience = patience
        self._many = 0
        self.cut = False
        self._hopes = self._all_hopes()

    def clusters(self, among: Rows | None = None) -> _Found:
        """Clusters of two units or more with their reduced costs; only those that begin with the units `among`, if given."""
        found: list[_Found] = []
        for annotator in range(self._space.continua.annotators - 1):
            roots = np.flatnonzero(self._annotator == annotator) if among is None else among[self._annotator[among] == annotator]
            partial = self._promising(self._begin(roots, annotator), annotator)
            if len(partial):
                self._extend(partial, annotator + 1, found)
        if not found:
            return np.zeros((0, self._space.continua.annotators), dtype=np.intp), np.zeros(0)
        return np.concatenate([clusters for clusters, _ in found]), np.concatenate([cost for _, cost in found])

    def floors(self) -> Vector:
        """For each unit a bound below the reduced costs of all clusters that begin with it, itself alone included."""
        floors = self._space.continua.pairs - self._prices
        for annotator in range(self._space.continua.annotators - 1):
            roots = np.flatnonzero(self._annotator == annotator)
            partial = self._begin(roots, annotator)
            floors[roots] = self._bounds(partial, annotator)[0]
        return floors

    def _all_hopes(self) -> Vector:
        """For each unit and each first annotator a cluster may begin behind: half the best gains with the others behind it.

        A pair of later units is shared by both, so that each half may count the best there is for it.
        """
        best = self._space.best
        behind = np.cumsum(best[:, ::-1], axis=1)[:, ::-1]  # own column is 0
        return 0.5 * behind

    def _hope(self, units: Rows, annotator: int) -> Vector:
        """The most that pairs of these units with units of annotators behind `annotator` could gain, halved."""
        if annotator + 1 == self._space.continua.annotators:
            return np.zeros(len(units))
        found: Vector = self._hopes[units, annotator + 1]
        return found

    def _begin(self, roots: Rows, annotator: int) -> _Partial:
        """Clusters of one unit each, with every unit of later annotators that is near."""
        space = self._space
        owner, unit = [], []
        for later in range(annotator + 1, space.continua.annotators):
            positions, units = space.reachable(roots, later)
            owner.append(positions)
            unit.append(units)
        owners, units = np.concatenate(owner), np.concatenate(unit)
        order = np.lexsort((units, owners))
        owners, units = owners[order], units[order]
        gain = space.gains(roots[owners], units) - self._prices[units]
        clusters = np.full((len(roots), space.continua.annotators), NOBODY, dtype=np.intp)
        clusters[:, annotator] = roots
        return _Partial(clusters, space.continua.pairs - self._prices[roots], owners, units, gain)

    def _extend(self, partial: _Partial, annotator: int, found: list[_Found]) -> None:
        """Let each cluster take a unit of `annotator`, or none, and go on with the next annotator."""
        if annotator == self._space.continua.annotators or not len(partial.owner):
            return
        if self._patience and (not self._patience.spend(len(partial.owner)) or self._many > _MOST):
            self.cut = True
            return
        taking = self._most_promising(partial, np.flatnonzero(self._annotator[partial.unit] == annotator), annotator)
        if not len(taking):
            self._extend(partial, annotator + 1, found)
            return
        later = np.bincount(partial.owner[self._annotator[partial.unit] > annotator], minlength=len(partial))
        if len(partial) > 1 and later[partial.owner[taking]].sum() > _AT_ONCE:
            for piece in partial.slices(len(partial.owner) // 2):
                self._extend(piece, annotator, found)
            return
        taken = self._take(partial, taking, later, annotator, found)
        kept = self._promising(self._without(partial, annotator), annotator)
        self._extend(self._best_of(_joined(kept, taken)), annotator + 1, found)

    def _most_promising(self, partial: _Partial, taking: Rows, annotator: int) -> Rows:
        """Of continuations, as many as the beam is wide."""
        if self._beam is None or len(taking) <= self._beam:
            return taking
        self.cut = True
        promise = partial.cost[partial.owner[taking]] + partial.gain[taking] + self._hope(partial.unit[taking], annotator)
        return np.sort(taking[np.argpartition(promise, self._beam)[: self._beam]])

    def _take(self, partial: _Partial, taking: Rows, later: Rows, annotator: int, found: list[_Found]) -> _Partial:
        """The clusters with a unit of `annotator` more; those that are worth having are added to `found`."""
        owner, unit = partial.owner[taking], partial.unit[taking]
        clusters = partial.clusters[owner]
        clusters[:, annotator] = unit
        cost = partial.cost[owner] + partial.gain[taking]
        worth = cost < self._below
        found.append((clusters[worth], cost[worth]))
        self._many += len(found[-1][1])
        ends = np.cumsum(np.bincount(partial.owner, minlength=len(partial)))
        counts = later[owner]
        entries = runs(ends[owner] - counts, counts)
        owners = np.repeat(np.arange(len(owner)), counts)
        gain = partial.gain[entries] + self._space.gains(unit[owners], partial.unit[entries])
        return self._promising(_Partial(clusters, cost, owners, partial.unit[entries], gain), annotator)

    def _without(self, partial: _Partial, annotator: int) -> _Partial:
        """The clusters that take nothing of `annotator`."""
        rest = self._annotator[partial.unit] > annotator
        return _Partial(partial.clusters, partial.cost, partial.owner[rest], partial.unit[rest], partial.gain[rest])

    def _promising(self, partial: _Partial, annotator: int) -> _Partial:
        """Only clusters that could still end below the limit, with only the continuations that could bring them there."""
        if not len(partial.owner):
            return _empty(partial)
        good = self._bounds(partial, annotator)[1] < self._below
        owner = partial.owner[good]
        alive = np.flatnonzero(np.bincount(owner, minlength=len(partial)))
        number = np.zeros(len(partial), dtype=np.intp)
        number[alive] = np.arange(len(alive))
        return _Partial(partial.clusters[alive], partial.cost[alive], number[owner], partial.unit[good], partial.gain[good])

    def _bounds(self, partial: _Partial, annotator: int) -> tuple[Vector, Vector]:
        """The least that each cluster could end at, and the least with each continuation.

        The bound takes the best continuation of each later annotator by itself, with its hope.
        """
        hopeful = partial.gain + self._hope(partial.unit, annotator)
        group = partial.owner * self._space.continua.annotators + self._annotator[partial.unit]
        borders = np.flatnonzero(np.diff(group, prepend=-1))
        lowest = np.minimum(np.minimum.reduceat(hopeful, borders), 0) if len(borders) else np.zeros(0)
        bound = partial.cost + np.bincount(partial.owner[borders], weights=lowest, minlength=len(partial))
        others = np.repeat(lowest, np.diff(borders, append=len(group)))
        return bound, bound[partial.owner] - others + hopeful

    def _best_of(self, partial: _Partial) -> _Partial:
        """The most promising clusters, as many as the beam is wide."""
        if self._beam is None or len(partial) <= self._beam:
            return partial
        self.cut = True
        promise = partial.cost.copy()
        np.minimum.at(promise, partial.owner, partial.cost[partial.owner] + partial.gain)
        keep = np.zeros(len(partial), dtype=bool)
        keep[np.argpartition(promise, self._beam)[: self._beam]] = True
        number = np.cumsum(keep) - 1
        stay = keep[partial.owner]
        return _Partial(partial.clusters[keep], partial.cost[keep], number[partial.owner[stay]], partial.unit[stay], partial.gain[stay])


def _empty(partial: _Partial) -> _Partial:
    return _Partial(partial.clusters[:0], partial.cost[:0], partial.owner[:0], partial.unit[:0], partial.gain[:0])


def _joined(one: _Partial, other: _Partial) -> _Partial:
    return _Partial(
        np.concatenate((one.clusters, other.clusters)),
        np.concatenate((one.cost, other.cost)),
        np.concatenate((one.owner, other.owner + len(one))),
        np.concatenate((one.unit, other.unit)),
        np.concatenate((one.gain, other.gain)),
    )

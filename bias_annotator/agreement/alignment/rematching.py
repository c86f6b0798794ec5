"""Good alignments, quickly and without a proof: parts of unitary alignments are matched anew until nothing gets better."""

from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.patience import breathe

_LESS = 1e-12  # of a change that is one
_SWEEPS = 50  # more than there ever were
_Members = NDArray[np.bool_]  # by annotator


def good_alignments(continua: Continua, dissimilarity: Dissimilarity) -> list[Rows]:
    """Alignments of one continuum, each better than the one before.

    The annotators are put in two groups, and what is aligned within each is matched again, at the least cost: for each one
    against all others, and each two, over and over until no grouping gains. The first alignment has every unit alone.
    """
    gains = _Gains(continua, dissimilarity)
    clusters = np.full((len(continua), continua.annotators), NOBODY, dtype=np.intp)
    clusters[np.arange(len(continua)), continua.annotator] = np.arange(len(continua))
    found = [clusters]
    groups = [group for size in (1, 2) for group in combinations(range(continua.annotators), size)]
    for _ in range(_SWEEPS):
        gained = 0.0
        for group in groups:
            clusters, more = gains.matched(clusters, group)
            gained += more
        if gained <= _LESS * len(continua):
            break
        found.append(clusters)
    return found


class _Gains:
    """What pairs of units and of parts gain when they come together."""

    def __init__(self, continua: Continua, dissimilarity: Dissimilarity) -> None:
        size = len(continua)
        one, other = np.divmod(np.arange(size * size), size)
        self._pairs = float(continua.pairs)
        self._annotators = continua.annotators
        self._costs = np.zeros((size + 1, size + 1))  # in the last row and column what NOBODY costs
        self._costs[:size, :size] = dissimilarity.between(continua, one, other).reshape(size, size) - 1

    def matched(self, clusters: Rows, group: tuple[int, ...]) -> tuple[Rows, float]:
        """The clusters with their parts in the group matched with the parts outside at the least cost, and what that gains."""
        breathe()
        inside = np.isin(np.arange(self._annotators), group)
        one, other = (np.where(side, clusters, NOBODY) for side in (inside, ~inside))
        together = np.flatnonzero((one != NOBODY).any(axis=1) & (other != NOBODY).any(axis=1))
        before = self._held(clusters[together], inside)
        one, other = (part[(part != NOBODY).any(axis=1)] for part in (one, other))
        gain = self._gain(one, other, inside)
        row, column = linear_sum_assignment(np.maximum(gain, 0), maximize=True)
        good = gain[row, column] > 0
        row, column = row[good], column[good]
        gained = float(gain[row, column].sum() - before)
        if gained <= 0:
            return clusters, 0.0
        joined = np.where(inside, one[row], other[column])
        return np.concatenate((joined, np.delete(one, row, axis=0), np.delete(other, column, axis=0))), gained

    def _held(self, clusters: Rows, inside: _Members) -> float:
        """What these clusters gain by being what they are."""
        pairs = [(mine, theirs) for mine in np.flatnonzero(inside).tolist() for theirs in np.flatnonzero(~inside).tolist()]
        costs = sum(float(self._costs[clusters[:, mine], clusters[:, theirs]].sum()) for mine, theirs in pairs)
        return self._pairs * len(clusters) - costs

    def _gain(self, one: Rows, other: Rows, inside: _Members) -> Vector:
        """Of each part of the group with each outside: P for one unitary alignment less, without what their pairs cost."""
        gain: Vector = np.full((len(one), len(other)), self._pairs)
        for mine in np.flatnonzero(inside).tolist():
            for theirs in np.flatnonzero(~inside).tolist():
                gain -= self._costs[np.ix_(one[:, mine], other[:, theirs])]
        return gain

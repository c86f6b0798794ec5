"""The best alignments of many continua at once, whoever solves them."""

from dataclasses import dataclass

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity

_TOGETHER = 1200  # units whose clusters are chosen in one linear program: few programs, but none that is slow


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """Best alignments: `clusters` has a row a unitary alignment, with the row of one unit an annotator or NOBODY."""

    continua: Continua
    clusters: Rows
    costs: Vector
    """Σ over the pairs of annotators, of each unitary alignment, in units of δ."""

    @property
    def home(self) -> Rows:
        """The continuum of each unitary alignment."""
        found: Rows = self.continua.continuum[self.clusters.max(axis=1)]
        return found

    @property
    def disorders(self) -> Vector:
        """Disorder of each continuum: mean over pairs, summed, by the mean number of units an annotator; NaN without units."""
        totals = np.bincount(self.home, weights=self.costs, minlength=self.continua.count)
        sizes = self.continua.sizes
        scale = sizes * (self.continua.pairs / self.continua.annotators)
        disorders: Vector = np.divide(totals, scale, out=np.full(len(totals), np.nan), where=sizes > 0)
        return disorders


def aligned(continua: Continua, dissimilarity: Dissimilarity) -> Aligned:
    """The best alignment of every continuum. It takes two annotators."""
    solve = _matched if continua.annotators == 2 else _generated  # noqa: PLR2004 - two are a matching
    clusters = solve(continua, dissimilarity)
    return Aligned(continua, clusters, dissimilarity.costs(continua, clusters))


def _matched(continua: Continua, dissimilarity: Dissimilarity) -> Rows:
    from bias_annotator.agreement.alignment.matching import matched  # noqa: PLC0415 - SciPy's graphs are slow to import

    one, other = matched(continua, dissimilarity)
    clusters = _alone(continua)
    clusters[one, 1] = other
    return np.delete(clusters, other, axis=0)


def _generated(continua: Continua, dissimilarity: Dissimilarity) -> Rows:
    from bias_annotator.agreement.alignment.generating import generated  # noqa: PLC0415 - imports HiGHS, which two annotators do not need

    rows = np.arange(len(continua))
    found = [np.zeros((0, continua.annotators), dtype=np.intp)]
    ends = np.cumsum(continua.sizes)
    first = 0
    while first < continua.count:
        before = ends[first - 1] if first else 0
        last = max(int(np.searchsorted(ends, before + _TOGETHER, side="right")), first + 1)
        inside = rows[(continua.continuum >= first) & (continua.continuum < last)]
        if len(inside):
            clusters = generated(continua.part(first, last), dissimilarity)
            found.append(np.where(clusters == NOBODY, NOBODY, inside[clusters]))
        first = last
    return np.concatenate(found)


def _alone(continua: Continua) -> Rows:
    clusters = np.full((len(continua), continua.annotators), NOBODY, dtype=np.intp)
    rows = np.arange(len(continua))
    clusters[rows, continua.annotator] = rows
    return clusters

"""The best alignments of many continua at once, whoever solves them."""

from dataclasses import dataclass

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.patience import STEPS, Patience, breathe
from bias_annotator.agreement.alignment.stacking import Stacks

_TOGETHER = 1200  # units whose clusters are chosen in one linear program: few programs, but none that is slow
_EACH = 5_000  # steps for each unit, which is more than it takes where nothing is hard
_HIGH = 50  # units of two annotators that are all alike: of more, a matching of each with each is too large


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """Best alignments: `clusters` has a row a unitary alignment, with the row of one unit an annotator or NOBODY."""

    continua: Continua
    clusters: Rows
    costs: Vector
    """Σ over the pairs of annotators, of each unitary alignment, in units of δ."""
    slack: Vector
    """For each continuum, how much the sum of its costs may be above the least there is; 0 where it surely is the least."""

    @property
    def home(self) -> Rows:
        """The continuum of each unitary alignment."""
        found: Rows = self.continua.continuum[self.clusters.max(axis=1)]
        return found

    @property
    def disorders(self) -> Vector:
        """Disorder of each continuum: mean over pairs, summed, by the mean number of units an annotator; NaN without units."""
        return self._by_mean_units(np.bincount(self.home, weights=self.costs, minlength=self.continua.count))

    @property
    def doubts(self) -> Vector:
        """How far the disorder of each continuum may be above that of its best alignment; NaN without units."""
        return self._by_mean_units(self.slack)

    def _by_mean_units(self, totals: Vector | Rows) -> Vector:
        sizes = self.continua.sizes
        scale = sizes * (self.continua.pairs / self.continua.annotators)
        means: Vector = np.divide(totals, scale, out=np.full(len(totals), np.nan), where=sizes > 0)
        return means


def aligned(continua: Continua, dissimilarity: Dissimilarity, steps: int = STEPS) -> Aligned:
    """The best alignment of every continuum; where `steps` are not enough to prove that, a good one. It takes two annotators."""
    breathe()
    if continua.annotators == 2 and Stacks.of(continua).many.max(initial=0) <= _HIGH:  # noqa: PLR2004 - two are a matching
        clusters, slack = _matched(continua, dissimilarity), np.zeros(continua.count)
    else:
        clusters, slack = _generated(continua, dissimilarity, Patience(steps + _EACH * len(continua)))
    return Aligned(continua, clusters, dissimilarity.costs(continua, clusters), slack)


def _matched(continua: Continua, dissimilarity: Dissimilarity) -> Rows:
    from bias_annotator.agreement.alignment.matching import matched  # noqa: PLC0415 - SciPy's graphs are slow to import

    one, other = matched(continua, dissimilarity)
    clusters = _alone(continua)
    clusters[one, 1] = other
    return np.delete(clusters, other, axis=0)


def _generated(continua: Continua, dissimilarity: Dissimilarity, patience: Patience) -> tuple[Rows, Vector]:
    from bias_annotator.agreement.alignment.generating import generated  # noqa: PLC0415 - imports HiGHS, which two annotators do not need

    rows = np.arange(len(continua))
    found = [np.zeros((0, continua.annotators), dtype=np.intp)]
    slack = np.zeros(continua.count)
    ends = np.cumsum(continua.sizes)
    first = 0
    while first < continua.count:
        before = ends[first - 1] if first else 0
        last = max(int(np.searchsorted(ends, before + _TOGETHER, side="right")), first + 1)
        inside = rows[(continua.continuum >= first) & (continua.continuum < last)]
        if len(inside):
            part = generated(continua.part(first, last), dissimilarity, patience)
            found.append(np.where(part.clusters == NOBODY, NOBODY, inside[part.clusters]))
            slack[first:last] = part.slack
        first = last
    return np.concatenate(found), slack


def _alone(continua: Continua) -> Rows:
    clusters = np.full((len(continua), continua.annotators), NOBODY, dtype=np.intp)
    rows = np.arange(len(continua))
    clusters[rows, continua.annotator] = rows
    return clusters

"""Pairs of units that are near enough to be aligned, found without looking at all pairs."""

from typing import NamedTuple

import numpy as np

from bias_annotator.agreement.alignment.continua import Continua, Rows, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity

_SLACK = 1 + 1e-9  # windows are a little too wide, for rounding; what lies outside is sorted out by its distance


class Edges(NamedTuple):
    """Units of one annotator (`one`), near units of another (`other`), and how unlike they are; sorted by both."""

    one: Rows
    other: Rows
    distance: Vector


def near(continua: Continua, dissimilarity: Dissimilarity, first: int, second: int, reach: float) -> Edges:
    """Every pair of units of the annotators `first` and `second` in the same continuum with a distance of at most `reach`.

    d ≤ reach needs starts that differ by no more than √(reach / α) times the sum of the lengths. So the units of
    `second` are filed by continuum, power-of-two class of length, and start: a unit looks at one window a class.
    """
    ones, others = (np.flatnonzero(continua.annotator == annotator) for annotator in (first, second))
    if not len(ones) or not len(others):
        return Edges(*(np.zeros(0, dtype=np.intp),) * 2, np.zeros(0))
    one, other = _candidates(continua, ones, others, np.sqrt(reach / dissimilarity.alpha) if dissimilarity.alpha else np.inf)
    distance = dissimilarity.between(continua, one, other)
    close = distance <= reach
    one, other, distance = one[close], other[close], distance[close]
    order = np.lexsort((other, one))
    return Edges(one[order], other[order], distance[order])


def _candidates(continua: Continua, ones: Rows, others: Rows, radius: float) -> tuple[Rows, Rows]:
    """Pairs within the windows: all that are near enough, and some that are not."""
    length = continua.end - continua.start
    power = np.frexp(length)[1]
    powers, class_ = np.unique(power[others], return_inverse=True)
    start = continua.start - _origins(continua)[continua.continuum]
    span = float(start.max()) + 1
    widest = np.minimum(radius * (length[ones, None] + np.ldexp(1.0, powers)[None, :]) * _SLACK, span)
    # One axis for all: each continuum and class has a stretch of its own, wide enough that no window reaches into the next.
    step = 3 * span
    base = (continua.continuum[ones, None] * len(powers) + np.arange(len(powers))[None, :]) * step
    axis = (continua.continuum[others] * len(powers) + class_) * step + start[others]
    order = np.argsort(axis, kind="stable")
    rounding = 4 * np.finfo(float).eps * (continua.count * len(powers) + 1) * step
    low = np.searchsorted(axis[order], (base + start[ones, None] - widest - rounding).ravel(), side="left")
    high = np.searchsorted(axis[order], (base + start[ones, None] + widest + rounding).ravel(), side="right")
    found = order[runs(low, high - low)]
    one, other = np.repeat(np.repeat(ones, len(powers)), high - low), others[found]
    same = continua.continuum[one] == continua.continuum[other]
    return one[same], other[same]


def _origins(continua: Continua) -> Vector:
    """The first start of each continuum."""
    origins = np.full(continua.count, np.inf)
    np.minimum.at(origins, continua.continuum, continua.start)
    return origins


def runs(first: Rows, counts: Rows) -> Rows:
    """first, first + 1, … `counts` times, for each in turn."""
    ends = np.cumsum(counts)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts - first, counts)

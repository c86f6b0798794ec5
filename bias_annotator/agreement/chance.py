"""Continua as chance would make them, from those that annotators made."""

from collections.abc import Callable

import numpy as np

from bias_annotator.agreement.alignment.continua import Continua, Rows, Vector
from bias_annotator.agreement.alignment.windows import runs
from bias_annotator.agreement.kinds import Sampler


def chance_continua(real: Continua, samples: int, seed: int | tuple[int, ...], sampler: Sampler) -> Continua:
    """So many random continua after a real one (a table of one continuum); the same seed gives the same ones.

    They do not depend on the order of annotators or units, nor, but for rounding, on place and scale. None is without units.
    """
    random = np.random.default_rng(seed)
    return SAMPLERS[sampler](_in_order(real), samples, random)


def _in_order(real: Continua) -> Continua:
    """The same with the annotators in the order of what they marked, from position 0."""
    start = real.start - real.start.min()
    end = real.end - real.start.min()
    theirs = [
        sorted(zip(*(column[real.annotator == annotator].tolist() for column in (start, end, real.label)), strict=True))
        for annotator in range(real.annotators)
    ]
    rank = np.empty(real.annotators, dtype=np.intp)
    rank[sorted(range(real.annotators), key=theirs.__getitem__)] = np.arange(real.annotators)
    return Continua(real.annotators, 1, start, end, real.label, rank[real.annotator], real.continuum, np.zeros_like(real.place)).in_order()


def _shuffled(real: Continua, samples: int, random: np.random.Generator) -> Continua:
    """Mathet 2015, section 5.2.1: every annotator gets the units of one drawn at random, turned around by a random shift.

    The shifts of one continuum are at least half a mean unit apart, where there is room for that, so that two annotators
    do not get the same units at the same place. A unit that begins behind the end comes in again at the start.
    """
    annotators = real.annotators
    counts = np.bincount(real.annotator, minlength=annotators)
    firsts = np.cumsum(counts) - counts
    extent = float(real.end.max())
    donors = random.integers(0, annotators, (samples, annotators))
    bare = counts[donors].sum(axis=1) == 0
    donors[bare, 0] = int(counts.argmax())
    shifts = _apart(samples, annotators, extent, float((real.end - real.start).mean()) / 2, random)
    taken = counts[donors.ravel()]
    unit = runs(firsts[donors.ravel()], taken)
    slot = np.repeat(np.arange(samples * annotators), taken)
    start = real.start[unit] + shifts.ravel()[slot]
    start = np.where(start >= extent, start - extent, start)
    end = start + (real.end - real.start)[unit]
    return _table(real, start, end, real.label[unit], slot)


def _apart(samples: int, count: int, extent: float, least: float, random: np.random.Generator) -> Vector:
    """`count` positions on a ring a row, evenly distributed among those that are at least so far apart from each other."""
    least = min(least, extent / (2 * count))
    between = np.sort(random.random((samples, count)) * (extent - count * least), axis=1) + np.arange(count) * least
    turned: Vector = (between + random.random((samples, 1)) * extent) % extent
    return random.permuted(turned, axis=1)


def _statistical(real: Continua, samples: int, random: np.random.Generator) -> Continua:
    """Units drawn from what is usual: how many an annotator has, gaps and lengths normally distributed, labels by frequency."""
    counts = np.bincount(real.annotator, minlength=real.annotators)
    length = real.end - real.start
    follows = np.flatnonzero(real.annotator[1:] == real.annotator[:-1]) + 1
    begins = np.flatnonzero(np.diff(real.annotator, prepend=-1))
    gaps = np.concatenate((real.start[begins], real.start[follows] - real.end[follows - 1]))
    many = np.abs(random.normal(counts.mean(), counts.std(), (samples, real.annotators))).astype(np.intp)
    many[:, 0] = np.maximum(many[:, 0], many.sum(axis=1) == 0)
    slot = np.repeat(np.arange(many.size), many.ravel())
    gap = random.normal(gaps.mean(), gaps.std(), len(slot))
    drawn = np.abs(random.normal(length.mean(), length.std(), len(slot)))
    drawn = np.maximum(drawn, length.min() / 2)  # no unit is without length
    starts_anew = np.flatnonzero(np.diff(slot, prepend=-1))
    end = _added_up(gap + drawn, starts_anew)
    label = real.label[random.integers(0, len(real), len(slot))]
    return _table(real, end - drawn, end, label, slot)


def _table(real: Continua, start: Vector, end: Vector, label: Rows, slot: Rows) -> Continua:
    """Random continua; `slot` counts the annotators of all of them through."""
    annotator, continuum = slot % real.annotators, slot // real.annotators
    count = int(continuum.max()) + 1
    made = Continua(real.annotators, count, start, end, label, annotator, continuum, np.zeros_like(slot))
    # One sort is quicker than one by every column. Of starts that only rounding tells apart, either may come first.
    span = 1 + start.max() - start.min()
    return made.at(np.argsort((annotator * count + continuum) * span + start, kind="stable"))


def _added_up(steps: Vector, firsts: Rows) -> Vector:
    """Sums so far, from 0 again at each of `firsts`."""
    total = np.cumsum(steps)
    before = total[firsts] - steps[firsts]
    return total - np.repeat(before, np.diff(firsts, append=len(steps)))


SAMPLERS: dict[Sampler, Callable[[Continua, int, np.random.Generator], Continua]] = {"shuffle": _shuffled, "statistical": _statistical}

"""The best alignment of units, and gamma: how much less disorder it has than chance (Mathet, Widlöcher and Métivier 2015).

For units of your own, without a project: one sequence an annotator of (start, end, label).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict, Unpack

import numpy as np

from bias_annotator.agreement.alignment.aligning import Aligned, aligned
from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Triples, Vector, codes_of
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity, Distances
from bias_annotator.agreement.categorizing import Categories, categorized
from bias_annotator.agreement.chance import SAMPLERS, chance_continua
from bias_annotator.agreement.kinds import Sampler

NO_UNITS = "nobody marked anything"
ALONE = "it takes two annotators"
NO_CHANCE = "chance gives no disorder either"


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which units are the same one, at the least disorder.

    `unitary` has one tuple a unitary alignment, in the order of the text: for each annotator the index of a unit, or
    None. `costs` are their disorders (mean dissimilarity over the pairs of annotators). `disorder` is the sum of these
    by the mean number of units of an annotator; None when there is nothing to align, and `reason` says why. No alignment
    has a disorder below `least`, which is `disorder` itself unless there are too many units on each other to prove that.
    """

    disorder: float | None
    unitary: tuple[tuple[int | None, ...], ...] = ()
    costs: tuple[float, ...] = ()
    reason: str | None = None
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Gamma:
    """1 − observed / expected disorder; None where it is undefined, and `reason` says why.

    `expected` is the mean of `chance`, the disorders of the random continua. `cat` is gamma-cat, the agreement on the
    labels of what is aligned, and `k` gamma-k, the same of each label; None where no pair is near enough, or there is
    one label only. `between` has the bounds of the value, which are it unless there are too many units on each other to
    prove that alignments are the best. The rest is what it was computed with, without which a gamma cannot be compared with another.
    """

    value: float | None
    observed: float | None
    expected: float | None
    samples: int
    sampler: str
    seed: int | None
    alpha: float
    beta: float
    delta: float
    chance: tuple[float, ...] = ()
    alignment: Alignment | None = None
    cat: float | None = None
    k: Mapping[str, float | None] = field(default_factory=dict)
    reason: str | None = None
    between: tuple[float, float] | None = None


class GammaSettings(TypedDict, total=False):
    """What `gamma` can be given besides the units."""

    alpha: float
    beta: float
    delta: float
    samples: int
    seed: int
    sampler: Sampler
    chance: Sequence[Triples] | None
    distances: Distances | None


def best_alignment(
    units: Triples, *, alpha: float = 1.0, beta: float = 1.0, delta: float = 1.0, distances: Distances | None = None
) -> Alignment:
    """The alignment of all units at the least disorder.

    It is exact; of very many units on each other, which would take hours, it is a good one, with a bound.

    Two units are alpha · positional + beta · categorical dissimilar, times delta, the cost of an empty unit.
    `distances` says how far apart labels are, from 0 to 1, for pairs of labels in either order; else unlike labels are 1.
    """
    if len(units) < 2:  # noqa: PLR2004 - agreement takes two
        return Alignment(None, reason=ALONE)
    if not any(units):
        return Alignment(None, reason=NO_UNITS)
    codes = codes_of([units])
    dissimilarity = Dissimilarity.of(alpha, beta, codes, distances)
    return _alignment(aligned(Continua.of([units], codes), dissimilarity), _checked(delta))


def gamma(  # noqa: PLR0913 - a contract: scripts name what they set
    units: Triples,
    *,
    alpha: float = 1.0,
    beta: float = 1.0,
    delta: float = 1.0,
    samples: int = 30,
    seed: int = 0,
    sampler: Sampler = "shuffle",
    chance: Sequence[Triples] | None = None,
    distances: Distances | None = None,
) -> Gamma:
    """Gamma of one document. `chance` holds ready-made random continua; else `samples` of them are drawn.

    The value depends neither on the order of annotators or units, nor on delta; the same seed gives the same value.
    """
    if chance is not None:
        samples, made, drawn = len(chance), "given", None
    else:
        made, drawn = sampler, seed
    settings = (samples, made, drawn, alpha, beta, _checked(delta))
    if samples < 1 or (chance is None and sampler not in SAMPLERS):
        message = f"it takes at least one sample, and a sampler of {', '.join(SAMPLERS)}: {samples}, {sampler}"
        raise ValueError(message)
    if len(units) < 2 or not any(units):  # noqa: PLR2004 - agreement takes two
        return Gamma(None, None, None, *settings, reason=ALONE if len(units) < 2 else NO_UNITS)  # noqa: PLR2004 - the same
    if any(len(each) != len(units) or not any(each) for each in chance or ()):
        message = "every chance continuum needs units, and the same number of annotators as the real one"
        raise ValueError(message)
    codes = codes_of([units, *(chance or ())])
    dissimilarity = Dissimilarity.of(alpha, beta, codes, distances)
    real = Continua.of([units], codes)
    random = Continua.of(chance, codes) if chance is not None else chance_continua(real, samples, seed, sampler)
    found = aligned(Continua.joined((real, random)), dissimilarity)
    disorders = found.disorders * delta
    observed, expected = float(disorders[0]), float(disorders[1:].mean())
    *by_label, cat = _categories(categorized(found, dissimilarity))
    return Gamma(
        1 - observed / expected if expected else None,
        observed,
        expected,
        *settings,
        chance=tuple(disorders[1:].tolist()),
        alignment=_alignment(found, delta),
        cat=cat,
        k=dict(zip(codes, by_label, strict=True)),
        reason=None if expected else NO_CHANCE,
        between=_bounds(found.disorders, found.doubts),
    )


def gamma_cat(units: Triples, **settings: Unpack[GammaSettings]) -> float | None:
    """Agreement on the labels of what is aligned, beyond chance; settings as for `gamma`."""
    return gamma(units, **settings).cat


def gamma_k(units: Triples, **settings: Unpack[GammaSettings]) -> Mapping[str, float | None]:
    """Agreement on each label, of the pairs of aligned units in which it occurs; settings as for `gamma`."""
    return gamma(units, **settings).k


def _bounds(disorders: Vector, doubts: Vector) -> tuple[float, float] | None:
    """Of gamma, from the disorder of the real and of the random continua, and how far they may be above the least."""
    expected, least = disorders[1:].mean(), (disorders - doubts)[1:].mean()
    if not expected:
        return None
    return float(1 - disorders[0] / least) if least > 0 else -np.inf, float(1 - (disorders[0] - doubts[0]) / expected)


def _categories(sums: Categories) -> list[float | None]:
    """1 − mean distance of labels / the same of all random continua together, for each label and for all."""
    found: list[float | None] = []
    for weight, unlike in zip(sums.weight.T, sums.unlike.T, strict=True):
        by_chance = unlike[1:].sum()
        found.append(float(1 - unlike[0] / weight[0] * weight[1:].sum() / by_chance) if weight[0] > 0 and by_chance > 0 else None)
    return found


def _checked(delta: float) -> float:
    if not (delta > 0 and np.isfinite(delta)):
        message = f"delta must be greater than 0: {delta}"
        raise ValueError(message)
    return delta


def _alignment(found: Aligned, delta: float) -> Alignment:
    """Of the first continuum, in the order of the text."""
    continua = found.continua
    mine = found.home == 0
    clusters, costs = found.clusters[mine], found.costs[mine]
    starts = np.where(clusters == NOBODY, np.inf, continua.start[clusters]).min(axis=1)
    ends = np.where(clusters == NOBODY, -np.inf, continua.end[clusters]).max(axis=1)
    order = np.lexsort((ends, starts))
    places = np.where(clusters == NOBODY, NOBODY, continua.place[clusters])[order].tolist()
    return Alignment(
        float(found.disorders[0]) * delta,
        tuple(tuple(None if place == NOBODY else place for place in row) for row in places),
        tuple((costs[order] * (delta / continua.pairs)).tolist()),
        least=float(found.disorders[0] - found.doubts[0]) * delta,
    )

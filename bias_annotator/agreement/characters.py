"""Agreement character by character: Krippendorff's alpha and Cohen's kappa over the set of labels at each character.

Nothing is held by character: a run of characters with the same labels is counted once, with its length.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping
from functools import lru_cache
from itertools import combinations
from math import fsum
from typing import TYPE_CHECKING

from bias_annotator.agreement.kinds import Key, MeasureKind, Pair, Section
from bias_annotator.agreement.sweep import Observation
from bias_annotator.agreement.units import Case

if TYPE_CHECKING:
    from bias_annotator.agreement.pooling import Pool, Vector


def _alpha_terms(case: Case) -> Mapping[Key, float]:
    """What the coincidence matrices need, of all annotators and of each pair: their margins, and the sum off the diagonal."""
    terms: defaultdict[Key, float] = defaultdict(float)
    for seen, characters in case.observations.items():
        _coincide(terms, [observed for observed in seen if observed is not None], characters)
    for pair, table in case.tables.items():
        sets: defaultdict[Observation, int] = defaultdict(int)
        for (one, other), characters in table.items():
            sets[one] += characters
            sets[other] += characters
        unlike = [(masi(*cell), characters) for cell, characters in table.items() if cell[0] != cell[1]]
        terms.update({Key("sets", pair, labels): characters for labels, characters in sets.items()})
        if unlike:
            terms[Key("differ", pair)] = 2 * sum(characters for _, characters in unlike)
            terms[Key("masi", pair)] = sum(2 * characters * distance for distance, characters in unlike)
    return terms


def _coincide(terms: defaultdict[Key, float], seen: list[Observation], characters: int) -> None:
    """Add `characters` units that carry the values `seen` (Krippendorff 2004, chapter 11: m values give m − 1 pairs each)."""
    values = len(seen)
    sets = Counter(seen)
    for labels, count in sets.items():
        terms[Key("sets", (), labels)] += count * characters
    if len(sets) > 1:
        terms[Key("differ")] += characters * (values**2 - sum(count**2 for count in sets.values())) / (values - 1)
        apart = fsum(2 * sets[one] * sets[other] * masi(one, other) for one, other in combinations(sets, 2))
        terms[Key("masi")] += characters * apart / (values - 1)
    for label in sorted(frozenset().union(*sets)):
        present = sum(count for labels, count in sets.items() if label in labels)
        terms[Key("present", (), label)] += present * characters
        if present < values:
            terms[Key("differ", (), label)] += characters * 2 * present * (values - present) / (values - 1)


@lru_cache(4096)
def masi(one: Observation, other: Observation) -> float:
    """The distance of two sets of labels: 0 for the same, 1 for sets without a common label (Passonneau 2006).

    1 − J · M, where J is the share of common labels in all, and M is 1 for equal sets, 2/3 where one holds the other,
    1/3 where they only overlap.
    """
    if one == other:
        return 0.0
    if not one & other:
        return 1.0
    nesting = 2 if one < other or other < one else 1
    return 1 - len(one & other) * nesting / (3 * len(one | other))


def _alpha_masi(pool: Pool, who: tuple[int, ...] = ()) -> Vector:
    """As `_alpha`, with each two values weighted by their distance."""
    import numpy as np  # noqa: PLC0415 - the table of measures is read without it; whoever has a pool has it

    values, sets = pool.whole("sets", who), pool.kinds("sets", who)
    if not sets:
        return pool.ratio(values, values)
    counts = np.stack([pool.sum("sets", who, labels) for labels in sets])
    distances = np.array([[masi(_labels(one), _labels(other)) for other in sets] for one in sets])
    return 1 - pool.ratio((values - 1) * pool.sum("masi", who), (distances @ counts * counts).sum(axis=0))


def _labels(kind: Hashable) -> Observation:
    return kind if isinstance(kind, frozenset) else frozenset()


def _masi_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: _alpha_masi(pool, pair) for pair in pool.pairs}


def _no_labels(_pool: Pool) -> dict[str, Vector]:
    """None: the presence of a single label has only one distance, and `alpha_char` gives its alpha."""
    return {}


def _alpha(pool: Pool, who: tuple[int, ...] = ()) -> Vector:
    """1 − observed / expected disagreement, where expected draws two of the n values without putting back."""
    values = pool.whole("sets", who)
    alike = sum((pool.sum("sets", who, labels) ** 2 for labels in pool.kinds("sets", who)), start=0 * values)
    return 1 - pool.ratio((values - 1) * pool.sum("differ", who), values**2 - alike)


def _alpha_labels(pool: Pool) -> dict[str, Vector]:
    values = pool.whole("sets")
    found = {}
    for label in sorted(map(str, pool.kinds("present"))):
        present = pool.sum("present", (), label)
        found[label] = 1 - pool.ratio((values - 1) * pool.sum("differ", (), label), 2 * present * (values - present))
    return found


def _alpha_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: _alpha(pool, pair) for pair in pool.pairs}


def _kappa_terms(case: Case) -> Mapping[Key, float]:
    """What the contingency table of each pair needs: its margins, and the sum off its diagonal."""
    terms: defaultdict[Key, float] = defaultdict(float)
    for pair, table in case.tables.items():
        counts: defaultdict[tuple[str, Hashable], int] = defaultdict(int)
        for (one, other), characters in table.items():
            counts["characters", None] += characters
            counts["first sets", one] += characters
            counts["second sets", other] += characters
            if one != other:
                counts["differ", None] += characters
            for side, labels in (("first", one), ("second", other), ("differ", one ^ other)):
                for label in labels:
                    counts[side, label] += characters
        terms.update({Key(what, pair, kind): characters for (what, kind), characters in counts.items()})
    return terms


def _kappa(pool: Pool, pair: Pair) -> Vector:
    """1 − observed / expected disagreement, where expected multiplies the margins of the two annotators (Cohen 1960)."""
    characters = pool.sum("characters", pair)
    alike = sum(
        (pool.sum("first sets", pair, labels) * pool.sum("second sets", pair, labels) for labels in pool.kinds("first sets", pair)),
        start=0 * characters,
    )
    return 1 - pool.ratio(characters * pool.sum("differ", pair), characters**2 - alike)


def _kappa_label(pool: Pool, pair: Pair, label: str) -> Vector:
    characters, first, second = pool.sum("characters", pair), pool.sum("first", pair, label), pool.sum("second", pair, label)
    return 1 - pool.ratio(characters * pool.sum("differ", pair, label), characters * (first + second) - 2 * first * second)


def _kappa_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: _kappa(pool, pair) for pair in pool.pairs}


def _kappa_value(pool: Pool) -> Vector:
    return pool.mean(_kappa_pairs(pool).values())


def _kappa_labels(pool: Pool) -> dict[str, Vector]:
    labels = sorted({str(label) for pair in pool.pairs for side in ("first", "second") for label in pool.kinds(side, pair)})
    return {label: pool.mean(_kappa_label(pool, pair, label) for pair in pool.pairs) for label in labels}


_UNDEFINED = "every character that counts carries the same labels from everybody, so that chance alone would agree as well"

ALPHA_CHAR = MeasureKind(
    name="alpha_char",
    title="Alpha, by character",
    description="Krippendorff's alpha over the set of labels at each character: 1 is perfect, 0 is what chance would give.",
    warning="Long spans dominate.",
    undefined=_UNDEFINED,
    terms=_alpha_terms,
    value=_alpha,
    labels=_alpha_labels,
    pairs=_alpha_pairs,
    settings={"distance": "nominal"},
    section=Section.CHARACTERS,
)

ALPHA_MASI = MeasureKind(
    name="alpha_masi",
    title="Alpha with MASI",
    description="Krippendorff's alpha by character, where sets of labels that share some count as partly alike.",
    warning="Long spans dominate.",
    undefined=_UNDEFINED,
    terms=_alpha_terms,
    value=_alpha_masi,
    labels=_no_labels,
    pairs=_masi_pairs,
    settings={"distance": "masi"},
    section=Section.CHARACTERS,
    source="alpha_char",
)

KAPPA_COHEN = MeasureKind(
    name="kappa_cohen",
    title="Kappa, by character",
    description="Cohen's kappa of each pair over the set of labels at each character: 1 is perfect, 0 is what chance would give.",
    warning="Long spans dominate.",
    undefined=_UNDEFINED,
    terms=_kappa_terms,
    value=_kappa_value,
    labels=_kappa_labels,
    pairs=_kappa_pairs,
    settings={"distance": "nominal"},
    section=Section.CHARACTERS,
)

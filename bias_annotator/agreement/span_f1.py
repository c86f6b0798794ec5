"""Pairwise F1 of spans: of all the spans of two annotators, the share that both marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from bias_annotator.agreement.kinds import Key, MeasureKind, Pair, Section
from bias_annotator.agreement.matching import HALF, overlap_matches, soft_matches, strict_matches
from bias_annotator.agreement.units import Case, Unit

if TYPE_CHECKING:
    from bias_annotator.agreement.pooling import Pool, Vector


def _terms(case: Case, *, match: Callable[[Sequence[Unit], Sequence[Unit]], Mapping[str, float]]) -> Mapping[Key, float]:
    terms: defaultdict[Key, float] = defaultdict(float)
    for pair in combinations(case.workers, 2):
        first, second = (case.units[annotator] or () for annotator in pair)
        for unit in (*first, *second):
            terms[Key("spans", pair, unit.label)] += 1
        for label, count in match(first, second).items():
            terms[Key("matches", pair, label)] += count
    return terms


def _pairs(pool: Pool) -> dict[Pair, Vector]:
    """2 · matches / (spans of one + spans of the other), pooled over documents (van Rijsbergen 1979, with β = 1)."""
    return {pair: pool.ratio(2 * pool.whole("matches", pair), pool.whole("spans", pair)) for pair in pool.pairs}


def _value(pool: Pool) -> Vector:
    return pool.mean(_pairs(pool).values())


def _labels(pool: Pool) -> dict[str, Vector]:
    labels = sorted({str(label) for pair in pool.pairs for label in pool.kinds("spans", pair)})
    return {label: pool.mean(_of_label(pool, pair, label) for pair in pool.pairs) for label in labels}


def _of_label(pool: Pool, pair: Pair, label: str) -> Vector:
    return pool.ratio(2 * pool.sum("matches", pair, label), pool.sum("spans", pair, label))


_UNDEFINED = "nobody marked a span"

F1_STRICT = MeasureKind(
    name="f1_strict",
    title="F1, exact spans",
    description="Share of spans that both annotators of a pair marked with the same label and exactly the same borders.",
    warning="Not corrected for chance.",
    undefined=_UNDEFINED,
    terms=partial(_terms, match=strict_matches),
    value=_value,
    labels=_labels,
    pairs=_pairs,
    section=Section.SAME_PASSAGE,
)

F1_OVERLAP = MeasureKind(
    name="f1_overlap",
    title="F1, overlapping",
    description="Share of spans that both annotators of a pair marked with the same label and at least half of their characters in common.",
    warning="Not corrected for chance.",
    undefined=_UNDEFINED,
    terms=partial(_terms, match=overlap_matches),
    value=_value,
    labels=_labels,
    pairs=_pairs,
    section=Section.SAME_PASSAGE,
    settings={"iou": HALF},
)

F1_SOFT = MeasureKind(
    name="f1_soft",
    title="F1, by overlap",
    description="As F1, with each match counted by how much of its characters the two spans have in common.",
    warning="Not corrected for chance.",
    undefined=_UNDEFINED,
    terms=partial(_terms, match=soft_matches),
    value=_value,
    labels=_labels,
    pairs=_pairs,
    section=Section.SAME_PASSAGE,
    settings={"weight": "iou"},
)

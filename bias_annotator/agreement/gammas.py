"""Gamma, gamma-cat and gamma-k as rows of the table of measures."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bias_annotator.agreement.kinds import Key, MeasureKind, Pair, Section, Tuning
from bias_annotator.agreement.units import Case
from bias_annotator.messages import Message

if TYPE_CHECKING:
    from bias_annotator.agreement.pooling import Pool, Vector

_USUAL = Tuning()
_VERSION = 3  # 2 and 3: of alignments with the same disorder another may be found, which γ-cat sees
_Who = tuple[int, ...]


def _terms(case: Case, tuning: Tuning = _USUAL) -> Mapping[Key, float]:
    from bias_annotator.agreement.disorders import counted  # noqa: PLC0415 - imports NumPy and SciPy, and this row is read at start-up

    # Every disorder is in units of delta, so that it divides out.
    return counted(case, tuning.alpha, tuning.beta, tuning.samples, tuning.seed, tuning.sampler)


def _sampled(kind: MeasureKind, tuning: Tuning) -> MeasureKind:
    """The same kind with other settings, which can be set again: by `sampled`, `keeping.form` knows that terms depend on them."""
    return _kind(replace(kind, terms=partial(_terms, tuning=tuning), settings=tuning.settings))


def _gamma(pool: Pool, who: _Who = (), label: str | None = None) -> Vector:
    """1 − Σ w · observed / Σ w · expected disorder, w the mean number of units of an annotator in the document."""
    return 1 - pool.ratio(pool.sum("observed", who, label), pool.sum("expected", who, label))


def _between(pool: Pool) -> str:
    """The bounds of gamma, where some best alignments are not proved to be that; those that were found have the greater disorder."""
    observed, expected = pool.sum("observed"), pool.sum("expected")
    if not _in_doubt(pool):
        return ""
    highest = pool.ratio(observed - pool.sum("observed doubt"), expected)
    least = expected - pool.sum("expected doubt")
    high = math.ceil(1000 * (1 - float(highest[0]))) / 1000
    if least[0] <= 0:
        return Message(
            "Some documents have too many spans on each other to find out how they are aligned best: gamma is at most {high}.", high=high
        )
    low = math.floor(1000 * (1 - float(pool.ratio(observed, least)[0]))) / 1000
    return Message(
        "Some documents have too many spans on each other to find out how they are aligned best: gamma is between {low} and {high}.",
        low=low,
        high=high,
    )


def _uncertain(pool: Pool) -> str:
    if not _in_doubt(pool):
        return ""
    return Message(
        "Some documents have too many spans on each other to find out how they are aligned best: another alignment may give another value."
    )


def _in_doubt(pool: Pool) -> bool:
    return bool(pool.sum("observed doubt")[0] or pool.sum("expected doubt")[0])


def _gamma_labels(pool: Pool) -> dict[str, Vector]:
    return {label: _gamma(pool, (), label) for label in _named(pool, "observed")}


def _gamma_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: _gamma(pool, pair) for pair in pool.pairs}


def _cat(pool: Pool, who: _Who = (), label: str | None = None) -> Vector:
    """1 − mean distance of labels of aligned units / the same by chance; with a label, of pairs in which it occurs."""
    observed = pool.ratio(pool.sum("unlike", who, label), pool.sum("weight", who, label))
    by_chance = pool.ratio(pool.sum("chance unlike", who, label), pool.sum("chance weight", who, label))
    return 1 - pool.ratio(observed, by_chance)


def _cat_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: _cat(pool, pair) for pair in pool.pairs}


def _k_labels(pool: Pool) -> dict[str, Vector]:
    return {label: _cat(pool, (), label) for label in _named(pool, "weight")}


def _k_value(pool: Pool) -> Vector:
    return pool.mean(_k_labels(pool).values())


def _k_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: pool.mean(_cat(pool, pair, label) for label in _named(pool, "weight")) for pair in pool.pairs}


def _named(pool: Pool, what: str) -> list[str]:
    return sorted(label for label in pool.kinds(what) if isinstance(label, str))


def _kind(kind: MeasureKind) -> MeasureKind:
    return replace(kind, version=_VERSION, sampled=partial(_sampled, kind))


GAMMA = _kind(
    MeasureKind(
        name="gamma",
        title="Gamma",
        description="Whether the same passages were marked, with the same borders and labels: 1 is perfect, 0 is what chance would give.",
        warning="Only comparable with the same settings and model of chance.",
        undefined="nobody marked a span, or chance would give no disorder either",
        terms=_terms,
        value=_gamma,
        labels=_gamma_labels,
        pairs=_gamma_pairs,
        remark=_between,
        settings=_USUAL.settings,
        section=Section.BEYOND_CHANCE,
        source="gamma",
    )
)

_UNDEFINED = "no spans of two annotators are near enough to be aligned, or there is only one label"

GAMMA_CAT = _kind(
    MeasureKind(
        name="gamma_cat",
        title="Gamma, labels",
        description="Of spans that are aligned, whether they carry the same label: 1 is perfect, 0 is what chance would give.",
        warning="Says nothing of spans that only one annotator marked.",
        undefined=_UNDEFINED,
        terms=_terms,
        value=_cat,
        labels=_k_labels,
        pairs=_cat_pairs,
        remark=_uncertain,
        settings=_USUAL.settings,
        section=Section.LABELS,
        source="gamma",
    )
)

GAMMA_K = _kind(
    MeasureKind(
        name="gamma_k",
        title="Gamma, by label",
        description="Gamma of labels for each label by itself, and the mean over the labels.",
        warning="Rare labels count as much as frequent ones.",
        undefined=_UNDEFINED,
        terms=_terms,
        value=_k_value,
        labels=_k_labels,
        pairs=_k_pairs,
        remark=_uncertain,
        settings=_USUAL.settings,
        section=Section.LABELS,
        source="gamma",
    )
)

"""Krippendorff's alphas for units on a continuum: uα and |uα (2016), and αU (1995).

A document is a continuum, and each fragment of a span is a unit of its own, so that the gap of a split span stays a gap.
Only flat layers fit: a measure refuses units of one annotator that overlap, it never leaves any out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from bias_annotator.agreement.kinds import OVERLAPS, Key, MeasureKind, Pair, Section
from bias_annotator.agreement.placing import expected, observed
from bias_annotator.agreement.units import Case, Unit
from bias_annotator.messages import Message, joined

if TYPE_CHECKING:
    from bias_annotator.agreement.pooling import Pool, Vector

Stretch = tuple[int, int]


def _overlap(stretches: Sequence[Stretch]) -> bool:
    return any(after[0] < before[1] for before, after in pairwise(sorted(stretches)))


def _stretches(units: Sequence[Unit] | None) -> list[Stretch]:
    return [stretch for unit in units or () for stretch in unit.stretches]


def _groups(case: Case) -> Iterator[tuple[int, ...]]:
    """All together (named by the empty tuple), then each pair."""
    yield ()
    yield from combinations(case.workers, 2)


def _flat_terms(case: Case) -> Mapping[Key, float]:
    """For all and for each pair: lengths by label (None: gaps), differing coincidences, and squared lengths of units."""
    terms: defaultdict[Key, float] = defaultdict(float)
    crowded = [annotator for annotator in case.workers if _overlap(_stretches(case.units[annotator]))]
    for annotator in crowded:
        terms[Key(OVERLAPS, (annotator,))] = 1
    for who in _groups(case):
        members = who or case.workers
        if not set(members) & set(crowded):
            _coincide(terms, case, who, members)
    return terms


def _coincide(terms: defaultdict[Key, float], case: Case, who: tuple[int, ...], members: Sequence[int]) -> None:
    for seen, characters in case.observations.items():
        values = [next(iter(seen[member] or ()), None) for member in members]  # of a flat layer: at most one label
        for label, count in Counter(values).items():
            terms[Key("length", who, label)] += characters * count
        for what, sorts in (("differ", Counter(values)), ("differ in marking", Counter(value is None for value in values))):
            apart = len(members) ** 2 - sum(count**2 for count in sorts.values())
            if apart:
                terms[Key(what, who)] += characters * apart / (len(members) - 1)
    squares = sum((end - start) ** 2 for member in members for start, end in _stretches(case.units[member]))
    terms[Key("squares", who)] += squares


def _u_alpha(pool: Pool, who: tuple[int, ...] = (), *, binary: bool) -> Vector:
    """1 − observed / expected, where expected pairs characters of all units, but none with one of its own unit.

    With l the length by category (gaps are one) and l.. their sum, the expected coincidences off the diagonal are
    l.. · (l..² − Σ l²) / (l..² − Σ L²), where L are the lengths of units, and of each character of a gap, 1.
    """
    if _crowded(pool, who):
        return pool.ratio(0 * pool.whole("length", who), 0 * pool.whole("length", who))
    whole, gaps = pool.whole("length", who), pool.sum("length", who)
    alike = gaps**2 + (whole - gaps) ** 2
    if not binary:
        alike = sum((pool.sum("length", who, label) ** 2 for label in pool.kinds("length", who)), start=0 * whole)
    off = pool.sum("differ in marking" if binary else "differ", who) * (whole**2 - pool.sum("squares", who) - gaps)
    return 1 - pool.ratio(off, whole * (whole**2 - alike))


def _crowded(pool: Pool, who: tuple[int, ...]) -> list[int]:
    """Annotators of whom some units overlap, among those of a value."""
    members = who or sorted({annotator for pair in pool.pairs for annotator in pair})
    return [annotator for annotator in members if pool.kinds(OVERLAPS, (annotator,))]


def _u_pairs(pool: Pool, *, binary: bool) -> dict[Pair, Vector]:
    return {pair: _u_alpha(pool, pair, binary=binary) for pair in pool.pairs}


def _no_labels(_pool: Pool) -> dict[str, Vector]:
    """None: the coefficients of single labels, (k)uα, are another measure."""
    return {}


def _refuse(pool: Pool, names: Sequence[str], *, what: Message) -> str:
    crowded = [names[annotator] for annotator in _crowded(pool, ())]
    if not crowded:
        return ""
    who = Message("{one} and {other}", one=crowded[0], other=crowded[1]) if len(crowded) == 2 else joined(crowded, ", ")  # noqa: PLR2004 - a pair
    return Message("it takes flat layers only, and {what} of {names} overlap", what=what, names=who)


def _placed_terms(case: Case) -> Mapping[Key, float]:
    """For all and for each pair, by label: squared differences observed, and those of units placed at random."""
    terms: defaultdict[Key, float] = defaultdict(float)
    by_label: defaultdict[str, dict[int, list[Stretch]]] = defaultdict(dict)
    for annotator in case.workers:
        for unit in case.units[annotator] or ():
            by_label[unit.label].setdefault(annotator, []).extend(unit.stretches)
    for theirs in by_label.values():
        for annotator, stretches in theirs.items():
            if _overlap(stretches):
                terms[Key(OVERLAPS, (annotator,))] = 1
    for who in _groups(case):
        members = who or case.workers
        if not any(Key(OVERLAPS, (member,)) in terms for member in members):
            for label, theirs in by_label.items():
                layers = [sorted(theirs.get(member, ())) for member in members]
                if any(layers):
                    terms[Key("observed", who, label)] = observed(layers)
                    terms[Key("expected", who, label)] = expected(layers, case.length)
    return terms


def _alpha_u(pool: Pool, who: tuple[int, ...] = ()) -> Vector:
    if _crowded(pool, who):
        return pool.ratio(0 * pool.whole("expected", who), 0 * pool.whole("expected", who))
    return 1 - pool.ratio(pool.whole("observed", who), pool.whole("expected", who))


def _alpha_u_labels(pool: Pool) -> dict[str, Vector]:
    if _crowded(pool, ()):
        return {}
    labels = sorted(map(str, pool.kinds("expected")))
    return {label: 1 - pool.ratio(pool.sum("observed", (), label), pool.sum("expected", (), label)) for label in labels}


def _alpha_u_pairs(pool: Pool) -> dict[Pair, Vector]:
    return {pair: _alpha_u(pool, pair) for pair in pool.pairs}


def _u_kind(name: str, title: str, description: str, undefined: str, *, binary: bool) -> MeasureKind:
    return MeasureKind(
        name=name,
        title=title,
        description=description,
        warning="For flat layers only; long spans dominate.",
        undefined=undefined,
        terms=_flat_terms,
        value=partial(_u_alpha, binary=binary),
        labels=_no_labels,
        pairs=partial(_u_pairs, binary=binary),
        settings={"distance": "nominal"},
        section=Section.ADVANCED,
        source="u_alpha",
        refusal=partial(_refuse, what=Message("spans")),
    )


U_ALPHA = _u_kind(
    "u_alpha",
    "Unitizing alpha (uα)",
    "Krippendorff's alpha of 2016 for units: whether the same stretches are marked, and with the same labels.",
    "everything that counts is unmarked, or under one label, from everybody",
    binary=False,
)
U_ALPHA_BINARY = _u_kind(
    "u_alpha_binary",
    "|uα, marked or not",
    "Krippendorff's alpha of 2016 for units, whatever their labels: whether the same stretches are marked.",
    "everything that counts is unmarked, or everything marked, from everybody",
    binary=True,
)

ALPHA_U = MeasureKind(
    name="alpha_u",
    title="αU of 1995",
    description="Krippendorff's first alpha for units, by squared distances of their borders; uα superseded it.",
    warning="For comparing with older figures; spans of one label must not overlap.",
    undefined="nobody marked a span",
    terms=_placed_terms,
    value=_alpha_u,
    labels=_alpha_u_labels,
    pairs=_alpha_u_pairs,
    settings={"distance": "squared"},
    section=Section.ADVANCED,
    refusal=partial(_refuse, what=Message("spans of one label")),
)

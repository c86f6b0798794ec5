"""Agreement by character against the shares of categories: Fleiss' kappa and Gwet's AC1, for any number of annotators.

Both compare the same observed agreement with another idea of chance, in the form that Gwet (Handbook of Inter-Rater
Reliability, 2014, chapter 2) gives them for annotators who did not all work on everything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from bias_annotator.agreement.kinds import Key, MeasureKind, Pair, Section
from bias_annotator.agreement.units import Case

if TYPE_CHECKING:
    from bias_annotator.agreement.pooling import Pool, Vector

_Chance = Callable[["Pool", "Vector", list["Vector"]], "Vector"]


def _terms(case: Case) -> Mapping[Key, float]:
    """Characters, those pairs of annotators who agree on one, and each category's share of annotators, summed over characters."""
    terms: defaultdict[Key, float] = defaultdict(float)
    for seen, characters in case.observations.items():
        sets = Counter(observed for observed in seen if observed is not None)
        _count(terms, sets, characters)
    for pair, table in case.tables.items():
        shares: defaultdict[frozenset[str], float] = defaultdict(float)
        for (one, other), characters in table.items():
            shares[one] += characters / 2
            shares[other] += characters / 2
        terms[Key("characters", pair)] += sum(table.values())
        terms[Key("alike", pair)] += sum(characters for (one, other), characters in table.items() if one == other)
        terms.update({Key("share", pair, labels): share for labels, share in shares.items()})
    return terms


def _count(terms: defaultdict[Key, float], sets: Counter[frozenset[str]], characters: int) -> None:
    """What all annotators together have at so many characters."""
    values = sets.total()
    terms[Key("characters")] += characters
    terms[Key("alike")] += characters * _alike(sets.values())
    for labels, count in sets.items():
        terms[Key("share", (), labels)] += characters * count / values
    for label in sorted(frozenset().union(*sets)):
        present = sum(count for labels, count in sets.items() if label in labels)
        terms[Key("present", (), label)] += characters * present / values
        terms[Key("differ", (), label)] += characters * (1 - _alike((present, values - present)))


def _alike(counts: Iterable[int]) -> float:
    """Of all pairs of values, the share that are the same."""
    counts = tuple(counts)
    values = sum(counts)
    return sum(count * (count - 1) for count in counts) / (values * (values - 1))


def _coefficient(pool: Pool, chance: _Chance, who: tuple[int, ...] = ()) -> Vector:
    """(observed − chance) / (1 − chance)."""
    characters = pool.sum("characters", who)
    shares = [pool.ratio(pool.sum("share", who, labels), characters) for labels in pool.kinds("share", who)]
    by_chance = chance(pool, characters, shares)
    return pool.ratio(pool.ratio(pool.sum("alike", who), characters) - by_chance, 1 - by_chance)


def _by_label(pool: Pool, chance: _Chance) -> dict[str, Vector]:
    characters = pool.sum("characters")
    found = {}
    for label in sorted(map(str, pool.kinds("present"))):
        present = pool.ratio(pool.sum("present", (), label), characters)
        by_chance = chance(pool, characters, [present, 1 - present])
        found[label] = pool.ratio(1 - pool.ratio(pool.sum("differ", (), label), characters) - by_chance, 1 - by_chance)
    return found


def _by_pair(pool: Pool, chance: _Chance) -> dict[Pair, Vector]:
    return {pair: _coefficient(pool, chance, pair) for pair in pool.pairs}


def _drawn(_pool: Pool, characters: Vector, shares: list[Vector]) -> Vector:
    """Chance as Fleiss (1971) has it: two annotators draw categories by their shares."""
    return sum((share**2 for share in shares), start=0 * characters)


def _guessed(pool: Pool, characters: Vector, shares: list[Vector]) -> Vector:
    """Chance as Gwet (2008) has it: Σ π(1 − π) / (q − 1) over the q categories that occur."""
    occurring = sum(((share > 0).astype(float) for share in shares), start=0 * characters)
    return pool.ratio(sum((share * (1 - share) for share in shares), start=0 * characters), occurring - 1)


_UNDEFINED = "every character that counts carries the same labels from everybody, so that chance alone would agree as well"

KAPPA_FLEISS = MeasureKind(
    name="kappa_fleiss",
    title="Fleiss’ kappa",
    description="Fleiss' kappa of all annotators together, over the set of labels at each character.",
    warning="Long spans dominate.",
    undefined=_UNDEFINED,
    terms=_terms,
    value=partial(_coefficient, chance=_drawn),
    labels=partial(_by_label, chance=_drawn),
    pairs=partial(_by_pair, chance=_drawn),
    settings={"distance": "nominal"},
    section=Section.CHARACTERS,
)

AC1 = MeasureKind(
    name="ac1",
    title="AC1, by character",
    description="Gwet's AC1 over the set of labels at each character, which stays high where nearly everything is of one category.",
    warning="Counts the agreement on unmarked text almost in full.",
    undefined=_UNDEFINED,
    terms=_terms,
    value=partial(_coefficient, chance=_guessed),
    labels=partial(_by_label, chance=_guessed),
    pairs=partial(_by_pair, chance=_guessed),
    settings={"distance": "nominal"},
    section=Section.ADVANCED,
    source="kappa_fleiss",
)

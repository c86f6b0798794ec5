"""Fleiss' kappa and Gwet's AC1 against published tables, and against loops over every character."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement import MEASURES, Case, Unit, unit
from bias_annotator.agreement.estimating import Estimate, Estimator

GOLDEN = Path(__file__).parents[1] / "golden" / "agreement"
LENGTH = 14
# Fleiss 1971, table 1: how many of six psychiatrists gave each of 30 patients one of five diagnoses.
FLEISS = """00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
            00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006"""
_stretches = st.lists(st.integers(0, LENGTH), min_size=2, max_size=4, unique=True).map(
    lambda places: tuple(zip(sorted(places)[::2], sorted(places)[1::2], strict=False))
)
units = st.lists(st.builds(Unit, st.sampled_from("ab"), _stretches), max_size=3)
cases = st.lists(st.tuples(*[st.none() | units] * 3).map(lambda theirs: Case(LENGTH, theirs)), min_size=1, max_size=3)


def estimate(name: str, cases: Sequence[Case]) -> Estimate:
    people = len(cases[0].units)
    estimator = Estimator([MEASURES[name]], [f"Annotator {number}" for number in range(people)])
    for case in cases:
        estimator.add(case)
    return estimator.estimates(range(people))[0]


def tabled(table: Sequence[Sequence[int]]) -> Case:
    """A document with as many characters as the table counts, marked by two annotators."""
    first, second, place = [], [], 0
    for row, counts in enumerate(table):
        for column, count in enumerate(counts):
            if count:
                first.append(unit(str(row), (place, place + count)))
                second.append(unit(str(column), (place, place + count)))
            place += count
    return Case(place, (first, second))


def test_fleiss_kappa_of_the_diagnoses_of_fleiss_1971() -> None:
    people = []
    for patient in FLEISS.split():
        values = [label for label, count in zip("abcde", patient, strict=True) for _ in range(int(count))]
        people.append(Case(1, tuple([unit(value, (0, 1))] for value in values)))
    found = estimate("kappa_fleiss", people)
    assert found.value == pytest.approx(0.430, abs=5e-4)
    # By category these are what kappam.fleiss of the R package irr gives for the same table.
    assert [found.labels[label] for label in "abcde"] == pytest.approx([0.245, 0.245, 0.520, 0.471, 0.566], abs=5e-4)


def test_two_annotators_make_scotts_pi_of_artstein_and_poesio_example_1() -> None:
    assert estimate("kappa_fleiss", [tabled([[20, 20], [10, 50]])]).value == pytest.approx(0.341, abs=5e-4)


def test_ac1_of_gwet_2008_stays_high_where_pi_falls() -> None:
    case = tabled([[80, 5], [5, 10]])  # 90 % agree, one category takes 85 %
    assert estimate("ac1", [case]).value == pytest.approx(0.8658, abs=5e-5)
    assert estimate("kappa_fleiss", [case]).value == pytest.approx(0.6078, abs=5e-5)


@pytest.mark.parametrize("fixture", sorted(GOLDEN.glob("gwet_*.json")), ids=lambda path: path.stem)
def test_ac1_of_tables_for_which_irrcac_gives_it(fixture: Path) -> None:
    given_ = json.loads(fixture.read_text(encoding="utf-8"))
    expected = given_["cases"][0]["coefficient"]
    assert estimate("ac1", [tabled(given_["table"])]).value == pytest.approx(expected, abs=5e-6)


def naive(cases: Sequence[Case], *, gwet: bool) -> float | None:
    items = []
    for case in cases:
        working = [theirs for theirs in case.units if theirs is not None]
        items.extend(
            Counter(
                frozenset(one.label for one in theirs if any(start <= place < end for start, end in one.stretches)) for theirs in working
            )
            for place in range(case.length if len(working) > 1 else 0)
        )
    if not items:
        return None
    alike = sum(sum(count * (count - 1) for count in item.values()) / (item.total() * (item.total() - 1)) for item in items) / len(items)
    shares: Counter[frozenset[str]] = Counter()
    for item in items:
        for labels, count in item.items():
            shares[labels] += count / item.total() / len(items)  # type: ignore[assignment]  # a Counter of floats
    if len(shares) == 1:
        return None
    chance = sum(share**2 for share in shares.values())
    if gwet:
        chance = sum(share * (1 - share) for share in shares.values()) / (len(shares) - 1)
    return (alike - chance) / (1 - chance)


@settings(deadline=None, max_examples=50)
@given(cases)
def test_both_are_what_a_loop_over_characters_gives(cases: list[Case]) -> None:
    for name, gwet in (("kappa_fleiss", False), ("ac1", True)):
        value = naive(cases, gwet=gwet)
        found = estimate(name, cases)
        assert found.value == (None if value is None else pytest.approx(value, abs=1e-9))
        for (one, other), alone in found.pairs.items():
            both = naive([Case(case.length, (case.units[one], case.units[other])) for case in cases], gwet=gwet)
            assert alone == (None if both is None else pytest.approx(both, abs=1e-9))


def test_a_label_has_its_own_value_by_its_presence() -> None:
    case = Case(10, ([unit("a", (0, 5)), unit("b", (2, 4))], [unit("a", (0, 5))]))
    for name in ("kappa_fleiss", "ac1"):
        found = estimate(name, [case])
        assert found.labels["a"] == 1
        assert found.labels["b"] is not None
        assert found.labels["b"] < 1

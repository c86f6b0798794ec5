"""Alpha and kappa against published values, and against loops over every character and every pair of values."""

import json
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from itertools import combinations, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement import MEASURES, Case, Unit, unit
from bias_annotator.agreement.characters import masi
from bias_annotator.agreement.estimating import Estimate, Estimator

GOLDEN = Path(__file__).parents[1] / "golden" / "agreement"
LENGTH = 16
BY_CHARACTER = ("alpha_char", "alpha_masi", "kappa_cohen", "kappa_fleiss", "ac1")
_stretches = st.lists(st.integers(0, LENGTH), min_size=2, max_size=4, unique=True).map(
    lambda places: tuple(zip(sorted(places)[::2], sorted(places)[1::2], strict=False))
)
units = st.lists(st.builds(Unit, st.sampled_from("abc"), _stretches), max_size=4)
cases = st.lists(st.tuples(*[st.none() | units] * 3).map(lambda theirs: Case(LENGTH, theirs)), min_size=1, max_size=4)


def estimate(name: str, cases: Sequence[Case]) -> Estimate:
    people = len(cases[0].units)
    estimator = Estimator([MEASURES[name]], [f"Annotator {number}" for number in range(people)])
    for case in cases:
        estimator.add(case)
    return estimator.estimates(range(people))[0]


def coded(values: Sequence[Sequence[object]]) -> list[Case]:
    """Documents of one character, one a coded unit; rows are annotators, None is missing."""
    return [
        Case(1, tuple(None if value is None else [unit(str(value), (0, 1))] for value in column)) for column in zip(*values, strict=True)
    ]


def tabled(table: Sequence[Sequence[int]]) -> Case:
    """One document with as many characters as the table counts, marked by two annotators."""
    first, second, place = [], [], 0
    for row, counts in enumerate(table):
        for column, count in enumerate(counts):
            if count:
                first.append(unit(str(row), (place, place + count)))
                second.append(unit(str(column), (place, place + count)))
            place += count
    return Case(place, (first, second))


def test_alpha_of_krippendorffs_example_with_missing_values() -> None:
    _ = None
    values = [
        (_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3),
        (1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _),
        (_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4),
    ]
    assert estimate("alpha_char", coded(values)).value == pytest.approx(0.691358, abs=5e-7)


def test_kappa_and_alpha_of_example_1_of_artstein_and_poesio() -> None:
    case = tabled([[20, 20], [10, 50]])
    assert sum(count for (one, other), count in case.observations.items() if one == other) / case.length == 0.7
    assert estimate("kappa_cohen", [case]).value == pytest.approx(0.348, abs=5e-4)
    # Alpha is pi (.341) on a sample from which values are not put back: 1 − (1 − .341)(1 − 1/200).
    assert estimate("alpha_char", [case]).value == pytest.approx(1 - (0.3 / 0.455) * (199 / 200), abs=1e-12)


@pytest.mark.parametrize(("fixture", "kappa"), [("gwet_fixture_02_cohen_ex1", -0.092), ("gwet_fixture_03_cohen_ex2", 0.492)])
def test_kappa_of_the_tables_in_cohens_paper(fixture: str, kappa: float) -> None:
    given_ = json.loads((GOLDEN / f"{fixture}.json").read_text(encoding="utf-8"))
    case = tabled(given_["table"])
    assert case.length == given_["n"]
    alike = sum(count for (one, other), count in case.observations.items() if one == other) / case.length
    assert alike == pytest.approx(given_["cases"][0]["pa"])
    assert estimate("kappa_cohen", [case]).value == pytest.approx(kappa, abs=5e-4)


@pytest.mark.parametrize(("marked", "alike", "kappa"), [(5, 0.99, -1 / 199), (19, 0.962, 1 - 0.038 / 0.037278)])
def test_two_annotators_who_never_mark_the_same_characters_are_below_chance_however_much_stays_unmarked(
    marked: int, alike: float, kappa: float
) -> None:
    # Of 1,000 characters each marks `marked`, never the same. By hand for 5: observed disagreement .01,
    # expected 2 · .005 · .995 = .00995, so kappa = 1 − .01/.00995 = −1/199; for 19 it is −.019.
    case = Case(1000, ([unit("opinion", (100, 100 + marked))], [unit("opinion", (500, 500 + marked))]))
    assert sum(count for (one, other), count in case.observations.items() if one == other) / 1000 == alike
    found = estimate("kappa_cohen", [case])
    assert found.value == pytest.approx(kappa, abs=1e-12)
    assert found.labels == {"opinion": pytest.approx(kappa, abs=1e-12)}
    assert estimate("alpha_char", [case]).value == pytest.approx(1 - 2 * marked * 1999 / (2 * 2 * marked * (1000 - marked)), abs=1e-12)


def values_by_character(cases: Sequence[Case], see: Callable[[frozenset[str]], Hashable]) -> list[list[Hashable | None]]:
    """What each annotator has at each character of every counted document, found the slow way."""
    found = []
    for case in cases:
        if sum(theirs is not None for theirs in case.units) < 2:
            continue
        for place in range(case.length):
            sets = [
                None
                if theirs is None
                else frozenset(one.label for one in theirs if any(start <= place < end for start, end in one.stretches))
                for theirs in case.units
            ]
            found.append([None if labels is None else see(labels) for labels in sets])
    return found


def naive_alpha(rows: list[list[Hashable | None]]) -> float | None:
    coincidences: Counter[tuple[Hashable, Hashable]] = Counter()
    for row in rows:
        values = [value for value in row if value is not None]
        for one, other in permutations(range(len(values)), 2):
            coincidences[values[one], values[other]] += 1 / (len(values) - 1)
    total = sum(coincidences.values())
    margins: Counter[Hashable] = Counter()
    for (one, _), count in coincidences.items():
        margins[one] += count
    expected = sum(margins[one] * margins[other] for one in margins for other in margins if one != other) / (total - 1) if total else 0
    observed = sum(count for (one, other), count in coincidences.items() if one != other)
    return None if not expected else 1 - observed / expected


def naive_kappa(rows: list[list[Hashable | None]]) -> float | None:
    pairs = [(row[0], row[1]) for row in rows if None not in row]
    if not pairs:
        return None
    alike = sum(one == other for one, other in pairs) / len(pairs)
    first, second = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    chance = sum(first[value] * second[value] for value in first) / len(pairs) ** 2
    return None if len({*first, *second}) == 1 else (alike - chance) / (1 - chance)


def close(value: float | None) -> object:
    return None if value is None else pytest.approx(value, abs=1e-9)


@settings(deadline=None)
@given(cases)
def test_alpha_is_what_a_loop_over_characters_gives(cases: list[Case]) -> None:
    found = estimate("alpha_char", cases)
    assert found.value == close(naive_alpha(values_by_character(cases, lambda labels: labels)))
    for label, value in found.labels.items():
        assert value == close(naive_alpha(values_by_character(cases, lambda labels, label=label: label in labels)))
    for (one, other), value in found.pairs.items():
        both = [Case(case.length, (case.units[one], case.units[other])) for case in cases]
        assert value == close(naive_alpha(values_by_character(both, lambda labels: labels)))


@settings(deadline=None)
@given(cases)
def test_kappa_is_what_a_loop_over_characters_gives(cases: list[Case]) -> None:
    found = estimate("kappa_cohen", cases)
    for (one, other), value in found.pairs.items():
        both = [Case(case.length, (case.units[one], case.units[other])) for case in cases]
        assert value == close(naive_kappa(values_by_character(both, lambda labels: labels)))
    defined = [value for value in found.pairs.values() if value is not None]
    assert found.value == close(sum(defined) / len(defined) if defined else None)
    for label, value in found.labels.items():
        each = [
            naive_kappa(
                values_by_character(
                    [Case(case.length, (case.units[one], case.units[other])) for case in cases], lambda sets, label=label: label in sets
                )
            )
            for one, other in combinations(range(3), 2)
        ]
        defined = [one for one in each if one is not None]
        assert value == close(sum(defined) / len(defined) if defined else None)


@settings(deadline=None)
@given(cases, st.permutations(range(3)))
def test_the_order_of_annotators_and_documents_does_not_matter(cases: list[Case], order: list[int]) -> None:
    swapped = [Case(case.length, tuple(case.units[place] for place in order)) for case in reversed(cases)]
    for name in MEASURES:
        one, other = estimate(name, cases), estimate(name, swapped)
        assert one.value == close(other.value)
        assert dict(one.labels) == {label: close(value) for label, value in other.labels.items()}


def naive_masi(one: frozenset[str], other: frozenset[str]) -> float:
    if not one and not other:
        return 0
    jaccard = len(one & other) / len(one | other)
    monotony = 1 if one == other else 2 / 3 if one <= other or other <= one else 1 / 3 if one & other else 0
    return 1 - jaccard * monotony


def test_masi_of_passonneau_2006() -> None:
    assert masi(frozenset("12"), frozenset("123")) == pytest.approx(0.5556, abs=5e-5)
    assert masi(frozenset("12"), frozenset("13")) == pytest.approx(1 - 1 / 9)
    assert (masi(frozenset(), frozenset()), masi(frozenset(), frozenset("1")), masi(frozenset("2"), frozenset("2"))) == (0, 1, 0)


@settings(deadline=None)
@given(cases)
def test_alpha_with_masi_is_what_a_loop_over_characters_gives(cases: list[Case]) -> None:
    rows = [[value for value in row if value is not None] for row in values_by_character(cases, lambda labels: labels)]
    values = [value for row in rows for value in row]
    observed = sum(naive_masi(one, other) / (len(row) - 1) for row in rows for one, other in permutations(row, 2))
    expected = sum(naive_masi(one, other) for one in values for other in values) / (len(values) - 1) if values else 0
    assert estimate("alpha_masi", cases).value == close(1 - observed / expected if expected else None)


def test_nested_labels_that_one_annotator_left_out_weigh_less_with_masi() -> None:
    case = Case(20, ([unit("a", (0, 10)), unit("b", (2, 8))], [unit("a", (0, 10))]))
    plain, softer = estimate("alpha_char", [case]).value, estimate("alpha_masi", [case]).value
    assert plain is not None
    assert softer is not None
    assert plain < softer < 1


def test_characters_that_all_carry_the_same_labels_give_no_value() -> None:
    everything = [unit("a", (0, 9))]
    for theirs in ([], everything):
        for name in BY_CHARACTER:
            found = estimate(name, [Case(9, (theirs, theirs))])
            assert found.value is None
            assert found.problems[0].startswith("No value: every character that counts carries the same labels")


def test_perfect_agreement_is_one_and_overlapping_spans_of_one_label_count_once() -> None:
    plain, doubled = [unit("a", (0, 6))], [unit("a", (0, 4)), unit("a", (2, 6))]
    for name in BY_CHARACTER:
        found = estimate(name, [Case(9, (plain, doubled))])
        assert found.value == pytest.approx(1)
        assert found.labels == ({} if name == "alpha_masi" else {"a": pytest.approx(1)})

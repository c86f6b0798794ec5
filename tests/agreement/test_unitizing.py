"""Alphas for units against published values, and what they refuse."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement import MEASURES, Case, alpha_u, u_alpha, u_alpha_binary, unit
from bias_annotator.agreement.estimating import Estimate, Estimator
from bias_annotator.agreement.placing import expected, observed
from bias_annotator.errors import UserError

LENGTH = 30
Units = Sequence[Sequence[tuple[int, int, str]]]


def estimate(name: str, *cases: Case) -> Estimate:
    people = len(cases[0].units)
    estimator = Estimator([MEASURES[name]], ("Ana", "Ben", "Chi")[:people])
    for case in cases:
        estimator.add(case)
    return estimator.estimates(range(people))[0]


def flat(places: list[int], labels: list[str]) -> list[tuple[int, int, str]]:
    borders = list(pairwise(sorted(places)))
    return [(start, end, label) for (start, end), label in zip(borders, labels, strict=False) if label != "gap"]


layers = st.builds(
    flat,
    st.lists(st.integers(0, LENGTH), min_size=2, max_size=9, unique=True),
    st.lists(st.sampled_from(["a", "b", "gap"]), min_size=8, max_size=8),
)
people = st.lists(layers, min_size=2, max_size=4)


def test_u_alpha_of_three_annotators_who_marked_one_label() -> None:
    # A value of the reference implementation for Krippendorff, Mathet, Bouvry and Widlöcher 2016.
    units = [[(3, 15, "k"), (22, 53, "k")], [(3, 10, "k"), (22, 53, "k")], [(22, 46, "k")]]
    assert u_alpha(units, 56) == pytest.approx(0.5645448655652737, abs=1e-12)
    assert u_alpha_binary(units, 56) == pytest.approx(0.5645448655652737, abs=1e-12)  # with one label they are one


def test_alpha_u_of_krippendorff_2004_page_254() -> None:
    first = [(225, 295, "c"), (370, 400, "c"), (180, 240, "k"), (300, 350, "k")]
    second = [(220, 300, "c"), (355, 375, "c"), (400, 420, "c"), (180, 240, "k"), (300, 350, "k")]
    units = [[(start - 150, end - 150, label) for start, end, label in theirs] for theirs in (first, second)]
    assert alpha_u(units, 300) == pytest.approx(0.8591, abs=5e-4)
    case = Case(300, tuple([unit(label, (start, end)) for start, end, label in theirs] for theirs in units))
    assert estimate("alpha_u", case).labels == {"c": pytest.approx(0.7286, abs=5e-4), "k": 1}
    by_label = [[[(start, end) for start, end, label in sorted(theirs) if label == "c"] for theirs in units]]
    assert observed(by_label[0]) / 300**2 == pytest.approx(0.0144, abs=1e-4)
    assert expected(by_label[0], 300) / 300**2 == pytest.approx(0.0532, abs=1e-4)


@pytest.mark.parametrize(
    ("first", "second", "apart", "alpha"),
    [
        ([(2, 10), (14, 20)], [(4, 8), (15, 17)], 0.03125, 0.5529),
        ([(0, 18)], [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 9), (9, 10)], 2.26736, -0.9284),
        ([(2, 8), (10, 12), (14, 18), (20, 22)], [(0, 2), (4, 8), (10, 14), (16, 18), (20, 22)], 0.02777, 0.6931),
        ([(0, 2), (2, 10), (10, 14), (14, 20), (20, 24)], [(0, 4), (4, 8), (8, 15), (15, 17), (17, 24)], 0.38715, 0.0659),
    ],
    ids="ABCD",
)
def test_alpha_u_of_krippendorff_1995_page_57(
    first: list[tuple[int, int]], second: list[tuple[int, int]], apart: float, alpha: float
) -> None:
    # The page's D_E is slightly off; these are the values of its formula on a continuum that is nearly continuous.
    scale = 50_000
    units = [[(start * scale, end * scale) for start, end in theirs] for theirs in (first, second)]
    assert observed(units) / (24 * scale) ** 2 == pytest.approx(apart, abs=1e-5)
    assert 1 - observed(units) / expected(units, 24 * scale) == pytest.approx(alpha, abs=1e-4)


def test_alpha_u_of_one_long_unit_against_three_short_ones() -> None:
    # The example of dkpro-statistics: D_O .9100, D_E .5351.
    units = [[(1, 9)], [(2, 3), (4, 5), (6, 7)]]
    assert observed(units) / 100 == pytest.approx(0.91, abs=1e-4)
    assert expected(units, 10) / 100 == pytest.approx(0.5351, abs=1e-4)
    assert alpha_u([[(start, end, "A") for start, end in theirs] for theirs in units], 10) == pytest.approx(-0.7003, abs=1e-4)


def test_the_one_unit_of_one_of_three_annotators_is_chance_and_no_unit_is_nothing() -> None:
    assert alpha_u([[(0, 1, "X")], [], []], 20) == pytest.approx(0, abs=1e-12)
    assert alpha_u([[], [], []], 20) is None
    assert u_alpha([[], []], 20) is None
    assert u_alpha([[(0, 20, "a")]], 20) is None


@pytest.mark.parametrize("name", ["u_alpha", "u_alpha_binary", "alpha_u"])
def test_overlapping_units_are_refused_with_whose_they_are(name: str) -> None:
    nested, plain = [unit("a", (0, 20)), unit("a", (5, 9))], [unit("a", (0, 20))]
    found = estimate(name, Case(LENGTH, (nested, plain, plain)), Case(LENGTH, (plain, plain, plain)))
    assert found.refused
    assert (found.value, found.interval, dict(found.labels)) == (None, None, {})
    assert found.pairs == {(0, 1): None, (0, 2): None, (1, 2): 1}
    assert found.problems[0].endswith("of Ana overlap.")
    assert "flat layers only" in found.problems[0]
    with pytest.raises(UserError, match="flat layers only"):
        {"u_alpha": u_alpha, "u_alpha_binary": u_alpha_binary, "alpha_u": alpha_u}[name]([[(0, 20, "a"), (5, 9, "a")], []], LENGTH)


def test_alpha_u_takes_nested_units_of_different_labels() -> None:
    nested = [[(0, 20, "a"), (5, 9, "b")]] * 2
    assert alpha_u(nested, LENGTH) == 1
    with pytest.raises(UserError):
        u_alpha(nested, LENGTH)


def test_what_stands_in_the_gap_of_a_split_span_does_not_overlap_it() -> None:
    case = Case(LENGTH, ([unit("a", (0, 5), (10, 20)), unit("b", (5, 10))],) * 2)
    assert [estimate(name, case).value for name in ("u_alpha", "u_alpha_binary", "alpha_u")] == [1, 1, 1]


def naive_u_alpha(units: Units, length: int) -> float | None:
    """By coincidences of single characters; two characters of one unit are never paired by chance."""
    home = [[(None, None, place) for place in range(length)] for _ in units]
    for annotator, theirs in enumerate(units):
        for number, (start, end, label) in enumerate(theirs):
            for place in range(start, end):
                home[annotator][place] = (label, number, -1)
    apart = sum(
        one[place][0] != other[place][0] for one in home for other in home if one is not other for place in range(length)
    ) / (len(units) - 1)  # fmt: skip
    everything = [(annotator, *home[annotator][place]) for annotator in range(len(units)) for place in range(length)]
    chance = sum(one[1] != other[1] for one in everything for other in everything)
    pairs = sum(one != other for one in everything for other in everything)
    return None if not chance else 1 - apart / (len(everything) * chance / pairs)


@settings(deadline=None, max_examples=30)
@given(people)
def test_u_alpha_is_what_pairing_single_characters_gives(units: Units) -> None:
    value = naive_u_alpha(units, LENGTH)
    assert u_alpha(units, LENGTH) == (None if value is None else pytest.approx(value, abs=1e-9))


@settings(deadline=None, max_examples=40)
@given(people, st.randoms(use_true_random=False))
def test_order_does_not_matter_and_what_is_identical_agrees(units: Units, order: object) -> None:
    turned = [list(reversed(theirs)) for theirs in units]
    order.shuffle(turned)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    for measure in (u_alpha, u_alpha_binary, alpha_u):
        value = measure(units, LENGTH)
        assert measure(turned, LENGTH) == (None if value is None else pytest.approx(value, abs=1e-9))
        assert (measure([units[0]] * 3, LENGTH) or 1) == pytest.approx(1)


@settings(deadline=None, max_examples=40)
@given(people)
def test_documents_are_pooled_like_one_text_without_what_crosses_their_borders(units: Units) -> None:
    def case(times: int) -> Case:
        moved = [[(start + LENGTH * n, end + LENGTH * n, label) for n in range(times) for start, end, label in one] for one in units]
        return Case(LENGTH * times, tuple([unit(label, (start, end)) for start, end, label in theirs] for theirs in moved))

    for name in ("u_alpha", "u_alpha_binary"):
        together = estimate_all(name, case(2))
        assert estimate_all(name, case(1), case(1)) == (None if together is None else pytest.approx(together, abs=1e-9))


def estimate_all(name: str, *cases: Case) -> float | None:
    people = len(cases[0].units)
    estimator = Estimator([MEASURES[name]], [str(number) for number in range(people)])
    for case in cases:
        estimator.add(case)
    return estimator.estimates(range(people))[0].value

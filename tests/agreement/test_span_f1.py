"""Pairwise F1, pooled over documents."""

import pytest

from bias_annotator.agreement import MEASURES, Case, unit
from bias_annotator.agreement.estimating import Estimate, Estimator

NAMES = ("Ana", "Ben", "Chi")
REPORTING = unit("reporting", (0, 90))
QUOTE = unit("quotation", (10, 20), (40, 50))


def estimate(name: str, *cases: Case) -> Estimate:
    estimator = Estimator([MEASURES[name]], NAMES[: len(cases[0].units)])
    for case in cases:
        estimator.add(case)
    return estimator.estimates(range(len(cases[0].units)))[0]


def test_f1_counts_matches_of_both_annotators_over_all_documents() -> None:
    first = Case(100, ([REPORTING, QUOTE], [REPORTING]))
    second = Case(100, ([QUOTE], [QUOTE, unit("opinion", (60, 90))]))
    found = estimate("f1_strict", first, second)
    assert found.value == pytest.approx(2 * 2 / (3 + 3))
    assert found.labels == {"reporting": 1, "quotation": pytest.approx(2 / 3), "opinion": 0}
    assert found.pairs == {(0, 1): found.value}
    assert not found.problems


def test_strict_needs_the_same_borders_and_overlap_only_half_of_the_characters() -> None:
    case = Case(100, ([QUOTE], [unit("quotation", (10, 20), (44, 50))]))
    assert estimate("f1_strict", case).value == 0
    assert estimate("f1_overlap", case).value == 1


def test_soft_f1_counts_what_is_in_common() -> None:
    case = Case(100, ([QUOTE, REPORTING], [unit("quotation", (10, 20), (45, 50))]))
    found = estimate("f1_soft", case)
    assert found.value == pytest.approx(2 * 0.75 / 3)  # 15 of 20 characters of the quotation
    assert found.labels == {"quotation": pytest.approx(0.75), "reporting": 0}
    # One span over two takes the better partner only.
    assert estimate("f1_soft", Case(100, ([REPORTING], [unit("reporting", (0, 60)), unit("reporting", (60, 90))]))).value == pytest.approx(
        2 * (60 / 90) / 3
    )


def test_who_worked_and_marked_nothing_counts_and_who_did_not_work_does_not() -> None:
    assert estimate("f1_strict", Case(100, ([QUOTE], []))).value == 0
    found = estimate("f1_strict", Case(100, ([QUOTE], None)), Case(100, ([REPORTING], [REPORTING])))
    assert found.value == 1


def test_the_value_is_the_mean_over_pairs_and_a_pair_without_value_is_left_out_and_named() -> None:
    one = Case(100, ([REPORTING, QUOTE], [REPORTING], None))
    other = Case(100, (None, [QUOTE], [QUOTE]))
    found = estimate("f1_strict", one, other)
    assert found.pairs == {(0, 1): pytest.approx(2 / 3), (0, 2): None, (1, 2): 1}
    assert found.value == pytest.approx((2 / 3 + 1) / 2)
    assert found.problems == ("No value for Ana and Chi: no document in common.",)
    silent = estimate("f1_strict", Case(100, ([], [], [REPORTING])))
    assert silent.pairs == {(0, 1): None, (0, 2): 0, (1, 2): 0}
    assert silent.problems == ("No value for Ana and Ben: nobody marked a span.",)


def test_no_spans_at_all_give_no_value() -> None:
    found = estimate("f1_overlap", Case(100, ([], [])))
    assert found.value is None
    assert found.labels == {}
    assert found.problems == ("No value: nobody marked a span.",)

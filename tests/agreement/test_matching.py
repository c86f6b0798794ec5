"""Windows and matchings against loops over every pair and every selection of pairs."""

import random
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement import Unit, matching, unit
from bias_annotator.agreement.matching import (
    heaviest_matching,
    largest_matching,
    overlap_matches,
    overlapping,
    soft_matches,
    strict_matches,
)

LENGTH = 40
_stretches = st.lists(st.integers(0, LENGTH), min_size=2, max_size=6, unique=True).map(
    lambda places: tuple(zip(sorted(places)[::2], sorted(places)[1::2], strict=False))
)
units = st.lists(st.builds(Unit, st.sampled_from("ab"), _stretches), max_size=6)
edges = st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=22)


def characters(one: Unit) -> set[int]:
    return {place for start, end in one.stretches for place in range(start, end)}


def iou(one: Unit, other: Unit) -> float:
    return len(characters(one) & characters(other)) / len(characters(one) | characters(other))


def exhaustive(pairs: list[tuple[int, int]]) -> int:
    """The largest matching by trying to take and to leave every pair."""
    if not pairs:
        return 0
    (left, right), *rest = pairs
    apart = [pair for pair in rest if pair[0] != left and pair[1] != right]
    return max(1 + exhaustive(apart), exhaustive(rest))


@given(units, units, st.sampled_from([0.0, 0.1, 0.3, 0.5, 1.0]))
def test_windows_find_every_pair_that_overlaps_enough(first: list[Unit], second: list[Unit], least: float) -> None:
    expected = {
        (i, j): iou(one, other) for i, one in enumerate(first) for j, other in enumerate(second) if iou(one, other) >= (least or 1e-9)
    }
    found = list(overlapping(first, second, least))
    assert {(i, j): ratio for i, j, ratio in found} == expected
    assert len(found) == len(expected)


@settings(deadline=None)  # the first call imports SciPy
@given(edges)
def test_the_matching_is_as_large_as_an_exhaustive_search_finds(pairs: set[tuple[int, int]]) -> None:
    assert largest_matching(pairs) == exhaustive(sorted(pairs)[:22])


@settings(deadline=None)  # the first call imports SciPy
@given(edges)
def test_the_core_that_peeling_leaves_is_matched_as_well(pairs: set[tuple[int, int]]) -> None:
    if pairs:
        assert matching._hopcroft_karp(sorted(pairs)) == exhaustive(sorted(pairs))


@settings(deadline=None)
@given(units, units)
def test_matches_are_symmetric_and_do_not_move_with_the_text(first: list[Unit], second: list[Unit]) -> None:
    def moved(theirs: list[Unit]) -> list[Unit]:
        return [Unit(one.label, tuple((start + 1000, end + 1000) for start, end in one.stretches)) for one in theirs]

    for match in (strict_matches, overlap_matches):
        found = match(first, second)
        assert +found == +match(second, first) == +match(moved(first), moved(second))
    strict, loose = strict_matches(first, second), overlap_matches(first, second)
    assert all(strict[label] <= loose[label] for label in "ab")


def heaviest(weights: dict[tuple[int, int], float]) -> float:
    """The heaviest selection by trying to take and to leave every pair."""
    if not weights:
        return 0
    (left, right), weight = next(iter(weights.items()))
    rest = {pair: each for pair, each in weights.items() if pair != (left, right)}
    apart = {pair: each for pair, each in rest.items() if pair[0] != left and pair[1] != right}
    return max(weight + heaviest(apart), heaviest(rest))


@settings(deadline=None)  # the first call imports SciPy
@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.floats(0.01, 1), max_size=12))
def test_the_matching_is_as_heavy_as_an_exhaustive_search_finds(weights: dict[tuple[int, int], float]) -> None:
    assert heaviest_matching(weights) == pytest.approx(heaviest(weights), abs=1e-12)


@settings(deadline=None)
@given(units, units)
def test_soft_matches_lie_between_strict_matches_and_all_there_could_be(first: list[Unit], second: list[Unit]) -> None:
    soft = soft_matches(first, second)
    for label, count in strict_matches(first, second).items():
        assert count <= soft[label] + 1e-9
    for label, weight in soft.items():
        assert weight <= min(sum(one.label == label for one in theirs) for theirs in (first, second)) + 1e-9
        assert weight == pytest.approx(soft_matches(second, first)[label])


@settings(deadline=None)
@given(units, units)
def test_overlap_matches_are_the_largest_selection_by_label(first: list[Unit], second: list[Unit]) -> None:
    pairs = [(i, j) for i, one in enumerate(first) for j, other in enumerate(second) if one.label == other.label and iou(one, other) >= 0.5]
    assert overlap_matches(first, second).total() == exhaustive(pairs)


def test_a_greedy_choice_would_lose_a_match() -> None:
    # The first unit overlaps both others best with the one that the second unit needs.
    first = [unit("a", (0, 10)), unit("a", (4, 14))]
    second = [unit("a", (1, 11)), unit("a", (0, 6))]
    assert overlap_matches(first, second) == Counter(a=2)


def test_exactly_half_in_common_is_a_match_and_less_is_not() -> None:
    assert overlap_matches([unit("a", (0, 10))], [unit("a", (0, 5))]) == Counter(a=1)
    assert overlap_matches([unit("a", (0, 11))], [unit("a", (0, 5))]).total() == 0
    assert overlap_matches([unit("a", (0, 10))], [unit("b", (0, 10))]).total() == 0


def test_a_split_span_matches_by_the_characters_it_covers_not_by_its_ends() -> None:
    split = unit("quotation", (0, 10), (90, 100))
    assert overlap_matches([split], [unit("quotation", (0, 100))]).total() == 0
    assert overlap_matches([split], [unit("quotation", (0, 10), (88, 100))]).total() == 1
    assert strict_matches([split], [unit("quotation", (0, 100))]).total() == 0
    assert strict_matches([split, split], [split]) == Counter(quotation=1)


@pytest.mark.parametrize("nested", [False, True])
def test_ten_thousand_spans_are_matched_without_comparing_all_pairs(nested: bool) -> None:
    draw = random.Random(7)  # noqa: S311 - data of a test
    text = 200_000

    def person() -> list[Unit]:
        theirs = []
        for _ in range(10_000):
            start = draw.randrange(text - 2000)
            theirs.append(unit("a", (start, start + (draw.choice((20, 200, 2000)) if nested else draw.randint(5, 120)))))
        return theirs

    first, second = person(), person()
    started = time.process_time()
    found = sum(1 for _ in overlapping(first, second, 0.5))
    matched = overlap_matches(first, second)["a"]
    assert 0 < matched <= min(found, 10_000)
    assert time.process_time() - started < 20  # it takes 2; comparing all 10⁸ pairs, minutes

"""Units that are alike, stacks of units, ties: what is symmetric ends, and ends at the least disorder."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from exhaustive import Unit, check, exhaustive, exhaustive_by_kind

from bias_annotator.agreement import best_alignment, gamma
from bias_annotator.agreement.alignment.continua import NOBODY, Continua
from bias_annotator.agreement.alignment.stacking import Stacks

Made = list[list[Unit]]
SETTINGS = [(1, 1, 1), (3, 1, 1), (1.0, 0.3, 0.5), (0.7, 0.0, 2), (0, 1, 3.5)]


def drawn(random: np.random.Generator, places: Sequence[tuple[float, float]], labels: str, counts: Sequence[int]) -> Made:
    """As many units of each annotator, all at these places."""
    return [[(*places[int(random.integers(len(places)))], str(random.choice(list(labels)))) for _ in range(count)] for count in counts]


def identical(random: np.random.Generator, annotators: int, most: int) -> Made:
    """Everybody marked one passage, some more often than others, somebody perhaps not at all."""
    return drawn(random, [(0, 10)], "a", [int(random.integers(annotator == 0, most + 1)) for annotator in range(annotators)])


def stacks(random: np.random.Generator, annotators: int, most: int) -> Made:
    """Two paragraphs with everything on them."""
    return drawn(random, [(0, 90), (100, 150)], "ab", random.integers(1, most + 1, annotators).tolist())


def ties(random: np.random.Generator, annotators: int, most: int) -> Made:
    """Units of one length at even distances: many alignments cost the same."""
    return drawn(random, [(start, start + 12) for start in range(0, 20, 4)], "a", [most] * annotators)


def few_places(random: np.random.Generator, annotators: int, most: int) -> Made:
    """Three places with crossing and nested units, and three labels."""
    places = [(start, start + length) for start, length in zip(random.integers(0, 20, 3), random.integers(5, 25, 3), strict=True)]
    return drawn(random, places, "abc", random.integers(1, most + 1, annotators).tolist())


FAMILIES = [identical, stacks, ties, few_places]
MOST = {2: 8, 3: 6, 4: 4, 5: 3, 6: 2}  # units of an annotator that a program over all alignments of single units takes
MANY = {2: 30, 3: 20, 4: 7, 5: 4, 6: 3}  # the same by kind
Family = Callable[[np.random.Generator, int, int], Made]


@pytest.mark.parametrize("annotators", MOST)
@pytest.mark.parametrize("family", FAMILIES)
def test_no_alignment_of_units_that_are_alike_has_less_disorder(family: Family, annotators: int) -> None:
    random = np.random.default_rng([FAMILIES.index(family), annotators])
    for case, weights in enumerate(SETTINGS * 2):
        few = case % 2 == 0
        units = family(random, annotators, MOST[annotators] if few else MANY[annotators])
        found = best_alignment(units, alpha=weights[0], beta=weights[1], delta=weights[2])
        least = exhaustive(units, *weights) if few else exhaustive_by_kind(units, *weights)
        assert found.disorder == pytest.approx(least, abs=1e-9)
        check(units, found, weights)


@pytest.mark.parametrize(("annotators", "each"), [(2, 300), (3, 200), (5, 20), (10, 100)])
def test_many_units_that_are_all_the_same_come_to_an_end(annotators: int, each: int) -> None:
    units = [[(0.0, 10.0, "a")] * each] * annotators
    found = best_alignment(units)
    assert found.disorder == 0
    check(units, found)
    assert gamma(units).value == pytest.approx(1)


def test_one_unit_too_many_stands_alone() -> None:
    units = [[(0.0, 10.0, "a")] * 20] * 4 + [[(0.0, 10.0, "a")] * 21]
    found = best_alignment(units)
    assert sorted(found.costs) == pytest.approx([0] * 20 + [1])
    check(units, found)


def test_units_that_are_alike_are_not_always_aligned_where_that_costs_more() -> None:
    """Squares of distances know no triangle: two steps are nearer than one of twice the width."""
    units = [[(10.0, 20.0, "a"), (12.0, 22.0, "a")], [(10.0, 20.0, "a"), (8.0, 18.0, "a")]]
    assert best_alignment(units).unitary == ((0, 1), (1, 0))


def test_a_stack_is_one_unit_that_is_there_several_times() -> None:
    units = [[(0, 9, "a"), (0, 9, "b"), (0, 9, "a")], [(0, 9, "a"), (1, 9, "a"), (0, 9, "a"), (0, 9, "a")]]
    continua = Continua.of([units, units[::-1]], {"a": 0, "b": 1})
    found = Stacks.of(continua)
    assert found.many.tolist() == [2, 1, 3, 1, 3, 1, 2, 1]
    assert found.first.tolist() == [0, 2, 3, 6, 7, 10, 11, 13]
    assert len(found.continua) == 8
    spread = found.spread(np.array([[0, 4], [0, 4], [NOBODY, 4], [1, NOBODY], [NOBODY, 5]]))
    assert spread.tolist() == [[0, 7], [1, 8], [NOBODY, 9], [2, NOBODY], [NOBODY, 10]]


def test_a_table_without_stacks_is_left_as_it_is() -> None:
    continua = Continua.of([[[(0, 9, "a"), (1, 9, "a")], [(0, 9, "a")]]], {"a": 0})
    assert Stacks.of(continua).continua is continua
    assert Stacks.of(continua.part(0, 0)).many.tolist() == []

"""Runs of characters against loops over every character."""

from collections import Counter
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.agreement import Case, Unit, unit
from bias_annotator.agreement.sweep import differing_runs, innermost, observations

LENGTH = 24
_stretches = st.lists(st.integers(0, LENGTH), min_size=2, max_size=6, unique=True).map(
    lambda places: tuple(zip(sorted(places)[::2], sorted(places)[1::2], strict=False))
)
units = st.lists(st.builds(Unit, st.sampled_from("abc"), _stretches), max_size=7)
layers = st.lists(st.none() | units, min_size=1, max_size=4)


def covers(one: Unit, place: int) -> bool:
    return any(start <= place < end for start, end in one.stretches)


@given(layers)
def test_every_character_is_counted_with_the_label_sets_that_cover_it(theirs: list[list[Unit] | None]) -> None:
    expected = Counter(
        tuple(None if layer is None else frozenset(one.label for one in layer if covers(one, place)) for layer in theirs)
        for place in range(LENGTH)
    )
    assert observations(LENGTH, theirs) == expected


@given(units)
def test_the_innermost_label_is_that_of_the_shortest_unit(theirs: list[Unit]) -> None:
    def label(place: int) -> str | None:
        here = [(one.stretches[-1][1] - one.stretches[0][0], -one.stretches[0][0], one.label) for one in theirs if covers(one, place)]
        return min(here)[2] if here else None

    runs = innermost(LENGTH, theirs)
    assert [(label, end - start) for start, end, label in runs] == [
        (key, len(list(group))) for key, group in groupby(label(place) for place in range(LENGTH))
    ]


@given(st.lists(units, min_size=1, max_size=4))
def test_differing_runs_hold_exactly_the_characters_whose_innermost_labels_differ(theirs: list[list[Unit]]) -> None:
    lanes = [[label for start, end, label in innermost(LENGTH, layer) for _ in range(start, end)] for layer in theirs]
    expected = {place: at for place, at in enumerate(zip(*lanes, strict=True)) if len(set(at)) > 1}
    runs = differing_runs(LENGTH, theirs)
    assert {place: labels for start, end, labels in runs for place in range(start, end)} == expected
    assert runs == sorted(runs, key=lambda run: run[0])


def test_a_text_without_characters_or_units_has_no_runs_that_differ() -> None:
    assert observations(0, [[], []]) == {}
    assert innermost(0, []) == []
    assert innermost(3, []) == [(0, 3, None)]
    assert differing_runs(0, [[], []]) == []
    assert differing_runs(5, []) == []


def test_units_behind_the_end_of_the_text_are_refused() -> None:
    with pytest.raises(ValueError, match="behind the text of 4"):
        observations(4, [[unit("a", (2, 5))]])


@pytest.mark.parametrize("stretches", [(), ((3, 3),), ((4, 6), (5, 8)), ((-1, 2),)])
def test_a_unit_needs_stretches_in_order_apart_and_not_empty(stretches: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(ValueError, match="stretch"):
        unit("a", *stretches)


def test_a_case_knows_who_worked_and_how_many_spans_there_are() -> None:
    case = Case(9, ([unit("a", (0, 4), (6, 8))], None, []))
    assert case.workers == (0, 2)
    assert case.spans == 1
    assert case.units[0] is not None
    assert case.units[0][0].size == 6
    assert case.observations == {(frozenset("a"), None, frozenset()): 6, (frozenset(), None, frozenset()): 3}

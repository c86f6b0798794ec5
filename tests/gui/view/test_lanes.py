"""Lanes and the index against oracles that are slow and plain."""

import gc
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.gui.view.index import HELPER, SpanIndex
from bias_annotator.gui.view.lanes import lanes
from bias_annotator.model.ids import SpanId, now
from bias_annotator.model.span import Fragment, Span, place

MOMENT = now()
REACHES = st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 900)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=60)


def span(number: int, start: int, end: int, label: str = "opinion") -> Span:
    return Span(SpanId(f"{number:04}"), label, (Fragment(start, end, ""),), created=MOMENT, modified=MOMENT)


def naive_lanes(spans: list[Span]) -> dict[str, int]:
    """The rule, word for word: longer reach first, then the earlier, then by id; the lowest lane free over the reach."""
    given_lanes: dict[str, int] = {}
    done: list[Span] = []
    for each in sorted(spans, key=lambda each: (each.start - each.end, each.start, each.id)):
        used = {given_lanes[other.id] for other in done if other.start < each.end and other.end > each.start}
        given_lanes[each.id] = next(lane for lane in range(len(used) + 1) if lane not in used)
        done.append(each)
    return given_lanes


@given(REACHES, st.randoms(use_true_random=False))
def test_each_span_takes_the_lowest_lane_free_over_its_reach_longer_ones_first(reaches: list[tuple[int, int]], chance: object) -> None:
    spans = [span(number, *reach) for number, reach in enumerate(reaches)]
    chance.shuffle(spans)
    found = lanes([each.start for each in spans], [each.end for each in spans], [each.id for each in spans])
    assert dict(zip((each.id for each in spans), found, strict=True)) == naive_lanes(spans)


@given(REACHES, st.integers(0, 4000), st.integers(1, 500))
def test_a_query_finds_exactly_the_spans_that_overlap(reaches: list[tuple[int, int]], start: int, width: int) -> None:
    spans = [span(number, *reach) for number, reach in enumerate(reaches)]
    index = SpanIndex(lambda _: False)
    index.load(sorted(spans, key=place))
    found = {each.span.id for each in index.query(start, start + width)}
    assert found == {each.id for each in spans if each.start < start + width and each.end > start}
    assert len(index) == len(spans)


@settings(max_examples=60)
@given(REACHES, st.lists(st.tuples(st.booleans(), st.integers(0, 59)), max_size=40))
def test_edits_leave_the_lanes_of_a_fresh_load_and_tell_which_spans_changed(
    reaches: list[tuple[int, int]], steps: list[tuple[bool, int]]
) -> None:
    spans = {number: span(number, *reach) for number, reach in enumerate(reaches)}
    index = SpanIndex(lambda _: False)
    index.load(sorted(spans.values(), key=place))
    here = dict(spans)
    for take_out, number in steps:
        if number not in spans:
            continue
        before = {each.span.id: each.lane for each in index.query(0, 9999)}
        changed = index.remove(spans[number].id) if take_out and number in here else index.add(spans[number])
        if take_out and number in here:
            del here[number]
        else:
            here[number] = spans[number]
        after = {each.span.id: each.lane for each in index.query(0, 9999)}
        assert after == naive_lanes(list(here.values()))
        moved = {name for name in before | after if before.get(name) != after.get(name)}
        assert moved <= {each.span.id for each in changed}


def test_in_a_large_group_an_added_span_takes_the_lowest_free_lane_and_moves_no_other() -> None:
    spans = [span(number, number * 10, number * 10 + 15) for number in range(400)]
    index = SpanIndex(lambda _: False)
    index.load(spans)
    before = {each.span.id: each.lane for each in index.query(0, 9999)}
    new = span(9000, 995, 1003)
    changed = index.add(new)
    assert [each.span.id for each in changed] == [new.id]
    used = {each.lane for each in index.query(995, 1003) if each.span.id != new.id}
    assert changed[0].lane == min(set(range(len(used) + 1)) - used)
    assert {each.span.id: each.lane for each in index.query(0, 9999) if each.span.id != new.id} == before


def test_loading_many_spans_leaves_the_garbage_collector_nothing_to_walk_over() -> None:
    spans = [span(number, number * 10, number * 10 + 15) for number in range(3_000)]
    gc.collect()
    before = len(gc.get_objects())
    index = SpanIndex(lambda _: False)
    index.load(spans)
    assert len(gc.get_objects()) - before < 100
    assert len(index.query(10_000, 10_100)) == 11


def test_helpers_take_no_lane() -> None:
    index = SpanIndex(lambda label: label == "source")
    index.load([span(1, 0, 50), span(2, 10, 20, "source"), span(3, 12, 15)])
    assert {each.span.id: each.lane for each in index.query(0, 50)} == {"0001": 0, "0002": HELPER, "0003": 1}
    index.add(span(4, 30, 60, "source"))
    assert index.deepest(40, 41) == 0
    assert index.deepest(55, 58) == HELPER


@given(REACHES, st.integers(0, 4000))
def test_neighbours_walk_through_every_span_in_order_and_back(reaches: list[tuple[int, int]], position: int) -> None:
    spans = sorted((span(number, *reach) for number, reach in enumerate(reaches)), key=place)
    index = SpanIndex(lambda _: False)
    index.load(spans)
    first = index.neighbour(None, position, 1, 4000)
    assert (first.span if first else None) == next((each for each in spans if each.start >= position), None)
    for before, after in pairwise(spans):
        assert index.neighbour(before, 0, 1, 4000).span == after
        assert index.neighbour(after, 0, -1, 4000).span == before
    if spans:
        assert index.neighbour(spans[-1], 0, 1, 4000) is None
        assert index.neighbour(spans[0], 0, -1, 4000) is None

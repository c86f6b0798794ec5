"""Which spans lie in a stretch of text, and in which lane. Free of Qt."""

import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from bias_annotator.gui.view.lanes import lanes
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Span, place

HELPER = -1  # the lane of helper spans: they take none
_SHIFTS = (9, 12, 15, 18, 21, 24, 27, 30)
_LEVEL = 40  # bits below the level in a bin's key
_SMALL = 200  # spans: overlapping groups up to this size get their lanes anew at each edit


@dataclass(slots=True, eq=False)
class Placed:
    """A span with its reach `[start, end)` in code points and its lane (0 outermost, HELPER for helpers)."""

    span: Span
    start: int
    end: int
    lane: int


class SpanIndex:
    """Spans in bins of doubling sizes: each lies in the smallest bin that holds its whole reach.

    Lanes after an edit agree with those of a fresh load as long as the group of spans that hang together by
    overlapping has at most 200 spans. In larger groups a new span takes the lowest lane free over its reach, and a
    span that goes leaves the others where they are, so that an edit never costs more than its surroundings.
    """

    def __init__(self, is_helper: Callable[[str], bool]) -> None:
        self._is_helper = is_helper
        self._bins: defaultdict[int, list[Placed]] = defaultdict(list)
        self._by_id: dict[SpanId, Placed] = {}

    def __len__(self) -> int:
        """How many spans there are."""
        return len(self._by_id)

    def load(self, spans: Sequence[Span]) -> None:
        """Take these spans instead of all before."""
        self._bins.clear()
        stretches = [span.fragments for span in spans]
        starts = [fragments[0].start for fragments in stretches]
        ends = [fragments[-1].end for fragments in stretches]
        ids = [span.id for span in spans]
        lane_of = self._lanes(spans, starts, ends, ids)
        keys = _keys(starts, ends)
        bins = self._bins
        with _no_collection():
            placed = list(map(Placed, spans, starts, ends, lane_of))
            self._by_id = dict(zip(ids, placed, strict=True))
            for key, each in zip(keys, placed, strict=True):
                bins[key].append(each)

    def _lanes(self, spans: Sequence[Span], starts: Sequence[int], ends: Sequence[int], ids: Sequence[str]) -> list[int]:
        helpers = {label for label in {span.label for span in spans} if self._is_helper(label)}
        if not helpers:
            return lanes(starts, ends, ids)
        inked = [number for number, span in enumerate(spans) if span.label not in helpers]
        result = [HELPER] * len(spans)
        found = lanes([starts[each] for each in inked], [ends[each] for each in inked], [ids[each] for each in inked])
        for number, lane in zip(inked, found, strict=True):
            result[number] = lane
        return result

    def get(self, span: SpanId) -> Placed | None:
        """The span of that id, if it is here."""
        return self._by_id.get(span)

    def query(self, start: int, end: int) -> list[Placed]:
        """Spans whose reach overlaps `[start, end)`, in no order."""
        found: list[Placed] = []
        bins, last = self._bins, end - 1
        for level, shift in enumerate(_SHIFTS):
            for number in range(start >> shift, (last >> shift) + 1):
                held = bins.get(level << _LEVEL | number)
                if held:
                    found += [each for each in held if each.start < end and each.end > start]
        return found

    def deepest(self, start: int, end: int) -> int:
        """The deepest lane in `[start, end)`; HELPER when there is none."""
        return max((each.lane for each in self.query(start, end)), default=HELPER)

    def add(self, span: Span) -> list[Placed]:
        """Put a span in (one of the same id is replaced); returns it and every span that changed its lane."""
        changed = self.remove(span.id)[1:] if span.id in self._by_id else []
        new = Placed(span, span.start, span.end, HELPER)
        if not self._is_helper(span.label):
            used = {each.lane for each in self.query(new.start, new.end)}
            new.lane = next(lane for lane in range(len(used) + 1) if lane not in used)
        self._by_id[span.id] = new
        self._bins[_key(new.start, new.end)].append(new)
        return [new, *changed, *self._recolour(new)]

    def remove(self, span: SpanId) -> list[Placed]:
        """Take a span out; returns it and every span that changed its lane. Raises KeyError if it is not here."""
        old = self._by_id.pop(span)
        self._bins[_key(old.start, old.end)].remove(old)
        return [old, *self._recolour(old)]

    def neighbour(self, span: Span | None, position: int, step: int, length: int) -> Placed | None:
        """The next (step 1) or previous (step −1) span that is no helper, by place, from `span` or else from `position`."""
        here = place(span) if span else (position, -length - 1, "")
        width = 1024
        while True:
            low, high = (here[0], here[0] + width) if step > 0 else (max(here[0] - width, 0), here[0] + 1)
            near = [(place(each.span), each) for each in self.query(low, max(high, low + 1)) if each.lane != HELPER]
            if step > 0:
                found = min((pair for pair in near if here < pair[0] and pair[0][0] < high), default=None, key=_first)
            else:
                found = max((pair for pair in near if pair[0] < here and pair[0][0] >= low), default=None, key=_first)
            if found:
                return found[1]
            if (step > 0 and high > length) or (step < 0 and low == 0):
                return None
            width *= 4

    def _recolour(self, around: Placed) -> list[Placed]:
        """Give the group around a span its lanes anew; returns those that changed."""
        if around.lane == HELPER:
            return []
        group = self._group(around.start, around.end)
        if group is None:
            return []
        spans = [each.span for each in group]
        fresh = lanes([each.start for each in group], [each.end for each in group], [span.id for span in spans])
        changed = []
        for each, lane in zip(group, fresh, strict=True):
            if each.lane != lane:
                each.lane = lane
                changed.append(each)
        return changed

    def _group(self, start: int, end: int) -> list[Placed] | None:
        """The spans that hang together with `[start, end)` by overlapping; None when they are many."""
        found: dict[int, Placed] = {}
        todo = [(start, end)]
        low, high = start, end
        while todo:
            first, last = low, high
            for stretch in todo:
                for each in self.query(*stretch):
                    if each.lane != HELPER:
                        found[id(each)] = each
                        first, last = min(first, each.start), max(last, each.end)
            if len(found) > _SMALL:
                return None
            todo = [stretch for stretch in ((first, low), (high, last)) if stretch[0] < stretch[1]]
            low, high = first, last
        return list(found.values())


def _first(pair: tuple[tuple[int, int, str], Placed]) -> tuple[int, int, str]:
    return pair[0]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector from walking, again and again, over thousands of objects that are all here to stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _key(start: int, end: int) -> int:
    last = end - 1
    level = next(level for level, shift in enumerate(_SHIFTS) if start >> shift == last >> shift)
    return level << _LEVEL | start >> _SHIFTS[level]


def _keys(starts: Sequence[int], ends: Sequence[int]) -> list[int]:
    """`_key` of many reaches at once."""
    begin, last = np.array(starts, np.int64), np.array(ends, np.int64) - 1
    keys = np.full(len(starts), -1, np.int64)
    for level, shift in enumerate(_SHIFTS):
        fits = (keys < 0) & (begin >> shift == last >> shift)
        keys[fits] = level << _LEVEL | begin[fits] >> shift
    result: list[int] = keys.tolist()
    return result

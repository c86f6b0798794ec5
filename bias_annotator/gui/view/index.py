"""Which spans lie in a stretch of text, and in which lane. Free of Qt."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bias_annotator.gui.view.lanes import lanes
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Span, place

HELPER = -1  # the lane of helper spans: they take none
_SHIFTS = (9, 12, 15, 18, 21, 24, 27, 30)
_LEVEL = 40  # bits below the level in a bin's key
_Numbers = NDArray[np.int64]
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

    What is loaded stays in arrays sorted by bin, of which only what is asked for becomes `Placed`: a hundred thousand objects
    would cost time and memory, and the garbage collector would walk over them in the middle of a repaint. What comes later
    lies in bins of its own.

    Lanes after an edit agree with those of a fresh load as long as the group of spans that hang together by
    overlapping has at most 200 spans. In larger groups a new span takes the lowest lane free over its reach, and a
    span that goes leaves the others where they are, so that an edit never costs more than its surroundings.
    """

    def __init__(self, is_helper: Callable[[str], bool]) -> None:
        self._is_helper = is_helper
        self.load(())

    def __len__(self) -> int:
        """How many spans there are."""
        return len(self._slots) + len(self._new)

    def load(self, spans: Sequence[Span]) -> None:
        """Take these spans instead of all before."""
        self._spans = spans
        fragments = [span.fragments for span in spans]
        starts = np.array([each[0].start for each in fragments], np.int64)
        ends = np.array([each[-1].end for each in fragments], np.int64)
        ids = [span.id for span in spans]
        self._lane = self._lanes(spans, starts, ends, ids)
        keys = _keys(starts, ends)
        order = np.argsort(keys, kind="stable")
        self._keys, self._starts, self._ends, self._order = keys[order], starts[order], ends[order], order
        self._slots = dict(zip(ids, range(len(ids)), strict=True))
        self._gone: set[int] = set()
        self._made: dict[int, Placed] = {}
        self._new: dict[SpanId, Placed] = {}
        self._bins: defaultdict[int, list[Placed]] = defaultdict(list)

    def _lanes(self, spans: Sequence[Span], starts: _Numbers, ends: _Numbers, ids: Sequence[str]) -> list[int]:
        helpers = {label for label in {span.label for span in spans} if self._is_helper(label)}
        if not helpers:
            return lanes(starts, ends, ids)
        inked = [number for number, span in enumerate(spans) if span.label not in helpers]
        result = [HELPER] * len(spans)
        for number, lane in zip(inked, lanes(starts[inked], ends[inked], [ids[each] for each in inked]), strict=True):
            result[number] = lane
        return result

    def _loaded(self, slot: int) -> Placed:
        found = self._made.get(slot)
        if found is None:
            span = self._spans[slot]
            found = self._made[slot] = Placed(span, span.start, span.end, self._lane[slot])
        return found

    def get(self, span: SpanId) -> Placed | None:
        """The span of that id, if it is here."""
        slot = self._slots.get(span)
        return self._new.get(span) if slot is None else self._loaded(slot)

    def query(self, start: int, end: int) -> list[Placed]:
        """Spans whose reach overlaps `[start, end)`, in no order."""
        last = end - 1
        firsts = [level << _LEVEL | start >> shift for level, shift in enumerate(_SHIFTS)]
        limits = [(level << _LEVEL | last >> shift) + 1 for level, shift in enumerate(_SHIFTS)]
        edges: list[int] = self._keys.searchsorted(firsts + limits).tolist()
        found: list[Placed] = []
        for low, high in zip(edges, edges[len(_SHIFTS) :], strict=False):
            if low < high:
                near = (self._starts[low:high] < end) & (self._ends[low:high] > start)
                slots = self._order[low:high][near].tolist()
                found += [self._loaded(slot) for slot in slots if slot not in self._gone]
        if self._bins:
            found += self._query_new(start, end)
        return found

    def _query_new(self, start: int, end: int) -> list[Placed]:
        found: list[Placed] = []
        for level, shift in enumerate(_SHIFTS):
            first, last = level << _LEVEL | start >> shift, level << _LEVEL | (end - 1) >> shift
            numbers = range(first, last + 1) if last - first < len(self._bins) else [key for key in self._bins if first <= key <= last]
            for key in numbers:
                found += [each for each in self._bins.get(key, ()) if each.start < end and each.end > start]
        return found

    def deepest(self, start: int, end: int) -> int:
        """The deepest lane in `[start, end)`; HELPER when there is none."""
        return max((each.lane for each in self.query(start, end)), default=HELPER)

    def add(self, span: Span) -> list[Placed]:
        """Put a span in (one of the same id is replaced); returns it and every span that changed its lane."""
        changed = self.remove(span.id)[1:] if self.get(span.id) else []
        new = Placed(span, span.start, span.end, HELPER)
        if not self._is_helper(span.label):
            used = {each.lane for each in self.query(new.start, new.end)}
            new.lane = next(lane for lane in range(len(used) + 1) if lane not in used)
        self._new[span.id] = new
        self._bins[_key(new.start, new.end)].append(new)
        return [new, *changed, *self._recolour(new)]

    def remove(self, span: SpanId) -> list[Placed]:
        """Take a span out; returns it and every span that changed its lane. Raises KeyError if it is not here."""
        slot = self._slots.pop(span, None)
        if slot is None:
            old = self._new.pop(span)
            key = _key(old.start, old.end)
            self._bins[key].remove(old)
            if not self._bins[key]:
                del self._bins[key]
        else:
            old = self._loaded(slot)
            del self._made[slot]
            self._gone.add(slot)
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


def _key(start: int, end: int) -> int:
    last = end - 1
    level = next(level for level, shift in enumerate(_SHIFTS) if start >> shift == last >> shift)
    return level << _LEVEL | start >> _SHIFTS[level]


def _keys(starts: _Numbers, ends: _Numbers) -> _Numbers:
    """`_key` of many reaches at once."""
    last = ends - 1
    keys = np.full(len(starts), -1, np.int64)
    for level, shift in enumerate(_SHIFTS):
        fits = (keys < 0) & (starts >> shift == last >> shift)
        keys[fits] = level << _LEVEL | starts[fits] >> shift
    return keys

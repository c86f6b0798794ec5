"""Sweeps over the borders of units: characters are counted by runs, never one at a time."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise

Stretches = Sequence[tuple[int, int]]
Observation = frozenset[str]
Run = tuple[int, int, tuple[str | None, ...]]
_NOTHING: Observation = frozenset()


def observations(length: int, units: Sequence[Iterable[tuple[str, Stretches]] | None]) -> Mapping[tuple[Observation | None, ...], int]:
    """Characters of a text of `length` code points, counted by what every annotator has there.

    `units` holds `(label, stretches)` by annotator; None for an annotator stays None in every key. An observation is
    the set of labels at a character, so two overlapping units of one label count as one. O(u log u) in the units.
    Raises ValueError for a unit that ends behind the text.
    """
    events: defaultdict[int, list[tuple[int, str, int]]] = defaultdict(list)
    for annotator, theirs in enumerate(units):
        for label, stretches in theirs or ():
            for start, end in stretches:
                events[start].append((annotator, label, 1))
                events[end].append((annotator, label, -1))
    open_units = [Counter[str]() for _ in units]
    state = [None if theirs is None else _NOTHING for theirs in units]
    counts: Counter[tuple[Observation | None, ...]] = Counter()
    before = 0
    for position in sorted(events):
        if position > before:
            counts[tuple(state)] += position - before
            before = position
        for annotator, label, step in events[position]:
            open_units[annotator][label] += step
        for annotator in {annotator for annotator, _, _ in events[position]}:
            state[annotator] = frozenset(label for label, depth in open_units[annotator].items() if depth)
    if before > length:
        message = f"a unit ends at {before}, behind the text of {length} characters"
        raise ValueError(message)
    if before < length:
        counts[tuple(state)] += length - before
    return counts


def innermost(length: int, units: Iterable[tuple[str, Stretches]]) -> list[tuple[int, int, str | None]]:
    """Runs `(start, end, label)` that cover `[0, length)`: the label of the shortest unit at each character, or None.

    The length of a unit is from its first start to its last end, as the text view nests them. Of units of equal
    length the one that starts later is the inner one, then the one whose label sorts first.
    """
    opening: defaultdict[int, list[tuple[int, int, str, int]]] = defaultdict(list)
    borders = {0, length}
    for label, stretches in units:
        first, last = stretches[0][0], stretches[-1][1]
        for start, end in stretches:
            opening[start].append((last - first, -first, label, end))
            borders.update((start, end))
    runs: list[tuple[int, int, str | None]] = []
    active: list[tuple[int, int, str, int]] = []
    places = sorted(borders)
    for start, end in pairwise(places):
        for entry in opening[start]:
            heappush(active, entry)
        while active and active[0][3] <= start:
            heappop(active)
        label_here = active[0][2] if active else None
        if runs and runs[-1][2] == label_here:
            runs[-1] = (runs[-1][0], end, label_here)
        else:
            runs.append((start, end, label_here))
    return runs


def differing_runs(length: int, layers: Sequence[Iterable[tuple[str, Stretches]]]) -> list[Run]:
    """Runs `(start, end, labels)` where the innermost labels of the layers are not all the same; in text order."""
    lanes = [innermost(length, units) for units in layers]
    at = [0] * len(lanes)
    found: list[Run] = []
    start = 0
    while lanes and start < length:
        now = [lane[index] for lane, index in zip(lanes, at, strict=True)]
        end = min(run[1] for run in now)
        labels = tuple(run[2] for run in now)
        if len(set(labels)) > 1:
            found.append((start, end, labels))
        at = [index + (run[1] == end) for run, index in zip(now, at, strict=True)]
        start = end
    return found

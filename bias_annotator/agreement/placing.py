"""Observed and expected disagreement of units of one label on a continuum (Krippendorff 1995), in squared code points.

`layers` holds each annotator's stretches `(start, end)`, in order and apart. The published D is a figure here divided by
the squared length of the continuum; as they are, figures of several documents can be added.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, combinations, pairwise

Layer = Sequence[tuple[int, int]]


def observed(layers: Sequence[Layer]) -> float:
    """Mean, over the pairs of annotators, of the squared differences of borders of what overlaps, and of lengths of what stands alone."""
    people = len(layers)
    total = sum(_between(one, other) for one, other in combinations(layers, 2))
    return 2 * total / (people * (people - 1))


def _between(one: Layer, other: Layer) -> int:
    total, first = 0, 0
    met = [False] * len(other)
    for start, end in one:
        while first < len(other) and other[first][1] <= start:
            first += 1
        place = first
        while place < len(other) and other[place][0] < end:
            met[place] = True
            total += (start - other[place][0]) ** 2 + (end - other[place][1]) ** 2
            place += 1
        if place == first:
            total += (end - start) ** 2
    return total + sum((end - start) ** 2 for (start, end), touched in zip(other, met, strict=True) if not touched)


def expected(layers: Sequence[Layer], length: int) -> float:
    """What `observed` would be on average if every unit met every other one, and every gap, in all ways they can meet."""
    people = len(layers)
    sizes = [end - start for layer in layers for start, end in layer]
    gaps = sorted(size for layer in layers for size in _gaps(layer, length))
    behind = [0, *accumulate(reversed(gaps))]  # sum of the n largest gaps
    met = 0.0
    for size in sizes:
        larger = len(gaps) - bisect_left(gaps, size)
        places = behind[larger] - larger * (size - 1)
        met += (len(sizes) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * places
    ways = people * length * (people * length - 1) - sum(size * (size - 1) for size in sizes)
    return 2 * length * met / ways


def _gaps(layer: Layer, length: int) -> list[int]:
    borders = [0, *(place for stretch in layer for place in stretch), length]
    return [end - start for start, end in list(pairwise(borders))[::2] if end > start]

"""Which spans of several annotators speak of the same passage."""

from collections.abc import Sequence
from itertools import combinations

from bias_annotator.agreement.matching import HALF, overlapping
from bias_annotator.agreement.units import Unit

TOUCHING = 0.1
"""Least IoU of two units of one label that count as one passage with other borders; unlike labels need .5."""

Passage = tuple[int | None, ...]


def align(layers: Sequence[Sequence[Unit]]) -> list[Passage]:
    """Every unit in one passage: tuples with one unit index a layer, None where a layer has no counterpart.

    The pairs that overlap best are joined first (of equal overlap those with the same label, then those further
    ahead in the text), as long as a passage keeps at most one unit of each layer. In text order.
    """
    home: dict[tuple[int, int], dict[int, int]] = {
        (layer, index): {layer: index} for layer, units in enumerate(layers) for index in range(len(units))
    }
    for left, right in _pairs(layers):
        one, other = home[left], home[right]
        if one is not other and not one.keys() & other.keys():
            one.update(other)
            for member in other.items():
                home[member] = one
    passages = {id(members): members for members in home.values()}.values()
    whole = [tuple(members.get(layer) for layer in range(len(layers))) for members in passages]
    return sorted(whole, key=lambda passage: extent(layers, passage))


def extent(layers: Sequence[Sequence[Unit]], passage: Passage) -> tuple[int, int]:
    """First code point of a passage, and one past its last."""
    stretches = [layers[layer][index].stretches for layer, index in enumerate(passage) if index is not None]
    return min(each[0][0] for each in stretches), max(each[-1][1] for each in stretches)


def _pairs(layers: Sequence[Sequence[Unit]]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Pairs of (layer, index) that may be one passage, the best first."""
    found = []
    for first, second in combinations(range(len(layers)), 2):
        for i, j, ratio in overlapping(layers[first], layers[second], TOUCHING):
            unit = layers[first][i]
            unlike = unit.label != layers[second][j].label
            if ratio >= HALF or not unlike:
                found.append((-ratio, unlike, unit.stretches[0][0], (first, i), (second, j)))
    return [(left, right) for *_, left, right in sorted(found)]

"""The least disorder, by a whole-number program over every possible unitary alignment, with nothing left out."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from bias_annotator.agreement.beyond_chance import Alignment

Unit = tuple[float, float, str]
Units = Sequence[Sequence[Unit]]
Weights = tuple[float, float, float]
"""α, β and δ."""


def dissimilarity(one: Unit | None, other: Unit | None, alpha: float, beta: float, delta: float) -> float:
    if one is None or other is None:
        return delta
    apart = (abs(one[0] - other[0]) + abs(one[1] - other[1])) / (one[1] - one[0] + other[1] - other[0])
    return (alpha * apart**2 + beta * (one[2] != other[2])) * delta


def exhaustive(units: Units, alpha: float, beta: float, delta: float) -> float:
    """Each unit by itself, whether or not another is like it."""
    return _least([[(unit, 1) for unit in theirs] for theirs in units], (alpha, beta, delta))


def exhaustive_by_kind(units: Units, alpha: float, beta: float, delta: float) -> float:
    """Units that are alike together, each kind as often as it is there: for more of them than `exhaustive` could take."""
    return _least([list(Counter(theirs).items()) for theirs in units], (alpha, beta, delta))


def _least(kinds: Sequence[Sequence[tuple[Unit, int]]], weights: Weights) -> float:
    pairs = len(kinds) * (len(kinds) - 1) / 2
    first = np.cumsum([0, *map(len, kinds)])
    many = np.array([count for theirs in kinds for _, count in theirs])
    costs, rows, columns = [], [], []
    for places in product(*(range(-1, len(theirs)) for theirs in kinds)):
        if max(places) < 0:
            continue
        members = [theirs[place][0] if place >= 0 else None for theirs, place in zip(kinds, places, strict=True)]
        for annotator, place in enumerate(places):
            if place >= 0:
                rows.append(first[annotator] + place)
                columns.append(len(costs))
        costs.append(sum(dissimilarity(one, other, *weights) for one, other in combinations(members, 2)) / pairs)
    each = csr_array((np.ones(len(rows)), (rows, columns)), shape=(int(first[-1]), len(costs)))
    solved = milp(
        costs,
        constraints=LinearConstraint(each, many, many),
        integrality=np.ones(len(costs)),
        bounds=Bounds(0, np.inf),
        options={"mip_rel_gap": 0},
    )
    return float(solved.fun) / (int(many.sum()) / len(kinds))


def check(units: Units, found: Alignment, weights: Weights = (1, 1, 1)) -> None:
    """Every unit once, the costs are those of the unitary alignments, and they make the disorder."""
    for annotator, theirs in enumerate(units):
        assert sorted(row[annotator] for row in found.unitary if row[annotator] is not None) == list(range(len(theirs)))
    for row, cost in zip(found.unitary, found.costs, strict=True):
        members = [None if place is None else theirs[place] for theirs, place in zip(units, row, strict=True)]
        pairs = list(combinations(members, 2))
        assert cost == pytest.approx(sum(dissimilarity(*pair, *weights) for pair in pairs) / len(pairs), abs=1e-12)
    assert sum(found.costs) / (sum(map(len, units)) / len(units)) == pytest.approx(found.disorder, abs=1e-12)

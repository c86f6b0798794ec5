"""The cheapest cover by states and by a whole-number program against each other, and against every choice."""

from collections import Counter
from itertools import combinations
from typing import TypeVar

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement.alignment import covering
from bias_annotator.agreement.alignment.continua import NOBODY
from bias_annotator.agreement.alignment.covering import cheapest_cover

UNITS = 6
Value = TypeVar("Value")
Cluster = tuple[frozenset[int], float]
more = st.lists(st.tuples(st.frozensets(st.integers(0, UNITS - 1), min_size=2, max_size=3), st.integers(0, 9).map(float)), max_size=8)


def each(values: st.SearchStrategy[Value]) -> st.SearchStrategy[list[Value]]:
    return st.lists(values, min_size=UNITS, max_size=UNITS)


def table(clusters: list[Cluster]) -> np.ndarray[tuple[int, int], np.dtype[np.intp]]:
    rows = [sorted(members) + [NOBODY] * (3 - len(members)) for members, _ in clusters]
    return np.array(rows, dtype=np.intp)


def every_choice(clusters: list[Cluster], many: tuple[int, ...]) -> float:
    """The least cost of all choices, unit by unit: the first that is still open goes into one of its clusters."""
    if not any(many):
        return 0
    first = next(unit for unit, count in enumerate(many) if count)
    return min(
        cost + every_choice(clusters, tuple(count - (unit in members) for unit, count in enumerate(many)))
        for members, cost in clusters
        if first in members and all(many[unit] for unit in members)
    )


@pytest.mark.parametrize("most", [covering._STATES, 0], ids=["states", "program"])
def test_the_cover_is_the_cheapest_and_has_every_unit_once(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(covering, "_STATES", most)

    @settings(deadline=None, max_examples=40)  # the first call imports HiGHS
    @given(more, each(st.integers(0, 9).map(float)), st.permutations(range(UNITS)), each(st.sampled_from([1, 1, 1, 2, 3])))
    def holds(together: list[Cluster], alone: list[float], order: list[int], many: list[int]) -> None:
        clusters = [(frozenset((unit,)), cost) for unit, cost in enumerate(alone)] + together
        costs = np.array([cost for _, cost in clusters])
        taken, slack = cheapest_cover(table(clusters), costs, np.array(order), np.array(many))
        assert slack == 0
        assert Counter(unit for index in taken for unit in clusters[index][0]) == Counter(dict(enumerate(many)))
        assert costs[taken].sum() == pytest.approx(every_choice(clusters, tuple(many)), abs=1e-9)

    holds()


def test_what_would_take_too_many_states_goes_to_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    together = [(frozenset(pair), 1.5) for pair in combinations(range(UNITS), 2)]
    clusters = [(frozenset((unit,)), 1.0) for unit in range(UNITS)] + together
    monkeypatch.setattr(covering, "_STATES", 2)
    arguments = table(clusters), np.array([cost for _, cost in clusters]), np.arange(UNITS), np.ones(UNITS, dtype=np.intp)
    assert covering._by_states(*arguments) is None
    assert len(cheapest_cover(*arguments).clusters) == 3

"""The cheapest cover by states and by a whole-number program against each other, and against every choice."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement.alignment import covering
from bias_annotator.agreement.alignment.continua import NOBODY
from bias_annotator.agreement.alignment.covering import cheapest_cover

UNITS = 6
Cluster = tuple[frozenset[int], float]
more = st.lists(st.tuples(st.frozensets(st.integers(0, UNITS - 1), min_size=2, max_size=3), st.integers(0, 9).map(float)), max_size=8)


def table(clusters: list[Cluster]) -> np.ndarray[tuple[int, int], np.dtype[np.intp]]:
    rows = [sorted(members) + [NOBODY] * (3 - len(members)) for members, _ in clusters]
    return np.array(rows, dtype=np.intp)


def every_choice(clusters: list[Cluster]) -> float:
    costs = []
    for size in range(1, UNITS + 1):
        for choice in combinations(clusters, size):
            members = [unit for units, _ in choice for unit in units]
            if sorted(members) == list(range(UNITS)):
                costs.append(sum(cost for _, cost in choice))
    return min(costs)


@pytest.mark.parametrize("most", [covering._STATES, 0], ids=["states", "program"])
def test_the_cover_is_the_cheapest_and_has_every_unit_once(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(covering, "_STATES", most)

    @settings(deadline=None, max_examples=40)  # the first call imports HiGHS
    @given(more, st.lists(st.integers(0, 9).map(float), min_size=UNITS, max_size=UNITS), st.permutations(range(UNITS)))
    def holds(together: list[Cluster], alone: list[float], order: list[int]) -> None:
        clusters = [(frozenset((unit,)), cost) for unit, cost in enumerate(alone)] + together
        costs = np.array([cost for _, cost in clusters])
        taken = cheapest_cover(table(clusters), costs, np.array(order))
        assert sorted(unit for index in taken for unit in clusters[index][0]) == list(range(UNITS))
        assert costs[taken].sum() == pytest.approx(every_choice(clusters), abs=1e-9)

    holds()


def test_what_would_take_too_many_states_goes_to_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    together = [(frozenset(pair), 1.5) for pair in combinations(range(UNITS), 2)]
    clusters = [(frozenset((unit,)), 1.0) for unit in range(UNITS)] + together
    monkeypatch.setattr(covering, "_STATES", 2)
    arguments = table(clusters), np.array([cost for _, cost in clusters]), np.arange(UNITS)
    assert covering._by_states(*arguments) is None
    assert len(cheapest_cover(*arguments)) == 3

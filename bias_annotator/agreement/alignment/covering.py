"""The cheapest choice of clusters that has every unit exactly once: by dynamic programming, or as a whole-number program."""

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Rows, Vector
from bias_annotator.agreement.alignment.programs import Program

_STATES = 2_000  # at one unit; a program is quicker then
_STEPS = 300_000  # in all; the same


def cheapest_cover(clusters: Rows, costs: Vector, order: Rows) -> Rows:
    """Which clusters (rows of unit numbers or NOBODY) to take. `order` holds the unit numbers as they stand in the text.

    Every unit must have a cluster of its own among them.
    """
    found = _by_states(clusters, costs, order)
    if found is not None:
        return found
    program = Program(len(order))
    program.add(clusters, costs)
    return program.solve_whole()


def _by_states(clusters: Rows, costs: Vector, order: Rows) -> Rows | None:
    """From unit to unit along the text: for each set of units still open, the cheapest way there. None if there are too many sets.

    Sets are whole numbers with a bit a unit. Clusters lie close together in the text, so that few sets are met.
    """
    place = np.empty(len(order), dtype=np.intp)
    place[order] = np.arange(len(order))
    options: list[list[tuple[float, int, int]]] = [[] for _ in order]
    for index, (cluster, cost) in enumerate(zip(clusters.tolist(), costs.tolist(), strict=True)):
        places = [int(place[unit]) for unit in cluster if unit != NOBODY]
        options[min(places)].append((cost, sum(1 << each for each in places), index))
    everything = (1 << len(order)) - 1
    waiting: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(len(order) + 1)]  # by the first open unit
    waiting[0][everything] = (0.0, 0, -1)  # cost so far, set before, cluster taken
    steps = 0
    for first, states in enumerate(waiting[:-1]):
        steps += len(states) * len(options[first])
        if len(states) > _STATES or steps > _STEPS:
            return None
        for state, (cost, _, _) in states.items():
            for more, mask, index in options[first]:
                if state & mask == mask:
                    after = state ^ mask
                    following = waiting[(after & -after).bit_length() - 1 if after else len(order)]
                    if after not in following or following[after][0] > cost + more:
                        following[after] = (cost + more, state, index)
    return _traced(waiting, everything)


def _traced(waiting: list[dict[int, tuple[float, int, int]]], everything: int) -> Rows:
    """The clusters on the cheapest way, from its end."""
    taken = []
    state, place = 0, len(waiting) - 1
    while state != everything:
        _, before, index = waiting[place][state]
        taken.append(index)
        state, place = before, (before & -before).bit_length() - 1
    return np.array(taken[::-1], dtype=np.intp)

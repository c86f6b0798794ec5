"""The cheapest choice of clusters that has every unit as often as it is there: by dynamic programming, or as a whole-number program."""

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Rows, Vector
from bias_annotator.agreement.alignment.programs import Program, Whole

_STATES = 2_000  # at one unit; a program is quicker then
_STEPS = 300_000  # in all; the same


def cheapest_cover(clusters: Rows, costs: Vector, order: Rows, many: Rows) -> Whole:
    """Which clusters (rows of unit numbers or NOBODY) to take, and whether these are surely the cheapest.

    `order` holds the unit numbers as they stand in the text, `many` how often each unit is there. Every unit must have a
    cluster of its own among them.
    """
    found = _by_states(clusters, costs, order, many)
    if found is not None:
        return Whole(found, 0.0)
    program = Program(many)
    program.add(clusters, costs)
    real = clusters != NOBODY
    alone = np.where(real.sum(axis=1) == 1, many[clusters.max(axis=1)], 0)
    return program.solve_whole(alone.astype(np.float64))


def _by_states(clusters: Rows, costs: Vector, order: Rows, many: Rows) -> Rows | None:
    """From unit to unit along the text: for each set of units still open, the cheapest way there. None if there are too many sets.

    Sets are whole numbers with a field of bits a unit, which says how often it is open. Clusters lie close together in the
    text, so that few sets are met.
    """
    fields = _Fields(order, many)
    options: list[list[tuple[float, int, int, int]]] = [[] for _ in order]
    for index, (cluster, cost) in enumerate(zip(clusters.tolist(), costs.tolist(), strict=True)):
        place, mask, guards = fields.of([unit for unit in cluster if unit != NOBODY])
        options[place].append((cost, mask, guards, index))
    waiting: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(len(fields.places) + 1)]
    waiting[0][fields.everything] = (0.0, 0, -1)  # cost so far, set before, cluster taken
    steps = 0
    for states, place in zip(waiting, fields.places, strict=False):
        steps += len(states) * len(options[place])
        if len(states) > _STATES or steps > _STEPS:
            return None
        for state, (cost, _, _) in states.items():
            for more, mask, guards, index in options[place]:
                left = (state | guards) - mask
                if left & guards == guards:
                    after = left ^ guards
                    following = waiting[fields.slot(after)]
                    if after not in following or following[after][0] > cost + more:
                        following[after] = (cost + more, state, index)
    return _traced(waiting, fields)


class _Fields:
    """Sets of units that are there several times, as whole numbers: for each unit in the order of the text how often it is in.

    Above each of these numbers a bit is free, the guard: it is borrowed from where more is taken than is there. Every set has
    a slot, by its first unit and how much of it is in: what is taken from a set with its first unit leads to a later slot.
    """

    def __init__(self, order: Rows, many: Rows) -> None:
        self._place = np.argsort(order).tolist()
        self._many = many[order].tolist()
        widths = [count.bit_length() + 1 for count in self._many]
        self._shift = (np.cumsum(widths) - widths).tolist()
        self._place_of_bit = np.repeat(np.arange(len(order)), widths).tolist()
        self._begin = (np.cumsum(self._many) - self._many).tolist()
        self.places = np.repeat(np.arange(len(order)), self._many).tolist()
        """The place of the first unit, for each slot but the last, which is that of the empty set."""
        self.everything = sum(count << shift for count, shift in zip(self._many, self._shift, strict=True))

    def of(self, units: list[int]) -> tuple[int, int, int]:
        """For some units: the place of the first, the set that has each once, and their guards."""
        places = [self._place[unit] for unit in units]
        mask = sum(1 << self._shift[place] for place in places)
        guards = sum(1 << (self._shift[place] + self._many[place].bit_length()) for place in places)
        return min(places), mask, guards

    def slot(self, state: int) -> int:
        """Where a set waits."""
        if not state:
            return len(self.places)
        place = self._place_of_bit[(state & -state).bit_length() - 1]
        left = state >> self._shift[place] & (1 << self._many[place].bit_length()) - 1
        return int(self._begin[place] + self._many[place] - left)


def _traced(waiting: list[dict[int, tuple[float, int, int]]], fields: _Fields) -> Rows:
    """The clusters on the cheapest way, from its end."""
    taken = []
    state = 0
    while state != fields.everything:
        _, state, index = waiting[fields.slot(state)][state]
        taken.append(index)
    return np.array(taken[::-1], dtype=np.intp)

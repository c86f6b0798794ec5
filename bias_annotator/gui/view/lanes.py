"""Lanes: which of the spans that overlap stands outermost, which next. Free of Qt."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def lanes(starts: Sequence[int] | NDArray[np.int64], ends: Sequence[int] | NDArray[np.int64], ids: Sequence[str]) -> list[int]:
    """The lane of each reach `[start, end)` (code points), in the order given.

    The rule: longer reach first (then the earlier, then by id), each takes the lowest lane that is free over its whole
    reach. Every place where a reach starts is one cell, which holds a bit for each lane taken there: that is enough,
    since of two reaches that overlap one starts inside the other.
    """
    if not len(starts):
        return []
    begin, end = np.asarray(starts, np.int64), np.asarray(ends, np.int64)
    order = _order(begin, end, ids)
    cells = np.sort(begin)
    cells = cells[np.concatenate((np.ones(1, np.bool_), np.diff(cells) > 0))]
    first: list[int] = np.searchsorted(cells, begin)[order].tolist()
    last: list[int] = np.searchsorted(cells, end)[order].tolist()
    taken = [0] * len(cells)
    result = [0] * len(starts)
    for each, low, high in zip(order, first, last, strict=True):
        used = taken[low]
        if high - low == 1:
            free = ~used & (used + 1)
            taken[low] = used | free
        else:
            for cell in taken[low + 1 : high]:
                used |= cell
            free = ~used & (used + 1)
            for cell in range(low, high):
                taken[cell] |= free
        result[each] = free.bit_length() - 1
    return result


def _order(begin: NDArray[np.int64], end: NDArray[np.int64], ids: Sequence[str]) -> list[int]:
    order = np.lexsort((begin, begin - end))
    same = np.flatnonzero((np.diff(begin[order]) == 0) & (np.diff(end[order]) == 0))
    result: list[int] = order.tolist()
    done = -1
    for place in same.tolist():
        if place < done:
            continue
        done = place + 1
        twin = _reach(begin, end, result[place])
        while done < len(result) and _reach(begin, end, result[done]) == twin:
            done += 1
        result[place:done] = sorted(result[place:done], key=ids.__getitem__)
    return result


def _reach(begin: NDArray[np.int64], end: NDArray[np.int64], each: int) -> tuple[int, int]:
    return int(begin[each]), int(end[each])

"""Lanes: which of the spans that overlap stands outermost, which next. Free of Qt."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def lanes(starts: Sequence[int], ends: Sequence[int], ids: Sequence[str]) -> list[int]:
    """The lane of each reach `[start, end)` (code points), in the order given.

    The rule: longer reach first (then the earlier, then by id), each takes the lowest lane that is free over its whole
    reach. The text between neighbouring ends of spans is one cell; a cell holds a bit for each lane taken in it.
    """
    if not starts:
        return []
    begin, end = np.array(starts, np.int64), np.array(ends, np.int64)
    cells = np.unique(np.concatenate((begin, end)))
    first: list[int] = np.searchsorted(cells, begin).tolist()
    last: list[int] = np.searchsorted(cells, end).tolist()
    taken = [0] * len(cells)
    result = [0] * len(starts)
    for each in _order(begin, end, ids):
        low, high = first[each], last[each]
        if high - low == 1:
            used = taken[low]
            free = ~used & (used + 1)
            taken[low] = used | free
        else:
            used = 0
            for cell in taken[low:high]:
                used |= cell
            free = ~used & (used + 1)
            taken[low:high] = [cell | free for cell in taken[low:high]]
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
        twin = (starts_at(begin, end, result[place]),)
        while done < len(result) and starts_at(begin, end, result[done]) == twin[0]:
            done += 1
        result[place:done] = sorted(result[place:done], key=ids.__getitem__)
    return result


def starts_at(begin: NDArray[np.int64], end: NDArray[np.int64], each: int) -> tuple[int, int]:
    """One reach as a pair."""
    return int(begin[each]), int(end[each])

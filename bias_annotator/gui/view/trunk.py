"""Where names stand on the trunk of a relation: set into it, never on each other, on an arrow, or beyond what is seen.

Free of Qt. Places are measured along the trunk: they grow away from the span that it leaves.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

Stretch = tuple[float, float]


class Goal(NamedTuple):
    """An end of a trunk: its arrow may come down from `low` to `high`, best at `middle`; its name needs `width`."""

    low: float
    middle: float
    high: float
    width: float


class Spacing(NamedTuple):
    """What is kept free: beside an arrow, between the span and the first name, and between names that follow one another."""

    arrow: float
    bend: float
    between: float


class Set(NamedTuple):
    """Where an arrow comes down, and from where to where its name reaches."""

    arrow: float
    name: Stretch


def arrange(start: float, goals: Sequence[Goal], limit: float, taken: Sequence[Stretch], spacing: Spacing) -> list[Set]:
    """Places for the names of `goals`, which are in the order of their middles, on a trunk that leaves a span at `start`.

    Each name before its arrow; else each behind its arrow; else all in a row before the first arrow; else behind the last
    one, or, where less than the row is left up to `limit`, before the start. Stretches that are `taken` are passed over.
    """
    for placed in (_before(start, goals, spacing), _behind(goals, spacing), _first(start, goals, spacing)):
        if placed is not None and placed[-1].name[1] <= limit and _free(placed, taken):
            return placed
    arrows = [goal.middle for goal in goals]
    zones = [*taken, *((arrow - spacing.arrow, arrow + spacing.arrow) for arrow in arrows)]
    row = _row(max(arrows[-1] + spacing.arrow, start), [goal.width for goal in goals], zones, spacing.between)
    if row[-1][1] > limit:
        widths = [goal.width for goal in reversed(goals)]
        mirrored = [(-end, -begin) for begin, end in zones]
        row = [(-end, -begin) for begin, end in reversed(_row(-start, widths, mirrored, spacing.between))]
    return [Set(arrow, name) for arrow, name in zip(arrows, row, strict=True)]


def _before(start: float, goals: Sequence[Goal], spacing: Spacing) -> list[Set] | None:
    """Each name in the middle between what is before it and its arrow, which moves within its ends to make room."""
    placed = []
    left = start + spacing.bend
    for goal in goals:
        arrow = max(goal.middle, left + goal.width + spacing.arrow)
        if arrow > goal.high:
            return None
        middle = (left + arrow - spacing.arrow) / 2
        placed.append(Set(arrow, (middle - goal.width / 2, middle + goal.width / 2)))
        left = arrow + spacing.arrow
    return placed


def _behind(goals: Sequence[Goal], spacing: Spacing) -> list[Set] | None:
    """Each name right behind its arrow; arrows keep to their middles, or move within their ends to make room."""
    for first in (goals[0].middle, goals[0].low):
        arrows = [first]
        for before, goal in pairwise(goals):
            arrows.append(max(goal.middle, arrows[-1] + before.width + 2 * spacing.arrow))
        if all(arrow <= goal.high for arrow, goal in zip(arrows, goals, strict=True)):
            starts = [arrow + spacing.arrow for arrow in arrows]
            return [Set(arrow, (left, left + goal.width)) for arrow, left, goal in zip(arrows, starts, goals, strict=True)]
    return None


def _first(start: float, goals: Sequence[Goal], spacing: Spacing) -> list[Set] | None:
    """All names in a row that ends at the first arrow."""
    whole = sum(goal.width for goal in goals) + spacing.between * (len(goals) - 1)
    left = goals[0].middle - spacing.arrow - whole
    if left < start + spacing.bend:
        return None
    row = _row(left, [goal.width for goal in goals], [], spacing.between)
    return [Set(goal.middle, name) for goal, name in zip(goals, row, strict=True)]


def _row(start: float, widths: Sequence[float], taken: Sequence[Stretch], between: float) -> list[Stretch]:
    """Names one after the other from `start` on, each as soon as it fits."""
    row: list[Stretch] = []
    left = start
    for width in widths:
        for begin, end in sorted(taken):
            if begin < left + width and left < end:
                left = end
        row.append((left, left + width))
        left += width + between
    return row


def _free(placed: Sequence[Set], taken: Sequence[Stretch]) -> bool:
    names = [each.name for each in placed]
    return not any(begin < right and left < end for begin, end in taken for left, right in names)

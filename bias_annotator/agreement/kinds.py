"""What a measure is: the row of the table of measures. Free of NumPy, since the table is read at start-up."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bias_annotator.agreement.units import Case

if TYPE_CHECKING:  # importing NumPy would take longer than all the rest of a command's start
    from bias_annotator.agreement.pooling import Pool, Vector

Pair = tuple[int, int]
"""Two annotators by index, the smaller first."""


class Key(NamedTuple):
    """Names one sum: what is counted, for which annotators (indices; empty: all), and of which kind (label, label set)."""

    what: str
    who: tuple[int, ...] = ()
    kind: Hashable = None


@dataclass(frozen=True, slots=True)
class MeasureKind:
    """One way to put a number on agreement.

    `terms` gives what one document, which at least two worked on, adds to every sum that the measure needs. The other
    functions compute from the sums, for many resamples at once: the value, the value by label, and the value by pair
    of annotators (not-a-number where it is undefined). `warning` says in plain words how not to read the number,
    `undefined` why there may be none; `settings` travels with every value.
    """

    name: str
    title: str
    description: str
    warning: str
    undefined: str
    terms: Callable[[Case], Mapping[Key, float]]
    value: Callable[[Pool], Vector]
    labels: Callable[[Pool], Mapping[str, Vector]]
    pairs: Callable[[Pool], Mapping[Pair, Vector]]
    settings: Mapping[str, str | float] = field(default_factory=dict, hash=False)

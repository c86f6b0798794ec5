"""What a measure is: the row of the table of measures. Free of NumPy, since the table is read at start-up."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from bias_annotator.agreement.units import Case

if TYPE_CHECKING:  # importing NumPy would take longer than all the rest of a command's start
    from bias_annotator.agreement.pooling import Pool, Vector

Pair = tuple[int, int]
"""Two annotators by index, the smaller first."""
Sampler = Literal["shuffle", "statistical"]
"""How random annotations are drawn (Mathet, Widlöcher and Métivier 2015)."""


RESAMPLES = 1000
"""Of the documents, for an interval: as many as are drawn where nobody says how many."""
OVERLAPS = "overlaps"
"""What a term counts that only says, of one annotator, that a measure cannot take their units in this document."""


class Key(NamedTuple):
    """Names one sum: what is counted, for which annotators (indices; empty: all), and of which kind (label, label set)."""

    what: str
    who: tuple[int, ...] = ()
    kind: Hashable = None


class Section(StrEnum):
    """Under which heading a measure is shown, in this order."""

    SAME_PASSAGE = "Marked the same passage"
    BEYOND_CHANCE = "Beyond chance"
    LABELS = "Which labels"
    CHARACTERS = "Per character"
    ADVANCED = "Advanced"


@dataclass(frozen=True, slots=True)
class Tuning:
    """What can be set of a measure that draws random annotations, with the values it has when nothing is set.

    `alpha` weighs where two units stand, `beta` their labels, `delta` is the cost of a unit without a counterpart. For
    each document `samples` random annotations are drawn by `sampler`, the same ones with the same `seed`.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta: float = 1.0
    sampler: Sampler = "shuffle"
    samples: int = 30
    seed: int = 0

    @property
    def settings(self) -> dict[str, str | float]:
        """By name, as they travel with a value."""
        return asdict(self)


def accepts(_pool: Pool, _names: Sequence[str]) -> str:
    """No objection: what a measure says that takes any units."""
    return ""


def nothing(_pool: Pool) -> str:
    """Nothing to say besides the value."""
    return ""


@dataclass(frozen=True, slots=True)
class MeasureKind:
    """One way to put a number on agreement.

    `terms` gives what one document, which at least two worked on, adds to every sum that the measure needs. The other
    functions compute from the sums, for many resamples at once: the value, the value by label, and the value by pair
    of annotators (not-a-number where it is undefined). `warning` says in plain words how not to read the number,
    `undefined` why there may be none; `settings` travels with every value.

    Measures with the same `source` have the same terms, which are made once; by default a measure is its own source.
    `version` goes up when `terms` counts otherwise than before, so that terms kept in projects are made anew.
    `refusal` says why the measure cannot take these annotators' units, or ""; `remark` what must be said of the value besides
    its warning, or "". A measure that draws random samples gives,
    by `sampled`, itself with a `Tuning`; its terms then depend on all its settings.
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
    section: Section = Section.ADVANCED
    source: str = ""
    version: int = 1
    refusal: Callable[[Pool, Sequence[str]], str] = accepts
    remark: Callable[[Pool], str] = nothing
    sampled: Callable[[Tuning], MeasureKind] | None = None

    @property
    def counted(self) -> str:
        """The name under which its terms are made and kept."""
        return self.source or self.name

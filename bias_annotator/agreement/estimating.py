"""From documents to values with coverage, intervals and warnings, for every measure asked for, in one pass."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from bias_annotator.agreement.kinds import Key, MeasureKind, Pair
from bias_annotator.agreement.pooling import Pool, Terms, Vector, percentiles, resampled
from bias_annotator.agreement.units import Case

Interval = tuple[float, float]
_DEFINED = 0.95  # of the resamples must have a value, or the percentiles would be those of another distribution


@dataclass
class Coverage:
    """What counts: documents that at least two annotators worked on, their spans and code points; documents by pair."""

    documents: int = 0
    spans: int = 0
    characters: int = 0
    by_pair: dict[Pair, int] = field(default_factory=dict)
    worked: set[int] = field(default_factory=set)

    def add(self, case: Case) -> bool:
        """Whether the document counts; if so, it is added."""
        self.worked.update(case.workers)
        if len(case.workers) < 2:  # noqa: PLR2004 - agreement takes two
            return False
        self.documents += 1
        self.spans += case.spans
        self.characters += case.length
        for pair in combinations(case.workers, 2):
            self.by_pair[pair] = self.by_pair.get(pair, 0) + 1
        return True


@dataclass(frozen=True, slots=True)
class Estimate:
    """A measure's value for the corpus; None where it is undefined, and `problems` says why."""

    value: float | None
    interval: Interval | None
    labels: Mapping[str, float | None]
    label_intervals: Mapping[str, Interval | None]
    pairs: Mapping[Pair, float | None]
    problems: tuple[str, ...]


class Estimator:
    """Takes documents one by one, keeps what the measures need of each, and computes them all at the end.

    `names` are those of the annotators, in the order of each case's units.
    """

    def __init__(self, kinds: Sequence[MeasureKind], names: Sequence[str]) -> None:
        self.kinds = kinds
        self.names = names
        self.coverage = Coverage()
        self._terms = [Terms() for _ in kinds]

    def add(self, case: Case) -> None:
        """The next document; one that fewer than two annotators worked on does not count."""
        if self.coverage.add(case):
            for terms, kind in zip(self._terms, self.kinds, strict=True):
                terms.add(kind.terms(case))

    def estimates(
        self, annotators: Iterable[int], *, resamples: int = 0, seed: int = 0, step: Callable[[int], None] = lambda _done: None
    ) -> list[Estimate]:
        """One estimate a measure, for the pairs among `annotators` (indices), with 95 % intervals if `resamples` > 0.

        `step(done)` is called after each block of resamples and may raise to stop the work.
        """
        pairs = tuple(combinations(sorted(annotators), 2))
        pools = [Pool(terms.totals(), pairs) for terms in self._terms]
        points = [_values(kind, pool) for kind, pool in zip(self.kinds, pools, strict=True)]
        spreads: list[_Values] = [{} for _ in points]
        if resamples and self.coverage.documents > 1:
            spreads = self._resample([list(pool.asked) for pool in pools], pairs, resamples, seed, step)
        return [self._estimate(*each, resamples) for each in zip(self.kinds, pools, points, spreads, strict=True)]

    def _resample(
        self, keys: Sequence[Sequence[Key]], pairs: tuple[Pair, ...], resamples: int, seed: int, step: Callable[[int], None]
    ) -> "list[_Values]":
        """The values of every measure in each resample; all measures see the same draws."""
        matrix = np.hstack([terms.matrix(asked) for terms, asked in zip(self._terms, keys, strict=True)])
        borders = np.cumsum([len(asked) for asked in keys])[:-1]
        blocks: list[list[_Values]] = [[] for _ in keys]
        for sums in resampled(matrix, resamples, seed, step):
            for kind, asked, mine, found in zip(self.kinds, keys, np.split(sums, borders, axis=1), blocks, strict=True):
                found.append(_values(kind, Pool(dict(zip(asked, mine.T, strict=True)), pairs), len(sums)))
        return [{label: np.concatenate([block[label] for block in found]) for label in found[0]} for found in blocks]

    def _estimate(self, kind: MeasureKind, pool: Pool, points: "_Values", spreads: "_Values", resamples: int) -> Estimate:
        values = {label: _number(vector) for label, vector in points.items()}
        intervals = {
            label: _interval(spreads[label]) if label in spreads and value is not None else None for label, value in values.items()
        }
        pairs = {pair: _number(vector) for pair, vector in kind.pairs(pool).items()}
        problems = [*self._undefined(kind, values, pairs)]
        if resamples and values[None] is not None and intervals[None] is None:
            few = self.coverage.documents < 2  # noqa: PLR2004 - one document drawn with replacement is always the same
            problems.append(f"No interval: {'it takes two documents' if few else 'too many of the resamples have no value'}.")
        labels = {label: value for label, value in values.items() if label is not None}
        return Estimate(values[None], intervals[None], labels, {label: intervals[label] for label in labels}, pairs, tuple(problems))

    def _undefined(self, kind: MeasureKind, values: Mapping[str | None, float | None], pairs: Mapping[Pair, float | None]) -> Iterator[str]:
        """Why a value is missing: the corpus', that of a pair, that of a label."""
        if not pairs:
            yield "No value: it takes two annotators who worked."
        elif not self.coverage.documents:
            yield "No value: there is no document that two of the annotators worked on."
        elif values[None] is None:
            yield f"No value: {kind.undefined}."
        else:
            missing = [pair for pair, value in pairs.items() if value is None]
            apart = [pair for pair in missing if pair not in self.coverage.by_pair]
            for reason, which in (("no document in common", apart), (kind.undefined, [pair for pair in missing if pair not in apart])):
                if which:
                    yield f"No value for {', '.join(f'{self.names[one]} and {self.names[other]}' for one, other in which)}: {reason}."
            without = [f"“{label}”" for label, value in values.items() if value is None]
            if without:
                yield f"No value for {', '.join(without)}: the label leaves nothing to disagree about."


_Values = dict[str | None, Vector]  # the value under None, and the values by label


def _values(kind: MeasureKind, pool: Pool, resamples: int = 1) -> _Values:
    vectors: _Values = {None: kind.value(pool)}
    vectors.update(kind.labels(pool))
    return {label: np.broadcast_to(vector, resamples) for label, vector in vectors.items()}


def _number(vector: Vector) -> float | None:
    return None if np.isnan(vector[0]) else float(vector[0])


def _interval(values: Vector) -> Interval | None:
    return percentiles(values) if (~np.isnan(values)).mean() >= _DEFINED else None

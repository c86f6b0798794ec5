"""From documents to values with coverage, intervals and warnings, for every measure asked for, in one pass."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from bias_annotator.agreement.keeping import Counted, terms_of
from bias_annotator.agreement.kinds import OVERLAPS, MeasureKind, Pair
from bias_annotator.agreement.pooling import Pool, Terms, Vector, percentiles, resampled
from bias_annotator.agreement.units import Case
from bias_annotator.messages import Message, joined

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
    """A measure's value for the corpus; None where it is undefined, and `problems` says why.

    `groups` holds the mean over the pairs of each group that was asked for, with its interval. `refused` tells whether
    the measure cannot take such units; its reason is then the first problem.
    """

    value: float | None
    interval: Interval | None
    labels: Mapping[str, float | None]
    label_intervals: Mapping[str, Interval | None]
    pairs: Mapping[Pair, float | None]
    problems: tuple[Message, ...]
    groups: tuple[tuple[float | None, Interval | None], ...]
    refused: bool


class Estimator:
    """Takes documents one by one, keeps what the measures need of each, and computes them all at the end.

    `names` are those of the annotators, in the order of each case's units.
    """

    def __init__(self, kinds: Sequence[MeasureKind], names: Sequence[str]) -> None:
        self.kinds = kinds
        self.names = names
        self.coverage = Coverage()
        self._terms = {kind.counted: Terms() for kind in kinds}
        self._places: list[str] = []

    def add(self, case: Case, place: str = "", terms: Counted | None = None) -> None:
        """The next document; one that fewer than two annotators worked on does not count.

        With a `place`, resamples are drawn from the documents in the order of their places, in whatever order they come.
        `terms` are what `terms_of` gave for it, if that was done before.
        """
        if self.coverage.add(case):
            self._places.append(place)
            counted = terms_of(case, self.kinds) if terms is None else terms
            for name, kept in self._terms.items():
                kept.add(counted[name])

    def estimates(
        self,
        annotators: Iterable[int],
        *,
        groups: Sequence[Collection[Pair]] = (),
        resamples: int = 0,
        seed: int = 0,
        step: Callable[[int], None] = lambda _done: None,
    ) -> list[Estimate]:
        """One estimate a measure, for the pairs among `annotators` (indices), with 95 % intervals if `resamples` > 0.

        `step(done)` is called after each block of resamples and may raise to stop the work.
        """
        pairs = tuple(combinations(sorted(annotators), 2))
        totals = {name: terms.totals() for name, terms in self._terms.items()}
        pools = [Pool(totals[kind.counted], pairs) for kind in self.kinds]
        points = [_values(kind, pool, groups) for kind, pool in zip(self.kinds, pools, strict=True)]
        spreads: list[_Values] = [{} for _ in points]
        if resamples and self.coverage.documents > 1:
            spreads = [
                {name: np.concatenate(parts) for name, parts in each.items()}
                for each in self._resample(pools, groups, resamples, seed, step)
            ]
        return [self._estimate(*each, resamples) for each in zip(self.kinds, pools, points, spreads, strict=True)]

    def by_document(self, annotators: Iterable[int]) -> list[list[float | None]]:
        """For each measure, its value in each document alone, in the order in which they came; None where it has none there."""
        pairs = tuple(combinations(sorted(annotators), 2))
        found: list[list[float | None]] = []
        for kind in self.kinds:
            terms = self._terms[kind.counted]
            probe = Pool({key: total for key, total in terms.totals().items() if key.what != OVERLAPS}, pairs)
            kind.value(probe)  # tells which sums it takes
            pool = Pool({key: terms.column(key) for key in probe.asked}, pairs)
            vector = np.broadcast_to(kind.value(pool), self.coverage.documents)
            found.append([None if np.isnan(value) else float(value) for value in vector])
        return found

    def _resample(
        self, pools: Sequence[Pool], groups: Sequence[Collection[Pair]], resamples: int, seed: int, step: Callable[[int], None]
    ) -> "list[dict[_Name, list[Vector]]]":
        """The values of every measure in each block of resamples; all measures see the same draws."""
        asked = [dict.fromkeys((kind.counted, key) for key in pool.asked) for kind, pool in zip(self.kinds, pools, strict=True)]
        columns = {column: number for number, column in enumerate(dict.fromkeys(column for each in asked for column in each))}
        order = np.argsort(np.array(self._places), kind="stable")
        matrix = np.empty((len(order), len(columns)))
        for (name, key), number in columns.items():
            matrix[:, number] = self._terms[name].column(key)[order]
        found: list[dict[_Name, list[Vector]]] = [{} for _ in self.kinds]
        for sums in resampled(matrix, resamples, seed, step):
            rows = np.ascontiguousarray(sums.T)
            for kind, pool, mine, blocks in zip(self.kinds, pools, asked, found, strict=True):
                drawn = Pool({key: rows[columns[name, key]] for name, key in mine}, pool.pairs)
                for value, vector in _values(kind, drawn, groups, len(sums)).items():
                    blocks.setdefault(value, []).append(vector)
        return found

    def _estimate(self, kind: MeasureKind, pool: Pool, points: "_Values", spreads: "_Values", resamples: int) -> Estimate:
        values = {name: _number(vector) for name, vector in points.items()}
        intervals = {name: _interval(spreads[name]) if name in spreads and value is not None else None for name, value in values.items()}
        pairs = {pair: _number(vector) for pair, vector in kind.pairs(pool).items()}
        problems = [*self._undefined(kind, pool, values, pairs)]
        if resamples and values[None] is not None and intervals[None] is None:
            few = self.coverage.documents < 2  # noqa: PLR2004 - one document drawn with replacement is always the same
            problems.append(
                Message("No interval: it takes two documents.") if few else Message("No interval: too many of the resamples have no value.")
            )
        return Estimate(
            values[None],
            intervals[None],
            {name: value for name, value in values.items() if isinstance(name, str)},
            {name: interval for name, interval in intervals.items() if isinstance(name, str)},
            pairs,
            tuple(problems),
            tuple((value, intervals[name]) for name, value in values.items() if isinstance(name, int)),
            refused=bool(kind.refusal(pool, self.names)),
        )

    def _undefined(
        self, kind: MeasureKind, pool: Pool, values: "Mapping[_Name, float | None]", pairs: Mapping[Pair, float | None]
    ) -> Iterator[Message]:
        """Why a value is missing: the corpus', that of a pair, that of a label."""
        refusal = kind.refusal(pool, self.names)
        if not pairs:
            yield Message("No value: it takes two annotators who worked.")
        elif not self.coverage.documents:
            yield Message("No value: there is no document that two of the annotators worked on.")
        elif refusal:
            yield Message("No value: {reason}.", reason=refusal)
        elif values[None] is None:
            yield Message("No value: {reason}.", reason=Message(kind.undefined))
        else:
            remark = kind.remark(pool)
            if remark:
                yield Message(remark) if not isinstance(remark, Message) else remark
            yield from self._gaps(kind, values, pairs)

    def _gaps(self, kind: MeasureKind, values: "Mapping[_Name, float | None]", pairs: Mapping[Pair, float | None]) -> Iterator[Message]:
        missing = [pair for pair, value in pairs.items() if value is None]
        apart = [pair for pair in missing if pair not in self.coverage.by_pair]
        for reason, which in (
            (Message("no document in common"), apart),
            (Message(kind.undefined), [pair for pair in missing if pair not in apart]),
        ):
            if which:
                both = [Message("{one} and {other}", one=self.names[one], other=self.names[other]) for one, other in which]
                yield Message("No value for {names}: {reason}.", names=joined(both, ", "), reason=reason)
        without = [f"“{label}”" for label, value in values.items() if isinstance(label, str) and value is None]
        if without:
            yield Message("No value for {labels}: the label leaves nothing to disagree about.", labels=", ".join(without))


_Name = str | int | None
_Values = dict[_Name, Vector]  # the value under None, those by label, and the means over groups of pairs by number


def _values(kind: MeasureKind, pool: Pool, groups: Sequence[Collection[Pair]], resamples: int = 1) -> _Values:
    vectors: _Values = {None: kind.value(pool)}
    vectors.update(kind.labels(pool))
    if groups:
        by_pair = kind.pairs(pool)
        vectors.update({number: pool.mean(by_pair[pair] for pair in group) for number, group in enumerate(groups)})
    return {name: np.broadcast_to(vector, resamples) for name, vector in vectors.items()}


def _number(vector: Vector) -> float | None:
    return None if np.isnan(vector[0]) else float(vector[0])


def _interval(values: Vector) -> Interval | None:
    return percentiles(values) if (~np.isnan(values)).mean() >= _DEFINED else None

"""Sufficient statistics by document, summed over a corpus and over its bootstrap resamples."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import fsum

import numpy as np
from numpy.typing import NDArray

from bias_annotator.agreement.kinds import Key, Pair

Vector = NDArray[np.float64]
"""One number a resample (a single one for the corpus itself); not-a-number where the value is undefined."""
_BLOCK = 1000  # resamples between two reports
_DRAW = 50  # resamples drawn at once: their weights stay in the processor's cache for 1,000 documents


class Terms:
    """What each document adds to every sum, kept sparsely: 16 bytes for each number that is not 0."""

    def __init__(self) -> None:
        self.documents = 0
        self._columns: defaultdict[Key, tuple[array[int], array[float]]] = defaultdict(lambda: (array("q"), array("d")))

    def add(self, terms: Mapping[Key, float]) -> None:
        """The terms of the next document."""
        for key, value in terms.items():
            documents, values = self._columns[key]
            documents.append(self.documents)
            values.append(value)
        self.documents += 1

    def totals(self) -> dict[Key, Vector]:
        """Every sum over all documents, as vectors of length 1; the same to the last digit in whatever order they came."""
        return {key: np.array([fsum(self._columns[key][1])]) for key in sorted(self._columns, key=_rank)}

    def column(self, key: Key) -> Vector:
        """What each document adds to one sum."""
        documents, values = self._columns[key]
        column = np.zeros(self.documents)
        column[np.frombuffer(documents, dtype=np.int64)] = np.frombuffer(values)
        return column


def _rank(key: Key) -> tuple[str, tuple[int, ...], str]:
    kind = sorted(key.kind) if isinstance(key.kind, frozenset) else key.kind
    return key.what, key.who, repr(kind)


@dataclass
class Pool:
    """The sums of a measure, and the pairs of annotators it is about. Remembers in `asked` which sums were used."""

    sums: Mapping[Key, Vector]
    pairs: tuple[Pair, ...]
    asked: dict[Key, None] = field(default_factory=dict)  # in the order of asking
    _kinds: defaultdict[tuple[str, tuple[int, ...]], list[Hashable]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """File the kinds by what is counted for whom."""
        self._kinds = defaultdict(list)
        for key in self.sums:
            self._kinds[key.what, key.who].append(key.kind)

    def sum(self, what: str, who: tuple[int, ...] = (), kind: Hashable = None) -> Vector:
        """One sum; zero when no document adds to it."""
        key = Key(what, who, kind)
        if key not in self.sums:
            return np.zeros(1)
        self.asked[key] = None
        return self.sums[key]

    def whole(self, what: str, who: tuple[int, ...] = ()) -> Vector:
        """The sum over every kind that is counted."""
        total: Vector = np.zeros(1)
        for kind in self._kinds[what, who]:
            total = total + self.sum(what, who, kind)
        return total

    def kinds(self, what: str, who: tuple[int, ...] = ()) -> list[Hashable]:
        """The kinds that are counted."""
        return list(self._kinds[what, who])

    @staticmethod
    def ratio(part: Vector, whole: Vector) -> Vector:
        """`part / whole`, and not-a-number where `whole` is 0."""
        part, whole = np.broadcast_arrays(part, whole)
        quotient: Vector = np.divide(part, whole, out=np.full(whole.shape, np.nan), where=whole != 0)
        return quotient

    @staticmethod
    def mean(vectors: Iterable[Vector]) -> Vector:
        """Mean of those vectors' numbers that are defined; not-a-number where none is."""
        stacked = np.stack(np.broadcast_arrays(*vectors, np.full(1, np.nan)))
        return Pool.ratio(np.nansum(stacked, axis=0), (~np.isnan(stacked)).sum(axis=0))


def resampled(matrix: Vector, resamples: int, seed: int, step: Callable[[int], None]) -> Iterator[Vector]:
    """Column sums (resamples × keys) of documents drawn with replacement, in blocks, `step` called with how many are done.

    Every measure of one comparison is computed from the same draws; the same seed draws the same documents.
    """
    random = np.random.default_rng(seed)
    for first in range(0, resamples, _BLOCK):
        last = min(first + _BLOCK, resamples)
        weights = np.empty((last - first, len(matrix)))
        for row in range(0, last - first, _DRAW):
            weights[row : row + _DRAW] = _draw(random, min(_DRAW, last - first - row), len(matrix))
        yield weights @ matrix  # one large product: for small ones BLAS spends more time on its threads than on the numbers
        step(last)


def _draw(random: np.random.Generator, resamples: int, documents: int) -> NDArray[np.intp]:
    """How often each document is drawn, resamples × documents."""
    drawn = random.integers(0, documents, (resamples, documents))
    drawn += np.arange(resamples)[:, None] * documents  # each resample counts in a row of its own
    return np.bincount(drawn.ravel(), minlength=resamples * documents).reshape(resamples, documents)


def percentiles(values: Vector, coverage: float = 0.95) -> tuple[float, float]:
    """The percentile interval of the numbers that are defined (Efron and Tibshirani 1993, chapter 13)."""
    tail = (1 - coverage) / 2
    low, high = np.quantile(values[~np.isnan(values)], (tail, 1 - tail))
    return float(low), float(high)

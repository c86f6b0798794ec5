"""Best alignments against a whole-number program over every possible unitary alignment, with nothing left out."""

from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from bias_annotator.agreement import best_alignment
from bias_annotator.agreement.alignment import generating, rounding
from bias_annotator.agreement.alignment.continua import Continua
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.generating import generated

Unit = tuple[float, float, str]
SETTINGS = [(1, 1, 1), (3, 1, 1), (3, 2, 1), (1.0, 1.0, 0.5), (0.7, 0.0, 2), (0, 1, 3.5)]
MOST = {2: 8, 3: 7, 4: 5, 5: 4}


def dense(random: np.random.Generator, annotators: int) -> list[list[Unit]]:
    """Many overlapping units in 40 characters; annotators behind the first may have marked nothing."""
    continuum: list[list[Unit]] = []
    for annotator in range(annotators):
        count = int(random.integers(0 if annotator else 1, MOST[annotators] + 1))
        starts, lengths = random.integers(0, 40, count).tolist(), random.integers(1, 25, count).tolist()
        labels = random.choice(list("abc"), count).tolist()
        continuum.append([(start, start + length, label) for start, length, label in zip(starts, lengths, labels, strict=True)])
    return continuum


def dissimilarity(one: Unit | None, other: Unit | None, alpha: float, beta: float, delta: float) -> float:
    if one is None or other is None:
        return delta
    apart = (abs(one[0] - other[0]) + abs(one[1] - other[1])) / (one[1] - one[0] + other[1] - other[0])
    return (alpha * apart**2 + beta * (one[2] != other[2])) * delta


def exhaustive(units: list[list[Unit]], alpha: float, beta: float, delta: float) -> float:
    """The least disorder."""
    pairs = len(units) * (len(units) - 1) / 2
    first = np.cumsum([0, *map(len, units)])
    costs, rows, columns = [], [], []
    for places in product(*(range(-1, len(theirs)) for theirs in units)):
        if max(places) < 0:
            continue
        members = [theirs[place] if place >= 0 else None for theirs, place in zip(units, places, strict=True)]
        for annotator, place in enumerate(places):
            if place >= 0:
                rows.append(first[annotator] + place)
                columns.append(len(costs))
        costs.append(sum(dissimilarity(one, other, alpha, beta, delta) for one, other in combinations(members, 2)) / pairs)
    once = csr_array((np.ones(len(rows)), (rows, columns)), shape=(int(first[-1]), len(costs)))
    solved = milp(
        costs, constraints=LinearConstraint(once, 1, 1), integrality=np.ones(len(costs)), bounds=Bounds(0, 1), options={"mip_rel_gap": 0}
    )
    return float(solved.fun) / (int(first[-1]) / len(units))


@pytest.mark.parametrize("annotators", MOST)
@pytest.mark.parametrize("seed", range(3))
def test_no_alignment_has_less_disorder(annotators: int, seed: int) -> None:
    random = np.random.default_rng([annotators, seed])
    for case in range(25):
        units = dense(random, annotators)
        alpha, beta, delta = SETTINGS[case % len(SETTINGS)]
        found = best_alignment(units, alpha=alpha, beta=beta, delta=delta)
        assert found.disorder == pytest.approx(exhaustive(units, alpha, beta, delta), abs=1e-9)
        check(units, found.unitary, found.costs, (alpha, beta, delta))
        assert sum(found.costs) / (sum(map(len, units)) / annotators) == pytest.approx(found.disorder, abs=1e-12)


def check(
    units: list[list[Unit]], unitary: tuple[tuple[int | None, ...], ...], costs: tuple[float, ...], weights: tuple[float, float, float]
) -> None:
    """Every unit once, and the costs are those of the unitary alignments."""
    for annotator, theirs in enumerate(units):
        assert sorted(row[annotator] for row in unitary if row[annotator] is not None) == list(range(len(theirs)))
    for row, cost in zip(unitary, costs, strict=True):
        members = [None if place is None else theirs[place] for theirs, place in zip(units, row, strict=True)]
        pairs = list(combinations(members, 2))
        assert cost == pytest.approx(sum(dissimilarity(*pair, *weights) for pair in pairs) / len(pairs), abs=1e-12)


def crowded(seed: int, annotators: int, each: int) -> list[list[Unit]]:
    """As many units of every annotator, close together: here the cheapest alignment is sometimes cheaper in fractions."""
    random = np.random.default_rng([annotators, seed])
    continuum: list[list[Unit]] = []
    for _ in range(annotators):
        starts, lengths = random.integers(0, 60, each).tolist(), random.integers(1, 25, each).tolist()
        labels = random.choice(list("abc"), each).tolist()
        continuum.append([(start, start + length, label) for start, length, label in zip(starts, lengths, labels, strict=True)])
    return continuum


@pytest.mark.parametrize("wide", [False, True], ids=["few clusters first", "all clusters first"])
@pytest.mark.parametrize(("annotators", "each", "seeds"), [(3, 14, (5, 13)), (4, 7, (3, 27))])
def test_no_alignment_has_less_disorder_where_fractions_of_clusters_would(
    annotators: int, each: int, seeds: Sequence[int], wide: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled = []
    monkeypatch.setattr(generating, "settled", lambda *given: settled.append(1) or rounding.settled(*given))
    monkeypatch.setattr(rounding, "_FIRST_LIMIT", 0.3 if wide else 0.0)
    for seed in seeds:
        units = crowded(seed, annotators, each)
        assert best_alignment(units).disorder == pytest.approx(exhaustive(units, 1, 1, 1), abs=1e-9)
    assert len(settled) == len(seeds)


def test_a_narrow_beam_changes_nothing() -> None:
    codes = {label: code for code, label in enumerate("abc")}
    dissimilarity = Dissimilarity.of(1, 1, codes)
    for seed in range(5):
        continua = Continua.of([crowded(seed, 5, 10)], codes)
        wide, narrow = (dissimilarity.costs(continua, generated(continua, dissimilarity, beam)) for beam in (None, 3))
        assert narrow.sum() == pytest.approx(wide.sum(), abs=1e-9)


def test_many_units_that_are_all_the_same_come_to_an_end() -> None:
    assert best_alignment([[(0, 10, "a")] * 15] * 4).disorder == pytest.approx(0, abs=1e-9)

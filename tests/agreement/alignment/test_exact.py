"""Best alignments against a whole-number program over every possible unitary alignment, with nothing left out."""

from collections.abc import Sequence

import numpy as np
import pytest
from exhaustive import Unit, check, exhaustive

from bias_annotator.agreement import best_alignment
from bias_annotator.agreement.alignment import generating, rounding
from bias_annotator.agreement.alignment.continua import Continua
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.generating import generated
from bias_annotator.agreement.alignment.patience import Patience

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


@pytest.mark.parametrize("annotators", MOST)
@pytest.mark.parametrize("seed", range(3))
def test_no_alignment_has_less_disorder(annotators: int, seed: int) -> None:
    random = np.random.default_rng([annotators, seed])
    for case in range(25):
        units = dense(random, annotators)
        alpha, beta, delta = SETTINGS[case % len(SETTINGS)]
        found = best_alignment(units, alpha=alpha, beta=beta, delta=delta)
        assert found.disorder == pytest.approx(exhaustive(units, alpha, beta, delta), abs=1e-9)
        check(units, found, (alpha, beta, delta))


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
        wide, narrow = (dissimilarity.costs(continua, generated(continua, dissimilarity, Patience(), beam).clusters) for beam in (None, 3))
        assert narrow.sum() == pytest.approx(wide.sum(), abs=1e-9)

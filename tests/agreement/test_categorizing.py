"""Gamma-cat and gamma-k against what pygamma-agreement 0.5.9 gives for the same continua (see tests/golden/agreement/README.md)."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bias_annotator.agreement import best_alignment, gamma
from bias_annotator.agreement.alignment.aligning import aligned
from bias_annotator.agreement.alignment.continua import Continua
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.categorizing import categorized

GOLDEN: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "golden" / "agreement" / "pygamma_labels.json").read_text(encoding="utf-8")
)
CONTINUA = [(each, [[tuple(unit) for unit in theirs] for theirs in each["units"]]) for each in GOLDEN["continua"]]
CODES = {"a": 0, "b": 1, "c": 2}


@pytest.mark.parametrize("place", range(len(CONTINUA)))
def test_labels_of_aligned_units_differ_as_much_as_pygamma_agreement_has_it(place: int) -> None:
    expected, units = CONTINUA[place]
    assert best_alignment(units).disorder == pytest.approx(expected["disorder"], abs=1e-6)
    dissimilarity = Dissimilarity.of(1, 1, CODES)
    sums = categorized(aligned(Continua.of([units], CODES), dissimilarity), dissimilarity)
    assert (sums.unlike / sums.weight)[0] == pytest.approx(
        np.array([expected["unlike"][name] for name in ("a", "b", "c", "cat")]), abs=1e-6
    )


@pytest.mark.parametrize("place", range(len(CONTINUA)))
def test_gamma_cat_and_gamma_k_are_made_of_them(place: int) -> None:
    expected, units = CONTINUA[place]
    # Another continuum with as many annotators stands for chance.
    chance, other = next(each for each in CONTINUA[place - 1 :: -1] + CONTINUA[:place:-1] if len(each[1]) == len(units))
    found = gamma(units, chance=[other])
    for name, value in {"cat": found.cat, **found.k}.items():
        assert value == pytest.approx(1 - expected["unlike"][name] / chance["unlike"][name], abs=1e-5)


def test_there_are_continua_of_each_kind() -> None:
    assert len(CONTINUA) == 24
    assert {len(units) for _, units in CONTINUA} == {2, 3, 4}
    assert sum(each["everybody marked everything"] for each, _ in CONTINUA) == 12

"""Measures against the values that independent programs give; see README.md beside the golden file for which, and how."""

import json
from pathlib import Path
from typing import Any

import pytest

from bias_annotator.agreement import MEASURES, Case, unit
from bias_annotator.agreement.estimating import Estimator

GIVEN = json.loads((Path(__file__).parents[1] / "golden" / "agreement" / "other_programs.json").read_text(encoding="utf-8"))
CASES = GIVEN["cases"]


@pytest.mark.parametrize("given", CASES, ids=lambda given: f"seed {given['seed']}")
@pytest.mark.parametrize("name", GIVEN["sources"])
def test_values_are_those_of_other_programs(name: str, given: dict[str, Any]) -> None:
    people = range(len(given["documents"][0]["units"]))
    estimator = Estimator([MEASURES[name]], [str(number) for number in people])
    for document in given["documents"]:
        units = [None if theirs is None else [unit(label, (start, end)) for start, end, label in theirs] for theirs in document["units"]]
        estimator.add(Case(document["length"], tuple(units)))
    (found,) = estimator.estimates(people)
    expected = given["values"][name]
    if "value" in expected:
        assert found.value == pytest.approx(expected["value"], abs=1e-9)
    assert {pair: found.pairs[int(pair[0]), int(pair[2])] for pair in expected.get("pairs", {})} == pytest.approx(expected.get("pairs", {}))
    assert {label: found.labels[label] for label in expected.get("per_label", {})} == pytest.approx(expected.get("per_label", {}))


def test_the_cases_hold_what_makes_measures_differ() -> None:
    layers = [theirs for case in CASES for document in case["documents"] for theirs in document["units"]]
    assert None in layers, "an annotator lacks a document"
    assert any(
        one[0] <= other[0] < other[1] <= one[1] for theirs in layers for one in theirs or () for other in theirs or () if one != other
    )
    assert {len(case["documents"][0]["units"]) for case in CASES} == {2, 3, 4}
    assert len(CASES) == 30

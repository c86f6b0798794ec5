"""Dissimilarities and disorders against published values."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bias_annotator.agreement import best_alignment, gamma
from bias_annotator.agreement.alignment.continua import Continua
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity

FIXTURES = sorted((Path(__file__).parents[2] / "golden" / "agreement").glob("pygamma_fixture_*.json"))
DISORDERS = [0.0625, 0.70833333, 0, 0.40875640, 1.07438016, 1.02777778]
Units = list[list[tuple[float, float, str]]]


def positional(one: tuple[float, float], other: tuple[float, float]) -> float:
    continua = Continua.of([[[(*one, "a")], [(*other, "a")]]], {"a": 0})
    (found,) = Dissimilarity.positional(continua, np.array([0]), np.array([1]))
    return float(found)


@pytest.mark.parametrize(
    ("one", "other", "printed"),
    [
        ((4, 14), (40, 44), 22.2),
        ((4, 14), (20, 25), 3.2),
        ((4, 14), (14, 24), 1.0),
        ((20, 30), (20, 25), 0.11),
        ((20, 25), (14, 24), 0.22),
        ((4, 14), (4, 14), 0),
    ],
)
def test_positions_differ_as_figure_10_of_mathet_2015_prints_it(
    one: tuple[float, float], other: tuple[float, float], printed: float
) -> None:
    assert positional(one, other) == pytest.approx(printed, abs=0.051 if printed > 1 else 0.0051)
    assert positional(other, one) == positional(one, other)


def test_positions_differ_the_same_at_every_scale() -> None:
    assert positional((0, 7), (0, 10)) == pytest.approx(positional((0, 21), (0, 30)), rel=1e-15)


def read(path: Path) -> dict[str, Any]:
    fixture: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return fixture


def sequences(entries: Sequence[dict[str, Any]], annotators: Sequence[str]) -> Units:
    return [[(each["start"], each["end"], each["category"]) for each in entries if each["annotator"] == name] for name in annotators]


def names(fixture: dict[str, Any]) -> list[str]:
    return sorted({each["annotator"] for each in fixture["continuum"]})


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_pairs_differ_as_pygamma_agreement_has_it(path: Path) -> None:
    fixture = read(path)
    annotators = names(fixture)
    units = sequences(fixture["continuum"], annotators)
    codes = {label: code for code, label in enumerate(sorted({label for theirs in units for _, _, label in theirs}))}
    weights = fixture["params"]["alpha"], fixture["params"]["beta"]
    dissimilarity = Dissimilarity.of(*weights, codes)
    for pair in fixture["tier1"]["pairDissimilarities"]:
        chosen = [units[annotators.index(pair[f"annotator{side}"])][pair[f"unitIndex{side}"]] for side in "AB"]
        continua = Continua.of([[[one] for one in chosen]], codes)
        one, other = np.array([0]), np.array([1])
        assert dissimilarity.positional(continua, one, other) == pytest.approx(pair["positional"], rel=1e-6)
        assert dissimilarity.categorical(continua, one, other) == pytest.approx(pair["categorical"], rel=1e-6)
        assert dissimilarity.between(continua, one, other) == pytest.approx(pair["combined"], rel=1e-6)


@pytest.mark.parametrize(("path", "disorder"), list(zip(FIXTURES, DISORDERS, strict=True)), ids=[path.stem for path in FIXTURES])
def test_disorders_are_those_of_pygamma_agreement_for_what_annotators_made_and_for_chance(path: Path, disorder: float) -> None:
    fixture = read(path)
    annotators = names(fixture)
    settings = {key: fixture["params"][name] for key, name in (("alpha", "alpha"), ("beta", "beta"), ("delta", "deltaEmpty"))}
    units = sequences(fixture["continuum"], annotators)
    assert best_alignment(units, **settings).disorder == pytest.approx(disorder, abs=1e-6)
    assert fixture["tier1"]["bestAlignmentDisorder"] == pytest.approx(disorder, abs=1e-6)
    sampled = fixture["tier2"]["sampledContinua"]
    assert len(sampled) == 10
    chance = [sequences(each["units"], annotators) for each in sampled]
    for each, theirs in zip(sampled, chance, strict=True):
        assert len(each["units"]) == sum(map(len, theirs))
        assert best_alignment(theirs, **settings).disorder == pytest.approx(each["bestAlignmentDisorder"], abs=1e-6)
    found = gamma(units, chance=chance, **settings)
    expected = sum(each["bestAlignmentDisorder"] for each in sampled) / 10
    assert found.expected == pytest.approx(expected, abs=1e-6)
    assert found.value == pytest.approx(1 - disorder / expected, abs=1e-5)
    assert (found.samples, found.sampler, found.seed) == (10, "given", None)

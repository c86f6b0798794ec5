"""Terms become bytes and come back; what they depend on is in their digest and form."""

import dataclasses
import json
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement import MEASURES, Case, Unit, unit
from bias_annotator.agreement.keeping import among, digest, form, pack, placed, terms_of, unpack
from bias_annotator.agreement.kinds import Key, Tuning

LENGTH = 30
KINDS = list(MEASURES.values())
FORMS = {kind.counted: form(kind) for kind in KINDS}
_stretches = st.lists(st.integers(0, LENGTH), min_size=2, max_size=4, unique=True).map(
    lambda places: tuple(zip(sorted(places)[::2], sorted(places)[1::2], strict=False))
)
layers = st.none() | st.lists(st.builds(Unit, st.sampled_from(["a", "b", "Ä\ud800"]), _stretches), max_size=4)
kinds = st.none() | st.text(max_size=3) | st.integers() | st.frozensets(st.text(max_size=3), max_size=3)
keys = st.builds(Key, st.text(max_size=4), st.lists(st.integers(0, 9), max_size=2).map(tuple), kinds | st.tuples(kinds, kinds))


@given(st.dictionaries(st.sampled_from(["one", "two"]), st.dictionaries(keys, st.floats(allow_nan=False), max_size=5)))
def test_terms_come_back_to_the_last_digit(counted: dict[str, dict[Key, float]]) -> None:
    forms = {"one": "1", "two": "2"}
    assert unpack(pack(forms, counted), forms) == counted
    assert unpack(pack(forms, counted), {"one": "1", "two": "3"}) == {name: terms for name, terms in counted.items() if name == "one"}


@settings(deadline=None, max_examples=30)
@given(st.tuples(layers, layers, layers).filter(lambda theirs: theirs.count(None) < 2))
def test_terms_of_those_who_worked_are_the_terms_of_all(theirs: tuple[list[Unit] | None, ...]) -> None:
    case = Case(LENGTH, theirs)
    whole, alone = terms_of(case, KINDS), terms_of(among(case), KINDS)
    for name, terms in whole.items():
        assert dict(placed(alone[name], case.workers)) == pytest.approx(dict(terms))
    assert unpack(pack(FORMS, alone), FORMS) == alone


def test_the_digest_tells_other_units_and_lengths_but_not_their_order() -> None:
    one, other = unit("a", (0, 4)), unit("b", (2, 9))
    first = among(Case(20, (None, [one, other], [])))
    assert digest(first) == digest(among(Case(20, ([other, one], None, []))))
    for changed in (Case(21, ([one, other], [])), Case(20, ([one], [other])), Case(20, ([], [one, other])), Case(20, ([one, one], []))):
        assert digest(among(changed)) != digest(first)


@pytest.mark.parametrize("name", [name for name, kind in MEASURES.items() if kind.sampled])
def test_terms_that_were_drawn_with_other_settings_have_another_form(name: str) -> None:
    sampled = MEASURES[name].sampled
    assert sampled is not None
    usual = Tuning()
    others: list[dict[str, Any]] = [{"seed": 1}, {"samples": 31}, {"sampler": "statistical"}, {"alpha": 2.0}, {"beta": 0.5}]
    forms = [form(sampled(dataclasses.replace(usual, **other))) for other in [{}, *others]]
    assert len(set(forms)) == len(forms)
    assert forms[0] == form(MEASURES[name])


def test_a_newer_version_of_a_measure_and_other_samples_have_another_form() -> None:
    kind = MEASURES["f1_strict"]
    drawn = dataclasses.replace(kind, sampled=lambda tuning: dataclasses.replace(kind, settings=tuning.settings))
    other = dataclasses.replace(drawn, settings={"samples": 31})
    forms = {
        form(kind),
        form(dataclasses.replace(kind, version=2)),
        form(dataclasses.replace(drawn, settings={"samples": 30})),
        form(other),
    }
    assert len(forms) == 4
    assert form(kind) == form(dataclasses.replace(kind, settings={"iou": 0.7}))  # settings of the value alone do not matter


@pytest.mark.parametrize("body", [b"", b"terms", zlib.compress(b"[1]"), zlib.compress(json.dumps({"one": ["1", [[1]]]}).encode())])
def test_other_bytes_are_no_terms(body: bytes) -> None:
    with pytest.raises(ValueError, match="no terms"):
        unpack(body, {"one": "1"})


def test_a_kind_that_json_cannot_hold_is_an_error() -> None:
    with pytest.raises(TypeError, match="a label, a set of labels"):
        pack({"one": ""}, {"one": {Key("what", (), b"bytes"): 1}})

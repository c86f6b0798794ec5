"""Values of a JSON file one at a time, with the bytes at which each stands."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.readers import items
from bias_annotator.readers.items import json_items, json_members
from bias_annotator.readers.source import InnerFile

PLAIN = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
ANY = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4), max_leaves=12
)


def parts(value: Any) -> list[tuple[str, Any]]:  # noqa: ANN401 - any JSON value
    """What must be found of a value: those of its arrays alone."""
    pairs = list(value.items()) if isinstance(value, dict) else [("", value)]
    return [(key, each) for key, found in pairs for each in (found if isinstance(found, list) else [found])]


@settings(deadline=None, max_examples=150)
@given(value=ANY, ascii_only=st.booleans(), indent=st.sampled_from([None, 0, 2]), bom=st.booleans(), chunk=st.integers(4, 40))
def test_every_value_stands_between_the_bytes_that_are_told(
    value: object, ascii_only: bool, indent: int | None, bom: bool, chunk: int
) -> None:
    data = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode("utf-8-sig" if bom else "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(items, "_CHUNK", chunk)  # as if the file were long
        found = list(json_members(InnerFile("a.json", data)))
        assert list(json_items(InnerFile("a.json", data))) == (value if isinstance(value, list) else [value])
    assert [(each.key, each.value) for each in found] == parts(value)
    assert [json.loads(data[each.start : each.end]) for each in found] == [each.value for each in found]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"a": 1, "a": 2}', "the key “a” occurs twice"),
        ('{"a": 1 "b": 2}', "“,” is missing"),
        ('{"a" 1}', "“:” is missing"),
        ("{1: 2}", "a key is missing"),
        ('{"a": [1, 2', "“,” is missing"),
        ('{"a": [1, 2]', "“,” is missing"),
        ('{"a": [1]} x', "something follows"),
        ('{"a": [NaN]}', "NaN is not a JSON value"),
        ('{"a": 1,}', "a value is missing before “}”"),
        ("[1,]", "a value is missing before “]”"),
        ("[1,", "expecting value"),
        ("", "expecting value"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(content: str, reason: str) -> None:
    with pytest.raises(UserError, match=rf"“a\.json” is not valid JSON at character \d+: .*{reason}"):
        list(json_members(InnerFile("a.json", content.encode())))
    with pytest.raises(UserError, match="is not valid JSON"):
        list(json_items(InnerFile("a.json", content.encode())))

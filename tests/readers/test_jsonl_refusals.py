"""Native JSONL coming in: every way in which a line, or a part of it, can be wrong; what is good beside it comes in."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.model.offsets import Unit
from bias_annotator.readers import Incoming, ReadOptions, Refusal, SourceFile
from bias_annotator.readers.jsonl import JsonlReader, parse_line

TEXT = "“No,” he said 😀, “never.” She left."
MARK: dict[str, Any] = {"id": "a", "label": "quotation", "start": 0, "end": 5}
LINK: dict[str, Any] = {"id": "r", "label": "cue", "from": "a", "to": "a"}
BLOCK: dict[str, Any] = {"kind": "post", "start": 0, "end": 5}


def read(path: Path, data: bytes, options: ReadOptions | None = None) -> list[Incoming | Refusal]:
    """What comes of a file with these bytes."""
    path.write_bytes(data)
    return list(JsonlReader().read(SourceFile(path), options or ReadOptions()))


def refused(path: Path, **parts: object) -> tuple[Incoming, list[tuple[str, str]]]:
    """The document of a line with a text and these parts, and what of it was refused, as (where, why)."""
    (found,) = read(path, json.dumps({"text": TEXT, **parts}).encode())
    assert isinstance(found, Incoming), found
    return found, [(each.where, each.reason) for each in found.refused]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in.jsonl"


LINES = {
    "no JSON": (b"{text: 1}", "not valid JSON at character 2: expecting property name enclosed in double quotes"),
    "cut off": (b'{"text": "abc', "not valid JSON at character 10: unterminated string starting at"),
    "two objects": (b'{"text": "a"} {"text": "b"}', "not valid JSON at character 15: extra data"),
    "a list": (b'["text"]', "a line must hold a JSON object"),
    "null": (b"null", "a line must hold a JSON object"),
    "no UTF-8": (b'{"text": "caf\xe9"}', "byte 14 is not valid UTF-8"),
    "a key twice": (b'{"text": "a", "text": "b"}', "the key “text” occurs twice in one object"),
    "half a character as a key twice": (b'{"\\ud800": 1, "\\ud800": 2}', "the key “\ufffd” occurs twice in one object"),
    "NaN": (b'{"text": "a", "x": NaN}', "NaN is not a JSON value"),
    "infinity": (b'{"text": "a", "x": -Infinity}', "-Infinity is not a JSON value"),
    "no text": (b'{"id": "a"}', "“text” is missing"),
    "text null": (b'{"text": null}', "“text” must be a text, not null"),
    "text number": (b'{"text": 5}', "“text” must be a text, not a number"),
    "text fraction": (b'{"text": 5.5}', "“text” must be a text, not a number"),
    "text truth": (b'{"text": true}', "“text” must be a text, not true or false"),
    "text list": (b'{"text": ["a"]}', "“text” must be a text, not a list"),
    "text object": (b'{"text": {}}', "“text” must be a text, not an object"),
    "text empty": (b'{"text": " \\n"}', "“text” is empty"),
    "another hash": (b'{"text": "a", "sha256": "ab"}', "“sha256” is not that of the text: one of them was changed"),
    "a hash that is no text": (b'{"text": "a", "sha256": 5}', "“sha256” is not that of the text: one of them was changed"),
    "an empty id": (b'{"text": "a", "id": ""}', "“id” must be a text of 1 to 200 printable characters"),
    "an id that is true": (b'{"text": "a", "id": true}', "“id” must be a text of 1 to 200 printable characters"),
    "an id with a tab": (b'{"text": "a", "id": "a\\tb"}', "“id” must be a text of 1 to 200 printable characters"),
    "an id that is a list": (b'{"text": "a", "id": ["a"]}', "“id” must be a text of 1 to 200 printable characters"),
    "metadata list": (b'{"text": "a", "metadata": []}', "“metadata” must be an object"),
    "blocks object": (b'{"text": "a", "blocks": {}}', "“blocks” must be a list"),
    "annotations object": (b'{"text": "a", "annotations": {}}', "“annotations” must be a list"),
    "relations text": (b'{"text": "a", "relations": "x"}', "“relations” must be a list"),
    "deep": (b'{"text": "a", "x": ' + b"[" * 100_000, "values are nested too deeply"),
    "digits": (b'{"text": "a", "id": ' + b"9" * 5000 + b"}", "a number has thousands of digits"),
}  # fmt: skip


@pytest.mark.parametrize(("line", "reason"), LINES.values(), ids=LINES.keys())
def test_a_broken_line_is_refused_with_its_number_and_the_good_ones_come_in(path: Path, line: bytes, reason: str) -> None:
    found = read(path, b'\xef\xbb\xbf{"text": "first"}\r\n\n' + line + b'\n{"text": "last"}')
    assert [each for each in found if isinstance(each, Refusal)] == [Refusal("line 3", reason)]
    assert [each.annotated.document.text.content for each in found if isinstance(each, Incoming)] == ["first", "last"]


def test_deep_values_that_can_be_read_are_kept_or_refused_but_never_a_crash(path: Path) -> None:
    for depth in (100, 900, 990, 2000):
        line = b'{"text": "a", "metadata": {"x": ' + b"[" * depth + b"]" * depth + b"}}"
        (found,) = read(path, line)
        assert isinstance(found, Incoming) or found == Refusal("line 1", "values are nested too deeply")


PLACES = "positions must be whole numbers, not "
PAIRS = "“fragments” must be a list of [start, end]"
NAME = "“label” must be a text of 1 to 60 printable characters, not "
ANNOTATIONS: list[tuple[dict[str, Any], str]] = [
    ({"start": None, "end": None}, PLACES + "None and None"),
    ({"start": "0"}, PLACES + "'0' and 5"),
    ({"start": 0.5}, PLACES + "0.5 and 5"),
    ({"start": True}, PLACES + "True and 5"),
    ({"end": 0}, "0–0 is not a stretch of text"),
    ({"start": 5, "end": 2}, "5–2 is not a stretch of text"),
    ({"start": -3}, "-3–5 is not a stretch of text"),
    ({"end": 99}, "codepoint position 99 lies outside the text"),
    ({"fragments": "0-5"}, PAIRS),
    ({"fragments": [[0, 1, 2]]}, PAIRS),
    ({"fragments": [5]}, PAIRS),
    ({"fragments": [[0, 5], [4, 8]]}, "fragments of a span must be in order"),
    ({"fragments": [[0, 5], [0, 5]]}, "fragments of a span must be in order"),
    ({"quote": "Yes"}, "the quote “Yes” is not what stands there: ““No,””"),
    ({"quote": 5}, "“quote” must be a text, not 5"),
    ({"label": None}, NAME + "None"),
    ({"label": " "}, NAME + "' '"),
    ({"label": "a\u2028b"}, NAME),
    ({"layer": "silver"}, "“layer” must be “annotator” or “gold”, not 'silver'"),
    ({"annotator": "Gold"}, "“gold” is the name of the adjudicated layer"),
    ({"annotator": 5}, "“annotator” must be a name"),
    ({"annotator": "\t"}, "An annotator needs a name"),
    ({"round": 0}, "“round” must be a whole number from 1"),
    ({"round": "2"}, "“round” must be a whole number from 1"),
    ({"attributes": ["x"]}, "“attributes” must be an object"),
    ({"attributes": {"": "x"}}, "the attribute name '' cannot be used"),
    ({"note": 5}, "“note” must be a text, not 5"),
    ({"unsure": "yes"}, "“unsure” must be true or false, not 'yes'"),
    ({"origin": []}, "“origin” must be a text, not []"),
    ({"created": "once"}, "“created” must be a moment such as 2026-01-01T00:00:00Z, not 'once'"),
    ({"modified": 5}, "“modified” must be a moment"),
    ({"created": "0001-01-01T00:00:00+14:00"}, "“created” must be a moment"),
    ({"id": ""}, "“id” must be a text of 1 to 200 printable characters"),
    ({"id": 1.5}, "“id” must be a text of 1 to 200 printable characters"),
]
RELATIONS: list[tuple[dict[str, Any], str]] = [
    ({"to": "b"}, "it leads to the span “b”, which is not there or was refused"),
    ({"from": None}, "it leads to the span “None”, which is not there or was refused"),
    ({"to": ["a"]}, "it leads to the span “['a']”, which is not there or was refused"),
    ({"to": "bens"}, "its ends stand in different layers"),
    ({"label": None}, NAME + "None"),
    ({"id": "a\nb"}, "“id” must be a text of 1 to 200 printable characters"),
]
BLOCKS: list[tuple[dict[str, Any], str]] = [
    ({"kind": "advert"}, "“kind” must be one of headline, paragraph, blockquote, post, list_item"),
    ({"kind": ["post"]}, "“kind” must be one of headline"),
    ({"end": None}, f"0–None is not a stretch of a text of {len(TEXT)} characters"),
    ({"end": len(TEXT) + 1}, f"0–{len(TEXT) + 1} is not a stretch of a text of {len(TEXT)} characters"),
    ({"start": 6}, "6–5 is not a stretch"),
    ({"start": False}, "False–5 is not a stretch"),
    ({"attributes": "x"}, "“attributes” must be an object"),
]
WORK: list[tuple[object, str]] = [
    (None, "must be an object"),
    ({"status": "lazy"}, "“status” must be todo, started or done, not 'lazy'"),
    ({"active_seconds": -1}, "“active_seconds” and “position” must be whole numbers from 0"),
    ({"active_seconds": 1.5}, "“active_seconds” and “position” must be whole numbers from 0"),
    ({"position": len(TEXT) + 1}, "“active_seconds” and “position” must be whole numbers from 0"),
]
SOURCES: list[object] = [
    "x.txt",
    {"sha256": "xyz"},
    {"sha256": 5},
    {"encoding": 5},
    {"encoding": "x" * 500},
    {"newline": "unix"},
    {"bom": 1},
    {"crlf": [3]},
    {"crlf": ["3"]},
    {"crlf": [10**9]},
    {"replaced": -1},
]


@pytest.mark.parametrize(("change", "reason"), ANNOTATIONS)
def test_an_annotation_that_does_not_fit_is_refused_alone(path: Path, change: dict[str, Any], reason: str) -> None:
    found, ((where, why),) = refused(path, annotations=[{**MARK, **change}, {**MARK, "id": "good"}])
    assert where == "line 1, annotation 1"
    assert why.startswith(reason)
    assert [span.id for marks in found.annotated.marks for span in marks.spans] == ["good"]


@pytest.mark.parametrize(("change", "reason"), RELATIONS)
def test_a_relation_that_does_not_fit_is_refused_alone(path: Path, change: dict[str, Any], reason: str) -> None:
    annotations = [MARK, {**MARK, "id": "bens", "annotator": "Ben"}]
    found, ((where, why),) = refused(path, annotations=annotations, relations=[{**LINK, **change}, {**LINK, "id": "good"}])
    assert where == "line 1, relation 1"
    assert why.startswith(reason)
    assert [link.id for marks in found.annotated.marks for link in marks.relations] == ["good"]


@pytest.mark.parametrize(("change", "reason"), BLOCKS)
def test_a_block_that_does_not_fit_is_refused_alone(path: Path, change: dict[str, Any], reason: str) -> None:
    found, ((where, why),) = refused(path, blocks=[{**BLOCK, **change}, BLOCK])
    assert where == "line 1, block 1"
    assert why.startswith(reason)
    assert len(found.annotated.document.blocks) == 1


@pytest.mark.parametrize(("work", "reason"), WORK)
def test_work_that_does_not_fit_is_refused_alone(path: Path, work: object, reason: str) -> None:
    found, refusals = refused(path, annotators={"Ana": work, "Ben": {}})
    assert refusals == [("line 1, annotator “Ana”", reason)]
    assert [work.annotator for work in found.annotated.work] == ["Ben"]


@pytest.mark.parametrize("source", SOURCES)
def test_a_source_that_does_not_fit_is_refused_and_the_line_itself_is_the_source(path: Path, source: object) -> None:
    found, refusals = refused(path, source=source)
    assert refusals == [("line 1, source", "it does not fit the text")]
    assert found.annotated.document.source.encoding == "utf-8"


@pytest.mark.parametrize(
    ("parts", "where", "reason"),
    [
        ({"annotations": ["x"]}, "annotation 1", "an annotation must be an object"),
        ({"annotations": [{"label": "x"}]}, "annotation 1", PLACES + "None and None"),
        ({"annotations": [MARK, {**MARK, "annotator": "B"}]}, "annotation 2", "the id “a” occurs twice in this document"),
        ({"relations": ["x"]}, "relation 1", "a relation must be an object"),
        ({"annotations": [MARK], "relations": [LINK, LINK]}, "relation 2", "the id “r” occurs twice in this document"),
        ({"blocks": [[0, 5]]}, "block 1", "a block must be an object"),
        ({"annotators": ["Ana"]}, "annotators", "must be an object"),
        ({"annotators": {"": {}}}, "annotators", "An annotator needs a name of 1 to 80 printable characters."),
    ],
)
def test_what_is_of_the_wrong_shape_is_refused_alone(path: Path, parts: dict[str, Any], where: str, reason: str) -> None:
    assert refused(path, **parts)[1] == [(f"line 1, {where}", reason)]


def test_values_nested_too_deeply_are_a_value_error_wherever_they_stand() -> None:
    with pytest.raises(ValueError, match=r"^values are nested too deeply$"):
        parse_line(b'{"x": ' + b"[" * 9999)


def test_a_hopeless_file_is_refused_as_a_whole(path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        list(JsonlReader().read(SourceFile(path), ReadOptions()))


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 50)
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["gold", "done", "post"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["label", "start", "end", "from", "kind", "Ana"]), inner, max_size=4)
    ),
    max_leaves=12,
)
keys = ("id", "sha256", "metadata", "source", "blocks", "annotations", "relations", "annotators")


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(st.sampled_from(keys), json_values | st.lists(json_values, max_size=2)), st.sampled_from([None, *Unit]))
def test_whatever_a_line_holds_it_is_taken_or_refused_with_a_reason(
    tmp_path_factory: pytest.TempPathFactory, value: dict[str, Any], unit: Unit | None
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    (found,) = read(path, json.dumps({"text": TEXT, **value}).encode(), ReadOptions(unit=unit))
    refusals: Sequence[Refusal] = [found] if isinstance(found, Refusal) else found.refused
    assert all(each.where and each.reason for each in refusals)


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=60))
def test_any_bytes_of_a_line_are_an_object_or_a_value_error(data: bytes) -> None:
    try:
        value = parse_line(data)
    except ValueError:
        return
    assert isinstance(value, dict)

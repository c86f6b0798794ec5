"""Native JSONL going out: every line fits the schema, every quote its slice, and every line comes back equal."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from corpus import CORPUS, SCHEME
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from strategies import annotated

from bias_annotator.model.document import Annotated
from bias_annotator.readers import Incoming, ReadOptions, SourceFile
from bias_annotator.readers.jsonl import JsonlReader
from bias_annotator.shipped import shipped
from bias_annotator.writers.jsonl import JsonlWriter

SCHEMA = json.loads(shipped("resources", "schema", "native-jsonl.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def written(*items: Annotated) -> bytes:
    out = io.BytesIO()
    JsonlWriter().write(items, SCHEME, out)
    return out.getvalue()


@settings(deadline=None, max_examples=30)
@given(annotated())
def test_a_line_fits_the_schema_its_quotes_their_slices_and_it_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, item: Annotated
) -> None:
    data = written(item)
    assert data.endswith(b"\n")
    assert data.count(b"\n") == 1
    value = json.loads(data)
    VALIDATOR.validate(value)
    for mark in value["annotations"]:
        assert mark["quote"] == " … ".join(value["text"][start:end] for start, end in mark["fragments"])
        assert (mark["start"], mark["end"]) == (mark["fragments"][0][0], mark["fragments"][-1][1])
    path = tmp_path_factory.getbasetemp() / "out.jsonl"
    path.write_bytes(data)
    (back,) = JsonlReader().read(SourceFile(path), ReadOptions())
    assert isinstance(back, Incoming)
    assert back.refused == ()
    assert back.annotated.document == item.document
    assert set(back.annotated.marks) == set(item.marks)
    assert set(back.annotated.work) == set(item.work)
    assert not JsonlWriter().losses(item, SCHEME)


def test_the_schema_is_a_schema_and_says_what_positions_count() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert "code points" in SCHEMA["description"]
    for name in ("stretch", "position"):
        assert "code points" in SCHEMA["$defs"][name]["description"]


def described(schema: dict[str, Any], where: str = "") -> list[str]:
    """Every property of the schema that nothing describes."""
    bare: list[str] = []
    for name, value in schema.get("properties", {}).items():
        target = SCHEMA["$defs"].get(value.get("$ref", "").removeprefix("#/$defs/"), {})
        if not ({"description", "enum", "title"} & (value.keys() | target.keys()) or value.get("type") == "boolean"):
            bare.append(f"{where}/{name}")
        bare += described(value, f"{where}/{name}")
    return bare


def test_every_property_is_described() -> None:
    assert described(SCHEMA) == []
    assert [each for name, value in SCHEMA["$defs"].items() for each in described(value, name)] == []


def test_every_line_of_the_sample_fits_the_schema() -> None:
    lines = shipped("resources", "samples", "media_bias.jsonl").read_bytes().split(b"\n")[:-1]
    assert len(lines) >= 6
    for line in lines:
        VALIDATOR.validate(json.loads(line))


def test_everything_that_the_program_writes_is_in_the_schema() -> None:
    values = [json.loads(line) for line in written(*CORPUS).split(b"\n")[:-1]]
    parts: list[tuple[Any, Any]] = [(value, SCHEMA) for value in values]
    parts += [(value["source"], SCHEMA["properties"]["source"]) for value in values]
    for key, name in (("blocks", "block"), ("annotations", "annotation"), ("relations", "relation")):
        parts += [(each, SCHEMA["$defs"][name]) for value in values for each in value.get(key, [])]
    parts += [(work, SCHEMA["$defs"]["work"]) for value in values for work in value["annotators"].values()]
    for value, schema in parts:
        assert value.keys() <= schema["properties"].keys()


DAMAGES: list[tuple[str, Any]] = [
    ("text", None),
    ("text", 5),
    ("text", " \n"),
    ("id", ""),
    ("id", "a\tb"),
    ("id", True),
    ("sha256", "xyz"),
    ("metadata", []),
    ("source", "x.txt"),
    ("source/sha256", "xyz"),
    ("source/newline", "unix"),
    ("source/bom", 1),
    ("source/crlf", ["3"]),
    ("source/replaced", -1),
    ("blocks", {}),
    ("blocks/0", [0, 5]),
    ("blocks/0/kind", "advert"),
    ("blocks/0/end", None),
    ("blocks/0/start", -1),
    ("blocks/0/attributes", "x"),
    ("annotations", {}),
    ("annotations/0", "x"),
    ("annotations/0/label", None),
    ("annotations/0/label", " "),
    ("annotations/0/label", "x" * 61),
    ("annotations/0/fragments", "0-5"),
    ("annotations/0/fragments", [[0, 1, 2]]),
    ("annotations/0/fragments", [[-1, 2]]),
    ("annotations/0/fragments", [[0.5, 2]]),
    ("annotations/0/quote", 5),
    ("annotations/0/layer", "silver"),
    ("annotations/0/annotator", 5),
    ("annotations/0/round", 0),
    ("annotations/0/attributes", ["x"]),
    ("annotations/0/note", 5),
    ("annotations/0/unsure", "yes"),
    ("annotations/0/origin", []),
    ("annotations/0/created", "once"),
    ("annotations/0/modified", 5),
    ("annotations/0/id", ""),
    ("relations", "x"),
    ("relations/0", "x"),
    ("relations/0/label", None),
    ("relations/0/to", None),
    ("relations/0/id", ""),
    ("annotators", ["Ana"]),
    ("annotators/Ana", None),
    ("annotators/Ana/status", "lazy"),
    ("annotators/Ana/active_seconds", -1),
    ("annotators/Ana/position", -1),
    ("annotators/", {}),
]


@pytest.mark.parametrize(("where", "damage"), DAMAGES)
def test_a_damaged_line_neither_fits_the_schema_nor_comes_in_whole(tmp_path: Path, where: str, damage: object) -> None:
    value = json.loads(written(CORPUS[0]))
    VALIDATOR.validate(value)
    *path, last = where.split("/")
    parent: Any = value
    for step in path:
        parent = parent[int(step)] if isinstance(parent, list) else parent[step]
    parent[int(last) if isinstance(parent, list) else last] = damage
    assert not VALIDATOR.is_valid(value)
    (tmp_path / "damaged.jsonl").write_text(json.dumps(value), encoding="utf-8")
    (found,) = JsonlReader().read(SourceFile(tmp_path / "damaged.jsonl"), ReadOptions())
    assert not isinstance(found, Incoming) or found.refused


def test_the_same_documents_give_the_same_bytes_whatever_order_attributes_came_in() -> None:
    def turned(item: Annotated) -> Annotated:
        from dataclasses import replace  # noqa: PLC0415 - for this one

        marks = tuple(
            replace(each, spans=tuple(replace(span, attributes=dict(reversed(span.attributes.items()))) for span in each.spans))
            for each in item.marks
        )
        return replace(item, marks=marks)

    assert written(*map(turned, CORPUS)) == written(*CORPUS)


def test_characters_stand_as_they_are_and_only_lf_ends_a_line() -> None:
    data = written(*CORPUS)
    assert len(data.split(b"\n")) == len(CORPUS) + 1
    assert "🇩🇪\u2028e\u0301h".encode() in data
    assert b"\\u2028" not in data

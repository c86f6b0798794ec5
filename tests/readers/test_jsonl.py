"""Native JSONL coming in: what a line may leave out, and what becomes of all that it says."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from bias_annotator.model.document import Block, BlockKind, Metadata, Source
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import GOLD, Layer, LayerKind, Status, Work
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.text import Newline, Shape
from bias_annotator.readers import Incoming, ReadOptions, Refusal, SourceFile, jsonl
from bias_annotator.readers.jsonl import JsonlReader
from bias_annotator.settings import Bounds

TEXT = "“No,” he said 😀, “never.” She left."
MARK: dict[str, Any] = {"label": "quotation", "start": 0, "end": 5}


def read(path: Path, data: bytes, options: ReadOptions | None = None) -> list[Incoming | Refusal]:
    """What comes of a file with these bytes."""
    path.write_bytes(data)
    return list(JsonlReader().read(SourceFile(path), options or ReadOptions()))


def take(path: Path, value: dict[str, Any], options: ReadOptions | None = None) -> Incoming:
    """The document of a file of one line."""
    (found,) = read(path, json.dumps(value).encode(), options)
    assert isinstance(found, Incoming), found
    return found


def spans(found: Incoming) -> list[Span]:
    return [span for marks in found.annotated.marks for span in marks.spans]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in.jsonl"


def test_only_a_text_is_needed(path: Path) -> None:
    found = take(path, {"text": "a"})
    document = found.annotated.document
    assert document.text.content == "a"
    assert document.metadata == Metadata(source_name="in.jsonl")
    assert (document.blocks, found.annotated.marks, found.annotated.work, found.refused, found.warnings) == ((), (), (), (), ())
    assert len(document.id) == 36
    assert take(path, {"text": "a"}).annotated.document.id != document.id


def test_everything_that_a_line_says_is_taken(path: Path) -> None:
    value = {
        "id": 7,
        "text": TEXT,
        "metadata": {"title": "T", "published": "2019-04-30", "source_name": "x.txt", "words": 9, "tags": ["a"], "url": None},
        "source": {"sha256": "ab" * 32, "encoding": "cp1252", "newline": "crlf", "bom": True, "replaced": 1},
        "blocks": [{"kind": "post", "start": 5, "end": 16, "handle": "@x"}, {"kind": "headline", "start": 0, "end": 5}],
        "annotations": [
            {**MARK, "id": "q", "annotator": " Ana  B ", "round": 2, "fragments": [[17, 25], [0, 5]], "quote": "“No,” … “never.”",
             "attributes": {"kind": "direct", "sure": True, "n": 5, "x": None, "y": "", "z": [1]}, "note": "n", "unsure": True,
             "origin": "manual", "created": "2026-01-01T00:00:00Z", "modified": "2026-01-02T00:00:00.5+01:00"},
            {**MARK, "id": 8, "layer": "gold", "annotator": "gold"},
            {**MARK, "id": "c", "annotator": "ana b", "round": 2, "label": "cue", "start": 6, "end": 13},
        ],
        "relations": [{"id": "r", "label": "cue", "from": "q", "to": "c"}],
        "annotators": {"Ben": {"status": "done", "active_seconds": 5, "flagged": True, "position": 3}},
    }  # fmt: skip
    found = take(path, value)
    assert found.refused == ()
    assert found.warnings == ("line 1: the value of attribute “z” was kept as JSON text",)
    document = found.annotated.document
    assert document.id == "7"
    assert document.metadata == Metadata(title="T", published="2019-04-30", source_name="x.txt", extra={"words": "9", "tags": '["a"]'})
    assert document.source == Source("ab" * 32, "cp1252", Shape(Newline.CRLF, bom=True, replaced=1))
    assert document.blocks == (Block(BlockKind.HEADLINE, 0, 5), Block(BlockKind.POST, 5, 16, {"handle": "@x"}))
    ana, gold = found.annotated.marks
    assert (ana.layer, gold.layer) == (Layer.of("Ana B", 2), GOLD)
    (quotation, cue) = ana.spans
    assert (quotation.id, quotation.quote, quotation.note, quotation.unsure) == ("q", "“No,” … “never.”", "n", True)
    assert quotation.attributes == {"kind": "direct", "sure": True, "n": "5", "y": "", "z": "[1]"}
    assert quotation.modified.isoformat() == "2026-01-01T23:00:00.500000+00:00"
    assert (cue.origin, cue.modified) == ("import:jsonl", cue.created)
    assert ana.relations == (Relation("r", "cue", "q", "c"),)
    assert [span.id for span in gold.spans] == ["8"]
    assert found.annotated.work == (Work("Ben", Status.DONE, flagged=True, active_seconds=5, position=3), Work("Ana B", Status.STARTED))


@pytest.mark.parametrize(
    ("options", "layer"),
    [
        (ReadOptions(), Layer.of("imported")),
        (ReadOptions(annotator="Ana"), Layer.of("Ana")),
        (ReadOptions(layer=LayerKind.GOLD), GOLD),
        (ReadOptions(annotator="Ana", layer=LayerKind.ANNOTATOR), Layer.of("Ana")),
    ],
)
def test_what_the_file_leaves_open_the_person_says(path: Path, options: ReadOptions, layer: Layer) -> None:
    assert [marks.layer for marks in take(path, {"text": TEXT, "annotations": [MARK]}, options).annotated.marks] == [layer]
    named = take(path, {"text": TEXT, "annotations": [{**MARK, "annotator": "Ben", "layer": "annotator"}]}, options)
    assert [marks.layer for marks in named.annotated.marks] == [Layer.of("Ben")]


@pytest.mark.parametrize("unit", [Unit.CODEPOINT, Unit.UTF16, Unit.UTF8])
def test_positions_in_other_units_are_found_out_by_their_quotes(path: Path, unit: Unit) -> None:
    raw = "👩🏽‍⚖️😀 “Ja”,\r\nsagte\r\ne\u0301r 🇩🇪 “nein”."
    counts = {
        Unit.CODEPOINT: len,
        Unit.UTF16: lambda piece: len(piece.encode("utf-16-le")) // 2,
        Unit.UTF8: lambda piece: len(piece.encode()),
    }
    count = counts[unit]
    marks = [{"label": "x", "start": count(raw[: raw.index(quote)]), "end": count(raw[: raw.index(quote) + len(quote)]), "quote": quote}
             for quote in ("Ja", "sagte\r\ne\u0301r", "nein")]  # fmt: skip
    found = take(path, {"text": raw, "annotations": marks})
    assert found.refused == ()
    assert [span.quote for span in spans(found)] == ["Ja", "sagte\ne\u0301r", "nein"]
    assert bool(found.warnings) is (unit is not Unit.CODEPOINT)


def test_graphemes_are_found_out_too_and_told(path: Path) -> None:
    marks = [{"label": "x", "start": 3, "end": 5, "quote": "Ja"}, {"label": "x", "start": 7, "end": 9, "quote": "e\u0301r"}]
    found = take(path, {"text": "👩🏽‍⚖️😀 Ja\r\n,e\u0301r", "annotations": marks})
    assert [span.quote for span in spans(found)] == ["Ja", "e\u0301r"]
    assert found.warnings == ("line 1: the quotes fit grapheme offsets with line ends as in the file, so positions were read as such",)


def test_a_unit_that_is_named_is_taken_without_quotes(path: Path) -> None:
    found = take(path, {"text": "😀😀ab", "annotations": [{"label": "x", "start": 4, "end": 5}]}, ReadOptions(unit=Unit.UTF16))
    assert [span.quote for span in spans(found)] == ["a"]
    inside = take(path, {"text": "😀😀ab", "annotations": [{"label": "x", "start": 1, "end": 2}]}, ReadOptions(unit=Unit.UTF16))
    assert [(each.where, each.reason) for each in inside.refused] == [("line 1, annotation 1", "utf16 position 1 lies inside a character")]


def test_a_good_annotation_beside_a_bad_one_comes_in_with_what_leads_to_it(path: Path) -> None:
    marks = [{**MARK, "id": "good"}, {**MARK, "id": "bad", "end": 99}, {**MARK, "id": "cue", "start": 6, "end": 13}]
    links = [{"label": "cue", "from": "good", "to": "bad"}, {"label": "cue", "from": "good", "to": "cue"}]
    found = take(path, {"text": TEXT, "annotations": marks, "relations": links})
    assert [span.id for span in spans(found)] == ["good", "cue"]
    assert [link.to_span for link in found.annotated.marks[0].relations] == ["cue"]
    assert [each.where for each in found.refused] == ["line 1, annotation 2", "line 1, relation 1"]


def test_one_person_in_two_spellings_is_one_person(path: Path) -> None:
    marks = [{**MARK, "id": "a", "annotator": "Ana"}, {**MARK, "id": "b", "annotator": "ANA", "start": 6, "end": 13}]
    found = take(
        path, {"text": TEXT, "annotations": marks, "relations": [{"label": "cue", "from": "a", "to": "b"}], "annotators": {"ana": {}}}
    )
    assert found.refused == ()
    assert [(marks.layer, len(marks.spans), len(marks.relations)) for marks in found.annotated.marks] == [(Layer.of("Ana"), 2, 1)]
    assert [work.annotator for work in found.annotated.work] == ["ana"]


def test_half_surrogates_become_replacement_characters_wherever_they_stand(path: Path) -> None:
    value = {
        "text": "a\ud83d \x00b",
        "metadata": {"title": "\ud800t", "\udfffkey": "v"},
        "blocks": [{"kind": "post", "start": 0, "end": 5, "attributes": {"author": "\ud800"}}],
        "annotations": [
            {"label": "x", "start": 0, "end": 5, "quote": "a\ud83d \x00b", "note": "\udc00", "attributes": {"k": "\ud800\\ud800"}}
        ],
    }
    found = take(path, value)
    assert found.refused == ()
    assert found.warnings == ("line 1: 2 NUL characters or half surrogates became U+FFFD",)
    document = found.annotated.document
    assert document.text.content == "a\ufffd \ufffdb"
    assert (document.metadata.title, document.metadata.extra) == ("\ufffdt", {"\ufffdkey": "v"})
    assert document.blocks[0].attributes == {"author": "\ufffd"}
    assert [(span.note, span.attributes) for span in spans(found)] == [("\ufffd", {"k": "\ufffd\\ud800"})]


def test_escaped_astral_characters_are_one_character(path: Path) -> None:
    (found,) = read(path, b'{"text": "\\ud83d\\ude00a", "annotations": [{"label": "x", "start": 1, "end": 2, "note": "\\ud83d\\ude00"}]}')
    assert isinstance(found, Incoming)
    assert [(span.quote, span.note) for span in spans(found)] == [("a", "😀")]
    assert found.warnings == ()


def test_a_text_that_begins_with_a_byte_order_mark_keeps_it(path: Path) -> None:
    found = take(path, {"text": "\ufeffa", "annotations": [{"label": "x", "start": 1, "end": 2, "quote": "a"}]})
    assert found.annotated.document.text.content == "\ufeffa"
    assert len(spans(found)) == 1


def test_the_hash_may_be_that_of_the_text_before_its_line_ends_were_changed(path: Path) -> None:
    for content in ("a\r\nb", "a\nb"):
        assert take(path, {"text": "a\r\nb", "sha256": sha256(content.encode()).hexdigest()}).refused == ()


def test_a_text_over_the_bound_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "BOUNDS", Bounds(text_bytes=5))
    assert read(path, b'{"text": "123456"}\n{"text": "12345"}')[0] == Refusal("line 1", "“text” has 6 characters; 5 are taken")

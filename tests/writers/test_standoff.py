"""Standoff holds no word of a text; and what it says of one is proved by whoever has it."""

import json
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from corpus import CORPUS, SCHEME
from examples import shown
from hypothesis import given, settings
from strategies import corpora

from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.readers import READERS, Incoming, ReadOptions, Refusal, SourceFile
from bias_annotator.writers.standoff import StandoffWriter

KEYS = {"id", "sha256", "length", "metadata", "annotations", "relations", "annotators"}
MARK = {"id", "annotator", "layer", "round", "label", "fragments", "start", "end", "attributes", "unsure", "origin", "created", "modified"}


def written(items: Sequence[Annotated]) -> bytes:
    out = BytesIO()
    StandoffWriter().write(items, SCHEME, out)
    return out.getvalue()


def read(data: bytes, document: Document, folder: Path) -> Incoming | Refusal:
    path = folder / "a.standoff"
    path.write_bytes(data)
    (found,) = READERS["standoff"].read(SourceFile(path), ReadOptions(known=lambda name: document if name == document.id else None))
    assert isinstance(found, Incoming | Refusal)
    return found


@settings(deadline=None, max_examples=30)
@given(items=corpora)
def test_a_line_has_no_place_for_words_of_a_text(items: Sequence[Annotated]) -> None:
    for line, item in zip(written(items).split(b"\n"), items, strict=False):
        value = json.loads(line)
        assert set(value) == KEYS
        assert set(value["metadata"]) <= {"outlet", "published", "url", "language"}
        for mark in value["annotations"]:
            assert set(mark) == {*MARK, "digests"}
            allowed = {choice for label in SCHEME.labels for each in label.attributes for choice in each.choices} | {True, False}
            assert set(mark["attributes"].values()) <= allowed
        assert value["sha256"] == item.document.text.sha256


def test_no_words_of_texts_notes_titles_or_free_attributes_are_in_it() -> None:
    data = written(CORPUS).decode()
    for words in (
        "Ilse Marrow",
        "never",
        "farce",
        "Farce",
        "fragments,",
        "he says",
        "=1+1",
        "«لا»",
        "they",
        "dry",
        "Nobody marked",
        "Ada Lee",
    ):
        assert words not in data


def test_spans_whose_words_have_changed_are_refused_and_the_others_are_taken(tmp_path: Path) -> None:
    document = shown().document
    other = Document(document.id, Text(document.text.content.replace("never", "maybe")), document.metadata)
    found = read(written([shown()]), other, tmp_path)
    assert isinstance(found, Incoming)
    assert [(each.where, each.reason) for each in found.refused] == [
        ("line 1, annotation 1", "its words are not those that were marked"),
        ("line 1, relation 1", found.refused[1].reason),
    ]
    assert [span.quote for marks in found.annotated.marks for span in marks.spans] == ["said", "=1+1 is not her sum."]
    assert found.warnings == ("line 1: the text of “A sum” is not quite the one that was marked",)


def test_a_document_that_the_project_lacks_and_what_is_no_list_is_refused(tmp_path: Path) -> None:
    found = read(written([shown()]), Document(DocumentId("else"), Text("Else.")), tmp_path)
    assert isinstance(found, Refusal)
    assert found.reason == "the project has no document “sum”, and the file does not hold its text"
    broken = read(b'{"id": "sum", "annotations": 3}\n', shown().document, tmp_path)
    assert isinstance(broken, Refusal)
    odd = [{"label": "cue", "fragments": [[1, "x"]], "digests": []}, 7, {"label": "cue", "start": 10, "end": 14}]
    found = read(json.dumps({"id": "sum", "annotations": odd}).encode(), shown().document, tmp_path)
    assert isinstance(found, Incoming)
    assert [each.where for each in found.refused] == ["line 1, annotation 1", "line 1, annotation 2"]
    assert [span.quote for marks in found.annotated.marks for span in marks.spans] == ["said"]

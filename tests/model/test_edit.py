"""Edits: the one kind of change, its inverse, and its JSON form in the history."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import marks, readable_texts

from bias_annotator.model.edit import Edit, marks_from_json
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.text import Text

DOCUMENT = DocumentId("d")
TEXT = Text("😀 one two three")


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_undone_twice_is_the_edit_again_under_another_id(data: st.DataObject) -> None:
    found = data.draw(marks(data.draw(readable_texts), GOLD))
    edit = Edit(DOCUMENT, GOLD, "Settle", gone=found.spans, come=found.relations, author="Ana")
    back = edit.undone()
    assert (back.gone, back.come) == (edit.come, edit.gone)
    again = back.undone()
    assert (again.gone, again.come, again.what, again.author, again.layer) == (edit.gone, edit.come, "Settle", "Ana", GOLD)
    assert len({edit.id, back.id, again.id}) == 3


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_marks_come_back_equal_from_the_json_of_an_edit(data: st.DataObject) -> None:
    text = data.draw(readable_texts)
    found = data.draw(marks(text, Layer.of("Ana")))
    edit = Edit(DOCUMENT, Layer.of("Ana"), "Mark", gone=found.relations, come=(*found.spans, *found.relations))
    value = json.loads(json.dumps(edit.to_json()))
    assert marks_from_json(value["gone"], text) == edit.gone
    assert marks_from_json(value["come"], text) == edit.come


def test_the_json_of_an_edit_is_what_old_project_files_hold() -> None:
    born = datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)
    span = Span.new(TEXT, "quotation", (0, 1), (6, 9), attributes={"kind": "direct", "sure": True}, note="é", created=born, modified=born)
    edit = Edit(DOCUMENT, GOLD, "Mark", gone=(Relation(RelationId("r"), "cue", SpanId("a"), SpanId("b")),), come=(span,))
    assert edit.to_json() == {
        "gone": [{"id": "r", "label": "cue", "from": "a", "to": "b"}],
        "come": [
            {
                "id": span.id,
                "label": "quotation",
                "fragments": [[0, 1], [6, 9]],
                "attributes": {"kind": "direct", "sure": True},
                "note": "é",
                "unsure": False,
                "origin": "manual",
                "created": "2026-01-02T03:04:05.678Z",
                "modified": "2026-01-02T03:04:05.678Z",
            }
        ],
    }


def test_marks_that_do_not_fit_the_text_any_more_are_an_error() -> None:
    value = Edit(DOCUMENT, GOLD, "Mark", come=(Span.new(TEXT, "x", (0, len(TEXT))),)).to_json()
    with pytest.raises(ValueError, match="not a stretch"):
        marks_from_json(value["come"], Text(TEXT.content[1:]))


def test_what_an_edit_touches_reaches_from_the_first_to_the_last_of_its_spans() -> None:
    one, other = Span.new(TEXT, "x", (2, 5)), Span.new(TEXT, "x", (0, 1), (8, 9))
    link = Relation.new("cue", one.id, other.id)
    assert Edit(DOCUMENT, GOLD, "", gone=(one,), come=(other, link)).touched == (0, 9)
    assert Edit(DOCUMENT, GOLD, "", gone=(one,)).touched == (2, 5)
    assert Edit(DOCUMENT, GOLD, "", come=(link,)).touched == (0, 0)

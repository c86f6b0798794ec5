"""Spans: their fragments, what they say of themselves, and what they must not be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import marks, readable_texts, spans

from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Marks, Relation, Span, place
from bias_annotator.model.text import Text

TEXT = Text("“No,” he said, “never.” 😀😀 e\u0301")


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_a_span_quotes_just_what_its_fragments_cover(data: st.DataObject) -> None:
    text = data.draw(readable_texts)
    span = data.draw(spans(text))
    assert all(fragment.quote == text.content[fragment.start : fragment.end] for fragment in span.fragments)
    assert span.quote == " … ".join(text.content[start:end] for start, end in span.stretches)
    assert (span.start, span.end) == (min(start for start, _ in span.stretches), max(end for _, end in span.stretches))
    assert span.length == len({position for start, end in span.stretches for position in range(start, end)})
    assert Span.new(text, span.label, *span.stretches).stretches == span.stretches


def test_a_split_quotation_is_one_span_with_its_parts_joined() -> None:
    span = Span.new(TEXT, "quotation", (0, 5), (15, 23), note="split", unsure=True)
    assert span.quote == "“No,” … “never.”"
    assert (span.start, span.end, span.length) == (0, 23, 13)
    assert (span.note, span.unsure, span.origin) == ("split", True, "manual")
    assert span.created == span.modified


@pytest.mark.parametrize(
    "stretches",
    [[], [(3, 3)], [(5, 4)], [(-1, 2)], [(0, len(TEXT) + 1)], [(0, 3), (2, 5)], [(4, 6), (0, 2)], [(0, 2), (0, 2)], [(0, 9), (2, 3)]],
)
def test_fragments_that_are_none_empty_outside_overlapping_or_unordered_are_refused(stretches: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match=r"span|stretch"):
        Span.new(TEXT, "quotation", *stretches)


def test_fragments_may_touch() -> None:
    assert Span.new(TEXT, "quotation", (0, 2), (2, 5)).length == 5


def test_a_fragment_cannot_slip_in_backwards_without_its_text() -> None:
    with pytest.raises(ValueError, match="in order, apart and not empty"):
        Span.new(TEXT, "quotation", (2, 5)).changed(fragments=(Fragment(5, 2, ""),))
    with pytest.raises(ValueError, match="in order"):
        Span.new(TEXT, "quotation", (2, 5)).changed(fragments=(Fragment(-2, 2, "ab"),))


def test_a_changed_span_keeps_its_id_and_birth_and_says_when() -> None:
    span = Span.new(TEXT, "quotation", (0, 5), created=(old := Span.new(TEXT, "x", (0, 1)).created))
    changed = span.changed(note="why")
    assert (changed.id, changed.created, changed.note) == (span.id, old, "why")
    assert changed.modified >= span.modified
    assert span.note == ""


def test_every_new_mark_has_an_id_of_its_own() -> None:
    found = [Span.new(TEXT, "x", (0, 1)).id for _ in range(50)] + [Relation.new("cue", *["a", "b"]).id for _ in range(50)]
    assert len(set(found)) == 100


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_marks_stand_in_text_order_the_longer_first_whatever_order_they_came_in(data: st.DataObject) -> None:
    layer = Layer.of("Ana")
    found = data.draw(marks(data.draw(readable_texts), layer))
    shuffled = data.draw(st.permutations([*found.spans, *found.relations]))
    again = Marks.of(layer, shuffled)
    assert again.spans == found.spans
    assert [place(span) for span in again.spans] == sorted(place(span) for span in again.spans)
    assert set(again.relations) == set(found.relations)
    for one, other in zip(again.spans, again.spans[1:], strict=False):
        assert one.start < other.start or one.end >= other.end

"""Boundary work: spans stay sound, and keep their id, attributes, note, links and origin."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import marks, readable_texts, stretches

from bias_annotator.model import boundaries, changes
from bias_annotator.model.edit import Edit
from bias_annotator.model.graphemes import border_before
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Layer
from bias_annotator.model.reach import nudged
from bias_annotator.model.span import Mark, Marks, Relation, Span
from bias_annotator.model.text import Text

DOCUMENT, LAYER = DocumentId("d"), Layer.of("Ana")
TEXT = Text("One two, “three four,” five said, “six seven.” Eight nine.")


def nudge(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:
    span = data.draw(st.sampled_from(marked.spans))
    number = data.draw(st.integers(0, len(span.fragments) - 1))
    unit = data.draw(st.sampled_from(["grapheme", "word", "sentence"]))
    moved = nudged(text.content, span.stretches[number], data.draw(st.sampled_from([-1, 1])), end=data.draw(st.booleans()), unit=unit)
    return changes.resize(DOCUMENT, LAYER, text, span, number, moved)


def add_fragment(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:
    (stretch,) = data.draw(stretches(len(text), most=1))
    edges = tuple(border_before(text.content, edge) for edge in stretch)
    span = data.draw(st.sampled_from(marked.spans))
    return boundaries.add_fragment(DOCUMENT, LAYER, text, span, edges) if edges[0] < edges[1] else None


def remove_fragment(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    span = data.draw(st.sampled_from(marked.spans))
    return boundaries.remove_fragment(DOCUMENT, LAYER, span, data.draw(st.integers(0, len(span.fragments) - 1)))


def split(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:
    position = data.draw(st.integers(0, len(text)))
    return boundaries.split(DOCUMENT, LAYER, text, data.draw(st.sampled_from(marked.spans)), position, marked.relations)


def merge(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:
    span = data.draw(st.sampled_from(marked.spans))
    other = boundaries.mergeable(text, span, marked.spans)
    return other and boundaries.merge(DOCUMENT, LAYER, text, span, other, marked.relations)


def done(marked: dict[str, Mark], edit: Edit) -> dict[str, Mark]:
    """What stands in a layer after an edit: marks go as they were, and come as they are."""
    left = dict(marked)
    for mark in edit.gone:
        assert left.pop(mark.id) == mark
    assert not {mark.id for mark in edit.come} & left.keys()
    return left | {mark.id: mark for mark in edit.come}


@pytest.mark.parametrize("change", [nudge, add_fragment, remove_fragment, split, merge])
@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_boundary_work_keeps_what_a_span_is_and_undone_leaves_all_as_it_was(
    change: Callable[[st.DataObject, Text, Marks], Edit | None], data: st.DataObject
) -> None:
    text = data.draw(readable_texts)
    marked = data.draw(marks(text, LAYER))
    before: dict[str, Mark] = {mark.id: mark for mark in (*marked.spans, *marked.relations)}
    edit = change(data, text, marked)
    if edit is None:  # often: there is nothing to merge, or no room for a fragment
        return
    after = done(before, edit)
    assert after != before
    assert done(after, edit.undone()) == before
    edges = {edge for span in marked.spans for stretch in span.stretches for edge in stretch}
    for span in (mark for mark in edit.come if isinstance(mark, Span)):
        assert [fragment.quote for fragment in span.fragments] == [text.content[start:end] for start, end in span.stretches]
        new = {edge for stretch in span.stretches for edge in stretch} - edges
        assert all(border_before(text.content, edge) == edge for edge in new)
        old = before.get(span.id)
        if isinstance(old, Span):
            assert (span.label, span.origin, span.created) == (old.label, old.origin, old.created)
            assert {**span.attributes, **old.attributes} == span.attributes
            assert old.note in span.note
            assert span.unsure >= old.unsure
    ends = {end for link in after.values() if isinstance(link, Relation) for end in (link.from_span, link.to_span)}
    assert ends <= after.keys()
    kept = {mark.id for mark in edit.come}
    lost = [mark for mark in edit.gone if isinstance(mark, Span) and mark.id not in kept]
    assert len(lost) <= (change is merge)


def span_on(*words: str, label: str = "quotation", **fields: object) -> Span:
    """A span on these words of TEXT."""
    places = [(TEXT.content.index(word), TEXT.content.index(word) + len(word)) for word in words]
    return Span.new(TEXT, label, *places, **fields)


def quotes(edit: Edit | None) -> list[str]:
    assert edit is not None
    return [mark.quote for mark in edit.come if isinstance(mark, Span)]


def test_a_fragment_is_added_where_it_belongs_and_not_over_another() -> None:
    span = span_on("“six seven.”")
    edit = boundaries.add_fragment(DOCUMENT, LAYER, TEXT, span, (9, 22))
    assert quotes(edit) == ["“three four,” … “six seven.”"]
    assert edit is not None
    assert edit.what == "Add fragment to quotation"
    assert boundaries.add_fragment(DOCUMENT, LAYER, TEXT, span, (30, 36)) is None


def test_a_fragment_is_removed_but_not_the_last_one() -> None:
    span = span_on("“three four,”", "“six seven.”")
    assert quotes(boundaries.remove_fragment(DOCUMENT, LAYER, span, 0)) == ["“six seven.”"]
    assert quotes(boundaries.remove_fragment(DOCUMENT, LAYER, span, 1)) == ["“three four,”"]
    assert boundaries.remove_fragment(DOCUMENT, LAYER, span_on("five"), 0) is None


@pytest.mark.parametrize(
    ("words", "before", "expected"),
    [
        (["One two, “three"], "two", ["One", "two, “three"]),
        (["One two, “three"], " two", ["One", "two, “three"]),
        (["“three four,”", "“six seven.”"], "five", ["“three four,”", "“six seven.”"]),
        (["“three four,”", "“six seven.”"], "seven", ["“three four,” … “six", "seven.”"]),
        (["“three four,”", "“six seven.”"], "four", ["“three", "four,” … “six seven.”"]),
        (["two"], "two", None),
        (["two"], ", “three", None),
        (["two"], "seven", None),
        ([" two"], "two", None),
    ],
)
def test_a_span_is_split_at_a_place_and_the_blank_there_is_left_out(words: list[str], before: str, expected: list[str] | None) -> None:
    edit = boundaries.split(DOCUMENT, LAYER, TEXT, span_on(*words), TEXT.content.index(before), [])
    assert (quotes(edit) if edit else None) == expected


def test_both_parts_of_a_split_span_have_its_attributes_and_links() -> None:
    span = span_on("One two", attributes={"kind": "direct"}, note="n", unsure=True, origin="import:jsonl")
    source = span_on("five", label="source")
    links = [Relation.new("source", span.id, source.id), Relation.new("cue", source.id, span.id), Relation.new("cue", source.id, source.id)]
    edit = boundaries.split(DOCUMENT, LAYER, TEXT, span, 4, links)
    assert edit is not None
    assert edit.gone == (span,)
    first, second, *copies = edit.come
    assert isinstance(first, Span)
    assert isinstance(second, Span)
    assert first.id == span.id != second.id
    for part in (first, second):
        assert (part.attributes, part.note, part.unsure, part.origin, part.created) == (
            span.attributes,
            "n",
            True,
            "import:jsonl",
            span.created,
        )
    assert {(link.label, link.from_span, link.to_span) for link in copies if isinstance(link, Relation)} == {
        ("source", second.id, source.id),
        ("cue", source.id, second.id),
    }


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (["One"], ["two"], "One two"),
        (["two"], ["One"], "One two"),
        (["One two"], ["two, “three"], "One two, “three"),
        (["One two, “three"], ["two"], "One two, “three"),
        (["“three four,”", "“six seven.”"], ["five said,"], "“three four,” five said, “six seven.”"),
        (["“three four,”", "“six seven.”"], ["Eight"], "“three four,” … “six seven.” Eight"),
        (["One"], ["four"], None),
        (["One", "five"], ["four"], None),
    ],
)
def test_spans_that_touch_overlap_or_have_only_blanks_between_become_one(one: list[str], two: list[str], expected: str | None) -> None:
    span, other = span_on(*one), span_on(*two)
    found = boundaries.mergeable(TEXT, span, [span, other])
    if expected is None:
        assert found is None
        return
    assert found == other
    edit = boundaries.merge(DOCUMENT, LAYER, TEXT, span, other, [])
    assert quotes(edit) == [expected]
    assert [mark.id for mark in edit.come] == [span.id]
    assert edit.gone == (span, other)


def test_the_span_after_it_is_merged_first_and_none_of_another_label() -> None:
    span, before, after = span_on("two"), span_on("One"), span_on(", “three")
    assert boundaries.mergeable(TEXT, span, [before, span, after]) == after
    assert boundaries.mergeable(TEXT, span, [before, span]) == before
    assert boundaries.mergeable(TEXT, span, [span_on("One", label="opinion"), span]) is None


def test_a_merged_span_has_what_both_had_and_their_links_once() -> None:
    span = span_on("One", attributes={"kind": "direct"}, note="n")
    other = span_on("two", attributes={"kind": "mixed", "tone": "loud"}, note="m", unsure=True)
    source = span_on("five", label="source")
    links = [
        Relation.new("source", span.id, source.id),
        Relation.new("source", other.id, source.id),
        Relation.new("cue", source.id, other.id),
        Relation.new("cue", span.id, other.id),
    ]
    edit = boundaries.merge(DOCUMENT, LAYER, TEXT, span, other, links)
    merged, *come = edit.come
    assert isinstance(merged, Span)
    assert (merged.attributes, merged.note, merged.unsure) == ({"kind": "direct", "tone": "loud"}, "n\nm", True)
    assert edit.gone == (span, other, *links[1:])
    assert come == [Relation(links[2].id, "cue", SpanId(source.id), span.id)]

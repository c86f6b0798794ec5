"""What a person wants, as an edit: each wish does what it says, and done and undone leaves all as it was."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import marks, readable_texts, stretches, words

from bias_annotator.model import changes
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Attribute, AttributeKind, Label
from bias_annotator.model.span import Mark, Marks, Relation, Span
from bias_annotator.model.text import Text

DOCUMENT, LAYER = DocumentId("d"), Layer.of("Ana")
TEXT = Text("One two “three four,” five.\n\nSix 😀 seven\n   \neight.  \n")
QUOTATION = Label("quotation", attributes=(Attribute("kind", AttributeKind.CHOICE, ("direct",)), Attribute("sure", AttributeKind.YES_NO)))


def done(marked: dict[str, Mark], edit: Edit) -> dict[str, Mark]:
    """What stands in a layer after an edit: marks go as they were, and come as they are."""
    left = dict(marked)
    for mark in edit.gone:
        assert left.pop(mark.id) == mark
    assert not {mark.id for mark in edit.come} & left.keys()
    return left | {mark.id: mark for mark in edit.come}


def mark_something(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    return changes.mark(DOCUMENT, LAYER, text, "opinion", data.draw(stretches(len(text))))


def relabel(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    return changes.relabel(DOCUMENT, LAYER, data.draw(st.sampled_from(marked.spans)), QUOTATION)


def remove(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    spans = data.draw(st.lists(st.sampled_from(marked.spans), min_size=1, unique=True))
    return changes.remove(DOCUMENT, LAYER, spans, marked.relations)


def resize(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:
    span = data.draw(st.sampled_from(marked.spans))
    fragment = data.draw(st.integers(0, len(span.fragments) - 1))
    return changes.resize(DOCUMENT, LAYER, text, span, fragment, data.draw(stretches(len(text), most=1))[0])


def mark_all(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:
    like = data.draw(st.sampled_from(marked.spans))
    return changes.mark_all(DOCUMENT, LAYER, text, "opinion", data.draw(stretches(len(text))), like.attributes)


def relabel_all(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    return changes.relabel_all(DOCUMENT, LAYER, data.draw(st.lists(st.sampled_from(marked.spans), unique=True)), QUOTATION)


def annotate(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    attributes = data.draw(st.none() | st.dictionaries(st.sampled_from(["kind", "sure"]), words | st.booleans()))
    note, unsure = data.draw(st.none() | words), data.draw(st.none() | st.booleans())
    return changes.annotate(DOCUMENT, LAYER, data.draw(st.sampled_from(marked.spans)), attributes=attributes, note=note, unsure=unsure)


def relate(data: st.DataObject, text: Text, marked: Marks) -> Edit | None:  # noqa: ARG001 - as the others
    ends = [data.draw(st.sampled_from(marked.spans)).id for _ in range(2)]
    return changes.relate(DOCUMENT, LAYER, "cue", *ends)


@pytest.mark.parametrize("change", [mark_something, relabel, remove, resize, mark_all, relabel_all, annotate, relate])
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_a_change_done_and_undone_leaves_all_as_it_was_and_done_again_is_the_same(
    change: Callable[[st.DataObject, Text, Marks], Edit | None], data: st.DataObject
) -> None:
    text = data.draw(readable_texts)
    marked = data.draw(marks(text, LAYER))
    before: dict[str, Mark] = {mark.id: mark for mark in (*marked.spans, *marked.relations)}
    edit = change(data, text, marked)
    assume(edit is not None)
    after = done(before, edit)
    assert after != before
    assert done(after, edit.undone()) == before
    assert done(before, edit.undone().undone()) == after
    assert (edit.document, edit.layer, edit.author) == (DOCUMENT, LAYER, "Ana")
    assert edit.what
    for span in (mark for mark in after.values() if isinstance(mark, Span)):
        assert [fragment.quote for fragment in span.fragments] == [text.content[start:end] for start, end in span.stretches]
    ends = {end for link in after.values() if isinstance(link, Relation) for end in (link.from_span, link.to_span)}
    assert ends <= after.keys()


def span_on(*words_: str, **fields: object) -> Span:
    """A quotation on these words of TEXT."""
    places = [(TEXT.content.index(word), TEXT.content.index(word) + len(word)) for word in words_]
    return Span.new(TEXT, "quotation", *places, **fields)


def test_a_mark_takes_its_stretches_in_any_order() -> None:
    edit = changes.mark(DOCUMENT, LAYER, TEXT, "quotation", [(9, 14), (0, 3)])
    assert edit.what == "Mark quotation"
    assert [mark.quote for mark in edit.come if isinstance(mark, Span)] == ["One … three"]


@pytest.mark.parametrize("taken", [[], [(0, 3), (2, 5)], [(0, 1000)], [(3, 3)]])
def test_a_mark_that_does_not_fit_is_an_error(taken: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match=r"."):
        changes.mark(DOCUMENT, LAYER, TEXT, "quotation", taken)


def test_a_relabelled_span_keeps_only_what_the_new_label_has_too() -> None:
    span = replace(span_on("two"), label="opinion", attributes={"kind": "direct", "sure": "yes", "tone": "loud"}, note="n", unsure=True)
    edit = changes.relabel(DOCUMENT, LAYER, span, QUOTATION)
    assert edit is not None
    (new,) = edit.come
    assert isinstance(new, Span)
    assert (new.id, new.label, new.attributes, new.note, new.unsure) == (span.id, "quotation", {"kind": "direct"}, "n", True)
    assert edit.what == "Relabel opinion as quotation"
    assert changes.relabel(DOCUMENT, LAYER, new, QUOTATION) is None


def test_many_marks_are_one_edit_that_says_how_many() -> None:
    edit = changes.mark_all(DOCUMENT, LAYER, TEXT, "opinion", [(0, 3), (4, 7)], {"kind": "direct"})
    assert edit is not None
    assert [(mark.quote, mark.label, mark.attributes) for mark in edit.come if isinstance(mark, Span)] == [
        ("One", "opinion", {"kind": "direct"}),
        ("two", "opinion", {"kind": "direct"}),
    ]
    assert edit.what == "Mark 2 times opinion"
    assert changes.mark_all(DOCUMENT, LAYER, TEXT, "opinion", []) is None


def test_many_spans_are_relabelled_in_one_edit_those_that_have_the_label_left_alone() -> None:
    labels = {"One": "opinion", "two": "quotation", "Six": "reporting"}
    one, two, three = (replace(span_on(word), label=label) for word, label in labels.items())
    edit = changes.relabel_all(DOCUMENT, LAYER, [one, two, three], QUOTATION)
    assert edit is not None
    assert edit.gone == (one, three)
    assert [(mark.id, mark.label) for mark in edit.come if isinstance(mark, Span)] == [(one.id, "quotation"), (three.id, "quotation")]
    assert edit.what == "Relabel 2 spans as quotation"
    single = changes.relabel_all(DOCUMENT, LAYER, [one, two], QUOTATION)
    assert single is not None
    assert single.what == "Relabel opinion as quotation"
    assert changes.relabel_all(DOCUMENT, LAYER, [two], QUOTATION) is None


def test_a_removed_span_takes_its_links_with_it_and_no_others() -> None:
    one, two, six = span_on("One"), span_on("two"), span_on("Six")
    links = [Relation.new("cue", one.id, two.id), Relation.new("cue", two.id, six.id), Relation.new("source", six.id, one.id)]
    assert changes.remove(DOCUMENT, LAYER, [one], links).gone == (one, links[0], links[2])
    assert changes.remove(DOCUMENT, LAYER, [one], links).what == "Remove quotation"
    assert changes.remove(DOCUMENT, LAYER, [one, two], links).what == "Remove 2 spans"


@pytest.mark.parametrize(
    ("fragment", "stretch", "quote"),
    [
        (0, (0, 7), "One two … five"),
        (0, (1, 2), "n … five"),
        (1, (8, 26), "two … “three four,” five"),
        (1, (7, 26), "two …  “three four,” five"),
        (0, (4, 22), "two “three four,”  … five"),
        (0, (4, 7), None),
        (0, (4, 23), None),
        (1, (6, 26), None),
        (0, (5, 5), None),
        (0, (7, 4), None),
        (0, (-1, 7), None),
        (1, (22, len(TEXT) + 1), None),
    ],
)
def test_a_fragment_is_resized_between_its_neighbours_or_nothing_happens(
    fragment: int, stretch: tuple[int, int], quote: str | None
) -> None:
    edit = changes.resize(DOCUMENT, LAYER, TEXT, span_on("two", "five"), fragment, stretch)
    if quote is None:
        assert edit is None
    else:
        assert edit is not None
        assert [mark.quote for mark in edit.come if isinstance(mark, Span)] == [quote]


@pytest.mark.parametrize(
    ("wish", "what"),
    [
        ({"attributes": {"kind": "direct", "tone": ""}}, "Change attributes of quotation"),
        ({"note": "why"}, "Note on quotation"),
        ({"unsure": True}, "Unsure about quotation"),
        ({"note": "why", "unsure": True}, "Note on quotation"),
    ],
)
def test_what_is_noted_with_a_span_is_named_in_the_history(wish: dict[str, object], what: str) -> None:
    edit = changes.annotate(DOCUMENT, LAYER, span_on("two"), **wish)
    assert edit is not None
    assert edit.what == what


def test_an_empty_attribute_is_none_and_what_changes_nothing_is_no_edit() -> None:
    span = span_on("two", attributes={"kind": "direct"}, note="n", unsure=True)
    assert changes.annotate(DOCUMENT, LAYER, span) is None
    assert changes.annotate(DOCUMENT, LAYER, span, attributes={"kind": "direct", "tone": ""}, note="n", unsure=True) is None
    cleared = changes.annotate(DOCUMENT, LAYER, span, attributes={"kind": ""}, note="")
    assert cleared is not None
    assert [(mark.attributes, mark.note, mark.unsure) for mark in cleared.come if isinstance(mark, Span)] == [({}, "", True)]
    sure = changes.annotate(DOCUMENT, LAYER, span, unsure=False)
    assert sure is not None
    assert sure.what == "Sure about quotation"


def test_a_truth_is_no_number_among_attributes() -> None:
    span = span_on("two", attributes={"sure": True})
    edit = changes.annotate(DOCUMENT, LAYER, span, attributes={"sure": False})
    assert edit is not None
    assert [mark.attributes for mark in edit.come if isinstance(mark, Span)] == [{"sure": False}]

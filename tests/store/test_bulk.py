"""Documents by the hundred: what comes twice is merged, nothing is doubled, no id is taken twice."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import ANA, BEN, document, item, span
from strategies import corpora

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import GOLD, Status, Work
from bias_annotator.model.span import Marks, Relation
from bias_annotator.model.text import Text
from bias_annotator.project.project import Added, OnDuplicate, Project
from bias_annotator.store import Outcome

ONE, TWO = document("one"), document("two")


def outcomes(added: list[Added]) -> list[str]:
    return [str(each.outcome) for each in added]


def everything(project: Project) -> dict[str, Annotated]:
    return {each.document.id: each for each in project.annotated()}


def test_what_comes_in_goes_out(project: Project) -> None:
    quote, speaker = span(ONE, "quotation", (18, 34), (52, 69), note="n", unsure=True), span(ONE, "source", (36, 45))
    link = Relation.new("source", quote.id, speaker.id)
    work = Work("Ana", Status.DONE, True, 90, 12)
    given_ = [item(ONE, (ANA, [quote, speaker, link]), (GOLD, [span(ONE, "opinion", (0, 3))]), work=[work]), item(TWO)]
    added = project.add(given_)
    assert added == [Added(ONE.id, Outcome.ADDED, 3, 1), Added(TWO.id, Outcome.ADDED, near=added[1].near)]
    assert list(project.annotated()) == given_


def test_the_same_again_changes_nothing(project: Project) -> None:
    given_ = [item(ONE, (ANA, [span(ONE, "quotation", (18, 34))])), item(TWO)]
    project.add(given_)
    again = project.add(given_)
    assert outcomes(again) == ["merged", "merged"]
    assert [(each.annotations, each.relations) for each in again] == [(0, 0), (0, 0)]
    assert list(project.annotated()) == given_


def test_a_merge_adds_what_is_lacking_and_doubles_nothing(project: Project) -> None:
    """A span that says the same as one that is there is that one, whatever its id; links to it lead to the one there."""
    quote = span(ONE, "quotation", (18, 34), name="a")
    project.add([item(ONE, (ANA, [quote]))])
    twin, speaker = span(ONE, "quotation", (18, 34), name="b"), span(ONE, "source", (36, 45), name="c")
    link = Relation(RelationId("l"), "source", twin.id, speaker.id)
    (added,) = project.add([item(ONE, (ANA, [twin, speaker, link]), (BEN, [span(ONE, "opinion", (0, 3), name="d")]))])
    assert (added.annotations, added.relations) == (2, 1)
    marks = project.marks(ONE.id, ANA)
    assert [each.id for each in marks.spans] == ["a", "c"]
    assert marks.relations == (Relation(RelationId("l"), "source", quote.id, speaker.id),)
    (again,) = project.add([item(ONE, (ANA, [twin, speaker, link]))])
    assert (again.annotations, again.relations) == (0, 0)


def test_two_lines_of_one_document_that_is_there_are_merged_one_after_the_other(project: Project) -> None:
    project.add([item(ONE)])
    line = item(ONE, (ANA, [span(ONE, "quotation", (18, 34), name="a")]))
    added = project.add([line, line])
    assert [each.annotations for each in added] == [1, 0]
    assert [each.id for each in project.marks(ONE.id, ANA).spans] == ["a"]


def test_two_lines_of_one_new_document_are_merged_too(project: Project) -> None:
    added = project.add(
        [
            item(ONE, (ANA, [span(ONE, "quotation", (18, 34), name="a")])),
            item(ONE, (BEN, [span(ONE, "quotation", (18, 34), name="a")])),
            item(ONE, (ANA, [span(ONE, "quotation", (18, 34), name="x"), span(ONE, "opinion", (0, 3), name="a2")])),
        ]
    )
    assert outcomes(added) == ["added", "merged", "merged"]
    assert [each.id for each in project.marks(ONE.id, ANA).spans] == ["a2", "a"]
    (others,) = project.marks(ONE.id, BEN).spans
    assert others.id != "a"


def test_ids_that_are_counted_anew_in_each_document_do_not_collide(project: Project) -> None:
    """Files that count "1", "2", "3" in every document are the rule."""
    project.add([item(ONE), item(TWO)])
    documents = [ONE, TWO, document("three"), document("four")]
    links = [Relation(RelationId("1"), "cue", SpanId("1"), SpanId("2")), Relation(RelationId("1"), "cue", SpanId("2"), SpanId("1"))]
    lines = [
        item(each, (ANA, [span(each, "quotation", (0, 3), name="1"), span(each, "cue", (4, 7), name="2"), *links])) for each in documents
    ]
    added = project.add(lines)
    assert outcomes(added) == ["merged", "merged", "added", "added"]
    assert [(each.annotations, each.relations) for each in added] == [(2, 2)] * 4
    assert {each.annotations for each in project.add(lines)} == {0}
    for each in documents:
        marks = project.marks(each.id, ANA)
        first, second = (span.id for span in marks.spans)
        assert {(link.from_span, link.to_span) for link in marks.relations} == {(first, second), (second, first)}
    assert list(project.problems(lambda _done, _total: None)) == []


def test_a_twin_by_its_text_alone_is_the_same_document(project: Project) -> None:
    other = Document(DocumentId("other"), ONE.text)
    project.add([item(ONE)])
    (added,) = project.add([item(other, (ANA, [span(ONE, "opinion", (0, 3))]))])
    assert (added.document, added.outcome, added.annotations) == (ONE.id, Outcome.MERGED, 1)
    assert project.find_document("other", ONE.text.sha256) == ONE.id
    assert project.find_document("other", "") is None


@pytest.mark.parametrize("together", [True, False], ids=["in one call", "in two calls"])
def test_an_id_tells_more_than_a_text(project: Project, together: bool) -> None:
    """Another text under an id that came just before is left out, though a third document has that text."""
    project.add([item(TWO)])
    lines = [item(ONE), item(Document(ONE.id, TWO.text), (ANA, [span(TWO, "opinion", (0, 3))]))]
    added = project.add(lines) if together else [project.add([each])[0] for each in lines]
    assert outcomes(added) == ["added", "skipped"]
    assert project.span_count() == 0


@pytest.mark.parametrize("together", [True, False], ids=["in one call", "in two calls"])
@pytest.mark.parametrize("rule", OnDuplicate)
def test_duplicates_are_treated_as_asked(project: Project, rule: OnDuplicate, together: bool) -> None:
    first, second = item(ONE, (ANA, [span(ONE, "opinion", (0, 3), name="a")])), item(ONE, (BEN, [span(ONE, "opinion", (0, 3), name="a")]))
    calls = [[first, second]] if together else [[first], [second]]
    if rule is OnDuplicate.ERROR:
        with pytest.raises(UserError, match="“Title of one” is in the project already"):
            _ = [project.add(call, on_duplicate=rule) for call in calls]
        assert project.count() == (0 if together else 1)
        return
    added = [each for call in calls for each in project.add(call, on_duplicate=rule)]
    expected = {OnDuplicate.MERGE: "merged", OnDuplicate.SKIP: "skipped", OnDuplicate.ADD: "copied"}[rule]
    assert outcomes(added) == ["added", expected]
    assert project.count() == (2 if rule is OnDuplicate.ADD else 1)
    assert project.span_count() == (1 if rule is OnDuplicate.SKIP else 2)
    assert len({each.document for each in added}) == project.count()


@pytest.mark.parametrize("rule", [OnDuplicate.MERGE, OnDuplicate.SKIP])
def test_another_text_under_an_id_that_is_taken_is_left_out(project: Project, rule: OnDuplicate) -> None:
    changed = Document(ONE.id, Text("Another text."))
    project.add([item(ONE)])
    (added,) = project.add([item(changed)], on_duplicate=rule)
    assert (added.outcome, added.reason) == (Outcome.SKIPPED, "the project has another text under this id already")
    (both,) = project.add([item(changed)], on_duplicate=OnDuplicate.ADD)
    assert both.document != ONE.id
    assert project.document(both.document).text == changed.text


def test_marks_that_do_not_fit_their_text_undo_the_whole_call(project: Project) -> None:
    with pytest.raises(ValueError, match="is not"):
        project.add([item(ONE), item(TWO, (ANA, [span(ONE, "opinion", (90, 93))]))])
    assert project.count() == 0
    lost = Relation.new("cue", SpanId("nowhere"), SpanId("nowhere"))
    with pytest.raises(ValueError, match="not in its layer"):
        project.add([Annotated(ONE, (Marks(ANA, (), (lost,)),))])
    assert project.count() == 0


def test_nobody_falls_back_when_work_comes_again(project: Project) -> None:
    project.add([item(ONE, work=[Work("Ana", Status.DONE, False, 90, 12)])])
    project.add([item(ONE, work=[Work("ANA", Status.STARTED, True, 30, 4), Work("Ben", Status.STARTED)])])
    assert project.all_work(ONE.id) == (Work("Ana", Status.DONE, True, 90, 12), Work("Ben", Status.STARTED))


def test_only_the_layers_that_are_wanted_go_out(project: Project) -> None:
    project.add([item(each, (ANA, [span(each, "opinion", (0, 3))]), (BEN, [span(each, "opinion", (0, 3))])) for each in (ONE, TWO)])
    found = list(project.annotated([TWO.id, DocumentId("none"), ONE.id], lambda layer: layer == BEN))
    assert [each.document.id for each in found] == [TWO.id, ONE.id]
    assert [[marks.layer for marks in each.marks] for each in found] == [[BEN], [BEN]]


def test_more_documents_than_are_read_together_keep_their_order(project: Project) -> None:
    many = [item(document(f"d{number:04}", "x")) for number in range(450)]
    project.add(many)
    assert [each.document.id for each in project.annotated()] == [each.document.id for each in many]


@settings(deadline=None, max_examples=40)
@given(corpus=corpora, data=st.data())
def test_whatever_comes_in_goes_out_and_comes_in_once_only(
    fresh_project: Callable[[], Project], corpus: list[Annotated], data: st.DataObject
) -> None:
    """Twice, and in any order: the same project."""
    with fresh_project() as project:
        for each in data.draw(st.permutations([*corpus, *corpus])):
            project.add([each])
        assert {each.document.id: said(each) for each in project.annotated()} == {each.document.id: said(each) for each in corpus}
        assert list(project.problems(lambda _done, _total: None)) == []


def said(each: Annotated) -> tuple[object, ...]:
    """A marked document without the ids of spans, which may be new ones, and in no order of layers."""
    marks = {
        layer.layer: (
            sorted(repr(replace(span, id=SpanId(""), attributes=sorted(span.attributes.items()))) for span in layer.spans),
            sorted(link.label for link in layer.relations),
        )
        for layer in each.marks
    }
    return each.document, marks, set(each.work)

"""What formats carry: what is told as lost is what is missing on the other side, and nothing else."""

from dataclasses import fields, replace

import pytest
from corpus import CORPUS
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import annotated

from bias_annotator.model.carrying import FIELDS, Carries, kept
from bias_annotator.model.document import Annotated

NAMES = [field.name for field in fields(Carries) if field.name != "metadata"]
carriers = st.builds(
    Carries, metadata=st.lists(st.sampled_from(list(FIELDS)), unique=True).map(tuple), **dict.fromkeys(NAMES, st.booleans())
)


def test_what_carries_everything_loses_nothing() -> None:
    assert Carries().loses == ()
    for item in CORPUS:
        assert Carries().losses(item) == {}
        assert kept(item, Carries()) == replace(item, work=tuple(sorted(item.work, key=lambda work: work.annotator.casefold())))


@settings(max_examples=60, deadline=None)
@given(annotated(), carriers)
def test_what_was_kept_once_is_kept_whole(item: Annotated, carries: Carries) -> None:
    once = kept(item, carries)
    assert (once is None) == (not carries.unmarked and not any(marks.spans for marks in item.marks))
    if once is not None:
        assert kept(once, carries) == once


@pytest.mark.parametrize("name", NAMES)
def test_each_loss_is_counted_in_its_own_words(name: str) -> None:
    carries = Carries(**{name: False})
    (word,) = carries.loses
    found = sum((carries.losses(item) for item in CORPUS), start=carries.losses(CORPUS[0]) - carries.losses(CORPUS[0]))
    assert set(found) == {word}
    expected = {
        "texts": 3, "ids": 3, "sources": 1, "blocks": 3, "unmarked": 1, "work": 3, "layers": 11, "rounds": 4, "split": 2,
        "attributes": 7, "notes": 2, "unsure": 1, "history": 11, "span_ids": 11, "relations": 2, "relation_ids": 2,
    }  # fmt: skip
    assert found[word] == expected[name]


def test_metadata_that_are_lost_are_told_by_those_that_are_not() -> None:
    assert Carries(metadata=()).loses == ("metadata",)
    assert Carries(metadata=("title",)).loses == ("metadata other than title",)
    assert Carries(metadata=("title", "outlet", "published")).loses == ("metadata other than title, outlet and date",)
    assert Carries(metadata=("title",)).losses(CORPUS[0]) == {"metadata other than title": 7}


def test_pieces_of_split_spans_stand_alone_and_relations_lead_to_the_first() -> None:
    left = kept(CORPUS[0], Carries(split=False, span_ids=False))
    assert left is not None
    ana = left.marks[0]
    pieces = [span for span in ana.spans if span.label == "quotation"]
    assert [span.quote for span in pieces] == ["“We never agreed,”", "“and never will.”"]
    assert {link.from_span for link in ana.relations} == {pieces[0].id}

"""The language in which people search."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.model.query import SpanQuery, Term, completions, fields, parse_query
from bias_annotator.model.scheme import Attribute, AttributeKind, Label, RelationType, Scheme

SCHEME = Scheme(
    "s",
    "S",
    (
        Label(
            "quotation",
            attributes=(Attribute("kind", AttributeKind.CHOICE, ("direct", "scare quote")), Attribute("checked", AttributeKind.YES_NO)),
        ),
        Label("opinion"),
        Label("source", helper=True),
    ),
    (RelationType("source", "Source"),),
)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("  ", ()),
        ("council", (Term("", ("council",)),)),
        ("two words", (Term("", ("two",)), Term("", ("words",)))),
        ('"two words"', (Term("", ("two words",)),)),
        ("-council", (Term("", ("council",), negated=True),)),
        ("label:quotation,opinion", (Term("label", ("quotation", "opinion")),)),
        ('by:"Annotator A",gold', (Term("by", ("Annotator A", "gold")),)),
        ("-is:unsure kind:direct", (Term("is", ("unsure",), negated=True), Term("kind", ("direct",)))),
        ('source:"Vane" in:opinion', (Term("source", ("Vane",)), Term("in", ("opinion",)))),
        ("“curly” word—dash", (Term("", ("“curly”",)), Term("", ("word—dash",)))),
        ('label:""', ()),
    ],
)
def test_what_is_typed_becomes_terms(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(typed, SCHEME) == SpanQuery(terms)


@pytest.mark.parametrize(
    ("typed", "of_spans"), [("word", False), ("outlet:wire word", False), ("label:opinion", True), ("-is:noted word", True)]
)
def test_a_condition_about_spans_asks_for_spans(typed: str, of_spans: bool) -> None:
    assert parse_query(typed, SCHEME).of_spans == of_spans


@pytest.mark.parametrize(("typed", "said"), [("lable:x", "“lable:”"), ("is:nice", "“is:nice”"), ('"open', "quotation mark")])
def test_what_cannot_be_searched_for_is_said(typed: str, said: str) -> None:
    with pytest.raises(UserError) as problem:
        parse_query(typed, SCHEME)
    assert said in problem.value.sentence
    assert problem.value.hint


@given(st.text(st.sampled_from('ab:",- is label\n“é😀'), max_size=30))
def test_whatever_is_typed_is_parsed_or_refused_in_words(typed: str) -> None:
    with contextlib.suppress(UserError):
        for term in parse_query(typed, SCHEME).terms:
            assert term.values
            assert all(term.values)
    completions(typed, SCHEME)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("la", ["label:"]),
        ("word la", ["word label:"]),
        ("-la", ["-label:"]),
        ("label:o", ["label:opinion"]),
        ("label:opinion,s", ["label:opinion,source"]),
        ("kind:", ["kind:direct", 'kind:"scare quote"']),
        ("checked:", ["checked:yes", "checked:no"]),
        ("by:", ["by:Ana", 'by:"Ben B"', "by:gold"]),
        ('"la', []),
        ("", []),
    ],
)
def test_terms_are_completed(typed: str, offered: list[str]) -> None:
    assert completions(typed, SCHEME, ("Ana", "Ben B")) == offered


def test_every_completion_can_be_gone_on_with() -> None:
    for field in fields(SCHEME):
        for whole in completions(f"{field}:", SCHEME, ("Ana",)):
            assert parse_query(whole, SCHEME).terms[0].field == field


def test_names_of_speakers_are_completed_where_the_scheme_says_who_speaks() -> None:
    scheme = Scheme("s", "S", (Label("quotation", attributes=(Attribute("who", AttributeKind.SPEAKER),)),))
    assert completions("who:m", scheme, (), ("Mirela Dorn", "Tidewire")) == ['who:"Mirela Dorn"']
    assert completions("who:", scheme) == []

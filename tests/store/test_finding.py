"""Spans found by what they are, texts by their words."""

from collections.abc import Iterator

import pytest
from making import ANA, BEN, document, item, span

from bias_annotator.model.people import GOLD
from bias_annotator.model.query import parse_query
from bias_annotator.model.span import Relation
from bias_annotator.project.project import Project

CONTENT = "The council met. “We never agreed,” the mayor said, “and never will.” ÜBER alles 😀 a farce it was."
ONE, TWO = document("one", CONTENT, outlet="Harbor Post"), document("two", "Nobody met the mayor, says the council of Über.", outlet="Wire")


def at(words: str) -> tuple[int, int]:
    start = CONTENT.index(words)
    return start, start + len(words)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    split = span(ONE, "quotation", at("“We never agreed,”"), at("“and never will.”"), name="split", attributes={"kind": "direct"})
    source = span(ONE, "source", at("the mayor"), name="source")
    ana = [
        span(ONE, "reporting", at(CONTENT[: CONTENT.index(" ÜBER")]), name="whole"),
        split,
        source,
        Relation.new("source", split.id, source.id),
        span(ONE, "opinion", at("ÜBER alles 😀 a farce it was."), name="farce", unsure=True, note="Really?"),
    ]
    ben = [span(ONE, "opinion", at("a farce"), name="ben")]
    gold = [span(TWO, "reporting", (0, 6), name="gold")]
    with Project.new(tmp_path_factory.mktemp("finding") / "p.bias") as project:
        project.add([item(ONE, (ANA, ana), (BEN, ben)), item(TWO, (GOLD, gold))])
        yield project


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("label:quotation", ["split"]),
        ("label:opinion", ["farce", "ben"]),
        ("label:opinion,reporting", ["whole", "farce", "ben", "gold"]),
        ("-label:opinion -label:source", ["whole", "split", "gold"]),
        ("label:opinion by:ANA", ["farce"]),
        ("by:gold", ["gold"]),
        ("by:gold,ben", ["ben", "gold"]),
        ("by:nobody", []),
        ("is:unsure", ["farce"]),
        ("is:noted", ["farce"]),
        ("is:split", ["split"]),
        ("is:linked", ["split", "source"]),
        ("-is:linked by:ana", ["whole", "farce"]),
        ("note:really", ["farce"]),
        ("kind:direct", ["split"]),
        ("kind:scare", []),
        ("source:mayor", ["split"]),
        ("source:council", []),
        ("in:reporting", ["split", "source"]),
        ("in:opinion", []),
        ("has:quotation", ["whole"]),
        ("has:source", ["whole", "split"]),
        ("label:opinion über", ["farce"]),
        ('label:opinion "a farce"', ["farce", "ben"]),
        ("label:reporting -council", ["gold"]),
        ("label:reporting outlet:harbor", ["whole"]),
        ("label:reporting title:two", ["gold"]),
        ("label:reporting 100%", []),
    ],
)
def test_spans_are_found_by_what_they_are(project: Project, typed: str, found: list[str]) -> None:
    query = parse_query(typed, project.scheme)
    spans = project.find(query)
    assert [each.span.id for each in spans if each.span] == found
    assert project.count_found(query) == len(found)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mayor", [("one", "mayor"), ("two", "mayor")]),
        ("COUNCIL -never", [("two", "council")]),
        ('"met the mayor"', [("two", "met the mayor")]),
        ('"the met"', []),
        ("über", [("one", "ÜBER"), ("two", "Über")]),
        ("mayor outlet:wire", [("two", "mayor")]),
        ("outlet:harbor", [("one", "")]),
    ],
)
def test_texts_are_found_by_their_words(project: Project, typed: str, found: list[tuple[str, str]]) -> None:
    query = parse_query(typed, project.scheme)
    places = project.find(query)
    assert [(each.document, each.words) for each in places] == found
    assert project.count_found(query) == len(found)
    for each in places:
        content = project.document(each.document).text.content
        assert content[each.start : each.end] == each.words
        assert content[: each.start].endswith(each.before)
        assert content[each.end :].startswith(each.after)


def test_what_is_found_comes_with_what_stands_around_it_a_page_at_a_time(project: Project) -> None:
    query = parse_query("label:opinion,quotation", project.scheme)
    first, second = project.find(query, limit=2), project.find(query, offset=2, limit=2)
    assert [each.span.id for each in (*first, *second) if each.span] == ["split", "farce", "ben"]
    split = first[0]
    assert (split.before, split.layer, split.title) == ("The council met. ", ANA, "Title of one")
    assert split.words == CONTENT[split.start : split.end]
    assert split.after == f"{CONTENT} one"[split.end : split.end + 90]

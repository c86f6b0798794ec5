"""Lists of documents: what is searched for is found, filters narrow, orders hold, and pages make up the whole."""

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import ANA, BEN, document, item, span
from strategies import TRAPS, contents

from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project, Query, Sort

HARBOUR = "The harbour council met. Zoë’s résumé isn’t on_the_table: “50,000 euros!” 12:30"


@pytest.fixture
def project(project: Project) -> Project:
    """Five documents of two outlets, on which Ana and Ben worked."""
    d1 = document("d1", HARBOUR, title="zebra", outlet="Post", published="2031-02-01", author="Ida")
    d2 = document("d2", "Café " + unicodedata.normalize("NFD", "Žižkov überall"), title="Apple", outlet="Times", published="2030-01-01")
    d3 = document("d3", "قال الرئيس שלום", title="", source_name="third.txt", outlet="Post")
    d4, d5 = document("d4", "council of ferries", title="Ferry"), document("d5", "nothing", title="Apple pie")
    project.add(
        [
            item(d1, (ANA, [span(d1, "opinion", (0, 3)), span(d1, "opinion", (4, 11))]), work=[Work("Ana", Status.DONE, flagged=True)]),
            item(d2, (BEN, [span(d2, "opinion", (0, 3))]), work=[Work("Ana", Status.STARTED), Work("Ben", Status.DONE)]),
            item(d3),
            item(d4, work=[Work("Ana", Status.TODO, flagged=True)]),
            item(d5),
        ]
    )
    return project


def found(project: Project, **fields: object) -> list[str]:
    query = Query(**fields)
    names = [row.id for row in project.rows(query)]
    assert project.count(query) == len(names)
    assert sorted(project.ids(query)) == sorted(names)
    return names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("council", ["d1", "d4"]),
        ("COUNCIL", ["d1", "d4"]),
        ("counc", ["d1", "d4"]),
        ("counc met", []),
        ("council met", ["d1"]),
        ("met council", ["d1"]),
        ("council  ferr", ["d4"]),
        ("zoe", ["d1"]),
        ("resume", ["d1"]),
        ("Zoë’s", ["d1"]),
        ("isn't", ["d1"]),
        ("isn’t", ["d1"]),
        ("on_the_table", ["d1"]),
        ("50,000", ["d1"]),
        ("12:30", ["d1"]),
        ("“50,000 euros!”", ["d1"]),
        ("žižkov", ["d2"]),
        (unicodedata.normalize("NFD", "žižkov"), ["d2"]),
        ("zizk", ["d2"]),
        ("uberall", ["d2"]),
        ("الرئيس", ["d3"]),
        ("שלום", ["d3"]),
        ("zebra", ["d1"]),
        ("Apple", ["d2", "d5"]),
        ("apple pie", ["d5"]),
        ("arbour", []),
        ("— council —", ["d1", "d4"]),
        ("nowhere", []),
        ('"council"', ["d1", "d4"]),
        ('council"', ["d1", "d4"]),
        ("council*", ["d1", "d4"]),
        ("council AND nothing", []),
        ("NOT council", []),
        ("title:zebra", []),
        ("counc^il OR (", []),
        ("   ", ["d1", "d2", "d3", "d4", "d5"]),
    ],
)
def test_what_is_typed_is_searched_for_as_words_and_the_last_one_as_a_beginning(project: Project, typed: str, names: list[str]) -> None:
    assert found(project, text=typed) == names


@settings(deadline=None, max_examples=150)
@given(typed=st.one_of(st.text(max_size=12), st.sampled_from(tuple(TRAPS.values())), st.text('"*()^:-+{}\0\ud800\udfff a', max_size=8)))
def test_nothing_that_can_be_typed_is_an_error(searched: Project, typed: str) -> None:
    assert 0 <= searched.count(Query(text=typed)) <= 2


@settings(deadline=None, max_examples=60)
@given(content=contents, data=st.data())
def test_every_word_of_a_text_finds_it(fresh_project: Callable[[], Project], content: str, data: st.DataObject) -> None:
    """What a text says between two blanks, pasted into the search, whatever characters it is made of; also its first half."""
    with fresh_project() as project:
        text = Text(content + " end")
        project.add([item(Document(DocumentId("x"), text))])
        word = data.draw(st.sampled_from(text.content.split()))
        if any(unicodedata.category(char)[0] in "LN" for char in word):
            assert project.count(Query(text=word)) == 1, word


@pytest.fixture(scope="module")
def searched(fresh_project: Callable[[], Project]) -> Iterator[Project]:
    """A project with two documents that nobody changes."""
    with fresh_project() as made:
        made.add([item(document("d1", HARBOUR)), item(document("d2", "a 0"))])
        yield made


def test_a_row_tells_what_a_list_shows(project: Project) -> None:
    first, _, third, *_ = project.rows(Query(annotator="ana"))
    assert (first.id, first.title, first.outlet, first.author, first.published) == ("d1", "zebra", "Post", "Ida", "2031-02-01")
    assert (first.length, first.status, first.flagged, first.spans) == (len(HARBOUR) + 3, Status.DONE, True, 2)
    assert (third.title, third.status, third.flagged, third.spans) == ("third.txt", Status.TODO, False, 0)
    assert [row.spans for row in project.rows(Query(annotator="Ben"))] == [0, 1, 0, 0, 0]
    assert [row.status for row in project.rows(Query(annotator="Nobody"))] == [Status.TODO] * 5


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"annotator": "Ana", "statuses": frozenset({Status.TODO})}, ["d3", "d4", "d5"]),
        ({"annotator": "Ana", "statuses": frozenset({Status.STARTED, Status.DONE})}, ["d1", "d2"]),
        ({"annotator": "Ben", "statuses": frozenset({Status.DONE})}, ["d2"]),
        ({"annotator": "Nobody", "statuses": frozenset({Status.DONE})}, []),
        ({"annotator": "Ana", "flagged": True}, ["d1", "d4"]),
        ({"annotator": "Ana", "flagged": False}, ["d2", "d3", "d5"]),
        ({"outlet": "Post"}, ["d1", "d3"]),
        ({"outlet": "Post", "text": "council", "annotator": "Ana", "flagged": True, "statuses": frozenset({Status.DONE})}, ["d1"]),
        ({"statuses": frozenset({Status.DONE})}, ["d1", "d2"]),  # whoever is furthest
        ({"statuses": frozenset({Status.TODO})}, ["d3", "d4", "d5"]),
        ({"flagged": True}, ["d1", "d4"]),
        ({"flagged": False, "statuses": frozenset({Status.TODO})}, ["d3", "d5"]),
        ({"since": "2030"}, ["d1", "d2"]),
        ({"since": "2030-01-02"}, ["d1"]),
        ({"until": "2031-01"}, ["d2"]),
        ({"until": "2031-02"}, ["d1", "d2"]),
        ({"since": "2030-01-01", "until": "2030"}, ["d2"]),
        ({"sort": Sort.PUBLISHED}, ["d3", "d4", "d5", "d2", "d1"]),
        ({"sort": Sort.OUTLET}, ["d4", "d5", "d1", "d3", "d2"]),
        ({"sort": Sort.STATUS, "annotator": "Ana"}, ["d2", "d3", "d4", "d5", "d1"]),
        ({"sort": Sort.STATUS, "annotator": "Ben"}, ["d1", "d3", "d4", "d5", "d2"]),
        ({"sort": Sort.STATUS}, ["d3", "d4", "d5", "d1", "d2"]),
        ({"sort": Sort.ADDED}, ["d1", "d2", "d3", "d4", "d5"]),
    ],
)
def test_filters_narrow_and_orders_hold(project: Project, fields: dict[str, object], names: list[str]) -> None:
    assert found(project, **fields) == names


def test_titles_sort_as_people_sort_them(project: Project) -> None:
    titles = [row.title for row in project.rows(Query(sort=Sort.TITLE))]
    assert titles == ["Apple", "Apple pie", "Ferry", "third.txt", "zebra"]


@pytest.mark.parametrize("sort", Sort)
def test_pages_make_up_the_whole(project: Project, sort: Sort) -> None:
    query = Query(annotator="Ana", sort=sort)
    pages = [row for offset in range(0, 6, 2) for row in project.rows(query, offset=offset, limit=2)]
    assert pages == project.rows(query)
    assert project.rows(query, offset=3) == pages[3:]


def test_outlets_are_told_once_each_in_order(project: Project) -> None:
    assert project.outlets() == ["Post", "Times"]

"""One transaction an edit: the marks that go, the marks that come, a row of history; all of it or nothing."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from making import ANA, BEN, document, item, mark, span, swap
from sqlalchemy import event

from bias_annotator.errors import UserError
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Fragment, Relation, Span
from bias_annotator.project.project import Project
from bias_annotator.store.driver import sqlite
from bias_annotator.store.tables import metadata

Ask = Callable[..., list[tuple[Any, ...]]]
ONE, TWO = document("one"), document("two")
QUOTE = span(ONE, "quotation", (18, 34), (52, 69), name="q", note="split", unsure=True, attributes={"kind": "direct", "wire": True})
SPEAKER = span(ONE, "source", (36, 45), name="s")
LINK = Relation(RelationId("l"), "source", SpanId("q"), SpanId("s"))


@pytest.fixture
def project(project: Project) -> Project:
    """A project with two documents; in the first, Ana has a split quotation linked to its source."""
    project.add([item(ONE, (ANA, [QUOTE, SPEAKER, LINK])), item(TWO)])
    return project


def rows(ask: Ask) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that stands in the tables."""
    return {name: ask(f'SELECT * FROM "{name}" ORDER BY 1, 2') for name in metadata.tables}  # noqa: S608 - names of our own tables


def edit(what: str, gone: tuple[Any, ...] = (), come: tuple[Any, ...] = (), layer: Layer = ANA, where: str = "one") -> Edit:
    return Edit(DocumentId(where), layer, what, gone, come, layer.annotator)


def test_a_mark_is_rows_and_one_row_of_history(project: Project, ask: Ask) -> None:
    made = mark(TWO, BEN, "opinion", (0, 3), (4, 11))
    project.apply(made)
    (new,) = made.come
    assert ask("SELECT id, label, start, \"end\" FROM span WHERE id NOT IN ('q', 's')") == [(new.id, "opinion", 0, 11)]
    assert ask('SELECT f.start, f."end", quote FROM fragment f JOIN span ON number = span WHERE id = ?', new.id) == [
        (0, 3, "The"), (4, 11, "council"),
    ]  # fmt: skip
    assert ask("SELECT id, author, what, reverts, state FROM edit") == [(made.id, "Ben", "Mark opinion", None, "done")]


def test_what_is_read_back_equals_what_was_written(project: Project) -> None:
    assert project.marks(ONE.id, ANA).spans == (QUOTE, SPEAKER)
    assert project.marks(ONE.id, ANA).relations == (LINK,)
    made = mark(TWO, BEN, "opinion", (0, 3))
    project.apply(made)
    assert project.marks(TWO.id, BEN).spans == made.come
    assert project.marks(TWO.id, ANA).spans == ()
    assert project.marks(TWO.id, Layer.of("Nobody")).spans == ()


def test_ids_are_of_version_7_and_stay_over_undo_and_redo(project: Project) -> None:
    made = mark(TWO, BEN, "opinion", (0, 3))
    assert UUID(made.come[0].id).version == UUID(made.id).version == 7
    project.apply(made)
    for _ in range(2):
        project.undo(TWO.id, BEN)
        assert project.marks(TWO.id, BEN).spans == ()
        redone = project.redo(TWO.id, BEN)
        assert redone is not None
        assert redone.come == made.come
        assert project.marks(TWO.id, BEN).spans == made.come


def test_a_span_that_changes_keeps_its_row_and_what_is_linked_to_it(project: Project, ask: Ask) -> None:
    number = ask("SELECT number FROM span WHERE id = 'q'")
    smaller = QUOTE.changed(fragments=(Fragment.of(ONE.text, 18, 34),), label="opinion", attributes={}, note="", unsure=False)
    project.apply(edit("Resize", (QUOTE,), (smaller,)))
    assert project.marks(ONE.id, ANA).spans == (smaller, SPEAKER)
    assert project.marks(ONE.id, ANA).relations == (LINK,)
    assert ask("SELECT number FROM span WHERE id = 'q'") == number
    project.undo(ONE.id, ANA)
    assert project.marks(ONE.id, ANA).spans == (QUOTE, SPEAKER)


def test_a_span_goes_with_its_links_and_comes_back_with_them(project: Project) -> None:
    project.apply(edit("Remove", (QUOTE, LINK)))
    assert project.marks(ONE.id, ANA).spans == (SPEAKER,)
    assert project.marks(ONE.id, ANA).relations == ()
    project.undo(ONE.id, ANA)
    assert project.marks(ONE.id, ANA).spans == (QUOTE, SPEAKER)
    assert project.marks(ONE.id, ANA).relations == (LINK,)


def test_spans_and_their_links_come_in_one_edit(project: Project) -> None:
    a, b = span(TWO, "quotation", (0, 3)), span(TWO, "source", (4, 11))
    link = Relation.new("source", a.id, b.id)
    project.apply(edit("Mark", come=(link, a, b), layer=GOLD, where="two"))
    assert project.marks(TWO.id, GOLD).relations == (link,)
    turned = Relation(link.id, "cue", b.id, a.id)
    project.apply(edit("Turn", (link,), (turned,), GOLD, "two"))
    assert project.marks(TWO.id, GOLD).relations == (turned,)
    project.undo(TWO.id, GOLD)
    project.undo(TWO.id, GOLD)
    assert project.marks(TWO.id, GOLD).spans == ()


OTHER = span(TWO, "opinion", (0, 3))
REFUSED = [
    ("gone already", edit("x", (SPEAKER.changed(id=SpanId("never")),)), UserError, "changed in the meantime"),
    ("changed meanwhile", edit("x", (QUOTE.changed(note="other"),), (QUOTE,)), UserError, "changed in the meantime"),
    ("link changed meanwhile", edit("x", (Relation(LINK.id, "cue", QUOTE.id, SPEAKER.id),)), UserError, "changed in the meantime"),
    ("another layer's span", edit("x", (QUOTE,), layer=BEN), UserError, "changed in the meantime"),
    ("another document's span", edit("x", (QUOTE,), where="two"), UserError, "changed in the meantime"),
    ("still linked", edit("x", (SPEAKER,)), UserError, "cannot be removed alone"),
    ("wrong words", edit("x", come=(span(TWO, "opinion", (90, 93)),)), ValueError, "is not"),
    ("outside", edit("x", come=(Span(SpanId("o"), "opinion", (Fragment(90, 95, "xxxxx"),)),)), ValueError, "is not"),
    ("id taken", edit("x", come=(span(ONE, "opinion", (0, 3), name="q"),)), ValueError, "taken"),
    ("id taken elsewhere", edit("x", come=(span(TWO, "opinion", (0, 3), name="q"),), where="two"), ValueError, "taken"),
    ("link id taken", edit("x", come=(Relation(LINK.id, "cue", QUOTE.id, SPEAKER.id),)), ValueError, "taken"),
    ("link to nothing", edit("x", come=(Relation.new("cue", QUOTE.id, SpanId("never")),)), ValueError, "not in its layer"),
    (
        "link to another layer",
        edit("x", come=(OTHER, Relation.new("cue", OTHER.id, QUOTE.id)), where="two"),
        ValueError,
        "not in its layer",
    ),
    ("no such document", edit("x", where="three"), UserError, "no document “three”"),
    ("no such name", edit("x", layer=Layer.of("gold")), UserError, "adjudicated layer"),
]


@pytest.mark.parametrize(("change", "problem", "words"), [each[1:] for each in REFUSED], ids=[each[0] for each in REFUSED])
def test_an_edit_that_does_not_fit_is_refused_whole(project: Project, ask: Ask, change: Edit, problem: type[Exception], words: str) -> None:
    before = rows(ask)
    heard: list[Edit] = []
    project.watch(heard.append)
    with pytest.raises(problem, match=words):
        project.apply(change)
    assert rows(ask) == before
    assert heard == []


@pytest.fixture
def broken(project: Project) -> Iterator[Callable[[int], None]]:
    """Makes the nth statement from now on fail, as it does when the disk is full."""
    engine, left = project._store._database.engine, [0]

    def count(_connection: object, _cursor: object, _statement: str, _values: object, _context: object, _many: bool) -> None:
        left[0] -= 1
        if left[0] == 0:
            problem = sqlite().OperationalError("database or disk is full")
            problem.sqlite_errorcode = 13
            raise problem

    event.listen(engine, "before_cursor_execute", count)
    yield lambda number: left.__setitem__(0, number)
    event.remove(engine, "before_cursor_execute", count)


def test_whichever_statement_fails_nothing_of_the_edit_stays(project: Project, ask: Ask, broken: Callable[[int], None]) -> None:
    project.apply(edit("Unlink", (LINK,)))
    a, b = span(ONE, "quotation", (0, 3)), span(ONE, "source", (4, 11))
    change = edit("All at once", (SPEAKER, QUOTE), (QUOTE.changed(note="new"), a, b, Relation.new("cue", a.id, b.id)))
    before = rows(ask)
    failed = 0
    for number in range(1, 100):
        broken(number)
        try:
            project.apply(change)
        except UserError as problem:
            assert "is full: the last change was not written" in problem.sentence  # noqa: PT017 - each time until it works
            failed += 1
            assert rows(ask) == before
        else:
            break
    assert failed > 10
    broken(0)
    assert [each.id for each in project.marks(ONE.id, ANA).spans] == [a.id, b.id, "q"]


def test_undo_is_of_one_document_and_one_layer(project: Project) -> None:
    for what, layer in ((ONE, ANA), (TWO, ANA), (ONE, BEN), (ONE, GOLD)):
        project.apply(mark(what, layer, "opinion", (0, 3)))
    undone = project.undo(ONE.id, BEN)
    assert undone is not None
    assert undone.layer == BEN
    assert project.undo(ONE.id, BEN) is None
    assert [len(project.marks(each.id, layer).spans) for each, layer in ((ONE, ANA), (TWO, ANA), (ONE, BEN), (ONE, GOLD))] == [3, 1, 0, 1]
    assert project.undo(TWO.id, Layer.of("Nobody")) is None
    assert project.redo(TWO.id, Layer.of("Nobody")) is None


def test_what_undo_and_redo_would_do_is_told_in_words(project: Project) -> None:
    assert (project.undoable(TWO.id, BEN), project.redoable(TWO.id, BEN)) == ("", "")
    project.apply(mark(TWO, BEN, "opinion", (0, 3)))
    project.apply(mark(TWO, BEN, "quotation", (4, 11)))
    project.undo(TWO.id, BEN)
    assert (project.undoable(TWO.id, BEN), project.redoable(TWO.id, BEN)) == ("Mark opinion", "Mark quotation")


def test_after_something_new_what_was_undone_cannot_be_redone(project: Project) -> None:
    project.apply(mark(TWO, BEN, "opinion", (0, 3)))
    project.undo(TWO.id, BEN)
    project.apply(mark(TWO, BEN, "quotation", (4, 11)))
    assert project.redo(TWO.id, BEN) is None
    assert project.undo(TWO.id, BEN) is not None
    assert project.undo(TWO.id, BEN) is None
    assert [each.label for each in project.marks(TWO.id, BEN).spans] == []
    assert project.redo(TWO.id, BEN) is not None
    assert [each.label for each in project.marks(TWO.id, BEN).spans] == ["quotation"]


def test_undo_that_no_longer_fits_is_refused_and_can_be_repeated(project: Project, ask: Ask) -> None:
    made = mark(TWO, BEN, "opinion", (0, 3))
    project.apply(made)
    ask("UPDATE span SET note = 'from elsewhere' WHERE id = ?", made.come[0].id)
    before = rows(ask)
    with pytest.raises(UserError, match="changed in the meantime"):
        project.undo(TWO.id, BEN)
    assert rows(ask) == before
    ask("UPDATE span SET note = '' WHERE id = ?", made.come[0].id)
    assert project.undo(TWO.id, BEN) is not None


def test_history_tells_everything_that_was_ever_done(project: Project) -> None:
    made = mark(ONE, BEN, "opinion", (0, 3))
    project.apply(made)
    project.apply(swap(ONE, BEN, made.come[0], note="why"))
    project.undo(ONE.id, BEN)
    project.apply(mark(ONE, ANA, "opinion", (4, 11)))
    told = project.history(ONE.id)
    assert [(row.what, row.author, row.undid) for row in told] == [
        ("Mark opinion", "Ben", False), ("Change", "Ben", False), ("Change", "Ben", True), ("Mark opinion", "Ana", False),
    ]  # fmt: skip
    assert told[0].edit.come == made.come
    assert told[0].at == made.at
    assert [row.what for row in project.history(ONE.id, BEN)] == ["Mark opinion", "Change", "Change"]
    assert [row.what for row in project.history(ONE.id, span=made.come[0].id)] == ["Mark opinion", "Change", "Change"]
    assert project.history(ONE.id, Layer.of("Nobody")) == []
    assert project.history(TWO.id) == []


def test_hundreds_of_spans_go_and_come_in_one_edit(project: Project) -> None:
    many = tuple(span(TWO, "opinion", (place % 80, place % 80 + 2)) for place in range(1200))
    project.apply(edit("Many", come=many, layer=BEN, where="two"))
    links = tuple(Relation.new("cue", one.id, other.id) for one, other in pairwise(many))
    project.apply(edit("Link", come=links, layer=BEN, where="two"))
    changed = tuple(each.changed(note="x") for each in many)
    project.apply(edit("Change", many, changed, BEN, "two"))
    project.apply(edit("Remove", (*changed, *links), (), BEN, "two"))
    assert project.span_count() == 2
    for expected in (1200, 1200, 1200, 0):
        project.undo(TWO.id, BEN)
        assert len(project.marks(TWO.id, BEN).spans) == expected

"""A check trusts nothing: whatever was forged or damaged in a file is found and named."""

from collections.abc import Callable
from typing import Any

import pytest
from making import ANA, BEN, document, item, mark, span

from bias_annotator.errors import UserError
from bias_annotator.model.document import Block, BlockKind, Document
from bias_annotator.model.ids import RelationId, SpanId
from bias_annotator.model.span import Relation
from bias_annotator.project.project import Project
from bias_annotator.store.driver import sqlite

Ask = Callable[..., list[tuple[Any, ...]]]
ONE, TWO = document("one"), document("two")
BLOCKS = (Block(BlockKind.PARAGRAPH, 0, 16, {"author": "Ida"}),)
QUOTE, SPEAKER = span(ONE, "quotation", (18, 34), (52, 69), name="q"), span(ONE, "source", (36, 45), name="s")


@pytest.fixture
def project(project: Project) -> Project:
    first = Document(ONE.id, ONE.text, ONE.metadata, BLOCKS)
    link = Relation(RelationId("l"), "source", QUOTE.id, SPEAKER.id)
    project.add([item(first, (ANA, [QUOTE, SPEAKER, link]), (BEN, [span(ONE, "opinion", (0, 3), name="b")])), item(TWO)])
    project.apply(mark(TWO, ANA, "opinion", (0, 3)))
    return project


def problems(project: Project) -> list[tuple[str, str]]:
    return list(project.problems(lambda _done, _total: None))


def test_a_sound_project_has_no_problems_and_tells_how_far_the_check_is(project: Project) -> None:
    heard: list[tuple[int, int]] = []
    assert list(project.problems(lambda done, total: heard.append((done, total)))) == []
    assert heard == [(0, 2), (1, 2)]


FORGED = [
    (
        "a letter of a text",
        "UPDATE document_text SET content = replace(content, 'council', 'cuoncil') WHERE document = 1",
        "document one",
        "the hash differs",
    ),
    ("a longer text", "UPDATE document_text SET content = content || ' more' WHERE document = 2", "document two", "the hash differs"),
    ("the hash", "UPDATE document SET sha256 = 'x' WHERE number = 2", "document two", "the hash differs"),
    (
        "bytes that are no text",
        "UPDATE document_text SET content = CAST(x'ff41' AS TEXT) WHERE document = 2",
        "document two",
        "the hash differs",
    ),
    (
        "a carriage return",
        "UPDATE document_text SET content = char(13) WHERE document = 2",
        "document two",
        "no text of a project may hold",
    ),
    ("no text", "DELETE FROM document_text WHERE document = 2", "document two", "its text is missing"),
    (
        "a quote",
        "UPDATE fragment SET quote = 'forged' WHERE span = 1 AND position = 1",
        "document one, span q",
        "its quote is not what stands at 52–69",
    ),
    (
        "a quote that is no text",
        "UPDATE fragment SET quote = CAST(x'ff' AS TEXT) WHERE span = 2",
        "document one, span s",
        "its quote is not",
    ),
    ("a moved fragment", "UPDATE fragment SET start = start + 1 WHERE span = 2", "document one, span s", "its quote is not"),
    ("beyond the text", 'UPDATE fragment SET "end" = 9999 WHERE span = 2', "document one, span s", "its quote is not"),
    ("a span that is too short", "UPDATE span SET \"end\" = 60 WHERE id = 'q'", "document one, span q", "not in order within it"),
    (
        "fragments in another order",
        "UPDATE fragment SET position = 5 WHERE span = 1 AND position = 0",
        "document one, span q",
        "not in order",
    ),
    ("no fragments", "DELETE FROM fragment WHERE span = 1", "document one, span q", "it has no fragment"),
    (
        "a link across layers",
        "UPDATE relation SET to_span = (SELECT number FROM span WHERE id = 'b')",
        "relation l",
        "another document or layer",
    ),
    ("a link across documents", "UPDATE relation SET document = 2", "relation l", "another document or layer"),
    ("a link to nothing", "UPDATE relation SET to_span = 99", "table relation, row 1", "refers to nothing in span"),
    ("a layer of nobody", "UPDATE layer SET annotator = 99 WHERE number = 1", "table layer, row 1", "refers to nothing in annotator"),
    (
        "attributes",
        "UPDATE span SET attributes = '{kind' WHERE id = 'q'",
        "table span",
        "1 of its rows hold attributes that cannot be read",
    ),
    ("history", "UPDATE edit SET body = ''  || 'x'", "table edit", "1 of its rows hold body that cannot be read"),
    ("a block", 'UPDATE block SET "end" = 9999', "document one, block 0", "it ends behind the text"),
    ("a kept file", "INSERT INTO document_source VALUES (2, 'a.html', 'html', x'00')", "document two", "the kept file that it came from"),
    ("the index of words", "INSERT INTO document_search(document_search) VALUES ('delete-all')", "search", "does not fit the texts"),
]


@pytest.mark.parametrize(("forgery", "where", "what"), [each[1:] for each in FORGED], ids=[each[0] for each in FORGED])
def test_what_was_forged_is_found(project: Project, ask: Ask, forgery: str, where: str, what: str) -> None:
    ask(forgery)
    found = problems(project)
    assert any(place == where and what in words for place, words in found), found


def test_damage_to_a_page_is_told_and_ends_in_no_bug(project: Project, ask: Ask) -> None:
    """Whichever page it is: the check finds it, or the project cannot be opened; a sentence either way."""
    project.close()
    sound = project.path.read_bytes()
    pages = len(sound) // 4096
    roots = {row[0] for row in ask("SELECT rootpage FROM sqlite_schema")}
    for page in range(2, pages + 1):
        project.path.write_bytes(sound[: (page - 1) * 4096] + b"\xa5" * 4096 + sound[page * 4096 :])
        try:
            with Project.open(project.path) as damaged:
                found = problems(damaged)
        except UserError as problem:
            found = [("file", problem.sentence)]
        assert found or page not in roots, page


def test_trouble_that_is_no_fault_of_the_index_is_told_as_itself(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bias_annotator.store.database._PATIENCE", 0.05)
    project._store._database.engine.dispose()
    other = sqlite().connect(str(project.path), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="is locked by another program"):
            problems(project)
    finally:
        other.close()


def test_a_check_of_what_is_only_read_changes_nothing_and_leaves_the_index_of_words_out(project: Project, ask: Ask) -> None:
    ask("INSERT INTO document_search(document_search) VALUES ('delete-all')")
    with Project.open(project.path, read_only=True) as reading:
        assert problems(reading) == []
    assert problems(project) != []


@pytest.mark.parametrize(
    ("damage", "what"),
    [
        ("DROP TABLE span", "parts of it are missing"),
        ("DELETE FROM project", "parts of it are missing"),
        ("DROP TABLE document_search", "parts of it are missing"),
        ("UPDATE project SET title = CAST(x'ff' AS TEXT)", "is damaged"),
    ],
)
def test_a_project_that_lacks_parts_is_not_opened_and_gives_its_lock_back(project: Project, ask: Ask, damage: str, what: str) -> None:
    project.close()
    ask(damage)
    with pytest.raises(UserError, match=what) as problem:
        Project.open(project.path)
    assert "folder of backups" in problem.value.hint
    assert [each.name for each in project.path.parent.iterdir()] == ["test.bias"]


def test_text_that_cannot_be_decoded_is_damage_not_a_bug(project: Project, ask: Ask) -> None:
    ask("UPDATE document_text SET content = CAST(x'ff41' AS TEXT) WHERE document = 2")
    with Project.open(project.path) as opened:
        with pytest.raises(UserError, match=r"“test\.bias” is damaged"):
            opened.document(TWO.id)
        assert opened.document(ONE.id).text == ONE.text
        assert SpanId("q") in [each.id for each in opened.marks(ONE.id, ANA).spans]

"""The tables that migrations make are the tables that the code knows, and they hold nothing that cannot be."""

from collections.abc import Callable
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from making import ANA, document, item, mark
from sqlalchemy import inspect

from bias_annotator.project.project import Project
from bias_annotator.shipped import shipped
from bias_annotator.store.database import SCHEMA
from bias_annotator.store.driver import sqlite
from bias_annotator.store.tables import metadata

Ask = Callable[..., list[tuple[Any, ...]]]


def is_ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
    """Not the tables in which SQLite keeps the full-text index, nor Alembic's own."""
    return kind != "table" or not (name or "").startswith(("document_search", "alembic_version"))


def differ(_context: object, _is: object, _should: object, found: str | None, _default: object, expected: str | None) -> bool:
    """Whether two defaults differ, apart from the brackets and quotes in which SQLAlchemy gives what it finds."""
    return (found or "").strip("()'") != (expected or "").strip("()'")


def test_the_migrations_make_what_the_code_knows(project: Project) -> None:
    with project._store._database.reading() as connection:
        options = {"include_object": is_ours, "compare_type": True, "compare_server_default": differ}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_the_checks_of_the_tables_are_those_of_the_code(project: Project) -> None:
    """Which Alembic does not compare."""
    with project._store._database.reading() as connection:
        found = inspect(connection)
        for name, table in metadata.tables.items():
            expected = {(each.name, str(each.sqltext)) for each in table.constraints if hasattr(each, "sqltext")}
            assert {(each["name"], each["sqltext"]) for each in found.get_check_constraints(name)} == expected


def test_the_newest_migration_is_the_one_that_the_code_asks_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(shipped("db")))
    assert ScriptDirectory.from_config(config).get_heads() == [f"{SCHEMA:04}"]


def test_every_table_is_strict(project: Project, ask: Ask) -> None:
    assert project.count() == 0
    strict = {name: strict for _, name, kind, _, _, strict in ask("PRAGMA main.table_list") if kind == "table"}
    assert {name: strict[name] for name in metadata.tables} == dict.fromkeys(metadata.tables, 1)


@pytest.fixture
def marked(project: Project) -> Project:
    """A project with one document, one span in it."""
    made = document("a")
    project.add([item(made)])
    project.apply(mark(made, ANA, "opinion", (0, 3)))
    return project


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE span SET start = -1",
        'UPDATE span SET "end" = start',
        "UPDATE span SET label = ''",
        "UPDATE span SET label = NULL",
        "UPDATE span SET start = 'one'",
        "UPDATE span SET unsure = 0.5",
        'UPDATE fragment SET "end" = start',
        "UPDATE layer SET kind = 'silver'",
        "UPDATE edit SET state = 'forgotten'",
        "UPDATE document SET length = 'long'",
        "UPDATE document SET title = x'00'",
        "INSERT INTO annotator (name, folded) VALUES ('ANA', 'ana')",
        "INSERT INTO document (id, length) SELECT id, length FROM document",
        "INSERT INTO work (document, annotator, status) VALUES (1, 1, 'asleep')",
        'INSERT INTO block (document, position, start, "end") VALUES (1, 0, 5, 4)',
    ],
)
def test_a_table_refuses_what_cannot_be(marked: Project, ask: Ask, change: str) -> None:
    assert marked.span_count() == 1
    with pytest.raises(sqlite().IntegrityError):
        ask(change)


@pytest.mark.parametrize(
    ("table", "query"),
    [
        ("span by place", 'SELECT id FROM span WHERE document = 1 AND layer = 1 ORDER BY start, "end"'),
        ("labels of a layer", "SELECT document FROM span WHERE layer = 1 AND label = 'opinion'"),
        ("twins", "SELECT id FROM document WHERE sha256 = 'x'"),
        ("outlet", "SELECT id FROM document WHERE outlet = 'x' ORDER BY number"),
        ("undo", "SELECT number FROM edit WHERE document = 1 AND layer = 1 AND state = 'done' ORDER BY number DESC LIMIT 1"),
        ("queue", "SELECT document FROM work WHERE annotator = 1 AND status = 'todo'"),
        ("links from", "SELECT id FROM relation WHERE from_span = 1"),
        ("links to", "SELECT id FROM relation WHERE to_span = 1"),
    ],
)
def test_what_is_asked_often_has_an_index(marked: Project, ask: Ask, table: str, query: str) -> None:
    assert marked.count() == 1
    plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {query}"))
    assert "USING" in plan, table
    assert "TEMP B-TREE" not in plan, table

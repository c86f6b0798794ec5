"""A new file, whole or not at all; an older one is copied, brought up to date in one transaction, and loses nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from making import ANA, BEN, ODD, document, item, mark

from bias_annotator.errors import UserError
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.checking import check
from bias_annotator.project.project import Project
from bias_annotator.shipped import shipped
from bias_annotator.store import database, lock, migrate
from bias_annotator.store import store as store_module
from bias_annotator.store.database import SCHEMA, inspect

Ask = Callable[..., list[tuple[Any, ...]]]
NEWER = 9999
MIGRATION = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{before}"


def upgrade() -> None:
    {body}
"""
HARMLESS = 'with op.batch_alter_table("document") as batch: batch.add_column(sa.Column("rating", sa.Integer))'


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def old(path: Path, project: Project) -> Path:
    """A project of the present schema with some marks, closed."""
    made = document("a")
    project.add([item(made), item(document("b"))])
    project.apply(mark(made, ANA, "opinion", (0, 3)))
    project.apply(mark(made, BEN, "quotation", (18, 34), (52, 69)))
    project.close()
    return path


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes the program one with a further migration, whose body is given."""

    def become(body: str) -> None:
        folder = shutil.copytree(shipped("db"), tmp_path / "migrations", dirs_exist_ok=True)
        (folder / "versions" / "v9999_scratch.py").write_text(MIGRATION.format(before=f"{SCHEMA:04}", body=body), encoding="utf-8")
        monkeypatch.setattr(migrate, "shipped", lambda _top: folder)
        for module in (database, migrate, store_module):
            monkeypatch.setattr(module, "SCHEMA", NEWER)

    return become


def test_an_older_file_is_copied_then_brought_up_to_date(old: Path, ask: Ask, newer: Callable[[str], None]) -> None:
    """With all its spans: batch mode drops and renames tables, which with foreign keys on deletes what refers to them."""
    before = old.read_bytes()
    newer(HARMLESS)
    with Project.open(old) as project:
        assert check(project).problems == ()
        assert (project.count(), project.span_count()) == (2, 2)
        assert project.undo(DocumentId("a"), BEN) is not None
        with project._store._database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert inspect(old) == NEWER
    assert "rating" in [row[1] for row in ask("PRAGMA table_info(document)")]
    assert ask("SELECT strict FROM pragma_table_list WHERE name = 'document'") == [(1,)]
    copy = old.with_name("test.before-9999.bias")
    assert inspect(copy) == SCHEMA
    assert len(copy.read_bytes()) == len(before)
    with Project.open(old) as project:
        assert project.span_count() == 1


def test_a_copy_from_an_earlier_try_does_not_bar_the_way(old: Path, newer: Callable[[str], None]) -> None:
    earlier = old.with_name("test.before-9999.bias")
    earlier.write_bytes(b"something that was there")
    newer(HARMLESS)
    Project.open(old).close()
    assert earlier.read_bytes() == b"something that was there"
    assert inspect(old.with_name("test.before-9999-2.bias")) == SCHEMA


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ('op.execute("DELETE FROM fragment")', "fragment"),
        ('op.execute("DROP TABLE edit")', "edit"),
        ('op.execute("UPDATE fragment SET span = span + 100")', "a reference leads nowhere"),
    ],
)
def test_a_migration_that_loses_something_changes_nothing(old: Path, newer: Callable[[str], None], body: str, hint: str) -> None:
    before = old.read_bytes()
    newer(body)
    with pytest.raises(
        UserError, match=f"could not be brought to the present form \\(from {SCHEMA} to 9999\\); it is unchanged"
    ) as problem:
        Project.open(old)
    assert hint in problem.value.hint
    assert str(old.with_name("test.before-9999.bias")) in problem.value.hint
    assert old.read_bytes() == before
    assert names(old.parent) == ["migrations", "test.before-9999.bias", "test.bias"]


def test_a_migration_that_fails_half_way_changes_nothing(old: Path, newer: Callable[[str], None]) -> None:
    before = old.read_bytes()
    newer('op.execute("DELETE FROM span"); raise ZeroDivisionError')
    with pytest.raises(ZeroDivisionError):
        Project.open(old)
    assert old.read_bytes() == before


def test_without_room_for_a_copy_nothing_is_migrated(old: Path, newer: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    newer(HARMLESS)
    usage = shutil.disk_usage(old.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(UserError, match="has no room for a copy"):
        Project.open(old)
    assert old.read_bytes() == before
    assert names(old.parent) == ["migrations", "test.bias"]


def test_an_older_file_that_is_only_read_is_brought_up_to_date_too(old: Path, newer: Callable[[str], None]) -> None:
    newer(HARMLESS)
    with Project.open(old, read_only=True) as project:
        assert project.read_only
        assert (project.count(), project.span_count()) == (2, 2)
    assert inspect(old) == NEWER
    assert inspect(old.with_name("test.before-9999.bias")) == SCHEMA
    with Project.open(old) as project:
        assert not project.read_only


@pytest.mark.parametrize("read_only", [True, False])
def test_an_older_file_that_another_program_holds_is_left_alone(
    old: Path, newer: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    before = old.read_bytes()
    newer(HARMLESS)
    monkeypatch.setattr(lock, "take", lambda _path: "host, process 7")
    with pytest.raises(UserError, match=r"is of an older form, and cannot be brought up to date\. It is open elsewhere") as problem:
        Project.open(old, read_only=read_only)
    assert "Close what has it open" in problem.value.hint
    assert old.read_bytes() == before
    assert names(old.parent) == ["migrations", "test.bias"]


def test_a_newer_file_is_refused_and_left_as_it_is(old: Path, ask: Ask) -> None:
    ask(f"PRAGMA user_version = {SCHEMA + 1}")
    before = old.read_bytes()
    with pytest.raises(UserError, match=r"“test\.bias” was made by a newer version of Bias Annotator") as problem:
        Project.open(old)
    assert "Install the newest version" in problem.value.hint
    assert old.read_bytes() == before
    assert names(old.parent) == ["test.bias"]


def test_a_new_file_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(migrate, "_run", fail)
    with pytest.raises(ZeroDivisionError):
        Project.new(tmp_path / ODD)
    assert names(tmp_path) == []


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_a_new_file_never_takes_the_place_of_anything(tmp_path: Path, there: str) -> None:
    path = tmp_path / "x.bias"
    if there == "file":
        path.write_text("mine")
    elif there == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(UserError, match=r"x\.bias” (exists already|is a folder)\."):
        Project.new(path)
    assert names(tmp_path) == ["x.bias"]


def test_a_new_file_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        Project.new(tmp_path / "missing" / "x.bias")

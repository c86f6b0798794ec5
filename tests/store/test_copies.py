"""Copies made on demand: exact, proved, never over anything, whole or not at all, also while somebody marks."""

import shutil
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from making import ANA, ODD, document, item, mark

from bias_annotator.errors import UserError
from bias_annotator.project.project import Project
from bias_annotator.store import copies, places
from bias_annotator.store.driver import sqlite
from bias_annotator.store.tables import metadata

Ask = Callable[..., list[tuple[Any, ...]]]
ONE = document("one")


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the tables of a file."""
    with closing(sqlite().connect(str(path))) as connection:
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in metadata.tables}  # noqa: S608 - our own names


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def marked(project: Project) -> Project:
    project.add([item(ONE)])
    project.apply(mark(ONE, ANA, "opinion", (0, 3)))
    return project


def test_a_copy_holds_everything_and_stands_alone(marked: Project) -> None:
    """Also what stands in the log only, and without a log of its own."""
    copy = marked.path.with_name("copy.bias")
    marked.backup(copy)
    assert dump(copy) == dump(marked.path)
    assert copy.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log
    assert {"copy.bias-wal", "copy.bias.lock"}.isdisjoint(names(copy.parent))
    with Project.open(copy) as opened:
        assert opened.id == marked.id
        assert opened.undo(ONE.id, ANA) is not None
    assert marked.span_count() == 1


@pytest.mark.parametrize("there", ["file", "folder", "link to nowhere", "itself"])
def test_a_copy_never_takes_the_place_of_anything(marked: Project, tmp_path: Path, there: str) -> None:
    copy = tmp_path / "copy.bias"
    if there == "file":
        copy.write_text("mine")
    elif there == "folder":
        copy.mkdir()
    elif there == "link to nowhere":
        copy.symlink_to(tmp_path / "nowhere")
    else:
        copy = marked.path
    before = names(tmp_path)
    with pytest.raises(UserError, match=r"” (is a folder|exists already)\.$"):
        marked.backup(copy)
    assert names(tmp_path) == before


def test_a_copy_needs_its_folder_and_room(marked: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        marked.backup(tmp_path / "missing" / "copy.bias")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=10_000_000))
    with pytest.raises(UserError, match="has no room for a copy"):
        marked.backup(tmp_path / "copy.bias")
    assert not [name for name in names(tmp_path) if "copy" in name]


def test_a_copy_of_a_damaged_file_is_no_copy(marked: Project, tmp_path: Path, ask: Ask) -> None:
    marked.close()
    ((page,),) = ask("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_relation_to_span'")
    with marked.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with Project.open(marked.path) as damaged, pytest.raises(UserError, match=r"The copy of “test\.bias” is damaged") as problem:
        damaged.backup(tmp_path / "copy.bias")
    assert problem.value.hint == "Run “bias-annotator check” on the project."
    assert names(tmp_path) == ["test.bias"]


@pytest.mark.parametrize("moment", ["copy", "sync", "rename"])
def test_whatever_fails_nothing_is_left_behind(marked: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    target = {"copy": (copies, "_source"), "sync": (places, "sync"), "rename": (Path, "rename")}[moment]
    monkeypatch.setattr(*target, full)
    with pytest.raises(UserError, match="is full"):
        marked.backup(tmp_path / ODD)
    assert not [name for name in names(tmp_path) if "copy" in name]


def test_a_full_disk_is_told_as_such_by_sqlite_itself(marked: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Small:
        @staticmethod
        def connect(address: str, **options: object) -> object:
            connection = sqlite().connect(address, **options)
            connection.execute("PRAGMA max_page_count = 3")
            return connection

    monkeypatch.setattr(copies, "sqlite", lambda: Small)
    with pytest.raises(UserError, match="is full"):
        marked.backup(tmp_path / "copy.bias")
    assert not [name for name in names(tmp_path) if "copy" in name]


def test_a_copy_ends_though_somebody_marks_all_the_time(marked: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite begins a copy anew when another connection has written in between, if the copy does not hold on to its moment."""
    monkeypatch.setattr(copies, "_PAGES", 1)
    steps: list[int] = []

    def step(done: int, _total: int) -> None:
        steps.append(done)
        assert len(steps) < 1000, "the copy begins anew and anew"
        with Project.open(marked.path) as other:
            other.apply(mark(ONE, ANA, "quotation", (4, 11)))

    draft = tmp_path / "draft"
    copies.copy(marked._store._database, draft, step)
    assert steps == sorted(steps)
    assert len(steps) > 20
    with Project.open(draft) as copy:
        assert copy.span_count() == 1
    assert marked.span_count() == 1 + len(steps)


def test_marks_are_made_while_a_copy_is_made(marked: Project, tmp_path: Path) -> None:
    done = threading.Event()
    worker = threading.Thread(target=lambda: (marked.backup(tmp_path / "copy.bias"), done.set()))
    worker.start()
    while not done.is_set():
        marked.apply(mark(ONE, ANA, "quotation", (4, 11)))
    worker.join()
    with Project.open(tmp_path / "copy.bias") as copy:
        assert 1 <= copy.span_count() == len(copy.history(ONE.id)) <= marked.span_count()


def test_the_first_free_name_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.before.bias"
    assert places.unused(path) == path
    path.touch()
    (tmp_path / "a.before-2.bias").symlink_to(tmp_path / "nowhere")
    assert places.unused(path).name == "a.before-3.bias"

"""How a project file is set up, who may write it, and that what stands in its log is seen."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from making import ANA, ODD, document, item, mark

from bias_annotator.errors import UserError
from bias_annotator.project.project import Project
from bias_annotator.store import database, driver
from bias_annotator.store.database import APPLICATION_ID, SCHEMA, Database, file_system, inspect

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs fork, or the permissions of POSIX")


def pragma(connection: object, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_the_file_says_whose_it_is_and_of_which_form(project: Project) -> None:
    head = project.path.read_bytes()[:100]
    assert head[:16] == b"SQLite format 3\0"
    assert struct.unpack(">I", head[68:72]) == (APPLICATION_ID,)
    assert APPLICATION_ID.to_bytes(4) == b"BIAS"
    assert inspect(project.path) == SCHEMA


def test_every_commit_is_on_the_disk_and_references_hold(project: Project) -> None:
    opened = project._store._database
    with opened.writing() as connection:
        assert opened.wal
        assert pragma(connection, "journal_mode") == "wal"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "trusted_schema") == 0
        assert pragma(connection, "cell_size_check") == 1
        assert pragma(connection, "mmap_size") == 0
        assert pragma(connection, "busy_timeout") == 5000


def test_the_sqlite_in_use_cannot_damage_a_log(project: Project) -> None:
    with project._store._database.reading() as connection:
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    assert tuple(map(int, version.split("."))) >= (3, 51, 3)
    assert driver.wal_is_safe(driver.sqlite())


def test_a_writer_holds_the_file_from_the_start_of_its_transaction(project: Project) -> None:
    """A plain BEGIN that writes later on loses against whoever wrote in between."""
    other = driver.sqlite().connect(str(project.path), timeout=0, isolation_level=None)
    try:
        with project._store._database.writing(), pytest.raises(driver.sqlite().OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN IMMEDIATE")
    finally:
        other.close()


def test_readers_see_one_moment_while_others_write(project: Project) -> None:
    project.add([item(document("a"))])
    stream = project.annotated()
    first = next(stream)
    project.add([item(document("b"))])
    assert [each.document.id for each in (first, *stream)] == ["a"]
    assert project.count() == 2


def test_with_the_sqlite_of_python_alone_a_project_works_without_a_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlite3  # noqa: PLC0415 - the driver that is used where pysqlite3 is not to be had

    monkeypatch.setattr(database, "sqlite", lambda: sqlite3)
    monkeypatch.setattr("bias_annotator.store.copies.sqlite", lambda: sqlite3)
    monkeypatch.setattr("bias_annotator.store.trouble.sqlite", lambda: sqlite3)
    monkeypatch.setattr(database, "wal_is_safe", lambda _driver: False)
    monkeypatch.setattr(driver, "_WAL_SAFE", (99,))
    made = document("a")
    with Project.new(path) as project:
        project.add([item(made)])
        project.apply(mark(made, ANA, "opinion", (0, 3)))
        with project._store._database.writing() as connection:
            assert pragma(connection, "journal_mode") == "truncate"
            assert pragma(connection, "synchronous") == 3  # EXTRA
        project.backup(path.with_name("copy.bias"))
        assert list(project.problems(lambda _done, _total: None)) == []
    with Project.open(path.with_name("copy.bias")) as copy:
        assert copy.span_count() == 1
        assert copy.undo(made.id, ANA) is not None


def test_an_old_sqlite_is_told_in_the_log(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    import sqlite3  # noqa: PLC0415 - as above

    monkeypatch.setattr(driver, "import_module", lambda name: sqlite3 if name == "sqlite3" else _missing())
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    assert driver.sqlite.__wrapped__() is sqlite3
    assert "write-ahead logging is off" in caplog.text


def _missing() -> None:
    raise ImportError


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/ana/x.bias", "ext4"),
        ("/mnt/share/x.bias", "nfs4"),
        ("/mnt/share", "nfs4"),
        ("/mnt/shared/x.bias", "ext4"),
        ("/media/My Share/x.bias", "cifs"),
        ("/over/x.bias", "tmpfs"),
    ],
)
def test_the_innermost_file_system_counts(place: str, kind: str) -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\nhost:/x /mnt/share nfs4 rw 0 0\n//host/y /media/My\\040Share cifs rw 0 0\n"
        "a /over nfs rw 0 0\nb /over tmpfs rw 0 0\n"
    )
    assert file_system(Path(place), mounts) == kind


def test_without_mounts_nothing_is_known_of_a_disk() -> None:
    assert file_system(Path("/x"), "") == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lists mounts there")
def test_on_a_network_share_there_is_no_log(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.close()
    monkeypatch.setattr(database, "file_system", lambda _path, _mounts: "nfs4")
    with Project.open(project.path) as opened, opened._store._database.writing() as connection:
        assert pragma(connection, "journal_mode") == "truncate"


def test_a_second_project_of_this_process_shares_the_lock(project: Project) -> None:
    with Project.open(project.path) as second:
        assert not second.read_only
        second.add([item(document("a"))])
    assert project.count() == 1
    project.add([item(document("b"))])


def test_an_odd_name_is_no_obstacle(tmp_path: Path) -> None:
    for name in (ODD, "a b;c=d'e.bias"):
        path = tmp_path / name
        with Project.new(path) as project:
            project.add([item(document("a"))])
            project.backup(tmp_path / f"copy of {name}")
        assert sorted(tmp_path.iterdir()) == sorted([path, tmp_path / f"copy of {name}"])
        with Project.open(tmp_path / f"copy of {name}", read_only=True) as copy:
            assert copy.count() == 1
        path.unlink()
        (tmp_path / f"copy of {name}").unlink()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere names must be UTF-8")
def test_a_name_that_is_not_utf_8_is_no_obstacle(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/x\xe9.bias"))
    with Project.new(path) as project:
        project.add([item(document("a"))])
        project.backup(Path(os.fsdecode(os.fsencode(tmp_path) + b"/y\xe9.bias")))
    with Project.open(path) as again:
        assert again.count() == 1


def test_the_working_folder_may_change_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    project = Project.new(Path("test.bias"))
    monkeypatch.chdir(Path(tmp_path.anchor))
    project._store._database.engine.dispose()
    project.add([item(document("a"))])
    project.close()
    assert [each.name for each in tmp_path.iterdir()] == ["test.bias"]


def test_a_project_moved_away_while_it_is_open_is_told_in_a_sentence(project: Project) -> None:
    project._store._database.engine.dispose()
    project.path.rename(project.path.with_name("elsewhere.bias"))
    with pytest.raises(UserError, match=r"“test\.bias” could not be opened"):
        project.count()
    assert not project.path.exists()


@POSIX
def test_edits_that_stand_only_in_the_log_are_seen_where_nothing_can_be_written(
    path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process was killed, then its folder became read-only: what it had committed is still there."""
    project.add([item(document("a"))])
    folder = path.parent / "readonly"
    folder.mkdir()
    for file in path.parent.glob("test.bias-*"):
        shutil.copy(file, folder)
    shutil.copy(path, folder)
    monkeypatch.setattr(database.os, "access", lambda _path, mode: mode != os.W_OK)
    with Project.open(folder / "test.bias") as opened:
        assert opened.read_only
        assert opened.count() == 1


@POSIX
def test_a_file_that_nobody_can_write_is_read_without_anything_beside_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.add([item(document("a"))])
    project.close()
    monkeypatch.setattr(database.os, "access", lambda _path, mode: mode != os.W_OK)
    with Project.open(project.path) as opened:
        assert opened.count() == 1
        assert [each.name for each in project.path.parent.iterdir()] == ["test.bias"]
        with pytest.raises(UserError, match="reading only: nothing was changed") as problem:
            opened.add_annotator("Ana")
        assert problem.value.hint == "The file or its folder cannot be written to."


def test_opened_for_reading_only_nothing_can_be_changed_by_any_way(project: Project) -> None:
    with Project.open(project.path, read_only=True) as opened:
        with pytest.raises(UserError, match="reading only"):
            opened.add([item(document("a"))])
        with pytest.raises(UserError, match="can only be read"), opened._store._database.reading() as connection:
            connection.exec_driver_sql("DELETE FROM project")
    assert project.title == "test"


HOLD = """
import sys
from pathlib import Path
from bias_annotator.project.project import Project
project = Project.open(Path(sys.argv[1]))
print(project.read_only_reason, flush=True)
sys.stdin.read()
"""


def test_a_second_process_reads_and_is_told_who_writes(project: Project) -> None:
    project.add([item(document("a"))])
    project.close()
    with subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", HOLD, str(project.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "\n"
        with Project.open(project.path) as second:
            assert second.read_only
            if sys.platform != "win32":
                assert f"process {other.pid}" in second.read_only_reason
            assert second.count() == 1
        other.communicate("")
    with Project.open(project.path) as third:
        assert not third.read_only


def test_a_lock_whose_process_was_killed_is_free(project: Project) -> None:
    project.close()
    with subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", HOLD, str(project.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        other.stdout.readline()
        other.kill()
        other.communicate()
    with Project.open(project.path) as opened:
        assert not opened.read_only


def test_a_lock_that_cannot_be_made_leaves_the_project_readable(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.add([item(document("a"))])
    project.close()

    def refuse(_path: Path) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(database.lock, "take", refuse)
    with Project.open(project.path) as opened:
        assert opened.read_only_reason == "It cannot be locked for writing (No space left on device)."
        assert opened.count() == 1


def test_a_project_whose_scheme_cannot_be_used_gives_its_lock_back(project: Project, ask: object) -> None:
    project.close()
    ask("UPDATE project SET scheme = 'not [TOML'")
    with pytest.raises(UserError, match=r"The scheme of “test\.bias” is not valid TOML"):
        Project.open(project.path)
    assert [each.name for each in project.path.parent.iterdir()] == ["test.bias"]


def test_a_form_that_only_the_log_knows_of_is_not_taken_for_the_old_one(project: Project) -> None:
    """Killed after a migration, a file's header still has the old number; a newer program's number counts as well."""
    with project._store._database.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA + 1}")
    assert inspect(project.path) == SCHEMA
    with pytest.raises(UserError, match="newer version"):
        Project.open(project.path)


def test_nothing_is_left_open_when_a_connection_cannot_be_set_up(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.close()

    def fail(_self: Database, _connection: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(Database, "_set_up", fail)
    with pytest.raises(RuntimeError):
        Project.open(project.path)
    assert [each.name for each in project.path.parent.iterdir()] == ["test.bias"]

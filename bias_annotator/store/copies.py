"""Exact copies of a project file, made while it is in use and proved before they take their name."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.store.database import Database
from bias_annotator.store.driver import sqlite
from bias_annotator.store.places import fresh
from bias_annotator.store.trouble import trouble

_SPARE = 10 * 1024 * 1024  # bytes that a copy leaves free on the disk
_PAGES = 1000  # copied together

Step = Callable[[int, int], None]  # hears how much is done, and of how much; may raise to stop it


def unheard(done: int, total: int) -> None:
    """A step that nobody hears of."""


def copy_to(database: Database, destination: Path) -> None:
    """Copy the project to `destination`, which must not exist: temporary file, proof, fsync, rename.

    UserError when the destination exists, its folder does not, or the disk has no room.
    """
    with fresh(destination) as draft:
        copy(database, draft)


def copy(database: Database, draft: Path, step: Step = unheard) -> None:
    """Write the project as it is at this moment to `draft`; UserError when there is no room, or SQLite finds the copy damaged."""
    if shutil.disk_usage(draft.parent).free < _size(database.path) + _SPARE:
        raise UserError(
            Message("The disk that holds “{path}” has no room for a copy.", path=draft.parent), "Free some space and try again."
        )
    with closing(sqlite().connect(str(draft), isolation_level=None)) as target:
        with _source(database) as source, trouble(draft.parent):
            driver: Any = source.connection.driver_connection
            driver.backup(target, pages=_PAGES, progress=lambda _status, remaining, total: step(total - remaining, total))
        target.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
        found = target.execute("PRAGMA quick_check").fetchall()
    if found != [("ok",)]:
        raise UserError(
            Message("The copy of “{name}” is damaged: {what}.", name=database.path.name, what=found[0][0]),
            "Run “bias-annotator check” on the project.",
        )


@contextmanager
def _source(database: Database) -> Iterator[Connection]:
    """A connection to copy from.

    In a read transaction, since without one a copy begins anew whenever somebody else has written. Where there is no
    write-ahead log, such a transaction would keep writers waiting, so there it may begin anew.
    """
    if not database.wal:
        with trouble(database.path), database.engine.connect() as connection:
            yield connection
        return
    with database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")  # what is read from now on is of this moment
        yield connection


def _size(path: Path) -> int:
    """Bytes of a project with its log."""
    log = path.with_name(path.name + "-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)

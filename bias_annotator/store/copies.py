"""Exact copies of a project file, made while it is in use and proved before they take their name."""

import os
import shutil
import sys
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.store.database import Database, sqlite
from bias_annotator.store.trouble import trouble

_SPARE = 10 * 1024 * 1024  # bytes that a copy leaves free on the disk


def copy_to(database: Database, destination: Path) -> None:
    """Copy the project to `destination`, which must not exist: temporary file, proof, fsync, rename.

    UserError when the destination exists, its folder does not, or the disk has no room.
    """
    folder = destination.resolve().parent
    if destination.exists() or destination.is_symlink():
        what = "is a folder" if destination.is_dir() else "exists already"
        raise UserError(f"“{destination}” {what}: nothing was copied.", "Choose the name of a new file.")
    if not folder.is_dir():
        raise UserError(f"There is no folder “{folder}”.", "Make the folder first, or choose another.")
    with trouble(destination):
        if shutil.disk_usage(folder).free < database.path.stat().st_size + _SPARE:
            raise UserError(f"The disk that holds “{folder}” has no room for a copy.", "Free some space and try again.")
        fresh = folder / f".{destination.name}.{os.getpid()}.new"
        try:
            _copy(database, fresh)
            _sync(fresh)
            fresh.rename(destination)
            _sync(folder)
        finally:
            for leftover in folder.glob(fresh.name + "*"):
                leftover.unlink(missing_ok=True)


def _copy(database: Database, fresh: Path) -> None:
    target = sqlite().connect(str(fresh), isolation_level=None)
    try:
        with database.engine.connect() as source:
            source.connection.driver_connection.backup(target, pages=1000)  # type: ignore[union-attr]
        target.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
        found = target.execute("PRAGMA quick_check").fetchall()
    finally:
        target.close()
    if found != [("ok",)]:
        raise UserError(f"The copy of “{database.path.name}” is damaged: {found[0][0]}.", "Run “bias-annotator check” on the project.")


def _sync(path: Path) -> None:
    if sys.platform == "win32" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Where a new file may stand."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.store.trouble import trouble

_COMPANIONS = ("", "-journal", "-wal", "-shm", ".lock")  # what SQLite and the lock put beside a project file


@contextmanager
def fresh(destination: Path) -> Iterator[Path]:
    """An empty file beside `destination`, to be filled, which takes the name `destination` at the end of the block.

    If the block removes it again, nothing is made; what it leaves when it raises is removed. UserError when something is
    at `destination`, its folder is not there, or the disk says no.
    """
    with trouble(destination):
        _refuse_taken(destination)
        folder = destination.parent.resolve()
        draft = folder / f".{destination.name}.{os.getpid()}.new"
        try:
            draft.touch(exist_ok=False)
            yield draft
            if draft.exists():
                sync(draft)
                draft.rename(folder / destination.name)
                sync(folder)
        finally:
            for companion in _COMPANIONS:
                draft.with_name(draft.name + companion).unlink(missing_ok=True)


def unused(path: Path) -> Path:
    """The path, or the first with a number after its stem at which nothing stands."""
    chosen, number = path, 1
    while os.path.lexists(chosen):
        number += 1
        chosen = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return chosen


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if sys.platform == "win32" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refuse_taken(destination: Path) -> None:
    try:
        destination.lstat()
    except FileNotFoundError:
        pass
    else:
        folder, file = Message("“{path}” is a folder.", path=destination), Message("“{path}” exists already.", path=destination)
        raise UserError(folder if destination.is_dir() else file, "Choose the name of a new file.")
    if not destination.parent.is_dir():
        raise UserError(Message("There is no folder “{path}”.", path=destination.parent), "Make the folder first, or choose another.")

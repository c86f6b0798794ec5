"""The one place where trouble with the database becomes a sentence that a person can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.store.driver import sqlite

# Primary result codes of SQLite (https://sqlite.org/rescode.html).
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26

_NO_ROOM_FOR_THE_INDEX_OF_THE_LOG = 4874  # SQLITE_IOERR_SHMSIZE, which is how a full disk shows first

# What the drivers raise without a code: the first by themselves, the others while they copy a file.
_WITHOUT_CODE = {
    "Could not decode to UTF-8": CORRUPT,
    "database disk image is malformed": CORRUPT,
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "database is locked": _BUSY,
    "attempt to write a readonly database": _READONLY,
}

SENTENCES = {
    _PERM: ("There is no permission to write “{name}”.", "Change the permissions of the file, or copy it to a folder of your own."),
    _BUSY: ("“{name}” is locked by another program.", "Wait a moment and try again, or close the other program."),
    _LOCKED: ("“{name}” is locked by another program.", "Wait a moment and try again, or close the other program."),
    _READONLY: ("“{name}” can only be read, not changed.", "Copy it to a folder that you may write to, and open the copy."),
    _IOERR: ("“{name}” could not be read or written: the disk reported an error.", "Check the disk, then open the newest backup."),
    CORRUPT: ("“{name}” is damaged.", "Open the newest file in the folder of backups beside it; keep the damaged one."),
    _FULL: ("The disk that holds “{name}” is full: the last change was not written.", "Free some space and try again."),
    _CANTOPEN: ("“{name}” could not be opened.", "Check that the file and its folder exist and may be written to."),
    _NOTADB: ("“{name}” is not a Bias Annotator project.", "Projects end in .bias; texts are imported into one."),
}


@contextmanager
def trouble(path: Path) -> Iterator[None]:
    """Turn what the database or the disk reports inside the block into a UserError about `path`; bugs pass through."""
    try:
        yield
    except (DBAPIError, sqlite().Error) as problem:
        known = sentence(_code(getattr(problem, "orig", problem)), path)
        if known is None:
            raise
        raise known from problem
    except OSError as problem:
        known = sentence(_FULL if problem.errno == errno.ENOSPC else None, path)
        raise known or UserError(
            Message("“{name}” could not be used: {reason}.", name=path.name, reason=problem.strerror or problem),
            "Check the file and its folder.",
        ) from problem


def _code(problem: object) -> int | None:
    found: int | None = getattr(problem, "sqlite_errorcode", None)
    if found is None:
        found = next((code for message, code in _WITHOUT_CODE.items() if message in str(problem)), None)
    return found


def sentence(code: int | None, path: Path) -> UserError | None:
    """The UserError for a (possibly extended) result code of SQLite, if a person can do something about it."""
    primary = _FULL if code == _NO_ROOM_FOR_THE_INDEX_OF_THE_LOG else (code or 0) & 0xFF
    found = SENTENCES.get(primary)
    return UserError(Message(found[0], name=path.name), found[1]) if found else None

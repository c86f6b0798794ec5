"""Opens a project file: what SQLite is used, how it is set up, and who may write."""

import os
import re
import stat
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.store import lock
from bias_annotator.store.driver import full_text_works_untrusted, sqlite, wal_is_safe
from bias_annotator.store.trouble import trouble

APPLICATION_ID = 0x42494153  # "BIAS"
SCHEMA = 6  # number of the newest migration in db/versions
_HEADER = 100
_SHARES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.rclone", "davfs", "afs", "ncpfs", "webdav"}
_ESCAPED = re.compile(r"\\([0-7]{3})")  # blanks in the names of mounts
_PATIENCE = 5.0  # s to wait for another program that writes


def local_disk(path: Path) -> bool:
    """Whether `path` lies on a disk of this computer, as far as the system tells; network shares break SQLite's WAL."""
    if sys.platform == "win32":
        return not str(path.resolve()).startswith("\\\\")
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return True
    return file_system(path.resolve(), mounts.read_text(encoding="utf-8", errors="replace")) not in _SHARES


def file_system(path: Path, mounts: str) -> str:
    """The kind of the innermost file system that holds `path`, by a table of mounts as in /proc/self/mounts; "" if none."""
    rows = (line.split() for line in mounts.splitlines())
    places = [(Path(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), row[1])), row[2]) for row in rows]
    inside = [(len(place.parts), number, kind) for number, (place, kind) in enumerate(places) if path.is_relative_to(place)]
    return max(inside, default=(0, 0, ""))[2]  # of two on one place, the later one lies on top


def inspect(path: Path) -> int:
    """The schema number in the header of a project file, read without SQLite; UserError when it is something else.

    Never waits on a FIFO or device and never creates or changes anything.
    """
    logged = _logged(path)
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise UserError(
            Message("There is no file “{path}”.", path=path), "Check the name, or make a project with “bias-annotator new”."
        ) from None
    except IsADirectoryError:
        raise UserError(Message("“{path}” is a folder, not a project.", path=path), "Projects are files that end in .bias.") from None
    except OSError as problem:
        raise UserError(
            Message("“{path}” could not be opened: {reason}.", path=path, reason=problem.strerror), "Check the permissions of the file."
        ) from problem
    try:
        kind = os.fstat(descriptor).st_mode
        head = os.read(descriptor, _HEADER) if stat.S_ISREG(kind) else b""
        size = os.fstat(descriptor).st_size
    finally:
        os.close(descriptor)
    _refuse_foreign(path, kind, head)
    if not logged and size < _expected_size(head):
        raise UserError(
            Message("“{name}” is damaged: its end is missing.", name=path.name),
            "Open the newest file in the folder of backups beside it; keep the damaged one.",
        )
    version: int = struct.unpack(">I", head[60:64])[0]
    return version


def _refuse_foreign(path: Path, kind: int, head: bytes) -> None:
    """Raise UserError for what is no project by its kind and its first bytes."""
    if stat.S_ISDIR(kind):
        raise UserError(Message("“{path}” is a folder, not a project.", path=path), "Projects are files that end in .bias.")
    if not stat.S_ISREG(kind):
        raise UserError(Message("“{path}” is not a file.", path=path), "Projects are files that end in .bias.")
    if not head:
        raise UserError(
            Message("“{path}” is empty: it is not a project.", path=path), "Open a backup, or make a project with “bias-annotator new”."
        )
    if len(head) < _HEADER or head[:16] != b"SQLite format 3\0" or struct.unpack(">I", head[68:72])[0] != APPLICATION_ID:
        raise UserError(
            Message("“{name}” is not a Bias Annotator project.", name=path.name), "Projects end in .bias; texts are imported into one."
        )


def _expected_size(head: bytes) -> int:
    """Bytes of the file by its header; 0 when that is not up to date."""
    page, counter, pages, valid_for = (struct.unpack(">H", head[16:18])[0], head[24:28], struct.unpack(">I", head[28:32])[0], head[92:96])
    return pages * (65536 if page == 1 else page) if counter == valid_for else 0


def _logged(path: Path) -> bool:
    """Whether a log or journal holds what the file does not have yet."""
    for ending in ("-wal", "-journal"):
        with suppress(OSError):
            if path.with_name(path.name + ending).stat().st_size:
                return True
    return False


class Database:
    """A project file in use: an engine with the right settings, and the lock when this process may write."""

    def __init__(self, path: Path, *, read_only: bool = False, create: bool = False) -> None:
        """Open an existing file (see `inspect`), or with `create` a new one. UserError when that cannot be."""
        self.path = path
        self.read_only_reason = Message("It was opened for reading only.") if read_only else ""
        self._locked = False
        if not create:
            self._refuse_newer(inspect(path))
        self._file = path.resolve()
        self._writable = os.access(self._file.parent, os.W_OK) and os.access(self._file, os.W_OK)
        if not self._writable:
            self.read_only_reason = Message("The file or its folder cannot be written to.")
        elif not read_only:
            self._take_lock()
        self.wal = wal_is_safe(sqlite()) and local_disk(path)
        self._distrusting = full_text_works_untrusted(sqlite())
        self.engine = self._engine()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written; `read_only_reason` says why."""
        return bool(self.read_only_reason)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection in a read transaction: everything read in it is of one moment."""
        with trouble(self.path), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a write transaction, committed at the end; UserError when the project is read-only."""
        if self.read_only:
            raise UserError(
                Message("“{name}” is open for reading only: nothing was changed.", name=self.path.name),
                self.read_only_reason,
            )
        with trouble(self.path), self.engine.connect() as connection:
            connection = connection.execution_options(bias_writer=True)  # noqa: PLW2901 - the same connection
            with connection.begin():
                yield connection

    def version(self) -> int:
        """The schema number as the newest commit left it, which the header may not have yet; UserError when it is newer than ours."""
        with self.reading() as connection:
            version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        self._refuse_newer(version)
        return version

    def close(self) -> None:
        """Close every connection and give back the lock."""
        self.engine.dispose()
        if self._locked:
            self._locked = False
            lock.release(self._file)

    def _refuse_newer(self, version: int) -> None:
        if version > SCHEMA:
            raise UserError(
                Message("“{name}” was made by a newer version of Bias Annotator.", name=self.path.name),
                "Install the newest version to open it; this one leaves it as it is.",
            )

    def _take_lock(self) -> None:
        try:
            holder = lock.take(self._file)
        except OSError as problem:
            self.read_only_reason = f"It cannot be locked for writing ({problem.strerror})."
            return
        self._locked = not holder
        if holder:
            self.read_only_reason = f"It is open elsewhere for writing ({holder})."

    def _engine(self) -> Engine:
        engine = create_engine("sqlite://", creator=self._connect, module=sqlite(), poolclass=QueuePool, max_overflow=4)

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            # The driver's own BEGIN comes too late: a plain one that later wants to write can lose to another writer.
            writer = connection.get_execution_options().get("bias_writer")
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")

        return engine

    def _connect(self) -> Any:  # noqa: ANN401 - a connection of either driver
        address = f"file:{quote(os.fsencode(self._file))}?{self._mode()}"
        connection = sqlite().connect(address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            self._set_up(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _mode(self) -> str:
        """How SQLite may use the file. Immutable needs nothing beside it, but is blind to what a log or journal holds."""
        if self._writable:
            return "mode=rw"
        return "mode=ro" if _logged(self._file) else "mode=ro&immutable=1"

    def _set_up(self, connection: Any) -> None:  # noqa: ANN401 - a connection of either driver
        run = connection.execute
        run("PRAGMA foreign_keys = ON")
        if run("PRAGMA foreign_keys").fetchone() != (1,):
            message = "this SQLite was built without foreign keys"
            raise RuntimeError(message)
        run(f"PRAGMA trusted_schema = {'OFF' if self._distrusting else 'ON'}")
        for pragma in ("cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY", "cache_size = -16000"):
            run(f"PRAGMA {pragma}")
        if self.read_only:
            run("PRAGMA query_only = ON")
            return
        run(f"PRAGMA journal_mode = {'WAL' if self.wal else 'TRUNCATE'}")
        run(f"PRAGMA synchronous = {'FULL' if self.wal else 'EXTRA'}")
        if sys.platform == "darwin":
            run("PRAGMA fullfsync = ON")

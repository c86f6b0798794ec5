"""One process at a time writes a project: an operating-system lock on a small file beside it, with who holds it."""

import os
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD: dict[Path, tuple[int, int]] = {}  # lock file → descriptor and how many projects of this process use it
_GUARD = threading.Lock()


def lock_file(project: Path) -> Path:
    """Where the lock of a project lies."""
    return project.with_name(project.name + ".lock")


def take(project: Path) -> str:
    """Take the write lock for this process; "" when it is ours, else who holds it.

    Opening the same project again in this process shares the lock. A lock whose process died is free: the system lets
    go of it. Raises OSError when the lock file cannot be made (read-only media).
    """
    path = lock_file(project.resolve())
    with _GUARD:
        if path in _HELD:
            descriptor, users = _HELD[path]
            _HELD[path] = (descriptor, users + 1)
            return ""
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
            if not _lock(descriptor):
                holder = os.pread(descriptor, 200, 1).decode(errors="replace") if hasattr(os, "pread") else ""
                os.close(descriptor)
                return " ".join(holder.split()) or "another program"
            if _same(descriptor, path):
                break
            os.close(descriptor)  # its last holder removed the file between our opening and our locking
        with suppress(OSError):  # a full disk: the lock holds without its note
            os.truncate(descriptor, 0)
            os.write(descriptor, f"\nprocess {os.getpid()} on {socket.gethostname()}\n".encode())
        _HELD[path] = (descriptor, 1)
        return ""


def release(project: Path) -> None:
    """Give back what `take` took; the last one of this process removes the file."""
    path = lock_file(project.resolve())
    with _GUARD:
        descriptor, users = _HELD.pop(path)
        if users > 1:
            _HELD[path] = (descriptor, users - 1)
            return
        if sys.platform != "win32":
            path.unlink(missing_ok=True)
        os.close(descriptor)
        if sys.platform == "win32":  # where what is open cannot be removed: by us, nor by us from under somebody else
            with suppress(OSError):
                path.unlink()


def _same(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _lock(descriptor: int) -> bool:
    """Lock the first byte of the file, without waiting."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

"""What a process that reads foreign files can no longer do: open files, reach the network, start programs, take all memory."""

import mimetypes
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import ModuleType
from typing import Any

from bias_annotator.settings import ProcessBounds

resource: ModuleType | None
try:
    import resource
except ModuleNotFoundError:  # Windows, where the program watches the process from outside
    resource = None

_NEVER = (
    "socket.", "subprocess.", "os.exec", "os.system", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "os.remove", "os.rename",
    "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.chflags", "os.link", "os.symlink", "os.truncate", "os.utime", "os.setxattr",
    "os.removexattr", "os.kill", "os.chdir", "shutil.", "tempfile.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.",
    "webbrowser.", "winreg.", "msvcrt.", "sqlite3.", "signal.",
)  # fmt: skip
_LOOKS = ("open", "os.listdir", "os.scandir", "glob.glob")
_ZONES = "/usr/share/zoneinfo"
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenError(PermissionError):
    """A library tried what reading a document does not need."""


def close_doors() -> None:
    """From now on this process opens nothing but the libraries' own files, for reading, and talks to nobody. For good."""
    mimetypes.init()  # reads what the system knows, once; libraries ask for it
    sys.addaudithook(_hook(sys.path))


def limit(bounds: ProcessBounds) -> None:
    """Take no more memory than that, end after so much more time of computing, and leave nothing on the disk."""
    if not resource:
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CPU, int(used + bounds.cpu) + 1)
    with suppress(ValueError, OSError):  # macOS takes no limit of memory; the program watches it from outside
        _limit(resource.RLIMIT_AS, bounds.memory)


def memory_taken() -> int:
    """The most bytes that this process ever held beyond those at its start; 0 where that cannot be told."""
    return _most() - _AT_START


def _most() -> int:
    if not resource:
        return 0
    most = int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return most if sys.platform == "darwin" else most * 1024


def _limit(kind: int, value: int) -> None:
    if resource:
        resource.setrlimit(kind, (value, resource.getrlimit(kind)[1]))


def _hook(folders: Iterable[str]) -> Callable[[str, tuple[Any, ...]], None]:
    """What Python asks before it does something; folders of libraries are known by their real names."""
    kept = tuple({_real(each) for each in (*filter(None, folders), sys.base_prefix, sys.prefix, _ZONES)})

    def ask(event: str, given: tuple[Any, ...]) -> None:
        if event.startswith(_NEVER):
            raise ForbiddenError(event)
        if event not in _LOOKS:
            return
        path = given[0]
        if isinstance(path, int):
            return
        writes = event == "open" and isinstance(given[2], int) and given[2] & _WRITES
        if writes or not _real(os.fsdecode(path)).startswith(kept):
            raise ForbiddenError(event)

    return ask


def _real(path: str) -> str:
    return os.path.join(os.path.normcase(os.path.realpath(path)), "")  # noqa: PTH118 - compared as texts, in which a folder ends with its separator


_AT_START = _most()  # Linux counts what the program held that started this one

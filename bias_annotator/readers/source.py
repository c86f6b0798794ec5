"""Opens files that come from anywhere: regular ones only, without waiting, and told when they change meanwhile."""

import os
import stat
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.settings import BOUNDS, Bounds

_CHUNK = 1 << 20
_HEAD = 1 << 16


class SourceFile:
    """A file to read, whole or line by line."""

    def __init__(self, path: Path, bounds: Bounds | None = None) -> None:
        """Nothing is opened yet. `bounds` say how much of it is taken (None: as much as usual)."""
        self.path, self.bounds = path, bounds or BOUNDS
        self.name = shown(path.name)

    def content(self, most: int | None = None) -> bytes:
        """All bytes. UserError for what is no regular file, is too large, or changed while it was read (after one retry)."""
        most = most or self.bounds.text_bytes
        for _ in range(2):
            descriptor = self._open()
            with os.fdopen(descriptor, "rb") as file:
                before = os.fstat(descriptor)
                self._fit(before.st_size, most)
                data = file.read(before.st_size + 1)  # not `most`: so much room would be made for each file
                after = os.fstat(descriptor)
            if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns) and len(data) == after.st_size:
                return data
        raise UserError(Message("“{name}” changed while it was read.", name=self.name), "Wait until the program that writes it is done.")

    def head(self, size: int = _HEAD) -> bytes:
        """How it begins: at most `size` bytes; empty for what cannot be opened, which reading it then tells."""
        try:
            with self.stream(size) as file:
                return file.read(size)
        except UserError:
            return b""

    def lines(self) -> Iterator[bytes]:
        """Lines ended by LF (which is cut off), and by nothing else. A line over the bound raises UserError."""
        with self.stream() as file:
            while line := file.readline(self.bounds.line_bytes + 1):
                if len(line) > self.bounds.line_bytes:
                    raise UserError(
                        Message("A line of “{name}” is longer than {size} MB.", name=self.name, size=round(self.bounds.line_bytes / 1e6)),
                        "Is it the right file?",
                    )
                yield line.removesuffix(b"\n")

    def pieces(self) -> Iterator[bytes]:
        """Its bytes in pieces, for what need not be in memory as a whole."""
        with self.stream() as file:
            while piece := file.read(_CHUNK):
                yield piece

    def _fit(self, size: int, most: int) -> None:
        if size > most:
            sentence = f"“{self.name}” has {size / 1e6:,.0f} MB; a single text may have {most / 1e6:,.0f} MB."
            raise UserError(sentence, "Split it into smaller files.")

    def stream(self, portion: int = _CHUNK) -> BinaryIO:
        """Its bytes, to be read one after the other, from the disk in portions. UserError when it cannot be opened."""
        return os.fdopen(self._open(), "rb", buffering=portion)

    def _open(self) -> int:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
        try:
            kind = self.path.stat().st_mode
            if not stat.S_ISREG(kind):
                raise UserError(Message("“{name}” is {kind}, not a file with a text.", name=self.name, kind=_kind(kind)), "Choose a file.")
            descriptor = os.open(self.path, flags)
        except FileNotFoundError:
            raise UserError(Message("There is no file “{path}”.", path=shown(self.path)), "Check the name.") from None
        except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
            reason = getattr(problem, "strerror", None) or problem
            raise UserError(
                Message("“{name}” could not be opened: {reason}.", name=self.name, reason=reason), "Check its name and permissions."
            ) from problem
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise UserError(Message("“{name}” changed while it was opened.", name=self.name), "Try again.")
        return descriptor


class InnerFile(SourceFile):
    """A file that lies in memory: a member of an archive, or one whose bytes were read already."""

    def __init__(self, name: str, data: bytes) -> None:
        """`name` with its suffix, and with folders before it if it has any."""
        super().__init__(Path(name))
        self._data = data

    def content(self, most: int | None = None) -> bytes:
        """All bytes."""
        self._fit(len(self._data), most or self.bounds.text_bytes)
        return self._data

    def stream(self, portion: int = _CHUNK) -> BinaryIO:  # noqa: ARG002 - the same for every file
        """Its bytes, to be read one after the other."""
        return BytesIO(self._data)


def shown(path: Path | str) -> str:
    """The path as it can be shown and stored: what is not UTF-8 in it is replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def digest(data: bytes) -> str:
    """Hex SHA-256."""
    return sha256(data).hexdigest()


def _kind(mode: int) -> Message:
    kinds = ((stat.S_ISDIR, Message("a folder")), (stat.S_ISFIFO, Message("a pipe")), (stat.S_ISSOCK, Message("a socket")))
    return next((name for test, name in kinds if test(mode)), Message("a device"))

"""Files in ZIP archives, within bounds, and without ever writing one of them to the disk."""

import lzma
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bias_annotator.errors import UserError
from bias_annotator.settings import BOUNDS

_BROKEN = (
    BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    OverflowError,
)
_LOCKED = 0x1  # the flag of what a password protects
_HEADER = 30  # bytes of the head of a member before its name


class Zipped:
    """An archive. UserError when it is damaged, protected by a password, or over the bounds."""

    def __init__(self, data: bytes | BinaryIO, name: str, members: int = BOUNDS.archive.members, inflated: int = BOUNDS.inflated) -> None:
        """`data` in memory, or an open file; `name` is that of the file, for what is said of it.

        It may have so many `members`, and so many bytes in them; more than by default only where they are read one after the other.
        """
        self.name = name
        self._most = members, inflated
        try:
            self._archive = ZipFile(BytesIO(data) if isinstance(data, bytes) else data)
        except _BROKEN as problem:
            raise self.damaged(str(problem)) from problem
        self.members = self._archive.infolist()
        self._check()
        self._by_name = {each.filename: each for each in reversed(self.members)}
        self._by_letters = {each.filename.lower(): each for each in reversed(self.members)}

    def read(self, member: ZipInfo) -> bytes:
        """All of a member; it ends where its directory says, whatever is packed."""
        try:
            return self._archive.read(member)
        except _BROKEN as problem:
            raise self.damaged(f"{member.filename[:80]!r}: {problem}") from problem

    def find(self, name: str) -> bytes | None:
        """All of the member of that name, or, as programs write it, in other letter case; None if there is none."""
        found = self.member(name)
        return None if found is None else self.read(found)

    def member(self, name: str) -> ZipInfo | None:
        """What is known of that member."""
        wanted = name.lstrip("/")
        return self._by_name.get(wanted) or self._by_letters.get(wanted.lower())

    def pieces(self, member: ZipInfo, size: int = 1 << 20) -> Iterator[bytes]:
        """A member piece by piece, for one that does not fit into memory."""
        try:
            with self._archive.open(member) as file:
                while piece := file.read(size):
                    yield piece
        except _BROKEN as problem:
            raise self.damaged(f"{member.filename[:80]!r}: {problem}") from problem

    def damaged(self, why: str) -> UserError:
        """What is said when it cannot be read."""
        return UserError(f"“{self.name}” is damaged: {why.rstrip('.')}.", "Open it in the program that made it, and save it again.")

    def _check(self) -> None:
        """Everything that the directory tells, before a byte is unpacked."""
        if any(each.flag_bits & _LOCKED for each in self.members):
            raise UserError(f"“{self.name}” is password-protected.", "Save a copy without a password.")
        members, inflated = self._most
        if len(self.members) > members:
            raise UserError(f"“{self.name}” holds more than {members:,} files.", "Unpack it and import the folder.")
        if sum(each.file_size for each in self.members) > inflated:
            raise UserError(f"“{self.name}” unpacks to more than {inflated / 2**20:,.0f} MB.", "Unpack it and import the folder.")
        names = [each.filename for each in self.members]
        if len(set(names)) < len(names):
            raise self.damaged("two files in it have the same name")
        ends = 0  # of what was seen, at the least: a name has as many bytes as letters, or more
        for each in sorted(self.members, key=lambda each: each.header_offset):
            if each.header_offset < ends:
                raise self.damaged("files in it overlap")
            ends = each.header_offset + _HEADER + len(each.orig_filename) + each.compress_size
            if each.file_size > max(BOUNDS.unsuspected, BOUNDS.ratio * each.compress_size):
                raise UserError(f"“{self.name}” holds a file that unpacks to {each.file_size / 2**20:,.0f} MB out of next to nothing.")

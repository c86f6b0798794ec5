"""Files in ZIP archives, within bounds, and without ever writing one of them to the disk."""

import lzma
import struct
import zlib
from io import BytesIO
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
    """An archive in memory. UserError when it is damaged, protected by a password, or over the bounds."""

    def __init__(self, data: bytes, name: str) -> None:
        """`name` is that of the file, for what is said of it."""
        self.name = name
        try:
            self._archive = ZipFile(BytesIO(data))
        except _BROKEN as problem:
            raise self.damaged(str(problem)) from problem
        self.members = self._archive.infolist()
        self._check()

    def read(self, member: ZipInfo) -> bytes:
        """All of a member; it ends where its directory says, whatever is packed."""
        try:
            return self._archive.read(member)
        except _BROKEN as problem:
            raise self.damaged(f"{member.filename[:80]!r}: {problem}") from problem

    def find(self, name: str) -> bytes | None:
        """All of the member of that name, or, as programs write it, in other letter case; None if there is none."""
        wanted = name.lstrip("/")
        found = next((each for each in self.members if each.filename == wanted), None)
        found = found or next((each for each in self.members if each.filename.lower() == wanted.lower()), None)
        return None if found is None else self.read(found)

    def damaged(self, why: str) -> UserError:
        """What is said when it cannot be read."""
        return UserError(f"“{self.name}” is damaged: {why.rstrip('.')}.", "Open it in the program that made it, and save it again.")

    def _check(self) -> None:
        """Everything that the directory tells, before a byte is unpacked."""
        if any(each.flag_bits & _LOCKED for each in self.members):
            raise UserError(f"“{self.name}” is password-protected.", "Save a copy without a password.")
        if len(self.members) > BOUNDS.archive.members:
            raise UserError(f"“{self.name}” holds more than {BOUNDS.archive.members:,} files.", "Unpack it and import the folder.")
        if sum(each.file_size for each in self.members) > BOUNDS.inflated:
            raise UserError(f"“{self.name}” unpacks to more than {BOUNDS.inflated / 2**20:,.0f} MB.", "Unpack it and import the folder.")
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

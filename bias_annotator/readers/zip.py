"""ZIP archives: each file in them goes to its own reader; nothing is ever unpacked to the disk."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipInfo

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.readers.incoming import Found, Member, ReadOptions, Refusal
from bias_annotator.readers.package import package
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.zipped import Zipped
from bias_annotator.settings import BOUNDS

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)  # which Windows keeps for devices
_UNSEEN = re.compile("[\x00-\x1f\x7f]")
_UTF8 = 0x800  # the flag of a name that is written in UTF-8


class ZipReader:
    """Reads a ZIP archive: gives its files, which other readers read. Archives inside of it stay closed."""

    name = "zip"
    title = "ZIP archive"
    suffixes = (".zip",)
    loses = ("empty folders", "links", "files of other kinds")
    isolated = BOUNDS.archive

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The files that some reader takes; UserError when it is no ZIP, damaged, locked, or over the bounds."""
        opened = package(source.content(self.isolated.taken), source.name, "a ZIP archive")
        for member in opened.members:
            yield from _member(opened, member)


def _member(opened: Zipped, member: ZipInfo) -> Iterator[Found]:
    from bias_annotator.readers import readable  # noqa: PLC0415 - the table of readers holds this one

    name = clean(_name(member))
    kind = stat.S_IFMT(member.external_attr >> 16)
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))
    if member.is_dir() or kind == stat.S_IFDIR or hidden:
        return
    if kind not in (0, stat.S_IFREG):
        yield Refusal(name, Message("links and devices in archives are not followed"), meant=True)
    elif not readable(Path(name)):
        yield Refusal(name, Message("files of this kind cannot be read"), meant=True)
    else:
        try:
            yield Member(name, opened.read(member))
        except UserError as problem:
            yield Refusal(name, problem.sentence)


def _name(member: ZipInfo) -> str:
    """The name of a member; old programs write it in the encoding of their system, which is mostly UTF-8 today."""
    if member.flag_bits & _UTF8:
        return member.filename
    try:
        return member.filename.encode("cp437").decode()
    except UnicodeError:
        return member.filename


def clean(name: str) -> str:
    """A path within the archive: without drives, roots, ways out, characters that are not seen, and names of devices."""
    parts = [_UNSEEN.sub("", part).strip() for part in re.sub(r"^[A-Za-z]:", "", name.replace("\\", "/")).split("/")]
    kept = [part for part in parts if part not in ("", ".", "..")]
    return "/".join(_RESERVED.sub(r"\1_", part, count=1) if _RESERVED.match(part) else part for part in kept) or "file"

"""Changes of ZIP archives: what is in them changes and is packed again as it should be, or their directory lies."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from random import Random

_NAMES = (
    "../x.xml",
    "/x.txt",
    "C:\\x.txt",
    "a\x00b.txt",
    "con.txt",
    "é.txt",
    "x" * 300,
    "a//b",
    "mimetype",
    "word/document.xml",
    "content.xml",
)
_SIZES = (0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
_FIELDS = ((8, "H"), (10, "H"), (16, "I"), (20, "I"), (24, "I"), (28, "H"), (30, "H"), (38, "I"), (42, "I"))  # flags, method, CRC, sizes, …
_SHARE_WITHIN = 0.6  # of the changes are of a member
_UNIX = 3
_KINDS = (0o120777, 0o060666, 0o020666, 0o010666, 0o140777, 0o040755)  # a link, devices, a pipe, a socket, a folder
Inner = Callable[[Random, bytes, bytes], bytes]


def change(random: Random, data: bytes, other: bytes, inner: Inner) -> bytes:
    """One change of an archive; `inner` changes what is in it."""
    members = _members(data)
    lent = _members(other) or members
    if not members:
        return data
    if random.random() < 0.1:
        return _lying(random, data)
    number = random.randrange(len(members))
    name, content = members[number]
    if random.random() < _SHARE_WITHIN:
        members[number] = (name, inner(random, content, next((each for named, each in lent if named == name), content)))
        return _written(random, members)
    twin = random.choice(members)[0]
    swapped = {name: twin, twin: name}
    made = random.choice(
        (
            [each for each in members if each[0] != name],
            [(named, random.choice(lent)[1] if named == name else each) for named, each in members],
            [(swapped.get(named, named), each) for named, each in members],
            [*members, (random.choice(_NAMES), content)],
            random.sample(members, len(members)),
        )
    )
    return _written(random, made)


def _members(data: bytes) -> list[tuple[str, bytes]]:
    """Names and contents; none where an earlier change broke the archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(each.filename, archive.read(each)) for each in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, RuntimeError, OverflowError, struct.error, zlib.error, lzma.LZMAError):
        return []


def _written(random: Random, members: list[tuple[str, bytes]]) -> bytes:
    """Packed; now and then a member says that it is a link or a device."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name, content in dict(members).items():
            member = zipfile.ZipInfo(name)
            if member.filename in archive.namelist():  # a name ends with its first NUL
                continue
            member.compress_type = archive.compression
            if random.random() < 0.02:
                member.create_system, member.external_attr = _UNIX, random.choice(_KINDS) << 16
            archive.writestr(member, content)
    return out.getvalue()


def _lying(random: Random, data: bytes) -> bytes:
    """A field of the directory says something else."""
    start = data.find(b"PK\x01\x02", random.randrange(len(data)))
    if start < 0:
        start = data.find(b"PK\x01\x02")
    place, kind = random.choice(_FIELDS)
    if start < 0 or start + place + 4 > len(data):
        return data
    most = 0xFFFF if kind == "H" else 0xFFFFFFFF
    value = struct.pack("<" + kind, min(random.choice((*_SIZES, 8, 12, 14, 99)), most))
    return data[: start + place] + value + data[start + place + len(value) :]

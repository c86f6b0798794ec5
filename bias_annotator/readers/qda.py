"""What is in an archive of a REFI-QDA project, taken with care, and the codes of projects and codebooks."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.model.scheme import Label, Scheme, usable_name
from bias_annotator.readers.xml import local, parse
from bias_annotator.readers.zipped import Zipped

if TYPE_CHECKING:
    from zipfile import ZipInfo

    from lxml.etree import _Element

_INTERNAL = "internal://"
_PROJECT = "project.qde"


def project_of(archive: Zipped) -> "ZipInfo":
    """The project file of an archive; UserError when there is none."""
    found = archive.member(_PROJECT)
    if found is None:
        raise UserError(f"“{archive.name}” holds no {_PROJECT}, so it is no REFI-QDA project.", "Choose another file.")
    return found


def text_in(archive: Zipped, path: str, most: int) -> bytes:
    """A text of an archive; ValueError, as a phrase, for one that lies elsewhere, is not there, or has more than `most` bytes."""
    name = path.removeprefix(_INTERNAL)
    if not path.startswith(_INTERNAL) or any(part in ("", ".", "..") for part in name.split("/")) or "\\" in name or ":" in name:
        message = f"its text “{path[:80]}” lies outside of the archive"
        raise ValueError(message)
    found = archive.member(f"sources/{name}")
    if found is None:
        message = f"its text “{name[:80]}” is not in the archive"
        raise ValueError(message)
    if found.file_size > most:
        message = f"its text has {found.file_size / 1e6:,.0f} MB; {most / 1e6:,.0f} MB are taken"
        raise ValueError(message)
    return archive.read(found)


def codes(root: "_Element") -> dict[str, str]:
    """Names of codes by their numbers, in a codebook; codes of one name in several places get those above them before it."""
    found = list(_codes(root, ()))
    often = Counter(path[-1] for _, path, _ in found)
    return {number: path[-1] if often[path[-1]] == 1 else " > ".join(path) for number, path, _ in found}


def parse_codebook(data: bytes, name: str) -> Scheme:
    """The scheme of a codebook (.qdc); UserError when it has no codes that can be labels."""
    root = parse(data, name)
    if local(root) != "CodeBook":
        raise UserError(f"“{name}” holds no REFI-QDA codebook.", "Choose another file.")
    names = codes(root)
    labels = [
        Label(names[number], names[number], colour=place % 9 + 1, description=described)
        for place, (number, _, described) in enumerate(_codes(root, ()))
        if usable_name(names[number])
    ]
    if not labels:
        raise UserError(f"“{name}” has no codes that can be labels.", "Names have 1 to 60 printable characters.")
    return Scheme("codebook", name.removesuffix(".qdc"), tuple(labels))


def _codes(element: "_Element", above: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Number, names from the top, and description of every code below an element."""
    for each in element:
        if local(each) == "Code":
            path = (*above, each.get("name", ""))
            described = next((inner.text or "" for inner in each if local(inner) == "Description"), "")
            yield each.get("guid", ""), path, described
            yield from _codes(each, path)
        elif local(each) in ("CodeBook", "Codes"):
            yield from _codes(each, above)


def under(root: "_Element", name: str) -> list["_Element"]:
    """What stands in the part of that name."""
    return [inner for each in root if local(each) == name for inner in each]

"""The canonical text of a document, and how it comes from what stood in a file."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from bias_annotator.model.offsets import Offsets

REPLACEMENT = "\ufffd"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_BOM = "\ufeff"


class Newline(StrEnum):
    """How lines ended in the source."""

    LF = "lf"
    CRLF = "crlf"
    CR = "cr"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Shape:
    """What canonical form took away from a source string, enough to compute offsets into it.

    `crlf` holds the code-point positions, in the canonical text, of the line ends that were two characters long.
    `replaced` counts NULs and lone surrogates that became U+FFFD one for one.
    """

    newline: Newline = Newline.LF
    bom: bool = False
    crlf: tuple[int, ...] = ()
    replaced: int = 0


class Text:
    """An immutable canonical text: LF line ends, no NUL, no lone surrogate. Offsets are code points, end exclusive."""

    def __init__(self, content: str) -> None:
        """Take a text that is canonical already; raises ValueError if it is not (see `canonical`)."""
        if "\r" in content or not _storable(content):
            message = "the text is not canonical: pass it through canonical() first"
            raise ValueError(message)
        self.content = content

    def __len__(self) -> int:
        """Length in code points."""
        return len(self.content)

    def __eq__(self, other: object) -> bool:
        """Texts are equal when their content is."""
        return isinstance(other, Text) and other.content == self.content

    def __hash__(self) -> int:
        """Hash of the content."""
        return hash(self.content)

    def __repr__(self) -> str:
        """Short form for logs: the first characters and the length."""
        return f"Text({self.content[:40]!r}, {len(self.content)} code points)"

    @cached_property
    def sha256(self) -> str:
        """Hex digest of the UTF-8 bytes."""
        return sha256(self.content.encode()).hexdigest()

    @cached_property
    def offsets(self) -> Offsets:
        """Converter from code points of this text to other units and back."""
        return Offsets(self.content)


def canonical(source: str, *, marked: bool = True) -> tuple[Text, Shape]:
    """Canonical text of a decoded source, and the shape of what was changed.

    CRLF and CR become LF; one leading U+FEFF is dropped when the source may be `marked` with one, as files are; NUL and
    lone surrogates become U+FFFD one for one. Everything else stays: NBSP, U+2028, ZWJ, soft hyphens, controls, blanks.
    """
    bom = marked and source.startswith(_BOM)
    content = source[1:] if bom else source
    newline = Newline.LF
    crlf: tuple[int, ...] = ()
    if "\r" in content:
        content, newline, crlf = _unify(content)
    content, replaced = (content, 0) if _storable(content) else _UNSTORABLE.subn(REPLACEMENT, content)
    return Text(content), Shape(newline, bom, crlf, replaced)


def _storable(content: str) -> bool:
    """Whether there is no NUL and no lone surrogate in it; encoding it finds out many times faster than a pattern."""
    try:
        content.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in content


def _unify(content: str) -> tuple[str, Newline, tuple[int, ...]]:
    pairs = [found.start() for found in re.finditer("\r\n", content)]
    crlf = tuple(position - before for before, position in enumerate(pairs))
    kinds = {
        Newline.CRLF: len(pairs),
        Newline.CR: content.count("\r") - len(pairs),
        Newline.LF: content.count("\n") - len(pairs),
    }
    used = [kind for kind, count in kinds.items() if count]
    newline = used[0] if len(used) == 1 else Newline.MIXED
    return content.replace("\r\n", "\n").replace("\r", "\n"), newline, crlf

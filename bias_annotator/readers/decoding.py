"""Text in the encoding that a person chose, and not in the one that its bytes suggest."""

import codecs
import re

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.readers.encoding import BOMS, Decoded, decode, mostly_utf8, refuse_kind

TWICE = "utf-8-twice"  # UTF-8 that somebody read as Windows-1252 and wrote as UTF-8 once more: “â€œ” stands for “
_UTF8 = "utf-8"
_WIDE = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}  # without a byte order mark


def decoded(data: bytes, name: str, encoding: str = "") -> Decoded:
    """A file of text in an encoding that `checked_encoding` gave; "": in the one that is found out.

    A file that is no text by its first bytes raises UserError whatever was chosen. Bytes that the encoding does not know
    become U+FFFD, and are counted.
    """
    if not encoding:
        return decode(data, name)
    refuse_kind(data, name)
    return _mended(data) if encoding == TWICE else _as(data, encoding)


def checked_encoding(name: str) -> str:
    """The name of an encoding as it is kept; UserError when there is none of that name."""
    plain = name.strip().lower().replace("_", "-")
    if plain in ("", "auto"):
        return ""
    if plain == TWICE:
        return TWICE
    try:
        known = codecs.lookup(plain)
    except (LookupError, ValueError):  # ValueError: a NUL in it
        known = None
    if known is None or not known._is_text_encoding or plain == "utf-8-sig":  # noqa: SLF001 - the only way to tell encodings from “rot13” and “hex”
        raise UserError(
            Message("There is no encoding “{name}”.", name=name), f"Such as utf-8, windows-1252, macroman, utf-16-le, gb18030, {TWICE}."
        )
    return _WIDE.get(known.name, known.name)


def _as(data: bytes, encoding: str) -> Decoded:
    """In one encoding; a byte order mark stays at the beginning, if it is that of the encoding."""
    mark = next((bom for bom, marked in BOMS if marked == encoding and data.startswith(bom)), b"")
    body, head = data[len(mark) :], "\ufeff" if mark else ""
    try:
        return Decoded(head + body.decode(encoding), encoding)
    except UnicodeDecodeError:
        few = mostly_utf8(body) if encoding == _UTF8 else None
    if few:
        return Decoded(head + few.content, encoding, few.warnings)
    content = body.decode(encoding, "replace")
    bad = content.count("\ufffd") - body.decode(encoding, "ignore").count("\ufffd")
    return Decoded(
        head + content,
        encoding,
        (Message("{count} places were not valid {encoding} and became U+FFFD", count=bad, encoding=encoding.upper()),),
    )


def _bytes() -> dict[str, int]:
    """The byte that a character was before it was read wrongly, as Windows-1252 or as Latin-1."""
    found = {chr(byte): byte for byte in range(0x80, 0x100)}
    for byte in range(0x80, 0xA0):
        found |= dict.fromkeys(bytes([byte]).decode("cp1252", "ignore"), byte)
    return found


_BYTES = _bytes()


def _one_of(first: int, last: int) -> str:
    return "[" + "".join(char for char, byte in _BYTES.items() if first <= byte <= last) + "]"


_REST = _one_of(0x80, 0xBF)
_GARBLED = re.compile(f"{_one_of(0xC2, 0xDF)}{_REST}|{_one_of(0xE0, 0xEF)}{_REST}{{2}}|{_one_of(0xF0, 0xF4)}{_REST}{{3}}")


def _mended(data: bytes) -> Decoded:
    """UTF-8 in which characters that were read as two, three or four others are themselves again."""
    found = _as(data, _UTF8)
    mended = 0

    def mend(garbled: re.Match[str]) -> str:
        nonlocal mended
        try:
            char = bytes(_BYTES[each] for each in garbled[0]).decode()
        except UnicodeDecodeError:
            return garbled[0]
        mended += 1
        return char

    content = _GARBLED.sub(mend, found.content)
    told = (
        (Message("{count} characters that had been read in a wrong encoding before (“â€œ”) were put right", count=mended),)
        if mended
        else ()
    )
    return Decoded(content, TWICE, (*found.warnings, *told))

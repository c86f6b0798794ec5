"""The tokens of RTF, and the text of bytes in the encodings that it names."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|[\r\n\x00]+|(?P<text>[^\\{}\r\n\x00]+)",
    re.DOTALL,
)
_SIGNS = {"~": "\xa0", "_": "\u2011", "-": "\xad", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n", "\t": "\t"}
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One of: a brace, a control word with its number, a sign, or bytes of text."""

    brace: str = ""
    word: str = ""
    number: int | None = None
    sign: str = ""
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; binary data within it is passed over."""
    place = 0
    while found := _TOKEN.match(data, place):
        place = found.end()
        if found["word"]:
            number = int(found["number"]) if found["number"] else None
            if found["word"] == b"bin":
                place += max(0, number or 0)
            else:
                yield Token(word=found["word"].decode(), number=number)
        elif found["brace"]:
            yield Token(brace=found["brace"].decode())
        elif found["sign"]:
            yield Token(sign=found["sign"].decode("latin-1"))
        elif found["byte"]:
            yield Token(data=bytes.fromhex(found["byte"].decode()))
        elif found["text"]:
            yield Token(data=found["text"])


def character(sign: str) -> str:
    """The character that a sign after a backslash stands for; "" if it is none."""
    return _SIGNS.get(sign, "")


def charset(number: int, standard: str) -> str:
    """The encoding of a font by the number of its character set; `standard` is that of the document."""
    return _CHARSETS.get(number, standard)


def code_page(number: int | None) -> str:
    """The encoding of that number; Windows-1252 if there is none."""
    name = f"cp{number}"
    try:
        codecs.lookup(name)
    except LookupError:
        return "utf-8" if number == 65001 else "cp1252"  # noqa: PLR2004 - how Windows calls UTF-8
    return name

"""Changes of PDF documents: objects, what they refer to, and what is drawn, behind its compression."""

import re
import zlib
from random import Random

from mutating.raw import NUMBERS, change_words

_OBJECT = re.compile(rb"\d+ 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"(/Length )(\d+)([^>]*?>>\s*stream\r?\n)(.*?)(\r?\nendstream)", re.DOTALL)
_REFERENCE = re.compile(rb"\b(\d+) 0 R")
_OPERATOR = re.compile(rb"-?[\d.]+ |\b(?:Tj|TJ|Tm|Td|Tf|BT|ET|cm|q|Q|Do|re|f|W|n|T\*|Tz|Tr)\b|<[0-9A-Fa-f]+>|\([^()]*\)")
_MORE = (
    b"q " * 9000, b"BT ", b"ET ", b"1 0 0 1 1e30 1e30 cm ", b"0 0 0 0 0 0 Tm ", b"/F1 0 Tf ", b"/F1 -9 Tf ", b"3 Tr ", b"()Tj ",
    b"<FFFF>Tj ",
    b"(\\000\\001)Tj ", b"[(a) -9999999 (b)]TJ ", b"0 1 -1 0 0 0 cm ", b"-1 0 0 1 0 0 cm ",
)  # fmt: skip


def change(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of a document. Places of objects in its table are left as they were: readers mend that."""
    match random.randrange(6):
        case 0:
            return change_words(random, data, other)
        case 1:
            found = list(_OBJECT.finditer(data))
            lent = list(_OBJECT.finditer(other)) or found
            return _replaced(data, random.choice(found), 1, random.choice((*found, *lent))[1]) if found else data
        case 2:
            references = list(_REFERENCE.finditer(data))
            if not references:
                return data
            number = random.choice((random.choice(references)[1], b"0", b"1", b"999999"))
            return _replaced(data, random.choice(references), 1, number)
        case _:
            return _drawn(random, data)


def _replaced(data: bytes, found: re.Match[bytes], group: int, come: bytes) -> bytes:
    return data[: found.start(group)] + come + data[found.end(group) :]


def _drawn(random: Random, data: bytes) -> bytes:
    """One of the streams with one to three of its words changed, packed again as it should be."""
    streams = list(_STREAM.finditer(data))
    if not streams:
        return data
    each = random.choice(streams)
    try:
        content, packed = zlib.decompress(each[4]), True
    except zlib.error:
        content, packed = each[4], False
    for _ in range(random.randint(1, 3)):
        words = list(_OPERATOR.finditer(content))
        if not words:
            break
        word = random.choice(words)
        come = random.choice((b"", word[0] * 3, random.choice(words)[0], random.choice(_MORE) + word[0], random.choice(NUMBERS) + b" "))
        content = content[: word.start()] + come + content[word.end() :]
    content = zlib.compress(content) if packed else content
    made = each[1] + str(len(content)).encode() + each[3] + content + each[5]
    return data[: each.start()] + made + data[each.end() :]

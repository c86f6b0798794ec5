"""Changes of mails, saved pages and web archives: headers, borders of parts, how parts are written."""

import base64
import gzip
import re
import zlib
from random import Random

from mutating import markup
from mutating.raw import NUMBERS, change_words

_HEADER = re.compile(rb"^([A-Za-z-]+):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.MULTILINE)
_BORDER = re.compile(rb"^--[^\r\n]+", re.MULTILINE)
_VALUES = (
    b"", b"text/plain", b"text/html; charset=x-no", b"text/html; charset=utf-7", b"multipart/mixed", b"multipart/mixed; boundary=",
    b"message/rfc822",
    b"multipart/alternative; boundary=a", b"base64", b"quoted-printable", b"x-uuencode", b"8bit", b"binary", b"=?utf-8?b?4oCc?=",
    b"=?x?q?=41?=",
    b"=?utf-8?q?=FF=FE?=", b"Fri, 31 Feb 2031 25:61:00 +9999", b"Mon", b"attachment; filename=x", b"inline", b"<>", b"a" * 3000,
    b"response",
    b"application/http; msgtype=response", b"application/pdf", b"\xff\xfe", b"\x00", b"HTTP/1.1 200", b'"', b"a@b <c", b"\r\n x",
)  # fmt: skip


_RECORD = b"WARC/1.0\r\n"
_SHARE_OF_HEADS = 0.3


def change(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of a header, of a border, or of the page in it."""
    headers = list(_HEADER.finditer(data))
    match random.randrange(8):
        case 0 | 1 | 2 if headers:
            each = random.choice(headers)
            value = random.choice((*_VALUES, *NUMBERS[:14], random.choice(headers)[2]))
            return data[: each.start(2)] + value + data[each.end(2) :]
        case 3 if headers:
            each, lent = random.choice(headers), random.choice(headers)
            come = random.choice((b"", lent[1] + b": " + each[2], each[0] + b"\r\n" + lent[0], each[0] + b"\r\n\r\n"))
            return data[: each.start()] + come + data[each.end() :]
        case 4 if borders := list(_BORDER.finditer(data)):
            each = random.choice(borders)
            come = random.choice((b"", each[0] + b"--", each[0] + b"\r\n\r\n" + each[0], b"--x", each[0][:-1]))
            return data[: each.start()] + come + data[each.end() :]
        case 5:
            return _rewritten(random, data)
        case 6:
            return markup.change(random, data, other)
        case _:
            return change_words(random, data, other)


def change_warc(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of a web archive; mostly of an answer in it, whose length is then said anew."""
    records = data.split(_RECORD)
    if len(records) == 1 or random.random() < _SHARE_OF_HEADS:
        return change(random, data, other)
    number = random.randrange(1, len(records))
    head, gap, answer = records[number].partition(b"\r\n\r\n")
    answer = change(random, answer.removesuffix(b"\r\n\r\n"), other)
    head = re.sub(rb"Content-Length: \d+", b"Content-Length: %d" % len(answer), head)
    records[number] = head + gap + answer + b"\r\n\r\n"
    return _RECORD.join(records)


def _rewritten(random: Random, data: bytes) -> bytes:
    """A part is written in another way than it says, or nested in itself."""
    head, gap, body = data.partition(b"\r\n\r\n" if b"\r\n\r\n" in data else b"\n\n")
    match random.randrange(3):
        case 0:
            return head + gap + base64.b64encode(body)
        case 1:
            return head + b"\nContent-Transfer-Encoding: base64" + gap + base64.encodebytes(body)[: random.randint(0, 2 * len(body))]
        case _:
            return (b"Content-Type: message/rfc822\n\n" * random.choice((1, 5, 300))) + data


def change_gzip(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of what is packed; now and then it is packed in several pieces, or breaks off."""
    try:
        content, lent = gzip.decompress(data), gzip.decompress(other)
    except (OSError, EOFError, zlib.error):  # an earlier change broke it
        return data
    content = change_warc(random, content, lent)
    place = random.randint(0, len(content))
    match random.randrange(6):
        case 0:
            return gzip.compress(content[:place]) + gzip.compress(content[place:])
        case 1:
            return gzip.compress(content)[: random.randint(0, len(data))]
        case 2:
            return content
        case _:
            return gzip.compress(content)

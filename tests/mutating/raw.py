"""Changes of bytes and of words, whatever they mean."""

import re
from random import Random

_BYTES = (
    b"<", b">", b"&", b"{", b"}", b"\\", b"(", b")", b"/", b"[", b"]", b"<<", b"0 R", b"\x00", b"\xff\xff\xff\xff", b"PK\x01\x02", b"PAR1",
    b"\\bin", b"-1", b'"', b"\n", b"\r\n", b"\t", b",", b";", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80",
    b"\xf4\x90\x80\x80",
    b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xf0\x9f\x98\x80", b"\xcc\x81" * 40, b"\x1a", b"\x1b[2J",
)  # fmt: skip
NUMBERS = (
    b"0", b"-1", b"1", b"2", b"3", b"7", b"255", b"65536", b"2147483647", b"2147483648", b"4294967295", b"9223372036854775807",
    b"1" + b"0" * 30,
    b"9" * 4400, b"1e999", b"0.5", b"-0", b"NaN", b"0x10", b"1_0", b"\xd9\xa3",
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_WORD = re.compile(rb"[A-Za-z_-]{3,}")
_LINE = re.compile(rb"^[^\n]*\n", re.MULTILINE)  # looked for at its start only: a long one without an end costs no time
_SHARE_OF_WORDS = 0.15
_FLIPPED = 0.1  # of the bytes of a stretch
_LONGEST = 1 << 20  # bytes that a change makes of a file at most, for the sake of time


def change(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of bytes."""
    if random.random() < _SHARE_OF_WORDS:
        return change_words(random, data, other)
    start, end = stretch(random, data)
    from_, to = stretch(random, other)
    before, piece, after = data[:start], data[start:end], data[end:]
    return random.choice(
        (
            lambda: before,
            lambda: before + after,
            lambda: bounded(before + piece * random.choice((2, 3, 50, 1000)) + after),
            lambda: before + other[from_:to] + after,
            lambda: before + other[from_:],
            lambda: before + random.choice(_BYTES) * random.choice((1, 1, 1, 30)) + data[random.choice((start, end)) :],
            lambda: before + bytes(each ^ (1 << random.randrange(8)) if random.random() < _FLIPPED else each for each in piece) + after,
            lambda: _encoded(random, data),
        )
    )()


def change_words(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of a number, a word or a line."""
    kind = random.choice((_NUMBER, _NUMBER, _WORD, _LINE))
    found = list(kind.finditer(data))
    if not found:
        return data + random.choice(_BYTES)
    each = random.choice(found)
    if kind is _NUMBER:
        come = random.choice((*NUMBERS, str(int(each[0][:9]) + random.choice((-1, 1, 2, 100))).encode()))
    else:
        lent = list(kind.finditer(other)) or found
        come = random.choice((random.choice(found)[0], random.choice(lent)[0], b"", each[0] * 2, each[0].upper()))
    return data[: each.start()] + come + data[each.end() :]


def stretch(random: Random, data: bytes) -> tuple[int, int]:
    """Where a piece begins and ends; most are short."""
    start = random.randint(0, len(data))
    return start, min(len(data), start + random.choice((1, 2, 4, 16, 64, 400, 4000)))


def bounded(data: bytes) -> bytes:
    """No more than can be read in no time."""
    return data[:_LONGEST]


def _encoded(random: Random, data: bytes) -> bytes:
    """The same text in another encoding, or with other line ends."""
    how = random.choice(("utf-16", "utf-16-le", "utf-32", "cp1252", "latin-1", "utf-8-sig", "crlf", "cr"))
    if how in {"crlf", "cr"}:
        return data.replace(b"\n", b"\r\n" if how == "crlf" else b"\r")
    return data.decode("utf-8", "replace").encode(how, "replace")

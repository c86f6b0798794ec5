"""Files with something wrong in them, the way files go wrong and the way they are made to (`from mutating import mutated`).

A change knows what it changes: members of an archive are changed and packed again as they should be, JSON is changed as values, XML and
HTML as elements, streams of a PDF behind their compression. So most files get past the first look of a reader. All follows from a seed.
"""

from collections.abc import Callable, Sequence
from random import Random

from mutating import mails, markup, packed, pdfs, raw, tables, trees, values

Files = dict[str, bytes]  # by their paths; a single file by ""
Change = Callable[[Random, bytes, bytes], bytes]  # what is to change, and another file of the kind to take pieces from
_KNOWING = {True: 0.95, False: 0.8}  # how many of the changes know what they change: nearly all of an archive, which else is none any more
_SHARE_OF_TREES = 0.85  # of the changes of XML leave it well-formed
_PACKED = b"PK\x03\x04"
_FRAGILE = (_PACKED, b"\x1f\x8b")
_MOST = 4  # changes of a file


def mutated(random: Random, files: Files, others: Sequence[Files]) -> Files:
    """The files with one to four changes; `others` lend pieces."""
    made = dict(files)
    for _ in range(random.randint(1, _MOST)):
        name = random.choice(sorted(made))
        lender = random.choice(others)
        lent = lender.get(name, lender[random.choice(sorted(lender))])
        made[name] = changed(random, made[name], lent)
        if len(made) > 1 and random.random() < 0.15:
            made = _moved(random, made)
    return made


def changed(random: Random, data: bytes, other: bytes, depth: int = 0) -> bytes:
    """A file with one change, of those that suit what it holds."""
    change = raw.change
    if random.random() < _KNOWING[data.startswith(_FRAGILE)]:
        change = _change_for(data, depth)
    return change(random, data, other)


def _change_for(data: bytes, depth: int) -> Change:
    start = data[:400].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(_PACKED) and depth == 0:
        return lambda random, data, other: packed.change(random, data, other, lambda *given: changed(*given, depth=1))
    known = next((change for starts, change in _KNOWN.items() if start.startswith(starts)), None)
    return known or (tables.change if b"\t" in data[:4000] or b"," in data[:400] else raw.change_words)


def _change_markup(random: Random, data: bytes, other: bytes) -> bytes:
    made = trees.change(random, data, other) if random.random() < _SHARE_OF_TREES else None
    return markup.change(random, data, other) if made is None else made


def _moved(random: Random, files: Files) -> Files:
    """Something is missing from a folder, has another's content, or lies there under another name."""
    first, second = random.sample(sorted(files), 2)
    made = dict(files)
    match random.randrange(4):
        case 0:
            del made[first]
        case 1:
            made[first], made[second] = made[second], made[first]
        case 2:
            made[f"{first.rpartition('.')[0]}_x.{first.rpartition('.')[2]}"] = made.pop(first)
        case _:
            made[first] = made[second]
    return made


_KNOWN: dict[tuple[bytes, ...], Change] = {
    (b"%PDF",): pdfs.change,
    (b"PAR1",): tables.change_parquet,
    (b"{\\rtf",): markup.change_rtf,
    (b"{", b"["): values.change,
    (b"<",): _change_markup,
    (b"From:", b"MIME", b"Subject:", b"Return-Path", b"Date:", b"To:"): mails.change,
    (b"WARC/",): mails.change_warc,
    (b"\x1f\x8b",): mails.change_gzip,
}

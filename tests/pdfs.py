"""PDF documents, made here letter by letter (`from pdfs import Words, pdf`)."""

from collections.abc import Mapping, Sequence

Words = tuple[float, float, float, str]  # left, bottom, size, text


def pdf(pages: Sequence[Sequence[Words]], more: Mapping[int, bytes] | None = None) -> bytes:
    """A document with these words on its pages of 600 by 800 points. `more` replaces or adds objects by number.

    Objects: 1 catalogue, 2 tree of pages, 3 font, then for every page itself and what is drawn on it.
    """
    places = range(4, 4 + 2 * len(pages), 2)
    kids = " ".join(f"{place} 0 R" for place in places)
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    }
    for place, words in zip(places, pages, strict=True):
        drawn = b"BT " + b" ".join(map(_drawn, words)) + b" ET"
        head = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>"
        objects[place] = f"{head}/Contents {place + 1} 0 R>>".encode()
        objects[place + 1] = stream(drawn)
    return written({**objects, **(more or {})})


def stream(data: bytes, keys: str = "") -> bytes:
    """An object with a stream."""
    return f"<</Length {len(data)}{keys}>>stream\n".encode() + data + b"\nendstream"


def written(objects: Mapping[int, bytes], trailer: str = "") -> bytes:
    """The file of these objects, of which the first is the catalogue."""
    data = b"%PDF-1.7\n"
    where: dict[int, int] = {}
    for number, content in objects.items():
        where[number] = len(data)
        data += f"{number} 0 obj".encode() + content + b"endobj\n"
    size = max(objects) + 1
    table = "".join(f"{where[number]:010} 00000 n \n" if number in where else "0000000000 65535 f \n" for number in range(size))
    return data + f"xref\n0 {size}\n{table}trailer<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF".encode()


def column(left: float, top: float, lines: Sequence[str], size: float = 10) -> list[Words]:
    """Lines below one another."""
    return [(left, top - place * size * 1.2, size, line) for place, line in enumerate(lines)]


def _drawn(words: Words) -> bytes:
    left, bottom, size, text = words
    letters = text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return f"/F {size} Tf 1 0 0 1 {left} {bottom} Tm (".encode() + letters + b") Tj"

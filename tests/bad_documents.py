"""Documents and archives that are broken, locked, or made to do harm (`from bad_documents import REFUSED, TAKEN, LOOPS`)."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from packages import docx, epub, odt, page, paragraph, zipped
from pdfs import column, pdf, stream, written

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = "<!DOCTYPE a [" + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(9)) + "]>"
LEAK = '<!DOCTYPE a [<!ENTITY x SYSTEM "{}">]>'
TEXT = [column(50, 700, ["The council sold the ferry on Monday, and nobody was told."])]
PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<</X 9 0 R>>>>/Contents 5 0 R>>"


FORM = stream(b"/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 9 0 R>>>>")


def declared(head: str, encoding: str = "utf-8") -> bytes:
    """A DOCX document whose text begins with a declaration."""
    body = f'<?xml version="1.0" encoding="{encoding}"?>{head}<document><body><p><r><t>&e8;&x;</t></r></p></body></document>'
    return zipped({"word/document.xml": body.encode(encoding)})


def patched(data: bytes, place: int, value: bytes) -> bytes:
    """An archive with bytes at a place of every head in its directory."""
    start = data.index(b"PK\x01\x02")
    while start >= 0:
        data = data[: start + place] + value + data[start + place + len(value) :]
        start = data.find(b"PK\x01\x02", start + 4)
    return data


def locked(data: bytes) -> bytes:
    return patched(data, 8, b"\x01\x00")


def overlapping() -> bytes:
    """Two names for one file, as bombs have them."""
    data = zipped({"a.txt": "x" * 99, "b.txt": "x" * 99}, zipfile.ZIP_STORED)
    return patched(data, 42, b"\x00\x00\x00\x00")


def twice() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "one")
        archive.writestr("b.txt", "two")
    return out.getvalue().replace(b"b.txt", b"a.txt")


def crowded() -> bytes:
    return zipped({f"{number}.txt": "" for number in range(10_001)}, zipfile.ZIP_STORED)


def encrypted_pdf() -> bytes:
    data = pdf(TEXT, {9: b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"})
    return data.replace(b"/Root 1 0 R", b"/Encrypt 9 0 R/ID[<41><41>]/Root 1 0 R")


def docx_of(text: str) -> str:
    return f"<d><body><p><r><t>{text}good</t></r></p></body></d>"


def looped(data: bytes) -> bytes:
    start = data.rindex(b"xref\n0")
    return data.replace(b"/Root 1 0 R", f"/Prev {start}/Root 1 0 R".encode())


def deep() -> bytes:
    return docx("<w:sdt>" * 3000 + paragraph("deep") + "</w:sdt>" * 3000)


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "zip bomb": ("a.zip", lambda: zipped({"a.txt": bytes(30_000_000)}), r"unpacks to 29 MB out of next to nothing"),
    "zip of too much": ("a.zip", lambda: patched(zipped({"a.txt": "x"}), 24, struct.pack("<I", 2**31)), r"unpacks to more than 1,024 MB"),
    "zip of too many files": ("a.zip", crowded, r"holds more than 10,000 files"),
    "zip with overlapping files": ("a.zip", overlapping, r"is damaged: files in it overlap"),
    "zip with one name twice": ("a.zip", twice, r"is damaged: two files in it have the same name"),
    "zip without a directory": ("a.zip", lambda: zipped({"a.txt": "x" * 99})[:80], r"is damaged: File is not a zip file"),
    "zip with a password": ("a.zip", lambda: locked(zipped({"a.txt": "x"})), r"is password-protected"),
    "zip that is empty": ("a.zip", lambda: b"", r"is empty"),
    "docx bomb": ("a.docx", lambda: docx(f"<w:p>{' ' * 20_000_000}</w:p>"), r"unpacks to 19 MB out of next to nothing"),
    "docx of many paragraphs": (
        "a.docx",
        lambda: zipped({"word/document.xml": f"<d><body>{'<p><r><t>x</t></r></p>' * 1_500_000}</body></d>"}, zipfile.ZIP_STORED),
        r"holds more than can be read at once",
    ),
    "docx with an entity bomb": ("a.docx", lambda: declared(BOMB), r"declares entities of its own"),
    "docx with an entity bomb in UTF-16": (
        "a.docx",
        lambda: declared(BOMB, "utf-16"),
        r"(declares entities of its own|is damaged: .*entity)",
    ),
    "docx that asks for a file": ("a.docx", lambda: declared(LEAK.format("file:///etc/passwd")), r"declares entities of its own"),
    "docx that asks the network": ("a.docx", lambda: declared(LEAK.format("http://127.0.0.1:9/x")), r"declares entities of its own"),
    "docx with a password": ("a.docx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), r"is password-protected"),
    "docx that is a doc": ("a.docx", lambda: OLE, r"is not a DOCX document but an old Microsoft Office document"),
    "docx that is a Pages document": (
        "a.docx",
        lambda: zipped({"Index/Document.iwa": "x"}),
        r"is not a DOCX document but a Pages document",
    ),
    "docx that is an archive": ("a.docx", lambda: zipped({"a.txt": "x"}), r"is not a DOCX document but a ZIP archive"),
    "docx that is nested deep": ("a.docx", deep, r"is damaged: .*depth"),
    "docx that is cut off": ("a.docx", lambda: docx(paragraph("x" * 999))[:-30], r"is damaged"),
    "docx of broken XML": ("a.docx", lambda: docx("<w:p>"), r"is damaged: .*mismatch"),
    "docx with a lying size": ("a.docx", lambda: patched(docx(paragraph("x")), 24, b"\x09\x00\x00\x00"), r"is damaged"),
    "odt with a password": (
        "a.odt",
        lambda: odt("<text:p>x</text:p>", parts={"META-INF/manifest.xml": "<m><file-entry><encryption-data/></file-entry></m>"}),
        r"is password-protected",
    ),
    "odt without text": ("a.odt", lambda: odt(""), r"is empty: it has no text"),
    "odt without its part": (
        "a.odt",
        lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text"}),
        r"the part with its text is missing",
    ),
    "epub without a book": ("a.epub", lambda: zipped({"mimetype": "application/epub+zip"}), r"the description of the book is missing"),
    "epub of broken pages": ("a.epub", lambda: epub({"a.xhtml": "<p>x"}), r"is damaged"),
    "epub without pages": ("a.epub", lambda: epub({"a.xhtml": None}), r"is empty: it has no text"),
    "rtf of binary data": ("a.rtf", lambda: b"{\\rtf1\\bin2000000000 " + bytes(99), r"is empty: it has no text"),
    "pdf with a password": ("a.pdf", encrypted_pdf, r"is password-protected"),
    "pdf of nothing": ("a.pdf", lambda: b"%PDF-1.7\n" + bytes(99), r"is damaged"),
    "pdf without pages": (
        "a.pdf",
        lambda: written({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Kids[]/Count 0>>"}),
        r"(is damaged|0 pages)",
    ),
}

TAKEN: dict[str, tuple[str, Callable[[], bytes]]] = {
    "300 quotations in one another": ("a.epub", lambda: epub({"a.xhtml": page("<blockquote>" * 200 + "good" + "</blockquote>" * 200)})),
    "a text of 9 MB in one piece": ("a.docx", lambda: zipped({"word/document.xml": docx_of("word " * 1_800_000)}, zipfile.ZIP_STORED)),
    "a book whose pages name a description on the network": (
        "a.epub",
        lambda: epub(
            {
                "a.xhtml": '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://127.0.0.1:9/x.dtd">'
                + page("<p>a&nbsp;good&mdash;b</p>")
            }
        ),
    ),
    "100,000 groups": ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000 + b"good" + b"}" * 100_001),
}

LOOPS: dict[str, Callable[[], bytes]] = {
    "a tree of pages that holds itself": lambda: pdf(TEXT, {2: b"<</Type/Pages/Kids[4 0 R 2 0 R]/Count 2>>"}),
    "two thousand million pages": lambda: pdf(TEXT, {2: b"<</Type/Pages/Kids[4 0 R]/Count 2000000000>>"}),
    "a form that draws itself": lambda: pdf(TEXT, {4: PAGE.encode(), 5: stream(b"/X Do"), 9: FORM}),
    "a table of places that leads to itself": lambda: looped(pdf(TEXT)),
    "a million operators": lambda: pdf(TEXT, {5: stream(b"q Q " * 500_000)}),
    "a stream that unpacks to 100 MB": lambda: pdf(TEXT, {5: stream(zlib.compress(b"q Q " * 25_000_000, 9), "/Filter/FlateDecode")}),
}

"""Documents and archives that are broken, locked, or made to do harm: each has one outcome, and the next file goes on."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from packages import docx, epub, odt, page, paragraph, zipped
from pdfs import column, pdf, stream, written

from bias_annotator.errors import UserError
from bias_annotator.readers import Found, Incoming, Member, ReadOptions, reader_for
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.pdf import PdfReader
from bias_annotator.readers.source import InnerFile
from bias_annotator.settings import BOUNDS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = "<!DOCTYPE a [" + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(9)) + "]>"
LEAK = '<!DOCTYPE a [<!ENTITY x SYSTEM "{}">]>'
TEXT = [column(50, 700, ["The council sold the ferry on Monday, and nobody was told."])]
PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<</X 9 0 R>>>>/Contents 5 0 R>>"


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


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as made:
        yield made


def read(workers: Workers, name: str, data: bytes) -> list[Found]:
    source = InnerFile(name, data)
    return list(workers.read(reader_for(Path(name), source=source), source, ReadOptions()))


@pytest.mark.parametrize(("name", "make", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_with_one_sentence_and_the_next_file_goes_on(
    workers: Workers, name: str, make: Callable[[], bytes], sentence: str
) -> None:
    with pytest.raises(UserError, match=rf"^“{name}” .*{sentence}"):
        read(workers, name, make())
    assert len(read(workers, "good.docx", docx(paragraph("good")))) == 1


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


def docx_of(text: str) -> str:
    return f"<d><body><p><r><t>{text}good</t></r></p></body></d>"


@pytest.mark.parametrize(("name", "make"), TAKEN.values(), ids=TAKEN.keys())
def test_what_is_only_odd_comes_in_whole(workers: Workers, name: str, make: Callable[[], bytes]) -> None:
    (found,) = read(workers, name, make())
    assert isinstance(found, Incoming)
    assert "good" in found.annotated.document.text.content


def test_members_of_an_archive_that_lead_out_of_it_have_harmless_names(workers: Workers) -> None:
    found = read(workers, "a.zip", zipped({"../../a.txt": "x", "C:\\b.txt": "y", "/etc/c.txt": "z", "nul.txt": "n"}))
    assert [each.name for each in found if isinstance(each, Member)] == ["a.txt", "b.txt", "etc/c.txt", "nul_.txt"]


class QuickPdfReader(PdfReader):
    """The same, with little time."""

    isolated = replace(BOUNDS.process, cpu=10, wall=50)


LOOPS: dict[str, Callable[[], bytes]] = {
    "a tree of pages that holds itself": lambda: pdf(TEXT, {2: b"<</Type/Pages/Kids[4 0 R 2 0 R]/Count 2>>"}),
    "two thousand million pages": lambda: pdf(TEXT, {2: b"<</Type/Pages/Kids[4 0 R]/Count 2000000000>>"}),
    "a form that draws itself": lambda: pdf(TEXT, {4: PAGE.encode(), 5: stream(b"/X Do"), 9: FORM}),
    "a table of places that leads to itself": lambda: looped(pdf(TEXT)),
    "a million operators": lambda: pdf(TEXT, {5: stream(b"q Q " * 500_000)}),
    "a stream that unpacks to 100 MB": lambda: pdf(TEXT, {5: stream(zlib.compress(b"q Q " * 25_000_000, 9), "/Filter/FlateDecode")}),
}
FORM = stream(b"/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 9 0 R>>>>")


def looped(data: bytes) -> bytes:
    start = data.rindex(b"xref\n0")
    return data.replace(b"/Root 1 0 R", f"/Prev {start}/Root 1 0 R".encode())


@pytest.mark.parametrize("make", LOOPS.values(), ids=LOOPS.keys())
def test_a_pdf_without_end_ends(workers: Workers, make: Callable[[], bytes]) -> None:
    try:
        found = list(workers.read(QuickPdfReader(), InnerFile("a.pdf", make()), ReadOptions()))
    except UserError as problem:
        assert problem.sentence.startswith("“a.pdf” ")  # noqa: PT017 - either is right, if it comes
    else:
        assert all(isinstance(each, Incoming) for each in found)
    assert len(read(workers, "good.docx", docx(paragraph("good")))) == 1

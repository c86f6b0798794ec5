"""PDF documents: their text in paragraphs, as far as pages without paragraphs tell."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.model.document import Metadata
from bias_annotator.readers.building import TextBuilder
from bias_annotator.readers.encoding import kind_of
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.pdf_lines import Line, lines_of, unknown_share
from bias_annotator.readers.pdf_paragraphs import Paragraphs
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import BOUNDS

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PAGES = 5000
_UNKNOWN = 0.02  # of the letters of a page: more than that is told
_HEAD = 1024  # bytes in which the mark of a PDF must stand


class PdfReader:
    """Reads a PDF as one document."""

    name = "pdf"
    title = "PDF"
    suffixes = (".pdf",)
    loses = ("annotations", "comments", "running heads and page numbers", "pictures", "text emphasis and links")
    isolated = BOUNDS.process

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The one document of the file; UserError when it has no text, is locked, or no PDF."""
        data = source.content(self.isolated.taken)
        opened = _open(data, source.name)
        pages: list[list[Line]] = []
        empty: list[int] = []
        unknown: list[int] = []
        for number in range(len(opened)):
            lines, doubtful = _page(opened, number, source.name)
            pages.append(lines)
            empty += [number + 1] * (not lines)
            unknown += [number + 1] * doubtful
        if len(empty) == len(pages):
            raise UserError(f"“{source.name}” holds pictures of pages and no text.", "A program for text recognition (OCR) can add it.")
        builder = TextBuilder(source.name, "pdf 1")
        paragraphs = Paragraphs(pages)
        for kind, text in paragraphs.blocks():
            builder.add(kind, text)
        builder.warn(len(empty), f"pages hold no text: {_listed(empty)}")
        builder.warn(len(unknown), f"pages do not say what letters they hold, so that their text may be wrong: {_listed(unknown)}")
        builder.warn(paragraphs.heads, "running heads and page numbers were left out")
        builder.warn(paragraphs.broken, "words that are broken at line ends kept their hyphens")
        yield builder.incoming(_metadata(opened), digest(data), "pdf")


def _open(data: bytes, name: str) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - only needed for PDF

    if b"%PDF-" not in data[:_HEAD]:
        true = kind_of(data) or "something else"
        raise UserError(f"“{name}” is not a PDF document but {true}.", "Give it the suffix of what it is.")
    try:
        opened = PdfDocument(data)
        count = len(opened)
    except PdfiumError as problem:
        if "password" in str(problem).lower():
            if b"/Encrypt" not in data:  # the library repeats what it said of the file before, where it has nothing to say of this one
                raise _damaged(name, "no pages are found in it") from problem
            raise UserError(f"“{name}” is password-protected.", "Save a copy without a password.") from problem
        raise _damaged(name, str(problem)) from problem
    if not 0 < count <= _PAGES:
        raise UserError(f"“{name}” says that it has {count:,} pages; {_PAGES:,} are read.", "Split it into smaller files.")
    return opened


def _page(opened: "PdfDocument", number: int, name: str) -> tuple[list[Line], bool]:
    """The lines of a page, and whether it leaves open what letters they have."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - only needed for PDF

    try:
        page = opened[number]
        text = page.get_textpage()
        found = lines_of(text, number, page.get_width()), unknown_share(text) > _UNKNOWN
        text.close()
        page.close()
    except PdfiumError as problem:
        raise _damaged(name, f"page {number + 1}: {problem}") from problem
    return found


def _damaged(name: str, why: str) -> UserError:
    return UserError(f"“{name}” is damaged: {why.rstrip('.')}.", "Open it in the program that made it, and save it again.")


def _listed(pages: list[int]) -> str:
    return ", ".join(map(str, pages[:5])) + (" …" if len(pages) > 5 else "")  # noqa: PLR2004 - enough to look at


def _metadata(opened: "PdfDocument") -> Metadata:
    said: dict[str, str] = {}
    for name in ("Title", "Author", "Subject", "Keywords", "CreationDate"):
        with suppress(UnicodeDecodeError):  # of what is no text
            said[name] = opened.get_metadata_value(name)
    extra = {"subject": said.get("Subject", ""), "keywords": said.get("Keywords", ""), "created": said.get("CreationDate", "")}
    return Metadata(said.get("Title", ""), author=said.get("Author", ""), extra=extra)

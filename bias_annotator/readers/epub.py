"""EPUB books: the text of their pages, in reading order."""

import re
from collections.abc import Iterator, Sequence
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from bias_annotator.errors import UserError
from bias_annotator.model.document import Metadata
from bias_annotator.readers.building import TextBuilder
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.package import package
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.xhtml import blocks_of_page, plain_entities
from bias_annotator.readers.xml import Element, attribute, child, content, local, named, parse
from bias_annotator.readers.zipped import Zipped
from bias_annotator.settings import BOUNDS

_KIND = "an EPUB document"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")  # which only make fonts unusable elsewhere
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class EpubReader:
    """Reads an EPUB book as one document."""

    name = "epub"
    title = "EPUB"
    suffixes = (".epub",)
    loses = ("annotations", "pictures", "text emphasis and links", "table of contents")
    isolated = BOUNDS.process

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The one document of the file; UserError when it is empty, locked, or no EPUB."""
        data = source.content(self.isolated.taken)
        opened = package(data, source.name, _KIND)
        _refuse_locked(opened)
        path, book = _book(opened)
        builder = TextBuilder(source.name, "epub 1")
        pages = _pages(book)
        missing = [page for page in pages if not _take(opened, normpath(join(dirname(path), unquote(page))), builder)]
        if missing:
            builder.warnings.append(f"{len(missing)} of {len(pages)} pages are missing in the book: {', '.join(missing[:5])[:200]}")
        yield builder.incoming(_metadata(book), digest(data), "utf-8")


def _refuse_locked(opened: Zipped) -> None:
    found = opened.find("META-INF/encryption.xml")
    ways = [attribute(each, "Algorithm") for each in named(parse(found, opened.name), "EncryptionMethod")] if found else []
    if any(way not in _FONTS for way in ways):
        raise UserError(f"“{opened.name}” is protected against copying (DRM).", "It cannot be read.")


def _book(opened: Zipped) -> tuple[str, Element]:
    """Where the description of the book lies, and what it says."""
    found = opened.find("META-INF/container.xml")
    paths = [attribute(each, "full-path") for each in named(parse(found, opened.name), "rootfile")] if found else []
    path = paths[0] if paths else "content.opf"
    data = opened.find(path)
    if data is None:
        raise opened.damaged("the description of the book is missing")
    return path, parse(data, opened.name)


def _pages(book: Element) -> Sequence[str]:
    """Where the pages lie, as the book names them, without its table of contents."""
    items = {attribute(each, "id"): each for each in named(book, "item")}
    spine = [items.get(attribute(each, "idref")) for each in named(book, "itemref")]
    return [attribute(each, "href") for each in spine if each is not None and "nav" not in attribute(each, "properties").split()]


def _take(opened: Zipped, path: str, builder: TextBuilder) -> bool:
    """Add the blocks of a page; whether it is there."""
    data = opened.find(path)
    if data is None:
        return False
    for kind, text in blocks_of_page(parse(plain_entities(data), opened.name)):
        builder.add(kind, text)
    return True


def _metadata(book: Element) -> Metadata:
    found = child(book, "metadata")
    fields: dict[str, list[str]] = {}
    for each in found if found is not None else ():
        if text := content(each):
            fields.setdefault(local(each), []).append(text)
    first = {name: texts[0] for name, texts in fields.items()}
    date = _DATE.match(first.get("date", ""))
    return Metadata(
        first.get("title", ""),
        first.get("publisher", ""),
        ", ".join(fields.get("creator", [])),
        date.group() if date else "",
        language=first.get("language", ""),
        extra={name: first.get(name, "") for name in ("identifier", "rights", "subject", "description")},
    )

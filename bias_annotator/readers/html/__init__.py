"""Web pages: the article with its quotations and embedded posts, without what stands round it."""

from collections.abc import Iterator
from dataclasses import dataclass

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.readers.html.charset import decode_page
from bias_annotator.readers.incoming import Found, Incoming, ReadOptions
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import BOUNDS

LOSES = ("annotations", "pictures and their captions", "menus, related links, share buttons and comments", "text emphasis and links")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the file says of a page within it, as far as there is one: this goes before what the page says of itself.

    `url` does not: it is where the page was found, and the page may know a better one. `sha256` is the digest of the whole file.
    """

    name: str
    charset: str = ""
    url: str = ""
    title: str = ""
    author: str = ""
    published: str = ""
    sha256: str = ""
    warnings: tuple[str, ...] = ()


class HtmlReader:
    """Reads a web page that was saved as one file."""

    name = "html"
    title = "Web page"
    suffixes = (".html", ".htm", ".xhtml")
    loses = LOSES
    isolated = BOUNDS.page

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The one document of the page; UserError when it has no text, or is built to do harm."""
        yield read_html(source.content(), Envelope(source.name), options.encoding)


def read_html(data: bytes, envelope: Envelope, encoding: str = "") -> Incoming:
    """The document of a page in `data`, with what its envelope says of it. `encoding` is what a person chose."""
    from bias_annotator.readers.html.page import read_page  # noqa: PLC0415 - slow to import and only needed for pages

    if not data.strip():
        raise UserError(f"“{envelope.name}” is empty: it has no text.", "Choose a page with a text.")
    decoded = decode_page(data, envelope.name, envelope.charset, encoding)
    page = read_page(decoded.content, envelope.name, envelope.url)
    metadata = Metadata(
        title=envelope.title or page.facts.title,
        outlet=page.facts.outlet,
        author=envelope.author or page.facts.author,
        published=envelope.published or page.facts.published,
        url=page.facts.url,
        language=page.facts.language,
        source_name=envelope.name,
        extra={"reader": page.reader},
    )
    about = Source(envelope.sha256 or digest(data), decoded.encoding, page.shape)
    document = Document(DocumentId(uuid7()), page.text, metadata, page.blocks, about)
    return Incoming(Annotated(document), warnings=envelope.warnings + decoded.warnings + page.warnings, doubtful=decoded.doubtful)

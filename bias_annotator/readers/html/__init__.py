"""Web pages: the article with its quotations and embedded posts, without what stands round it."""

from collections.abc import Iterator

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.readers.html.charset import decode_page
from bias_annotator.readers.incoming import Found, Incoming, ReadOptions
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import BOUNDS


class HtmlReader:
    """Reads a web page that was saved as one file."""

    name = "html"
    title = "Web page"
    suffixes = (".html", ".htm", ".xhtml")
    loses = ("annotations", "pictures and their captions", "menus, related links, share buttons and comments", "text emphasis and links")
    isolated = BOUNDS.page

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The one document of the page; UserError when it has no text, or is built to do harm."""
        yield read_html(source.content(), source.name, source.name)


def read_html(data: bytes, name: str, source_name: str, charset: str = "", url: str = "") -> Incoming:
    """The document of a page in `data`; `charset` and `url` are what its envelope says (empty if there is none)."""
    from bias_annotator.readers.html.page import read_page  # noqa: PLC0415 - slow to import and only needed for pages

    if not data.strip():
        raise UserError(f"“{name}” is empty: it has no text.", "Choose a page with a text.")
    decoded = decode_page(data, name, charset)
    page = read_page(decoded.content, name, url)
    metadata = Metadata(
        title=page.facts.title,
        outlet=page.facts.outlet,
        author=page.facts.author,
        published=page.facts.published,
        url=page.facts.url,
        language=page.facts.language,
        source_name=source_name,
        extra={"reader": page.reader},
    )
    document = Document(DocumentId(uuid7()), page.text, metadata, page.blocks, Source(digest(data), decoded.encoding, page.shape))
    return Incoming(Annotated(document), warnings=decoded.warnings + page.warnings)

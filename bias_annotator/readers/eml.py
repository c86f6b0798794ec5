"""Mails, such as newsletters: their text, who sent it, and when."""

from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import canonical
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.html import Envelope, read_html
from bias_annotator.readers.html.charset import decode_page
from bias_annotator.readers.incoming import Found, Incoming, ReadOptions
from bias_annotator.readers.mail import charset_of, content_of, header, leaves, parse_mail
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.text import warnings_of
from bias_annotator.settings import BOUNDS


class EmlReader:
    """Reads a mail as one document: as a web page if it has one, else as plain text."""

    name = "eml"
    title = "Mail"
    suffixes = (".eml",)
    loses = ("annotations", "attachments", "pictures", "text emphasis and links")
    isolated = BOUNDS.page

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The one document of the mail; UserError when it has no text."""
        data = source.content(BOUNDS.page.taken)
        message = parse_mail(data, source.name)
        parts = [part for part in leaves(message) if not _attached(part)]
        page = next((part for part in parts if part.get_content_type() == "text/html"), None)
        plain = next((part for part in parts if part.get_content_type() == "text/plain"), None)
        part = page or plain
        if part is None:
            raise UserError(f"“{source.name}” is empty: the mail has no text.", "Choose a mail with a text.")
        content, damage = content_of(part)
        attached = sum(map(_attached, leaves(message)))
        left = (f"{attached} attachments of the mail were left out",) if attached else ()
        name, address = parseaddr(header(message, "From"))
        envelope = Envelope(
            source.name,
            charset_of(part),
            title=header(message, "Subject"),
            author=name or address,
            published=_day(header(message, "Date")),
            sha256=digest(data),
            warnings=damage + left,
        )
        yield (read_html if part is page else _read_plain)(content, envelope, options.encoding)


def _attached(part: Message) -> bool:
    """Whether a part is no text of the mail but a file that came with it."""
    return part.get_content_disposition() == "attachment" or (part.get_content_maintype() not in {"text", "image", "multipart"})


def _day(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _read_plain(data: bytes, envelope: Envelope, encoding: str) -> Incoming:
    """A mail of plain text, as it stands; paragraphs of which every line begins with “>” are quoted."""
    decoded = decode_page(data, envelope.name, envelope.charset, encoding)
    text, shape = canonical(decoded.content)
    if not text.content.strip():
        raise UserError(f"“{envelope.name}” is empty: the mail has no text.", "Choose a mail with a text.")
    blocks = tuple(_quoted(text.content, block) for block in blocks_of(text.content))
    metadata = Metadata(envelope.title, "", envelope.author, envelope.published, source_name=envelope.name)
    document = Document(DocumentId(uuid7()), text, metadata, blocks, Source(envelope.sha256, decoded.encoding, shape))
    return Incoming(Annotated(document), warnings=envelope.warnings + warnings_of(decoded, text, shape), doubtful=decoded.doubtful)


def _quoted(content: str, block: Block) -> Block:
    quoted = all(line.startswith(">") for line in content[block.start : block.end].split("\n"))
    return replace(block, kind=BlockKind.BLOCKQUOTE) if quoted else block

"""A document: an immutable text with what is known of it, and all that people marked in it."""

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Work
from bias_annotator.model.span import Marks
from bias_annotator.model.speakers import Speaker
from bias_annotator.model.text import Shape, Text

REPLACES = "replaces"  # the field of a document that holds the id of the one in whose place it stands
TYPED = ("title", "author", "outlet", "published", "language", "url")  # what a person may change of what is known of a text
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.+Z-]*)?)?)?")


class BlockKind(StrEnum):
    """What a stretch of text was on its page."""

    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    BLOCKQUOTE = "blockquote"
    POST = "post"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch `[start, end)` of code points; `attributes` holds author, handle, date, platform, url of a post."""

    kind: BlockKind
    start: int
    end: int
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document; what the source does not say stays empty. `published` is an ISO date or empty."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    source_name: str = ""
    extra: Mapping[str, str] = field(default_factory=dict, hash=False)


def checked_metadata(metadata: Metadata) -> Metadata:
    """The metadata as a person typed them, without blanks at the ends; UserError for what no date or web address can be."""
    typed: dict[str, Any] = {name: " ".join(str(getattr(metadata, name)).split()) for name in TYPED}
    check_date(typed["published"])
    if typed["url"] and not typed["url"].startswith(("http://", "https://")):
        raise UserError(Message("“{url}” is no web address.", url=typed["url"]), "It begins with http:// or https://.")
    return replace(metadata, **typed)


def check_date(typed: str) -> None:
    """UserError for what is no day, month or year in ISO form; nothing at all is fine."""
    if not _is_date(typed):
        raise UserError(Message("“{date}” is no date.", date=typed), "Write it as 2031-05-14, 2031-05 or 2031.")


def _is_date(value: str) -> bool:
    """Whether a text is a day, month or year in ISO form (a day may have a time), or empty."""
    found = _DATE.fullmatch(value)
    if not found:
        return not value
    year, month, day = (int(each or 1) for each in found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text came from: digest of the bytes (empty if there were none), encoding, and what canonical form changed."""

    sha256: str = ""
    encoding: str = ""
    shape: Shape = field(default_factory=Shape)


@dataclass(frozen=True, slots=True)
class Document:
    """An immutable text with metadata and blocks (in text order)."""

    id: DocumentId
    text: Text
    metadata: Metadata = field(default_factory=Metadata)
    blocks: tuple[Block, ...] = ()
    source: Source = field(default_factory=Source)

    @property
    def title(self) -> str:
        """The title, else the source name, else the first words of the text."""
        return self.metadata.title or self.metadata.source_name or " ".join(self.text.content.lstrip()[:400].split())[:60]


@dataclass(frozen=True, slots=True)
class KeptSource:
    """The file that a document was taken out of: its name, the name of the reader that did so, and its bytes, compressed."""

    name: str
    reader: str
    packed: bytes = field(repr=False)

    @classmethod
    def of(cls, name: str, reader: str, data: bytes) -> Self:
        """The file with its bytes as they are."""
        return cls(name, reader, zlib.compress(data))

    def data(self, most: int) -> bytes:
        """The bytes of the file; ValueError when they are damaged, or more than `most`."""
        inflating = zlib.decompressobj()
        try:
            data = inflating.decompress(self.packed, most)
        except zlib.error as problem:
            raise ValueError(str(problem)) from problem
        if not inflating.eof:
            message = f"it is cut off, or has more than {most:,} bytes"
            raise ValueError(message)
        return data


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with every layer and everybody's work on it: what readers give and writers take.

    `speakers` are those whom its spans name, as far as they have a kind or other names. `source` is the file to be kept with
    it, when it comes into a project; it is not given out again with it.
    """

    document: Document
    marks: tuple[Marks, ...] = ()
    work: tuple[Work, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    source: KeptSource | None = field(default=None, compare=False)

"""Plain text: the text as it stands, in paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import Shape, Text, canonical
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.decoding import decoded
from bias_annotator.readers.encoding import Decoded, oddities
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.source import SourceFile, digest


class TextReader:
    """Reads a file of plain text as one document."""

    name = "text"
    title = "Plain text"
    suffixes = (".txt", ".text")
    loses = ("annotations", "metadata")
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The one document of the file; UserError when it is empty or no text."""
        read = read_text(source, options.encoding)
        document = Document(DocumentId(uuid7()), read.text, Metadata(source_name=source.name), blocks_of(read.text.content), read.about)
        yield Incoming(Annotated(document), warnings=read.warnings, doubtful=read.doubtful)


@dataclass(frozen=True, slots=True)
class ReadText:
    """Canonical text of a file, where it came from, warnings as sentences, and whether its encoding is in doubt."""

    text: Text
    about: Source
    warnings: tuple[str, ...]
    doubtful: bool


def read_text(source: SourceFile, encoding: str = "") -> ReadText:
    """The text of a whole file, in the encoding that a person chose or (empty) that is found out. UserError for what is no text."""
    data = source.content()
    found = decoded(data, source.name, encoding)
    text, shape = canonical(found.content)
    if not text.content.strip():
        raise UserError(Message("“{name}” is empty: it has no text.", name=source.name), "Choose a file with a text.")
    return ReadText(text, Source(digest(data), found.encoding, shape), warnings_of(found, text, shape), found.doubtful)


def warnings_of(found: Decoded, text: Text, shape: Shape) -> tuple[str, ...]:
    """What is worth knowing about a text that was read."""
    replaced = (Message("{count} NUL characters or half surrogates became U+FFFD", count=shape.replaced),) if shape.replaced else ()
    return found.warnings + replaced + oddities(text.content)

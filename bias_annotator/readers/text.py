"""Plain text: the text as it stands, in paragraphs."""

from collections.abc import Iterator

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import Shape, Text, canonical
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.encoding import Decoded, decode, oddities
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.source import SourceFile, digest


class TextReader:
    """Reads a file of plain text as one document."""

    name = "text"
    title = "Plain text"
    suffixes = (".txt", ".text")
    loses = ("annotations", "metadata")
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:  # noqa: ARG002 - the same for every reader
        """The one document of the file; UserError when it is empty or no text."""
        text, about, warnings = read_text(source)
        document = Document(DocumentId(uuid7()), text, Metadata(source_name=source.name), blocks_of(text.content), about)
        yield Incoming(Annotated(document), warnings=warnings)


def read_text(source: SourceFile) -> tuple[Text, Source, tuple[str, ...]]:
    """Canonical text of a whole file, where it came from, and warnings as sentences. UserError for what is no text."""
    data = source.content()
    decoded = decode(data, source.name)
    text, shape = canonical(decoded.content)
    if not text.content.strip():
        raise UserError(Message("“{name}” is empty: it has no text.", name=source.name), "Choose a file with a text.")
    return text, Source(digest(data), decoded.encoding, shape), warnings_of(decoded, text, shape)


def warnings_of(decoded: Decoded, text: Text, shape: Shape) -> tuple[str, ...]:
    """What is worth knowing about a text that was read."""
    replaced = (f"{shape.replaced} NUL characters or half surrogates became U+FFFD",) if shape.replaced else ()
    return decoded.warnings + replaced + oddities(text.content)

"""Puts a text together from the blocks that a reader finds, and makes the document of it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import Shape, Text, canonical
from bias_annotator.readers.encoding import oddities
from bias_annotator.readers.incoming import Incoming
from bias_annotator.settings import BOUNDS

_GAP, _TIGHT = "\n\n", "\n"  # between blocks, and between items of a list and rows of a table
_LONGEST_TITLE = 500
_TIGHT_KINDS = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)


class TextBuilder:
    """Takes blocks in reading order; `name` is that of the file, `reader` that of its reader, with a number that grows.

    The number tells later which documents another version of the reader would read otherwise.
    """

    def __init__(self, name: str, reader: str) -> None:
        """Nothing is in it."""
        self.name = name
        self._reader = reader
        self.warnings: list[str] = []
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._replaced = 0

    def add(self, kind: BlockKind, content: str, attributes: Mapping[str, str] | None = None) -> None:
        """Add a block, without the blanks round it; one without a text is left out. UserError when it gets too much."""
        text, shape = canonical(content, marked=False)
        piece = text.content.strip()
        if not piece:
            return
        if self._blocks:
            gap = _TIGHT if kind is self._blocks[-1].kind and kind in _TIGHT_KINDS else _GAP
            self._pieces.append(gap)
            self._length += len(gap)
        start = self._length
        self._pieces.append(piece)
        self._length = start + len(piece)
        self._blocks.append(Block(kind, start, self._length, attributes or {}))
        self._replaced += shape.replaced
        if self._length > BOUNDS.text_bytes // 2:
            raise UserError(f"“{self.name}” holds more than {BOUNDS.text_bytes // 2:,} characters.", "Split it into smaller files.")

    def incoming(self, metadata: Metadata, digest: str, encoding: str = "") -> Incoming:
        """The document; UserError when no text came. `metadata` gets the name of the file and, if it has no title, the first headline."""
        if not self._pieces:
            raise UserError(f"“{self.name}” is empty: it has no text.", "Choose a file with a text.")
        text = Text("".join(self._pieces))
        first = next((block for block in self._blocks if block.kind is BlockKind.HEADLINE), None)
        title = metadata.title or (text.content[first.start : first.end][:_LONGEST_TITLE] if first else "")
        extra = {**metadata.extra, "reader": self._reader}
        known = tidy(replace(metadata, title=title, source_name=self.name, extra=extra))
        source = Source(digest, encoding, Shape(replaced=self._replaced))
        count = self._replaced
        replaced = (Message("{count} NUL characters or half surrogates became U+FFFD", count=count),) if count else ()
        document = Document(DocumentId(uuid7()), text, known, tuple(self._blocks), source)
        return Incoming(Annotated(document), warnings=(*self.warnings, *replaced, *oddities(text.content)))

    def warn(self, count: int, what: str) -> None:
        """Say what was off, and how often, if it was."""
        if count:
            self.warnings.append(f"{count:,} {what}")


def tidy(metadata: Metadata) -> Metadata:
    """Metadata on one line each, that can be stored and shown."""
    fields = {name: _line(getattr(metadata, name)) for name in ("title", "outlet", "author", "published", "url", "language", "source_name")}
    extra = {_line(name): _line(value) for name, value in metadata.extra.items()}
    return Metadata(**fields, extra={name: value for name, value in extra.items() if name and value})


def rows(cells: Iterable[list[str]]) -> list[tuple[BlockKind, str]]:
    """The blocks of a row of a table, whose cells hold paragraphs: one row, unless a cell has several."""
    kept = [[piece.strip() for piece in cell if piece.strip()] for cell in cells]
    if all(len(cell) <= 1 for cell in kept):
        row = "\t".join(" ".join(cell[0].split()) if cell else "" for cell in kept)
        return [(BlockKind.TABLE_ROW, row)]
    return [(BlockKind.PARAGRAPH, piece) for cell in kept for piece in cell]


def whole(text: str) -> str:
    """The text with characters that were written as two halves made whole; what is half stays so, to be counted."""
    if not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _line(value: str) -> str:
    return " ".join(canonical(value, marked=False)[0].content.split())

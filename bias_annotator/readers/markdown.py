"""Markdown: the source as it stands, mark-up included, so that positions are those of the file."""

import re
from collections.abc import Iterator
from itertools import accumulate

from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.text import read_text

_FRONT = re.compile(r"---[^\S\n]*\n(.*?\n)(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_]+)[^\S\n]*:[^\S\n]*(.*?)[^\S\n]*$", re.MULTILINE)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KINDS = {
    "heading_open": BlockKind.HEADLINE,
    "paragraph_open": BlockKind.PARAGRAPH,
    "blockquote_open": BlockKind.BLOCKQUOTE,
    "list_item_open": BlockKind.LIST_ITEM,
}


class MarkdownReader:
    """Reads a Markdown file as one document; mark-up characters stay in the text."""

    name = "markdown"
    title = "Markdown"
    suffixes = (".md", ".markdown", ".mdown")
    loses = ("annotations",)
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The one document of the file; UserError when it is empty or no text."""
        read = read_text(source, options.encoding)
        text = read.text
        front = _FRONT.match(text.content)
        skip = front.end() if front else 0
        fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(front.group(1))} if front else {}
        blocks, first_heading = _blocks(text.content, skip)
        date = _DATE.match(fields.get("date", ""))
        metadata = Metadata(
            title=fields.get("title") or first_heading,
            author=fields.get("author", ""),
            published=date.group() if date else "",
            language=fields.get("lang") or fields.get("language", ""),
            source_name=source.name,
        )
        document = Document(DocumentId(uuid7()), text, metadata, blocks, read.about)
        yield Incoming(Annotated(document), warnings=read.warnings, doubtful=read.doubtful)


def _blocks(content: str, skip: int) -> tuple[tuple[Block, ...], str]:
    """Blocks after the first `skip` code points, and the text of the first heading of level 1 ("" if there is none)."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only needed for Markdown

    lines = content[skip:].split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=skip))
    blocks: list[Block] = []
    heading = ""
    covered = -1
    tokens = MarkdownIt().parse(content[skip:])
    for place, token in enumerate(tokens):
        kind = _KINDS.get(token.type)
        if kind is None or token.map is None or token.map[0] < covered:
            continue
        first, after = token.map
        piece = content[starts[first] : starts[after] - 1]
        blocks.append(Block(kind, starts[first], starts[first] + len(piece.rstrip())))
        covered = after
        if token.type == "heading_open" and token.tag == "h1" and not heading:
            heading = " ".join(tokens[place + 1].content.split())
    return tuple(block for block in blocks if block.start < block.end), heading

"""A web page as a text with blocks: parsed, chosen, joined, and what is worth knowing about it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.metadata import version

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Block, BlockKind
from bias_annotator.model.text import Shape, Text, canonical
from bias_annotator.readers.encoding import oddities
from bias_annotator.readers.html.article import choose
from bias_annotator.readers.html.doubts import THIN, doubts_of, is_scripted, size_of
from bias_annotator.readers.html.facts import Facts, read_facts
from bias_annotator.readers.html.flat import collapse
from bias_annotator.readers.html.markup import parse, printable
from bias_annotator.readers.html.round import Place
from bias_annotator.readers.html.stripping import strip
from bias_annotator.readers.html.structure import Piece, pieces_of

_READER = 2  # counts up when the same page may give another text
_LEAST_SHARE = 0.25  # of the visible text; if less came out, the whole page is taken
_TIGHT = frozenset((BlockKind.LIST_ITEM, BlockKind.TABLE_ROW))


@dataclass(frozen=True, slots=True)
class Page:
    """What was read from a page; `reader` names what read it, to tell later which pages another version reads otherwise."""

    text: Text
    shape: Shape
    blocks: tuple[Block, ...]
    facts: Facts
    warnings: tuple[str, ...]
    reader: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A block to be; those of one `group` belong together."""

    kind: BlockKind
    text: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    group: object = None


def read_page(source: str, name: str, url: str = "") -> Page:
    """The article of a page in `source`. UserError when it has no text, or is built to do harm."""
    source, controls = printable(source)
    root = parse(source, name)
    facts = read_facts(root, url)
    strip(root)
    pieces, bare = pieces_of(root)
    if not pieces:  # whatever the page has stands in what looks like menus
        root = parse(source, name)
        strip(root, apart=False)
        pieces, bare = pieces_of(root)
    visible = [each for each in pieces if each.context.place is Place.WITHIN and each.kind is not BlockKind.CAPTION] or pieces
    chosen = choose(root, pieces, facts)
    body = [piece for line in re.split(r"[\r\n]+", facts.body) if (piece := collapse(line).strip())]
    if size_of(chosen) < THIN and sum(map(len, body)) > 2 * size_of(visible):
        return _from_data(facts, body)
    warnings = [
        *facts.warnings,
        *([Message("{count} control characters in the page became U+FFFD", count=controls)] if controls else []),
    ]
    if (share := size_of(chosen) / max(size_of(visible), 1)) < _LEAST_SHARE:
        warnings += (
            [Message("Only {share} of the visible text was found to be the article, so the whole page was taken", share=f"{share:.0%}")]
            if visible
            else []
        )
        chosen = visible
    if not chosen:
        why = ": a script would have filled it" if is_scripted(source) else ""
        raise UserError(f"“{name}” is empty: it has no text{why}.", "Open it in a browser and save it from there.")
    warnings += doubts_of(chosen, pieces, source, paid=facts.paid)
    warnings += [Message("{count} embedded posts or videos have no text in the page and were left out", count=bare)] if bare else []
    return _joined(_parts(chosen), _titled(facts, chosen), warnings)


def _from_data(facts: Facts, body: Sequence[str]) -> Page:
    """The text that a page keeps in its data for search engines."""
    headline = [_Part(BlockKind.HEADLINE, facts.title)] if facts.title else []
    parts = [*headline, *(_Part(BlockKind.PARAGRAPH, each) for each in body)]
    return _joined(
        parts, facts, [*facts.warnings, Message("The page is filled by a script; the text was taken from its data for search engines")]
    )


def _titled(facts: Facts, chosen: Sequence[Piece]) -> Facts:
    """A title that is the headline and the name of the site becomes the headline."""
    headline = collapse(next((each.text for each in chosen[:3] if each.kind is BlockKind.HEADLINE), ""))
    if headline and (not facts.title or headline.lower() in facts.title.lower()):
        return replace(facts, title=headline)
    return facts


def _parts(chosen: Sequence[Piece]) -> list[_Part]:
    """The blocks to be: the paragraphs of one quotation are one block of several lines."""
    parts: list[_Part] = []
    for each in chosen:
        context = each.context
        if context.kind is BlockKind.BLOCKQUOTE and parts and parts[-1].group is context.group:
            parts[-1] = replace(parts[-1], text=f"{parts[-1].text}\n{each.text}")
        else:
            parts.append(_Part(context.kind, each.text, context.marks, context.group))
    return parts


def _joined(parts: Sequence[_Part], facts: Facts, warnings: Sequence[str]) -> Page:
    """The text of the blocks, an empty line between them; the items of a list and the rows of a table are lines."""
    blocks: list[Block] = []
    texts: list[str] = []
    replaced = length = 0
    for number, part in enumerate(parts):
        content, shape = canonical(part.text, marked=False)
        together = part.kind in _TIGHT and number > 0 and part.group is parts[number - 1].group
        gap = "" if not number else "\n" if together else "\n\n"
        texts += [gap, content.content]
        start = length + len(gap)
        length = start + len(content)
        blocks.append(Block(part.kind, start, length, part.attributes))
        replaced += shape.replaced
    text = Text("".join(texts))
    return Page(text, Shape(replaced=replaced), tuple(blocks), facts, (*warnings, *oddities(text.content)), _reader())


@cache
def _reader() -> str:
    return f"html {_READER}, trafilatura {version('trafilatura')}, lxml {version('lxml')}"

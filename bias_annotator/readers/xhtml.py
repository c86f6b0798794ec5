"""The blocks of a well-formed page, as books have them: everything that stands on it, in its order."""

import re
from collections.abc import Iterator
from html.entities import html5

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.building import rows
from bias_annotator.readers.xml import Element, attribute, local

_SILENT = set("head script style template noscript nav svg math rt rp audio video object iframe".split())
_BLOCKS = set(
    "html body p div section article aside header footer main h1 h2 h3 h4 h5 h6 blockquote ul ol dl li dt dd table figure figcaption pre "
    "hr address details summary hgroup form fieldset center".split()
)
_KINDS = {"blockquote": BlockKind.BLOCKQUOTE, "li": BlockKind.LIST_ITEM, "dd": BlockKind.LIST_ITEM, "dt": BlockKind.LIST_ITEM}
_KINDS |= {"figcaption": BlockKind.CAPTION, "caption": BlockKind.CAPTION, **{f"h{level}": BlockKind.HEADLINE for level in range(1, 7)}}
_XML = ("lt", "gt", "amp", "quot", "apos")
_NUMBER = 4  # characters of the number of a note, at most, with its brackets
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
Piece = tuple[BlockKind, str]


def plain_entities(data: bytes) -> bytes:
    """The page with the characters for which HTML has names, and XML has not."""

    def character(found: re.Match[bytes]) -> bytes:
        name = found[1].decode()
        known = html5.get(f"{name};") if name not in _XML else None
        return "".join(f"&#{ord(each)};" for each in known).encode() if known else found[0]

    return _ENTITY.sub(character, data)


def blocks_of_page(root: Element) -> Iterator[Piece]:
    """Kind and text of each block."""
    yield from _Page().blocks(root, BlockKind.PARAGRAPH)


def _leads_to_note(link: Element) -> bool:
    """Whether a link is but the number of a note, or leads back from it."""
    kinds = (attribute(link, "type"), attribute(link, "role").removeprefix("doc-"))
    short = len("".join(map(str, link.itertext())).strip()) <= _NUMBER
    return short and (any(kind in ("noteref", "backlink", "referrer") for kind in kinds) or attribute(link, "href").startswith("#"))


class _Page:
    """Gathers the text between the borders of blocks."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def blocks(self, element: Element, kind: BlockKind, *, kept: bool = False) -> Iterator[Piece]:
        """The blocks in an element; `kept` when its blanks stand as they are."""
        self._put(element.text, kept=kept)
        for each in element:
            name = local(each)
            if name == "br":
                self._open.append("\n")
            elif name == "a" and _leads_to_note(each):
                pass
            elif name == "tr":
                yield from self._close(kind)
                yield from self._row(each)
            elif name in _BLOCKS:
                yield from self._close(kind)
                inner = _KINDS.get(name, BlockKind.HEADLINE if attribute(each, "role") == "heading" else kind)
                yield from self.blocks(each, inner, kept=kept or name == "pre")
                yield from self._close(inner)
            elif name and name not in _SILENT:
                yield from self.blocks(each, kind, kept=kept)
            self._put(each.tail, kept=kept)
        if local(element) in ("html", "body"):
            yield from self._close(kind)

    def _row(self, row: Element) -> Iterator[Piece]:
        cells = [[text for _, text in _Page().whole(cell)] for cell in row if local(cell) in ("td", "th")]
        yield from rows(cells)

    def whole(self, element: Element) -> Iterator[Piece]:
        """The blocks in an element, with what stands at its end."""
        yield from self.blocks(element, BlockKind.PARAGRAPH)
        yield from self._close(BlockKind.PARAGRAPH)

    def _put(self, text: str | None, *, kept: bool) -> None:
        if not text:
            return
        words = text if kept else _BLANKS.sub(" ", text)
        if not kept and words.startswith(" ") and (not self._open or self._open[-1].endswith((" ", "\n"))):
            words = words[1:]
        if words:
            self._open.append(words)

    def _close(self, kind: BlockKind) -> Iterator[Piece]:
        text, self._open = "".join(self._open), []
        if text.strip():
            yield kind, text

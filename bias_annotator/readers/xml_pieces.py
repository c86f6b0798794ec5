"""XML of any length, piece by piece: for data sets that do not fit into memory as a tree."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, cast

from bias_annotator.errors import UserError
from bias_annotator.readers.xml import damaged, declares, local

if TYPE_CHECKING:
    from lxml.etree import XMLPullParser, _Element

_DEEPEST = 200  # elements inside of one another
_LARGEST = 16_000_000  # elements in a piece, which is held in memory
# A document that begins with its first element, in letters that are ASCII where they are ASCII: it declares nothing.
_PLAIN = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*(?:<\?xml(?:\s+(?:version|standalone)\s*=\s*["'][\w.]*["']|\s+encoding\s*=\s*["'](?:utf-8|us-ascii|iso-8859-1)["'])*\s*\?>)?"""
    rb"""(?:\s+|<!--(?:(?!--).)*-->)*<[A-Za-z_]""",
    re.IGNORECASE | re.DOTALL,
)


class Piece(NamedTuple):
    """An element, whole, and the name of the one in which it stands (nothing: it is the root, of which only attributes are there)."""

    inside: str
    element: "_Element"


def pieces(data: Iterable[bytes], name: str, opened: Collection[str] = ()) -> Iterator[Piece]:
    """The root, then every element in it, each of them gone when the next one comes; in place of those `opened`, what they hold.

    UserError, naming the file, for what is broken, nested too deeply, too large for a piece, or declares entities.
    """
    from lxml import etree  # noqa: PLC0415 - only needed for documents of XML

    chunks = iter(data)
    head = next(chunks, b"")
    parser = etree.XMLPullParser(
        ("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=_PLAIN.match(head) is not None,  # without the guards of libxml2 only where nothing is declared that could grow
        remove_comments=True,
        remove_pis=True,
    )
    cutter = _Cutter(name, opened)
    try:
        parser.feed(head)
        yield from cutter.cut(parser)
        for chunk in chunks:
            parser.feed(chunk)
            yield from cutter.cut(parser)
        parser.close()
        yield from cutter.cut(parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise damaged(name, problem) from problem


class _Cutter:
    """Follows a document that is being parsed, and cuts it into pieces."""

    def __init__(self, name: str, opened: Collection[str]) -> None:
        self._name, self._opened = name, opened
        self._path: list[str] = []
        self._count = 0

    def cut(self, parser: "XMLPullParser") -> Iterator[Piece]:
        """The pieces that have become whole."""
        for event, each in parser.read_events():
            element = cast("_Element", each)
            if event == "end":
                self._path.pop()
                if self._is_piece():
                    yield Piece(self._path[-1], element)
                    self._count = 0
                    _drop(element)
                continue
            if not self._path:
                types = element.getroottree().docinfo.internalDTD
                if types is not None and types.entities():  # type: ignore[attr-defined, redundant-expr]  # the stubs lack what there is
                    raise declares(self._name)
                yield Piece("", element)
            self._path.append(local(element) if len(self._path) < 2 else "")  # noqa: PLR2004 - deeper names are nobody's
            self._count += 1
            if len(self._path) > _DEEPEST:
                raise UserError(f"“{self._name}” nests more than {_DEEPEST} elements.", "Is it the right file?")
            if self._count > _LARGEST:
                raise UserError(f"“{self._name}” has more than {_LARGEST:,} elements in one piece.", "Split it into smaller files.")

    def _is_piece(self) -> bool:
        return len(self._path) == 1 or (len(self._path) == 2 and self._path[1] in self._opened)  # noqa: PLR2004 - in what is opened


def _drop(element: "_Element") -> None:
    """Give its memory back, and that of what was cut off before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]

"""DOCX documents of Microsoft Word and others: the text as it stands when all tracked changes are accepted."""

from collections.abc import Iterator, Mapping

from bias_annotator.model.document import BlockKind, Metadata
from bias_annotator.readers.building import TextBuilder, rows
from bias_annotator.readers.docx_styles import Styles
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.package import package
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.xml import Element, attribute, child, content, local, named, parse
from bias_annotator.readers.zipped import Zipped
from bias_annotator.settings import BOUNDS

Piece = tuple[BlockKind, str, Mapping[str, str]]
_KIND = "a DOCX document"
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad"}
# What belongs to a paragraph and is no text of it: what was deleted, formats, instructions of fields, readings above Asian words.
_SILENT = {
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "delInstrText",
    "pPr",
    "rPr",
    "rt",
    "rubyPr",
    "sdtPr",
    "tblPr",
    "trPr",
    "tcPr",
    "sectPr",
}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


class DocxReader:
    """Reads a DOCX document as one document."""

    name = "docx"
    title = "DOCX"
    suffixes = (".docx", ".docm", ".dotx")
    loses = ("annotations", "comments", "headers and footers", "pictures", "text emphasis and links")
    isolated = BOUNDS.process

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The one document of the file; UserError when it is empty or no DOCX document."""
        data = source.content(self.isolated.taken)
        opened = package(data, source.name, _KIND)
        builder = TextBuilder(source.name, "docx 1")
        walk = _Walk(opened)
        root = walk.part(_main(opened))
        if root is None:
            raise opened.damaged("the part with its text is missing")
        for kind, text, attributes in walk.all(root):
            builder.add(kind, text, attributes)
        builder.warn(sum(1 for _ in named(root, *_CHANGES)), "tracked changes: the text is as if all were accepted")
        builder.warn(walk.hidden, "stretches of hidden text were left out")
        builder.warn(sum(1 for _ in named(root, "altChunk")), "files embedded in the text were left out")
        yield builder.incoming(core_metadata(opened), digest(data), "utf-8")


def core_metadata(opened: Zipped) -> Metadata:
    """Metadata of an Office document; dates of the file are none of the text, and stay beside it."""
    found = opened.find("docProps/core.xml")
    if found is None:
        return Metadata()
    fields = {local(each): content(each) for each in parse(found, opened.name)}
    extra = {name: fields.get(name, "") for name in ("subject", "keywords", "description", "category", "created", "modified")}
    return Metadata(fields.get("title", ""), author=fields.get("creator", ""), language=fields.get("language", ""), extra=extra)


def _main(opened: Zipped) -> str:
    """The name of the part with the text, which the package tells."""
    found = opened.find("_rels/.rels")
    links = parse(found, opened.name) if found else ()
    return next((attribute(each, "Target") for each in links if attribute(each, "Type").endswith("/officeDocument")), "word/document.xml")


class _Walk:
    """Goes through the text, its text boxes, its tables, and the notes that it refers to."""

    def __init__(self, opened: Zipped) -> None:
        self._opened = opened
        self._styles = Styles(self.part("word/styles.xml"))
        self._notes: list[tuple[str, str]] = []  # part and id, in the order in which the text refers to them
        self._carried = ""  # text of a paragraph whose end was deleted
        self.hidden = 0

    def part(self, name: str) -> Element | None:
        """The root of a part; None if it is not there."""
        data = self._opened.find(name)
        return parse(data, self._opened.name) if data is not None else None

    def all(self, root: Element) -> Iterator[Piece]:
        """The blocks of the text, then those of its notes."""
        body = child(root, "body")
        yield from self._blocks(body if body is not None else root)
        if self._carried:
            yield BlockKind.PARAGRAPH, self._carried, {}
            self._carried = ""
        parts = {name: self.part(f"word/{name}.xml") for name in {name for name, _ in self._notes}}
        for number, (name, wanted) in enumerate(self._notes, 1):
            part = parts[name]
            for note in part if part is not None else ():
                if attribute(note, "id") == wanted:
                    yield from ((kind, text, {**attributes, "note": str(number)}) for kind, text, attributes in self._blocks(note))

    def _blocks(self, parent: Element) -> Iterator[Piece]:
        for each in parent:
            name = local(each)
            if name == "p":
                yield from self._paragraph(each)
            elif name == "tbl":
                for row in named_rows(each):
                    cells = [[text for _, text, _ in self._blocks(cell)] for cell in cells_of(row)]
                    yield from ((kind, text, {}) for kind, text in rows(cells))
            elif name == "AlternateContent":
                yield from self._blocks(_chosen(each))
            elif name not in _SILENT and name:
                yield from self._blocks(each)

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        boxes: list[Element] = []
        pieces: list[str] = []
        self._text(paragraph, pieces, boxes)
        text = self._carried + "".join(pieces)
        self._carried = ""
        mark = child(paragraph, "pPr", "rPr")
        if mark is not None and any(local(each) in ("del", "moveFrom") for each in mark):
            self._carried = text
        else:
            yield self._styles.kind(child(paragraph, "pPr")), text, {}
        for box in boxes:
            yield from self._blocks(box)

    def _text(self, element: Element, pieces: list[str], boxes: list[Element]) -> None:
        for each in element:
            name = local(each)
            if name == "t":
                pieces.append(each.text or "")
            elif name in _CHARACTERS:
                pieces.append(_CHARACTERS[name])
            elif name == "sym":
                pieces.append(_symbol(attribute(each, "char")))
            elif name in _NOTES:
                self._notes.append((_NOTES[name], attribute(each, "id")))
            elif name == "txbxContent":
                boxes.append(each)
            elif name == "AlternateContent":
                self._text(_chosen(each), pieces, boxes)
            elif name == "r" and self._styles.hides(child(each, "rPr")):
                self.hidden += 1
            elif name not in _SILENT:
                self._text(each, pieces, boxes)


def named_rows(table: Element) -> Iterator[Element]:
    """The rows of a table, also those inside of content controls; not those of tables in its cells, nor deleted ones."""
    for each in table:
        if local(each) == "tr":
            if child(each, "trPr", "del") is None:
                yield each
        elif local(each) not in _SILENT:
            yield from named_rows(each)


def cells_of(row: Element) -> Iterator[Element]:
    """The cells of a row, also those inside of content controls."""
    for each in row:
        if local(each) == "tc":
            yield each
        elif local(each) not in _SILENT:
            yield from cells_of(each)


def _chosen(alternatives: Element) -> Element:
    """Of the same content in several forms, the first, which is the newest."""
    return next(iter(alternatives), alternatives)


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""

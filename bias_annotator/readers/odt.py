"""ODT documents of LibreOffice and others: the text as it stands when all tracked changes are accepted."""

from collections.abc import Iterator, Mapping

from bias_annotator.errors import UserError
from bias_annotator.model.document import BlockKind, Metadata
from bias_annotator.readers.building import TextBuilder, rows
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.package import package
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.xml import Element, attribute, child, content, local, named, parse
from bias_annotator.readers.zipped import Zipped
from bias_annotator.settings import BOUNDS

Piece = tuple[BlockKind, str, Mapping[str, str]]
_KIND = "an ODT document"
_BLANKS = " \t\r\n"
_SILENT = set("tracked-changes annotation annotation-end ruby-text sequence-decls forms variable-decls user-field-decls scripts".split())
_STYLES = {
    "Title": BlockKind.HEADLINE,
    "Subtitle": BlockKind.HEADLINE,
    "Quotations": BlockKind.BLOCKQUOTE,
    "Caption": BlockKind.CAPTION,
    "Figure": BlockKind.CAPTION,
    "Illustration": BlockKind.CAPTION,
}
_DEEPEST = 20  # styles that stand on one another
_MOST_BLANKS = 1000  # that one element stands for


class OdtReader:
    """Reads an ODT document as one document."""

    name = "odt"
    title = "ODT"
    suffixes = (".odt", ".ott")
    loses = ("annotations", "comments", "headers and footers", "pictures", "text emphasis and links")
    isolated = BOUNDS.process

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The one document of the file; UserError when it is empty or no ODT document."""
        data = source.content(self.isolated.taken)
        opened = package(data, source.name, _KIND)
        _refuse_locked(opened)
        found = opened.find("content.xml")
        if found is None:
            raise opened.damaged("the part with its text is missing")
        root = parse(found, source.name)
        body = child(root, "body", "text")
        if body is None:
            raise opened.damaged("it holds no text")
        styles = opened.find("styles.xml")
        builder = TextBuilder(source.name, "odt 1")
        for kind, text, attributes in _Walk([root, *([parse(styles, source.name)] if styles else [])]).all(body):
            builder.add(kind, text, attributes)
        changes = sum(1 for _ in named(body, "changed-region"))
        builder.warn(changes, "tracked changes: the text is as if all were accepted")
        yield builder.incoming(_metadata(opened), digest(data), "utf-8")


def _refuse_locked(opened: Zipped) -> None:
    manifest = opened.find("META-INF/manifest.xml")
    if manifest and any(True for _ in named(parse(manifest, opened.name), "encryption-data")):
        raise UserError(f"“{opened.name}” is password-protected.", "Save a copy without a password.")


def _metadata(opened: Zipped) -> Metadata:
    found = opened.find("meta.xml")
    meta = child(parse(found, opened.name), "meta") if found else None
    fields = {local(each): content(each) for each in meta} if meta is not None else {}
    author = fields.get("initial-creator") or fields.get("creator", "")
    extra = {name: fields.get(given, "") for name, given in (("subject", "subject"), ("created", "creation-date"), ("modified", "date"))}
    extra |= {"description": fields.get("description", ""), "keywords": fields.get("keyword", "")}
    return Metadata(fields.get("title", ""), author=author, language=fields.get("language", ""), extra=extra)


class _Walk:
    """Goes through the text, its frames, its tables, and its notes."""

    def __init__(self, roots: list[Element]) -> None:
        found = [style for root in roots for style in named(root, "style")]
        self._parents = {attribute(each, "name"): attribute(each, "parent-style-name") for each in reversed(found)}
        self._notes: list[Element] = []

    def all(self, body: Element) -> Iterator[Piece]:
        """The blocks of the text, then those of its notes."""
        yield from self._blocks(body)
        for number, note in enumerate(self._notes, 1):
            yield from ((kind, text, {"note": str(number)}) for kind, text, _ in self._blocks(note))

    def _blocks(self, parent: Element, *, listed: bool = False) -> Iterator[Piece]:
        for each in parent:
            name = local(each)
            if name in ("p", "h"):
                yield from self._paragraph(each, name, listed=listed)
            elif name == "table":
                for row in _rows(each):
                    cells = [[text for _, text, _ in self._blocks(cell)] for cell in row if local(cell) == "table-cell"]
                    yield from ((kind, text, {}) for kind, text in rows(cells))
            elif name and name not in _SILENT:
                yield from self._blocks(each, listed=listed or name == "list-item")

    def _paragraph(self, paragraph: Element, name: str, *, listed: bool) -> Iterator[Piece]:
        frames: list[Element] = []
        pieces: list[str] = []
        self._text(paragraph, pieces, frames)
        kind = self._kind(attribute(paragraph, "style-name"))
        if name == "h":
            kind = BlockKind.HEADLINE
        elif listed and kind is BlockKind.PARAGRAPH:
            kind = BlockKind.LIST_ITEM
        yield kind, "".join(pieces), {}
        for frame in frames:
            yield from self._blocks(frame)

    def _text(self, element: Element, pieces: list[str], frames: list[Element]) -> None:
        _put(pieces, element.text)
        for each in element:
            name = local(each)
            if name == "s":
                count = attribute(each, "c")
                pieces.append(" " * min(int(count) if count.isascii() and count.isdigit() else 1, _MOST_BLANKS))
            elif name in ("tab", "line-break"):
                pieces.append("\t" if name == "tab" else "\n")
            elif name == "note":
                self._notes.extend(body for body in each if local(body) == "note-body")
            elif name in ("text-box", "table"):
                frames.append(each)
            elif name not in _SILENT:
                self._text(each, pieces, frames)
            _put(pieces, each.tail)

    def _kind(self, style: str) -> BlockKind:
        for _ in range(_DEEPEST):
            if style in _STYLES or not style:
                break
            if style.startswith("Heading"):
                return BlockKind.HEADLINE
            style = self._parents.get(style, "")
        return _STYLES.get(style, BlockKind.PARAGRAPH)


def _put(pieces: list[str], text: str | None) -> None:
    """Add text as the format means it: blanks in a row count as one, and none counts at the start of a paragraph."""
    if not text:
        return
    words = text
    if any(blank in text for blank in "\t\r\n") or "  " in text:
        inner = " ".join(word for word in _split(text) if word)
        words = (" " if text[0] in _BLANKS else "") + inner + (" " if inner and text[-1] in _BLANKS else "")
    if words.startswith(" ") and (not pieces or pieces[-1].endswith((" ", "\n"))):
        words = words[1:]
    if words:
        pieces.append(words)


def _split(text: str) -> list[str]:
    """Words between the blanks of XML, which are fewer than those of Python."""
    for blank in "\t\r\n":
        text = text.replace(blank, " ")
    return text.split(" ")


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a table, whatever they are grouped in; not those of tables in its cells."""
    for each in table:
        if local(each) == "table-row":
            yield each
        elif local(each).startswith("table-"):
            yield from _rows(each)

"""Documents in the project file: rows to model objects and back."""

import json
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, RowMapping, func, select, update
from sqlalchemy.dialects import sqlite

from bias_annotator.model.document import REPLACES, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, moment_text, now
from bias_annotator.model.text import Newline, Shape, Text
from bias_annotator.store import tables as t
from bias_annotator.store.rows import insert_rows

_PORTION = 200  # documents read together
_PORTION_SIZE = 4_000_000  # code points, unless a single document is longer
_PLAIN = ("title", "outlet", "author", "published", "url", "language", "source_name")


def number_of(connection: Connection, document: DocumentId) -> int | None:
    """The row number of a document, if the project has it."""
    return connection.execute(select(t.document.c.number).where(t.document.c.id == document)).scalar()


def load_many(connection: Connection, numbers: Sequence[int]) -> dict[int, Document]:
    """Whole documents by row number; not more of them at a time than memory holds."""
    contents = select(t.document_text.c.document, t.document_text.c.content).where(t.document_text.c.document.in_(numbers))
    texts = {number: Text(content) for number, content in connection.execute(contents)}
    blocks: dict[int, list[Block]] = {number: [] for number in numbers}
    columns = (t.block.c.document, t.block.c.kind, t.block.c.start, t.block.c.end, t.block.c.attributes)
    found = select(*columns).where(t.block.c.document.in_(numbers)).order_by(t.block.c.document, t.block.c.position)
    for number, kind, start, end, more in connection.execute(found):
        blocks[number].append(Block(BlockKind(kind), start, end, json.loads(more) if more else {}))
    rows = connection.execute(select(t.document).where(t.document.c.number.in_(numbers))).mappings()
    return {row["number"]: _document(row, texts[row["number"]], tuple(blocks[row["number"]])) for row in rows}


def portions(connection: Connection, chosen: Sequence[DocumentId]) -> Iterator[list[int]]:
    """Row numbers of the chosen documents, in their order, in portions that fit well into memory; unknown ids are left out."""
    columns = (t.document.c.id, t.document.c.number, t.document.c.length)
    portion: list[int] = []
    size = 0
    for first in range(0, len(chosen), _PORTION):
        some = chosen[first : first + _PORTION]
        found = {each: (number, length) for each, number, length in connection.execute(select(*columns).where(t.document.c.id.in_(some)))}
        for number, length in (found[each] for each in some if each in found):
            portion.append(number)
            size += length
            if size > _PORTION_SIZE or len(portion) == _PORTION:
                yield portion
                portion, size = [], 0
    if portion:
        yield portion


def _document(row: RowMapping, text: Text, blocks: tuple[Block, ...]) -> Document:
    shape = Shape(Newline(row["newline"]), bool(row["bom"]), tuple(json.loads(row["crlf"] or "[]")), row["replaced"])
    metadata = Metadata(**{name: row[name] for name in _PLAIN}, extra=json.loads(row["extra"]) if row["extra"] else {})
    return Document(DocumentId(row["id"]), text, metadata, blocks, Source(row["source_sha256"], row["encoding"], shape))


def add(connection: Connection, documents: Sequence[Document]) -> list[int]:
    """Insert documents, whose ids must be new; returns their row numbers in the same order."""
    first = (connection.execute(select(func.max(t.document.c.number))).scalar() or 0) + 1
    numbers = list(range(first, first + len(documents)))
    if not documents:
        return numbers
    added = moment_text(now())
    numbered = list(zip(numbers, documents, strict=True))
    insert_rows(connection, t.document, [_row(number, each, added) for number, each in numbered])
    insert_rows(connection, t.document_text, [(number, each.metadata.title, each.text.content) for number, each in numbered])
    blocks = [
        (number, position, str(block.kind), block.start, block.end, compact(dict(block.attributes)) if block.attributes else "")
        for number, each in numbered
        for position, block in enumerate(each.blocks)
    ]
    insert_rows(connection, t.block, blocks)
    return numbers


def replace_old(connection: Connection, new: Iterable[tuple[int, Document]]) -> None:
    """Put new documents (with their row numbers) in the place of those that they name, if the project has them."""
    for number, document in new:
        old = document.metadata.extra.get(REPLACES, "")
        if old and (place := number_of(connection, DocumentId(old))) not in (None, number):
            row = {"document": place, "newer": number}
            connection.execute(sqlite.insert(t.replacement).values(row).on_conflict_do_update(index_elements=["document"], set_=row))


def newer(connection: Connection, document: DocumentId) -> DocumentId | None:
    """The document that stands in the place of another one."""
    old, new = t.document.alias("old"), t.document.alias("new")
    joined = t.replacement.join(old, old.c.number == t.replacement.c.document).join(new, new.c.number == t.replacement.c.newer)
    found = connection.execute(select(new.c.id).select_from(joined).where(old.c.id == document)).scalar()
    return DocumentId(found) if found else None


def set_metadata(connection: Connection, number: int, metadata: Metadata) -> None:
    """Write what is known of the document in row `number`; the search index follows by itself."""
    values = {name: getattr(metadata, name) for name in _PLAIN} | {"extra": compact(dict(metadata.extra))}
    connection.execute(update(t.document).where(t.document.c.number == number).values(values))
    connection.execute(update(t.document_text).where(t.document_text.c.document == number).values(title=metadata.title))


def find(connection: Connection, document: str, sha256: str) -> tuple[DocumentId, bool] | None:
    """The document of that id, else the first with that text; with whether its text has that hash."""
    columns = select(t.document.c.id, t.document.c.sha256)
    row = connection.execute(columns.where(t.document.c.id == document)).first()
    if row is None:
        row = connection.execute(columns.where(t.document.c.sha256 == sha256).order_by(t.document.c.number).limit(1)).first()
    return (DocumentId(row[0]), row[1] == sha256) if row else None


def known(connection: Connection, some: Sequence[Document]) -> dict[str, tuple[DocumentId, str]]:
    """Id and hash of the documents that share an id or a text with one of `some`, by id and by hash (of twins, the first)."""
    columns = select(t.document.c.id, t.document.c.sha256).order_by(t.document.c.number.desc())
    found: dict[str, tuple[DocumentId, str]] = {}
    for start in range(0, len(some), _PORTION):
        portion = some[start : start + _PORTION]
        by_hash = columns.where(t.document.c.sha256.in_([each.text.sha256 for each in portion]))
        by_id = columns.where(t.document.c.id.in_([each.id for each in portion]))
        found |= {digest: (DocumentId(each), digest) for each, digest in connection.execute(by_hash)}
        found |= {each: (DocumentId(each), digest) for each, digest in connection.execute(by_id)}
    return found


def compact(value: object) -> str:
    """JSON without blanks; "" for what is empty, since most attributes are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""


def _row(number: int, document: Document, added: str) -> tuple[object, ...]:
    metadata, source = document.metadata, document.source
    shape = source.shape
    return (
        number,
        document.id,
        *(getattr(metadata, name) for name in _PLAIN),
        compact(dict(metadata.extra)),
        document.text.sha256,
        len(document.text),
        source.sha256,
        source.encoding,
        str(shape.newline),
        compact(list(shape.crlf)),
        int(shape.bom),
        shape.replaced,
        added,
    )

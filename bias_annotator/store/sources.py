"""The files that documents were taken out of, compressed, beside them."""

from collections.abc import Iterable

from sqlalchemy import Connection, select
from sqlalchemy.dialects import sqlite

from bias_annotator.model.document import KeptSource
from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t

_COLUMNS = (t.document_source.c.name, t.document_source.c.reader, t.document_source.c.data)


def add(connection: Connection, sources: Iterable[tuple[int, KeptSource]]) -> None:
    """Keep files by the row numbers of their documents; a document that has one keeps it."""
    rows = [{"document": number, "name": each.name, "reader": each.reader, "data": each.packed} for number, each in sources]
    if rows:
        connection.execute(sqlite.insert(t.document_source).on_conflict_do_nothing(), rows)


def documents(connection: Connection) -> list[DocumentId]:
    """The documents whose files were kept and that no newer one replaced, in the order in which they were added."""
    found = select(t.document.c.id).join(t.document_source, t.document.c.number == t.document_source.c.document)
    found = found.where(t.document.c.number.not_in(select(t.replacement.c.document)))
    return [DocumentId(each) for each in connection.execute(found.order_by(t.document.c.number)).scalars()]


def load(connection: Connection, document: DocumentId) -> KeptSource | None:
    """The file that a document was taken out of, if it was kept."""
    found = select(*_COLUMNS).join(t.document, t.document.c.number == t.document_source.c.document)
    row = connection.execute(found.where(t.document.c.id == document)).first()
    return KeptSource(row.name, row.reader, row.data) if row else None

"""By what one sees that a document, its marks or the work on it are others than before, without reading them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, func, select

from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t

_KNOWN = ("title", "outlet", "author", "published", "url", "language", "source_name", "extra", "sha256", "source_sha256")


def stamps(connection: Connection) -> dict[DocumentId, int]:
    """A number for every document that is another as soon as anything of it changed; only good within this process.

    Spans and relations change by edits, which are numbered, and come by imports, which add rows.
    """
    counted = [_counted(connection, table, table.c.number) for table in (t.span, t.relation, t.edit)]
    columns = [t.work.c[name] for name in ("annotator", "status", "flagged", "active_seconds", "position")]
    counted.append({document: tuple(found) for document, *found in _rows(connection, t.work, *map(func.group_concat, columns))})
    rows = connection.execute(select(t.document.c.number, t.document.c.id, *(t.document.c[name] for name in _KNOWN)))
    return {DocumentId(each): hash((*known, *(found.get(number) for found in counted))) for number, each, *known in rows}


def _counted(connection: Connection, table: Table, number: Column[Any]) -> dict[int, tuple[Any, ...]]:
    return {document: tuple(found) for document, *found in _rows(connection, table, func.count(), func.max(number))}


def _rows(connection: Connection, table: Table, *wanted: Any) -> Iterator[Any]:  # noqa: ANN401 - expressions of SQLAlchemy
    yield from connection.execute(select(table.c.document, *wanted).group_by(table.c.document))

"""Lists of documents: filtered, sorted, a page at a time, by indexed queries."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, select, text

from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status
from bias_annotator.store import people
from bias_annotator.store import tables as t
from bias_annotator.store.kinds import Query, Row, Sort


def rows(connection: Connection, query: Query, offset: int, limit: int | None) -> list[Row]:
    """One page of the documents that `query` describes."""
    d = t.document.c
    who = _who(connection, query)
    marked = (
        select(func.count())
        .select_from(t.span.join(t.layer, t.layer.c.number == t.span.c.layer))
        .where(t.span.c.document == d.number, t.layer.c.annotator == who)
        .scalar_subquery()
    )
    columns = (d.id, shown_title(), d.outlet, d.author, d.published, d.length, *_work(query), marked)
    found = connection.execute(_filtered(select(*columns), query, who).order_by(*_order(query)).offset(offset).limit(limit))
    return [
        Row(DocumentId(each), title, outlet, author, published, length, Status(status or Status.TODO), bool(flagged), spans)
        for each, title, outlet, author, published, length, status, flagged, spans in found
    ]


def count(connection: Connection, query: Query) -> int:
    """How many documents `query` describes."""
    number: int = connection.execute(_filtered(select(func.count()), query, _who(connection, query))).scalar_one()
    return number


def ids(connection: Connection, query: Query) -> list[DocumentId]:
    """The documents that `query` describes, in the order in which they were added."""
    found = _filtered(select(t.document.c.id), query, _who(connection, query)).order_by(t.document.c.number)
    return [DocumentId(each) for each in connection.execute(found).scalars()]


def title(connection: Connection, document: DocumentId) -> str:
    """The title of a document as lists show it; "" for one that is not there."""
    return connection.execute(select(shown_title()).where(t.document.c.id == document)).scalar() or ""


def size(connection: Connection, documents: Collection[DocumentId]) -> int:
    """How many code points the texts of some documents have together."""
    d = t.document.c
    chosen = frozenset(documents)
    return sum(length for each, length in connection.execute(select(d.id, d.length)) if each in chosen)


def digests(connection: Connection) -> dict[DocumentId, tuple[str, str]]:
    """The digest of the text, and the outlet, of every document."""
    d = t.document.c
    return {DocumentId(each): (sha256, outlet) for each, sha256, outlet in connection.execute(select(d.id, d.sha256, d.outlet))}


def outlets(connection: Connection) -> list[str]:
    """Every outlet that documents name, in alphabetical order."""
    column = t.document.c.outlet
    return list(connection.execute(select(column).where(column != "").distinct().order_by(column)).scalars())


def replaced() -> Select[tuple[int]]:
    """The row numbers of documents in whose place newer ones stand."""
    return select(t.replacement.c.document)


def shown_title() -> ColumnElement[str]:
    """The title as lists show it."""
    return func.coalesce(func.nullif(t.document.c.title, ""), t.document.c.source_name)


def _who(connection: Connection, query: Query) -> int:
    found = people.find(connection, query.annotator) if query.annotator else None
    return found[0] if found else -1


def _work(query: Query) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Status and flag of a document: those of the annotator, or, without one, how far anybody is and whether anybody flagged it."""
    d, w = t.document.c, t.work.c
    if query.annotator:
        return w.status, w.flagged
    anybody = w.document == d.number
    furthest = select(func.min(w.status)).where(anybody).scalar_subquery()  # done, started, todo: so they stand in the alphabet
    return furthest, select(func.max(w.flagged)).where(anybody).scalar_subquery()


def _filtered(selected: Select[Any], query: Query, who: int) -> Select[Any]:
    d, w = t.document.c, t.work.c
    joined = t.document
    narrows = bool(query.statuses) or query.flagged is not None or query.sort is Sort.STATUS
    if query.annotator and (narrows or len(selected.selected_columns) > 1):
        joined = joined.outerjoin(t.work, and_(w.document == d.number, w.annotator == who))  # type: ignore[assignment]
    selected = selected.select_from(joined)
    status, flagged = _work(query)
    if query.statuses:
        selected = selected.where(func.coalesce(status, str(Status.TODO)).in_([str(status) for status in query.statuses]))
    if query.flagged is not None:
        selected = selected.where(func.coalesce(flagged, 0) == int(query.flagged))
    if query.replaced is not None:
        selected = selected.where(d.number.in_(replaced()) if query.replaced else d.number.not_in(replaced()))
    if query.outlet:
        selected = selected.where(d.outlet == query.outlet)
    if query.since or query.until:
        selected = selected.where(d.published != "", d.published >= query.since)
    if query.until:
        selected = selected.where(func.substr(d.published, 1, len(query.until)) <= query.until)
    if query.text.strip():
        hits = text("SELECT rowid FROM document_search WHERE document_search MATCH :words")
        selected = selected.where(d.number.in_(hits.bindparams(words=_match(query.text))))
    return selected


def _match(typed: str) -> str:
    """What a person typed as an FTS5 query: all the words, the last one as the beginning of a word.

    Words go in quotation marks, so that FTS5 itself finds in them what it found in the texts.
    """
    words = ['"' + word.replace('"', " ") + '"' for word in typed.replace("\0", " ").encode(errors="replace").decode().split()]
    return " ".join(words) + "*" if words else '""'


def _order(query: Query) -> list[Any]:
    d = t.document.c
    rank = case({str(Status.STARTED): 0, str(Status.TODO): 1}, value=func.coalesce(_work(query)[0], str(Status.TODO)), else_=2)
    keys: dict[Sort, list[Any]] = {
        Sort.TITLE: [shown_title().collate("NOCASE")],
        Sort.OUTLET: [d.outlet],
        Sort.PUBLISHED: [d.published],
        Sort.LENGTH: [d.length],
        Sort.STATUS: [rank],
    }
    return [*keys.get(query.sort, []), d.number]

"""Spans and relations in the project file: rows to model objects and back."""

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, select, update
from sqlalchemy.sql import ColumnElement

from bias_annotator.model.ids import RelationId, SpanId, moment_text, parse_moment
from bias_annotator.model.span import Fragment, Relation, Span
from bias_annotator.store import tables as t
from bias_annotator.store.documents import compact
from bias_annotator.store.rows import insert_rows

_CHUNK = 500  # ids in one IN (…)
_FIELDS = (
    t.span.c.id,
    t.span.c.label,
    t.span.c.attributes,
    t.span.c.note,
    t.span.c.unsure,
    t.span.c.origin,
    t.span.c.created,
    t.span.c.modified,
)
_PIECES = (t.fragment.c.start, t.fragment.c.end, t.fragment.c.quote)
_KEYS = (t.span.c.number, t.span.c.document, t.span.c.layer)
_JOINED = select(*_KEYS, *_FIELDS, *_PIECES).join(t.fragment, t.fragment.c.span == t.span.c.number)
_from_number = t.span.alias("from_span")
_to_number = t.span.alias("to_span")
_RELATIONS = (
    select(t.relation.c.document, t.relation.c.layer, t.relation.c.id, t.relation.c.label, _from_number.c.id, _to_number.c.id)
    .join(_from_number, _from_number.c.number == t.relation.c.from_span)
    .join(_to_number, _to_number.c.number == t.relation.c.to_span)
)
_PLACE = (t.span.c.start, t.span.c.end.desc(), t.span.c.id, t.fragment.c.position)


def of_layer(connection: Connection, document: int, layer: int) -> tuple[Span, ...]:
    """The spans of one layer of one document (row numbers), by place, longer first."""
    here = _JOINED.where(t.span.c.document == document, t.span.c.layer == layer)
    return tuple(span for _, _, span in _built(connection, here.order_by(*_PLACE)))


def of_documents(connection: Connection, documents: Sequence[int]) -> dict[tuple[int, int], list[Span]]:
    """All spans of some documents by (document, layer), row numbers; each list by place, longer first."""
    found: dict[tuple[int, int], list[Span]] = {}
    query = _JOINED.where(t.span.c.document.in_(documents)).order_by(t.span.c.document, t.span.c.layer, *_PLACE)
    for _, key, span in _built(connection, query):
        found.setdefault(key, []).append(span)
    return found


def relations_of_layer(connection: Connection, document: int, layer: int) -> tuple[Relation, ...]:
    """The relations of one layer of one document (row numbers), by id."""
    here = _RELATIONS.where(t.relation.c.document == document, t.relation.c.layer == layer)
    return tuple(relation for _, relation in _linked(connection, here))


def relations_of_documents(connection: Connection, documents: Sequence[int]) -> dict[tuple[int, int], list[Relation]]:
    """All relations of some documents by (document, layer), row numbers; each list by id."""
    found: dict[tuple[int, int], list[Relation]] = {}
    for key, relation in _linked(connection, _RELATIONS.where(t.relation.c.document.in_(documents))):
        found.setdefault(key, []).append(relation)
    return found


def by_id(connection: Connection, ids: Sequence[SpanId], document: int, layer: int) -> dict[SpanId, tuple[int, Span]]:
    """Row number and span for those of `ids` that stand in this layer of this document."""
    found: dict[SpanId, tuple[int, Span]] = {}
    for some in _chunks(ids):
        here = _JOINED.where(t.span.c.id.in_(some), t.span.c.document == document, t.span.c.layer == layer)
        built = _built(connection, here.order_by(t.span.c.number, t.fragment.c.position))
        found.update((span.id, (number, span)) for number, _, span in built)
    return found


def relations_by_id(connection: Connection, ids: Sequence[RelationId], document: int, layer: int) -> dict[RelationId, Relation]:
    """Those of the relations `ids` that stand in this layer of this document."""
    found: dict[RelationId, Relation] = {}
    for some in _chunks(ids):
        here = _RELATIONS.where(t.relation.c.id.in_(some), t.relation.c.document == document, t.relation.c.layer == layer)
        found.update((relation.id, relation) for _, relation in _linked(connection, here))
    return found


def known(connection: Connection, column: ColumnElement[str], ids: Sequence[str]) -> set[str]:
    """Which of `ids` stand in `column` anywhere in the project."""
    given = func.json_each(json.dumps(ids)).table_valued("value")
    return set(connection.execute(select(column).where(column.in_(select(given.c.value)))).scalars()) if ids else set()


def dangling(connection: Connection, numbers: Sequence[int]) -> bool:
    """Whether a relation still leads from or to one of the spans (row numbers)."""
    ends = (t.relation.c.from_span, t.relation.c.to_span)
    return any(
        connection.execute(select(t.relation.c.number).where(end.in_(some)).limit(1)).first() for some in _chunks(numbers) for end in ends
    )


def count(connection: Connection) -> int:
    """How many spans there are, in all documents and layers."""
    number: int = connection.execute(select(func.count()).select_from(t.span)).scalar_one()
    return number


def add(connection: Connection, places: Iterable[tuple[int, int, Span]]) -> dict[SpanId, int]:
    """Insert spans as (document, layer, span), whose ids must be new; returns their row numbers."""
    first = (connection.execute(select(func.max(t.span.c.number))).scalar() or 0) + 1
    numbered = list(enumerate(places, first))
    insert_rows(connection, t.span, [_row(number, *place) for number, place in numbered])
    insert_rows(connection, t.fragment, [piece for number, (_, _, span) in numbered for piece in _pieces(number, span)])
    return {span.id: number for number, (_, _, span) in numbered}


def change(connection: Connection, places: Iterable[tuple[int, int, int, Span]]) -> None:
    """Write spans over themselves, as (row number, document, layer, span): relations to them stay."""
    named = list(places)
    if not named:
        return
    names = t.span.c.keys()
    values: dict[str, Any] = {name: bindparam(name) for name in names if name not in ("number", "id", "document", "layer")}
    rows = [dict(zip(names, _row(*place), strict=True)) for place in named]
    connection.execute(
        update(t.span).where(t.span.c.number == bindparam("which")).values(values),
        [{**{name: row[name] for name in values}, "which": row["number"]} for row in rows],
    )
    for some in _chunks([row["number"] for row in rows]):
        connection.execute(delete(t.fragment).where(t.fragment.c.span.in_(some)))
    insert_rows(connection, t.fragment, [piece for number, _, _, span in named for piece in _pieces(number, span)])


def remove(connection: Connection, numbers: Sequence[int]) -> None:
    """Delete spans by row number; relations to them must be gone already."""
    for some in _chunks(numbers):
        connection.execute(delete(t.fragment).where(t.fragment.c.span.in_(some)))
        connection.execute(delete(t.span).where(t.span.c.number.in_(some)))


def add_relations(connection: Connection, places: Iterable[tuple[int, int, Relation]], numbers: Mapping[SpanId, int]) -> None:
    """Insert relations as (document, layer, relation); `numbers` knows the rows of their ends."""
    rows = [
        (None, each.id, document, layer, each.label, numbers[each.from_span], numbers[each.to_span]) for document, layer, each in places
    ]
    insert_rows(connection, t.relation, rows)


def remove_relations(connection: Connection, ids: Sequence[RelationId]) -> None:
    """Delete relations by id."""
    for some in _chunks(ids):
        connection.execute(delete(t.relation).where(t.relation.c.id.in_(some)))


def _chunks(values: Sequence[Any]) -> list[Sequence[Any]]:
    return [values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK)]


def _row(number: int, document: int, layer: int, span: Span) -> tuple[object, ...]:
    return (
        number,
        span.id,
        document,
        layer,
        span.label,
        span.start,
        span.end,
        compact(dict(span.attributes)) if span.attributes else "",
        span.note,
        int(span.unsure),
        span.origin,
        moment_text(span.created),
        moment_text(span.modified),
    )


def _pieces(number: int, span: Span) -> list[tuple[object, ...]]:
    return [(number, position, each.start, each.end, each.quote) for position, each in enumerate(span.fragments)]


def _linked(connection: Connection, query: Select[Any]) -> Iterator[tuple[tuple[int, int], Relation]]:
    """((document, layer), relation) from a query that narrows `_RELATIONS`, by id."""
    for document, layer, each, label, start, end in connection.execute(query.order_by(t.relation.c.id)):
        yield (document, layer), Relation(RelationId(each), label, SpanId(start), SpanId(end))


def _built(connection: Connection, query: Select[Any]) -> list[tuple[int, tuple[int, int], Span]]:
    """(row number, (document, layer), span) from a query that narrows `_JOINED` and keeps fragments of a span together."""
    built: list[tuple[int, tuple[int, int], Span]] = []
    with _uncollected():
        rows = connection.execute(query).all()
        at, end = 0, len(rows)
        while at < end:
            number, document, layer, each, label, attributes, note, unsure, origin, created, modified, start, stop, quote = rows[at]
            at += 1
            fragments: tuple[Fragment, ...] = (Fragment(start, stop, quote),)
            while at < end and rows[at][0] == number:
                fragments += (Fragment(*rows[at][-3:]),)
                at += 1
            more = json.loads(attributes) if attributes else {}
            span = Span(each, label, fragments, more, note, unsure == 1, origin, parse_moment(created), parse_moment(modified))
            built.append((number, (document, layer), span))
    return built


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage collection inside: it would walk over all that is being built again and again, and find nothing."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()

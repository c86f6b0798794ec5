"""Finds spans by what they are, and places in texts by words; a page at a time, with what stands around them."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TextClause, and_, bindparam, exists, false, func, not_, or_, select, text
from sqlalchemy.sql import FromClause

from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import GOLD
from bias_annotator.model.query import SpanQuery, Term
from bias_annotator.model.span import Span
from bias_annotator.store import people, spans
from bias_annotator.store import tables as t
from bias_annotator.store.kinds import Found
from bias_annotator.store.search import replaced, shown_title

AROUND = 90  # code points shown before and after
_EXCERPT = 240  # code points of what was found that are shown
_inner, _target = t.span.alias("other"), t.span.alias("target")


def find(connection: Connection, query: SpanQuery, offset: int, limit: int) -> list[Found]:
    """A page of what a query finds, in the order of documents and places."""
    _teach(connection)
    return _spans(connection, query, offset, limit) if query.of_spans else _places(connection, query, offset, limit)


def count(connection: Connection, query: SpanQuery) -> int:
    """How many spans a query finds, or in how many texts its words occur."""
    _teach(connection)
    column = func.count(t.span.c.number) if query.of_spans else func.count(t.document.c.number)
    selected = _wanted_spans(select(column), query) if query.of_spans else _wanted_texts(select(column), query)
    number: int = connection.execute(selected).scalar_one()
    return number


def documents(connection: Connection, query: SpanQuery) -> list[DocumentId]:
    """The documents in which a query finds something, in their order."""
    _teach(connection)
    d = t.document.c
    selected = _wanted_spans(select(d.id), query) if query.of_spans else _wanted_texts(select(d.id), query)
    return [DocumentId(each) for each in connection.execute(selected.distinct().order_by(d.number)).scalars()]


def _teach(connection: Connection) -> None:
    """SQLite's own LIKE knows the two cases of ASCII letters only."""
    raw: Any = connection.connection.driver_connection
    raw.create_function("folded", 1, str.casefold, deterministic=True)


def _spans(connection: Connection, query: SpanQuery, offset: int, limit: int) -> list[Found]:
    d, s = t.document.c, t.span.c
    layers = people.layers(connection)
    columns = (s.id, s.document, s.layer, s.start, s.end, d.id.label("document_id"), shown_title().label("shown"))
    page = _wanted_spans(select(*columns), query).order_by(s.document, s.start, s.end.desc(), s.id).offset(offset).limit(limit)
    rows = connection.execute(page).all()
    contents = _contents(connection, {row.document for row in rows})
    built: dict[SpanId, Span] = {}
    for number, layer in {(row.document, row.layer) for row in rows}:
        ids = [row.id for row in rows if (row.document, row.layer) == (number, layer)]
        built.update((each, span) for each, (_, span) in spans.by_id(connection, ids, number, layer).items())
    return [
        Found(DocumentId(document), title, start, end, *_around(contents[number], start, end), built[span], layers[layer])
        for span, number, layer, start, end, document, title in rows
    ]


def _wanted_spans(selected: Select[Any], query: SpanQuery) -> Select[Any]:
    whole: FromClause = t.span.join(t.document, t.document.c.number == t.span.c.document).join(t.layer, t.layer.c.number == t.span.c.layer)
    selected = selected.where(t.document.c.number.not_in(replaced()))
    return selected.select_from(whole).where(*(_condition(term) for term in query.terms))


def _condition(term: Term) -> ColumnElement[bool]:
    makers: dict[str, Callable[[Sequence[str]], ColumnElement[bool]]] = {
        "": lambda values: _any(values, lambda value: _quoted(t.span.c.number, value)),
        "label": t.span.c.label.in_,
        "by": _by,
        "is": lambda values: or_(*(_STATES[value] for value in values)),
        "note": lambda values: _any(values, lambda value: _holds(t.span.c.note, value)),
        "in": lambda values: _near(values, inside=True),
        "has": lambda values: _near(values, inside=False),
        "title": lambda values: _any(values, lambda value: _holds(shown_title(), value)),
        "outlet": lambda values: _any(values, lambda value: _holds(t.document.c.outlet, value)),
    }
    found: ColumnElement[bool] = makers[term.field](term.values) if term.field in makers else _named(term)
    return not_(found) if term.negated else found


def _any(values: Sequence[str], condition: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a function of one value
    return or_(false(), *(condition(value) for value in values))


def _holds(column: ColumnElement[str], value: str) -> ColumnElement[bool]:
    return func.instr(func.folded(column), value.casefold()) > 0


def _quoted(span: ColumnElement[int], value: str) -> ColumnElement[bool]:
    f = t.fragment.c
    return exists(select(f.span).where(f.span == span, _holds(f.quote, value)))


def _by(values: Sequence[str]) -> ColumnElement[bool]:
    names = [value.casefold() for value in values]
    theirs = select(t.annotator.c.number).where(t.annotator.c.folded.in_(names))
    gold = t.layer.c.kind == str(GOLD.kind) if GOLD.title in names else false()
    return or_(t.layer.c.annotator.in_(theirs), gold)


def _near(labels: Sequence[str], *, inside: bool) -> ColumnElement[bool]:
    """Whether the span lies inside (or around) another of the same layer with one of the labels."""
    s, o = t.span.c, _inner.c
    outer, inner = (o, s) if inside else (s, o)
    same = and_(o.document == s.document, o.layer == s.layer, o.number != s.number, o.label.in_(labels))
    return exists(select(o.number).where(same, outer.start <= inner.start, outer.end >= inner.end))


def _named(term: Term) -> ColumnElement[bool]:
    """An attribute with one of the values, or a link of that name to a span with one of the words."""
    path = "$." + '"' + term.field.replace('"', "") + '"'
    value = func.json_extract(func.nullif(t.span.c.attributes, ""), path)
    truth = {"yes": "1", "no": "0"}
    wanted = [value.casefold() for value in term.values]
    has = func.folded(func.cast(value, t.span.c.note.type)).in_([*wanted, *(truth[each] for each in wanted if each in truth)])
    r = t.relation.c
    linked = exists(
        select(r.number).where(
            r.from_span == t.span.c.number, r.label == term.field, _any(term.values, lambda each: _quoted(r.to_span, each))
        )
    )
    return or_(and_(value.is_not(None), has), linked)


_STATES: dict[str, ColumnElement[bool]] = {
    "unsure": t.span.c.unsure == 1,
    "noted": t.span.c.note != "",
    "split": exists(select(t.fragment.c.span).where(t.fragment.c.span == t.span.c.number, t.fragment.c.position > 0)),
    "linked": exists(
        select(t.relation.c.number).where(or_(t.relation.c.from_span == t.span.c.number, t.relation.c.to_span == t.span.c.number))
    ),
}


def _contents(connection: Connection, documents: Iterable[int]) -> dict[int, str]:
    """The texts of some documents (row numbers)."""
    column = t.document_text.c
    rows = connection.execute(select(column.document, column.content).where(column.document.in_(documents)))
    return {row.document: row.content for row in rows}


def _around(content: str, start: int, end: int) -> tuple[str, str, str]:
    """The text before, in and after a stretch; of a long one only the beginning."""
    stop = min(end, start + _EXCERPT)
    return content[max(start - AROUND, 0) : start], content[start:stop], content[end : end + AROUND] if stop == end else "…"


def _places(connection: Connection, query: SpanQuery, offset: int, limit: int) -> list[Found]:
    """The first place of the words in each text, or the text's beginning where only conditions about documents were given."""
    d = t.document.c
    columns = (d.number, d.id, shown_title(), t.document_text.c.content)
    page = _wanted_texts(select(*columns), query).order_by(d.number).offset(offset).limit(limit)
    found = []
    for _, document, title, content in connection.execute(page):
        start, end = _first(content, query.words)
        found.append(Found(DocumentId(document), title, start, end, *_around(content, start, end)))
    return found


def _wanted_texts(selected: Select[Any], query: SpanQuery) -> Select[Any]:
    selected = selected.select_from(t.document.join(t.document_text, t.document_text.c.document == t.document.c.number))
    for term in query.terms:
        if term.field:
            selected = selected.where(_condition(term))
        else:
            hits = [t.document.c.number.in_(_occurs(value)) for value in term.values]
            selected = selected.where(not_(or_(*hits)) if term.negated else or_(*hits))
    return selected.where(t.document.c.number.not_in(replaced()))


def _occurs(words: str) -> TextClause:
    """The documents in which words stand one after another, the last one perhaps only begun."""
    plain = words.replace('"', " ").replace("\0", " ").encode(errors="replace").decode()
    return text("SELECT rowid FROM document_search WHERE document_search MATCH :words").bindparams(
        bindparam("words", f'"{plain}"*', unique=True)
    )


def _first(content: str, words: Sequence[str]) -> tuple[int, int]:
    """Where the first of the words stands, letter case aside; the text's beginning where none is found as it was typed."""
    for word in words:
        if (place := re.search(re.escape(word), content, re.IGNORECASE)) is not None:
            return place.span()
    return (0, 0)

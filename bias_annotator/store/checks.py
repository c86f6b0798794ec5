"""Checks a project file row by row, with nothing taken on trust: what SQLite says, hashes, quotes, ends of relations."""

from collections.abc import Callable, Generator, Iterator
from hashlib import sha256

from sqlalchemy import Connection, LargeBinary, cast, func, or_, select
from sqlalchemy.exc import DBAPIError

from bias_annotator.errors import UserError
from bias_annotator.model.document import KeptSource
from bias_annotator.model.text import Text
from bias_annotator.settings import BOUNDS
from bias_annotator.store import tables as t
from bias_annotator.store.database import Database
from bias_annotator.store.trouble import CORRUPT

_JSON = (t.document.c.extra, t.document.c.crlf, t.block.c.attributes, t.span.c.attributes, t.edit.c.body)


def problems(database: Database, seen: Callable[[int, int], None]) -> Generator[tuple[str, str], None, None]:
    """What is wrong, as (where, what), up to damage that ends the reading; `seen` hears (documents done, of how many)."""
    try:
        with database.reading() as connection:
            yield from _problems(connection, seen)
    except UserError as problem:
        yield "file", problem.sentence


def _problems(connection: Connection, seen: Callable[[int, int], None]) -> Iterator[tuple[str, str]]:
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if found != "ok":
            yield "file", str(found)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"table {table}, row {row}", f"refers to nothing in {parent}"
    yield from _values(connection)
    yield from _relations(connection)
    d = t.document.c
    found = connection.execute(select(d.number, d.id, d.sha256, d.length).order_by(d.number)).all()
    for done, (number, name, digest, length) in enumerate(found):
        seen(done, len(found))
        yield from _document(connection, number, f"document {name}", digest, length)


def search_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    """What SQLite finds when it compares the full-text index with the texts, which it does in write transactions only."""
    try:
        connection.exec_driver_sql("INSERT INTO document_search(document_search, rank) VALUES ('integrity-check', 1)")
    except DBAPIError as problem:
        if getattr(problem.orig, "sqlite_errorcode", 0) & 0xFF != CORRUPT:
            raise
        yield "search", "the index of words does not fit the texts"


def _document(connection: Connection, number: int, where: str, digest: str, length: int) -> Iterator[tuple[str, str]]:
    # As bytes, since a damaged text may be no UTF-8.
    content = select(cast(t.document_text.c.content, LargeBinary)).where(t.document_text.c.document == number)
    stored = connection.execute(content).scalar()
    if stored is None:
        yield where, "its text is missing"
        return
    text = stored.decode(errors="replace")
    if sha256(stored).hexdigest() != digest or len(text) != length:
        yield where, "its text is not the one that was imported: the hash differs"
    try:
        Text(text)
    except ValueError:
        yield where, "its text holds characters that no text of a project may hold"
    b = t.block.c
    for (position,) in connection.execute(select(b.position).where(b.document == number, b.end > len(text))):
        yield f"{where}, block {position}", "it ends behind the text"
    yield from _spans(connection, number, where, text)
    yield from _source(connection, number, where)


def _source(connection: Connection, number: int, where: str) -> Iterator[tuple[str, str]]:
    packed = connection.execute(select(t.document_source.c.data).where(t.document_source.c.document == number)).scalar()
    try:
        if packed is not None:
            KeptSource("", "", packed).data(BOUNDS.kept)
    except ValueError as problem:
        yield where, f"the kept file that it came from is damaged: {problem}"


def _spans(connection: Connection, number: int, where: str, text: str) -> Iterator[tuple[str, str]]:
    s, f = t.span.c, t.fragment.c
    query = (
        select(s.id, s.start, s.end, f.start, f.end, cast(f.quote, LargeBinary))
        .select_from(t.span.outerjoin(t.fragment, f.span == s.number))
        .where(s.document == number)
        .order_by(s.number, f.position)
    )
    last, reach = "", 0
    for span, span_start, span_end, start, end, quote in connection.execute(query):
        here = f"{where}, span {span}"
        if start is None:
            yield here, "it has no fragment"
            continue
        if text[start:end].encode() != quote or end > len(text):
            yield here, f"its quote is not what stands at {start}–{end}"
        if not span_start <= start < end <= span_end or (span == last and start < reach):
            yield here, "its fragments are not in order within it"
        last, reach = span, end


def _values(connection: Connection) -> Iterator[tuple[str, str]]:
    for column in _JSON:
        bad = select(func.count()).where(column != "", func.json_valid(column) == 0)
        if count := connection.execute(bad).scalar_one():
            yield f"table {column.table.name}", f"{count} of its rows hold {column.name} that cannot be read"


def _relations(connection: Connection) -> Iterator[tuple[str, str]]:
    r, first, second = t.relation.c, t.span.alias("first"), t.span.alias("second")
    query = (
        select(r.id)
        .join(first, first.c.number == r.from_span)
        .join(second, second.c.number == r.to_span)
        .where(or_(*(end.c[key] != r[key] for end in (first, second) for key in ("document", "layer"))))
    )
    for name in connection.execute(query).scalars():
        yield f"relation {name}", "its ends are in another document or layer"

"""Checks a project file row by row, with nothing taken on trust: what SQLite says, hashes, quotes, ends of relations."""

from collections.abc import Callable, Iterator
from hashlib import sha256

from sqlalchemy import Connection, func, or_, select

from bias_annotator.store import tables as t


def problems(connection: Connection, seen: Callable[[int, int], None]) -> Iterator[tuple[str, str]]:
    """What is wrong, as (where, what); `seen` hears (documents done, of how many)."""
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if found != "ok":
            yield "file", str(found)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"table {table}, row {row}", f"refers to nothing in {parent}"
    yield from _relations(connection)
    d = t.document.c
    found = connection.execute(select(d.number, d.id, d.sha256, d.length).order_by(d.number)).all()
    for done, (number, name, digest, length) in enumerate(found):
        seen(done, len(found))
        where = f"document {name}"
        content = connection.execute(select(t.document_text.c.content).where(t.document_text.c.document == number)).scalar()
        if content is None:
            yield where, "its text is missing"
            continue
        if sha256(content.encode("utf-8", "surrogatepass")).hexdigest() != digest or len(content) != length:
            yield where, "its text is not the one that was imported: the hash differs"
        yield from _spans(connection, number, where, content)


def search(connection: Connection) -> None:
    """Let SQLite compare the full-text index with the texts; a database error when they differ."""
    connection.exec_driver_sql("INSERT INTO document_search(document_search, rank) VALUES ('integrity-check', 1)")


def _spans(connection: Connection, number: int, where: str, content: str) -> Iterator[tuple[str, str]]:
    s, f = t.span.c, t.fragment.c
    query = (
        select(s.id, s.start, s.end, f.start, f.end, f.quote)
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
        if content[start:end] != quote or end > len(content):
            yield here, f"its quote is not what stands at {start}–{end}"
        if not span_start <= start < end <= span_end or (span == last and start < reach):
            yield here, "its fragments are not in order within it"
        last, reach = span, end


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
    count = select(func.count()).select_from(t.project)
    if connection.execute(count).scalar() != 1:
        yield "project", "there must be exactly one row that describes it"

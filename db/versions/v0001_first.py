"""The first form of a project file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _number(name: str, default: str | None = None) -> sa.Column:
    return sa.Column(name, sa.Integer, nullable=False, server_default=default)


def _to(table: str, column: str, target: str, *, nullable: bool = False) -> sa.Column:
    reference = sa.ForeignKey(f"{target}.number", name=f"fk_{table}_{column}")
    return sa.Column(column, sa.Integer, reference, nullable=nullable)


def _table(name: str, *parts: sa.schema.SchemaItem, key: str = "number") -> None:
    columns = () if key != "number" else (sa.Column("number", sa.Integer, nullable=False),)
    constraint = sa.PrimaryKeyConstraint(*key.split(), name=f"pk_{name}")
    op.create_table(name, *columns, *parts, constraint, sqlite_strict=True)


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)


def upgrade() -> None:
    """Make every table, index and trigger."""
    _documents()
    _people()
    _spans()
    _history()
    _search()


def _documents() -> None:
    _table("project", *map(_text, ("id", "title", "scheme", "guideline", "created")))
    _table(
        "document",
        _text_without_default("id"),
        *map(_text, ("title", "outlet", "author", "published", "url", "language", "source_name", "extra", "sha256")),
        _number("length"),
        *map(_text, ("source_sha256", "encoding", "newline", "crlf")),
        _number("bom", "0"),
        _number("replaced", "0"),
        _text("added"),
        _unique("document", "id"),
    )
    _table("document_text", _to("document_text", "document", "document"), _text("title"), _text("content"), key="document")
    _table(
        "block",
        _to("block", "document", "document"),
        sa.Column("position", sa.Integer, nullable=False),
        _text("kind"),
        _number("start"),
        _number("end"),
        _text("attributes"),
        _check("block", "stretch", 'start >= 0 AND "end" >= start'),
        key="document position",
    )
    for columns in (("sha256",), ("outlet", "number"), ("published", "number")):
        _index("document", *columns)


def _text_without_default(name: str) -> sa.Column:
    return sa.Column(name, sa.Text, nullable=False)


def _people() -> None:
    _table("annotator", _text("name"), _text_without_default("folded"), _text("created"), _unique("annotator", "folded"))
    _table(
        "layer",
        _text("kind"),
        _to("layer", "annotator", "annotator", nullable=True),
        _number("round", "1"),
        _unique("layer", "kind", "annotator", "round"),
        _check("layer", "kind", "kind IN ('annotator', 'gold')"),
    )
    _table(
        "work",
        _to("work", "document", "document"),
        _to("work", "annotator", "annotator"),
        _text("status"),
        _number("flagged", "0"),
        _number("active_seconds", "0"),
        _number("position", "0"),
        _check("work", "status", "status IN ('todo', 'started', 'done')"),
        key="document annotator",
    )
    _index("work", "annotator", "status", "document")


def _spans() -> None:
    _table(
        "span",
        _text_without_default("id"),
        _to("span", "document", "document"),
        _to("span", "layer", "layer"),
        _text("label"),
        _number("start"),
        _number("end"),
        _text("attributes"),
        _text("note"),
        _number("unsure", "0"),
        *map(_text, ("origin", "created", "modified")),
        _unique("span", "id"),
        _check("span", "stretch", 'start >= 0 AND "end" > start'),
        _check("span", "label", "label <> ''"),
    )
    _table(
        "fragment",
        _to("fragment", "span", "span"),
        sa.Column("position", sa.Integer, nullable=False),
        _number("start"),
        _number("end"),
        _text("quote"),
        _check("fragment", "stretch", 'start >= 0 AND "end" > start'),
        key="span position",
    )
    _table(
        "relation",
        _text_without_default("id"),
        _to("relation", "document", "document"),
        _to("relation", "layer", "layer"),
        _text("label"),
        _to("relation", "from_span", "span"),
        _to("relation", "to_span", "span"),
        _unique("relation", "id"),
    )
    _index("span", "document", "layer", "start", "end")
    _index("span", "layer", "label", "document")
    for columns in (("document", "layer"), ("from_span",), ("to_span",)):
        _index("relation", *columns)


def _history() -> None:
    _table(
        "edit",
        _text("id"),
        _to("edit", "document", "document"),
        _to("edit", "layer", "layer"),
        *map(_text, ("author", "at", "what", "body")),
        sa.Column("reverts", sa.Integer, nullable=True),
        sa.Column("state", sa.Text, nullable=True),
        _check("edit", "state", "state IN ('done', 'undone', 'dropped')"),
    )
    _index("edit", "document", "layer", "state", "number")


def _search() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE document_search USING fts5(title, content, content='document_text', content_rowid='document', "
        "tokenize='unicode61 remove_diacritics 2')",
    )
    insert = "INSERT INTO document_search(rowid, title, content) VALUES (new.document, new.title, new.content);"
    delete = "INSERT INTO document_search(document_search, rowid, title, content) VALUES ('delete', old.document, old.title, old.content);"
    for event, body in (("INSERT", insert), ("DELETE", delete), ("UPDATE", delete + insert)):
        op.execute(f"CREATE TRIGGER document_text_{event.lower()} AFTER {event} ON document_text BEGIN {body} END")

"""The tables of a project file. What they hold, and why each index, stands beside it; migrations in `db/` make them."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    },
)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _number(name: str, default: str | None = None) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=default)


def _key() -> Column[int]:
    return Column("number", Integer, primary_key=True)


def _to(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Integer, ForeignKey(target), nullable=nullable)


# One row: the project itself. `scheme` is TOML, `guideline` Markdown.
project = Table(
    "project", metadata, _key(), _text("id"), _text("title"), _text("scheme"), _text("guideline"), _text("created"), sqlite_strict=True
)

# `folded` is the name without letter case, so that "Ana" and "ana" are one person.
annotator = Table(
    "annotator",
    metadata,
    _key(),
    _text("name"),
    Column("folded", Text, nullable=False, unique=True),
    _text("created"),
    sqlite_strict=True,
)

# What is known of a text; the text itself lies apart, so that lists never read it. Not unique by hash: a person may
# want the same text twice (`--on-duplicate add`).
document = Table(
    "document",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    *(_text(name) for name in ("title", "outlet", "author", "published", "url", "language", "source_name")),
    _text("extra"),
    _text("sha256"),
    _number("length"),
    *(_text(name) for name in ("source_sha256", "encoding", "newline", "crlf")),
    _number("bom", "0"),
    _number("replaced", "0"),
    _text("added"),
    Index(None, "sha256"),
    Index(None, "outlet", "number"),
    Index(None, "published", "number"),
    sqlite_strict=True,
)

# Content of the full-text index `document_search` (FTS5, external content, kept by triggers).
document_text = Table(
    "document_text",
    metadata,
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    _text("title"),
    _text("content"),
    sqlite_strict=True,
)

block = Table(
    "block",
    metadata,
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("kind"),
    _number("start"),
    _number("end"),
    _text("attributes"),
    CheckConstraint('start >= 0 AND "end" >= start', name="stretch"),
    sqlite_strict=True,
)

# Whose spans: `annotator` is null in the gold layer.
layer = Table(
    "layer",
    metadata,
    _key(),
    _text("kind"),
    _to("annotator", "annotator.number", nullable=True),
    _number("round", "1"),
    UniqueConstraint("kind", "annotator", "round"),
    CheckConstraint("kind IN ('annotator', 'gold')", name="kind"),
    sqlite_strict=True,
)

span = Table(
    "span",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    _to("document", "document.number"),
    _to("layer", "layer.number"),
    _text("label"),
    _number("start"),
    _number("end"),
    _text("attributes"),
    _text("note"),
    _number("unsure", "0"),
    _text("origin"),
    _text("created"),
    _text("modified"),
    CheckConstraint('start >= 0 AND "end" > start', name="stretch"),
    CheckConstraint("label <> ''", name="label"),
    Index(None, "document", "layer", "start", "end"),
    Index(None, "layer", "label", "document"),
    sqlite_strict=True,
)

# Every fragment keeps its quote, so that a check can prove that marks still stand where they were made.
fragment = Table(
    "fragment",
    metadata,
    Column("span", Integer, ForeignKey("span.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _number("start"),
    _number("end"),
    _text("quote"),
    CheckConstraint('start >= 0 AND "end" > start', name="stretch"),
    sqlite_strict=True,
)

relation = Table(
    "relation",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    _to("document", "document.number"),
    _to("layer", "layer.number"),
    _text("label"),
    _to("from_span", "span.number"),
    _to("to_span", "span.number"),
    Index(None, "document", "layer"),
    Index(None, "from_span"),
    Index(None, "to_span"),
    sqlite_strict=True,
)

work = Table(
    "work",
    metadata,
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    Column("annotator", Integer, ForeignKey("annotator.number"), primary_key=True),
    _text("status"),
    _number("flagged", "0"),
    _number("active_seconds", "0"),
    _number("position", "0"),
    Index(None, "annotator", "status", "document"),
    CheckConstraint("status IN ('todo', 'started', 'done')", name="status"),
    sqlite_strict=True,
)

# Who is quoted. All names of a speaker stand in `speaker_name`, the one that is shown at position 0; `folded` is the name as it
# is compared (model `name_key`), so that a name means one speaker only.
speaker = Table(
    "speaker",
    metadata,
    _key(),
    _text("kind"),
    CheckConstraint("kind IN ('unknown', 'person', 'organisation')", name="kind"),
    sqlite_strict=True,
)

speaker_name = Table(
    "speaker_name",
    metadata,
    Column("speaker", Integer, ForeignKey("speaker.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("name"),
    Column("folded", Text, nullable=False, unique=True),
    sqlite_strict=True,
)

# Append-only. An undo or redo is a row of its own that names, in `reverts`, the row it takes back or brings again;
# `state` says of every other row whether it is done, undone, or dropped (undone, and then something else was done).
edit = Table(
    "edit",
    metadata,
    _key(),
    _text("id"),
    _to("document", "document.number"),
    _to("layer", "layer.number"),
    _text("author"),
    _text("at"),
    _text("what"),
    _text("body"),
    Column("reverts", Integer, nullable=True),
    Column("state", Text, nullable=True),
    CheckConstraint("state IN ('done', 'undone', 'dropped')", name="state"),
    Index(None, "document", "layer", "state", "number"),
    sqlite_strict=True,
)

# The file that a document was taken out of, compressed: a later version may take out more of it. Apart, so that lists never read it.
document_source = Table(
    "document_source",
    metadata,
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    _text("name"),
    _text("reader"),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# A cache: what agreement counted in a document, of whose marks (`people`), and from what (`digest`). It may be emptied.
agreement_terms = Table(
    "agreement_terms",
    metadata,
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    Column("people", Text, primary_key=True),
    _text("digest"),
    Column("body", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# Numbers that texts share which are nearly the same (`model.alike`): eight a document.
likeness = Table(
    "likeness",
    metadata,
    Column("band", Integer, primary_key=True, autoincrement=False),
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Documents in whose place a newer reading of their file stands.
replacement = Table(
    "replacement",
    metadata,
    Column("document", Integer, ForeignKey("document.number"), primary_key=True),
    _to("newer", "document.number"),
    sqlite_strict=True,
)

"""Finds documents whose text is nearly the same as another one."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, insert, select

from bias_annotator.model.alike import ALIKE, bands, share
from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t
from bias_annotator.store.kinds import Alike
from bias_annotator.store.search import shown_title

_CANDIDATES = 20  # documents that are compared word by word
_LONGEST = 200_000  # code points of a text that is compared; longer ones are no articles
_PORTION = 200  # documents of an older file that get their numbers at a time
_NUMBERS = insert(t.likeness)
_SHARING = (
    select(t.likeness.c.document)
    .where(t.likeness.c.band.in_(bindparam("bands", expanding=True)), t.likeness.c.document < bindparam("before"))
    .distinct()
    .order_by(t.likeness.c.document)
    .limit(_CANDIDATES)
)
_LAST = 1 << 62


def add(connection: Connection, texts: Sequence[tuple[int, str]]) -> None:
    """Write the numbers of texts, as (row number of the document, content)."""
    rows = [{"band": band, "document": number} for number, content in texts if len(content) <= _LONGEST for band in bands(content)]
    if rows:
        connection.execute(_NUMBERS, rows)


def near(connection: Connection, content: str, before: DocumentId | None = None) -> Alike | None:
    """The document most like a text, if nine words in ten are the same; `before`: of those that came before this one.

    The very same text does not count.
    """
    numbers = bands(content) if len(content) <= _LONGEST else ()
    if not numbers:
        return None
    last = connection.execute(select(t.document.c.number).where(t.document.c.id == before)).scalar_one() if before else _LAST
    found = connection.execute(_SHARING, {"bands": numbers, "before": last}).scalars().all()
    columns = select(t.document.c.id, shown_title(), t.document_text.c.content)
    rows = connection.execute(columns.join_from(t.document, t.document_text).where(t.document.c.number.in_(found))).all() if found else []
    likes = [Alike(DocumentId(each), title, share(content, other)) for each, title, other in rows if other != content]
    best = max(likes, key=lambda each: each.share, default=None)
    return best if best and best.share >= ALIKE else None


def fill(connection: Connection) -> None:
    """Give numbers to the documents of an older file, which have none."""
    last = 0
    columns = select(t.document_text.c.document, t.document_text.c.content).order_by(t.document_text.c.document).limit(_PORTION)
    while rows := connection.execute(columns.where(t.document_text.c.document > last)).all():
        add(connection, [(number, content) for number, content in rows])
        last = rows[-1][0]

"""Finds documents whose text is nearly the same as another one."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from bias_annotator.model.alike import ALIKE, Likeness
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.store import tables as t
from bias_annotator.store.banding import bands_of
from bias_annotator.store.kinds import Alike
from bias_annotator.store.rows import insert_rows
from bias_annotator.store.search import shown_title

_CANDIDATES = 4  # documents that are compared word by word: those that share most numbers
_LONGEST = 200_000  # code points of a text that is compared; longer ones are no articles
_PORTION = 200  # documents of an older file that get their numbers at a time
_GIVEN = func.json_each(bindparam("bands")).table_valued("value")
_SHARING = select(t.likeness.c.band, t.likeness.c.document).where(t.likeness.c.band.in_(select(_GIVEN.c.value)))
_TEXTS = (
    select(t.document.c.id, shown_title(), t.document_text.c.content)
    .join_from(t.document, t.document_text)
    .where(t.document.c.number.in_(bindparam("numbers", expanding=True)), t.document.c.sha256 != bindparam("sha256"))
)


@dataclass(frozen=True, slots=True)
class Compared:
    """The numbers of a text (none if it is not compared with others), and the earlier document that it is nearly the same as."""

    numbers: tuple[int, ...]
    near: Alike | None = None


def compared(connection: Connection, documents: Sequence[Document]) -> list[Compared]:
    """New documents compared with those of the project, and each with those before it. Nothing is written, so no writer has to wait."""
    numbers = _numbers_of([each.text.content for each in documents])
    sharing = _sharing(connection, (band for each in numbers for band in each))
    found: list[Compared] = []
    for place, (document, bands) in enumerate(zip(documents, numbers, strict=True)):
        shared = Counter(other for band in bands for other in sharing.get(band, ()))
        likely = [other for other, _ in shared.most_common(_CANDIDATES)]
        found.append(Compared(bands, _nearest(connection, document, likely, documents) if likely else None))
        for band in bands:
            sharing.setdefault(band, []).append(~place)  # below zero, where no rows are: it waits still
    return found


def add(connection: Connection, numbers: Iterable[tuple[int, Sequence[int]]]) -> None:
    """Write the numbers of texts, as (row number of the document, numbers)."""
    rows = sorted((band, document) for document, bands in numbers for band in bands)  # sorted, they lie side by side in the file
    insert_rows(connection, t.likeness, rows)


def near(connection: Connection, content: str) -> Alike | None:
    """The document most like a text, if nine words in ten are the same. The very same text does not count."""
    return compared(connection, [Document(DocumentId(""), Text(content))])[0].near


def fill(connection: Connection) -> None:
    """Give numbers to the documents of an older file, which have none."""
    last = 0
    columns = select(t.document_text.c.document, t.document_text.c.content).order_by(t.document_text.c.document).limit(_PORTION)
    while rows := connection.execute(columns.where(t.document_text.c.document > last)).all():
        found = _numbers_of([content for _, content in rows])
        add(connection, zip((number for number, _ in rows), found, strict=True))
        last = rows[-1][0]


def _numbers_of(contents: Sequence[str]) -> list[tuple[int, ...]]:
    return [tuple(dict.fromkeys(each)) for each in bands_of([content if len(content) <= _LONGEST else "" for content in contents])]


def _sharing(connection: Connection, bands: Iterable[int]) -> dict[int, list[int]]:
    """The documents (row numbers) that have each number."""
    found: dict[int, list[int]] = {}
    for band, document in connection.execute(_SHARING, {"bands": json.dumps(sorted(set(bands)))}):
        found.setdefault(band, []).append(document)
    return found


def _nearest(connection: Connection, document: Document, likely: Sequence[int], waiting: Sequence[Document]) -> Alike | None:
    """The one most like it of some documents of the project (row numbers), and of those that wait (places, inverted)."""
    rows = connection.execute(_TEXTS, {"numbers": [each for each in likely if each >= 0], "sha256": document.text.sha256}).all()
    others = [(DocumentId(each), title, content) for each, title, content in rows]
    others += [(each.id, each.title, each.text.content) for each in (waiting[~place] for place in likely if place < 0)]
    likeness = Likeness(document.text.content)
    likes = [Alike(each, title, likeness.share(content)) for each, title, content in others if content != document.text.content]
    best = max(likes, key=lambda each: each.share, default=None)
    return best if best and best.share >= ALIKE else None

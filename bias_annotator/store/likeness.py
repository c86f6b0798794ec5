"""Finds documents whose text is nearly the same as another one."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
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
_SHARERS = 50  # documents that are looked at for a number, the earliest ones; only texts that are made in series have more
_LONGEST = 200_000  # code points of a text that is compared; longer ones are no articles
_PORTION = 200  # documents of an older file that get their numbers at a time
_GIVEN = func.json_each(bindparam("bands")).table_valued("value")
_SHARED = select(t.likeness.c.band).where(t.likeness.c.band.in_(select(_GIVEN.c.value))).distinct()
_HERE = select(t.likeness.c.document).where(t.likeness.c.band == _GIVEN.c.value).correlate(_GIVEN)
_EARLIEST = _HERE.order_by(t.likeness.c.document).limit(_SHARERS).subquery()
_SHARING = select(_GIVEN.c.value, select(func.group_concat(_EARLIEST.c.document)).scalar_subquery())
_TEXTS = (
    select(t.document.c.number, t.document.c.id, shown_title(), t.document_text.c.content)
    .join_from(t.document, t.document_text)
    .where(t.document.c.number.in_(bindparam("numbers", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Compared:
    """The numbers of a text (none if it is not compared with others), and the earlier document that it is nearly the same as."""

    numbers: tuple[int, ...]
    near: Alike | None = None


def compared(connection: Connection, documents: Sequence[Document]) -> list[Compared]:
    """New documents compared with those of the project, and each with those before it. Nothing is written, so no writer has to wait."""
    numbers = _numbers_of([each.text.content for each in documents])
    sharing = _sharing(connection, {band for each in numbers for band in each})
    candidates = _Candidates(connection, documents)
    found: list[Compared] = []
    for place, bands in enumerate(numbers):
        shared = Counter(other for band in bands for other in sharing.get(band, ()))
        likely = [other for other, _ in shared.most_common(_CANDIDATES)]
        found.append(Compared(bands, candidates.nearest(place, likely) if likely else None))
        for band in bands:
            there = sharing.setdefault(band, [])
            if len(there) < _SHARERS:
                there.append(~place)  # below zero, where no rows are
    return found


def add(connection: Connection, numbers: Iterable[tuple[int, Sequence[int]]]) -> None:
    """Write the numbers of texts, as (row number of the document, numbers)."""
    rows = sorted((band, document) for document, bands in numbers for band in bands)  # sorted, they lie side by side in the file
    insert_rows(connection, t.likeness, rows)


def near(connection: Connection, content: str) -> Alike | None:
    """A document of which nine words in ten are those of a text. The very same text does not count."""
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


def _sharing(connection: Connection, bands: Collection[int]) -> dict[int, list[int]]:
    """The earliest documents (row numbers) that have each number."""
    shared = connection.execute(_SHARED, {"bands": json.dumps(sorted(bands))}).scalars().all() if bands else ()  # of most texts none
    found = connection.execute(_SHARING, {"bands": json.dumps(shared)}) if shared else ()
    return {band: list(map(int, documents.split(","))) for band, documents in found}


class _Candidates:
    """Documents with which new ones are compared: of the project (by row number), and new ones themselves (by place, inverted)."""

    def __init__(self, connection: Connection, documents: Sequence[Document]) -> None:
        """Texts are read, and their words counted, when they are compared for the first time."""
        self._connection, self._documents = connection, documents
        self._known: dict[int, tuple[DocumentId, str, str, Likeness]] = {}

    def nearest(self, place: int, likely: Sequence[int]) -> Alike | None:
        """The first of the likely ones that is nearly the same as the new document at that place, but not the very same text."""
        self._learn([~place, *likely])
        _, _, content, likeness = self._known[~place]
        for document, title, other, theirs in (self._known[each] for each in likely):
            share = 0.0 if other == content else likeness.share(theirs)
            if share >= ALIKE:
                return Alike(document, title, share)
        return None

    def _learn(self, some: Sequence[int]) -> None:
        for place in (~each for each in some if each < 0 and each not in self._known):
            new = self._documents[place]
            self._known[~place] = (new.id, new.title, new.text.content, Likeness(new.text.content))
        lacking = [each for each in some if each >= 0 and each not in self._known]
        for number, document, title, content in self._connection.execute(_TEXTS, {"numbers": lacking}) if lacking else ():
            self._known[number] = (DocumentId(document), title, content, Likeness(content))

"""Finds documents whose text is nearly the same as another one."""

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, insert, select

from bias_annotator.model.alike import ALIKE, Likeness, bands
from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t
from bias_annotator.store.kinds import Alike
from bias_annotator.store.search import shown_title

_CANDIDATES = 4  # documents that are compared word by word: those that share most numbers
_LONGEST = 200_000  # code points of a text that is compared; longer ones are no articles
_PORTION = 200  # documents of an older file that get their numbers at a time
_NUMBERS = insert(t.likeness)
_SHARING = select(t.likeness.c.band, t.likeness.c.document).where(t.likeness.c.band.in_(bindparam("bands", expanding=True)))
_TEXTS = (
    select(t.document.c.id, shown_title(), t.document_text.c.content)
    .join_from(t.document, t.document_text)
    .where(t.document.c.number.in_(bindparam("numbers", expanding=True)))
)
_LAST = 1 << 62


def add(connection: Connection, texts: Sequence[tuple[int, str]]) -> dict[int, Alike]:
    """Write the numbers of new texts, as (row number of the document, content); tells which are nearly the same as an earlier one."""
    numbers = {number: _bands(content) for number, content in texts}
    rows = [{"band": band, "document": number} for number, each in numbers.items() for band in each]
    if not rows:
        return {}
    connection.execute(_NUMBERS, rows)
    sharing = _sharing(connection, [row["band"] for row in rows])
    found = {number: _nearest(connection, content, _candidates(numbers[number], sharing, number)) for number, content in texts}
    return {number: alike for number, alike in found.items() if alike}


def near(connection: Connection, content: str) -> Alike | None:
    """The document most like a text, if nine words in ten are the same. The very same text does not count."""
    numbers = _bands(content)
    return _nearest(connection, content, _candidates(numbers, _sharing(connection, numbers), _LAST)) if numbers else None


def fill(connection: Connection) -> None:
    """Give numbers to the documents of an older file, which have none."""
    last = 0
    columns = select(t.document_text.c.document, t.document_text.c.content).order_by(t.document_text.c.document).limit(_PORTION)
    while rows := connection.execute(columns.where(t.document_text.c.document > last)).all():
        new = [{"band": band, "document": number} for number, content in rows for band in _bands(content)]
        if new:
            connection.execute(_NUMBERS, new)
        last = rows[-1][0]


def _bands(content: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(bands(content))) if len(content) <= _LONGEST else ()


def _sharing(connection: Connection, numbers: Sequence[int]) -> dict[int, list[int]]:
    """The documents that have each number."""
    found: dict[int, list[int]] = {}
    for start in range(0, len(numbers), _PORTION):
        for band, document in connection.execute(_SHARING, {"bands": numbers[start : start + _PORTION]}):
            found.setdefault(band, []).append(document)
    return found


def _candidates(numbers: Sequence[int], sharing: Mapping[int, Sequence[int]], before: int) -> list[int]:
    shared = Counter(document for band in numbers for document in sharing.get(band, ()) if document < before)
    return [document for document, _ in shared.most_common(_CANDIDATES)]


def _nearest(connection: Connection, content: str, candidates: Sequence[int]) -> Alike | None:
    rows = connection.execute(_TEXTS, {"numbers": candidates}).all() if candidates else []
    likeness = Likeness(content)
    likes = [Alike(DocumentId(each), title, likeness.share(other)) for each, title, other in rows if other != content]
    best = max(likes, key=lambda each: each.share, default=None)
    return best if best and best.share >= ALIKE else None

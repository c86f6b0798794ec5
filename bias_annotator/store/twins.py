"""Groups documents whose texts are the same, or nearly so."""

from collections.abc import Callable, Collection, Iterator
from functools import cache, lru_cache
from itertools import groupby

from sqlalchemy import Connection, func, select

from bias_annotator.model.alike import ALIKE, Likeness
from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t
from bias_annotator.store.outlines import Outline, may_be_alike

_KEPT = 500  # texts kept in memory while many are compared


def groups(connection: Connection, chosen: Collection[DocumentId], seen: Callable[[int, int], None]) -> list[frozenset[DocumentId]]:
    """The chosen documents whose texts are the same, or nearly so, in groups of two and more; others are left out.

    Every two that share a number are compared, unless others tell already that they belong together, so groups do not depend on
    the order of documents. `seen` hears how much is done, and of how much.
    """
    d, wanted = t.document.c, set(chosen)
    known = {
        number: (DocumentId(name), sha256)
        for number, name, sha256 in connection.execute(select(d.number, d.id, d.sha256))
        if name in wanted
    }
    first: dict[str, int] = {}
    home = {number: first.setdefault(sha256, number) for number, (_, sha256) in known.items()}

    def text(number: int) -> str:
        content: str = connection.execute(select(t.document_text.c.content).where(t.document_text.c.document == number)).scalar_one()
        return content

    likeness = lru_cache(maxsize=_KEPT)(lambda number: Likeness(text(number)))
    outline = cache(lambda number: Outline(text(number)))
    told: set[tuple[int, int]] = set()
    for members in _sharing(connection, known, seen):
        for one, other in _open(home, members, outline):
            if (one, other) not in told and _root(home, one) != _root(home, other):
                told.add((one, other))
                if likeness(one).share(likeness(other)) >= ALIKE:
                    pair = (_root(home, one), _root(home, other))
                    home[max(pair)] = min(pair)
    found: dict[int, set[DocumentId]] = {}
    for number, (name, _) in known.items():
        found.setdefault(_root(home, number), set()).add(name)
    return [frozenset(group) for group in found.values() if len(group) > 1]


def _sharing(connection: Connection, known: Collection[int], seen: Callable[[int, int], None]) -> Iterator[list[int]]:
    """The known documents that share a number, for each number that some share."""
    column = t.likeness.c
    shared = select(column.band).group_by(column.band).having(func.count() > 1)
    rows = connection.execute(
        select(column.band, column.document).where(column.band.in_(shared)).order_by(column.band, column.document)
    ).all()
    done = 0
    for _, same in groupby(rows, key=lambda row: row.band):
        members = [row.document for row in same]
        seen(done, len(rows))
        done += len(members)
        yield [number for number in members if number in known]


def _open(home: dict[int, int], members: list[int], outline: Callable[[int], Outline]) -> Iterator[tuple[int, int]]:
    """Every two of these that may be alike and do not belong together yet; what belongs together may grow meanwhile."""
    for at, one in enumerate(members):
        root = _root(home, one)
        others = [other for other in members[at + 1 :] if _root(home, other) != root]
        if not others and all(_root(home, other) == root for other in members):
            return
        for other in may_be_alike(outline(one), [outline(each) for each in others]):
            yield one, others[other]


def _root(home: dict[int, int], number: int) -> int:
    """The document by which a group is known."""
    while home[number] != number:
        home[number] = home[home[number]]
        number = home[number]
    return number

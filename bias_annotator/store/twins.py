"""Groups documents whose texts are the same, or nearly so."""

from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from itertools import combinations, groupby

from sqlalchemy import Connection, func, select

from bias_annotator.model.alike import ALIKE, Likeness
from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t

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

    @lru_cache(maxsize=_KEPT)
    def likeness(number: int) -> Likeness:
        content: str = connection.execute(select(t.document_text.c.content).where(t.document_text.c.document == number)).scalar_one()
        return Likeness(content)

    told: set[tuple[int, int]] = set()
    for one, other in _sharing(connection, known, seen):
        pair = (_root(home, one), _root(home, other))
        if pair[0] != pair[1] and (one, other) not in told:
            told.add((one, other))
            if likeness(one).share(likeness(other)) >= ALIKE:
                home[max(pair)] = min(pair)
    found: dict[int, set[DocumentId]] = {}
    for number, (name, _) in known.items():
        found.setdefault(_root(home, number), set()).add(name)
    return [frozenset(group) for group in found.values() if len(group) > 1]


def _sharing(connection: Connection, known: Collection[int], seen: Callable[[int, int], None]) -> Iterator[tuple[int, int]]:
    """Every two known documents that share a number, once for each number that they share."""
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
        yield from combinations([number for number in members if number in known], 2)


def _root(home: dict[int, int], number: int) -> int:
    """The document by which a group is known."""
    while home[number] != number:
        home[number] = home[home[number]]
        number = home[number]
    return number

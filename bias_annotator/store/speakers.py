"""The registry of speakers in the project file."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from bias_annotator.errors import UserError
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind, name_key
from bias_annotator.store import tables as t

_NAMES = (
    select(t.speaker.c.number, t.speaker.c.kind, t.speaker_name.c.name)
    .join(t.speaker_name, t.speaker_name.c.speaker == t.speaker.c.number)
    .order_by(t.speaker.c.number, t.speaker_name.c.position)
)


def load(connection: Connection) -> list[Speaker]:
    """Every entry, in the order in which they came."""
    return list(_built(connection.execute(_NAMES).all()).values())


def named(connection: Connection, name: str) -> Speaker | None:
    """The entry of which this is a name."""
    number = connection.execute(select(t.speaker_name.c.speaker).where(t.speaker_name.c.folded == name_key(name))).scalar()
    return _built(connection.execute(_NAMES.where(t.speaker.c.number == number)).all())[number] if number is not None else None


def change(connection: Connection, wanted: SpeakerChange) -> None:
    """Make a change, within the caller's transaction.

    UserError when an entry that goes is not there as it was, or a name is taken by one that stays.
    """
    keys = [name_key(each.name) for each in wanted.gone]
    found = select(t.speaker_name.c.folded, t.speaker_name.c.speaker).where(t.speaker_name.c.folded.in_(keys))
    numbers: dict[str, int] = {row.folded: row.speaker for row in connection.execute(found)}
    there = _built(connection.execute(_NAMES.where(t.speaker.c.number.in_(numbers.values()))).all())
    leaving = {numbers.get(key) for key in keys}
    if [there.get(numbers.get(key, 0)) for key in keys] != list(wanted.gone):
        raise _changed()
    connection.execute(delete(t.speaker_name).where(t.speaker_name.c.speaker.in_(leaving)))
    connection.execute(delete(t.speaker).where(t.speaker.c.number.in_(leaving)))
    names = [name_key(name) for each in wanted.come for name in each.names]
    if connection.execute(select(t.speaker_name.c.name).where(t.speaker_name.c.folded.in_(names))).first():
        raise _changed()
    _add(connection, wanted.come)


def said(connection: Connection, attributes: Iterable[tuple[str, str]]) -> Counter[str]:
    """How many spans say each name, by `name_key`, in the given attributes as (label, attribute)."""
    found: Counter[str] = Counter()
    for name, count in values(connection, attributes).items():
        found[name_key(name)] += count
    return found


def values(connection: Connection, attributes: Iterable[tuple[str, str]]) -> Counter[str]:
    """How many spans have each value in the given attributes as (label, attribute)."""
    s = t.span.c
    found: Counter[str] = Counter()
    for label, attribute in attributes:
        value = func.json_extract(s.attributes, "$." + '"' + attribute.replace('"', "") + '"')
        query = select(value, func.count()).where(s.label == label, s.attributes != "", value.is_not(None)).group_by(value)
        found.update({str(name): count for name, count in connection.execute(query)})
    return found


def _add(connection: Connection, speakers: Sequence[Speaker]) -> None:
    first = (connection.execute(select(func.max(t.speaker.c.number))).scalar() or 0) + 1
    rows = [{"number": number, "kind": str(each.kind)} for number, each in enumerate(speakers, first)]
    names = [
        {"speaker": number, "position": position, "name": name, "folded": name_key(name)}
        for number, each in enumerate(speakers, first)
        for position, name in enumerate(each.names)
    ]
    if rows:
        connection.execute(insert(t.speaker), rows)
        connection.execute(insert(t.speaker_name), names)


def _built(rows: Iterable[Sequence[object]]) -> dict[int, Speaker]:
    """Entries by row number, from rows (number, kind, name) of which those of an entry follow one another."""
    names: dict[tuple[int, str], list[str]] = {}
    for number, kind, name in rows:
        names.setdefault((int(str(number)), str(kind)), []).append(str(name))
    return {number: Speaker(each[0], SpeakerKind(kind), tuple(each[1:])) for (number, kind), each in names.items()}


def _changed() -> UserError:
    return UserError(
        "The speakers were changed in the meantime by another program or import: nothing was done.",
        "Look at the list again (it shows the present state), then repeat.",
    )

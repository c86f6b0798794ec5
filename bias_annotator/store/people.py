"""Annotators, layers and who is how far, in the project file."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from bias_annotator.model.ids import moment_text, now
from bias_annotator.model.people import Annotator, Layer, LayerKind, Status, Work, annotator_name
from bias_annotator.store import tables as t

_WORK = select(
    t.work.c.document,
    t.annotator.c.name,
    t.work.c.status,
    t.work.c.flagged,
    t.work.c.active_seconds,
    t.work.c.position,
).join(
    t.annotator,
    t.annotator.c.number == t.work.c.annotator,
)


def annotators(connection: Connection) -> list[Annotator]:
    """Everybody, in the order in which they came."""
    return [Annotator(name) for name in connection.execute(select(t.annotator.c.name).order_by(t.annotator.c.number)).scalars()]


def find(connection: Connection, name: str) -> tuple[int, str] | None:
    """Row number and kept name of an annotator; letter case does not count."""
    row = connection.execute(select(t.annotator.c.number, t.annotator.c.name).where(t.annotator.c.folded == name.casefold())).first()
    return (row[0], row[1]) if row else None


def ensure(connection: Connection, name: str) -> tuple[int, str]:
    """Row number and kept name of an annotator, who is added if unknown; UserError for a name that cannot be."""
    name = annotator_name(name)
    found = find(connection, name)
    if found:
        return found
    values = {"name": name, "folded": name.casefold(), "created": moment_text(now())}
    number = connection.execute(insert(t.annotator), values).inserted_primary_key[0]  # type: ignore[index]
    return number, name


def layer_number(connection: Connection, layer: Layer) -> int | None:
    """Row number of a layer, if anything was ever marked in it."""
    query = select(t.layer.c.number).where(t.layer.c.kind == str(layer.kind), t.layer.c.round == layer.round)
    if layer.kind is LayerKind.GOLD:
        return connection.execute(query.where(t.layer.c.annotator.is_(None))).scalar()
    who = t.annotator.c.folded == layer.annotator.casefold()
    return connection.execute(query.join(t.annotator, t.annotator.c.number == t.layer.c.annotator).where(who)).scalar()


def ensure_layer(connection: Connection, layer: Layer) -> int:
    """Row number of a layer, which is added (with its annotator) if it is new."""
    found = layer_number(connection, layer)
    if found is not None:
        return found
    who = None if layer.kind is LayerKind.GOLD else ensure(connection, layer.annotator)[0]
    values = {"kind": str(layer.kind), "annotator": who, "round": layer.round}
    number: int = connection.execute(insert(t.layer), values).inserted_primary_key[0]  # type: ignore[index]
    return number


def layers(connection: Connection) -> dict[int, Layer]:
    """Every layer by row number: annotators in the order in which they came, gold last."""
    query = (
        select(t.layer.c.number, t.layer.c.kind, t.annotator.c.name, t.layer.c.round)
        .outerjoin(t.annotator, t.annotator.c.number == t.layer.c.annotator)
        .order_by(t.layer.c.kind, t.annotator.c.number, t.layer.c.round)
    )
    return {number: Layer(LayerKind(kind), name or "", round_) for number, kind, name, round_ in connection.execute(query)}


def layers_with_numbers(connection: Connection, document: int) -> dict[int, Layer]:
    """The layers that hold spans of a document, by row number."""
    used = set(connection.execute(select(t.span.c.layer).where(t.span.c.document == document).distinct()).scalars())
    return {number: layer for number, layer in layers(connection).items() if number in used}


def work_on(connection: Connection, documents: Sequence[int]) -> dict[int, tuple[Work, ...]]:
    """Everybody's work on some documents, by row number."""
    found: dict[int, tuple[Work, ...]] = {}
    for document, name, status, flagged, seconds, position in connection.execute(
        _WORK.where(t.work.c.document.in_(documents)).order_by(t.work.c.document, t.annotator.c.number),
    ):
        found[document] = (*found.get(document, ()), Work(name, Status(status), bool(flagged), seconds, position))
    return found


def set_work(connection: Connection, places: Iterable[tuple[int, int, Work]]) -> None:
    """Write work as (document, annotator, work), over what was there."""
    rows = [
        {
            "document": document,
            "annotator": annotator,
            "status": str(work.status),
            "flagged": int(work.flagged),
            "active_seconds": work.active_seconds,
            "position": work.position,
        }
        for document, annotator, work in places
    ]
    if rows:
        statement = upsert(t.work)
        new = {name: statement.excluded[name] for name in ("status", "flagged", "active_seconds", "position")}
        connection.execute(statement.on_conflict_do_update(index_elements=["document", "annotator"], set_=new), rows)

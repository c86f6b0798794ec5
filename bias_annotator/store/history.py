"""The history of edits: append-only, and what undo and redo walk along."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bias_annotator.model.edit import Edit, marks_from_json
from bias_annotator.model.ids import DocumentId, EditId, moment_text, parse_moment
from bias_annotator.model.people import Layer
from bias_annotator.model.text import Text
from bias_annotator.store import tables as t

DONE, UNDONE, DROPPED = "done", "undone", "dropped"


def append(connection: Connection, document: int, layer: int, edit: Edit, *, reverts: int | None = None) -> None:
    """Write an edit that was just applied; with `reverts`, one that takes back or brings again that row."""
    values = {
        "id": edit.id,
        "document": document,
        "layer": layer,
        "author": edit.author,
        "at": moment_text(edit.at),
        "what": edit.what,
        "body": json.dumps(edit.to_json(), ensure_ascii=False, separators=(",", ":")),
        "reverts": reverts,
        "state": None if reverts else DONE,
    }
    connection.execute(insert(t.edit), values)


def drop_undone(connection: Connection, document: int, layer: int) -> None:
    """What was undone cannot be redone once something else was done."""
    here = (t.edit.c.document == document) & (t.edit.c.layer == layer) & (t.edit.c.state == UNDONE)
    connection.execute(update(t.edit).where(here).values(state=DROPPED))


def set_state(connection: Connection, number: int, state: str) -> None:
    """Mark the edit in row `number` as done or undone."""
    connection.execute(update(t.edit).where(t.edit.c.number == number).values(state=state))


def top(connection: Connection, document: int, layer: int, state: str) -> Any | None:  # noqa: ANN401 - a row of the table
    """The row that undo (`done`: the newest) or redo (`undone`: the oldest) would take."""
    here = select(t.edit).where(t.edit.c.document == document, t.edit.c.layer == layer, t.edit.c.state == state)
    order = t.edit.c.number.desc() if state == DONE else t.edit.c.number
    return connection.execute(here.order_by(order).limit(1)).first()


def rows(connection: Connection, document: int, layer: int | None, containing: str = "") -> Sequence[Any]:
    """The edits of a document, oldest first; of one layer, or whose body holds a text (an id), if asked."""
    here = select(t.edit).where(t.edit.c.document == document).order_by(t.edit.c.number)
    if layer is not None:
        here = here.where(t.edit.c.layer == layer)
    if containing:
        here = here.where(t.edit.c.body.contains(containing, autoescape=True))
    return connection.execute(here).all()


def edit_of(row: Any, document: DocumentId, layer: Layer, text: Text) -> Edit:  # noqa: ANN401 - a row of the table
    """The edit that a row holds."""
    body = json.loads(row.body)
    gone, come = marks_from_json(body["gone"], text), marks_from_json(body["come"], text)
    return Edit(document, layer, row.what, gone, come, row.author, EditId(row.id), parse_moment(row.at))

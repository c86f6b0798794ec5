"""One transaction an edit: the marks that go, the marks that come, and a row of history."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from bias_annotator.errors import UserError
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.text import Text
from bias_annotator.store import history, people, spans
from bias_annotator.store import tables as t


def apply(connection: Connection, number: int, text: Text, edit: Edit) -> None:
    """Do an edit on the document in row `number`, and write it into history.

    UserError when a mark that goes is not there as it was; ValueError when a quote is not what stands in the text, an
    id is taken, or a relation leads nowhere.
    """
    layer = people.ensure_layer(connection, edit.layer)
    _write(connection, number, layer, text, edit)
    history.drop_undone(connection, number, layer)
    history.append(connection, number, layer, edit)


def undo(connection: Connection, document: DocumentId, number: int, layer: Layer, text: Text) -> Edit | None:
    """Take back the newest edit of a layer that is done; returns the edit that did so, None when there is none."""
    return _walk(connection, document, number, layer, text, history.DONE)


def redo(connection: Connection, document: DocumentId, number: int, layer: Layer, text: Text) -> Edit | None:
    """Do again the oldest edit of a layer that is undone; returns it, None when there is none."""
    return _walk(connection, document, number, layer, text, history.UNDONE)


def _walk(connection: Connection, document: DocumentId, number: int, layer: Layer, text: Text, state: str) -> Edit | None:
    place = people.layer_number(connection, layer)
    row = history.top(connection, number, place, state) if place is not None else None
    if row is None or place is None:
        return None
    swapped = history.edit_of(row, document, layer, text).undone()
    edit = swapped if state == history.DONE else swapped.undone()
    _write(connection, number, place, text, edit)
    history.append(connection, number, place, edit, reverts=row.number)
    history.set_state(connection, row.number, history.UNDONE if state == history.DONE else history.DONE)
    return edit


def _write(connection: Connection, document: int, layer: int, text: Text, edit: Edit) -> None:
    gone, come = _spans(edit.gone), _spans(edit.come)
    links_gone, links_come = _relations(edit.gone), _relations(edit.come)
    check_quotes(text, come)
    stored = spans.by_id(connection, [span.id for span in gone], document, layer)
    links = spans.relations_by_id(connection, [link.id for link in links_gone], document, layer)
    _expect(gone, [span for _, span in stored.values()])
    _expect(links_gone, list(links.values()))
    numbers = {each: row for each, (row, _) in stored.items()}
    coming = {span.id for span in come}
    leaving = [numbers[span.id] for span in gone if span.id not in coming]
    spans.remove_relations(connection, [link.id for link in links_gone])
    if spans.dangling(connection, leaving):
        raise UserError("A span that others are linked to cannot be removed alone.", "Remove its links with it.")
    spans.remove(connection, leaving)
    spans.change(connection, [(numbers[span.id], document, layer, span) for span in come if span.id in numbers])
    fresh = [span for span in come if span.id not in numbers]
    _refuse_taken(connection, fresh, links_come)
    numbers.update(spans.add(connection, [(document, layer, span) for span in fresh]))
    if links_come:
        ends = {end for link in links_come for end in (link.from_span, link.to_span)}
        numbers.update(_rows(connection, [end for end in ends if end not in numbers], document, layer))
        if ends - numbers.keys():
            message = f"a relation leads to a span that is not in its layer: {sorted(ends - numbers.keys())}"
            raise ValueError(message)
        spans.add_relations(connection, [(document, layer, link) for link in links_come], numbers)


def check_quotes(text: Text, come: Sequence[Span]) -> None:
    """Refuse (ValueError) a span whose fragment does not say what stands in the text."""
    content = text.content
    for span in come:
        for fragment in span.fragments:
            if content[fragment.start : fragment.end] != fragment.quote or fragment.end > len(content):
                message = f"span {span.id}: the text at {fragment.start}–{fragment.end} is not “{fragment.quote[:40]}”"
                raise ValueError(message)


def _rows(connection: Connection, ids: Sequence[SpanId], document: int, layer: int) -> dict[SpanId, int]:
    return {each: row for each, (row, _) in spans.by_id(connection, ids, document, layer).items()}


def _expect(given: Sequence[Span] | Sequence[Relation], stored: Iterable[Span] | Iterable[Relation]) -> None:
    there = {mark.id: mark for mark in stored}
    if any(there.get(mark.id) != mark for mark in given):
        raise UserError(
            "This was changed in the meantime by another program or import: nothing was done.",
            "Look at the document again (it shows the present state), then repeat.",
        )


def _refuse_taken(connection: Connection, fresh: Sequence[Span], links: Sequence[Relation]) -> None:
    taken = spans.known(connection, t.span.c.id, [span.id for span in fresh])
    taken |= spans.known(connection, t.relation.c.id, [link.id for link in links])
    if taken:
        message = f"an id is taken already: {sorted(taken)[:3]}"
        raise ValueError(message)


def _spans(marks: Sequence[Span | Relation]) -> list[Span]:
    return [mark for mark in marks if isinstance(mark, Span)]


def _relations(marks: Sequence[Span | Relation]) -> list[Relation]:
    return [mark for mark in marks if isinstance(mark, Relation)]

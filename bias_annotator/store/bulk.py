"""Many documents with their marks at once: what imports write and exports read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial

from sqlalchemy import Connection

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import DocumentId, RelationId, SpanId, uuid7
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.store import documents, likeness, people, sources, spans
from bias_annotator.store import tables as t
from bias_annotator.store.edits import check_quotes
from bias_annotator.store.kinds import Added, OnDuplicate, Outcome
from bias_annotator.store.likeness import Compared

_RANK = {Status.TODO: 0, Status.STARTED: 1, Status.DONE: 2}


@dataclass(slots=True)
class _Batch:
    """Rows that wait to be written together."""

    spans: list[tuple[int, int, Span]] = field(default_factory=list)
    relations: list[tuple[int, int, Relation]] = field(default_factory=list)
    work: list[tuple[int, int, Work]] = field(default_factory=list)
    numbers: dict[SpanId, int] = field(default_factory=dict)


def add(connection: Connection, items: Sequence[Annotated], compared: Sequence[Compared], on_duplicate: OnDuplicate) -> list[Added]:
    """Add documents with all their marks, within the caller's transaction; one outcome an item, in order.

    What `likeness.compared` says of them was found before the transaction began, which it would make longer.

    Raises UserError for a duplicate with OnDuplicate.ERROR, ValueError for marks that do not fit their text.
    """
    fresh: list[tuple[int, Annotated, Outcome]] = []  # place in the outcomes
    twins: list[tuple[int, Annotated]] = []
    outcomes: list[Added | None] = []
    known = documents.known(connection, [item.document for item in items])  # those that come in this very call join them
    for place, item in enumerate(items):
        document, digest = item.document, item.document.text.sha256
        twin = known.get(document.id) or known.get(digest)
        same = twin is not None and twin[1] == digest
        outcomes.append(None)
        if twin is None:
            fresh.append((place, item, Outcome.ADDED))
            known |= dict.fromkeys((document.id, digest), (document.id, digest))
        elif on_duplicate is OnDuplicate.ADD:
            copy = replace(document, id=DocumentId(uuid7())) if document.id in known else document
            fresh.append((place, replace(item, document=copy), Outcome.COPIED))
            known[copy.id] = (copy.id, digest)
        elif on_duplicate is OnDuplicate.ERROR:
            raise UserError(
                Message("“{title}” is in the project already.", title=document.title),
                "Choose what to do with duplicates: merge, skip or add.",
            )
        elif on_duplicate is OnDuplicate.SKIP or not same:
            known_text = Message("the project has this text already")
            reason = known_text if same else Message("the project has another text under this id already")
            outcomes[place] = Added(twin[0], Outcome.SKIPPED, reason=reason)
        else:
            twins.append((place, item))
    _add_fresh(connection, fresh, compared, outcomes)
    for place, item in twins:  # one after the other, since several may be of one document, or of one that just came
        outcomes[place] = _merge(connection, item)
    return [outcome for outcome in outcomes if outcome is not None]


def stream(connection: Connection, chosen: Sequence[DocumentId], wanted: Callable[[Layer], bool] | None) -> Iterator[Annotated]:
    """The chosen documents one at a time, with the layers that `wanted` takes (all by default) and everybody's work."""
    layers = {number: layer for number, layer in people.layers(connection).items() if wanted is None or wanted(layer)}
    for numbers in documents.portions(connection, chosen):
        loaded = documents.load_many(connection, numbers)
        marked = spans.of_documents(connection, numbers)
        linked = spans.relations_of_documents(connection, numbers)
        work = people.work_on(connection, numbers)
        for number in numbers:
            marks = tuple(
                Marks(layer, tuple(marked[number, place]), tuple(linked.get((number, place), ())))
                for place, layer in layers.items()
                if (number, place) in marked
            )
            yield Annotated(loaded[number], marks, work.get(number, ()))


def _add_fresh(
    connection: Connection,
    fresh: Sequence[tuple[int, Annotated, Outcome]],
    compared: Sequence[Compared],
    outcomes: list[Added | None],
) -> None:
    batch = _Batch()
    layer_of = cache(partial(people.ensure_layer, connection))
    person_of = cache(partial(people.ensure, connection))
    numbers = documents.add(connection, [item.document for _, item, _ in fresh])
    likeness.add(connection, [(number, compared[place].numbers) for number, (place, _, _) in zip(numbers, fresh, strict=True)])
    ids = [span.id for _, item, _ in fresh for marks in item.marks for span in marks.spans]
    links = [link.id for _, item, _ in fresh for marks in item.marks for link in marks.relations]
    taken = spans.known(connection, t.span.c.id, ids)
    taken |= spans.known(connection, t.relation.c.id, links)
    for number, (place, item, outcome) in zip(numbers, fresh, strict=True):
        annotations = relations = 0
        for marks in item.marks:
            check_quotes(item.document.text, marks.spans)
            new = _with_new_ids(marks, taken)
            layer = layer_of(marks.layer)
            batch.spans += [(number, layer, span) for span in new.spans]
            batch.relations += [(number, layer, link) for link in new.relations]
            annotations += len(new.spans)
            relations += len(new.relations)
        batch.work += _work(person_of, number, item, ())
        outcomes[place] = Added(item.document.id, outcome, annotations, relations, near=compared[place].near)
    _write(connection, batch)
    documents.replace_old(connection, ((number, item.document) for number, (_, item, _) in zip(numbers, fresh, strict=True)))
    sources.add(connection, [(number, item.source) for number, (_, item, _) in zip(numbers, fresh, strict=True) if item.source])


def _with_new_ids(marks: Marks, taken: set[str]) -> Marks:
    """The same marks, those whose ids are taken under new ones; the ids used are taken from then on."""
    renamed: dict[SpanId, SpanId] = {}
    new_spans: list[Span] = []
    for span in marks.spans:
        kept = span
        if span.id in taken:
            kept = replace(span, id=SpanId(uuid7()))
            renamed[span.id] = kept.id
        taken.add(kept.id)
        new_spans.append(kept)
    links: list[Relation] = []
    for link in marks.relations:
        new_id = RelationId(uuid7()) if link.id in taken else link.id
        taken.add(new_id)
        ends = (renamed.get(link.from_span, link.from_span), renamed.get(link.to_span, link.to_span))
        links.append(Relation(new_id, link.label, *ends))
    return Marks(marks.layer, tuple(new_spans), tuple(links))


def _merge(connection: Connection, item: Annotated) -> Added:
    """Write what a document that is there lacks; identical marks are not doubled."""
    found = documents.find(connection, item.document.id, item.document.text.sha256)
    number = documents.number_of(connection, found[0]) if found else None
    if found is None or number is None:
        message = f"document {item.document.id} is not there to be merged with"
        raise RuntimeError(message)
    annotations = relations = 0
    for marks in item.marks:
        check_quotes(item.document.text, marks.spans)
        layer = people.ensure_layer(connection, marks.layer)
        missing, numbers = _missing(connection, marks, number, layer)
        _write(
            connection,
            _Batch([(number, layer, span) for span in missing.spans], [(number, layer, link) for link in missing.relations], [], numbers),
        )
        annotations += len(missing.spans)
        relations += len(missing.relations)
    there = people.work_on(connection, [number]).get(number, ())
    people.set_work(connection, _work(partial(people.ensure, connection), number, item, there))
    sources.add(connection, [(number, item.source)] if item.source else [])
    return Added(found[0], Outcome.MERGED, annotations, relations)


def _missing(connection: Connection, marks: Marks, document: int, layer: int) -> tuple[Marks, dict[SpanId, int]]:
    """What of `marks` a layer lacks, and the row numbers of the spans that it has."""
    there = spans.of_layer(connection, document, layer)
    same_id = {span.id for span in there}
    same = {_likeness(span): span.id for span in there}
    twins = {span.id: span.id if span.id in same_id else same.get(_likeness(span)) for span in marks.spans}
    links_there = {(link.label, link.from_span, link.to_span) for link in spans.relations_of_layer(connection, document, layer)}
    new = Marks(marks.layer, tuple(span for span in marks.spans if twins[span.id] is None))
    taken = spans.known(connection, t.span.c.id, [span.id for span in new.spans])
    renamed = _with_new_ids(new, taken)
    names = {old.id: fresh.id for old, fresh in zip(new.spans, renamed.spans, strict=True)}
    names |= {old: twin for old, twin in twins.items() if twin is not None}
    links = [replace(link, from_span=names[link.from_span], to_span=names[link.to_span]) for link in marks.relations]
    links = [link for link in links if (link.label, link.from_span, link.to_span) not in links_there]
    taken = spans.known(connection, t.relation.c.id, [link.id for link in links])
    links = list(_with_new_ids(Marks(marks.layer, (), tuple(links)), taken).relations)
    ends = [twin for twin in twins.values() if twin is not None] if links else []
    numbers = {each: row for each, (row, _) in spans.by_id(connection, ends, document, layer).items()}
    return Marks(marks.layer, renamed.spans, tuple(links)), numbers


def _likeness(span: Span) -> tuple[object, ...]:
    return (span.label, span.stretches, tuple(sorted(span.attributes.items())))


def _work(person_of: Callable[[str], tuple[int, str]], number: int, item: Annotated, there: Sequence[Work]) -> list[tuple[int, int, Work]]:
    """The work of an item together with what is there, as (document, annotator, work): nobody falls back."""
    known = {work.annotator.casefold(): work for work in there}
    rows: list[tuple[int, int, Work]] = []
    for work in item.work:
        who, name = person_of(work.annotator)
        old = known.get(name.casefold(), Work(name))
        merged = Work(
            name,
            max(old.status, work.status, key=_RANK.__getitem__),
            old.flagged or work.flagged,
            max(old.active_seconds, work.active_seconds),
            old.position or work.position,
        )
        rows.append((number, who, merged))
    return rows


def _write(connection: Connection, batch: _Batch) -> None:
    batch.numbers.update(spans.add(connection, batch.spans))
    ends = {end for _, _, link in batch.relations for end in (link.from_span, link.to_span)}
    if ends - batch.numbers.keys():
        message = f"a relation leads to a span that is not in its layer: {sorted(ends - batch.numbers.keys())[:3]}"
        raise ValueError(message)
    spans.add_relations(connection, batch.relations, batch.numbers)
    people.set_work(connection, batch.work)

"""What is missing of documents on the other side of a format, found by comparing, in the words in which losses are told."""

from collections import Counter
from collections.abc import Sequence

from bias_annotator.model.carrying import FIELDS
from bias_annotator.model.document import Annotated, Metadata, Source
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Relation, Span

Found = Counter[str]


def missing(before: Sequence[Annotated], after: Sequence[Annotated]) -> Found:
    """Everything that differs, the metadata as "metadata"; "ADDED" counts what was not there before."""
    found: Found = Counter()
    left = list(after)
    for item in before:
        same_id = [other for other in left if other.document.id == item.document.id]
        others = same_id or [other for other in left if other.document.text == item.document.text]
        if not others:
            found["documents without spans" if not any(marks.spans for marks in item.marks) else "DOCUMENTS"] += 1
            continue
        left.remove(others[0])
        found["ids of documents"] += not same_id
        found += _document(item, others[0])
    found["ADDED documents"] += len(left)
    return +found


def _document(item: Annotated, other: Annotated) -> Found:
    one, two = item.document, other.document
    found = Counter(
        {
            "texts": one.text != two.text,
            "sources": one.source != Source() and one.source != two.source,
            "metadata": _metadata(one.metadata, two.metadata),
            "blocks": 0 if one.blocks == two.blocks else len(one.blocks),
            "status of annotators": sum(work not in other.work for work in item.work),
        }
    )
    layers = {marks.layer: marks for marks in other.marks}
    for marks in item.marks:
        if marks.layer in layers:
            found += _marks(marks, layers.pop(marks.layer))
        elif (first := Layer(marks.layer.kind, marks.layer.annotator)) in layers and marks.layer.round > 1:
            found["rounds of spans"] += len(marks.spans)
            found += _marks(marks, layers.pop(first))
        else:
            found["LAYERS"] += 1
    found["ADDED layers"] += len(layers)
    return found


def _metadata(one: Metadata, two: Metadata) -> int:
    named = sum(bool(getattr(one, name)) and getattr(one, name) != getattr(two, name) for name in FIELDS if name != "extra")
    return named + sum(bool(value) and two.extra.get(key) != value for key, value in one.extra.items())


def _marks(one: Marks, two: Marks) -> Found:
    found: Found = Counter()
    left = list(two.spans)
    names: dict[str, str] = {}
    for span in one.spans:
        twin = _twin(span, left)
        pieces = [] if twin else [_twin(Span(span.id, span.label, (piece,), span.attributes, span.note), left) for piece in span.fragments]
        twin = twin or pieces[0]
        if twin is None or None in pieces:
            found["SPANS"] += 1
            continue
        for each in pieces or [twin]:
            left.remove(each)
        names[span.id] = twin.id
        found["split spans, which become a span for each piece"] += bool(pieces)
        found["ids of spans"] += span.id != twin.id
        found["attributes"] += sum(twin.attributes.get(key) != value for key, value in span.attributes.items())
        found["notes"] += bool(span.note) and span.note != twin.note
        found["unsure marks"] += span.unsure and not twin.unsure
        found["origins and times of spans"] += (span.origin, span.created, span.modified) != (twin.origin, twin.created, twin.modified)
    found["ADDED spans"] += len(left)
    return found + _relations(one.relations, list(two.relations), names)


def _twin(span: Span, left: Sequence[Span]) -> Span | None:
    """The same span, or the likest at the same place with the same label."""
    same = [other for other in left if (other.label, other.stretches) == (span.label, span.stretches)]
    return max(same, key=lambda other: (other.id == span.id, other.attributes == span.attributes, other.note == span.note), default=None)


def _relations(one: Sequence[Relation], left: list[Relation], names: dict[str, str]) -> Found:
    found: Found = Counter()
    for link in one:
        ends = (names.get(link.from_span), names.get(link.to_span))
        same = [other for other in left if (other.from_span, other.to_span) == ends and other.label == link.label]
        twin = next((other for other in same if other.id == link.id), same[0] if same else None)
        if twin:
            left.remove(twin)
        found["relations"] += twin is None
        found["ids of relations"] += twin is not None and twin.id != link.id
    found["ADDED relations"] += len(left)
    return found

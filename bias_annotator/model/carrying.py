"""What a format carries of a document: what is left of it on the other side, and the count of what is not.

A writer says what it `Carries`; from that follow the losses that are told before anything is written, and what an
export is compared with when it is read back. So the losses that are told are those that would be found.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bias_annotator.model.document import Annotated, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, RelationId, SpanId, parse_moment
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.span import Marks, Relation, Span, place
from bias_annotator.model.text import Text

FIELDS: Mapping[str, str] = {
    "title": "title",
    "outlet": "outlet",
    "author": "author",
    "published": "date",
    "url": "address",
    "language": "language",
    "source_name": "name of the source",
    "extra": "further fields",
}
_NOBODY = Layer.of("")
_NO_MOMENT = parse_moment("2000-01-01")


@dataclass(frozen=True, slots=True)
class Carries:
    """What a format carries; all of it, where nothing else is said.

    `metadata` names fields of `Metadata`. Without `split`, each fragment is a span of its own on the other side, and
    relations lead to the first. Without `layers`, it is not said whose spans they are. Without `unmarked`, documents
    that nobody marked do not come back at all.
    """

    texts: bool = True
    ids: bool = True
    sources: bool = True
    metadata: tuple[str, ...] = tuple(FIELDS)
    blocks: bool = True
    unmarked: bool = True
    work: bool = True
    layers: bool = True
    rounds: bool = True
    split: bool = True
    attributes: bool = True
    notes: bool = True
    unsure: bool = True
    history: bool = True
    span_ids: bool = True
    relations: bool = True
    relation_ids: bool = True

    @property
    def everything(self) -> bool:
        """Whether nothing is lost."""
        return self == Carries()

    @property
    def loses(self) -> tuple[str, ...]:
        """What is not carried, in words, in the order of documents, people, spans, relations."""
        return tuple(self._words[what] for what in self._words if not self._has(what))

    def losses(self, item: Annotated) -> Counter[str]:
        """How much of a document is not carried, by the words of `loses`."""
        counts = _counts(item, self.metadata)
        return Counter({self._words[what]: count for what, count in counts.items() if count and not self._has(what)})

    def _has(self, what: str) -> bool:
        return len(self.metadata) == len(FIELDS) if what == "metadata" else bool(getattr(self, what))

    @property
    def _words(self) -> dict[str, str]:
        kept = [FIELDS[name] for name in self.metadata]
        other = f" other than {', '.join(kept[:-1])}{' and ' if kept[1:] else ''}{kept[-1]}" if kept else ""
        return _WORDS | {"metadata": "metadata" + other}


_WORDS = {
    "texts": "texts",
    "ids": "ids of documents",
    "sources": "sources",
    "metadata": "metadata",
    "blocks": "blocks",
    "unmarked": "documents without spans",
    "work": "status of annotators",
    "layers": "whose spans they are",
    "rounds": "rounds of spans",
    "split": "split spans, which become a span for each piece",
    "attributes": "attributes",
    "notes": "notes",
    "unsure": "unsure marks",
    "history": "origins and times of spans",
    "span_ids": "ids of spans",
    "relations": "relations",
    "relation_ids": "ids of relations",
}


def _counts(item: Annotated, metadata: tuple[str, ...]) -> dict[str, int]:
    spans = [(marks.layer, span) for marks in item.marks for span in marks.spans]
    relations = sum(len(marks.relations) for marks in item.marks)
    known = {Work(layer.annotator, Status.STARTED) for layer, _ in spans}  # which whoever reads the spans knows
    return {
        "texts": 1,
        "ids": 1,
        "sources": int(item.document.source not in (Source(), _made_anew(item.document))),
        "metadata": _fields(item.document.metadata, metadata),
        "blocks": len(item.document.blocks),
        "unmarked": int(not spans),
        "work": sum(work not in known for work in item.work),
        "layers": len(spans),
        "rounds": sum(layer.round > 1 for layer, _ in spans),
        "split": sum(len(span.fragments) > 1 for _, span in spans),
        "attributes": sum(len(span.attributes) for _, span in spans),
        "notes": sum(bool(span.note) for _, span in spans),
        "unsure": sum(span.unsure for _, span in spans),
        "history": len(spans),
        "span_ids": len(spans),
        "relations": relations,
        "relation_ids": relations,
    }


def _made_anew(document: Document) -> Source:
    """Where a text comes from that was read from a file that holds nothing but it."""
    return Source(document.text.sha256, "utf-8")


def _fields(metadata: Metadata, carried: tuple[str, ...]) -> int:
    """How many fields say something that is not carried."""
    named = sum(bool(getattr(metadata, name)) for name in FIELDS if name != "extra" and name not in carried)
    return named + (0 if "extra" in carried else sum(map(bool, metadata.extra.values())))


def kept(item: Annotated, carries: Carries) -> Annotated | None:
    """What is left of a document on the other side of the format, ids that are lost being numbers; None: nothing.

    What comes back from a file is brought into the same form, so that the two can be compared.
    """
    if not carries.unmarked and not any(marks.spans for marks in item.marks):
        return None
    document = _document(item.document, carries)
    marks = item.marks if carries.everything else tuple(_marks(item, carries))
    workers = {work.annotator.casefold(): work for work in item.work} if carries.work else {}
    for each in marks if carries.layers else ():  # who has spans has worked on the document
        if each.layer.annotator:
            workers.setdefault(each.layer.annotator.casefold(), Work(each.layer.annotator, Status.STARTED))
    work = tuple(workers[name] for name in sorted(workers))
    return Annotated(document, marks, work, item.speakers if carries.everything else ())


def _document(document: Document, carries: Carries) -> Document:
    if carries.everything:
        return document
    fields = {name: getattr(document.metadata, name) for name in carries.metadata}
    return Document(
        document.id if carries.ids else DocumentId(""),
        document.text if carries.texts else Text(""),
        Metadata(**fields),
        document.blocks if carries.blocks else (),
        document.source if carries.sources else Source(),
    )


def _marks(item: Annotated, carries: Carries) -> Iterator[Marks]:
    layers: dict[Layer, list[Marks]] = {}
    for marks in item.marks:
        layer = replace(marks.layer, round=1) if not carries.rounds else marks.layer
        layers.setdefault(layer if carries.layers else _NOBODY, []).append(marks)
    for layer in sorted(layers):
        yield _layer(layer, layers[layer], carries)


def _layer(layer: Layer, found: list[Marks], carries: Carries) -> Marks:
    spans = [piece for marks in found for span in marks.spans for piece in _pieces(_span(span, carries), split=carries.split)]
    links = [link for marks in found for link in marks.relations] if carries.relations else []
    if not carries.span_ids:
        spans = _by_looks(spans, links)
        names = {span.id: SpanId(str(number)) for number, span in reversed(list(enumerate(spans, 1)))}
        spans = [replace(span, id=SpanId(str(number))) for number, span in enumerate(spans, 1)]
        links = [replace(link, from_span=names[link.from_span], to_span=names[link.to_span]) for link in links]
    if not carries.relation_ids:
        links = [replace(link, id=RelationId("")) for link in links]
    return Marks.of(layer, [*spans, *sorted(links, key=_ends)])


def _ends(link: Relation) -> tuple[str, str, str, str]:
    return (link.from_span, link.to_span, link.label, link.id)


def _span(span: Span, carries: Carries) -> Span:
    return Span(
        span.id,
        span.label,
        span.fragments,
        span.attributes if carries.attributes else {},
        span.note if carries.notes else "",
        carries.unsure and span.unsure,
        span.origin if carries.history else "",
        span.created if carries.history else _NO_MOMENT,
        span.modified if carries.history else _NO_MOMENT,
    )


def _pieces(span: Span, *, split: bool) -> Iterator[Span]:
    return iter((span,) if split else (replace(span, fragments=(fragment,)) for fragment in span.fragments))


def _by_looks(spans: list[Span], links: list[Relation]) -> list[Span]:
    """Spans in an order that does not depend on ids: by what is seen of them, then by what they, or their first pieces, are linked to."""
    ordered = sorted(spans, key=place)
    looks = {span.id: _looks(span) for span in reversed(ordered)}
    linked: dict[SpanId, list[tuple[object, ...]]] = {span.id: [] for span in spans}
    for link in links:
        linked[link.from_span].append((link.label, "to", looks[link.to_span]))
        linked[link.to_span].append((link.label, "from", looks[link.from_span]))
    keys = [(*_looks(span), sorted(map(repr, linked.pop(span.id, ())))) for span in ordered]
    return [span for _, span in sorted(zip(keys, ordered, strict=True), key=lambda each: each[0])]


def _looks(span: Span) -> tuple[object, ...]:
    """Sort key by all that is seen of a span."""
    return (span.start, -span.end, span.label, span.stretches, sorted(map(repr, span.attributes.items())), span.note, span.unsure)

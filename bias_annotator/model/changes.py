"""What a person wants, as an Edit: pure functions, one a wish. None means that nothing would change."""

from collections.abc import Mapping, Sequence

from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label
from bias_annotator.model.span import Fragment, Relation, Span
from bias_annotator.model.text import Text


def mark(document: DocumentId, layer: Layer, text: Text, label: str, stretches: Sequence[tuple[int, int]]) -> Edit:
    """A new span on `(start, end)` stretches in code points; ValueError when they overlap or leave the text."""
    span = Span.new(text, label, *sorted(stretches))
    return Edit(document, layer, f"Mark {label}", come=(span,), author=layer.annotator)


def relabel(document: DocumentId, layer: Layer, span: Span, label: Label) -> Edit | None:
    """The span under another label; it keeps the attributes that the new label has too."""
    if span.label == label.name:
        return None
    kept = {name: value for name, value in span.attributes.items() if (known := label.attribute(name)) and known.accepts(value)}
    what = f"Relabel {span.label} as {label.name}"
    return swap(document, layer, what, span, span.changed(label=label.name, attributes=kept))


def mark_all(
    document: DocumentId,
    layer: Layer,
    text: Text,
    label: str,
    stretches: Sequence[tuple[int, int]],
    attributes: Mapping[str, str | bool] | None = None,
) -> Edit | None:
    """A new span with these attributes on each stretch; None without any."""
    spans = tuple(Span.new(text, label, stretch, attributes=dict(attributes or {})) for stretch in stretches)
    what = f"Mark {label}" if len(spans) == 1 else f"Mark {len(spans):,} times {label}"
    return Edit(document, layer, what, come=spans, author=layer.annotator) if spans else None


def relabel_all(document: DocumentId, layer: Layer, spans: Sequence[Span], label: Label) -> Edit | None:
    """The spans under another label, as `relabel` does with one; None when all have it already."""
    edits = [edit for span in spans if (edit := relabel(document, layer, span, label)) is not None]
    if len(edits) <= 1:
        return edits[0] if edits else None
    gone = tuple(mark for edit in edits for mark in edit.gone)
    come = tuple(mark for edit in edits for mark in edit.come)
    return Edit(document, layer, f"Relabel {len(edits):,} spans as {label.name}", gone, come, author=layer.annotator)


def remove(document: DocumentId, layer: Layer, spans: Sequence[Span], relations: Sequence[Relation]) -> Edit:
    """The spans gone, and with them those of the layer's `relations` that touch them."""
    ids = {span.id for span in spans}
    touching = tuple(relation for relation in relations if relation.from_span in ids or relation.to_span in ids)
    what = f"Remove {spans[0].label}" if len(spans) == 1 else f"Remove {len(spans):,} spans"
    return Edit(document, layer, what, gone=(*spans, *touching), author=layer.annotator)


def resize(document: DocumentId, layer: Layer, text: Text, span: Span, fragment: int, stretch: tuple[int, int]) -> Edit | None:
    """The span with its fragment number `fragment` on another `(start, end)`.

    None when nothing changes, when the stretch is empty or outside the text, or when it would overlap another fragment.
    """
    start, end = stretch
    before = span.fragments[fragment - 1].end if fragment else 0
    after = span.fragments[fragment + 1].start if fragment + 1 < len(span.fragments) else len(text)
    if not before <= start < end <= after or (start, end) == span.stretches[fragment]:
        return None
    fragments = list(span.fragments)
    fragments[fragment] = Fragment.of(text, start, end)
    return swap(document, layer, f"Resize {span.label}", span, span.changed(fragments=tuple(fragments)))


def annotate(
    document: DocumentId,
    layer: Layer,
    span: Span,
    *,
    attributes: Mapping[str, str | bool] | None = None,
    note: str | None = None,
    unsure: bool | None = None,
) -> Edit | None:
    """The span with other attributes, note or unsure mark; what is None stays as it is."""
    new = span.changed(
        attributes=span.attributes if attributes is None else {name: value for name, value in attributes.items() if value != ""},
        note=span.note if note is None else note,
        unsure=span.unsure if unsure is None else unsure,
    )
    if (new.attributes, new.note, new.unsure) == (span.attributes, span.note, span.unsure):
        return None
    what = "Change attributes of" if new.attributes != span.attributes else "Note on" if new.note != span.note else "Unsure about"
    if what == "Unsure about" and not new.unsure:
        what = "Sure about"
    return swap(document, layer, f"{what} {span.label}", span, new)


def relate(document: DocumentId, layer: Layer, label: str, from_span: SpanId, to_span: SpanId) -> Edit:
    """A new relation between two spans of the layer."""
    return Edit(document, layer, f"Link {label}", come=(Relation.new(label, from_span, to_span),), author=layer.annotator)


def swap(document: DocumentId, layer: Layer, what: str, old: Span, new: Span) -> Edit:
    """The edit that puts a changed span in the place of the old one."""
    return Edit(document, layer, what, gone=(old,), come=(new,), author=layer.annotator)

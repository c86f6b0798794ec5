"""What a person wants, as an Edit: pure functions, one a wish. None means that nothing would change."""

from collections.abc import Mapping, Sequence
from typing import Literal

from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label
from bias_annotator.model.segment import CLOSING, OPENING, next_word, previous_word
from bias_annotator.model.span import Fragment, Relation, Span
from bias_annotator.model.text import Text

_AFTER_WORDS = CLOSING + ".,;:!?…"
Side = Literal["start", "end"]


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
    return _swap(document, layer, what, span, span.changed(label=label.name, attributes=kept))


def remove(document: DocumentId, layer: Layer, spans: Sequence[Span], relations: Sequence[Relation]) -> Edit:
    """The spans gone, and with them those of the layer's `relations` that touch them."""
    ids = {span.id for span in spans}
    touching = tuple(relation for relation in relations if relation.from_span in ids or relation.to_span in ids)
    what = f"Remove {spans[0].label}" if len(spans) == 1 else f"Remove {len(spans)} spans"
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
    return _swap(document, layer, f"Resize {span.label}", span, span.changed(fragments=tuple(fragments)))


def nudge(document: DocumentId, layer: Layer, text: Text, span: Span, side: Side, step: Literal[-1, 1]) -> Edit | None:
    """The span with its first start or its last end one word earlier (−1) or later (+1)."""
    fragment = 0 if side == "start" else len(span.fragments) - 1
    start, end = span.stretches[fragment]
    if side == "start":
        start = _earlier_start(text.content, start) if step < 0 else _later_start(text.content, start)
    else:
        end = _later_end(text.content, end) if step > 0 else _earlier_end(text.content, end)
    return resize(document, layer, text, span, fragment, (start, end))


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
    return _swap(document, layer, f"{what} {span.label}", span, new)


def relate(document: DocumentId, layer: Layer, label: str, from_span: SpanId, to_span: SpanId) -> Edit:
    """A new relation between two spans of the layer."""
    return Edit(document, layer, f"Link {label}", come=(Relation.new(label, from_span, to_span),), author=layer.annotator)


def _swap(document: DocumentId, layer: Layer, what: str, old: Span, new: Span) -> Edit:
    return Edit(document, layer, what, gone=(old,), come=(new,), author=layer.annotator)


def _later_start(content: str, start: int) -> int:
    """Start of the first word after `start`, with the marks that open it; the length if there is none."""
    after = start
    while after < len(content):
        after = next_word(content, after)
        begin = previous_word(content, after)
        if begin > start and not content[begin].isspace():
            opened = start + len(content[start:begin].rstrip(OPENING))
            return opened if opened > start else begin
    return after


def _earlier_end(content: str, end: int) -> int:
    """End of the last word before `end`, with the marks that close it; 0 if there is none."""
    before = end
    while before > 0:
        before = previous_word(content, before)
        stop = next_word(content, before)
        if stop < end and not content[stop - 1].isspace():
            closed = end - len(content[stop:end].lstrip(_AFTER_WORDS))
            return closed if closed < end else stop
    return before


def _earlier_start(content: str, start: int) -> int:
    """Where a stretch begins that takes in what stands before it up to a word, and no blank in front."""
    before = start
    while before > 0:
        before = previous_word(content, before)
        if taken := content[before:start].lstrip():
            return start - len(taken)
    return start


def _later_end(content: str, end: int) -> int:
    """Where a stretch ends that takes in what stands after it up to a word, and no blank behind."""
    after = end
    while after < len(content):
        after = next_word(content, after)
        if taken := content[end:after].rstrip():
            return end + len(taken)
    return end

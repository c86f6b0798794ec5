"""Boundary work on spans, as an Edit: split, merge, fragments. A span keeps its id, attributes, note, links and origin.

None means that nothing would change, or that it cannot be.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from bias_annotator.model.changes import swap
from bias_annotator.model.edit import Edit
from bias_annotator.model.graphemes import border_before
from bias_annotator.model.ids import DocumentId, RelationId, SpanId, now, uuid7
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Relation, Span
from bias_annotator.model.text import Text

Stretch = tuple[int, int]
_INK, _INK_BEFORE = regex.compile(r"[^\s\x1c-\x1f]"), regex.compile(r"(?r)[^\s\x1c-\x1f]")


def add_fragment(document: DocumentId, layer: Layer, text: Text, span: Span, stretch: Stretch) -> Edit | None:
    """The span with a further fragment on `(start, end)`; None where it would overlap another one."""
    start, end = stretch
    if any(start < last and first < end for first, last in span.stretches):
        return None
    fragments = tuple(sorted((*span.fragments, Fragment.of(text, start, end))))
    return swap(document, layer, f"Add fragment to {span.label}", span, span.changed(fragments=fragments))


def remove_fragment(document: DocumentId, layer: Layer, span: Span, fragment: int) -> Edit | None:
    """The span without its fragment number `fragment`; None when it is the only one."""
    left = span.fragments[:fragment] + span.fragments[fragment + 1 :]
    return swap(document, layer, f"Remove fragment of {span.label}", span, span.changed(fragments=left)) if left else None


def split(document: DocumentId, layer: Layer, text: Text, span: Span, position: int, relations: Iterable[Relation]) -> Edit | None:
    """The span cut in two at a position: the first part stays, the second is new, with copies of what the first has and is linked to.

    Blanks at the cut belong to neither. None when a part would have nothing to read.
    """
    position = border_before(text.content, position)
    before = [(start, min(end, position)) for start, end in span.stretches if start < position]
    after = [(max(start, position), end) for start, end in span.stretches if end > position]
    if before and after and before[-1][1] == after[0][0] == position:
        before[-1] = (before[-1][0], _without_blank_end(text.content, *before[-1]))
        after[0] = (_without_blank_start(text.content, *after[0]), after[0][1])
    if not before or not after or before[-1][0] == before[-1][1] or after[0][0] == after[0][1]:
        return None
    first = span.changed(fragments=_fragments(text, before))
    second = replace(span, id=SpanId(uuid7()), fragments=_fragments(text, after), modified=now())
    links = tuple(_copied(link, span.id, second.id) for link in relations if span.id in (link.from_span, link.to_span))
    return Edit(document, layer, f"Split {span.label}", (span,), (first, second, *links), author=layer.annotator)


def mergeable(text: Text, span: Span, spans: Iterable[Span]) -> Span | None:
    """The span of the same label that overlaps or touches `span`, or has only blanks between; the one after it first."""
    before, after = _INK_BEFORE.search(text.content, 0, span.start), _INK.search(text.content, span.end)
    low, high = before.end() if before else 0, after.start() if after else len(text)
    same = (each for each in spans if each.label == span.label and each.id != span.id)
    near = [each for each in same if each.start <= high and low <= each.end and _adjoin(text.content, span, each)]
    return min(near, key=lambda each: (each.start < span.start, abs(each.start - span.start), each.id), default=None)


def merge(document: DocumentId, layer: Layer, text: Text, span: Span, other: Span, relations: Sequence[Relation]) -> Edit:
    """One span on the stretches of both, without the gap between them. `span` stays; what it lacks it takes from `other`.

    Links of `other` become links of `span`, but for those that it has already and those between the two.
    """
    notes = [note for note in dict.fromkeys((span.note, other.note)) if note]
    merged = span.changed(
        fragments=_fragments(text, _union(text.content, span, other)),
        attributes={**other.attributes, **span.attributes},
        note="\n".join(notes),
        unsure=span.unsure or other.unsure,
    )
    known = {_ends(link) for link in relations if other.id not in (link.from_span, link.to_span)}
    gone = [link for link in relations if other.id in (link.from_span, link.to_span)]
    come = []
    for link in gone:
        moved = replace(link, from_span=_swapped(link.from_span, other, span), to_span=_swapped(link.to_span, other, span))
        if moved.from_span != moved.to_span and _ends(moved) not in known:
            known.add(_ends(moved))
            come.append(moved)
    return Edit(document, layer, f"Merge {span.label}", (span, other, *gone), (merged, *come), author=layer.annotator)


def _fragments(text: Text, stretches: Iterable[Stretch]) -> tuple[Fragment, ...]:
    return tuple(Fragment.of(text, start, end) for start, end in stretches)


def _without_blank_end(content: str, start: int, end: int) -> int:
    """Where a stretch ends without the blanks at its end, on a border of a grapheme."""
    ink = start + len(content[start:end].rstrip())
    return ink if border_before(content, ink) == ink else end


def _without_blank_start(content: str, start: int, end: int) -> int:
    ink = end - len(content[start:end].lstrip())
    return ink if border_before(content, ink) == ink else start


def _copied(link: Relation, old: SpanId, new: SpanId) -> Relation:
    ends = (new if link.from_span == old else link.from_span, new if link.to_span == old else link.to_span)
    return Relation(RelationId(uuid7()), link.label, *ends)


def _ends(link: Relation) -> tuple[str, SpanId, SpanId]:
    return link.label, link.from_span, link.to_span


def _swapped(end: SpanId, old: Span, new: Span) -> SpanId:
    return new.id if end == old.id else end


def _adjoin(content: str, one: Span, two: Span) -> bool:
    """Whether a fragment of one and a fragment of the other overlap, touch, or have only blanks between them."""
    pairs = (sorted((first, second)) for first in one.stretches for second in two.stretches)
    return any(_blank(content, end, start) for (_, end), (start, _) in pairs)


def _blank(content: str, end: int, start: int) -> bool:
    return start <= end or _INK.search(content, end, start) is None


def _union(content: str, one: Span, two: Span) -> list[Stretch]:
    """The stretches of both in order, joined where they overlap or where those of different spans adjoin."""
    pieces = sorted(((*stretch, owner) for owner in (one, two) for stretch in owner.stretches), key=_place)
    union: list[Stretch] = []
    last = one
    for start, end, owner in pieces:
        joins = union and (start < union[-1][1] or (owner is not last and _blank(content, union[-1][1], start)))
        if joins:
            union[-1] = (union[-1][0], max(union[-1][1], end))
        else:
            union.append((start, end))
        last = owner
    return union


def _place(piece: tuple[int, int, Span]) -> Stretch:
    return piece[:2]

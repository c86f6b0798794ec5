"""The one kind of change: spans and relations gone, spans and relations come."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Self

from bias_annotator.model.ids import DocumentId, EditId, RelationId, SpanId, moment_text, now, parse_moment, uuid7
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Mark, Relation, Span
from bias_annotator.model.text import Text


@dataclass(frozen=True, slots=True)
class Edit:
    """A change to one layer of one document. A mark that changes stands in `gone` as it was and in `come` as it is.

    `what` says it in words for history and the undo menu ("mark quotation"); `author` is who did it, which in the
    gold layer is the adjudicator.
    """

    document: DocumentId
    layer: Layer
    what: str
    gone: tuple[Mark, ...] = ()
    come: tuple[Mark, ...] = ()
    author: str = ""
    id: EditId = field(default_factory=lambda: EditId(uuid7()))
    at: datetime = field(default_factory=now)

    def undone(self) -> Self:
        """The edit that takes this one back."""
        return replace(self, gone=self.come, come=self.gone, id=EditId(uuid7()), at=now())

    @property
    def touched(self) -> tuple[int, int]:
        """Smallest stretch of code points that holds every span gone or come; (0, 0) when only relations changed."""
        spans = [mark for mark in self.gone + self.come if isinstance(mark, Span)]
        if not spans:
            return (0, 0)
        return min(span.start for span in spans), max(span.end for span in spans)

    def to_json(self) -> dict[str, Any]:
        """`gone` and `come` as JSON values; fragments without their words, since the text does not change."""
        return {"gone": [_mark_json(mark) for mark in self.gone], "come": [_mark_json(mark) for mark in self.come]}


def marks_from_json(values: list[Mapping[str, Any]], text: Text) -> tuple[Mark, ...]:
    """The inverse of the lists in `Edit.to_json`, with the words taken from `text`."""
    return tuple(_mark_from_json(value, text) for value in values)


def _mark_json(mark: Mark) -> dict[str, Any]:
    if isinstance(mark, Relation):
        return {"id": mark.id, "label": mark.label, "from": mark.from_span, "to": mark.to_span}
    return {
        "id": mark.id,
        "label": mark.label,
        "fragments": [[fragment.start, fragment.end] for fragment in mark.fragments],
        "attributes": dict(mark.attributes),
        "note": mark.note,
        "unsure": mark.unsure,
        "origin": mark.origin,
        "created": moment_text(mark.created),
        "modified": moment_text(mark.modified),
    }


def _mark_from_json(value: Mapping[str, Any], text: Text) -> Mark:
    if "from" in value:
        return Relation(RelationId(value["id"]), value["label"], SpanId(value["from"]), SpanId(value["to"]))
    return Span(
        SpanId(value["id"]),
        value["label"],
        tuple(Fragment.of(text, start, end) for start, end in value["fragments"]),
        value["attributes"],
        value["note"],
        value["unsure"],
        value["origin"],
        parse_moment(value["created"]),
        parse_moment(value["modified"]),
    )

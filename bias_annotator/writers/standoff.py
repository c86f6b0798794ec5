"""Standoff: where spans are, in texts that may not be passed on; whoever has the texts can prove every span."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, BinaryIO

from bias_annotator.model.carrying import kept
from bias_annotator.model.document import Annotated
from bias_annotator.model.formats import STANDOFF, quote_digest
from bias_annotator.model.scheme import AttributeKind, Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.writers.jsonl import annotation_json, everybody, relation_json, work_json
from bias_annotator.writers.outgoing import Carrying


class StandoffWriter(Carrying):
    """Writes a document a line without a word of it: ids, digests and positions. Nothing that people wrote freely goes with it."""

    name = "standoff"
    title = "Standoff, without texts"
    suffixes = (".standoff",)
    reader = "standoff"
    carries = STANDOFF

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:
        """Texts and what quotes them; attributes count that are no choices."""
        found = super().losses(item, scheme)
        found["attributes"] -= _attributes(_closed(item, scheme))
        return +found

    def kept(self, item: Annotated, scheme: Scheme) -> Annotated | None:
        """What of a document comes back through the reader."""
        return kept(_closed(item, scheme), replace(STANDOFF, attributes=True))

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """A document a line, LF at the end of each, keys always in the same order."""
        for item in items:
            line = json.dumps(_line(_closed(item, scheme)), ensure_ascii=False, separators=(",", ":"))
            out.write(line.encode() + b"\n")


def _line(item: Annotated) -> dict[str, Any]:
    document = item.document
    metadata = {name: value for name in STANDOFF.metadata if (value := getattr(document.metadata, name))}
    return {
        "id": document.id,
        "sha256": document.text.sha256,
        "length": len(document.text),
        "metadata": metadata,
        "annotations": [_annotation(span, marks) for marks in item.marks for span in marks.spans],
        "relations": [relation_json(link, marks.layer) for marks in item.marks for link in marks.relations],
        "annotators": {work.annotator: work_json(work) for work in everybody(item)},
    }


def _annotation(span: Span, marks: Marks) -> dict[str, Any]:
    value = annotation_json(span, marks.layer)
    del value["quote"], value["note"]
    return {**value, "digests": [quote_digest(fragment.quote) for fragment in span.fragments]}


def _closed(item: Annotated, scheme: Scheme) -> Annotated:
    """The document with those attributes only whose values the scheme lists: others may quote the text."""
    choices = {
        (label.name, each.name): each.choices if each.kind is AttributeKind.CHOICE else (True, False)
        for label in scheme.labels
        for each in label.attributes
        if each.kind in (AttributeKind.CHOICE, AttributeKind.YES_NO)
    }

    def closed(span: Span) -> Span:
        fitting = {name: value for name, value in span.attributes.items() if value in choices.get((span.label, name), ())}
        return replace(span, attributes=fitting)

    return replace(item, marks=tuple(replace(marks, spans=tuple(map(closed, marks.spans))) for marks in item.marks))


def _attributes(item: Annotated) -> int:
    return sum(len(span.attributes) for marks in item.marks for span in marks.spans)

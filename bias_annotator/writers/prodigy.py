"""Prodigy and spaCy JSONL: a line for each text and annotator, with spans, tokens and relations."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import SpanId
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Fragment, Marks, Relation, Span
from bias_annotator.model.tokens import Token, covering, tokens
from bias_annotator.writers.jsonl import annotation_json
from bias_annotator.writers.outgoing import Carrying
from bias_annotator.writers.parts import Part, part_json, parts

_MORE = ("id", "attributes", "note", "unsure", "origin", "created", "modified")


class ProdigyWriter(Carrying):
    """Writes tasks as Prodigy has them; `token_end` is the last token of a span, so inclusive."""

    name = "prodigy"
    title = "Prodigy and spaCy JSONL"
    suffixes = (".jsonl",)
    reader = "prodigy"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """A line a layer of a document, and one for a document that nobody marked."""
        for item in items:
            found = tokens(item.document.text.content, *borders(item))
            words = _tokens(item.document.text.content, found)
            for part in parts(item):
                line = {"text": item.document.text.content, **_marks(part, found), "tokens": words, **_about(item, part)}
                out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


def borders(item: Annotated) -> tuple[set[int], set[int]]:
    """Where pieces of spans start, and where they end."""
    pieces = [fragment for marks in item.marks for span in marks.spans for fragment in span.fragments]
    return {piece.start for piece in pieces}, {piece.end for piece in pieces}


def _tokens(content: str, found: Sequence[Token]) -> list[dict[str, Any]]:
    return [
        {"text": content[token.start : token.end], "start": token.start, "end": token.end, "id": number, "ws": token.space}
        for number, token in enumerate(found)
    ]


def _marks(part: Part, found: list[Token]) -> dict[str, Any]:
    first = {span.id: _piece(span, span.fragments[0], found) for span in part.marks.spans}
    spans = [piece for span in part.marks.spans for piece in _span(span, part.marks, first[span.id], found)]
    return {"spans": spans, "relations": [_relation(link, first) for link in part.marks.relations]}


def _span(span: Span, marks: Marks, first: dict[str, Any], found: list[Token]) -> Iterable[dict[str, Any]]:
    """A span, and each further piece of it as one that says so."""
    whole = annotation_json(span, marks.layer)
    yield first | {key: whole[key] for key in _MORE}
    for fragment in span.fragments[1:]:
        yield {**_piece(span, fragment, found), "piece_of": span.id}


def _piece(span: Span, fragment: Fragment, found: list[Token]) -> dict[str, Any]:
    start, end = covering(found, fragment.start, fragment.end)
    return {"start": fragment.start, "end": fragment.end, "token_start": start, "token_end": end - 1, "label": span.label}


def _relation(link: Relation, first: dict[SpanId, dict[str, Any]]) -> dict[str, Any]:
    head, child = first[link.from_span], first[link.to_span]
    ends = {"head": head["token_end"], "child": child["token_end"], "head_span": head, "child_span": child}
    return {**ends, "label": link.label, "id": link.id, "from": link.from_span, "to": link.to_span}


def _about(item: Annotated, part: Part) -> dict[str, Any]:
    metadata = item.document.metadata
    meta = {"title": metadata.title, "outlet": metadata.outlet, "published": metadata.published}
    who = {"_annotator_id": part.layer.title} if part.layer else {}
    return {"meta": {key: value for key, value in meta.items() if value}, "answer": "accept", **who, **part_json(item, part)}

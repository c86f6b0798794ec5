"""Native JSONL: everything that a project holds of its documents, one a line."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from bias_annotator.model.document import Annotated, Block, Document, Source
from bias_annotator.model.ids import moment_text
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.speakers import Speaker
from bias_annotator.writers.outgoing import Carrying

GOLD_NAME = "gold"  # what stands in "annotator" in the gold layer, which is nobody's


class JsonlWriter(Carrying):
    """Writes native JSONL; docs/formats.md and resources/schema describe it."""

    name = "jsonl"
    title = "Native JSONL"
    suffixes = (".jsonl", ".ndjson")
    reader = "jsonl"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """A document a line, LF at the end of each, keys always in the same order."""
        for item in items:
            line = json.dumps(to_json(item), ensure_ascii=False, separators=(",", ":"))
            out.write(line.encode() + b"\n")


def to_json(item: Annotated) -> dict[str, Any]:
    """A document with its marks as the JSON object of its line."""
    document = item.document
    value: dict[str, Any] = {"id": document.id, "text": document.text.content, "sha256": document.text.sha256, **about_json(document)}
    value["annotations"] = [annotation_json(span, marks.layer) for marks in item.marks for span in marks.spans]
    value["relations"] = [relation_json(link, marks.layer) for marks in item.marks for link in marks.relations]
    if item.speakers:
        value["speakers"] = [speaker_json(speaker) for speaker in item.speakers]
    value["annotators"] = {work.annotator: work_json(work) for work in everybody(item)}
    return value


def everybody(item: Annotated) -> list[Work]:
    """The work of all who worked on a document, those included of whom nothing is known but spans."""
    known = {work.annotator for work in item.work}
    names = [marks.layer.annotator for marks in item.marks if marks.layer.annotator]
    return [*item.work, *(Work(name, Status.STARTED) for name in dict.fromkeys(names) if name not in known)]


def about_json(document: Document) -> dict[str, Any]:
    """What is known of a document besides its id and text."""
    value: dict[str, Any] = {"metadata": _metadata(document), "source": _source(document.source)}
    return {**value, "blocks": [_block(block) for block in document.blocks]} if document.blocks else value


def _block(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": str(block.kind), "start": block.start, "end": block.end}
    return {**value, "attributes": dict(block.attributes)} if block.attributes else value


def _metadata(document: Document) -> dict[str, str]:
    metadata = document.metadata
    fields = ("title", "outlet", "author", "published", "url", "language", "source_name")
    known = {field: getattr(metadata, field) for field in fields if getattr(metadata, field) or field == "source_name"}
    return known | {key: value for key, value in metadata.extra.items() if key not in fields}


def _source(source: Source) -> dict[str, Any]:
    shape = source.shape
    value: dict[str, Any] = {"sha256": source.sha256, "encoding": source.encoding, "newline": str(shape.newline)}
    more = {"bom": shape.bom, "crlf": list(shape.crlf), "replaced": shape.replaced}
    return value | {key: each for key, each in more.items() if each}


def annotation_json(span: Span, layer: Layer) -> dict[str, Any]:
    """A span of a layer."""
    return {
        "id": span.id,
        "annotator": layer.annotator or GOLD_NAME,
        "layer": str(layer.kind),
        "round": layer.round,
        "label": span.label,
        "fragments": [[fragment.start, fragment.end] for fragment in span.fragments],
        "start": span.start,
        "end": span.end,
        "quote": span.quote,
        "attributes": dict(sorted(span.attributes.items())),
        "note": span.note,
        "unsure": span.unsure,
        "origin": span.origin,
        "created": moment_text(span.created),
        "modified": moment_text(span.modified),
    }


def relation_json(link: Relation, layer: Layer) -> dict[str, Any]:
    """A relation of a layer."""
    return {
        "id": link.id,
        "annotator": layer.annotator or GOLD_NAME,
        "layer": str(layer.kind),
        "label": link.label,
        "from": link.from_span,
        "to": link.to_span,
    }


def speaker_json(speaker: Speaker) -> dict[str, Any]:
    """Who is quoted."""
    return {"name": speaker.name, "kind": str(speaker.kind), "aliases": list(speaker.aliases)}


def work_json(work: Work) -> dict[str, Any]:
    """How far somebody is."""
    value: dict[str, Any] = {"status": str(work.status), "active_seconds": work.active_seconds}
    if work.flagged:
        value["flagged"] = True
    if work.position:
        value["position"] = work.position
    return value

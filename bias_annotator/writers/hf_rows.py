"""A document as a row of a Hugging Face data set."""

import json
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from bias_annotator.model.columns import DATA_SET
from bias_annotator.model.document import Annotated
from bias_annotator.writers.jsonl import annotation_json, everybody, relation_json, speaker_json, work_json

_METADATA = ("title", "outlet", "author", "published", "url", "language", "source_name")
_OF_METADATA = attrgetter(*_METADATA)
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode  # made once: json.dumps would make one a call


def row(item: Annotated) -> dict[str, Any]:
    """A document with all that the columns say of it; what may have any keys is JSON."""
    marks = [_annotation(annotation_json(span, marks.layer)) for marks in item.marks for span in marks.spans]
    value = about_row(item)
    return {key: marks if key == "annotations" else value[key] for key in DATA_SET}


def about_row(item: Annotated) -> dict[str, Any]:
    """The same but for its spans."""
    document = item.document
    metadata, source, shape = document.metadata, document.source, document.source.shape
    return {
        "id": document.id,
        "text": document.text.content,
        "sha256": document.text.sha256,
        "metadata": {**dict(zip(_METADATA, _OF_METADATA(metadata), strict=True)), "extra": as_json(metadata.extra)},
        "source": {
            "sha256": source.sha256,
            "encoding": source.encoding,
            "newline": str(shape.newline),
            "bom": shape.bom,
            "crlf": list(shape.crlf),
            "replaced": shape.replaced,
        },
        "blocks": [
            {"kind": str(block.kind), "start": block.start, "end": block.end, "attributes": as_json(block.attributes)}
            for block in document.blocks
        ],
        "relations": [relation_json(link, marks.layer) for marks in item.marks for link in marks.relations],
        "annotators": [{"annotator": work.annotator, "flagged": False, "position": 0, **work_json(work)} for work in everybody(item)],
        "speakers": [speaker_json(speaker) for speaker in item.speakers],
    }


def as_json(value: Mapping[str, object]) -> str:
    """An object as text; nothing for an empty one."""
    return _JSON(dict(value)) if value else ""


def _annotation(value: dict[str, Any]) -> dict[str, Any]:
    fragments = [{"start": start, "end": end} for start, end in value["fragments"]]
    return {**value, "fragments": fragments, "attributes": as_json(value["attributes"])}

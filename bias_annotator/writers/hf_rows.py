"""A document as a row of a Hugging Face data set."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.writers.jsonl import to_json

_METADATA = ("title", "outlet", "author", "published", "url", "language", "source_name")


def row(item: Annotated, *, marks: bool = True) -> dict[str, Any]:
    """A document with all that the columns say of it, without its spans if they are not wanted; what may have any keys is JSON."""
    value = to_json(item if marks else _unmarked(item))
    metadata, shape = item.document.metadata, item.document.source.shape
    return {
        **{key: value[key] for key in ("id", "text", "sha256")},
        "metadata": {key: getattr(metadata, key) for key in _METADATA} | {"extra": as_json(metadata.extra)},
        "source": {**value["source"], "bom": shape.bom, "crlf": list(shape.crlf), "replaced": shape.replaced},
        "blocks": [{**block, "attributes": as_json(block.get("attributes", {}))} for block in value.get("blocks", ())],
        "annotations": [_annotation(each) for each in value["annotations"]],
        "relations": value["relations"],
        "annotators": [{"annotator": name, "flagged": False, "position": 0, **work} for name, work in value["annotators"].items()],
        "speakers": value.get("speakers", []),
    }


def as_json(value: Mapping[str, object]) -> str:
    """An object as text; nothing for an empty one."""
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")) if value else ""


def _unmarked(item: Annotated) -> Annotated:
    return replace(item, marks=tuple(replace(marks, spans=()) for marks in item.marks))


def _annotation(value: dict[str, Any]) -> dict[str, Any]:
    fragments = [{"start": start, "end": end} for start, end in value["fragments"]]
    return {**value, "fragments": fragments, "attributes": as_json(value["attributes"])}

"""The columns of a data set as tables have it: one description, from which the schema of Parquet files and that of their card are made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values, or of records."""

    of: "Kind"


Record = Mapping[str, "Kind"]
Kind = str | Many | Record
"""The name of a plain type ("string", "int32", "bool"), a list, or a record of named values."""

SPAN: Record = {
    "id": "string",
    "annotator": "string",
    "layer": "string",
    "round": "int32",
    "label": "string",
    "fragments": Many({"start": "int32", "end": "int32"}),
    "start": "int32",
    "end": "int32",
    "quote": "string",
    "attributes": "string",
    "note": "string",
    "unsure": "bool",
    "origin": "string",
    "created": "string",
    "modified": "string",
}

DATA_SET: Record = {
    "id": "string",
    "text": "string",
    "sha256": "string",
    "metadata": {
        "title": "string",
        "outlet": "string",
        "author": "string",
        "published": "string",
        "url": "string",
        "language": "string",
        "source_name": "string",
        "extra": "string",
    },
    "source": {"sha256": "string", "encoding": "string", "newline": "string", "bom": "bool", "crlf": Many("int32"), "replaced": "int32"},
    "blocks": Many({"kind": "string", "start": "int32", "end": "int32", "attributes": "string"}),
    "annotations": Many(SPAN),
    "relations": Many({"id": "string", "annotator": "string", "layer": "string", "label": "string", "from": "string", "to": "string"}),
    "annotators": Many({"annotator": "string", "status": "string", "active_seconds": "int64", "flagged": "bool", "position": "int32"}),
    "speakers": Many({"name": "string", "kind": "string", "aliases": Many("string")}),
}


def yaml_features(record: Record, indent: str = "  ") -> Iterator[str]:
    """The columns as lines of YAML, as the card of a data set has them."""
    for name, kind in record.items():
        yield f"{indent}- name: {name}"
        inner = f"{indent}  "
        if isinstance(kind, str):
            yield f"{inner}dtype: {kind}"
        elif isinstance(kind, Many) and isinstance(kind.of, str):
            yield f"{inner}list: {kind.of}"
        elif isinstance(kind, Many):
            yield f"{inner}list:"
            yield from yaml_features(_record(kind.of), inner)
        else:
            yield f"{inner}struct:"
            yield from yaml_features(kind, inner)


def _record(kind: Kind) -> Record:
    if isinstance(kind, str | Many):
        message = "lists of lists have no place in a card"
        raise TypeError(message)
    return kind

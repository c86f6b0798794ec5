"""Puts documents together again whose annotators stand in lines, or entries, of their own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import document_of, phrase
from bias_annotator.readers.source import SourceFile

Part = tuple[str, dict[str, Any]]
"""Where it stands, and a document in native form with what one annotator marked in it; `refused` holds what was not taken of it."""


def joined(parts: Iterable[Part | Refusal], options: ReadOptions, source: SourceFile, origin: str) -> Iterator[Incoming | Refusal]:
    """The documents of parts; those that follow one another and have the same id and text are one document."""
    where, whole = "", None
    for part in parts:
        if not isinstance(part, Refusal) and whole and _same(whole, part[1]):
            _add(whole, part[1])
            continue
        if whole:
            yield _document(where, whole, options, source, origin)
        where, whole = ("", None) if isinstance(part, Refusal) else part
        if isinstance(part, Refusal):
            yield part
    if whole:
        yield _document(where, whole, options, source, origin)


def about(value: Mapping[str, Any]) -> dict[str, Any]:
    """What a part says of its document and of whose it is, in native form, but its marks.

    `document`, `layer` and `work` are what we write; what another program lost of them is asked of `meta`.
    """
    given = value.get("document")
    document = dict(given) if isinstance(given, dict) else {}
    meta = value.get("meta")
    if not document and isinstance(meta, dict):
        document["metadata"] = {str(key): each for key, each in meta.items() if isinstance(each, str | int | float)}
    name = whose(value).get("annotator")
    if isinstance(value.get("work"), dict) and isinstance(name, str):
        document["annotators"] = {name: value["work"]}
    return {**document, "text": value.get("text")}


def whose(value: Mapping[str, Any]) -> dict[str, Any]:
    """Annotator, layer and round of a part, as annotations have them."""
    layer = value.get("layer")
    return {key: layer[key] for key in ("annotator", "layer", "round") if key in layer} if isinstance(layer, dict) else {}


def objects(value: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """The objects of a list; none, if it is not there. ValueError for what is no list of objects."""
    found = value.get(key)
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        message = f"“{key}” must be a list of objects"
        raise ValueError(message)
    return found


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return one.get("id") is not None and (one["id"], one.get("text")) == (other.get("id"), other.get("text"))


def _add(whole: dict[str, Any], part: Mapping[str, Any]) -> None:
    for key in ("annotations", "relations", "refused"):
        whole[key] = [*whole.get(key, ()), *part.get(key, ())]
    whole["annotators"] = {**whole.get("annotators", {}), **part.get("annotators", {})}


def _document(where: str, value: Mapping[str, Any], options: ReadOptions, source: SourceFile, origin: str) -> Incoming | Refusal:
    try:
        came = document_of(value, where, options, source, origin)
        return replace(came, refused=(*value.get("refused", ()), *came.refused))
    except (ValueError, RecursionError) as problem:
        return Refusal(where, phrase(problem))

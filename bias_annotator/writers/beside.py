"""What writers of several formats need to leave nothing out: what a format has no place for stands under one key."""

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.writers.jsonl import to_json

MORE = "bias_annotator"  # readers look for this key
_USUAL: Mapping[str, Any] = {"layer": "annotator", "round": 1, "attributes": {}, "note": "", "unsure": False}
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold
_SAID = ("label", "fragments", "start", "end", "quote", "annotator")  # every format has places for these


def about(item: Annotated, native: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What native JSONL says of a document but its text and marks."""
    value = native or to_json(item)
    return {key: each for key, each in value.items() if key not in ("text", "sha256", "annotations", "relations")}


def more(annotation: Mapping[str, Any], but: Collection[str] = ()) -> dict[str, Any]:
    """What native JSONL says of an annotation besides label, place and annotator, without what is as usual and without `but`."""
    return {key: each for key, each in annotation.items() if key not in (*_SAID, *but) and each != _USUAL.get(key, None)}


def layers_of(native: Mapping[str, Any]) -> list[tuple[str, str, int]]:
    """Annotator ("gold" for that layer), kind and round of every layer that has spans, and of annotators who have none."""
    layers = {(each["annotator"], each["layer"], each["round"]): None for each in native["annotations"]}
    seen = {name for name, layer, _ in layers if layer == "annotator"}
    return [*layers, *((name, "annotator", 1) for name in native["annotators"] if name not in seen)]


def compact(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def ascii_json(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """JSON on one line in ASCII, which any file can hold."""
    return json.dumps(value, separators=(",", ":"))


def plain_xml(words: str) -> bool:
    """Whether XML 1.0 can hold this."""
    return not _UNFIT.search(words)


def fit_xml(words: str) -> str:
    """The same words, with U+FFFD one for one for what XML 1.0 cannot hold."""
    return _UNFIT.sub("\ufffd", words)

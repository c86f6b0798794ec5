"""GATE Bdoc JSON: one document a line, a set of annotations for each layer."""

from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.beside import MORE, about, compact, more
from bias_annotator.writers.jsonl import to_json
from bias_annotator.writers.outgoing import Carrying


class BdocWriter(Carrying):
    """Writes what gatenlp and GATE read: positions are code points, which the file says (`offset_type` p)."""

    name = "bdoc"
    title = "GATE Bdoc JSON"
    suffixes = (".bdocjs",)
    reader = "bdoc"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """A document a line, so that a file of one document is plain Bdoc JSON."""
        out.writelines(compact(_document(item)).encode() + b"\n" for item in items)


def _document(item: Annotated) -> dict[str, Any]:
    native = to_json(item)
    sets: dict[str, list[dict[str, Any]]] = {}
    for each in native["annotations"]:
        found = sets.setdefault(_set_of(each), [])
        found += _annotations(each, len(found))
    said = {key: value for key, value in native["metadata"].items() if key != MORE}
    odd = {key: value for key, value in native["metadata"].items() if key == MORE}
    kept = {**about(item, native), "metadata": odd, "relations": native["relations"]}
    return {
        "annotation_sets": {name: {"name": name, "annotations": found, "next_annid": len(found)} for name, found in sets.items()},
        "text": native["text"],
        "features": {**said, MORE: kept},
        "offset_type": "p",
        "name": native["metadata"].get("title") or native["id"],
    }


def _set_of(each: Mapping[str, Any]) -> str:
    return str(each["annotator"]) if each["round"] == 1 else f"{each['annotator']} ({each['round']})"


def _annotations(each: Mapping[str, Any], number: int) -> list[dict[str, Any]]:
    """An annotation for each fragment; the first says everything, the others whose fragments they are."""
    said = {key: value for key, value in each["attributes"].items() if key != MORE}
    odd = {key: value for key, value in each["attributes"].items() if key == MORE}
    kept = {**more(each, ("attributes", *(("layer",) if each["layer"] == "annotator" else ()))), "annotator": each["annotator"]}
    kept |= {"attributes": odd} if odd else {}
    return [
        {
            "type": each["label"],
            "start": start,
            "end": end,
            "id": number + place,
            "features": {**said, MORE: kept if place == 0 else {"id": each["id"]}},
        }
        for place, (start, end) in enumerate(each["fragments"])
    ]

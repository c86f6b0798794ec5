"""W3C Web Annotation: one JSON-LD file with an annotation for each span and each relation, and the texts beside them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO
from urllib.parse import quote

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.beside import MORE, about, compact, more
from bias_annotator.writers.jsonl import to_json
from bias_annotator.writers.outgoing import Carrying

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OURS = "urn:bias-annotator:"
_AROUND = 32  # characters before and after a quote, by which it can be found in another copy of the text
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_IN_MEMORY = 1 << 24  # bytes of texts that wait in memory before they wait on the disk


class W3cWriter(Carrying):
    """Writes an annotation page; positions are code points, as the standard has them."""

    name = "w3c"
    title = "W3C Web Annotation"
    suffixes = (".jsonld",)
    reader = "w3c"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """An annotation a line under `items`, and after them a document a line under `documents`."""
        terms = {each: {"@id": f"{_OURS}{each}", "@type": "@json"} for each in ("documents", MORE)}
        out.write(f'{{"@context":{compact([CONTEXT, terms])},\n"type":"AnnotationPage",\n"items":['.encode())
        with SpooledTemporaryFile(_IN_MEMORY) as documents:
            between = {"items": b"\n", "documents": b"\n"}
            for item in items:
                native = to_json(item)
                documents.write(between["documents"] + compact({**about(item, native), "text": native["text"]}).encode())
                between["documents"] = b",\n"
                for each in _annotations(native):
                    out.write(between["items"] + compact(each).encode())
                    between["items"] = b",\n"
            out.write(b'\n],\n"documents":[')
            documents.seek(0)
            while piece := documents.read(1 << 16):
                out.write(piece)
        out.write(b"\n]}\n")


def iri(kind: str, name: str) -> str:
    """An identifier as linked data needs them."""
    if kind != "document" and _UUID.fullmatch(name):
        return f"urn:uuid:{name}"
    return f"{_OURS}{kind}:{quote(name, safe='')}"


def _annotations(native: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    source = iri("document", native["id"])
    for each in native["annotations"]:
        targets = [_target(source, native["text"], start, end) for start, end in each["fragments"]]
        bodies = [_body("tagging", each["label"]), *([_body("commenting", each["note"])] if each["note"] else [])]
        yield {
            "id": iri("span", each["id"]),
            "type": "Annotation",
            "motivation": "classifying",
            "creator": _person(each["annotator"]),
            "created": each["created"],
            "modified": each["modified"],
            "body": bodies,
            "target": targets if len(targets) > 1 else targets[0],
            MORE: more(each, ("id", "note", "created", "modified")),
        }
    for each in native["relations"]:
        yield {
            "id": iri("relation", each["id"]),
            "type": "Annotation",
            "motivation": "linking",
            "creator": _person(each["annotator"]),
            "body": [_body("tagging", each["label"])],
            "target": [{"id": iri("span", each[end])} for end in ("from", "to")],
        }


def _target(source: str, text: str, start: int, end: int) -> dict[str, Any]:
    words = {"exact": text[start:end], "prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND]}
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, {"type": "TextQuoteSelector", **words}],
    }


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _person(name: str) -> dict[str, str]:
    return {"type": "Person", "name": name}

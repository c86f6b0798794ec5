"""doccano JSONL: spans as triples, or entities with relations; whoever marked them stands beside, if anywhere."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from bias_annotator.messages import reason_of
from bias_annotator.model.formats import DOCCANO_RELATIONS
from bias_annotator.model.ids import uuid7
from bias_annotator.model.offsets import OffsetError, Unit
from bias_annotator.model.text import canonical
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.joined import Part, about, joined, objects, whose
from bias_annotator.readers.jsonl import first_object, json_lines
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.units import Candidate, candidates

_SPANS = ("label", "labels")
_TRIPLE = 3
_UNKNOWN = (
    "its positions may count code points, UTF-16 units or graphemes, as doccano was set, and nothing in the file tells which: "
    "say so with --offset-unit"
)


class DoccanoReader:
    """Reads what doccano exports. It holds no quotes, so that spans after emoji and the like need `--offset-unit`, unless we wrote them."""

    name = "doccano"
    title = "doccano JSONL"
    suffixes = (".jsonl", ".ndjson")
    loses = DOCCANO_RELATIONS.loses
    isolated = None

    def recognises(self, source: SourceFile) -> bool:
        """By triples, or entities, in its first line."""
        value = first_object(source)
        return "text" in value and (any(isinstance(value.get(key), list) for key in _SPANS) or "entities" in value)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document for lines of one text that follow one another; lines that cannot be read are refused one by one."""
        yield from joined(_parts(source, options), options, source, f"import:{self.name}")


def _parts(source: SourceFile, options: ReadOptions) -> Iterator[Part | Refusal]:
    for where, value in json_lines(source):
        if isinstance(value, str):
            yield Refusal(where, value)
            continue
        try:
            yield where, _Line(value, where, options).part()
        except ValueError as problem:
            yield Refusal(where, reason_of(problem))


class _Line:
    """One line on its way into native form."""

    def __init__(self, value: Mapping[str, Any], where: str, options: ReadOptions) -> None:
        content = value.get("text")
        self._value, self._where, self._given = value, where, options.unit
        text, shape = canonical(content if isinstance(content, str) else "", marked=False)
        self._content = text.content
        ways = candidates(text, shape, options.unit)
        self._ways = [way for way in ways if way.raw == ways[0].raw and (options.unit or way.unit is not Unit.UTF8)]
        quotes = value.get("quotes")
        self._quotes: Collection[str] = {each for each in quotes if isinstance(each, str)} if isinstance(quotes, list) else ()
        self._refused: list[Refusal] = []

    def part(self) -> dict[str, Any]:
        """The line in native form. ValueError for spans that have no places."""
        found = [(number, span) for number, span in enumerate(self._spans(), 1) if self._sure(number, span)]
        ids = {number: uuid7() for number, _ in found}
        names = {_key(span.get("number")): ids[number] for number, span in found if "number" in span}
        marks = [{"id": ids[number], **whose(self._value), **_marked(span)} for number, span in found]
        links = [
            {"label": link.get("type"), "from": names.get(_key(link.get("from_id"))), "to": names.get(_key(link.get("to_id")))}
            for link in objects(self._value, "relations")
        ]
        return {**self._about(), "annotations": marks, "relations": links, "refused": self._refused}

    def _about(self) -> dict[str, Any]:
        """What is said of the document; what doccano calls meta stands beside the text in its exports."""
        known = (
            "id",
            "text",
            "label",
            "labels",
            "entities",
            "relations",
            "Comments",
            "quotes",
            "layer",
            "work",
            "document",
            "meta",
            "cats",
        )
        beside = {key: each for key, each in self._value.items() if key not in known and isinstance(each, str | int | float)}
        return about({"meta": beside, **self._value})

    def _spans(self) -> Iterator[dict[str, Any]]:
        """Start, end, label and perhaps number of each span."""
        for entity in objects(self._value, "entities"):
            yield {
                "number": entity.get("id"),
                "start": entity.get("start_offset"),
                "end": entity.get("end_offset"),
                "label": entity.get("label"),
            }
        triples: object = next((self._value[key] for key in _SPANS if self._value.get(key)), [])
        if not isinstance(triples, list):
            message = "“label” must be a list of [start, end, label]"
            raise ValueError(message)
        for triple in triples:
            if not isinstance(triple, list) or len(triple) != _TRIPLE:
                message = f"“label” must be a list of [start, end, label], and has {str(triple)[:40]!r}"
                raise ValueError(message)
            yield dict(zip(("start", "end", "label"), triple, strict=True))

    def _sure(self, number: int, span: dict[str, Any]) -> bool:
        """Whether it is known where a span stands: by its quote, by the unit that was given, or since all ways to count agree."""
        start, end = span["start"], span["end"]
        if type(start) is not int or type(end) is not int:
            return True  # it is refused later, with its reason
        if self._content[start:end] in self._quotes:
            span["quote"] = self._content[start:end]
        elif self._given is None and any(
            self._at(way, place) != self._at(self._ways[0], place) for way in self._ways for place in (start, end)
        ):
            self._refused.append(Refusal(f"{self._where}, span {number}", _UNKNOWN))
            return False
        return True

    def _at(self, way: Candidate, place: int) -> int | None:
        try:
            return way.to_codepoint(place)
        except OffsetError:
            return None


def _marked(span: Mapping[str, Any]) -> dict[str, Any]:
    return {key: each for key, each in span.items() if key != "number"}


def _key(number: object) -> str:
    return f"{type(number).__name__} {number}"

"""What web annotations say, by the text that they are about: whose, which label, which note, and where."""

import json
import re
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from bias_annotator.readers.incoming import Refusal
from bias_annotator.readers.items import Member, json_members
from bias_annotator.readers.jsonl import parse_json, whole
from bias_annotator.readers.parts import MORE, json_of, listed, table, whose
from bias_annotator.readers.selectors import Selected, selected
from bias_annotator.readers.source import InnerFile, SourceFile

_LABELS = ("tagging", "classifying", "identifying")
_NOTES = ("commenting", "describing", "replying")
_OURS = re.compile("urn:uuid:|urn:bias-annotator:(?:span|relation):")
_ACCOUNT = re.compile("acct:([^@]+)(?:@.*)?")
_LISTS = (
    "items",
    "rows",
    "@graph",
    "",
)  # where annotations stand in a page, an answer of Hypothesis, a graph, a list: the first that there is


def _places() -> "array[int]":
    return array("q")


@dataclass(slots=True)
class Found:
    """The annotations of one text: where they stand in the file, which have which numbers there, and the relations."""

    starts: "array[int]" = field(default_factory=_places)
    ends: "array[int]" = field(default_factory=_places)
    numbers: "array[int]" = field(default_factory=_places)
    relations: list[dict[str, Any]] = field(default_factory=list)

    def add(self, member: Member, number: int = 0) -> None:
        """One more, and its number among all annotations."""
        for values, value in ((self.starts, member.start), (self.ends, member.end), (self.numbers, number)):
            values.append(value)


class Gathered:
    """The annotations of a file by the text that they are about; of what they say only the places are kept, to be read when needed."""

    def __init__(self, source: SourceFile) -> None:
        """Reads through the file. UserError when it is no JSON."""
        self.found: dict[str, Found] = {}
        self.refused: list[Refusal] = []
        self._source = source
        self._documents = Found()
        self._homes: dict[str, str] = {}
        self._links: list[tuple[int, dict[str, Any]]] = []
        self._gather()

    def documents(self) -> Iterator[dict[str, Any]]:
        """The documents that stand in the file, as they stand there."""
        yield from self._values(self._documents)

    def spans(self, there: Found) -> Iterator[tuple[dict[str, Any], list[Selected]]]:
        """What each annotation of a text says, and the stretches that it marks."""
        for each in self._values(there):
            yield _says(each), [stretch for target in listed(each.get("target")) if (stretch := selected(target))]

    def _values(self, there: Found) -> Iterator[dict[str, Any]]:
        with self._source.stream() as file:
            for start, end in zip(there.starts, there.ends, strict=True):
                file.seek(start)
                yield table(parse_json(file.read(end - start)))

    def _gather(self) -> None:
        chosen, count = None, 0
        for each in json_members(self._source):
            if each.key == "documents":
                self._documents.add(each)
            elif each.key in _LISTS and each.key == (chosen := chosen or each.key):
                count += 1
                self._take(count, each)
        if not count and (inner := _inner(self._source)):
            self._source = inner
            self._gather()
            return
        for number, link in self._links:
            home = self._homes.get(link["from"])
            if home is None:
                reason = f"it leads from “{whole(link['from'][:80])}”, which is not there or marks no text"
                self.refused.append(Refusal(f"annotation {number}", reason))
            else:
                self.found[home].relations.append(link)

    def _take(self, number: int, member: Member) -> None:
        """Find out what an annotation is about."""
        each = table(member.value)
        targets = listed(each.get("target"))
        marked = sum(selected(target) is not None for target in targets)
        sources = {_source(target) for target in targets}
        where = f"annotation {number}"
        if len(targets) > 1 and not marked:
            self._links.append((number, _link(each)))
        elif marked < len(targets) or not marked:
            self.refused.append(Refusal(where, "it marks no stretch of text"))
        elif len(sources) > 1:
            self.refused.append(Refusal(where, "it marks stretches of several texts"))
        else:
            home = sources.pop() or str(each.get("uri") or "")
            self.found.setdefault(home, Found()).add(member, number)
            self._homes |= dict.fromkeys(_identity(each).values(), home)


def _inner(source: SourceFile) -> SourceFile | None:
    """The page inside of a collection, or the one annotation that a file is, as a page of its own; None when it is neither."""
    outer = table(json_of(source))
    items = listed(table(outer["first"]).get("items")) if "first" in outer else [outer] if "target" in outer else []
    return InnerFile(source.name, json.dumps({"items": items, "documents": listed(outer.get("documents"))}).encode()) if items else None


def _source(target: object) -> str:
    source = table(target).get("source", target if isinstance(target, str) else "")
    name = table(source).get("id", source)
    return name if isinstance(name, str) else ""


def _says(each: Mapping[str, Any]) -> dict[str, Any]:
    """Everything of an annotation but its place, in the words of native JSONL; what our own exports keep beside comes first."""
    bodies = [body if isinstance(body, dict) else {"value": body} for body in listed(each.get("body"))]
    tags = [*_values(bodies, _LABELS), *listed(each.get("tags"))]
    if not tags:
        tags = [str(listed(each.get("motivation"))[0]) if each.get("motivation") else "highlighting"]
    notes = [*_values(bodies, (*_NOTES, None)), *listed(each.get("text"))]
    says = {"label": tags[0], "note": "\n".join(str(note) for note in notes), **whose(_person(each)), **_identity(each)}
    if len(tags) > 1:
        says["attributes"] = {"tags": ", ".join(map(str, tags[1:]))}
    moments = {key: each[key] for key in ("created", "modified") if key in each}
    own = {"layer": "annotator", **table(each[MORE])} if MORE in each and "layer" not in says else table(each.get(MORE))
    return {**says, **moments, **own}


def _values(bodies: list[dict[str, Any]], purposes: tuple[str | None, ...]) -> list[Any]:
    """What the bodies of those purposes say: a text, or a name for a thing."""
    found = [body for body in bodies if any(each in purposes for each in listed(body.get("purpose")) or [None])]
    values = [body.get("value", body.get("label", _thing(body))) for body in found]
    return [value for value in values if value not in (None, "")]


def _thing(body: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any JSON value
    source = body.get("source", body.get("id"))
    return table(source).get("label", source)


def _person(each: Mapping[str, Any]) -> object:
    creator = next(iter(listed(each.get("creator", each.get("user")))), None)
    about = table(creator)
    name = about.get("name") or about.get("nickname") or about.get("id") or creator
    account = _ACCOUNT.fullmatch(name) if isinstance(name, str) else None
    return account[1] if account else name


def _identity(each: Mapping[str, Any]) -> dict[str, str]:
    name = each.get("id")
    return {"id": _plain(name)} if isinstance(name, str) and name else {}


def _plain(name: str) -> str:
    found = _OURS.match(name)
    return unquote(name[found.end() :]) if found else name


def _link(each: Mapping[str, Any]) -> dict[str, Any]:
    bodies = [table(body) for body in listed(each.get("body"))]
    names = _values(bodies, _LABELS) or ["linking"]
    ends = [_plain(str(table(target).get("id", target))) for target in listed(each.get("target"))]
    return {"label": names[0], "from": ends[0], "to": ends[1], **_identity(each)}

"""What web annotations say, by the text that they are about: whose, which label, which note, and where."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from bias_annotator.readers.incoming import Refusal
from bias_annotator.readers.parts import MORE, listed, table, whose
from bias_annotator.readers.selectors import Selected, selected

_LABELS = ("tagging", "classifying", "identifying")
_NOTES = ("commenting", "describing", "replying")
_OURS = re.compile("urn:uuid:|urn:bias-annotator:(?:span|relation):")
_ACCOUNT = re.compile("acct:([^@]+)(?:@.*)?")


@dataclass(slots=True)
class Found:
    """The annotations of one text: what each says with the stretches that it marks, the relations, and numbers in the file."""

    spans: list[tuple[dict[str, Any], list[Selected]]] = field(default_factory=list)
    relations: list[dict[str, Any]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)


def gather(value: object) -> tuple[dict[str, Found], list[Refusal]]:
    """The annotations of a file by the text that they are about, and those that are about none."""
    homes: dict[str, str] = {}
    found: dict[str, Found] = defaultdict(Found)
    refused: list[Refusal] = []
    links: list[tuple[int, dict[str, Any]]] = []
    for number, each in enumerate(map(table, _items(value)), 1):
        targets = listed(each.get("target"))
        stretches = [selected(target) for target in targets]
        marked = [stretch for stretch in stretches if stretch is not None]
        sources = {_source(target) for target in targets}
        if len(targets) > 1 and not marked:
            links.append((number, each))
        elif len(marked) < len(stretches) or not marked:
            refused.append(Refusal(f"annotation {number}", "it marks no stretch of text"))
        elif len(sources) > 1:
            refused.append(Refusal(f"annotation {number}", "it marks stretches of several texts"))
        else:
            home = found[sources.pop() or str(each.get("uri") or "")]
            home.spans.append((_says(each), marked))
            home.numbers.append(number)
    for text, there in found.items():
        homes.update({says["id"]: text for says, _ in there.spans if "id" in says})
    for number, each in links:
        link = _link(each)
        if link["from"] in homes:
            found[homes[link["from"]]].relations.append(link)
        else:
            refused.append(Refusal(f"annotation {number}", f"it leads from “{link['from'][:80]}”, which is not there or marks no text"))
    return dict(found), refused


def _items(value: object) -> list[Any]:
    """The annotations of a page, a collection, a graph, an answer of Hypothesis, a list, or the single one."""
    if isinstance(value, list):
        return value
    outer = table(value)
    for key in ("items", "rows", "@graph"):
        if key in outer:
            return listed(outer[key])
    if "first" in outer:
        return listed(table(outer["first"]).get("items"))
    return [outer] if "target" in outer else []


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

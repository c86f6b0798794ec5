"""The lines of a brat file, into annotations and relations in the shape of native JSONL."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from bias_annotator.model.ids import uuid7
from bias_annotator.model.lines import LINE_ENDS, within_lines
from bias_annotator.model.offsets import OffsetError
from bias_annotator.model.span import QUOTE_JOINER
from bias_annotator.model.text import Text
from bias_annotator.readers.parts import is_stretch, table
from bias_annotator.readers.units import Candidate

_BEGINS = re.compile(r"(?:[TREAMN#][0-9A-Za-z]*|\*)\t")
_BOUND = re.compile(r"(\S+) (\S+ \S+(?:;\S+ \S+)*)")
_PLACE = re.compile("-?[0-9]{1,18}")
_RELATION = re.compile(r"(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*")
_ATTRIBUTE = re.compile(r"(\S+) (\S+)(?: (.*))?")
_NOT_TAKEN = {
    "E": "events are not taken; the words that trigger them are",
    "N": "links to other data bases are not taken",
    "*": "sets of equal annotations are not taken",
}
_BREAKS = re.compile(r"[\s\x1c-\x1f\x85]+")


@dataclass(slots=True)
class Marked:
    """What a file says: annotations by the names of their lines, relations, and lines that are not taken, with the reason."""

    spans: dict[str, dict[str, Any]] = field(default_factory=dict)
    relations: list[dict[str, Any]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def marked(content: str, text: Text, ways: Sequence[Candidate], beside: Mapping[str, Any]) -> Marked:
    """Everything in a file; `beside` is what our own exports keep by the names of lines."""
    found = Marked()
    later: list[tuple[str, str]] = []
    for line in _records(content):
        name, _, rest = line.partition("\t")
        kind = name[:1]
        if kind == "T":
            _bound(found, name, rest, text, ways)
        elif kind in _NOT_TAKEN:
            found.refused.append((name, _NOT_TAKEN[kind]))
        elif kind in ("R", "A", "M", "#"):
            later.append((name, rest))
        else:
            found.refused.append((line[:40], "this is no line of the format"))
    for name, rest in later:
        step = {"R": _relation, "#": _note}.get(name[:1], _attribute)
        step(found, name, rest)
    for name, span in found.spans.items():
        _with_beside(span, table(beside.get(name)), text)
    for link in found.relations:
        link["from"], link["to"] = (found.spans[end]["id"] for end in link.pop("ends"))
        kept = table(beside.get(link.pop("line")))
        link.update({key: kept[key] for key in ("id", "label") if key in kept})
    return found


def _records(content: str) -> Iterator[str]:
    """Lines, ended by LF; one that begins as none can belongs to the one before, in whose words a line ends."""
    record: str | None = None
    for line in content.split("\n"):
        if _BEGINS.match(line) or record is None or not record.startswith("T"):
            if record:
                yield record
            record = line
        else:
            record += "\n" + line
    if record and record.strip():
        yield record.rstrip("\n")


def _bound(found: Marked, name: str, rest: str, text: Text, ways: Sequence[Candidate]) -> None:
    said, _, words = rest.partition("\t")
    parts = _BOUND.fullmatch(said)
    if parts is None:
        found.refused.append((name, f"“{said[:40]}” must be a label and positions"))
    elif name in found.spans:
        found.refused.append((name, "this name is that of another line, too"))
    else:
        stretches = [[_number(each) for each in pair.split(" ")] for pair in parts[2].split(";")]
        quote = _quote(stretches, words, text, ways)
        given = {"quote": quote} if words else {}
        found.spans[name] = {"id": uuid7(), "label": parts[1], "fragments": stretches, "attributes": {}, "line": name, **given}


def _number(said: str) -> int | str:
    return int(said) if _PLACE.fullmatch(said) else said


def _quote(stretches: list[list[Any]], words: str, text: Text, ways: Sequence[Candidate]) -> str:
    """The words as they stand in the text, where lines may end that the file tells as blanks; the same when they stand nowhere so."""
    wanted = _blank(words)
    for way in ways:
        try:
            pieces = [text.content[way.to_codepoint(start) : way.to_codepoint(end)] for start, end in stretches]
        except (OffsetError, TypeError):
            continue
        if _blank(" ".join(pieces)) == wanted:
            return QUOTE_JOINER.join(pieces)
    return words


def _blank(words: str) -> str:
    return LINE_ENDS.sub(" ", words)


def _relation(found: Marked, name: str, rest: str) -> None:
    parts = _RELATION.fullmatch(rest)
    if parts is None:
        found.refused.append((name, f"“{rest[:40]}” must be a label and two ends"))
        return
    missing = next((end for end in (parts[2], parts[3]) if end not in found.spans), None)
    if missing:
        found.refused.append((name, f"it leads to {missing}, which is not there or is no annotation of words"))
        return
    found.relations.append({"label": parts[1], "line": name, "ends": (parts[2], parts[3])})


def _attribute(found: Marked, name: str, rest: str) -> None:
    parts = _ATTRIBUTE.fullmatch(rest)
    if parts is None or parts[2] not in found.spans:
        found.refused.append((name, "attributes are taken of annotations of words only" if parts else f"“{rest[:40]}” is no attribute"))
    else:
        found.spans[parts[2]]["attributes"][parts[1]] = parts[3] or True


def _note(found: Marked, name: str, rest: str) -> None:
    said, _, words = rest.partition("\t")
    target = said.rpartition(" ")[2]
    if target not in found.spans:
        found.refused.append((name, "notes are taken of annotations of words only"))
        return
    span = found.spans[target]
    span["note"] = "\n".join(filter(None, (span.get("note", ""), words)))


def _fit(whole: object, length: int) -> TypeGuard[list[list[int]]]:
    return isinstance(whole, list) and bool(whole) and all(is_stretch(each) and 0 <= each[0] <= each[1] <= length for each in whole)


def _with_beside(span: dict[str, Any], kept: Mapping[str, Any], text: Text) -> None:
    """What our own exports keep besides, as long as the line still says what it was made of."""
    span.pop("line")
    if not kept:
        return
    whole = kept.get("fragments")
    if (
        _fit(whole, len(text))
        and [list(piece) for piece in within_lines(text.content, ((start, end) for start, end in whole))] == span["fragments"]
    ):
        span["fragments"] = whole
        span.pop("quote", None)
    unsure = span["attributes"].pop("Unsure", False) if kept.get("unsure") else False
    note = kept.get("note") if _BREAKS.sub(" ", str(kept.get("note", ""))).strip() == span.get("note", "") else span.get("note", "")
    attributes = {**span["attributes"], **table(kept.get("attributes"))}
    same = {key: kept[key] for key in ("id", "label", "origin", "created", "modified") if key in kept}
    span.update({**same, "unsure": bool(unsure or kept.get("unsure")), "note": note or "", "attributes": attributes})

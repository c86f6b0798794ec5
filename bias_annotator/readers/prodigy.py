"""Prodigy and spaCy JSONL: a line for each text and annotator, with spans, tokens and relations."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bias_annotator.messages import reason_of
from bias_annotator.model.ids import uuid7
from bias_annotator.model.span import QUOTE_JOINER
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.joined import Part, about, joined, objects, whose
from bias_annotator.readers.jsonl import first_object, json_lines
from bias_annotator.readers.source import SourceFile

_MORE = ("attributes", "note", "unsure", "origin", "created", "modified")


class ProdigyReader:
    """Reads what Prodigy and spaCy's own JSONL hold: `text` and `spans` with `start`, `end` and `label`."""

    name = "prodigy"
    title = "Prodigy and spaCy JSONL"
    suffixes = (".jsonl", ".ndjson")
    loses = ()
    isolated = None

    def recognises(self, source: SourceFile) -> bool:
        """By `spans` in its first line, or by what Prodigy puts beside a text."""
        value = first_object(source)
        return "text" in value and "annotations" not in value and ("spans" in value or "_input_hash" in value)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document for lines of one text that follow one another; lines that cannot be read are refused one by one."""
        yield from joined(_parts(source), options, source, f"import:{self.name}")


def _parts(source: SourceFile) -> Iterator[Part | Refusal]:
    for where, value in json_lines(source):
        if isinstance(value, str):
            yield Refusal(where, value)
        elif value.get("answer", "accept") != "accept":
            yield Refusal(where, f"its answer is “{value['answer']}”, so nothing of it is taken")
        else:
            try:
                yield where, _part(value)
            except ValueError as problem:
                yield Refusal(where, reason_of(problem))


def _part(value: Mapping[str, Any]) -> dict[str, Any]:
    """A line in native form."""
    found, words = objects(value, "spans"), objects(value, "tokens")
    annotations: dict[object, dict[str, Any]] = {}
    for number, span in enumerate(found):
        whole = annotations.get(str(span["piece_of"])) if "piece_of" in span else None
        if whole is None:
            whole = {"id": span.get("id", uuid7()), "label": span.get("label"), "fragments": [], "quotes": [], **_whose(value)}
            whole |= {key: span[key] for key in _MORE if key in span}
            annotations[whole["id"] if isinstance(whole["id"], str) and whole["id"] not in annotations else number] = whole
        whole["fragments"].append([span.get("start"), span.get("end")])
        whole["quotes"].append(_quote(span, words))
    for whole in annotations.values():
        quotes = whole.pop("quotes")
        if all(isinstance(quote, str) for quote in quotes):
            whole["quote"] = QUOTE_JOINER.join(quotes)
    places = {_place(each["fragments"][0], each["label"]): each["id"] for each in reversed(annotations.values())}
    links = [_relation(link, places) for link in objects(value, "relations")]
    return {**about(value), "annotations": list(annotations.values()), "relations": links}


def _whose(value: Mapping[str, Any]) -> dict[str, Any]:
    name = value.get("_annotator_id")
    return whose(value) or ({"annotator": name} if isinstance(name, str) and name else {})


def _quote(span: Mapping[str, Any], words: Sequence[Mapping[str, Any]]) -> str | None:
    """What a span holds by its own words, or by those of its tokens, of which the last counts; None: nothing tells."""
    if isinstance(span.get("text"), str):
        return str(span["text"])
    start, end = span.get("token_start"), span.get("token_end")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end < len(words):
        return None
    chosen = words[start : end + 1]
    if not all(isinstance(word.get("text"), str) for word in chosen):
        return None
    spaced = "".join(f"{word['text']}{' ' if word.get('ws', True) else ''}" for word in chosen[:-1])
    return spaced + str(chosen[-1]["text"])


def _place(stretch: Sequence[object], label: object) -> str:
    return f"{stretch} {label}"


def _relation(link: Mapping[str, Any], places: Mapping[str, str]) -> dict[str, Any]:
    """A relation by the ids of its ends, or by the places of the spans that stand beside it."""
    ends = {}
    for key, side in (("from", "head_span"), ("to", "child_span")):
        at = link.get(side)
        place = _place([at.get("start"), at.get("end")], at.get("label")) if isinstance(at, dict) else ""
        ends[key] = link.get(key) or places.get(place) or f"of tokens {link.get('head')} and {link.get('child')}"
    return {**ends, "label": link.get("label"), **({"id": link["id"]} if "id" in link else {})}

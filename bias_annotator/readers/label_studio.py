"""Label Studio's JSON: tasks with annotations, in full or in its short form."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bias_annotator.model.ids import uuid7
from bias_annotator.model.span import QUOTE_JOINER
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.items import json_items
from bias_annotator.readers.joined import objects
from bias_annotator.readers.jsonl import document_of, phrase, whole
from bias_annotator.readers.parts import listed
from bias_annotator.readers.source import SourceFile

_HEAD = re.compile(rb'^(?:\xef\xbb\xbf)?\s*\[?\s*\{(?=.*"(?:data|annotations|completions|predictions|result|label)"\s*:)', re.DOTALL)
_MORE = ("unsure", "origin", "created", "modified")
_YES_NO = {"yes": True, "no": False}
SCORE = "score="  # begins, after the model that proposed a span, how sure it was
_LEFT_OUT = "spans of predictions stay out, since nobody has accepted them; --annotator takes those of tasks without annotations"
_UNKNOWN, _LONGEST = "unknown", 60
_ODD = re.compile(r"[^A-Za-z0-9._+-]+")
_LABELS = "labels"  # the type of regions, and the key of what they say


class LabelStudioReader:
    """Reads tasks: spans with their labels, what was asked of each, notes and relations.

    Predictions are nobody's and stay out, unless a task has nothing else, and whoever imports it says under which name.
    """

    name = "label-studio"
    title = "Label Studio"
    suffixes = (".json",)
    loses = ()
    isolated = None

    def recognises(self, source: SourceFile) -> bool:
        """By the keys of a task near its beginning."""
        head = source.head()
        return bool(_HEAD.search(head)) and (b'"data"' in head or b'"labels"' in head)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document a task; tasks that are none are refused one by one."""
        for number, task in enumerate(json_items(source), 1):
            where = f"task {number}"
            try:
                value = _native(task, options.annotator)
                left_out = value.pop("left_out")
                came = {key: each if key == "text" else whole(each) for key, each in value.items()}
                found = document_of(came, where, options, source, f"import:{self.name}")
            except (ValueError, RecursionError) as problem:
                yield Refusal(where, phrase(problem))
                continue
            told = (f"{where}: {left_out} {_LEFT_OUT}",) if left_out else ()
            yield replace(found, warnings=(*found.warnings, *told))


def _native(task: object, machine: str) -> dict[str, Any]:
    """A task in native form, and under `left_out` how many spans of predictions are not in it; `machine` is whose they are."""
    if not isinstance(task, dict):
        message = "a task must be an object"
        raise ValueError(message)
    data = task.get("data")
    short = not isinstance(data, dict)
    found: dict[str, Any] = data if isinstance(data, dict) else task
    text = _text(found)
    given = found.get("document")
    document = dict(given) if isinstance(given, dict) else {"metadata": _metadata(found, text)}
    annotations = [_short(task)] if short else objects(task, "annotations") or objects(task, "completions")
    predictions = [] if short else objects(task, "predictions")
    versions = {str(each.get("id")): _version(each) for each in predictions}
    made = [
        _Annotation(each, text, versions.get(str(each.get("parent_prediction")), _UNKNOWN))
        for each in annotations
        if each.get("was_cancelled") is not True
    ]
    proposed = [
        _Annotation({"result": each.get("result"), "completed_by": machine}, text, _version(each), proposed=True) for each in predictions
    ]
    if machine and not annotations:
        made, proposed = proposed, []
    return {
        **document,
        "left_out": sum(len(each.spans()) for each in proposed),
        "text": text,
        "annotations": [span for each in made for span in each.spans()],
        "relations": [link for each in made for link in each.relations()],
        "annotators": {name: work for each in made for name, work in each.work().items()},
    }


def _version(prediction: Mapping[str, Any]) -> str:
    """Which model made a prediction, in a few plain signs."""
    return _ODD.sub("-", str(prediction.get("model_version") or _UNKNOWN))[:_LONGEST]


def _text(data: Mapping[str, Any]) -> str:
    """The text of a task: that of `text`, or the only one that there is."""
    texts = [value for value in data.values() if isinstance(value, str)]
    text = data.get("text", texts[0] if len(texts) == 1 else None)
    if not isinstance(text, str):
        message = "the task has no “text”"
        raise ValueError(message)
    return text


def _metadata(data: Mapping[str, Any], text: str) -> dict[str, Any]:
    return {str(key): value for key, value in data.items() if isinstance(value, str | int | float) and value != text and key != "id"}


def _short(task: Mapping[str, Any]) -> dict[str, Any]:
    """The one annotation of a task in the short form, in which each control has a list of its own."""
    lists = [each for each in task.values() if isinstance(each, list)]
    regions = [each for found in lists for each in found if isinstance(each, dict) and _LABELS in each]
    results = [{"id": str(number), "type": _LABELS, "value": region} for number, region in enumerate(regions)]
    return {"result": results, "completed_by": task.get("annotator"), "lead_time": task.get("lead_time", 0)}


class _Annotation:
    """What one person made of a task."""

    def __init__(self, value: Mapping[str, Any], text: str, version: str = "", *, proposed: bool = False) -> None:
        """`version` is that of the model whose predictions were taken; `proposed`: nobody has looked at any of it."""
        self._value, self._text, self._version, self._proposed = value, text, version, proposed
        self._results = objects(value, "result")
        self._prefix = uuid7()  # regions without an id, and those of several labels, need ids that nobody else has

    def spans(self) -> list[dict[str, Any]]:
        """The spans in native form; regions that are pieces of one are put together."""
        found: dict[str, dict[str, Any]] = {}
        for number, result in enumerate(self._results):
            name = str(result.get("id") or f"{self._prefix}-{number}")
            for place, label in enumerate(self._labels(result)):
                self._add(found, result, label, f"{self._prefix}-{number}-{place}" if place else name)
        for each in found.values():
            quotes = each.pop("quotes")
            if all(isinstance(quote, str) for quote in quotes):
                each["quote"] = QUOTE_JOINER.join(quotes)
        for result in self._results:
            self._ask(found, result)
        return list(found.values())

    def relations(self) -> list[dict[str, Any]]:
        """The relations in native form; one of several labels is several."""
        found = []
        for result in self._results:
            if result.get("type") == "relation":
                labels = listed(result.get("labels")) or ["related"]
                ends = {"from": result.get("from_id"), "to": result.get("to_id")}
                if result.get("direction") == "left":
                    ends = {"from": ends["to"], "to": ends["from"]}
                found += [{**ends, "label": label, **({"id": result["id"]} if "id" in result else {})} for label in labels]
        return found

    def work(self) -> dict[str, Any]:
        """How far who made it is."""
        name = self._whose().get("annotator")
        told = any(key in self._value for key in ("status", "lead_time", "created_at"))
        if not told or not name or self._value.get("ground_truth") is True:
            return {}
        seconds = self._value.get("lead_time")
        known = {key: self._value[key] for key in ("flagged", "position") if key in self._value}
        return {
            name: {
                "status": self._value.get("status", "done"),
                "active_seconds": int(seconds) if isinstance(seconds, int | float) and seconds >= 0 else 0,
                **known,
            }
        }

    def _labels(self, result: Mapping[str, Any]) -> Sequence[object]:
        """The labels of a region of text; none of what is something else."""
        kind, value = result.get("type"), result.get("value")
        if not isinstance(value, dict) or not isinstance(kind, str) or not kind.endswith(_LABELS):
            return ()
        labels = value.get(kind, value.get(_LABELS))
        return labels if isinstance(labels, list) else ()

    def _add(self, found: dict[str, dict[str, Any]], result: Mapping[str, Any], label: object, name: str) -> None:
        """A span of a region, or one more piece of a span that is there."""
        value = result["value"]
        meta = result["meta"] if isinstance(result.get("meta"), dict) else {}
        span = found.get(str(meta["piece_of"])) if "piece_of" in meta else None
        if span is None:
            note = meta.get("text")
            span = {"id": name, "label": label, "fragments": [], "quotes": [], **self._whose()}
            span |= self._origin(result) | {key: meta[key] for key in _MORE if key in meta}
            span |= {"note": "\n".join(map(str, note))} if isinstance(note, list) else {}
            span["attributes"] = dict(meta["attributes"]) if isinstance(meta.get("attributes"), dict) else {}
            found[name if name not in found else f"{name} {uuid7()}"] = span
        span["fragments"].append(list(self._stretch(value)))
        span["quotes"].append(self._quote(value.get("text")))

    def _origin(self, result: Mapping[str, Any]) -> dict[str, str]:
        """That a region is a model's, as long as nobody has changed it, with the score that the model gave."""
        if not self._proposed and result.get("origin") != "prediction":
            return {}
        score = result.get("score")
        scored = f"#{SCORE}{score:.4g}" if isinstance(score, int | float) and not isinstance(score, bool) else ""
        return {"origin": f"suggestion:label-studio@{self._version}{scored}"}

    def _stretch(self, value: Mapping[str, Any]) -> tuple[object, object]:
        """Where a region stands; in rich text, where it stands in the whole of it."""
        place = value.get("globalOffsets")
        return (place.get("start"), place.get("end")) if isinstance(place, dict) else (value.get("start"), value.get("end"))

    def _quote(self, quote: object) -> str | None:
        r"""The quote as it stands in the text: Label Studio writes a backslash and an n for a line end."""
        if not isinstance(quote, str) or quote in self._text or "\\n" not in quote:
            return quote if isinstance(quote, str) else None
        pattern = r"(?:\\n|\r?\n)".join(map(re.escape, quote.split("\\n")))
        found = re.search(pattern, self._text)
        return found[0] if found else quote

    def _ask(self, found: dict[str, dict[str, Any]], result: Mapping[str, Any]) -> None:
        """Put what was asked of a region to its span."""
        span, value, name = found.get(str(result.get("id"))), result.get("value"), result.get("from_name")
        if span is None or not isinstance(value, dict) or not isinstance(name, str):
            return
        said = value.get("choices") if result.get("type") == "choices" else value.get("text") if result.get("type") == "textarea" else None
        if isinstance(said, str):
            said = [said]
        if isinstance(said, list) and said:
            answer = "; ".join(map(str, said))
            span["attributes"][name] = _YES_NO.get(answer, answer) if result.get("type") == "choices" else answer

    def _whose(self) -> dict[str, Any]:
        if self._value.get("ground_truth") is True:
            return {"layer": "gold"}
        by = self._value.get("completed_by")
        if isinstance(by, dict):
            names = " ".join(str(by.get(key) or "") for key in ("first_name", "last_name")).strip()
            by = names or by.get("email")
        name = str(by) if isinstance(by, int) and not isinstance(by, bool) else by
        known = {"annotator": name} if isinstance(name, str) and name else {}
        return {**known, "round": self._value["round"]} if "round" in self._value else known

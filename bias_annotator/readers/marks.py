"""Annotations and relations in the shape of native JSONL, into layers of spans; each that does not fit is refused alone."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.messages import Message, reason_of
from bias_annotator.model.ids import RelationId, SpanId, now, parse_moment, uuid7
from bias_annotator.model.offsets import OffsetError
from bias_annotator.model.people import GOLD, Layer, LayerKind, Status, Work, annotator_name
from bias_annotator.model.scheme import usable_name
from bias_annotator.model.span import QUOTE_JOINER, Fragment, Marks, Relation, Span
from bias_annotator.model.text import Shape, Text
from bias_annotator.readers.incoming import ReadOptions, Refusal
from bias_annotator.readers.units import Candidate, candidates, choose, fits

SOMEBODY = "imported"  # whose spans they are when neither the file nor the person says
_LONGEST_ID = 200
_NO_PAIRS = Message("“fragments” must be a list of [start, end]")
_KINDS, _STATUSES = tuple(LayerKind), tuple(Status)


@dataclass(slots=True)
class ReadMarks:
    """What was read: layers, what was refused, warnings as sentences."""

    layers: tuple[Marks, ...] = ()
    refused: list[Refusal] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class MarkReader:
    """Reads the marks of one document."""

    def __init__(self, text: Text, shape: Shape, options: ReadOptions, where: str, origin: str) -> None:
        """`where` names the document in refusals; `origin` is that of spans which have none of their own."""
        self._text = text
        self._options = options
        self._where = where
        self._origin = origin
        self._ways = candidates(text, shape, options.unit)
        self._result = ReadMarks()
        self._names: dict[str, str] = {}  # by the name without letter case: "Ana" and "ana" are one person
        self._layers: dict[tuple[str, int], Layer] = {}  # by name and round as the file has them
        self._labels: set[str] = set()  # that can be used

    def read(self, annotations: object, relations: object) -> ReadMarks:
        """Both lists (or None), in which a ValueError is something that cannot be read.

        ValueError, as a phrase, when one of them is no list, or longer than a document may have spans.
        """
        given = [_list(annotations, "annotations", self._options.spans), _list(relations, "relations", self._options.spans)]
        raw: list[tuple[int, Mapping[str, Any], list[tuple[int, int]]]] = []
        for number, value in enumerate(given[0], 1):
            try:
                raw.append((number, value, _stretches(value)))
            except (ValueError, OverflowError) as problem:
                self._refuse(Message("{where}, annotation {number}", where=self._where, number=number), problem)
        quoted = [(stretches, value["quote"]) for _, value, stretches in raw if isinstance(value.get("quote"), str)]
        way = choose(self._text, self._ways, quoted)
        if way is not self._ways[0]:
            self._result.warnings.append(Message("the quotes fit {title}, so positions were read as such", title=way.title))
        layers: dict[Layer, list[Span]] = {}
        homes: dict[SpanId, Layer] = {}
        for number, value, stretches in raw:
            try:
                self._take(value, stretches, way, layers, homes)
            except (UserError, ValueError, OverflowError) as problem:
                self._refuse(Message("{where}, annotation {number}", where=self._where, number=number), problem)
        links: dict[Layer, list[Relation]] = {}
        taken: set[str] = set()
        for number, value in enumerate(given[1], 1):
            try:
                self._link(value, homes, links, taken)
            except (UserError, ValueError, OverflowError) as problem:
                self._refuse(Message("{where}, relation {number}", where=self._where, number=number), problem)
        self._result.layers = tuple(Marks.of(layer, [*spans, *links.get(layer, [])]) for layer, spans in layers.items())
        return self._result

    def _refuse(self, where: str, problem: Exception) -> None:
        reason = problem.sentence if isinstance(problem, UserError) else reason_of(problem)
        self._result.refused.append(Refusal(where, reason))

    def _take(
        self,
        value: Mapping[str, Any],
        stretches: Sequence[tuple[int, int]],
        way: Candidate,
        layers: dict[Layer, list[Span]],
        homes: dict[SpanId, Layer],
    ) -> None:
        layer = self._layer(value)
        quote = _typed(value, "quote", str, None)
        fragments = self._fragments(stretches, way)
        stands = fragments[0].quote if len(fragments) == 1 else QUOTE_JOINER.join(fragment.quote for fragment in fragments)
        if quote is not None and quote != stands and not fits(self._text, way, stretches, quote):
            message = Message("the quote “{quote}” is not what stands there: “{stands}”", quote=quote[:40], stands=stands[:40])
            raise ValueError(message)
        each = _id(value.get("id"))
        if each in homes:
            message = Message("the id “{each}” occurs twice in this document", each=each)
            raise ValueError(message)
        span = Span(
            SpanId(each),
            self._label(value),
            fragments,
            self._attributes(value.get("attributes")),
            _typed(value, "note", str, ""),
            _typed(value, "unsure", bool, False),  # noqa: FBT003 - the value when there is none
            _typed(value, "origin", str, self._origin),
            _moment(value, "created"),
            _moment(value, "modified"),
        )
        homes[span.id] = layer
        layers.setdefault(layer, []).append(span)

    def _fragments(self, stretches: Sequence[tuple[int, int]], way: Candidate) -> tuple[Fragment, ...]:
        if way.plain and len(stretches) == 1 and stretches[0][1] <= len(self._text.content):
            ((start, end),) = stretches
            return (Fragment(start, end, self._text.content[start:end]),)
        try:
            places = sorted((way.to_codepoint(start), way.to_codepoint(end)) for start, end in stretches)
        except OffsetError as problem:
            raise ValueError(reason_of(problem)) from None
        return tuple(Fragment.of(self._text, start, end) for start, end in places)

    def _layer(self, value: Mapping[str, Any]) -> Layer:
        kind = value.get("layer") or self._options.layer or LayerKind.ANNOTATOR
        if kind not in _KINDS:
            message = Message("“layer” must be “annotator” or “gold”, not {kind}", kind=repr(kind))
            raise ValueError(message)
        if kind == LayerKind.GOLD:
            return GOLD
        name = value.get("annotator") or self._options.annotator or SOMEBODY
        if not isinstance(name, str):
            message = Message("“annotator” must be a name")
            raise ValueError(message)
        round_ = value.get("round", 1)
        if type(round_) is not int or not 1 <= round_ < 1000:  # noqa: PLR2004 - more rounds than anybody holds
            message = Message("“round” must be a whole number from 1")
            raise ValueError(message)
        if (name, round_) not in self._layers:
            kept = annotator_name(name)
            self._layers[name, round_] = Layer.of(self._names.setdefault(kept.casefold(), kept), round_)
        return self._layers[name, round_]

    def _label(self, value: Mapping[str, Any]) -> str:
        label = value.get("label")
        if not isinstance(label, str) or not (label in self._labels or usable_name(label)):
            message = Message("“label” must be a text of 1 to 60 printable characters, not {label}", label=repr(label))
            raise ValueError(message)
        self._labels.add(label)
        return label

    def _attributes(self, value: object) -> dict[str, str | bool]:
        if not value and (value is None or isinstance(value, dict)):
            return {}
        if not isinstance(value, dict):
            message = Message("“attributes” must be an object")
            raise ValueError(message)
        taken: dict[str, str | bool] = {}
        for name, each in value.items():
            if not usable_name(name):
                message = Message("the attribute name {name} cannot be used", name=repr(name))
                raise ValueError(message)
            if each is None:
                continue
            taken[name] = each if isinstance(each, str | bool) else json.dumps(each, ensure_ascii=False)
            if isinstance(each, dict | list):
                self._result.warnings.append(Message("the value of attribute “{name}” was kept as JSON text", name=name))
        return taken

    def _link(self, value: Mapping[str, Any], homes: Mapping[SpanId, Layer], links: dict[Layer, list[Relation]], taken: set[str]) -> None:
        if isinstance(value, ValueError):
            raise value
        if not isinstance(value, dict):
            message = Message("a relation must be an object")
            raise ValueError(message)
        ends = [SpanId(str(value.get(end))) for end in ("from", "to")]
        missing = next((end for end in ends if end not in homes), None)
        if missing is not None:
            message = Message("it leads to the span “{missing}”, which is not there or was refused", missing=missing)
            raise ValueError(message)
        if homes[ends[0]] != homes[ends[1]]:
            message = Message("its ends stand in different layers")
            raise ValueError(message)
        link = Relation(RelationId(_id(value.get("id"))), self._label(value), *ends)
        if link.id in taken:
            message = Message("the id “{id}” occurs twice in this document", id=link.id)
            raise ValueError(message)
        taken.add(link.id)
        links.setdefault(homes[ends[0]], []).append(link)


def work_of(value: object, layers: Sequence[Marks], length: int, where: str, refused: list[Refusal]) -> tuple[Work, ...]:
    """Who worked on the document: those whom `annotators` names, and those who have spans."""
    works: dict[str, Work] = {}
    if value is not None and not isinstance(value, dict):
        refused.append(Refusal(f"{where}, annotators", Message("must be an object")))
        value = None
    for name, about in (value or {}).items():
        try:
            work = _work(annotator_name(name), about, length)
            works[work.annotator.casefold()] = work
        except UserError as problem:
            refused.append(Refusal(f"{where}, annotators", problem.sentence))
        except ValueError as problem:
            refused.append(Refusal(f"{where}, annotator “{name}”", reason_of(problem)))
    for marks in layers:
        if marks.layer.annotator:
            works.setdefault(marks.layer.annotator.casefold(), Work(marks.layer.annotator, Status.STARTED))
    return tuple(works.values())


def _work(name: str, about: object, length: int) -> Work:
    if not isinstance(about, dict):
        message = Message("must be an object")
        raise ValueError(message)
    status = about.get("status", Status.TODO)
    seconds, position = (about.get(key, 0) for key in ("active_seconds", "position"))
    if status not in _STATUSES:
        message = Message("“status” must be todo, started or done, not {status}", status=repr(status))
        raise ValueError(message)
    if type(seconds) is not int or type(position) is not int or seconds < 0 or not 0 <= position <= length:
        message = Message("“active_seconds” and “position” must be whole numbers from 0")
        raise ValueError(message)
    return Work(name, Status(status), about.get("flagged") is True, min(seconds, 2**40), position)


def _list(value: object, name: str, most: int) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        message = Message("“{name}” must be a list", name=name)
        raise ValueError(message)
    check_count(len(value), name, most)
    return value


def check_count(count: int, name: str, most: int) -> None:
    """ValueError, as a phrase, for more of them than a document may have."""
    if count > most:
        message = Message("it has more {name} than the {most} that are taken of one document", name=name, most=f"{most:,}")
        raise ValueError(message)


def _stretches(value: object) -> list[tuple[int, int]]:
    if isinstance(value, ValueError):
        raise value
    if not isinstance(value, dict):
        message = Message("an annotation must be an object")
        raise ValueError(message)
    pairs = value.get("fragments") or [[value.get("start"), value.get("end")]]
    if not isinstance(pairs, list):
        raise ValueError(_NO_PAIRS)
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2:  # noqa: PLR2004 - a pair
            raise ValueError(_NO_PAIRS)
        start, end = pair
        if type(start) is not int or type(end) is not int:
            message = Message("positions must be whole numbers, not {start} and {end}", start=repr(start), end=repr(end))
            raise ValueError(message)
        if start < 0 or end <= start:
            message = Message("{start}–{end} is not a stretch of text", start=start, end=end)
            raise ValueError(message)
    return [(start, end) for start, end in pairs]


def _id(value: object) -> str:
    if value is None:
        return uuid7()
    name = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_ID or not name.isprintable():
        message = Message("“id” must be a text of 1 to {most} printable characters", most=_LONGEST_ID)
        raise ValueError(message)
    return name


def _typed(value: Mapping[str, Any], key: str, kind: type[Any], default: Any) -> Any:  # noqa: ANN401 - of that kind
    found = value.get(key)
    if found is None:
        return default
    if not isinstance(found, kind):
        wanted = Message("true or false") if kind is bool else Message("a text")
        message = Message("“{key}” must be {wanted}, not {found}", key=key, wanted=wanted, found=repr(found))
        raise ValueError(message)
    return found


def _moment(value: Mapping[str, Any], key: str) -> datetime:
    found = value.get(key) or value.get("created")
    if found is None:
        return now()
    try:
        return parse_moment(found)
    except (ValueError, TypeError):
        message = Message("“{key}” must be a moment such as 2026-01-01T00:00:00Z, not {found}", key=key, found=repr(found))
        raise ValueError(message) from None

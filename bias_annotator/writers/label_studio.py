"""Label Studio: tasks with the annotations of everybody, and beside them the configuration of the project that takes them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any, BinaryIO
from xml.sax.saxutils import quoteattr

from bias_annotator.model.document import Annotated
from bias_annotator.model.people import Layer, LayerKind
from bias_annotator.model.scheme import Attribute, AttributeKind, Scheme
from bias_annotator.model.span import Fragment, Relation, Span
from bias_annotator.writers.jsonl import GOLD_NAME, annotation_json
from bias_annotator.writers.outgoing import Carrying
from bias_annotator.writers.parts import Part, part_json, parts

LABELS, TEXT = "label", "text"  # names of the controls of the configuration
_MORE = ("unsure", "origin", "created", "modified")
_YES_NO = ("yes", "no")
_SCORE = re.compile(r"#score=(\d(?:\.\d+)?)$")


class LabelStudioWriter(Carrying):
    """Writes a JSON array with a task for each document, and the configuration as XML beside it."""

    name = "label-studio"
    title = "Label Studio"
    suffixes = (".json",)
    reader = "label-studio"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """A task a line, so that whoever reads it need not hold them all."""
        numbers = count(1)
        controls = {attribute.name: attribute for label in scheme.labels for attribute in label.attributes}
        before = "["
        for number, item in enumerate(items, 1):
            task = _task(number, item, numbers, controls)
            out.write(f"{before}\n{json.dumps(task, ensure_ascii=False, separators=(',', ':'))}".encode())
            before = ","
        out.write(b"[]\n" if before == "[" else b"\n]\n")

    def companions(self, scheme: Scheme) -> Mapping[str, bytes]:
        """The labelling configuration: labels, what is asked of their spans, relations."""
        return {".config.xml": "\n".join(_config(scheme)).encode() + b"\n"}


def _task(number: int, item: Annotated, numbers: Iterator[int], controls: Mapping[str, Attribute]) -> dict[str, Any]:
    found = list(parts(item))
    metadata = item.document.metadata
    shown = {"title": metadata.title, "outlet": metadata.outlet, "published": metadata.published}
    about = part_json(item, Part(None, found[0].marks))["document"]
    data = {TEXT: item.document.text.content, **{key: value for key, value in shown.items() if value}, "document": about}
    annotations = [_annotation(next(numbers), part, part.layer, controls) for part in found if part.layer]
    return {"id": number, "data": data, "annotations": annotations, "predictions": []}


def _annotation(number: int, part: Part, layer: Layer, controls: Mapping[str, Attribute]) -> dict[str, Any]:
    name = layer.annotator or GOLD_NAME
    results = [each for span in part.marks.spans for each in _results(span, layer, controls)]
    value: dict[str, Any] = {
        "id": number,
        "completed_by": {"email": name, "first_name": name, "last_name": ""},
        "ground_truth": layer.kind is LayerKind.GOLD,
        "was_cancelled": False,
        "round": layer.round,
        "result": [*results, *map(_relation, part.marks.relations)],
    }
    if not part.work:
        return value
    work = {key: each for key, each in (("flagged", part.work.flagged), ("position", part.work.position)) if each}
    return {**value, "lead_time": part.work.active_seconds, "status": str(part.work.status), **work}


def _results(span: Span, layer: Layer, controls: Mapping[str, Attribute]) -> Iterator[dict[str, Any]]:
    """A region for each piece of a span; what is known of the span stands with the first, its attributes in regions of the same id."""
    whole = annotation_json(span, layer)
    asked = {name: value for name, value in span.attributes.items() if name in controls and _fits(controls[name], value)}
    others = {name: value for name, value in whole["attributes"].items() if name not in asked}
    origin = _origin(span)
    meta: dict[str, Any] = {key: whole[key] for key in _MORE}
    meta |= {"text": [span.note]} if span.note else {}
    meta |= {"attributes": others} if others else {}
    first = span.fragments[0]
    yield _region(span.id, "labels", LABELS, first, origin, {"text": first.quote, "labels": [span.label]}) | {"meta": meta}
    for name, value in asked.items():
        kind, key = ("textarea", "text") if controls[name].kind is AttributeKind.TEXT else ("choices", "choices")
        yield _region(span.id, kind, name, first, origin, {key: [_said(value)]})
    for number, piece in enumerate(span.fragments[1:], 2):
        region = _region(f"{span.id}#{number}", "labels", LABELS, piece, origin, {"text": piece.quote, "labels": [span.label]})
        yield region | {"meta": {"piece_of": span.id}}


def _region(name: str, kind: str, control: str, piece: Fragment, origin: Mapping[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "from_name": control,
        "to_name": TEXT,
        "type": kind,
        **origin,
        "value": {"start": piece.start, "end": piece.end, **value},
    }


def _origin(span: Span) -> dict[str, Any]:
    """Who made a region, as Label Studio tells it: a person, or a model whose prediction was accepted, with its score."""
    if not span.origin.startswith("suggestion:"):
        return {"origin": "manual"}
    score = _SCORE.search(span.origin)
    return {"origin": "prediction", **({"score": float(score[1])} if score else {})}


def _fits(attribute: Attribute, value: str | bool) -> bool:  # noqa: FBT001 - the value of an attribute
    """Whether a control can say it, so that it is read as it was."""
    if attribute.kind is AttributeKind.YES_NO or isinstance(value, bool):
        return attribute.kind is AttributeKind.YES_NO and isinstance(value, bool)
    return bool(value) and (attribute.kind is AttributeKind.TEXT or (value in attribute.choices and value not in _YES_NO))


def _said(value: str | bool) -> str:  # noqa: FBT001 - the value of an attribute
    return value if isinstance(value, str) else _YES_NO[not value]


def _relation(link: Relation) -> dict[str, Any]:
    ends = {"from_id": link.from_span, "to_id": link.to_span}
    return {"type": "relation", **ends, "direction": "right", "labels": [link.label], "id": link.id}


def _config(scheme: Scheme) -> Iterator[str]:
    yield "<View>"
    yield f"  <Relations>{''.join(f'<Relation value={quoteattr(each.name)}/>' for each in scheme.relations)}</Relations>"
    yield f'  <Labels name="{LABELS}" toName="{TEXT}">'
    yield from (f"    <Label value={quoteattr(label.name)} alias={quoteattr(label.name)}/>" for label in scheme.labels)
    yield "  </Labels>"
    yield f'  <Text name="{TEXT}" value="${TEXT}" granularity="symbol"/>'
    names = dict.fromkeys(attribute.name for label in scheme.labels for attribute in label.attributes)
    for name in names:
        asked = [(label, attribute) for label in scheme.labels for attribute in label.attributes if attribute.name == name]
        yield from _control(name, [label.name for label, _ in asked], [attribute for _, attribute in asked])
    yield "</View>"


def _control(name: str, labels: list[str], attributes: list[Attribute]) -> Iterator[str]:
    """What is asked of the spans of some labels: one control for all attributes of a name."""
    when = f'perRegion="true" whenTagName="{LABELS}" whenLabelValue={quoteattr(",".join(labels))}'
    if attributes[0].kind is AttributeKind.TEXT:
        yield f'  <TextArea name={quoteattr(name)} toName="{TEXT}" {when}/>'
        return
    yes_no = attributes[0].kind is AttributeKind.YES_NO
    choices = _YES_NO if yes_no else dict.fromkeys(choice for attribute in attributes for choice in attribute.choices)
    yield f'  <Choices name={quoteattr(name)} toName="{TEXT}" {when}>'
    yield from (f"    <Choice value={quoteattr(choice)}/>" for choice in choices)
    yield "  </Choices>"

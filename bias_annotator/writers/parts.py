"""A document as formats have it that hold one annotator's work at a time: one part for each layer, and for who marked nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.model.people import Layer, Work
from bias_annotator.model.span import Marks
from bias_annotator.writers.jsonl import GOLD_NAME, about_json, speaker_json, work_json


@dataclass(frozen=True, slots=True)
class Part:
    """The marks of one layer (None: nobody has worked on the document), and the work of whose layer it is, told once."""

    layer: Layer | None
    marks: Marks
    work: Work | None = None


def parts(item: Annotated) -> Iterator[Part]:
    """The parts of a document, at least one: layers in their order, then those who worked on it and have no spans."""
    left = {work.annotator.casefold(): work for work in item.work}
    none = True
    for marks in item.marks:
        none = False
        yield Part(marks.layer, marks, left.pop(marks.layer.annotator.casefold(), None))
    for work in left.values():
        none = False
        yield Part(Layer.of(work.annotator), Marks(Layer.of(work.annotator)), work)
    if none:
        yield Part(None, Marks(Layer.of("")))


def layer_title(layer: Layer) -> str:
    """A layer in one name, also of a later round."""
    return layer.title if layer.round == 1 else f"{layer.title}-round-{layer.round}"


def part_json(item: Annotated, part: Part) -> dict[str, Any]:
    """What stands beside the text and spans of a part: the document, whose layer it is, and their work."""
    document, layer = item.document, part.layer
    speakers = {"speakers": [speaker_json(speaker) for speaker in item.speakers]} if item.speakers else {}
    value: dict[str, Any] = {"document": {"id": document.id, "sha256": document.text.sha256, **about_json(document), **speakers}}
    if layer:
        value["layer"] = {"annotator": layer.annotator or GOLD_NAME, "layer": str(layer.kind), "round": layer.round}
    return {**value, "work": work_json(part.work)} if part.work else value

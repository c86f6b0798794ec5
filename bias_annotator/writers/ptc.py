"""The folders of SemEval's propaganda techniques corpus: texts, and beside them a file of labels for each text and annotator."""

import json
from collections.abc import Iterable
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.model.formats import PTC
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Marks
from bias_annotator.writers.folder import FileNames, OutFolder
from bias_annotator.writers.jsonl import GOLD_NAME, about_json, work_json
from bias_annotator.writers.outgoing import About, Carrying
from bias_annotator.writers.parts import layer_title

_FIRST = 100_000_001  # numbers of articles have nine digits


class PtcWriter(Carrying):
    """Writes `articles`, `labels` with a folder for each layer, and what the corpus has no place for in two files beside them."""

    name = "ptc"
    title = "Propaganda techniques corpus"
    suffixes = ()
    reader = "ptc"
    carries = PTC

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:  # noqa: ARG002 - the same for every writer
        """A text and its files of labels, document by document; layers get their names as they come."""
        names = FileNames()
        folders: dict[Layer, str] = {}
        with out.file("documents.jsonl") as documents:
            for number, item in enumerate(items, _FIRST):
                with out.file(f"articles/article{number}.txt") as file:
                    file.write(item.document.text.content.encode())
                for marks in item.marks:
                    if marks.layer not in folders:
                        folders[marks.layer] = names.of(layer_title(marks.layer))
                    with out.file(f"labels/{folders[marks.layer]}/article{number}.task2-TC.labels") as file:
                        file.write(_labels(number, marks).encode())
                documents.write(_line({"article": str(number), **_about(item)}))
        with out.file("layers.jsonl") as file:
            for layer, folder in folders.items():
                whose = {"annotator": layer.annotator or GOLD_NAME, "layer": str(layer.kind), "round": layer.round}
                file.write(_line({"folder": folder, **whose}))


def _labels(number: int, marks: Marks) -> str:
    """A line for each piece: article, label, start, end, parted by tabs."""
    pieces = [(span.label, piece.start, piece.end) for span in marks.spans for piece in span.fragments]
    return "".join(f"{number}\t{label}\t{start}\t{end}\n" for label, start, end in pieces)


def _about(item: Annotated) -> dict[str, Any]:
    work = {each.annotator: work_json(each) for each in item.work}
    return {"id": item.document.id, "sha256": item.document.text.sha256, **about_json(item.document), "annotators": work}


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"

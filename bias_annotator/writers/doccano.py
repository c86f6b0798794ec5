"""doccano JSONL: a line for each text and annotator, for projects of spans alone, and of spans with relations."""

import json
from collections.abc import Iterable
from itertools import count
from typing import Any, BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.formats import DOCCANO, DOCCANO_RELATIONS
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Fragment, Marks, Span
from bias_annotator.writers.outgoing import Carrying
from bias_annotator.writers.parts import part_json, parts


class DoccanoWriter(Carrying):
    """Writes `label` as triples; each piece of a split span is one."""

    name = "doccano"
    title = "doccano JSONL"
    suffixes: tuple[str, ...] = (".jsonl",)
    reader = "doccano"
    carries = DOCCANO

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """A line a layer of a document, and one for a document that nobody marked; all of it in ASCII, with escapes."""
        numbers = count(1)
        lines = count(1)
        for item, part in ((each, part) for each in items for part in parts(each)):
            about = part_json(item, part)
            # Every line has the same keys: what a line lacks and another one has, doccano's import makes NaN, which its database refuses.
            beside = {**about, "layer": about.get("layer"), "work": about.get("work")}
            line = {"id": next(lines), "text": item.document.text.content, **self.marks(part.marks, numbers), **beside}
            out.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")

    def marks(self, marks: Marks, _numbers: Iterable[int]) -> dict[str, Any]:
        """The spans, and what each holds, by which whoever reads them knows what positions count."""
        pieces = list(_pieces(marks))
        return {"label": [[piece.start, piece.end, span.label] for span, piece in pieces], "quotes": [piece.quote for _, piece in pieces]}


class DoccanoRelationsWriter(DoccanoWriter):
    """Writes `entities` and `relations`, for projects with relations."""

    name = "doccano-relations"
    title = "doccano JSONL with relations"
    carries = DOCCANO_RELATIONS

    def marks(self, marks: Marks, numbers: Iterable[int]) -> dict[str, Any]:
        """The spans with their numbers, and the relations between the first pieces of spans."""
        pieces = list(_pieces(marks))
        entities = [
            {"id": number, "label": span.label, "start_offset": piece.start, "end_offset": piece.end}
            for (span, piece), number in zip(pieces, numbers, strict=False)
        ]
        first = {span.id: entity["id"] for (span, _), entity in reversed(list(zip(pieces, entities, strict=True)))}
        relations = [
            {"id": number, "from_id": first[link.from_span], "to_id": first[link.to_span], "type": link.label}
            for number, link in enumerate(marks.relations, 1)
        ]
        return {"entities": entities, "relations": relations, "quotes": [piece.quote for _, piece in pieces]}


def _pieces(marks: Marks) -> Iterable[tuple[Span, Fragment]]:
    return ((span, fragment) for span in marks.spans for fragment in span.fragments)

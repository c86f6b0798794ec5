"""spaCy's DocBin: texts cut into tokens, with a group of spans for each annotator. Needs spaCy."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.tokens import covering, tokens
from bias_annotator.writers.jsonl import annotation_json, relation_json
from bias_annotator.writers.outgoing import Carrying
from bias_annotator.writers.parts import Part, layer_title, part_json, parts
from bias_annotator.writers.prodigy import borders

KEY = "bias_annotator"  # in user_data


class SpacyWriter(Carrying):
    """Writes documents with `spans`, a group a layer, and in `user_data` as JSON what spaCy has no place for."""

    name = "spacy"
    title = "spaCy DocBin"
    suffixes = (".spacy",)
    reader = "spacy"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """All documents at once, since a DocBin is one piece: it is held in memory."""
        try:
            from spacy.tokens import DocBin  # noqa: PLC0415 - not everybody has spaCy
            from spacy.vocab import Vocab  # noqa: PLC0415 - the same
        except ModuleNotFoundError:
            raise UserError("DocBin files need spaCy, which is not installed.", "pip install bias-annotator[spacy]") from None
        vocabulary = Vocab()
        docs = DocBin(attrs=("ORTH",), store_user_data=True)
        for item in items:
            docs.add(_doc(item, vocabulary))
        out.write(docs.to_bytes())


def _doc(item: Annotated, vocabulary: Any) -> Any:  # noqa: ANN401 - spaCy is imported when it is needed
    from spacy.tokens import Doc, Span, SpanGroup  # noqa: PLC0415 - the same

    content = item.document.text.content
    found = tokens(content, *borders(item))
    words, spaces = [content[token.start : token.end] for token in found], [token.space for token in found]
    doc = Doc(vocabulary, words=words, spaces=spaces)
    groups: dict[str, Any] = {}
    for part in parts(item):
        if part.layer:
            name = layer_title(part.layer)
            pieces = [(span, *covering(found, piece.start, piece.end)) for span in part.marks.spans for piece in span.fragments]
            spans = [Span(doc, first, last, label=span.label, span_id=span.id) for span, first, last in pieces]
            doc.spans[name] = SpanGroup(doc, name=name, spans=spans)
            groups[name] = _group(item, part)
    about = part_json(item, Part(None, next(parts(item)).marks))
    doc.user_data[KEY] = json.dumps({**about, "groups": groups}, ensure_ascii=False, sort_keys=True)
    return doc


def _group(item: Annotated, part: Part) -> dict[str, Any]:
    """What is known of the spans of a layer besides their places; `pieces` says how many of the group each one is."""
    told = part_json(item, part)
    marks = [annotation_json(span, part.marks.layer) | {"pieces": len(span.fragments)} for span in part.marks.spans]
    left_out = ("start", "end", "fragments", "quote", "label")
    spans = [{key: value for key, value in mark.items() if key not in left_out} for mark in marks]
    relations = [relation_json(link, part.marks.layer) for link in part.marks.relations]
    return {"spans": spans, "relations": relations, **{key: told[key] for key in ("layer", "work") if key in told}}

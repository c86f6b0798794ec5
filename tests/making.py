"""Small documents, spans and edits for tests (`from making import marked`); see strategies.py for the nastier sort."""

import sys
from collections.abc import Sequence

from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Layer, Work
from bias_annotator.model.span import Fragment, Mark, Marks, Span
from bias_annotator.model.text import Text

TEXT = "The council met. “We never agreed,” the mayor said, “and never will.” What a farce it was."
ODD = "100% [done] #1 & ü 🗳 copy.bias" if sys.platform == "win32" else "100% [done]? #1 * & ü 🗳 copy.bias"
ANA, BEN = Layer.of("Ana"), Layer.of("Ben")


def document(name: str, content: str = TEXT, **metadata: str) -> Document:
    """A document of that id; its text ends in its id, so that no two are twins."""
    return Document(DocumentId(name), Text(f"{content} {name}"), Metadata(**{"title": f"Title of {name}", **metadata}))


def span(text: Text | Document, label: str, *stretches: tuple[int, int], name: str = "", **fields: str | bool) -> Span:
    """A span on `(start, end)` stretches, with an id of its own unless `name` is one."""
    words = text.text if isinstance(text, Document) else text
    made = Span.new(words, label, *stretches, **fields)
    pieces = tuple(Fragment.of(words, start, end) for start, end in stretches)
    return Span(SpanId(name), label, pieces, made.attributes, made.note, made.unsure) if name else made


def item(what: Document, *layers: tuple[Layer, Sequence[Mark]], work: Sequence[Work] = ()) -> Annotated:
    """A document with the marks of some layers."""
    return Annotated(what, tuple(Marks.of(layer, marks) for layer, marks in layers), tuple(work))


def mark(what: Document, layer: Layer, label: str, *stretches: tuple[int, int]) -> Edit:
    """The edit that makes one new span."""
    return Edit(what.id, layer, f"Mark {label}", come=(span(what, label, *stretches),), author=layer.annotator)


def swap(what: Document, layer: Layer, old: Span, **fields: str | bool) -> Edit:
    """The edit that changes fields of a span."""
    return Edit(what.id, layer, "Change", gone=(old,), come=(old.changed(**fields),), author=layer.annotator)

"""The annotations of a document as UIMA has them, for XMI and JSON: one view a layer, positions in UTF-16 units."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.model.offsets import Unit
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.segment import sentences
from bias_annotator.model.tokens import tokens
from bias_annotator.writers.beside import about, ascii_json, fit_xml, layers_of, more, plain_xml
from bias_annotator.writers.folder import FileNames
from bias_annotator.writers.jsonl import to_json

SPAN, RELATION, ABOUT = "webanno.custom.BiasSpan", "webanno.custom.BiasRelation", "biasannotator.Document"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
METADATA = _DKPRO + "metadata.type.DocumentMetaData"
SENTENCE, TOKEN = _DKPRO + "segmentation.type.Sentence", _DKPRO + "segmentation.type.Token"
STRING, BOOLEAN, INTEGER = "uima.cas.String", "uima.cas.Boolean", "uima.cas.Integer"
ANNOTATION = "uima.tcas.Annotation"
SOFA = 1  # the number of the text, which comes before all structures
_FEATURE = re.compile("[A-Za-z][A-Za-z0-9_]*")
_OWN = ("begin", "end", "sofa", "label", "id", "part", "of", "note", "unsure", "more", "self", "type")


@dataclass(frozen=True, slots=True)
class Type:
    """A type of feature structures: what it extends, and the type of each feature."""

    name: str
    extends: str
    features: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Structure:
    """A feature structure: its number, its type, and its features; `links` are features that lead to others, by number."""

    number: int
    type: str
    features: Mapping[str, str | int | bool] = field(hash=False)
    links: Mapping[str, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class View:
    """What one layer of a document holds; `annotator` is "gold" for that layer, and empty where nobody has worked on it."""

    annotator: str
    round: int
    text: str
    structures: tuple[Structure, ...]


def types(scheme: Scheme) -> tuple[Type, ...]:
    """The types that the views use; attributes of the scheme are features."""
    attributes = dict.fromkeys(_attributes(scheme), STRING)
    said = {"label": STRING, "id": STRING, "part": INTEGER, "of": INTEGER, "note": STRING, "unsure": BOOLEAN, "more": STRING}
    return (
        Type(METADATA, "uima.tcas.DocumentAnnotation", {"documentTitle": STRING, "documentId": STRING, "documentUri": STRING}),
        Type(SENTENCE, ANNOTATION, {}),
        Type(TOKEN, ANNOTATION, {}),
        Type(SPAN, ANNOTATION, {**said, **attributes}),
        Type(RELATION, ANNOTATION, {"Governor": SPAN, "Dependent": SPAN, "label": STRING, "id": STRING}),
        Type(ABOUT, "uima.cas.TOP", {"document": STRING, "annotator": STRING, "layer": STRING, "round": INTEGER}),
    )


def views(item: Annotated, scheme: Scheme) -> Iterator[View]:
    """A view for each layer that has spans and each annotator who has none; one of nobody's for what nobody touched."""
    native = to_json(item)
    convert = partial(item.document.text.offsets.to, Unit.UTF16)
    grid = _grid(native["text"], convert)
    for layer in layers_of(native) or [("", "", 1)]:
        found = tuple(_Numbering(SOFA + 1, native, layer, convert, _attributes(scheme)).structures(about(item, native), grid))
        yield View(layer[0], layer[2], native["text"], found)


def file_names(item: Annotated, views_: Iterable[View], documents: FileNames) -> Iterator[tuple[str, View]]:
    """Where each view of a document belongs: a folder a document, in it a file an annotator (without a suffix)."""
    folder, people = documents.of(item.document.title), FileNames()
    for view in views_:
        name = view.annotator or "nobody"
        yield f"{folder}/{people.of(name if view.round == 1 else f'{name} {view.round}')}", view


def _attributes(scheme: Scheme) -> list[str]:
    names = sorted({attribute.name for label in scheme.labels for attribute in label.attributes})
    return [name for name in names if _FEATURE.fullmatch(name) and name not in _OWN]


def _grid(text: str, convert: Any) -> list[tuple[str, dict[str, int]]]:  # noqa: ANN401 - positions to positions
    """Sentences and words, which programs that show a text want."""
    words = ((each.start, each.end) for each in tokens(text) if not each.blank)
    kinds = ((SENTENCE, sentences(text)), (TOKEN, words))
    return [(kind, {"begin": convert(start), "end": convert(end)}) for kind, found in kinds for start, end in found]


@dataclass(slots=True)
class _Numbering:
    """Makes the structures of one view."""

    next: int
    native: Mapping[str, Any]
    layer: tuple[str, str, int]
    convert: Any
    attributes: list[str]

    def structures(self, said: Mapping[str, Any], grid: list[tuple[str, dict[str, int]]]) -> Iterator[Structure]:
        """Metadata first, then what our own reader needs, sentences and words, spans, relations."""
        name, kind, round_ = self.layer
        metadata = self.native["metadata"]
        titles = {"documentTitle": metadata.get("title") or metadata["source_name"], "documentUri": metadata.get("url", "")}
        length = self.convert(len(self.native["text"]))
        language = fit_xml(metadata.get("language", "")) or "x-unspecified"
        fields = {"begin": 0, "end": length, "language": language, "documentId": self.native["id"]}
        yield self._made(METADATA, {**fields, **{key: fit_xml(value) for key, value in titles.items() if value}})
        work = {each: value for each, value in said["annotators"].items() if each == name} if kind else {}
        text = self.native["text"]
        kept = {**said, "annotators": work, **({} if plain_xml(text) else {"text": text})}  # XMI cannot hold all of such a text
        known = {"document": ascii_json(kept), "annotator": name, "layer": kind, "round": round_}
        yield self._made(ABOUT, known)
        for type_, place in grid:
            yield self._made(type_, place)
        yield from self._marks()

    def _marks(self) -> Iterator[Structure]:
        homes: dict[str, tuple[int, dict[str, int]]] = {}
        for each in self.native["annotations"]:
            if (each["annotator"], each["layer"], each["round"]) == self.layer:
                places = [{"begin": self.convert(start), "end": self.convert(end)} for start, end in each["fragments"]]
                homes[each["id"]] = (self.next, places[0])
                said = self._said(each)
                for number, place in enumerate(places, 1):
                    parts = {"label": each["label"], "id": each["id"], "part": number, "of": len(places)}
                    yield self._made(SPAN, {**place, **parts, **(said if number == 1 else {})})
        for each in self.native["relations"]:
            if each["from"] in homes and each["to"] in homes:
                links = {"Governor": homes[each["from"]][0], "Dependent": homes[each["to"]][0]}
                yield self._made(RELATION, {**homes[each["to"]][1], "label": each["label"], "id": each["id"]}, links)

    def _said(self, each: Mapping[str, Any]) -> dict[str, str | int | bool]:
        """Features of a span besides its place; what has no feature that can hold it goes into `more`, as JSON."""
        shown: dict[str, str | int | bool] = {name: _shown(value) for name, value in each["attributes"].items() if self._has(name, value)}
        rest = {name: value for name, value in each["attributes"].items() if name not in shown}
        noted = bool(each["note"]) and plain_xml(each["note"])
        kept = more({**each, "attributes": rest}, ("id", "layer", "round", "unsure", *(("note",) if noted else ())))
        return {**shown, "unsure": each["unsure"], **({"note": each["note"]} if noted else {}), "more": ascii_json(kept)}

    def _has(self, name: str, value: str | bool) -> bool:  # noqa: FBT001 - values of attributes
        """Whether an attribute has a feature, and its value comes back from there as it was."""
        return name in self.attributes and (isinstance(value, bool) or (value not in ("", "true", "false") and plain_xml(value)))

    def _made(self, type_: str, features: Mapping[str, Any], links: Mapping[str, int] | None = None) -> Structure:
        self.next += 1
        return Structure(self.next - 1, type_, features, links or {})


def _shown(value: str | bool) -> str:  # noqa: FBT001 - values of attributes
    return value if isinstance(value, str) else str(value).lower()

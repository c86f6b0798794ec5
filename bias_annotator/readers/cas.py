"""Documents out of UIMA's annotations, however they came: our own types, those of INCEpTION, and any other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bias_annotator.model.document import Source
from bias_annotator.model.ids import uuid7
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import LayerKind
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.incoming import Incoming, ReadOptions
from bias_annotator.readers.jsonl import build, mended, parse_line, text_of
from bias_annotator.readers.parts import table, whose
from bias_annotator.readers.source import digest

SPAN, RELATION, ABOUT = "webanno.custom.BiasSpan", "webanno.custom.BiasRelation", "biasannotator.Document"
CAS = "uima.cas."
UNUSED = (CAS, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.")  # what says nothing here: lists and arrays, words and sentences
_METADATA = "DocumentMetaData"
_OWNER = "CASMetadata"  # INCEpTION's own note of whose file it is
_NO_SPANS = (
    CAS,
    "uima.tcas.DocumentAnnotation",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    *(f"de.tudarmstadt.ukp.dkpro.core.api.{each}." for each in ("metadata", "segmentation", "lexmorph", "syntax", "transform")),
)
_LABELS = ("label", "value", "Label", "Value", "category", "Category")
_PLACE = ("begin", "end", "sofa", "id", "part", "of")
_ENDS = ("Governor", "Dependent")
_TRUTHS = {"true": True, "false": False}
_GOLD, _NOBODY = "CURATION_USER", ("INITIAL_CAS", "nobody")  # as INCEpTION calls them


@dataclass(frozen=True, slots=True)
class Structure:
    """A feature structure: its type, its number, its features as they stand there, and those that lead to others."""

    type: str
    number: str
    features: Mapping[str, Any] = field(hash=False)
    links: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class View:
    """A text and the feature structures of it; `file` is the name of the file, which may say whose they are."""

    text: str
    structures: tuple[Structure, ...]
    file: str


def documents(views: Iterable[View], where: str, options: ReadOptions, source_name: str, origin: str) -> Iterator[Incoming]:
    """The documents of views: those of our own exports that are about one document are one. ValueError for what is none."""
    joined: dict[tuple[str, str], dict[str, Any]] = {}
    for view in views:
        native = _native(view)
        key = (native["id"], view.text) if "id" in native else ("", str(len(joined)))
        if key in joined:
            for part in ("annotations", "relations"):
                joined[key][part] += native[part]
            joined[key]["annotators"] = {**table(joined[key].get("annotators")), **table(native.get("annotators"))}
        else:
            joined[key] = native
    for native in joined.values():
        text, shape = text_of(native)
        found = Source(digest(native["text"].encode("utf-8", "surrogatepass")), "utf-8", shape)
        native.setdefault("blocks", [{"kind": str(each.kind), "start": each.start, "end": each.end} for each in blocks_of(text.content)])
        counted = replace(options, unit=options.unit or Unit.UTF16)
        yield build(mended(native), (text, found), where, counted, source_name, origin)


def _native(view: View) -> dict[str, Any]:
    """A view in the shape of native JSONL."""
    ours = next((each.features for each in view.structures if each.type == ABOUT), None)
    about = _about(ours) if ours else {"metadata": _metadata(view)}
    owner = _owner(view, ours)
    spans = [each for each in view.structures if _is_span(each)]
    names = {each.number: str(each.features["id"]) if each.type == SPAN and each.features.get("id") else uuid7() for each in spans}
    annotations = _annotations(spans, names, owner)
    relations = [_relation(each, names) for each in view.structures if all(end in each.links for end in _ENDS)]
    whole = about.get("text")
    text = whole if isinstance(whole, str) and _is_of(whole, view.text) else view.text
    return {**about, "text": text, "annotations": annotations, "relations": relations}


def _is_of(whole: str, text: str) -> bool:
    """Whether a text differs from another only where that has U+FFFD for what XML cannot hold."""
    return len(whole) == len(text) and all(one in (other, "\ufffd") for one, other in zip(text, whole, strict=True))


def _about(ours: Mapping[str, Any]) -> dict[str, Any]:
    """What our own exports keep of a document; no blocks are said, when there are none."""
    said = ours.get("document")
    return {"blocks": [], **(parse_line(said.encode("utf-8", "replace")) if isinstance(said, str) else {})}


def _metadata(view: View) -> dict[str, Any]:
    found = next((each.features for each in view.structures if each.type.endswith(_METADATA)), {})
    names = {"title": found.get("documentTitle"), "url": found.get("documentUri"), "language": found.get("language")}
    return {key: value for key, value in names.items() if isinstance(value, str) and value not in ("", "x-unspecified")}


def _owner(view: View, ours: Mapping[str, Any] | None) -> dict[str, Any]:
    """Whose marks they are: by our own note, by INCEpTION's, or by the name of the file."""
    if ours:
        name = ours.get("annotator")
        round_ = {"round": int(ours["round"])} if str(ours.get("round", "")).isdecimal() else {}
        return {**({"layer": str(LayerKind.ANNOTATOR)} if name else {}), **whose(name), **round_}
    noted = next((each.features.get("username") for each in view.structures if each.type.endswith(_OWNER)), None)
    name = noted or view.file.rpartition("/")[2].rpartition(".")[0]
    if name == _GOLD:
        return {"layer": str(LayerKind.GOLD)}
    known = noted or "/" in view.file  # the name of a lone file says nothing of people
    return whose(name) if known and name not in _NOBODY else {}


def _is_span(each: Structure) -> bool:
    place = "begin" in each.features and "end" in each.features
    return place and not each.type.startswith(_NO_SPANS) and not all(end in each.links for end in _ENDS)


def _annotations(spans: Iterable[Structure], names: Mapping[str, str], owner: Mapping[str, Any]) -> list[dict[str, Any] | ValueError]:
    """The pieces of a span of ours are one; every other structure is a span of its own."""
    pieces: dict[str, dict[str, Any]] = {}
    found: list[dict[str, Any] | ValueError] = []
    for each in spans:
        stretch, name = [each.features["begin"], each.features["end"]], names[each.number]
        if each.type == SPAN and str(each.features.get("part", "1")) != "1" and name in pieces:
            pieces[name]["fragments"].append(stretch)
            continue
        try:
            made = {**owner, **_said(each), "id": name, "fragments": [stretch]}
        except ValueError as problem:
            found.append(problem)
        else:
            pieces.setdefault(name, made)
            found.append(made)
    return found


def _said(each: Structure) -> dict[str, Any]:
    """Label, attributes and all else of a span."""
    features = {name: value for name, value in each.features.items() if name not in _PLACE}
    label = next((features.pop(name) for name in _LABELS if isinstance(features.get(name), str) and features[name]), "")
    if each.type != SPAN:
        texts = [name for name, value in features.items() if isinstance(value, str) and value]
        label = label or (str(features.pop(texts[0])) if len(texts) == 1 else each.type.rpartition(".")[2])
        return {"label": label, "attributes": features}
    more = features.pop("more", None)
    kept = parse_line(more.encode("utf-8", "replace")) if isinstance(more, str) else {}
    fields = {
        "label": label,
        "note": features.pop("note", ""),
        "unsure": features.pop("unsure", False) in (True, "true"),
    }
    attributes = {name: _TRUTHS.get(value, value) if isinstance(value, str) else value for name, value in features.items()}
    return {**fields, **kept, "attributes": {**attributes, **table(kept.get("attributes"))}}


def _relation(each: Structure, names: Mapping[str, str]) -> dict[str, Any] | ValueError:
    ends = [each.links[end] for end in _ENDS]
    missing = next((end for end in ends if end not in names), None)
    if missing is not None:
        return ValueError(f"it leads to the annotation {missing}, which is not there or is no span")
    label = next((str(each.features[name]) for name in _LABELS if each.features.get(name)), each.type.rpartition(".")[2])
    own = {"id": each.features["id"]} if each.type == RELATION and each.features.get("id") else {}
    return {"label": label, "from": names[ends[0]], "to": names[ends[1]], **own}

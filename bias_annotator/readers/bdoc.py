"""GATE Bdoc JSON: one document a line or a file, in which sets of annotations are layers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.model.offsets import Unit
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import document_of, mended, parse_line, phrase
from bias_annotator.readers.parts import MORE, json_of, table, whose
from bias_annotator.readers.source import SourceFile

_UNITS = {"p": Unit.CODEPOINT, "j": Unit.UTF16}


class BdocReader:
    """Reads what gatenlp and GATE write; `offset_type` says what positions count."""

    name = "bdoc"
    title = "GATE Bdoc JSON"
    suffixes = (".bdocjs",)
    loses = ()
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document a line, or the single one of a file on several lines; documents that cannot be read are refused one by one."""
        for where, value in _values(source):
            try:
                if isinstance(value, ValueError):
                    raise value
                yield document_of(mended(_native(value)), where, _with_unit(value, options), source, "import:bdoc")
            except (ValueError, RecursionError) as problem:
                yield Refusal(where, phrase(problem))


def _values(source: SourceFile) -> Iterator[tuple[str, dict[str, Any] | ValueError]]:
    lines = enumerate(source.lines(), 1)
    for number, line in lines:
        if not line.strip():
            continue
        try:
            value: dict[str, Any] | ValueError = parse_line(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
        except (ValueError, RecursionError) as problem:
            if number == 1 and (whole := _whole(source)):
                yield "the document", whole
                return
            value = ValueError(phrase(problem))
        yield f"line {number}", value


def _whole(source: SourceFile) -> dict[str, Any] | None:
    """The file as one document; None when it is none."""
    try:
        return table(json_of(source)) or None
    except UserError:
        return None


def _with_unit(value: Mapping[str, Any], options: ReadOptions) -> ReadOptions:
    given = value.get("offset_type", "p")
    if not isinstance(given, str) or given not in _UNITS:
        message = f"“offset_type” must be “p” or “j”, not {given!r}"
        raise ValueError(message)
    return replace(options, unit=options.unit or _UNITS[given])


def _native(value: Mapping[str, Any]) -> dict[str, Any]:
    """The document in the shape of native JSONL."""
    sets = value.get("annotation_sets", {})
    if not isinstance(sets, dict):
        message = "“annotation_sets” must be an object"
        raise ValueError(message)
    features = table(value.get("features"))
    ours = table(features.get(MORE))
    metadata = {key: each for key, each in features.items() if key != MORE} | table(ours.get("metadata"))
    if not ours and isinstance(value.get("name"), str):
        metadata = {"title": value["name"], **metadata}
    annotations = [each for name, one in sets.items() for each in _annotations(name, one)]
    return {**ours, "text": value.get("text"), "metadata": metadata, "annotations": annotations}


def _annotations(name: str, one: object) -> Iterator[dict[str, Any] | ValueError]:
    """The annotations of a set; those that our own exports say belong together are one."""
    parts: dict[str, dict[str, Any]] = {}
    found = one.get("annotations", []) if isinstance(one, dict) else None
    if not isinstance(found, list):
        yield ValueError(f"the set “{name}” has no list of annotations")
        return
    for each in found:
        ours = table(table(table(each).get("features")).get(MORE))
        first = parts.get(str(ours["id"])) if ours.keys() == {"id"} else None
        if not isinstance(each, dict):
            yield ValueError("an annotation must be an object")
        elif first is not None:
            first["fragments"].append([each.get("start"), each.get("end")])
        else:
            made = _annotation(name, each, ours)
            if str(made.get("id", "")) in parts or "id" not in made:
                yield made
            else:
                parts[str(made["id"])] = made
    yield from parts.values()


def _annotation(name: str, each: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
    features = {key: value for key, value in table(each.get("features")).items() if key != MORE}
    made = {**({"layer": "annotator"} if ours else {}), **ours, **whose(ours.get("annotator", name))}
    return {
        **made,
        "label": each.get("type"),
        "fragments": [[each.get("start"), each.get("end")]],
        "attributes": {**features, **table(ours.get("attributes"))},
    }

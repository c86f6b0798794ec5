"""Hugging Face data sets: folders with Parquet files or JSON lines, and Parquet files alone."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bias_annotator.model.columns import DATA_SET
from bias_annotator.readers.folder import SourceFolder
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import document_of, json_lines, phrase
from bias_annotator.readers.source import SourceFile

_PARQUET, _LINES = ".parquet", ".jsonl"
_CARD = "README.md"
_ITS_OWN = (_PARQUET, _LINES, ".json", _CARD)
_ROWS = 32  # read at a time


class HfReader:
    """Reads rows with the columns that we write; only `text` is needed, and other columns become metadata."""

    name = "hf"
    title = "Hugging Face data set"
    suffixes = (_PARQUET,)
    loses = ()
    isolated = None

    def takes(self, folder: SourceFolder) -> bool:
        """By Parquet files, or by a card with the head of one and JSON lines; a folder that holds other files as well is none."""
        names = [*folder.entries, *(SourceFolder(folder.path / "data").entries if "data" in folder.entries else ())]
        if not all(name.endswith(_ITS_OWN) or name == "data" or name.upper().startswith("LICEN") for name in names):
            return False
        if any(name.endswith(_PARQUET) for name in names):
            return True
        return _CARD in names and any(name.endswith(_LINES) for name in names) and folder.file(_CARD).head().startswith(b"---\n")

    def read_folder(self, folder: SourceFolder, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The rows of all files, in the order of their names."""
        for name in folder.files:
            if name.endswith((_PARQUET, _LINES)):
                yield from self._rows(folder.file(name), options, f"{name}, ")

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The rows of one file."""
        yield from self._rows(source, options, "")

    def _rows(self, source: SourceFile, options: ReadOptions, before: str) -> Iterator[Incoming | Refusal]:
        rows = json_lines(source) if source.path.name.endswith(_LINES) else _parquet(source)
        for place, value in rows:
            where = before + place
            if isinstance(value, str):
                yield Refusal(where, value)
                continue
            try:
                yield document_of(_native(value), where, options, source, f"import:{self.name}")
            except (ValueError, RecursionError) as problem:
                yield Refusal(where, phrase(problem))


def _parquet(source: SourceFile) -> Iterable[tuple[str, dict[str, Any]]]:
    from bias_annotator.readers.parquet import rows  # noqa: PLC0415 - needs pyarrow, which not everybody has

    return ((f"row {number}", value) for number, value in enumerate(rows(source, _ROWS), 1))


def _native(value: Mapping[str, Any]) -> dict[str, Any]:
    """A row in native form. ValueError for columns that are not what they should be."""
    found = {key: each for key, each in value.items() if each is not None and key in DATA_SET}
    others = {key: each for key, each in value.items() if key not in DATA_SET and isinstance(each, str | int | float | bool)}
    found["metadata"] = _metadata(found.get("metadata"), others)
    if "annotators" in found:
        people = _records(found, "annotators")
        found["annotators"] = {str(each.pop("annotator", "")): each for each in people}
    for key in ("blocks", "annotations"):
        if key in found:
            found[key] = [{**each, "attributes": _object(each.get("attributes"))} for each in _records(found, key)]
    for each in found.get("annotations", ()):
        pieces = each.get("fragments")
        if isinstance(pieces, list) and all(isinstance(piece, dict) for piece in pieces):
            each["fragments"] = [[piece.get("start"), piece.get("end")] for piece in pieces]
    return found


def _records(value: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    found = value[key]
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        message = f"“{key}” must be a list of records"
        raise ValueError(message)
    return [{name: each for name, each in record.items() if each is not None} for record in found]


def _metadata(value: object, others: Mapping[str, Any]) -> dict[str, Any]:
    if value is not None and not isinstance(value, dict):
        message = "“metadata” must be a record"
        raise ValueError(message)
    named = {key: each for key, each in (value or {}).items() if each is not None and key != "extra"}
    more = _object((value or {}).get("extra")) or {}
    return {**others, **(more if isinstance(more, dict) else {"extra": more}), **named}


def _object(value: object) -> object:
    """What a text of JSON holds, or the value itself; None for nothing."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except (ValueError, RecursionError):
        message = f"“{value[:40]}” is not JSON"
        raise ValueError(message) from None

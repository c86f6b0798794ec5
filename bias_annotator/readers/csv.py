"""CSV and TSV with a span in each row: exact, or as it was guarded for spreadsheet programs."""

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.messages import Message, reason_of
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.formats import CSV
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Shape
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import document_of
from bias_annotator.readers.marks import MarkReader, work_of
from bias_annotator.readers.source import SourceFile
from bias_annotator.settings import BOUNDS

FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BOM = b"\xef\xbb\xbf"
_NEEDED = ({"label", "start", "end"}, {"label", "fragments"})
_ATTRIBUTE = "attribute_"
_YES_NO = {"true": True, "false": False}
_Row = Mapping[str, str]
_Numbered = tuple[int, _Row]


class CsvReader:
    """Reads spans from rows; their texts from a column `text`, else they are those of documents that are there already."""

    name = "csv"
    title = "CSV, one span a row"
    suffixes: tuple[str, ...] = (".csv", ".tsv")
    loses = CSV.loses
    isolated = None

    def recognises(self, source: SourceFile) -> bool:
        """By the names of its columns, and that no byte order mark is before them."""
        head = source.head()
        return not head.startswith(_BOM) and _spans(head)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document for rows of one id or text that follow one another; rows that are none are refused one by one."""
        separator = _separator(source.head())
        if not separator:
            raise UserError(f"“{source.name}” has no columns for spans.", "It needs label, start and end, and document_id or text.")
        csv.field_size_limit(BOUNDS.text_bytes)
        with io.TextIOWrapper(source.stream(), encoding="utf-8-sig", newline="") as lines:
            rows = csv.reader(lines, delimiter=separator, strict=True)
            numbered = _numbered(rows, source)
            _, header = next(numbered, (1, []))
            for each in _checked(numbered, header, options.spans):
                if isinstance(each, Refusal):
                    yield each
                    continue
                yield from self._document(each, options, source)

    def _document(self, rows: Sequence[_Numbered], options: ReadOptions, source: SourceFile) -> Iterator[Incoming | Refusal]:
        first = {name: self.cell(value) for name, value in rows[0][1].items()}
        where = f"row {rows[0][0]}" if len(rows) == 1 else f"rows {rows[0][0]}–{rows[-1][0]}"
        marks = [_annotation({name: self.cell(value) for name, value in row.items()}) for _, row in rows]
        known = options.known(DocumentId(first.get("document_id", ""))) if not first.get("text") else None
        if not known and not first.get("text"):
            yield Refusal(
                where,
                Message(
                    "the project has no document “{document}”, and the rows do not hold its text", document=first.get("document_id", "")
                ),
            )
            return
        try:
            came = (
                _onto(known, marks, where, options)
                if known
                else document_of(_value(first, marks), where, options, source, f"import:{self.name}")
            )
        except ValueError as problem:
            yield Refusal(where, reason_of(problem))
        else:
            yield came

    def cell(self, value: str) -> str:
        """What a cell says."""
        return value


class SpreadsheetReader(CsvReader):
    """Reads the same as it was written for spreadsheet programs, without the apostrophes that were put before cells."""

    name = "csv-spreadsheet"
    title = "CSV for spreadsheet programs"
    suffixes = (".csv",)

    def recognises(self, source: SourceFile) -> bool:
        """By the byte order mark, and the names of its columns."""
        head = source.head()
        return head.startswith(_BOM) and _spans(head)

    def cell(self, value: str) -> str:
        """Without the apostrophe that keeps it from being a formula."""
        return value[1:] if value.startswith("'") and value.lstrip("'").startswith(FORMULA) else value


def _header(head: bytes) -> str:
    return head.removeprefix(_BOM).decode("utf-8", "replace").split("\n", maxsplit=1)[0].rstrip("\r")


def _spans(head: bytes) -> bool:
    return bool(_separator(head))


def _separator(head: bytes) -> str:
    """What parts the columns, if they are those of spans; else nothing."""
    line = _header(head)
    for separator in ",\t;":
        names = {name.strip('"') for name in line.split(separator)}
        if any(needed <= names for needed in _NEEDED) and names & {"document_id", "text"}:
            return separator
    return ""


def _checked(numbered: Iterator[tuple[int, list[str]]], header: Sequence[str], most: int) -> Iterator[list[_Numbered] | Refusal]:
    """Rows of one document after the other, and a refusal for each row that has not as many cells as the table has columns.

    Of a document with more than `most` rows, which is going to be refused, no more than one row beyond them are kept.
    """
    for same, found in groupby(numbered, lambda each: _document_of(each[1], header)):
        kept: list[_Numbered] = []
        for number, row in found:
            if same is None:
                yield Refusal(
                    Message("row {number}", number=number),
                    Message("it has {cells} cells, and the table has {columns} columns", cells=len(row), columns=len(header)),
                )
            elif len(kept) <= most:
                kept.append((number, dict(zip(header, row, strict=True))))
        if kept:
            yield kept


def _numbered(rows: Iterator[list[str]], source: SourceFile) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold something, numbered as spreadsheet programs do. UserError where the table ends in the middle of a cell."""
    number = 0
    try:
        for number, row in enumerate(rows, 1):
            if row:
                yield number, row
    except csv.Error as problem:
        raise UserError(f"“{source.name}” is no table after row {number}: {problem}.", "Save it again as CSV.") from problem
    except UnicodeDecodeError as problem:
        raise UserError(f"“{source.name}” is not in UTF-8 after row {number}.", "Save it as UTF-8.") from problem


def _document_of(row: Sequence[str], header: Sequence[str]) -> tuple[str, str] | None:
    if len(row) != len(header):
        return None
    cells = dict(zip(header, row, strict=True))
    return (cells.get("document_id", ""), cells.get("text", ""))


def _value(row: _Row, marks: list[dict[str, Any]]) -> dict[str, Any]:
    """A document in native form."""
    metadata = {name: row[name] for name in ("title", "outlet", "author", "published", "url", "language") if row.get(name)}
    return {"id": row.get("document_id") or None, "text": row["text"], "metadata": metadata, "annotations": marks}


def _onto(document: Document, marks: list[dict[str, Any]], where: str, options: ReadOptions) -> Incoming:
    """The spans of a document that is there already."""
    found = MarkReader(document.text, Shape(), options, where, "import:csv").read(marks, None)
    work = work_of(None, found.layers, len(document.text), where, found.refused)
    return Incoming(Annotated(document, found.layers, work), tuple(found.refused), tuple(f"{where}: {each}" for each in found.warnings))


def _annotation(row: _Row) -> dict[str, Any]:
    """A row as an annotation in native form; what is no number stays what it is, and is refused as such."""
    told = {key: row[column] for key, column in _COLUMNS.items() if row.get(column)}
    if told.get("layer") == "gold":
        told.pop("annotator", None)
    stretches = [[_number(end) for end in piece.split("-")] for piece in row.get("fragments", "").split(";") if piece]
    ends = {"fragments": stretches} if stretches else {"start": _number(row.get("start", "")), "end": _number(row.get("end", ""))}
    numbers: dict[str, Any] = {"round": _number(row["round"])} if row.get("round") else {}
    unsure = {"unsure": _YES_NO.get(row["unsure"].casefold(), row["unsure"])} if row.get("unsure") else {}
    return {**told, **ends, **numbers, **unsure, "attributes": _attributes(row)}


_COLUMNS = {
    "id": "span_id",
    "annotator": "annotator",
    "layer": "layer",
    "label": "label",
    "quote": "quote",
    "note": "note",
    "origin": "origin",
    "created": "created",
    "modified": "modified",
}


def _attributes(row: _Row) -> object:
    named = {name.removeprefix(_ATTRIBUTE): value for name, value in row.items() if name.startswith(_ATTRIBUTE) and value}
    found: dict[str, object] = {name: _YES_NO.get(value, value) for name, value in named.items()}
    try:
        others = json.loads(row.get("other_attributes") or "{}")
    except ValueError:
        return row["other_attributes"]  # which is no object, and refused as such
    return {**found, **others} if isinstance(others, dict) else others


def _number(value: str) -> int | str:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else value  # noqa: PLR2004 - digits of what a text can have

"""Tables with a text in each row: CSV and TSV as spreadsheet programs and data sets have them."""

import csv
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TextIO

from bias_annotator.readers.decoding import decoded
from bias_annotator.readers.encoding import Decoded, garbled, refuse_binary
from bias_annotator.readers.incoming import Found, Incoming, ReadOptions
from bias_annotator.readers.rows import Row, documents
from bias_annotator.readers.source import SourceFile
from bias_annotator.settings import BOUNDS

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 1 << 18  # bytes that tell encoding and separator


class CsvTableReader:
    """Reads a document from each row of a table with a column of texts."""

    name = "table"
    title = "Table with a text in each row"
    suffixes = (".csv", ".tsv", ".tab")
    loses = ("annotations",)
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The documents, row by row; UserError for what is no text, or has no column with texts."""
        found, lines = _open(source, options.encoding)
        with lines:
            names, rows = _rows(lines, _separator(source, found.content))
            read = documents(rows, names, source, options, found.encoding)
            yield from _told(read, found) if found.warnings or garbled(found.content) else read


def _open(source: SourceFile, chosen: str) -> tuple[Decoded, TextIO]:
    """How it begins, with its encoding, and all of it: as it is read when it is Unicode, else in memory."""
    head = source.head(_SAMPLE)
    if not chosen:
        refuse_binary(head, source.name)
    if not chosen and head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return Decoded(head.decode("utf-16", "replace"), "utf-16"), io.TextIOWrapper(source.stream(), "utf-16", "replace", newline="")
    begin = _unicode(head)
    if begin is None or chosen not in ("", begin.encoding):
        whole = decoded(source.content(), source.name, chosen)
        return replace(whole, content=whole.content[:_SAMPLE]), io.StringIO(whole.content.removeprefix("\ufeff"), newline="")
    return begin, io.TextIOWrapper(source.stream(), "utf-8-sig", "surrogateescape", newline="")


def _unicode(head: bytes) -> Decoded | None:
    """How a file begins, if that is UTF-8."""
    try:
        return Decoded(getincrementaldecoder("utf-8")().decode(head), "utf-8")
    except UnicodeDecodeError:
        return None


def _told(found: Iterator[Found], begin: Decoded) -> Iterator[Found]:
    """What was found, with what is to be said of the encoding at the first document."""
    first = True
    for each in found:
        if isinstance(each, Incoming) and first:
            first = False
            yield replace(each, warnings=(*begin.warnings, *each.warnings), doubtful=True)
        else:
            yield each


def _separator(source: SourceFile, content: str) -> str:
    """What parts the columns: what parts the names, and then the most rows into as many cells."""
    sample = content.lstrip("\ufeff")
    found = max(_SEPARATORS, key=lambda separator: _fit(sample, separator))
    return found if _fit(sample, found) > (0, 0) else ("\t" if source.path.suffix.lower() in (".tsv", ".tab") else ",")


def _fit(sample: str, separator: str) -> tuple[int, int]:
    try:
        rows = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row]
    except csv.Error:
        return 0, 0
    width = rows[0] if rows else 1
    return (sum(length == width for length in rows[:-1] or rows), width) if width > 1 else (0, 0)


def _rows(lines: TextIO, separator: str) -> tuple[Sequence[str], Iterator[Row]]:
    """The names of the columns, and the rows below them."""
    csv.field_size_limit(BOUNDS.text_bytes)
    rows = csv.reader(lines, delimiter=separator)
    try:
        names = [name.strip() for name in next(rows, [])]
    except csv.Error:
        names = []
    return names, _checked(rows, names)


def _checked(rows: Iterator[list[str]], names: Sequence[str]) -> Iterator[Row]:
    number = 1
    while True:
        number += 1
        where = f"row {number}"
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as problem:
            yield where, f"it cannot be read: {problem}"
            continue
        if len(row) > len(names):
            yield where, f"it has {len(row)} cells, and there are {len(names)} columns"
        elif row:
            yield where, _named(names, row)


def _named(names: Sequence[str], row: Sequence[str]) -> Mapping[str, object]:
    return dict(zip(names, row, strict=False))

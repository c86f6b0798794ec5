"""CSV, one span a row: exact, or guarded for spreadsheet programs."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.formats import CSV
from bias_annotator.model.ids import moment_text
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.writers.outgoing import Carrying

_APOSTROPHES = "cells with an apostrophe put before them"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_AMBIGUOUS = ("", "true", "false")  # texts that look like nothing, yes or no: they stand with the other attributes
_COLUMNS = (
    "document_id", "title", "outlet", "published", "span_id", "annotator", "layer", "round", "label",
    "start", "end", "fragments", "quote", "note", "unsure", "origin", "created", "modified",
)  # fmt: skip


class CsvWriter(Carrying):
    """Writes spans as CSV (RFC 4180, UTF-8, CRLF between rows): positions are code points, end exclusive."""

    name = "csv"
    title = "CSV, one span a row"
    suffixes = (".csv",)
    reader = "csv"
    carries = CSV
    separator = ","

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """A row a span, with a column for each attribute that the scheme knows and one for all others as JSON."""
        text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
        try:
            names = _attributes(scheme)
            writer = csv.writer(text, delimiter=self.separator, lineterminator="\r\n")
            writer.writerow([*_COLUMNS, *(f"attribute_{name}" for name in names), "other_attributes"])
            for item in items:
                for row in _rows(item, names):
                    writer.writerow([self._cell(value) for value in row])
        finally:
            text.detach()

    def _cell(self, value: str) -> str:
        return value


class TsvWriter(CsvWriter):
    """Writes the same with tabs between the cells."""

    name = "tsv"
    title = "TSV, one span a row"
    suffixes = (".tsv",)
    separator = "\t"


class SpreadsheetWriter(CsvWriter):
    """Writes the same for spreadsheet programs: a byte order mark, and no cell that they would run as a formula."""

    name = "csv-spreadsheet"
    title = "CSV for spreadsheet programs"
    reader = "csv-spreadsheet"

    @property
    def loses(self) -> tuple[str, ...]:
        """What CSV loses, and that cells are changed."""
        return (*super().loses, _APOSTROPHES)

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """The same rows after a byte order mark; cells that begin with = + - @, tab or CR get an apostrophe before them."""
        out.write(b"\xef\xbb\xbf")
        super().write(items, scheme, out)

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:
        """What CSV loses, and the cells that get an apostrophe."""
        guarded = sum(_guarded(cell) != cell for row in _rows(item, _attributes(scheme)) for cell in row)
        return super().losses(item, scheme) + Counter({_APOSTROPHES: guarded})

    def _cell(self, value: str) -> str:
        return _guarded(value)


def _guarded(value: str) -> str:
    """With an apostrophe before what would be a formula, also after apostrophes of its own, so that it can be taken away again."""
    return "'" + value if value.lstrip("'").startswith(_FORMULA) else value


def _attributes(scheme: Scheme) -> list[str]:
    """The attributes that have a column of their own."""
    return sorted({attribute.name for label in scheme.labels for attribute in label.attributes})


def _rows(item: Annotated, names: list[str]) -> Iterator[list[str]]:
    for marks in item.marks:
        for span in marks.spans:
            yield _row(item, marks, span, names)


def _row(item: Annotated, marks: Marks, span: Span, names: list[str]) -> list[str]:
    document, layer = item.document, marks.layer
    metadata = document.metadata
    plain = {name: value for name, value in span.attributes.items() if name in names and value not in _AMBIGUOUS}
    others = {name: value for name, value in sorted(span.attributes.items()) if name not in plain}
    return [
        document.id,
        metadata.title,
        metadata.outlet,
        metadata.published,
        span.id,
        layer.annotator or "gold",
        str(layer.kind),
        str(layer.round),
        span.label,
        str(span.start),
        str(span.end),
        ";".join(f"{start}-{end}" for start, end in span.stretches),
        span.quote,
        span.note,
        _text(span.unsure),
        span.origin,
        moment_text(span.created),
        moment_text(span.modified),
        *(_text(plain.get(name, "")) for name in names),
        json.dumps(others, ensure_ascii=False) if others else "",
    ]


def _text(value: str | bool) -> str:  # noqa: FBT001 - values of attributes
    return value if isinstance(value, str) else str(value).lower()

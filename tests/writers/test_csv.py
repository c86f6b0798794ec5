"""CSV going out: exact, or guarded for spreadsheet programs; what it cannot carry is counted."""

import csv
import io
import json
from collections import Counter

import pytest
from corpus import CORPUS, SCHEME
from hypothesis import given, settings
from strategies import annotated, schemes

from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, parse_moment
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.writers.csv import CsvWriter, SpreadsheetWriter

BAIT = ("=", "+", "-", "@", "\t", "\r")


def written(writer: CsvWriter, items: list[Annotated], scheme: Scheme = SCHEME) -> bytes:
    out = io.BytesIO()
    writer.write(items, scheme, out)
    return out.getvalue()


def rows(data: bytes) -> list[dict[str, str]]:
    """The rows as the standard library reads them."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


@settings(deadline=None, max_examples=30)
@given(annotated(), schemes())
def test_every_row_says_exactly_what_its_span_is(item: Annotated, scheme: Scheme) -> None:
    found = rows(written(CsvWriter(), [item], scheme))
    spans = [(marks.layer, span) for marks in item.marks for span in marks.spans]
    assert len(found) == len(spans)
    text = item.document.text.content
    for row, (layer, span) in zip(found, spans, strict=True):
        assert (row["document_id"], row["span_id"], row["label"]) == (item.document.id, span.id, span.label)
        assert (row["title"], row["note"], row["origin"]) == (item.document.metadata.title, span.note, span.origin)
        assert (row["annotator"], row["layer"], row["round"]) == (layer.annotator or "gold", layer.kind, str(layer.round))
        pieces = [tuple(map(int, piece.split("-"))) for piece in row["fragments"].split(";")]
        assert row["quote"] == " … ".join(text[start:end] for start, end in pieces)
        assert (int(row["start"]), int(row["end"])) == (pieces[0][0], pieces[-1][1])
        assert (parse_moment(row["created"]), parse_moment(row["modified"])) == (span.created, span.modified)
        assert row["unsure"] == str(span.unsure).lower()
        known = {name.removeprefix("attribute_"): value for name, value in row.items() if name.startswith("attribute_") and value}
        others = json.loads(row["other_attributes"] or "{}")
        plain = {name: value if isinstance(value, str) else str(value).lower() for name, value in span.attributes.items()}
        assert known | {name: plain[name] for name in others} == plain
        assert others.items() <= span.attributes.items()


@settings(deadline=None, max_examples=30)
@given(annotated(), schemes())
def test_for_spreadsheets_no_cell_begins_a_formula_and_the_guarded_ones_are_counted(item: Annotated, scheme: Scheme) -> None:
    exact = written(CsvWriter(), [item], scheme)
    guarded = written(SpreadsheetWriter(), [item], scheme)
    assert guarded.startswith(b"\xef\xbb\xbf")
    changed = 0
    for row, safe in zip(rows(exact), rows(guarded), strict=True):
        for name, cell in row.items():
            assert safe[name] == ("'" + cell if cell.lstrip("'").startswith(BAIT) else cell)
            changed += safe[name] != cell
    losses = SpreadsheetWriter().losses(item, scheme)
    assert losses["cells with an apostrophe put before them"] == changed
    losses.pop("cells with an apostrophe put before them", None)
    assert losses == CsvWriter().losses(item, scheme)


@pytest.mark.parametrize("bait", [*BAIT, "=cmd|'/c calc'!A1", "@SUM(1)", "-2+3", "\t=1"])
def test_bait_in_any_field_is_guarded(bait: str) -> None:
    text = Text(f"{bait.replace(chr(13), '=')} b")
    span = Span.new(text, f"{bait}label".strip(), (0, len(text)), note=bait, origin=bait, attributes={"kind": bait})
    document = Document(DocumentId(f"{bait}id"), text, Metadata(bait, bait, published=bait))
    item = Annotated(document, (Marks.of(Layer.of(f"{bait}Ana"), [span]),))
    (row,) = rows(written(SpreadsheetWriter(), [item]))
    assert not [cell for cell in row.values() if cell.startswith(BAIT)]
    assert [name for name, cell in row.items() if cell.startswith("'")] >= ["document_id", "title", "outlet", "published", "annotator"]
    assert SpreadsheetWriter().losses(item, SCHEME)["cells with an apostrophe put before them"] == sum(
        cell.startswith("'") for cell in row.values()
    )


def test_without_documents_only_the_heads_of_the_columns_are_written() -> None:
    assert written(CsvWriter(), []).decode() == (
        "document_id,title,outlet,published,span_id,annotator,layer,round,label,start,end,fragments,quote,note,unsure,origin,"
        "created,modified,attribute_kind,attribute_sure,other_attributes\r\n"
    )


def test_rows_end_with_crlf_and_line_ends_in_cells_stay() -> None:
    text = Text("a\nb\u2028c")
    item = Annotated(Document(DocumentId("d"), text), (Marks.of(GOLD, [Span.new(text, "x", (0, 5), note="p\r\nq\rr")]),))
    data = written(CsvWriter(), [item])
    assert data.endswith(b"\r\n")
    assert '"a\nb\u2028c"'.encode() in data
    assert rows(data)[0]["note"] == "p\r\nq\rr"


def test_what_csv_cannot_carry_is_counted() -> None:
    total: Counter[str] = Counter()
    for item in CORPUS:
        total += CsvWriter().losses(item, SCHEME)
    assert total == {
        "texts": 3,
        "sources": 1,
        "metadata other than title, outlet and date": 7,
        "blocks": 3,
        "relations": 2,
        "documents without spans": 1,
        "status of annotators": 3,
    }

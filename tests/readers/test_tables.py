"""Tables with a text in each row: columns are found, rows are refused one by one, what is known of a text is kept."""

import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pytest
from openpyxl import Workbook
from packages import zipped
from pyarrow import parquet

from bias_annotator.errors import UserError
from bias_annotator.readers import Found, Incoming, Reader, ReadOptions, Refusal, folder_reader_for, reader_for
from bias_annotator.readers.columns import Columns
from bias_annotator.readers.excel import ExcelReader
from bias_annotator.readers.rows import published, written
from bias_annotator.readers.source import InnerFile
from bias_annotator.readers.table import CsvTableReader
from bias_annotator.readers.table_jsonl import JsonlTableReader
from bias_annotator.readers.table_parquet import ParquetTableReader

Rows = Sequence[Mapping[str, object]]
ROWS: Rows = [
    {
        "Headline": "A sum",
        "Body": "“No,” she said.\n\nNever. 😀",
        "Source": "Tidewire",
        "Date": "June 2, 2031",
        "Authors": "Ada Lee",
        "Link": "https://a.example",
    },
    {"Headline": "", "Body": "Two, with \t tab", "Source": "", "Date": "4/5/2031", "Authors": "", "Link": "", "Section": "news"},
]


def as_csv(rows: Rows, separator: str = ",") -> bytes:
    import csv  # noqa: PLC0415 - beside what it makes

    out = io.StringIO(newline="")
    names = list(dict.fromkeys(name for row in rows for name in row))
    made = csv.DictWriter(out, names, delimiter=separator)
    made.writeheader()
    made.writerows(rows)
    return out.getvalue().encode()


def as_lines(rows: Rows) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def as_excel(rows: Rows, sheets: int = 1) -> bytes:
    book = Workbook()
    names = list(dict.fromkeys(name for row in rows for name in row))
    for row in [names, *([row.get(name) for name in names] for row in rows)]:
        book.active.append(row)
    for _ in range(sheets - 1):
        book.create_sheet()
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_parquet(rows: Rows) -> bytes:
    out = io.BytesIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    parquet.write_table(pa.Table.from_pylist([{name: row.get(name) for name in names} for row in rows]), out)
    return out.getvalue()


KINDS: dict[str, tuple[Reader, Callable[[Rows], bytes]]] = {
    "csv": (CsvTableReader(), as_csv),
    "jsonl": (JsonlTableReader(), as_lines),
    "xlsx": (ExcelReader(), as_excel),
    "parquet": (ParquetTableReader(), as_parquet),
}
kinds = pytest.mark.parametrize(("reader", "make"), KINDS.values(), ids=KINDS.keys())


def read(reader: Reader, data: bytes, column: str = "", name: str = "") -> list[Found]:
    return list(reader.read(InnerFile(name or f"a{reader.suffixes[0]}", data), ReadOptions(text_column=column)))


def texts(found: list[Found]) -> list[str]:
    return [each.annotated.document.text.content for each in found if isinstance(each, Incoming)]


def refused(found: list[Found]) -> list[tuple[str, str]]:
    return [(each.where, each.reason) for each in found if isinstance(each, Refusal)]


@kinds
def test_texts_and_what_is_known_of_them_come_from_columns_with_usual_names(reader: Reader, make: Callable[[Rows], bytes]) -> None:
    columns, *found = read(reader, make(ROWS))
    assert isinstance(columns, Columns)
    assert (columns.text, columns.meanings["outlet"], columns.meanings["url"]) == ("Body", "Source", "Link")
    assert texts(found) == [row["Body"] for row in ROWS]
    first, second = (each.annotated.document for each in found if isinstance(each, Incoming))
    known = first.metadata
    assert (known.title, known.outlet, known.author, known.url) == ("A sum", "Tidewire", "Ada Lee", "https://a.example")
    assert known.published == "2031-06-02"
    assert len(first.blocks) == 2
    assert first.source.sha256
    place = {"jsonl": "line 2"}.get(reader.suffixes[0][1:], "row 3" if reader.suffixes[0] != ".parquet" else "row 2")
    assert second.metadata.source_name == f"a{reader.suffixes[0]}, {place}"
    assert (second.metadata.published, second.metadata.extra) == ("", {"Section": "news", "published": "4/5/2031"})


@kinds
def test_the_column_of_texts_can_be_named_and_one_that_is_missing_is_refused_with_those_that_are_there(
    reader: Reader, make: Callable[[Rows], bytes]
) -> None:
    assert texts(read(reader, make(ROWS), "headline")) == ["A sum"]
    with pytest.raises(UserError, match=rf"“a{reader.suffixes[0]}” has no column “Nothing”") as caught:
        read(reader, make(ROWS), "Nothing")
    assert "“Headline”, “Body”" in caught.value.hint


@kinds
def test_the_longest_values_are_texts_when_no_name_says_so_and_short_ones_are_none(reader: Reader, make: Callable[[Rows], bytes]) -> None:
    long = [{"a": "short", "b": "It was a long sentence about a ferry that was sold. " * 3} for _ in range(3)]
    assert len(texts(read(reader, make(long)))) == 3
    found = reader.read(InnerFile(f"a{reader.suffixes[0]}", make([{"a": "short", "b": "shorter"}])), ReadOptions())
    assert next(found) == Columns(("a", "b"), "", {})
    with pytest.raises(UserError, match=r"has no column that looks like texts") as caught:
        next(found)
    assert caught.value.hint == "Name it with --text-column. Its columns: “a”, “b”."


@kinds
def test_rows_without_a_text_are_refused_and_repeated_ids_are_told(reader: Reader, make: Callable[[Rows], bytes]) -> None:
    found = read(reader, make([{"id": "7", "text": "one"}, {"id": "8", "text": " "}, {"id": "7", "text": "three"}]))
    assert texts(found) == ["one", "three"]
    assert [reason for _, reason in refused(found)] == ["“text” holds no text"]
    warnings = [warning for each in found if isinstance(each, Incoming) for warning in each.warnings]
    assert len(warnings) == 1
    assert "the id “7” stands in" in warnings[0]


# CSV and TSV


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_what_parts_the_columns_is_found(separator: str) -> None:
    assert texts(read(CsvTableReader(), as_csv(ROWS, separator))) == [row["Body"] for row in ROWS]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found(encoding: str) -> None:
    data = "title;text\nGrüße;“Größe,” sagte sie über die Fähre – und ging.\n".encode(encoding)
    assert texts(read(CsvTableReader(), data)) == ["“Größe,” sagte sie über die Fähre – und ging."]


def test_rows_that_are_too_wide_are_refused_short_and_empty_ones_are_not_and_long_cells_and_nul_come_in() -> None:
    long = "word " * 40_000
    data = f"text,title\none\n\ntwo,b,c,d\n{long},long\nn\x00l,x\n".encode()
    found = read(CsvTableReader(), data)
    assert texts(found) == ["one", long, "n\ufffdl"]
    assert refused(found) == [("row 4", "it has 4 cells, and there are 2 columns")]


def test_tables_that_are_none_are_refused() -> None:
    for data in (b"", b"\n\n", b"just a line\nand another\n"):
        with pytest.raises(UserError, match="has no column that looks like texts"):
            read(CsvTableReader(), data)
    with pytest.raises(UserError, match="is not a text but a PDF document"):
        read(CsvTableReader(), b"%PDF-1.7")


# JSON lines


def test_lines_that_cannot_be_read_are_refused_one_by_one() -> None:
    lines = ['{"body": "one", "title": "a"}', "{broken", '{"body": NaN}', '{"body": null}', '{"body": 7}', "[" * 10_000, '{"body": "two"}']
    found = read(JsonlTableReader(), "\n".join(lines).encode())
    assert texts(found) == ["one", "two"]
    assert [where for where, _ in refused(found)] == [f"line {number}" for number in range(2, 7)]
    assert refused(found)[3][1] == "“body” holds no text but 7"


@pytest.mark.parametrize(
    ("line", "reader"),
    [
        ({"body": "x"}, "jsonl-table"),
        ({"text": "x", "headline": "y"}, "jsonl-table"),
        ({"text": "x"}, "jsonl"),
        ({"text": "x", "title": "y", "annotations": []}, "jsonl"),
        ({"id": "x", "text": "y"}, "jsonl"),
        ({"a": "x"}, "jsonl"),
    ],
)
def test_lines_are_told_from_those_of_other_formats(line: dict[str, object], reader: str) -> None:
    source = InnerFile("a.jsonl", json.dumps(line).encode())
    assert reader_for(source.path, source=source).name == reader
    assert reader_for(source.path, source=source, column="a").name == "jsonl-table"


# Excel


def test_dates_and_numbers_are_written_as_texts_and_other_sheets_are_told() -> None:
    found = read(ExcelReader(), as_excel([{"text": "one", "date": datetime(2031, 6, 2), "n": 3, "f": 0.1, "b": True}], sheets=3))  # noqa: DTZ001 - as tables have them
    (one,) = (each for each in found if isinstance(each, Incoming))
    assert one.annotated.document.metadata.published == "2031-06-02"
    assert one.annotated.document.metadata.extra == {"n": "3", "f": "0.1", "b": "true"}
    assert one.warnings == ("2 other sheets were left out",)


def test_tables_of_excel_that_are_none_or_do_harm_are_refused() -> None:
    bad = {
        zipped({"word/x": "x"}): "is not an Excel table but a DOCX document",
        b"\xd0\xcf\x11\xe0": "is not an Excel table but an old Microsoft Office document",
        zipped({"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>'}): "declares entities of its own",
        zipped({"xl/workbook.xml": "<a/>"}): "is damaged",
    }
    for data, sentence in bad.items():
        with pytest.raises(UserError, match=f"“a.xlsx” {sentence}"):
            read(ExcelReader(), data)


# Parquet


def test_files_with_texts_of_other_names_are_known_by_their_end() -> None:
    for names, mine in ((["body", "title"], True), (["text", "title"], False), (["a", "b"], False)):
        source = InnerFile("a.parquet", as_parquet([dict.fromkeys(names, "x")]))
        assert ParquetTableReader().recognises(source) is mine
    assert not ParquetTableReader().recognises(InnerFile("a.parquet", b"body"))


def test_a_folder_with_a_parquet_file_among_others_is_no_data_set(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(as_parquet([{"text": "one"}]))
    (tmp_path / "README.md").write_text("about it")
    whole = folder_reader_for(tmp_path)
    assert whole is not None
    assert whole.name == "hf"
    (tmp_path / "b.html").write_text("<p>two</p>")
    assert folder_reader_for(tmp_path) is None


def test_damaged_files_are_refused() -> None:
    for data in (b"", b"PAR1PAR1", as_parquet(ROWS)[:-40] + b"x" * 36 + b"PAR1"):
        with pytest.raises(UserError, match="is no Parquet file, or it is damaged"):
            read(ParquetTableReader(), data)


@pytest.mark.parametrize("value", [["a", None, "b"], {"a": 1}, None, 1.5, 7])
def test_values_of_cells_are_written_plainly(value: object) -> None:
    assert written(value) == {"[": "a, b", "{": "", "N": "", "1": "1.5", "7": "7"}[str(value)[0]]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2031-06-02T08:00Z", "2031-06-02"),
        ("Mon, 02 Jun 2031 08:00:00 GMT", "2031-06-02"),
        ("2 June 2031", "2031-06-02"),
        ("02/06/2031", ""),
        ("", ""),
    ],
)
def test_days_are_read_where_they_are_sure(cell: str, day: str) -> None:
    assert published(cell) == day

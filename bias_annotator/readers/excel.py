"""Excel tables with a text in each row of their first sheet."""

import warnings
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from bias_annotator.errors import UserError
from bias_annotator.readers.incoming import Found, Incoming, ReadOptions
from bias_annotator.readers.package import package
from bias_annotator.readers.rows import Row, documents, needs, written
from bias_annotator.readers.source import SourceFile
from bias_annotator.settings import BOUNDS

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

    Book: TypeAlias = Workbook
else:
    Book = object  # the library is only read when it is needed

_COLUMNS = 1000
_DECLARES = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))


class ExcelReader:
    """Reads a document from each row of the first sheet."""

    name = "excel"
    title = "Excel table with a text in each row"
    suffixes = (".xlsx", ".xlsm")
    loses = ("annotations", "formulas, of which only the values are read", "other sheets than the first")
    isolated = BOUNDS.process

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The documents, row by row; UserError for what is no Excel table, or has no column with texts."""
        names, rows, others = _sheet(source, self.isolated.taken)
        left_out = f"{others} other sheets were left out" if others else ""
        for found in documents(rows, names, source, options, "utf-8"):
            if left_out and isinstance(found, Incoming):
                yield Incoming(found.annotated, found.refused, (left_out, *found.warnings))
                left_out = ""
            else:
                yield found


def _sheet(source: SourceFile, most: int) -> tuple[Sequence[str], Iterator[Row], int]:
    """The names of the columns, the rows below them, and how many sheets there are besides."""
    data = source.content(most)
    book = _book(data, source.name)
    rows = _rows(book, source.name)
    _, first = next(rows, ("", ()))
    names = [written(value).strip() for value in first]
    below = ((where, dict(zip(names, row, strict=False))) for where, row in rows if any(value is not None for value in row))
    return names, below, len(book.sheetnames) - 1


def _book(data: bytes, name: str) -> Book:
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - not everybody has it
    except ModuleNotFoundError:
        raise needs("Excel tables", "excel") from None
    opened = package(data, name, "an Excel table")
    for member in opened.members:
        if member.filename.endswith((".xml", ".rels")) and any(each in opened.read(member) for each in _DECLARES):
            raise UserError(f"“{name}” declares entities of its own, which no table needs and attacks use.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of formats of cells that the library does not know
            return load_workbook(BytesIO(data), read_only=True, data_only=True)
    except Exception as problem:  # whatever the library makes of a damaged file
        raise opened.damaged(str(problem)[:200]) from problem


def _rows(book: Book, name: str) -> Iterator[tuple[str, Sequence[object]]]:
    try:
        sheet = book.worksheets[0]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as above
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                yield f"row {number}", tuple(islice(row, _COLUMNS))
    except UserError:
        raise
    except Exception as problem:  # as above
        raise UserError(
            f"“{name}” is damaged: {str(problem)[:200]}.", "Open it in the program that made it, and save it again."
        ) from problem

"""Parquet files with a text in each row, in columns of any names."""

import os
from collections.abc import Iterator

from bias_annotator.errors import UserError
from bias_annotator.readers.columns import TEXT_NAMES
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.rows import Row, documents, needs
from bias_annotator.readers.source import SourceFile
from bias_annotator.settings import BOUNDS

_MARK = b"PAR1"
_FOOT = 1 << 20  # bytes at the end that may name the columns
_PORTION = 64  # rows read at a time


class ParquetTableReader:
    """Reads a document from each row."""

    name = "parquet-table"
    title = "Parquet table with a text in each row"
    suffixes = (".parquet",)
    loses = ("annotations", "values that are objects")
    isolated = BOUNDS.process

    def recognises(self, source: SourceFile) -> bool:
        """By the names of its columns, which stand at its end: none is `text`, and one is usual for texts."""
        foot = _foot(source)
        return not _names_column(foot, "text") and any(_names_column(foot, name) for name in TEXT_NAMES)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The documents, row by row; UserError for what is no Parquet file, or has no column with texts."""
        names, rows = _open(source, self.isolated.taken)
        yield from documents(rows, names, source, options, "utf-8")


def _foot(source: SourceFile) -> bytes:
    try:
        with source.stream() as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _FOOT))
            foot = file.read(_FOOT)
    except (UserError, OSError):
        return b""
    return foot if foot.endswith(_MARK) else b""


def _names_column(foot: bytes, name: str) -> bool:
    """Whether a name stands there as Parquet writes it: with its length before it."""
    return bytes([len(name)]) + name.encode() in foot


def _open(source: SourceFile, most: int) -> tuple[list[str], Iterator[Row]]:
    try:
        import pyarrow as pa  # noqa: PLC0415 - not everybody has it
        from pyarrow import parquet  # noqa: PLC0415 - the same
    except ModuleNotFoundError:
        raise needs("Parquet files", "parquet") from None
    data = source.content(most)
    try:
        table = parquet.ParquetFile(pa.BufferReader(data))
        names = list(table.schema_arrow.names)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as problem:  # the last: texts or names in no UTF-8
        raise _damaged(source, problem) from problem

    def rows() -> Iterator[Row]:
        number = 0
        try:
            for batch in table.iter_batches(batch_size=_PORTION, use_threads=False):
                for value in batch.to_pylist():
                    number += 1
                    yield f"row {number}", value
        except (pa.ArrowException, OSError, UnicodeDecodeError) as problem:  # the last: texts or names in no UTF-8
            raise _damaged(source, problem) from problem

    return names, rows()


def _damaged(source: SourceFile, problem: Exception) -> UserError:
    reason = str(problem).split("\n", maxsplit=1)[0][:120].rstrip(".")
    return UserError(f"“{source.name}” is no Parquet file, or it is damaged: {reason}.", "Make it anew.")

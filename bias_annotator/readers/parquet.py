"""Rows out of Parquet files, a few at a time. Needs pyarrow."""

from collections.abc import Iterator
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.readers.source import SourceFile

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ModuleNotFoundError:
    raise UserError("Parquet files need pyarrow, which is not installed.", "pip install bias-annotator[parquet]") from None


def rows(source: SourceFile, portion: int) -> Iterator[dict[str, Any]]:
    """The rows as Python has them. UserError for what is no Parquet file, or a damaged one."""
    with source.stream() as file:
        try:
            table = pq.ParquetFile(file)
            for batch in table.iter_batches(batch_size=portion):
                yield from batch.to_pylist()
        except (pa.ArrowException, OSError, UnicodeDecodeError) as problem:  # the last: texts or names in no UTF-8
            reason = str(problem).split("\n", maxsplit=1)[0][:120].rstrip(".")
            raise UserError(f"“{source.name}” is not a Parquet file, or it is damaged: {reason}.", "Make it anew.") from problem

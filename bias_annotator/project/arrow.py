"""Spans as a table of Arrow. Needs pyarrow."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError

if TYPE_CHECKING:
    from bias_annotator.project.data import SpanOf

try:
    import pyarrow as pa
except ModuleNotFoundError:
    raise UserError("Arrow tables need pyarrow, which is not installed.", "pip install bias-annotator[parquet]") from None

_ROWS = 10_000  # of a portion that is held as values
_MOMENT = pa.timestamp("ms", "UTC")
_SCHEMA = pa.schema(
    [
        *((name, pa.string()) for name in ("document", "id", "annotator", "layer")),
        ("round", pa.int32()),
        ("label", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("fragments", pa.list_(pa.list_(pa.int64()))),
        *((name, pa.string()) for name in ("quote", "attributes", "note")),
        ("unsure", pa.bool_()),
        ("origin", pa.string()),
        ("created", _MOMENT),
        ("modified", _MOMENT),
    ]
)


def table(spans: "Iterable[SpanOf]") -> pa.Table:
    """A row a span, in their order; the columns are those of `SpanOf`."""
    return pa.Table.from_batches(_batches(iter(spans)), _SCHEMA)


def _batches(spans: "Iterator[SpanOf]") -> Iterator[pa.RecordBatch]:
    while portion := list(islice(spans, _ROWS)):
        columns = [[_value(span, name) for span in portion] for name in _SCHEMA.names]
        yield pa.record_batch(columns, schema=_SCHEMA)


def _value(span: "SpanOf", name: str) -> object:
    if name == "attributes":
        return json.dumps(dict(sorted(span.attributes.items())), ensure_ascii=False)
    return [list(each) for each in span.fragments] if name == "fragments" else getattr(span, name)

"""Rows of documents into Parquet, column by column, which is many times quicker than row by row. Needs pyarrow."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import Any, BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.model.columns import DATA_SET, SPAN, Kind, Many
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import moment_text
from bias_annotator.model.span import Span
from bias_annotator.writers.hf_rows import about_row, as_json
from bias_annotator.writers.jsonl import GOLD_NAME

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ModuleNotFoundError:
    raise UserError("Parquet files need pyarrow, which is not installed.", "pip install bias-annotator[parquet]") from None

_ROWS, _CHARACTERS = 500, 8_000_000  # of a group of rows, which is held in memory


def write_rows(items: Iterable[Annotated], file: BinaryIO) -> None:
    """A row a document; the file stays open."""
    rows = _Rows()
    # Without dictionaries it is quicker and, since few values occur twice in a group of rows that zstd would not find, smaller.
    with pq.ParquetWriter(file, _schema(), compression="zstd", use_dictionary=False, write_statistics=False) as writer:
        for item in items:
            rows.add(item)
            if rows.full:
                writer.write_table(rows.table(), row_group_size=_ROWS)
        if rows.count:
            writer.write_table(rows.table(), row_group_size=_ROWS)


class _Values:
    """A column of plain values."""

    def __init__(self, kind: str) -> None:
        self._type = _type(kind)
        self._values: list[Any] = []
        self.add = self._values.append

    def array(self) -> pa.Array:
        """What was added since the last time."""
        made = pa.array(self._values, self._type)
        self._values.clear()
        return made


class _Records:
    """A column of records, of which each value is a column by itself."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._columns = {name: _column(kind) for name, kind in kinds.items()}
        self._adds = [(name, column.add) for name, column in self._columns.items()]
        self._fields = [pa.field(name, _type(kind)) for name, kind in kinds.items()]

    def add(self, value: Mapping[str, Any]) -> None:
        """One record with all its values."""
        for name, add in self._adds:
            add(value[name])

    def array(self) -> pa.Array:
        """What was added since the last time."""
        return pa.StructArray.from_arrays([column.array() for column in self._columns.values()], fields=self._fields)


class _Lists:
    """A column of lists, of which the values of all are one column."""

    def __init__(self, kind: Kind) -> None:
        self._of = _column(kind)
        self._counts: list[int] = []

    def add(self, values: Sequence[Any]) -> None:
        """One list."""
        for value in values:
            self._of.add(value)
        self._counts.append(len(values))

    def array(self) -> pa.Array:
        """What was added since the last time."""
        made = _lists(self._counts, self._of.array())
        self._counts.clear()
        return made


class _Rows:
    """Rows as columns that grow, so that no document outlives its turn: Python would look through all that are kept, again and again."""

    def __init__(self) -> None:
        self._columns = {name: _column(kind) for name, kind in DATA_SET.items() if name != "annotations"}
        self._spans = _Spans()
        self.count = self._size = 0

    @property
    def full(self) -> bool:
        """Whether they are enough for a group."""
        return self.count == _ROWS or self._size > _CHARACTERS

    def add(self, item: Annotated) -> None:
        """A row."""
        row = about_row(item)
        for name, column in self._columns.items():
            column.add(row[name])
        self._spans.add(item)
        self.count += 1
        self._size += len(item.document.text)

    def table(self) -> pa.Table:
        """The rows, and none are left."""
        self.count = self._size = 0
        arrays = {"annotations": self._spans.array(), **{name: column.array() for name, column in self._columns.items()}}
        return pa.Table.from_arrays([arrays[name] for name in DATA_SET], schema=_schema())


class _Spans:
    """The column of spans. There are many, so that no record is made of any."""

    def __init__(self) -> None:
        self._values: dict[str, list[Any]] = {name: [] for name in SPAN}
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._counts: list[int] = []

    def add(self, item: Annotated) -> None:
        """The spans of a document."""
        values = self._values
        spans = [span for marks in item.marks for span in marks.spans]
        for marks in item.marks:
            values["annotator"] += [marks.layer.annotator or GOLD_NAME] * len(marks.spans)
            values["layer"] += [str(marks.layer.kind)] * len(marks.spans)
            values["round"] += [marks.layer.round] * len(marks.spans)
        for name, value_of in _OF_SPAN.items():
            values[name].extend(map(value_of, spans))
        pieces = [piece for span in spans for piece in span.fragments]
        self._starts += [piece.start for piece in pieces]
        self._ends += [piece.end for piece in pieces]
        self._counts.append(len(spans))

    def array(self) -> pa.Array:
        """What was added since the last time."""
        ends = pa.StructArray.from_arrays([pa.array(self._starts, pa.int32()), pa.array(self._ends, pa.int32())], ["start", "end"])
        arrays = {name: pa.array(self._values[name], _type(kind)) for name, kind in SPAN.items() if name != "fragments"}
        arrays["fragments"] = _lists(self._values["fragments"], ends)
        fields = [pa.field(name, _type(kind)) for name, kind in SPAN.items()]
        made = _lists(self._counts, pa.StructArray.from_arrays([arrays[name] for name in SPAN], fields=fields))
        for values in (self._starts, self._ends, self._counts, *self._values.values()):
            values.clear()
        return made


@lru_cache(maxsize=4096)
def _attributes(pairs: tuple[tuple[str, str | bool], ...]) -> str:
    return as_json(dict(pairs))  # the same few again and again


_OF_SPAN: dict[str, Callable[[Span], Any]] = {
    **{name: attrgetter(name) for name in ("id", "label", "start", "end", "quote", "note", "unsure", "origin")},
    "fragments": lambda span: len(span.fragments),  # how many of those that stand in a column of their own
    "attributes": lambda span: _attributes(tuple(span.attributes.items())),
    "created": lambda span: moment_text(span.created),
    "modified": lambda span: moment_text(span.modified),
}


def _lists(counts: Iterable[int], values: pa.Array) -> pa.Array:
    """Values parted into lists of so many each."""
    return pa.ListArray.from_arrays(pa.array([0, *accumulate(counts)], pa.int32()), values)


def _column(kind: Kind) -> _Values | _Records | _Lists:
    if isinstance(kind, str):
        return _Values(kind)
    return _Lists(kind.of) if isinstance(kind, Many) else _Records(kind)


@cache
def _schema() -> pa.Schema:
    return pa.schema([pa.field(name, _type(kind)) for name, kind in DATA_SET.items()])


def _type(kind: Kind) -> pa.DataType:
    if isinstance(kind, str):
        return pa.bool_() if kind == "bool" else getattr(pa, kind)()
    if isinstance(kind, Many):
        return pa.list_(_type(kind.of))
    return pa.struct([pa.field(name, _type(each)) for name, each in kind.items()])

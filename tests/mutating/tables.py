"""Changes of tables: cells, columns and rows of text, and columns of Parquet of other types than they should have."""

import io
from random import Random
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from mutating import values
from mutating.raw import NUMBERS, change_words

_CELLS = (
    b"", b'"', b'""', b'"a', b'a"b', b"=1+1", b"\x00", b"1;2", b"-", b"_", b"x\r\ny", b'"x\ny"', b"null", b"nan", b"\xe2\x80\xa8", b"\xff",
    b"[]", b"{}",
    b"x" * 140_000, b"B-quotation[1]", b"quotation[2]|opinion[2]", b"*", b"\\t", b"1-1", b"9-9.9", b"0-0", b"9-1",
)  # fmt: skip
_SIGNS = (b"\t", b",", b";", b"|")
_ODD: tuple[Any, ...] = (
    None,
    "",
    "x",
    0,
    -1,
    2**40,
    0.5,
    float("nan"),
    b"\xff",
    True,
    [],
    ["x"],
    [[1]],
    {"a": 1},
    [{"start": 0, "end": 2}],
)


def change(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of a table in text."""
    sign = max(_SIGNS, key=data[:4000].count)
    lines = data.split(b"\n")
    number = random.randrange(len(lines))
    cells = lines[number].split(sign)
    chosen = random.randrange(len(cells))
    match random.randrange(9):
        case 0:
            cells[chosen] = random.choice(_CELLS)
        case 1:
            cells[chosen] = random.choice(NUMBERS)
        case 2:
            del cells[chosen]
        case 3:
            cells.insert(chosen, random.choice(cells))
        case 4:
            cells[chosen] = random.choice(random.choice(other.split(b"\n")).split(sign))
        case 5:
            random.shuffle(cells)
        case 6:
            lines.insert(number, random.choice(lines))
        case 7:
            return data.replace(sign, random.choice(_SIGNS))
        case _:
            return change_words(random, data, other)
    lines[number] = sign.join(cells)
    return b"\n".join(lines)


def change_parquet(random: Random, data: bytes, other: bytes) -> bytes:
    """One change of the columns of a Parquet file, written anew."""
    try:
        table, lent = (pq.read_table(io.BytesIO(each)) for each in (data, other))
        names = [*table.column_names]
    except (pa.ArrowException, OSError, ValueError):  # an earlier change broke it
        return data
    if not names:
        return data
    name = random.choice(names)
    place = names.index(name)
    match random.randrange(7):
        case 0:
            table = table.remove_column(place)
        case 1:
            table = table.rename_columns([random.choice((*names, "text", "x", "")) if each == name else each for each in names])
        case 2 if lent.num_rows == table.num_rows:
            table = table.set_column(place, name, lent.column(random.randrange(lent.num_columns)))
        case 3:
            table = table.slice(0, random.randint(0, table.num_rows))
        case _:
            table = table.set_column(place, name, _column(random, table.column(place)))
    out = io.BytesIO()
    pq.write_table(table, out, compression=random.choice(("snappy", "zstd", "none")), use_dictionary=random.random() < 0.5)
    return out.getvalue()


def _column(random: Random, column: Any) -> Any:  # noqa: ANN401 - pyarrow has no types
    """The column with some values changed, as whatever type fits; else all of it one odd value."""
    rows = column.to_pylist()
    changed = [_cell(random, each) if random.random() < 0.5 else each for each in rows]
    for tried in ({"type": column.type}, {}):
        try:
            return pa.array(changed, **tried)
        except (pa.ArrowException, TypeError, ValueError, OverflowError):
            continue
    return pa.array([random.choice(_ODD)] * len(rows))


def _cell(random: Random, value: Any) -> Any:  # noqa: ANN401 - a cell of any type
    if isinstance(value, dict | list) and value and random.random() < 0.7:
        return values.changed_value(random, value)
    return random.choice(_ODD)

"""Many rows into a table at once, as plain tuples: asking each value of each row for its type would take longer than SQLite does."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite


@cache
def _statement(table: Table) -> str:
    quoted = sqlite.dialect().identifier_preparer
    names = [quoted.quote(column.name) for column in table.columns]
    return f"INSERT INTO {quoted.format_table(table)} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - our own names


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows that have a value for every column, in the order of the table (None for a number that SQLite shall choose)."""
    if rows:
        connection.exec_driver_sql(_statement(table), list(rows))

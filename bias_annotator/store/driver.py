"""Which SQLite is used."""

import logging
from contextlib import closing
from functools import cache
from importlib import import_module
from types import ModuleType

_WAL_SAFE = (3, 51, 3)  # earlier versions can corrupt a WAL database when two connections write and checkpoint at once
_log = logging.getLogger(__name__)


@cache
def sqlite() -> ModuleType:
    """The SQLite driver: the current one from `pysqlite3`, else what Python was built with."""
    try:
        driver = import_module("pysqlite3.dbapi2")
    except ImportError:  # not on every platform
        driver = import_module("sqlite3")
    if not wal_is_safe(driver):
        _log.warning("SQLite %s: write-ahead logging is off, since versions before 3.51.3 can damage a file", driver.sqlite_version)
    return driver


def wal_is_safe(driver: ModuleType) -> bool:
    """Whether a driver's SQLite may keep a write-ahead log."""
    version: tuple[int, ...] = driver.sqlite_version_info
    return version >= _WAL_SAFE


def full_text_works_untrusted(driver: ModuleType) -> bool:
    """Whether triggers may write the full-text index of a file whose schema is not trusted; older versions refuse that."""
    if wal_is_safe(driver):
        return True
    with closing(driver.connect(":memory:")) as connection:
        connection.executescript(
            "PRAGMA trusted_schema = OFF; CREATE TABLE t (x); CREATE VIRTUAL TABLE f USING fts5(x);"
            "CREATE TRIGGER i AFTER INSERT ON t BEGIN INSERT INTO f VALUES (new.x); END;"
        )
        try:
            connection.execute("INSERT INTO t VALUES ('')")
        except driver.OperationalError:
            return False
        return True

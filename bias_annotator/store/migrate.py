"""Brings a project file to the newest schema, or makes a new one: in one transaction, with nothing lost on the way."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, insert, select, table

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.ids import moment_text, now, uuid7
from bias_annotator.shipped import shipped
from bias_annotator.store import likeness
from bias_annotator.store.copies import copy_to
from bias_annotator.store.database import APPLICATION_ID, SCHEMA, Database
from bias_annotator.store.places import fresh
from bias_annotator.store.tables import metadata, project
from bias_annotator.store.trouble import trouble

_LIKENESS = 4  # the schema from which on texts have numbers by which similar ones are found


def create(path: Path, *, title: str, scheme: str, guideline: str) -> None:
    """Make a project file at `path`, whole or not at all. UserError when something is there or it cannot be written."""
    with fresh(path) as draft:
        _fill(draft, path, title=title, scheme=scheme, guideline=guideline)


def _fill(draft: Path, path: Path, *, title: str, scheme: str, guideline: str) -> None:
    database = Database(draft, create=True)
    try:
        if database.read_only:
            raise UserError(Message("“{path}” cannot be made: its folder cannot be written to.", path=path), "Choose another folder.")
        with database.writing() as connection:
            _run(connection)
            values = {"number": 1, "id": uuid7(), "title": title, "scheme": scheme, "guideline": guideline}
            connection.execute(insert(project), [{**values, "created": moment_text(now())}])
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
    finally:
        database.close()


def upgrade(database: Database, version: int, backup: Path) -> None:
    """Bring a file of schema `version` to the newest: first a copy to `backup`, then one transaction.

    Raises UserError, with the file as it was, when a table lost rows or a reference leads nowhere.
    """
    copy_to(database, backup)
    with trouble(database.path), database.engine.connect() as connection:
        # Inside a transaction this pragma does nothing, and with it on, batch mode deletes what refers to a table.
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        try:
            writer = connection.execution_options(bias_writer=True)
            with writer.begin():
                before = _counts(writer)
                _run(writer)
                if version < _LIKENESS:
                    likeness.fill(writer)
                after = _counts(writer)
                lost = sorted(name for name, count in before.items() if after.get(name, 0) < count)
                dangling = writer.exec_driver_sql("PRAGMA foreign_key_check").all()
                if lost or dangling:
                    raise UserError(
                        Message(
                            "“{name}” could not be brought to the present form (from {version} to {schema}); it is unchanged.",
                            name=database.path.name,
                            version=version,
                            schema=SCHEMA,
                        ),
                        Message(
                            "A copy lies at “{backup}”. Please report this: {names}.",
                            backup=backup,
                            names=", ".join(lost) or "a reference leads nowhere",
                        ),
                    )
                writer.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")  # type: ignore[union-attr]


def _run(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(shipped("db")).replace("%", "%%"))
    config.attributes.update(connection=connection, metadata=metadata)
    command.upgrade(config, "head")


def _counts(connection: Connection) -> dict[str, int]:
    known = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'document_search%'"
    names = connection.exec_driver_sql(known).scalars().all()
    return {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}

"""The project's own row: title, scheme, guideline."""

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from bias_annotator.store import tables as t


@dataclass(frozen=True, slots=True)
class About:
    """What a project says of itself; `scheme` is TOML, `guideline` Markdown."""

    id: str
    title: str
    scheme: str
    guideline: str


def load(connection: Connection) -> About:
    """The project's row."""
    columns = (t.project.c.id, t.project.c.title, t.project.c.scheme, t.project.c.guideline)
    return About(*connection.execute(select(*columns)).one())


def change(connection: Connection, **fields: str) -> None:
    """Write some of title, scheme and guideline."""
    connection.execute(update(t.project).values(**fields))

"""The project's own row: title, scheme, guideline."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.scheme import parse_scheme
from bias_annotator.model.speakers import Speaker, Speakers, joined, usable_names
from bias_annotator.store import speakers
from bias_annotator.store import tables as t

_NEEDED = {*t.metadata.tables, "document_search"}


@dataclass(frozen=True, slots=True)
class About:
    """What a project says of itself; `scheme` is TOML, `guideline` Markdown."""

    id: str
    title: str
    scheme: str
    guideline: str


def load(connection: Connection, name: str) -> About:
    """The project's row; UserError when the file called `name` lacks it, or a table."""
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    columns = (t.project.c.id, t.project.c.title, t.project.c.scheme, t.project.c.guideline)
    rows = connection.execute(select(*columns)).all() if not _NEEDED - there else []
    if len(rows) != 1:
        raise UserError(
            Message("“{name}” is damaged: parts of it are missing.", name=name),
            "Open the newest file in the folder of backups beside it; keep the damaged one.",
        )
    return About(*rows[0])


def keep_speakers(connection: Connection, name: str, labels: Sequence[str]) -> About:
    """Have labels say who speaks (`Scheme.with_speakers`); the names that spans say in such attributes join the registry."""
    scheme = parse_scheme(load(connection, name).scheme, f"The scheme of “{name}”").with_speakers(*labels)
    change(connection, scheme=scheme.to_toml())
    met = list(map(Speaker, usable_names(speakers.values(connection, scheme.speaker_attributes))))
    if met and (joining := joined(Speakers(speakers.load(connection)), met)) is not None:
        speakers.change(connection, joining)
    return load(connection, name)


def change(connection: Connection, **fields: str) -> None:
    """Write some of title, scheme and guideline."""
    connection.execute(update(t.project).values(**fields))

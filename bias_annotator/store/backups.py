"""Automatic backups: a folder of dated copies beside the project, each proved, fewer the older they are."""

import filecmp
import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.store import checks
from bias_annotator.store.copies import Step, copy
from bias_annotator.store.database import Database
from bias_annotator.store.places import fresh
from bias_annotator.store.thinning import kept
from bias_annotator.store.trouble import trouble

_NAME = "%Y-%m-%dT%H-%M-%SZ.bias"
_READ_ONLY, _WRITABLE = 0o444, 0o644


def folder(project: Path) -> Path:
    """Where the backups of a project lie."""
    return project.with_name(project.name + ".backups")


def taken(project: Path) -> dict[datetime, Path]:
    """The backups there are, by the moment in their names; files of other names are none of ours."""
    found: dict[datetime, Path] = {}
    for path in folder(project).glob("*.bias"):
        try:
            found[datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)] = path
        except ValueError:
            continue
    return found


def keep(database: Database, now: datetime, step: Step) -> Path | None:
    """Add a copy of the project as it is, if it differs from the newest one, and thin out the others; None if it does not.

    UserError when there is no room, or the copy has faults: then all others stay.
    """
    project = database.path.resolve()
    with trouble(project):
        there = taken(project)
        newest = there[max(there)] if there else None
        changed = _changed(project)  # looked at before the copy is made: what comes meanwhile is for the next one
        now = now.astimezone(UTC).replace(microsecond=0)
        if now in there or (newest and newest.stat().st_mtime_ns == changed):
            return None
        place = folder(project) / now.strftime(_NAME)
        place.parent.mkdir(exist_ok=True)
        with fresh(place) as draft:
            copy(database, draft, step)
            os.utime(draft, ns=(changed, changed))
            if newest and filecmp.cmp(draft, newest, shallow=False):  # written to, but with nothing new in the end
                draft.unlink()
                os.utime(newest, ns=(changed, changed))
                return None
            _prove(draft, project, step)
        place.chmod(_READ_ONLY)  # so that nobody goes on working in it
        for moment in there.keys() - kept([*there, now], now):
            there[moment].chmod(_WRITABLE)  # Windows does not remove what is read-only
            there[moment].unlink()
    return place


def _changed(project: Path) -> int:
    """When the file or its log was last written to (ns); an empty log says nothing."""
    log = project.with_name(project.name + "-wal")
    states = [project.stat(), *([log.stat()] if log.exists() else [])]
    return max(state.st_mtime_ns for state in states if state.st_size)


def _prove(draft: Path, project: Path, step: Step) -> None:
    proof = Database(draft, read_only=True)
    try:
        with closing(checks.problems(proof, step)) as faults:
            found = next(faults, None)
    finally:
        proof.close()
    if found:
        raise UserError(
            Message(
                "No backup of “{name}” was kept, since it has faults: {where}: {what}.",
                name=project.name,
                where=found[0],
                what=found[1],
            ),
            "Run “bias-annotator check” on it. The backups made before stay as they are.",
        )

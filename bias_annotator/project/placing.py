"""Gives a file or folder its name once it is whole: made beside under another name, renamed at the end."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.messages import Message

_MB = 1_000_000
MARKER = ".bias-annotator-export"
"""Lies in every folder that was exported: only such a folder is ever overwritten."""


def check_destination(project: Path, destination: Path, *, folder: bool, force: bool) -> None:
    """UserError for what must not, or cannot, become a file or folder of that name."""
    if not destination.parent.is_dir():
        raise UserError(Message("There is no folder “{path}”.", path=destination.parent), "Make the folder first, or choose another.")
    if destination.exists() and destination.samefile(project):
        raise UserError("An export cannot take the place of the project itself.", "Choose another name.")
    if folder:
        _check_folder(destination, force=force)
    elif destination.is_dir():
        raise UserError(Message("“{path}” is a folder.", path=destination), "Name the file to write.")
    elif destination.exists() and not destination.is_file():
        raise UserError(Message("“{path}” is not a file that could be written.", path=destination), "Choose another name.")
    elif os.path.lexists(destination) and not force:
        raise UserError(Message("“{path}” exists already.", path=destination), "Choose another name, or overwrite it with --force.")


def _check_folder(destination: Path, *, force: bool) -> None:
    if not os.path.lexists(destination):
        return
    if not destination.is_dir() or destination.is_symlink():
        raise UserError(Message("“{path}” is a file, and this format is a folder.", path=destination), "Choose another name.")
    if not force:
        raise UserError(Message("“{path}” exists already.", path=destination), "Choose another name, or overwrite it with --force.")
    if not (destination / MARKER).is_file():
        raise UserError(
            Message("“{path}” is a folder that was not exported: it is not overwritten.", path=destination),
            "Choose another name.",
        )


def check_room(folder: Path, needed: int) -> None:
    """UserError when a disk has surely no room for so many bytes."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise UserError(
            Message(
                "The disk that holds “{path}” has no room for the export: at least {needed} MB are needed, {free} MB are free.",
                path=folder,
                needed=-(-needed // _MB),
                free=free // _MB,
            ),
            "Free some space, or choose another disk.",
        )


@contextmanager
def fresh_file(destination: Path) -> Iterator[Path]:
    """A name for the file to be written; it takes the place of `destination` at the end, and goes when something is raised."""
    fresh = _beside(destination, "new")
    try:
        yield fresh
        fresh.replace(destination)
    finally:
        fresh.unlink(missing_ok=True)


@contextmanager
def fresh_folder(destination: Path) -> Iterator[Path]:
    """The same for a folder, which is there already, and marked as an export."""
    fresh, old = _beside(destination, "new"), _beside(destination, "old")
    fresh.mkdir()
    try:
        yield fresh
        (fresh / MARKER).touch()
        if destination.exists():
            destination.rename(old)
        try:
            fresh.rename(destination)
        except OSError:
            if old.exists():
                old.rename(destination)
            raise
    finally:
        for each in (fresh, old):
            shutil.rmtree(each, ignore_errors=True)


def _beside(destination: Path, what: str) -> Path:
    return destination.with_name(f".{destination.name}.{os.getpid()}.{what}")

"""Which files are meant by what was dropped or named: files themselves, folders that are read whole, and what lies in others."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.readers import folder_reader_for, readable

_OURS = (".bias", ".bias.lock", ".bias-wal", ".bias-shm", ".bias-journal", ".losses.json")  # project files, and what lies beside them


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document or file that was left out on purpose, and why; `where` in the file, if it was not all of it."""

    source: str
    reason: str
    where: str = ""

    @property
    def place(self) -> str:
        """File and place in it."""
        return f"{self.source}, {self.where}" if self.where else self.source


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that could not be taken: the file, where in it (empty: all of it), why, and what can be done."""

    source: str
    where: str
    reason: str
    hint: str = ""


@dataclass(slots=True)
class Files:
    """What is to be read, in order, and what was left out.

    `names` are paths as texts: of a hundred thousand files, that is a fraction of the memory.
    """

    names: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def __len__(self) -> int:
        """How much there is of all of it."""
        return len(self.names) + len(self.skipped) + len(self.refused)

    def paths(self, most: int | None = None) -> Iterator[Path]:
        """What is to be read, or the first of it, each path made when its turn comes."""
        return (Path(name) for name in islice(self.names, most))


def files_of(paths: Sequence[Path], name: str = "auto") -> Files:
    """Files, folders that the reader of that name takes whole (`auto`: that some reader knows), and of other folders all that can be read.

    Hidden files, links and projects in folders are left out. A folder that was given and has nothing in it is refused.
    """
    found = Files()
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - which takes names that no file can have
            before = len(found)
            _inside(path, name, found)
            if len(found) == before:
                reason = f"In the folder “{path.name}” there is nothing that can be read."
                found.refused.append(Refused(str(path), "", reason, "Is it the right one?"))
        else:
            found.names.append(str(path))
    return found


def _inside(folder: Path, name: str, found: Files) -> None:
    """What lies in a folder and its folders, by name, or the folder itself; one that cannot be opened is refused."""
    try:
        if folder_reader_for(folder, name):
            found.names.append(str(folder))
            return
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except UserError as problem:
        found.refused.append(Refused(str(folder), "", problem.sentence, problem.hint))
        return
    except OSError as problem:
        found.refused.append(Refused(str(folder), "", f"The folder could not be opened: {problem.strerror}.", "Check its permissions."))
        return
    for entry in entries:
        if not entry.name.startswith(".") and not entry.name.endswith(_OURS):
            _entry(entry, name, found)


def _entry(entry: os.DirEntry[str], name: str, found: Files) -> None:
    path = Path(entry.path)
    if entry.is_symlink():
        found.skipped.append(Skipped(str(path), "links in folders are not followed"))
    elif entry.is_dir():
        _inside(path, name, found)
    elif not readable(path) and name == "auto":
        found.skipped.append(Skipped(str(path), "files of this kind cannot be read"))
    else:
        found.names.append(entry.path)

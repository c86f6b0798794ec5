"""A folder whose files belong together, to be read as one."""

import os
from functools import cached_property
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.readers.source import SourceFile, shown
from bias_annotator.settings import Bounds


class SourceFolder:
    """A folder to read: what lies in it by name, without hidden files and links, which are never followed."""

    def __init__(self, path: Path, bounds: Bounds | None = None) -> None:
        """Nothing is opened yet. `bounds` say how much of its files is taken (None: as much as usual)."""
        self.path, self.bounds = path, bounds
        self.name = shown(Path(path.name))

    @cached_property
    def entries(self) -> tuple[str, ...]:
        """Names of the files and folders that lie directly in it, sorted. UserError if it cannot be opened."""
        try:
            with os.scandir(self.path) as found:
                return tuple(sorted(each.name for each in found if not each.name.startswith(".") and not each.is_symlink()))
        except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
            reason = getattr(problem, "strerror", None) or problem
            raise UserError(
                Message("The folder “{name}” could not be opened: {reason}.", name=self.name, reason=reason),
                "Check its name and permissions.",
            ) from problem

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The files in it and in its folders, as paths from here parted by "/", sorted folder by folder."""
        found: list[str] = []
        for name in self.entries:
            path = self.path / name
            found += [f"{name}/{each}" for each in SourceFolder(path).files] if path.is_dir() else [name]
        return tuple(found)

    def holds_only(self, *endings: str) -> bool:
        """Whether every file in it has one of these endings, or says what the others are and may be used for.

        A folder that holds anything else is not taken whole: what a format does not know would be passed over in silence.
        """
        names = (each.rpartition("/")[2].lower() for each in self.files)
        return all(name.endswith(endings) or name.startswith(("readme", "license", "licence")) for name in names)

    def file(self, name: str) -> SourceFile:
        """One of the files, by its path from here. UserError for a path that leads out of the folder."""
        parts = name.split("/")
        if name not in self.files and (any(part in ("", ".", "..") for part in parts) or "\\" in name or ":" in name):
            raise UserError(
                Message("“{name}” names a file outside of it: “{path}”.", name=self.name, path=shown(Path(name))),
                "Put everything into one folder.",
            )
        return SourceFile(self.path.joinpath(*parts), self.bounds)


def annotator_after(stem: str, texts: frozenset[str]) -> tuple[str, str]:
    """The text that a file belongs to and whose marks it holds, by its name: "news_ana" → "news" and "ana", if "news" is a text.

    Without such a suffix, the name is that of the text alone.
    """
    cut = len(stem)
    while stem not in texts and (cut := stem.rfind("_", 0, cut)) > 0:
        if stem[:cut] in texts and stem[cut + 1 :]:
            return stem[:cut], stem[cut + 1 :]
    return stem, ""

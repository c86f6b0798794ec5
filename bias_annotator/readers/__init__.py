"""Bytes in, documents (and spans) out: one module a format, and the table of them."""

from importlib.metadata import entry_points
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.readers.incoming import Found, Incoming, Member, Reader, ReadOptions, Refusal
from bias_annotator.readers.jsonl import JsonlReader
from bias_annotator.readers.markdown import MarkdownReader
from bias_annotator.readers.source import SourceFile, shown
from bias_annotator.readers.text import TextReader

__all__ = [
    "READERS",
    "Found",
    "Incoming",
    "Member",
    "ReadOptions",
    "Reader",
    "Refusal",
    "SourceFile",
    "readable",
    "reader_for",
    "shown",
]

_OWN: tuple[Reader, ...] = (TextReader(), MarkdownReader(), JsonlReader())
_OTHERS: tuple[Reader, ...] = tuple(point.load()() for point in entry_points(group="bias_annotator.readers"))

# Every reader by name: our own, and those of other distributions.
READERS: dict[str, Reader] = {reader.name: reader for reader in (*_OWN, *_OTHERS)}


def readable(path: Path) -> bool:
    """Whether some reader takes files of this name."""
    return not path.suffix or any(path.suffix.lower() in reader.suffixes for reader in READERS.values())


def reader_for(path: Path, name: str = "auto") -> Reader:
    """The reader of that name, or the one for the suffix of `path`; UserError, naming the known ones, if there is none."""
    if name != "auto":
        if name not in READERS:
            raise UserError(f"There is no reader “{name}”.", f"Readers: {', '.join(READERS)}.")
        return READERS[name]
    suffix = path.suffix.lower()
    found = next((reader for reader in READERS.values() if suffix in reader.suffixes), None)
    if found is None and not suffix:
        return READERS["text"]
    if found is None:
        known = " ".join(sorted(each for reader in READERS.values() for each in reader.suffixes))
        raise UserError(
            f"“{shown(Path(path.name))}” is of a kind that cannot be read ({shown(Path(suffix))}).",
            f"Known: {known}. Name another with --format.",
        )
    return found

"""Documents (and spans) in, bytes out: one module a format, and the table of them."""

from importlib.metadata import entry_points

from bias_annotator.errors import UserError
from bias_annotator.writers.csv import CsvWriter, SpreadsheetWriter
from bias_annotator.writers.jsonl import JsonlWriter
from bias_annotator.writers.outgoing import Writer

__all__ = ["WRITERS", "Writer", "writer_named"]

_OWN: tuple[Writer, ...] = (JsonlWriter(), CsvWriter(), SpreadsheetWriter())
_OTHERS: tuple[Writer, ...] = tuple(point.load()() for point in entry_points(group="bias_annotator.writers"))

# Every writer by name: our own, and those of other distributions.
WRITERS: dict[str, Writer] = {writer.name: writer for writer in (*_OWN, *_OTHERS)}


def writer_named(name: str) -> Writer:
    """The writer of that name; UserError, naming the known ones, if there is none."""
    if name not in WRITERS:
        raise UserError(f"There is no writer “{name}”.", f"Writers: {', '.join(WRITERS)}.")
    return WRITERS[name]

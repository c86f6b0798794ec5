"""What commands print: JSON alone on stdout when asked for, else lines for people; progress on stderr."""

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from bias_annotator.project.jobs import Report, quiet


def say(line: str = "") -> None:
    """A line on stdout. Whoever reads it may stop reading: the command goes on, and ends as it would."""
    with _pipe():
        print(line)  # noqa: T201 - this is the door


def warn(line: str) -> None:
    """A line on stderr."""
    print(line, file=sys.stderr)  # noqa: T201 - this is the door


def say_json(value: Mapping[str, Any]) -> None:
    """One JSON object on stdout."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def flush() -> None:
    """Bring out what still waits to be printed."""
    with _pipe():
        sys.stdout.flush()


@contextmanager
def _pipe() -> Iterator[None]:
    """Let go of a stdout that nobody reads any more."""
    try:
        yield
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def table(rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = ()) -> list[str]:
    """Rows as lines with aligned columns; `numbers` are the columns set to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if column in numbers else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines


def terminal_width() -> int:
    """Columns to write tables for: those of the terminal, or plenty where there is none, since a file has no edge."""
    return shutil.get_terminal_size((200, 24)).columns


@contextmanager
def progress(title: str) -> Iterator[Report]:
    """A report that draws a bar on stderr, where that is a terminal."""
    if not sys.stderr.isatty():
        yield quiet
        return
    from rich.console import Console  # noqa: PLC0415 - only terminals need it
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415 - the same

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total, text: bar.update(task, completed=done, total=total or None, description=text or title)


def plural(count: int, one: str, many: str = "") -> str:
    """A count with its noun: "1 span", "1,801 spans"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"

"""What stands behind an agreement, as tables: measures by annotator or time, and what passages differ in."""

from collections.abc import Iterator, Mapping, Sequence
from io import StringIO

from rich.console import Console
from rich.table import Table

from bias_annotator.agreement.decomposing import Part
from bias_annotator.cli.output import terminal_width
from bias_annotator.project.comparing import Comparison, Measure
from bias_annotator.project.dissection import Differences, Dissection

LITTLE = "Values in brackets rest on too little data."


def behind(found: Comparison, more: Dissection) -> Iterator[str]:
    """A table for each thing that was asked for, or why there is none."""
    if more.gold is not None:
        some = {name: each for name, each in more.gold.items() if each.documents}
        yield from _compared("Each annotator with gold", some, "No document has gold and the spans of an annotator.")
    if more.without is not None:
        all_ = {"everybody": found, **{f"without {name}": each for name, each in more.without.items()}} if more.without else {}
        yield from _compared("Without one annotator", all_, "It takes three annotators.")
    if more.oneself is not None:
        yield from _compared("Each annotator with themselves", more.oneself, "Nobody marked a document in two rounds.")
    if more.periods is not None:
        periods = {f"{number}. until {each.last:%Y-%m-%d}": each.comparison for number, each in enumerate(more.periods, 1)}
        yield from _compared("In the order of work", periods, "No document that two annotators worked on has a span.")
    if more.differences is not None:
        yield from _differences(more.differences)


def _compared(title: str, comparisons: Mapping[str, Comparison], lacking: str) -> Iterator[str]:
    yield ""
    if not comparisons:
        yield f"{title}: {lacking}"
        return
    table = _table("measure", comparisons)
    kinds = next(iter(comparisons.values())).measures
    table.add_row("documents", *(f"{each.documents:,}" for each in comparisons.values()), style="dim")
    for place, kind in enumerate(kinds):
        cells = [each.measures[place] for each in comparisons.values()]
        table.add_row(kind.name, *map(valued, cells))
    yield f"{title}:"
    yield from printed(table)
    if any(cell.too_little and cell.value is not None for each in comparisons.values() for cell in each.measures):
        yield LITTLE


def _differences(found: Differences) -> Iterator[str]:
    yield ""
    if not found.parts:
        yield "What passages of two annotators differ in: No document that two annotators worked on has a span."
        return
    yield "What passages of two annotators differ in:"
    table = _table("", [*Part, "all", "missed"])
    rows = [("all", found.parts, ""), *((f"label {label}", counts, "") for label, counts in found.labels.items())]
    rows += [(name, counts, f"{found.missed.get(name, 0):,}") for name, counts in found.annotators.items()]
    for name, counts, missed in rows:
        table.add_row(name, *(f"{counts.get(part, 0):,}" for part in Part), f"{sum(counts.values()):,}", missed)
    yield from printed(table)
    unlike = [f"{one} and {other} {count:,}" for (one, other), count in found.confused.items() if one != other]
    if unlike:
        yield f"Labels that met on one passage: {', '.join(unlike)}"


def _table(first: str, columns: Sequence[str] | Mapping[str, Comparison]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column(first, no_wrap=True)
    for column in columns:
        table.add_column(column, justify="right", overflow="fold")
    return table


def printed(table: Table) -> Iterator[str]:
    """A table as lines, as wide as the terminal."""
    written = StringIO()
    Console(file=written, width=terminal_width()).print(table)
    for line in written.getvalue().splitlines():
        yield line.rstrip()


def valued(measure: Measure) -> str:
    """The value of a measure, in brackets if it rests on too little."""
    return f"({number(measure.value)})" if measure.too_little and measure.value is not None else number(measure.value)


def number(value: float | None) -> str:
    """A value with three digits; a dash for none."""
    return "–" if value is None else f"{value:.3f}"

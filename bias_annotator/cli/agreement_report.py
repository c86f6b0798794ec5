"""What the agreement command prints for people: a table in the order of the measures, then what stands behind each."""

from collections.abc import Iterator
from itertools import groupby

from rich.table import Table

from bias_annotator.cli.agreement_behind import LITTLE, behind, number, printed, valued
from bias_annotator.cli.output import plural
from bias_annotator.project.comparing import Comparison, Interval, Measure
from bias_annotator.project.dissection import NOTHING, Dissection


def lines(found: Comparison, more: Dissection = NOTHING) -> Iterator[str]:
    """The report, line by line."""
    yield f"{', '.join(found.annotators) or 'Nobody'}; {plural(found.documents, 'document')} that at least two worked on."
    if not found.measures:
        return
    yield ""
    yield from _table(found)
    for each in found.measures:
        yield ""
        yield from _behind(each)
    yield from behind(found, more)


def _table(found: Comparison) -> Iterator[str]:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("measure", "value", "95 % interval", "documents", "spans", "what it is"):
        table.add_column(column, justify="right" if column in {"value", "documents", "spans"} else "left", no_wrap=column != "what it is")
    for section, measures in groupby(found.measures, key=lambda each: each.section):
        table.add_row(section, style="dim italic")
        for each in measures:
            table.add_row(each.name, valued(each), _interval(each.interval), f"{each.documents:,}", f"{each.spans:,}", each.title)
    yield from printed(table)
    if any(each.too_little for each in found.measures):
        yield LITTLE


def _behind(each: Measure) -> Iterator[str]:
    yield f"{each.name}: {each.title}. {each.caution}"
    by_label = ", ".join(f"{label} {number(value)}{_in_brackets(each.label_intervals[label])}" for label, value in each.per_label.items())
    if by_label:
        yield f"  by label: {by_label}"
    for pair in each.pairs:
        yield f"  {pair.a} – {pair.b}: {number(pair.value)} ({plural(pair.documents, 'document')})"
    for group in each.groups:
        where = f"within {group.a}" if group.a == group.b else f"between {group.a} and {group.b}"
        yield f"  {where}: {number(group.value)}{_in_brackets(group.interval)} ({plural(group.pairs, 'pair')})"
    settings = ", ".join(f"{name} {value}" for name, value in each.settings.items())
    if settings:
        yield f"  settings: {settings}"
    if each.warning:
        yield f"  {each.warning}"


def _interval(interval: Interval | None) -> str:
    return f"{interval[0]:.3f} to {interval[1]:.3f}" if interval else "–"


def _in_brackets(interval: Interval | None) -> str:
    return f" [{_interval(interval)}]" if interval else ""

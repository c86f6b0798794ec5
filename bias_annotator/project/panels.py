"""The parts of a figure, each drawn into axes of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bias_annotator.agreement.decomposing import Part

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from bias_annotator.project.comparison import Comparison, Interval, Measure
    from bias_annotator.project.dissecting import Period
    from bias_annotator.project.dissection import Counts, Differences, Dissection

INK, SOFT, MARK = "#1f2430", "#8a90a0", "#0072b2"
_SHOWN = "alpha_char"  # the measure of which labels, pairs, people and times are shown, else the first that has some
_ENOUGH = 3  # annotators for a matrix to say more than the value
_CURVE = 6  # rows of a curve
_COLOURS = {
    Part.ALONE: "#d55e00",
    Part.LABEL: "#cc79a7",
    Part.BOUNDARY: "#e69f00",
    Part.ATTRIBUTE: "#56b4e9",
    Part.AGREED: "#b9c0cc",
}
LACKING = {
    "values": "It takes a measure.",
    "labels": "It takes a measure with values by label, such as alpha_char, and spans.",
    "matrix": "It takes three annotators and a measure with values by pair.",
    "gold": "It takes an annotator who worked.",
    "leave-one-out": "It takes three annotators.",
    "self": "It takes an annotator with two rounds in a document.",
    "over-time": "It takes documents with spans that two annotators worked on.",
    "differences": "It takes documents with spans that two annotators worked on.",
}
"""What a part needs that could not be drawn."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A part with its title, how many rows it needs, and what draws it."""

    part: str
    title: str
    rows: int
    draw: Callable[[Axes], None]


Row = tuple[str, float | None, "Interval | None"]


def panels(found: Comparison, more: Dissection) -> Iterator[Panel]:
    """Everything that can be drawn of a comparison and of what stands behind it."""
    if found.measures:
        whom = ", ".join(found.annotators) if len(found.annotators) <= _ENOUGH else f"{len(found.annotators)} annotators"
        rows = [(each.title, each.value, each.interval) for each in found.measures]
        yield _dotted("values", f"Agreement of {whom}; {found.documents:,} documents", rows)
    labelled = _chosen(found, lambda each: bool(each.per_label))
    if labelled:
        labels = [(label, value, labelled.label_intervals[label]) for label, value in labelled.per_label.items()]
        yield _dotted("labels", f"{labelled.title}: by label", labels)
    paired = _chosen(found, lambda each: bool(each.pairs)) if len(found.annotators) >= _ENOUGH else None
    if paired:
        title = f"{paired.title}: each two annotators"
        yield Panel("matrix", title, len(found.annotators), partial(_matrix, names=found.annotators, measure=paired))
    yield from _people(found, more)
    if more.periods:
        yield _over_time(more.periods)
    if more.differences and more.differences.parts:
        yield _differences(more.differences)


def _chosen(found: Comparison, fits: Callable[[Measure], bool]) -> Measure | None:
    """The measure that is shown of several."""
    usual = found.measure(_SHOWN)
    return usual if usual and fits(usual) else next((each for each in found.measures if fits(each)), None)


def _people(found: Comparison, more: Dissection) -> Iterator[Panel]:
    usual = _chosen(found, lambda _: True)
    if usual is None:
        return
    everybody = [("everybody", usual.value, usual.interval)]
    if more.gold:
        yield _dotted("gold", f"{usual.title}: each with gold", _rows(more.gold, usual.name))
    if more.without:
        rows = _rows(more.without, usual.name, "without ")
        yield _dotted("leave-one-out", f"{usual.title}: without one annotator", [*everybody, *rows])
    if more.oneself:
        yield _dotted("self", f"{usual.title}: each with themselves", _rows(more.oneself, usual.name))


def _rows(comparisons: Mapping[str, Comparison], measure: str, before: str = "") -> list[Row]:
    found = [(f"{before}{name}", each.measure(measure)) for name, each in comparisons.items()]
    return [(name, each.value, each.interval) for name, each in found if each]


def _dotted(part: str, title: str, rows: Sequence[Row]) -> Panel:
    return Panel(part, title, len(rows), partial(_dots, rows=rows))


def _dots(axes: Axes, rows: Sequence[Row]) -> None:
    lowest = 0.0
    for place, (_, value, interval) in enumerate(rows):
        if value is None:
            axes.text(0.01, place, "no value", va="center", color=SOFT, fontstyle="italic")
            continue
        if interval:
            axes.plot(interval, (place, place), color=MARK, linewidth=2.4, alpha=0.35, solid_capstyle="round")
        axes.plot([value], [place], "o", color=MARK, markersize=5)
        axes.annotate(f"{value:.3f}", (1.02, place), xycoords=("axes fraction", "data"), va="center", color=INK)
        lowest = min(lowest, value, *(interval or ()))
    axes.set_yticks(range(len(rows)), [name for name, _, _ in rows])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlim(lowest - 0.02 if lowest < 0 else 0, 1.02)
    axes.axvline(0, color=SOFT, linewidth=0.6)
    axes.grid(axis="x", color=SOFT, alpha=0.25, linewidth=0.5)


def _matrix(axes: Axes, names: Sequence[str], measure: Measure) -> None:
    values = measure.matrix()
    cells = [[values.get((one, other)) for other in names] for one in names]
    shades = [[float("nan") if value is None else max(value, 0.0) for value in row] for row in cells]
    axes.imshow(shades, cmap="Blues", vmin=0, vmax=1.4, aspect="auto")  # the darkest blues would swallow the figures
    for row, line in enumerate(cells):
        for column, value in enumerate(line):
            axes.text(column, row, "" if row == column else "–" if value is None else f"{value:.2f}", ha="center", va="center", color=INK)
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), names)


def _over_time(periods: Sequence[Period]) -> Panel:
    usual = _chosen(periods[0].comparison, lambda _: True)
    measures = [period.comparison.measure(usual.name) for period in periods] if usual else []
    ends = [f"{period.last:%Y-%m-%d}" for period in periods]
    title = f"{usual.title if usual else 'Agreement'}: in the order of work, until"
    return Panel("over-time", title, _CURVE, partial(_curve, ends=ends, measures=measures))


def _curve(axes: Axes, ends: Sequence[str], measures: Sequence[Measure | None]) -> None:
    known = [(place, each.value, each.interval) for place, each in enumerate(measures) if each and each.value is not None]
    axes.plot([place for place, _, _ in known], [value for _, value, _ in known], "o-", color=MARK, markersize=5, linewidth=1.2)
    for place, value, interval in known:
        if interval:
            axes.plot((place, place), interval, color=MARK, linewidth=2.4, alpha=0.35, solid_capstyle="round")
        axes.annotate(f"{value:.2f}", (place, value), xytext=(7, 0), textcoords="offset points", va="center", color=INK)
    lowest = min((min(value, *(interval or (value,))) for _, value, interval in known), default=0.0)
    axes.set_ylim(min(0, lowest) - (0.02 if lowest < 0 else 0), 1.1)
    axes.set_xlim(-0.5, len(ends) - 0.5)
    axes.set_xticks(range(len(ends)), ends, rotation=30, ha="right", rotation_mode="anchor")
    axes.axhline(0, color=SOFT, linewidth=0.6)
    axes.grid(axis="y", color=SOFT, alpha=0.25, linewidth=0.5)


def _differences(found: Differences) -> Panel:
    rows = [("all", found.parts), *found.labels.items(), *found.annotators.items()]
    return Panel("differences", "What passages of two annotators differ in", len(rows) + 1, partial(_bars, rows=rows))


def _bars(axes: Axes, rows: Sequence[tuple[str, Counts]]) -> None:
    """Shares of a row, with the count of its passages at the end."""
    for place, (_, counts) in enumerate(rows):
        total, before = sum(counts.values()), 0.0
        for part in Part:
            share = counts.get(part, 0) / total
            axes.barh(place, share, left=before, height=0.7, color=_COLOURS[part], label=str(part) if place == 0 else None)
            before += share
        axes.annotate(f"{total:,}", (1.02, place), xycoords=("axes fraction", "data"), va="center", color=INK)
    axes.set_yticks(range(len(rows)), [name for name, _ in rows])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlim(0, 1)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
    axes.legend(loc="upper left", bbox_to_anchor=(0, -0.12), ncols=len(Part), frameon=False, labelcolor=INK)

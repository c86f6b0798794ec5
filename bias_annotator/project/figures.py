"""A comparison as a figure and as a table: for papers and spreadsheets. Draws with matplotlib, without a window."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.project.comparison import Comparison, Measure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SUFFIXES = (".svg", ".pdf", ".png")
_INK, _SOFT, _MARK = "#1f2430", "#8a90a0", "#0072b2"
_WIDTH, _ROW = 7.2, 0.26  # inches
_MATRIX = "alpha_char"  # the measure whose pairs are shown, else the first that has some
_ENOUGH = 3  # annotators for a matrix to say more than the value


def check(path: Path) -> None:
    """Raise UserError for a name that no figure can have, or without the package that draws."""
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(
            Message("A figure cannot be written as “{name}”.", name=path.name),
            Message("Its name ends in {suffixes}.", suffixes=f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"),
        )
    try:
        import matplotlib  # noqa: F401, ICN001, PLC0415 - only to see whether it is there
    except ImportError:
        raise UserError("Figures need a package that is not installed.", "pip install bias-annotator[figures]") from None


def draw(found: Comparison, path: Path) -> None:
    """Draw values with their intervals, by measure and by label, and the matrix of annotators; the same figures make the same file."""
    check(path)
    from matplotlib import rc_context  # noqa: PLC0415 - only figures need it
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - the same
    from matplotlib.figure import Figure  # noqa: PLC0415 - the same

    pairs = _paired(found)
    labelled = found.measure(_MATRIX) or next((each for each in found.measures if each.per_label), None)
    counts = [len(found.measures), len(labelled.per_label) if labelled else 0, len(found.annotators) if pairs else 0]
    used = [count for count in counts if count]
    style = {"font.size": 8, "svg.hashsalt": "bias-annotator", "svg.fonttype": "none", "pdf.fonttype": 42}
    with rc_context(style):  # type: ignore[arg-type]  # its type lists every setting there is
        figure = Figure(figsize=(_WIDTH, sum(_ROW * count + 0.9 for count in used) or 1), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots(max(len(used), 1), 1, squeeze=False, height_ratios=[count + 2 for count in used] or [1])[:, 0]
        places = iter(axes)
        if counts[0]:
            rows = [(each.title, each.value, each.interval) for each in found.measures]
            whom = ", ".join(found.annotators) if len(found.annotators) <= _ENOUGH else f"{len(found.annotators)} annotators"
            _dots(next(places), f"Agreement of {whom}; {found.documents:,} documents", rows)
        if labelled and counts[1]:
            labels = [(label, value, labelled.label_intervals[label]) for label, value in labelled.per_label.items()]
            _dots(next(places), f"{labelled.title}: by label", labels)
        if pairs:
            _matrix(next(places), found, pairs)
        stamp = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}, ".png": {}}[path.suffix.lower()]
        content = io.BytesIO()
        figure.savefig(content, format=path.suffix.lower()[1:], dpi=200, metadata=stamp)
    _write(path, content.getvalue())


def save(found: Comparison, path: Path) -> None:
    """Write a comparison as the name ends: a figure, all values (.json), or a table of documents (.csv), if it has these one by one."""
    suffix = path.suffix.lower()
    if suffix == ".json":
        _write(path, f"{json.dumps(found.to_json(), ensure_ascii=False, indent=2)}\n".encode())
    elif suffix == ".csv":
        write_table(found, path)
    else:
        draw(found, path)


def write_table(found: Comparison, path: Path) -> None:
    """Write one row a document with what every measure says of it alone; empty where it has no value."""
    names = [each.name for each in found.measures]
    content = io.StringIO()
    rows = csv.writer(content, lineterminator="\n")
    rows.writerow(["document", "annotators", "spans", "characters", *names])
    for each in found.by_document:
        values = ["" if each.values[name] is None else repr(each.values[name]) for name in names]
        rows.writerow([each.document, each.annotators, each.spans, each.characters, *values])
    _write(path, content.getvalue().encode("utf-8", errors="surrogatepass"))


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as problem:
        raise UserError(
            Message("“{path}” cannot be written: {why}.", path=path, why=problem.strerror), "Choose another place."
        ) from problem


def _paired(found: Comparison) -> Measure | None:
    """The measure whose pairs are drawn."""
    if len(found.annotators) < _ENOUGH:
        return None
    wanted = found.measure(_MATRIX)
    return wanted or next((each for each in found.measures if each.pairs), None)


def _dots(axes: Axes, title: str, rows: list[tuple[str, float | None, tuple[float, float] | None]]) -> None:
    axes.set_title(title, loc="left", color=_INK, fontweight="bold")
    lowest = 0.0
    for place, (_, value, interval) in enumerate(rows):
        if value is None:
            axes.text(0.01, place, "no value", va="center", color=_SOFT, fontstyle="italic")
            continue
        if interval:
            axes.plot(interval, (place, place), color=_MARK, linewidth=2.4, alpha=0.35, solid_capstyle="round")
        axes.plot([value], [place], "o", color=_MARK, markersize=5)
        axes.annotate(f"{value:.3f}", (1.02, place), xycoords=("axes fraction", "data"), va="center", color=_INK)
        lowest = min(lowest, value, *(interval or ()))
    axes.set_yticks(range(len(rows)), [name for name, _, _ in rows])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlim(lowest - 0.02 if lowest < 0 else 0, 1.02)
    axes.axvline(0, color=_SOFT, linewidth=0.6)
    axes.grid(axis="x", color=_SOFT, alpha=0.25, linewidth=0.5)
    axes.tick_params(length=0, colors=_INK)
    for side in axes.spines.values():
        side.set_visible(False)


def _matrix(axes: Axes, found: Comparison, measure: Measure) -> None:
    names = found.annotators
    values = measure.matrix()
    axes.set_title(f"{measure.title}: each two annotators", loc="left", color=_INK, fontweight="bold")
    cells = [[values.get((one, other)) for other in names] for one in names]
    shades = [[float("nan") if value is None else max(value, 0.0) for value in row] for row in cells]
    axes.imshow(shades, cmap="Blues", vmin=0, vmax=1.4, aspect="auto")  # the darkest blues would swallow the figures
    for row, line in enumerate(cells):
        for column, value in enumerate(line):
            axes.text(column, row, "" if row == column else "–" if value is None else f"{value:.2f}", ha="center", va="center", color=_INK)
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), names)
    axes.tick_params(length=0, colors=_INK)
    for side in axes.spines.values():
        side.set_visible(False)

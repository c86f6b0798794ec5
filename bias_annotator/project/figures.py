"""A comparison as a figure and as a table: for papers and spreadsheets. Draws with matplotlib, without a window."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from bias_annotator.agreement.decomposing import Part
from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.project.comparison import Comparison
from bias_annotator.project.dissection import BEHIND, NOTHING, Differences, Dissection, plain

SUFFIXES = (".svg", ".pdf", ".png")
PARTS = ("values", "labels", "matrix", *BEHIND)
"""What a figure can show."""
_WIDTH, _ROW = 7.2, 0.26  # inches


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


def draw(found: Comparison, path: Path, more: Dissection = NOTHING, part: str = "") -> None:
    """Draw everything that was computed, or one of its PARTS; the same figures make the same file. UserError for a part without data."""
    check(path)
    from matplotlib import rc_context  # noqa: PLC0415 - only figures need it
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - the same
    from matplotlib.figure import Figure  # noqa: PLC0415 - the same

    from bias_annotator.project import panels  # noqa: PLC0415 - the same

    used = [panel for panel in panels.panels(found, more) if part in {"", panel.part}]
    if part and not used:
        raise UserError(Message("There is nothing to draw for “{part}”.", part=part), panels.LACKING[part])
    style = {"font.size": 8, "svg.hashsalt": "bias-annotator", "svg.fonttype": "none", "pdf.fonttype": 42}
    with rc_context(style):  # type: ignore[arg-type]  # its type lists every setting there is
        figure = Figure(figsize=(_WIDTH, sum(_ROW * panel.rows + 0.9 for panel in used) or 1), layout="constrained")
        FigureCanvasAgg(figure)
        if used:
            grid = figure.subplots(len(used), 1, squeeze=False, height_ratios=[panel.rows + 2 for panel in used])
            for panel, axes in zip(used, grid[:, 0], strict=True):
                axes.set_title(panel.title, loc="left", color=panels.INK, fontweight="bold")
                axes.tick_params(length=0, colors=panels.INK)
                for side in axes.spines.values():
                    side.set_visible(False)
                panel.draw(axes)
        stamp = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}, ".png": {}}[path.suffix.lower()]
        content = io.BytesIO()
        figure.savefig(content, format=path.suffix.lower()[1:], dpi=200, metadata=stamp)
    _write(path, content.getvalue())


def save(found: Comparison, path: Path, more: Dissection = NOTHING) -> None:
    """Write a comparison as the name ends: a figure, all values (.json), or a table of documents (.csv), if it has these one by one."""
    suffix = path.suffix.lower()
    if suffix == ".json":
        _write(path, f"{json.dumps({**found.to_json(), **more.to_json()}, ensure_ascii=False, indent=2)}\n".encode())
    elif suffix == ".csv":
        write_table(found, path, more.differences)
    else:
        draw(found, path, more)


def write_table(found: Comparison, path: Path, differences: Differences | None = None) -> None:
    """Write one row a document with what every measure says of it alone, empty where it has no value, and what its passages differ in."""
    names = [each.name for each in found.measures]
    content = io.StringIO()
    rows = csv.writer(content, lineterminator="\n")
    counts = [part.name.lower() for part in Part] if differences else []
    rows.writerow(["document", "annotators", "spans", "characters", *names, *counts])
    for each in found.by_document:
        values = ["" if each.values[name] is None else repr(each.values[name]) for name in names]
        passages = list(plain(differences.documents.get(each.document, {})).values()) if differences else []
        rows.writerow([each.document, each.annotators, each.spans, each.characters, *values, *passages])
    _write(path, content.getvalue().encode("utf-8", errors="surrogatepass"))


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as problem:
        raise UserError(
            Message("“{path}” cannot be written: {why}.", path=path, why=problem.strerror), "Choose another place."
        ) from problem

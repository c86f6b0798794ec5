"""What every format would lose of what would go out, counted in one pass, so that a person can choose."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bias_annotator.project.exporting import Loss, lost, most_first
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.project.selecting import ExportOptions, Selection
from bias_annotator.writers import WRITERS


@dataclass(frozen=True, slots=True)
class Forecast:
    """How much would go out, and what each format could not carry of it, the most frequent first."""

    documents: int
    annotations: int
    losses: Mapping[str, tuple[Loss, ...]]


def forecast(project: Project, options: ExportOptions, report: Report = quiet) -> Forecast:
    """Look at everything that would go out, in whatever format."""
    chosen = Selection(project, options)
    found: dict[str, Counter[str]] = {name: Counter() for name in WRITERS}
    documents = annotations = 0
    for item in chosen.items():
        report(documents, len(chosen.documents), "Counting")
        documents += 1
        annotations += sum(len(marks.spans) for marks in item.marks)
        for name, writer in WRITERS.items():
            found[name] += lost(writer, item, project.scheme)
    return Forecast(documents, annotations, {name: most_first(losses) for name, losses in found.items()})

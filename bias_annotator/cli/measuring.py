"""The agreement command."""

from typing import TYPE_CHECKING

from bias_annotator.cli import agreement_options as option
from bias_annotator.cli.agreement_options import figures_of, groups_of
from bias_annotator.cli.output import progress, say, say_json
from bias_annotator.cli.projects import AsJson, ProjectPath, parts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bias_annotator.project.choosing import Choice
    from bias_annotator.project.comparing import Comparison
    from bias_annotator.project.dissection import Dissection


def agreement(  # noqa: PLR0913, PLR0917 - typer makes an option of each
    project: ProjectPath,
    measure: option.Measures = None,
    annotators: option.Annotators = "",
    documents: option.Documents = "",
    labels: option.Labels = "",
    round_: option.Round = 0,
    groups: option.Groups = None,
    gold: option.Gold = False,
    leave_one_out: option.LeaveOneOut = False,
    oneself: option.Oneself = False,
    over_time: option.OverTime = 0,
    differences: option.Differ = False,
    bootstrap: option.Bootstrap = None,
    samples: option.Samples = 0,
    seed: option.Seed = 0,
    sampler: option.SamplerName = "shuffle",
    alpha: option.Alpha = 1.0,
    beta: option.Beta = 1.0,
    delta: option.Delta = 1.0,
    workers: option.Workers = 1,
    backend: option.BackendName = "loky",
    figure: option.Figure = None,
    per_document: option.PerDocument = None,
    as_json: AsJson = False,
) -> None:
    """Measure how far annotators agree, with the coverage of every number."""
    from bias_annotator.model.ids import DocumentId  # noqa: PLC0415 - the same
    from bias_annotator.project import figures  # noqa: PLC0415 - the same
    from bias_annotator.project.comparing import compare  # noqa: PLC0415 - the same
    from bias_annotator.project.dissection import Asked, dissect  # noqa: PLC0415 - the same
    from bias_annotator.project.project import Project  # noqa: PLC0415 - the same

    asked = Asked(gold, leave_one_out, oneself, over_time, differences)
    files = figures_of(figure or (), figures.PARTS, asked.missing)
    for _, path in files:
        figures.check(path)
    choice: Choice = {
        "measures": tuple(measure or ()),
        "annotators": parts(annotators),
        "documents": [DocumentId(each) for each in parts(documents)],
        "labels": parts(labels),
        "round_": round_,
        "samples": samples,
        "seed": seed,
        "sampler": sampler,
        "alpha": alpha,
        "beta": beta,
        "delta": delta,
        "workers": workers,
        "backend": backend,
    }
    if bootstrap is not None:
        choice["bootstrap"] = bootstrap
    with Project.open(project) as opened, progress("Comparing") as report:
        for each in choice["documents"]:
            opened.document(each)
        choice["report"] = report
        found = compare(opened, groups=groups_of(groups or ()), by_document=per_document is not None, **choice)
        more = dissect(opened, asked, **choice)
    _write(found, more, files, per_document)
    if as_json:
        say_json({**found.to_json(), **more.to_json()})
    else:
        _say(found, more, [*((path, "Figure") for _, path in files), *([(per_document, "Values by document")] if per_document else [])])


def _write(found: "Comparison", more: "Dissection", files: "Sequence[tuple[str, Path]]", table: "Path | None") -> None:
    from bias_annotator.project import figures  # noqa: PLC0415 - --help must be quick

    for part, path in files:
        figures.draw(found, path, more, part)
    if table is not None:
        figures.write_table(found, table, more.differences)


def _say(found: "Comparison", more: "Dissection", written: "Sequence[tuple[Path, str]]") -> None:
    from bias_annotator.cli.agreement_report import lines  # noqa: PLC0415 - --help must be quick

    for line in lines(found, more):
        say(line)
    for path, what in written:
        say(f"{what}: {path}")

"""The agreement command."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bias_annotator.cli.output import progress, say, say_json
from bias_annotator.cli.projects import AsJson, ProjectPath, parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def agreement(  # noqa: PLR0913, PLR0917 - typer makes an option of each
    project: ProjectPath,
    measure: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A measure; may be given several times; all by default.")
    ] = None,
    annotators: Annotated[
        str, typer.Option(metavar="A,B,...", help="Whom to compare; all who worked by default.", show_default=False)
    ] = "",
    documents: Annotated[str, typer.Option(metavar="ID,...", help="Only these documents.", show_default=False)] = "",
    labels: Annotated[str, typer.Option(metavar="LABEL,...", help="Only spans under these labels.", show_default=False)] = "",
    groups: Annotated[
        list[str] | None,
        typer.Option(metavar="TITLE=A,B,...", help="A group of annotators, once for each; gives values within and between them."),
    ] = None,
    bootstrap: Annotated[int, typer.Option(min=0, help="Resamples of the documents for 95 % intervals; 0 for none.")] = 0,
    samples: Annotated[
        int,
        typer.Option(min=0, help="Random annotations a measure draws for a document; 0: 30, fewer for many documents."),
    ] = 0,
    seed: Annotated[int, typer.Option(min=0, help="Seed of whatever is drawn.")] = 0,
    workers: Annotated[int, typer.Option(min=0, help="Documents to count at a time; 0 for as many as there are processors.")] = 1,
    backend: Annotated[
        str, typer.Option(metavar="NAME", help="What counts them: loky (processes), threading, or a cluster: dask, ray.")
    ] = "loky",
    figure: Annotated[
        Path | None, typer.Option(metavar="FILE", readable=False, help="Draw the values: .svg, .pdf or .png.", show_default=False)
    ] = None,
    per_document: Annotated[
        Path | None,
        typer.Option(metavar="FILE", readable=False, help="A table (CSV) of the values of each document.", show_default=False),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure how far annotators agree, with the coverage of every number."""
    from bias_annotator.cli.agreement_report import lines  # noqa: PLC0415 - --help must be quick
    from bias_annotator.model.ids import DocumentId  # noqa: PLC0415 - the same
    from bias_annotator.project import figures  # noqa: PLC0415 - the same
    from bias_annotator.project.comparing import compare  # noqa: PLC0415 - the same
    from bias_annotator.project.project import Project  # noqa: PLC0415 - the same

    if figure is not None:
        figures.check(figure)
    chosen = [DocumentId(each) for each in parts(documents)]
    with Project.open(project) as opened, progress("Comparing") as report:
        for each in chosen:
            opened.document(each)
        found = compare(
            opened,
            measures=tuple(measure or ()),
            annotators=parts(annotators),
            documents=chosen,
            labels=parts(labels),
            groups=_groups(groups or ()),
            by_document=per_document is not None,
            bootstrap=bootstrap,
            samples=samples,
            seed=seed,
            workers=workers,
            backend=backend,
            report=report,
        )
    if figure is not None:
        figures.draw(found, figure)
    if per_document is not None:
        figures.write_table(found, per_document)
    if as_json:
        say_json(found.to_json())
        return
    for line in lines(found):
        say(line)
    for path, what in ((figure, "Figure"), (per_document, "Values by document")):
        if path is not None:
            say(f"{what}: {path}")


def _groups(given: "Sequence[str]") -> "Mapping[str, Sequence[str]]":
    """Groups by title; an error of usage for one without a title or annotators."""
    found: dict[str, list[str]] = {}
    for each in given:
        title, _, names = each.partition("=")
        if not title.strip() or not parts(names):
            message = f"“{each}” is no group. Write a title, “=”, and annotators with commas between."
            raise typer.BadParameter(message, param_hint="--groups")
        found[title.strip()] = parts(names)
    return found

"""The command that brings a data set out of a project."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bias_annotator.cli.output import plural, progress, say, say_json, warn
from bias_annotator.cli.projects import AsJson, ProjectPath, parts

if TYPE_CHECKING:
    from bias_annotator.model.people import Status
    from bias_annotator.project.exporting import ExportResult


def export_(  # noqa: PLR0913, PLR0917 - the options of the command
    project: ProjectPath,
    destination: Annotated[Path, typer.Argument(metavar="DEST", readable=False, help="The file, or folder, to write.", show_default=False)],
    format_: Annotated[str, typer.Option("--format", metavar="NAME", help="How to write it (see “formats”).", show_default=False)],
    layer: Annotated[list[str] | None, typer.Option(metavar="all|gold|NAME", help="Whose spans; may be given several times.")] = None,
    label: Annotated[list[str] | None, typer.Option(metavar="LABEL", help="Only these spans; may be given several times.")] = None,
    labels: Annotated[str, typer.Option(metavar="LABEL,...", help="The same, with commas between.", show_default=False)] = "",
    documents: Annotated[str, typer.Option(metavar="ID,...", help="Only these documents, in this order.", show_default=False)] = "",
    query: Annotated[
        str,
        typer.Option(metavar="QUERY", help="Only documents in which this finds something, as in the search.", show_default=False),
    ] = "",
    search: Annotated[str, typer.Option(metavar="WORDS", help="Only documents with these words.", show_default=False)] = "",
    status: Annotated[
        str, typer.Option(metavar="todo|started|done", help="Only documents of this status; several with commas.", show_default=False)
    ] = "",
    flagged: Annotated[bool | None, typer.Option("--flagged/--not-flagged", help="Only documents with a flag, or without.")] = None,
    of: Annotated[
        str, typer.Option(metavar="NAME", help="Whose status and flags count; by default of whoever is furthest.", show_default=False)
    ] = "",
    outlet: Annotated[str, typer.Option(metavar="NAME", help="Only documents of this outlet.", show_default=False)] = "",
    since: Annotated[str, typer.Option(metavar="DATE", help="Only documents from then on: 2031-05-14, 2031-05.", show_default=False)] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Only documents up to then.", show_default=False)] = "",
    anonymous: Annotated[bool, typer.Option("--anonymous", help="Give annotators other names, always the same.")] = False,
    split: Annotated[
        str, typer.Option(metavar="NAME=SHARE,...", help="Parts of whole documents: train=80,dev=10,test=10.", show_default=False)
    ] = "",
    seed: Annotated[int, typer.Option(min=0, help="Seed of chance for --split.")] = 0,
    stratify: Annotated[
        Literal["outlet", "none"], typer.Option(help="For --split: whether each outlet has its share in every part.")
    ] = "outlet",
    force: Annotated[bool, typer.Option("--force", help="Overwrite the destination.")] = False,
    as_json: AsJson = False,
) -> None:
    """Export a data set; what the format cannot carry is told, and written beside it."""
    from bias_annotator.model.ids import DocumentId  # noqa: PLC0415 - --help must be quick
    from bias_annotator.project.exporting import ExportOptions, export  # noqa: PLC0415 - the same
    from bias_annotator.project.project import Project, Query  # noqa: PLC0415 - the same
    from bias_annotator.project.splitting import parse_split  # noqa: PLC0415 - the same

    layers = tuple(layer or ())
    options = ExportOptions(
        format_,
        () if "all" in layers else layers,
        tuple(map(DocumentId, parts(documents))) or None,
        force=force,
        query=query,
        labels=(*(label or ()), *parts(labels)),
        anonymous=anonymous,
        split=parse_split(split, seed, by_outlet=stratify == "outlet") if split else None,
        where=Query(of, search, _statuses(status), flagged, outlet, since, until),
    )
    with Project.open(project, read_only=True) as opened, progress("Exporting") as report:
        result = export(opened, destination, options, report)
    if as_json:
        say_json(result.to_json())
    else:
        _tell(result, format_)


def _statuses(typed: str) -> "frozenset[Status]":
    """Statuses by their names; an error of usage for another word."""
    from bias_annotator.model.people import Status  # noqa: PLC0415 - --help must be quick

    known = [status.value for status in Status]
    if (wrong := next((each for each in parts(typed) if each not in known), None)) is not None:
        message = f"“{wrong}” is no status. Write one of {', '.join(known)}, or several with commas between."
        raise typer.BadParameter(message, param_hint="--status")
    return frozenset(map(Status, parts(typed)))


def _tell(result: "ExportResult", name: str) -> None:
    """Print what went out, where, and what the format could not carry."""
    for loss in result.losses:
        warn(f"not carried by {name}: {loss.what} ({loss.count:,})")
    say(f"Exported {plural(result.documents, 'document')} and {plural(result.annotations, 'span')}:")
    for part, documents in result.parts:
        say(f"  {part}: {plural(documents, 'document')}")
    for file in result.files:
        say(f"  {file}")

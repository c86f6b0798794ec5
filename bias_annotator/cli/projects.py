"""Commands on a project as a whole: new, check, backup."""

from pathlib import Path
from typing import Annotated

import typer

from bias_annotator.cli.output import plural, progress, say, say_json

# `readable=False` everywhere: whether a file can be read is found by reading it, and told as what it is, no error of usage.
ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", readable=False, help="A project file (*.bias).", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]


def parts(listed: str) -> list[str]:
    """What a person typed with commas between."""
    return [part.strip() for part in listed.split(",") if part.strip()]


def new(
    project: ProjectPath,
    scheme: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            readable=False,
            help="A label scheme (TOML, or a REFI-QDA codebook, .qdc); media_bias by default.",
            show_default=False,
        ),
    ] = None,
    title: Annotated[
        str, typer.Option(metavar="T", help="What people call the project; the file’s name by default.", show_default=False)
    ] = "",
) -> None:
    """Make a project."""
    from bias_annotator.model.scheme import parse_scheme  # noqa: PLC0415 - --help must be quick
    from bias_annotator.project.project import Project  # noqa: PLC0415 - the same
    from bias_annotator.readers import SourceFile  # noqa: PLC0415 - the same
    from bias_annotator.readers.encoding import decode  # noqa: PLC0415 - the same
    from bias_annotator.readers.qda import parse_codebook  # noqa: PLC0415 - the same

    labels = None
    if scheme is not None:
        source = SourceFile(scheme)
        if scheme.suffix.lower() == ".qdc":
            labels = parse_codebook(source.content(), source.name)
        else:
            labels = parse_scheme(decode(source.content(), source.name).content.removeprefix("\ufeff"), f"“{source.name}”")
    with Project.new(project, title=title, scheme=labels) as made:
        say(f"Made “{made.title}” at {project}, with {plural(len(made.scheme.labels), 'label')}.")


def check_(project: ProjectPath, as_json: AsJson = False) -> None:
    """Check a project: the file, the hash of every text, every quote; exit code 3 when something is wrong."""
    from bias_annotator.project.checking import check  # noqa: PLC0415 - --help must be quick
    from bias_annotator.project.project import Project  # noqa: PLC0415 - the same

    with Project.open(project) as opened, progress("Checking") as report:
        result = check(opened, report)
    if as_json:
        say_json(result.to_json())
    else:
        for problem in result.problems:
            say(f"{problem.where}: {problem.what}")
        found = plural(len(result.problems), "problem") if result.problems else "all is well"
        say(f"{plural(result.documents, 'document')}, {plural(result.annotations, 'span')}: {found}.")
    if not result.ok:
        raise typer.Exit(3)


def backup(
    project: ProjectPath,
    destination: Annotated[Path, typer.Argument(metavar="DEST", readable=False, help="The copy; it must not exist.", show_default=False)],
) -> None:
    """Copy a project exactly, also while it is in use; the copy is proved before it takes its name."""
    from bias_annotator.project.project import Project  # noqa: PLC0415 - --help must be quick

    with Project.open(project, read_only=True) as opened:
        opened.backup(destination)
    say(f"Copied to {destination}.")

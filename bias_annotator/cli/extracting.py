"""The command that takes texts out of their kept files once more."""

from typing import TYPE_CHECKING, Annotated

import typer

from bias_annotator.cli.output import plural, progress, say, say_json, warn
from bias_annotator.cli.projects import AsJson, ProjectPath, parts
from bias_annotator.errors import UserError

if TYPE_CHECKING:
    from bias_annotator.project.extracting import Extraction

_LISTED = 200  # lines of spans that are printed for people; --json has them all


def extract(
    project: ProjectPath,
    documents: Annotated[
        str, typer.Option(metavar="ID,...", help="Only these documents; all whose files were kept by default.", show_default=False)
    ] = "",
    encoding: Annotated[
        str,
        typer.Option(metavar="NAME", help="Read pages and mails in this encoding; as before by default.", show_default=False),
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take texts out of their kept files once more; those that come out otherwise come in beside the old ones, with their marks."""
    from bias_annotator.model.ids import DocumentId  # noqa: PLC0415 - --help must be quick
    from bias_annotator.project.extracting import extract_all  # noqa: PLC0415 - the same
    from bias_annotator.project.project import Project  # noqa: PLC0415 - the same

    chosen = [DocumentId(each) for each in parts(documents)]
    with Project.open(project, read_only=dry_run) as opened, progress("Reading") as report:
        if opened.read_only and not dry_run:
            raise UserError(f"“{project.name}” is open for reading only: nothing was changed.", opened.read_only_reason)
        found = extract_all(opened, chosen or None, report, write=not dry_run, encoding=encoding)
    if as_json:
        say_json({"documents": [each.to_json() for each in found]})
    else:
        _tell(found, dry_run=dry_run)
    if any(each.outcome == "refused" or each.lost for each in found):
        raise typer.Exit(3)


def _tell(found: "list[Extraction]", *, dry_run: bool) -> None:
    """Print what became of documents."""
    new = [each for each in found if each.outcome == "new"]
    refused = [each for each in found if each.outcome == "refused"]
    lost = [(each.title, layer, span) for each in found for layer, span in each.lost]
    for title, layer, span in lost[:_LISTED]:
        warn(f"not found in the new “{title}”: {span.label} of {layer.title}, {span.start}–{span.end}: “{span.quote}”")
    for each in refused[:_LISTED]:
        warn(f"refused “{each.title}”: {each.reason}")
    come = f"{len(new):,} {'would come' if dry_run else 'came'} out otherwise, with {plural(sum(each.spans for each in new), 'span')}"
    say(f"{plural(len(found), 'document')} read again: {come}; {plural(len(lost), 'span')} not found, {len(refused):,} refused.")

"""Commands on data that come in, and on formats: import, formats."""

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bias_annotator.cli.output import plural, progress, say, say_json, table, warn
from bias_annotator.cli.projects import AsJson, ProjectPath
from bias_annotator.errors import UserError

if TYPE_CHECKING:
    from bias_annotator.project.importing import ImportResult

_LISTED = 200  # lines of what was left out that are printed for people; --json has them all

Format = Annotated[str, typer.Option("--format", metavar="auto|NAME", help="How the files are written (see “formats”).")]
Duplicates = Annotated[
    Literal["merge", "skip", "error", "add"],
    typer.Option(help="A document that is there already: merge what it lacks, skip it, stop, or add it again."),
]


def import_(  # noqa: PLR0913, PLR0917 - the options of the command
    project: ProjectPath,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", readable=False, help="Files, and folders with files.", show_default=False)],
    format_: Format = "auto",
    annotator: Annotated[
        str, typer.Option(metavar="NAME", help="Whose spans they are, where the file does not say.", show_default=False)
    ] = "",
    layer: Annotated[Literal["annotator", "gold"] | None, typer.Option(help="The layer of spans, where the file does not say.")] = None,
    offset_unit: Annotated[
        Literal["auto", "codepoint", "utf16", "utf8", "grapheme"],
        typer.Option(help="What positions in the file count; “auto” finds it by the quotes."),
    ] = "auto",
    on_duplicate: Duplicates = "merge",
    unknown_label: Annotated[
        Literal["add", "refuse", "skip"],
        typer.Option(help="A label that the scheme lacks: add it, refuse its spans, or leave them out."),
    ] = "add",
    text_column: Annotated[
        str, typer.Option(metavar="NAME", help="The column of a table that holds the texts; found out by itself.", show_default=False)
    ] = "",
    encoding: Annotated[
        str,
        typer.Option(
            metavar="auto|NAME",
            help="The encoding of texts, pages and tables, such as windows-1252; “utf-8-twice” puts “â€œ” right.",
        ),
    ] = "auto",
    labels: Annotated[
        Path | None, typer.Option(metavar="MAP.toml", readable=False, help="New names for labels: a table [labels].", show_default=False)
    ] = None,
    sources: Annotated[
        bool, typer.Option("--sources/--no-sources", help="Keep the files that texts are taken out of (pages, PDF), compressed.")
    ] = True,
    as_json: AsJson = False,
) -> None:
    """Import documents and annotations."""
    from bias_annotator.model.offsets import Unit  # noqa: PLC0415 - --help must be quick
    from bias_annotator.model.people import LayerKind  # noqa: PLC0415 - the same
    from bias_annotator.project.importing import ImportOptions, import_files  # noqa: PLC0415 - the same
    from bias_annotator.project.project import OnDuplicate, Project  # noqa: PLC0415 - the same

    options = ImportOptions(
        format_,
        annotator,
        LayerKind(layer) if layer else None,
        None if offset_unit == "auto" else Unit(offset_unit),
        OnDuplicate(on_duplicate),
        unknown_label,
        _label_map(labels) if labels else {},
        text_column,
        sources,
        encoding,
    )
    with Project.open(project) as opened, progress("Importing") as report:
        if opened.read_only:
            raise UserError(f"“{project.name}” is open for reading only: nothing was imported.", opened.read_only_reason)
        result = import_files(opened, paths, options, report)
    _tell(result, as_json=as_json)


def _tell(result: "ImportResult", *, as_json: bool) -> None:
    """Print what came of an import, and end with what it was worth."""
    lone = len(result.refused) == 1 and not result.refused[0].where
    came = result.documents + result.annotations + result.relations
    if as_json:
        say_json(result.to_json())
    else:
        for line in result.warnings[:_LISTED]:
            warn(line)
        for skipped in result.skipped[:_LISTED]:
            warn(f"skipped {skipped.place}: {skipped.reason}")
        if came or not lone:
            for refused in result.refused[:_LISTED]:
                warn(f"refused {refused.source}{', ' if refused.where else ''}{refused.where}: {refused.reason}")
            what = (plural(result.documents, "document"), plural(result.annotations, "span"), plural(result.relations, "relation"))
            say(f"Imported {', '.join(what)}; {len(result.skipped):,} skipped, {len(result.refused):,} refused.")
    if result.problem:
        raise result.problem
    if result.refused and not came and not result.skipped:
        first = result.refused[0]
        sentence = first.reason if lone else f"Nothing could be imported: {plural(len(result.refused), 'thing')} refused."
        raise UserError(sentence, (lone and first.hint) or "“bias-annotator formats” lists what can be read.")
    if result.refused:
        raise typer.Exit(3)


def formats(as_json: AsJson = False) -> None:
    """List every format that can be read or written, and what each cannot carry."""
    from bias_annotator.readers import READERS  # noqa: PLC0415 - --help must be quick
    from bias_annotator.writers import WRITERS  # noqa: PLC0415 - the same

    value = {
        side: [
            {"name": each.name, "title": each.title, "suffixes": list(each.suffixes), "loses": list(each.loses)} for each in found.values()
        ]
        for side, found in (("readers", READERS), ("writers", WRITERS))
    }
    if as_json:
        say_json(value)
        return
    for side, title in (("readers", "In"), ("writers", "Out")):
        say(title)
        rows = [(each["name"], each["title"], " ".join(each["suffixes"]), _without(each["loses"])) for each in value[side]]
        for line in table([tuple(map(str, row)) for row in rows]):
            say(f"  {line}")


def _without(loses: object) -> str:
    return f"without {', '.join(loses)}" if isinstance(loses, list) and loses else "everything"


def _label_map(path: Path) -> dict[str, str]:
    try:
        value = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise UserError(
            f"The label map “{path}” cannot be read: {problem}.", 'It needs a table [labels] with lines "old" = "new".'
        ) from problem
    found = value.get("labels", value)
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found.values()):
        raise UserError(
            f"The label map “{path}” has no table [labels] of texts.", 'Write lines such as "claim" = "opinion" under [labels].'
        )
    return found

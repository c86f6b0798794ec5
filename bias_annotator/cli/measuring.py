"""The agreement command."""

from typing import TYPE_CHECKING, Annotated

import typer

from bias_annotator.cli.output import plural, progress, say, say_json, table
from bias_annotator.cli.projects import AsJson, ProjectPath

if TYPE_CHECKING:
    from bias_annotator.project.comparing import Comparison, Measure


def agreement(
    project: ProjectPath,
    measure: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A measure; may be given several times; all by default.")
    ] = None,
    annotators: Annotated[
        str, typer.Option(metavar="A,B,...", help="Whom to compare; all who worked by default.", show_default=False)
    ] = "",
    documents: Annotated[str, typer.Option(metavar="ID,...", help="Only these documents.", show_default=False)] = "",
    bootstrap: Annotated[int, typer.Option(min=0, help="Resamples of the documents for 95 % intervals; 0 for none.")] = 0,
    seed: Annotated[int, typer.Option(help="Seed of the resampling.")] = 0,
    as_json: AsJson = False,
) -> None:
    """Measure how far annotators agree, with the coverage of every number."""
    from bias_annotator.model.ids import DocumentId  # noqa: PLC0415 - --help must be quick
    from bias_annotator.project.comparing import compare  # noqa: PLC0415 - the same
    from bias_annotator.project.project import Project  # noqa: PLC0415 - the same

    names = [name.strip() for name in annotators.split(",") if name.strip()]
    chosen = [DocumentId(each.strip()) for each in documents.split(",") if each.strip()]
    with Project.open(project) as opened, progress("Comparing") as report:
        for each in chosen:
            opened.document(each)
        found = compare(
            opened, measures=tuple(measure or ()), annotators=names, documents=chosen, bootstrap=bootstrap, seed=seed, report=report
        )
    if as_json:
        say_json(found.to_json())
    else:
        _print(found)


def _print(found: "Comparison") -> None:
    say(f"{', '.join(found.annotators) or 'Nobody'}; {plural(found.documents, 'document')} that at least two worked on.")
    if not found.measures:
        return
    rows = [("", "value", "95 % interval", "documents", "spans")]
    rows += [_row(each) for each in found.measures]
    for line in table(rows, numbers=(1, 3, 4)):
        say(line)
    for each in found.measures:
        say()
        say(f"{each.title}. {each.caution}")
        labels = ", ".join(f"{label} {_number(value)}" for label, value in each.per_label.items())
        if labels:
            say(f"  by label: {labels}")
        for pair in each.pairs:
            say(f"  {pair.a} – {pair.b}: {_number(pair.value)} ({plural(pair.documents, 'document')})")
        if each.warning:
            say(f"  {each.warning}")


def _row(each: "Measure") -> tuple[str, str, str, str, str]:
    interval = f"{each.interval[0]:.3f} to {each.interval[1]:.3f}" if each.interval else "–"
    return (each.name, _number(each.value), interval, f"{each.documents:,}", f"{each.spans:,}")


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"

"""The options of the agreement command."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from bias_annotator.cli.projects import parts

Measures = Annotated[list[str] | None, typer.Option(metavar="NAME", help="A measure; may be given several times; all by default.")]
Annotators = Annotated[str, typer.Option(metavar="A,B,...", help="Whom to compare; all who worked by default.", show_default=False)]
Documents = Annotated[str, typer.Option(metavar="ID,...", help="Only these documents.", show_default=False)]
Labels = Annotated[str, typer.Option(metavar="LABEL,...", help="Only spans under these labels.", show_default=False)]
Round = Annotated[int, typer.Option("--round", min=0, help="Only this round of each annotator; 0: the newest.")]
Groups = Annotated[
    list[str] | None,
    typer.Option(metavar="TITLE=A,B,...", help="A group of annotators, once for each; gives values within and between them."),
]
Gold = Annotated[bool, typer.Option("--gold", help="Also compare each annotator with the gold layer.")]
LeaveOneOut = Annotated[bool, typer.Option("--leave-one-out", help="Also compare all but one, for each annotator.")]
Oneself = Annotated[bool, typer.Option("--self", help="Also compare each annotator’s rounds in documents that were shown again.")]
OverTime = Annotated[int, typer.Option(metavar="N", min=0, help="Also in the order of work, in N parts; 0: not.")]
Differ = Annotated[bool, typer.Option("--differences", help="Also count what passages differ in, by label and annotator.")]
Bootstrap = Annotated[
    int | None,
    typer.Option(min=0, help="Resamples of the documents for 95 % intervals, 1000 by default; 0 for none.", show_default=False),
]
Samples = Annotated[int, typer.Option(min=0, help="Random annotations gamma draws for a document; 0: 30, fewer for many documents.")]
Seed = Annotated[int, typer.Option(min=0, help="Seed of whatever is drawn.")]
SamplerName = Annotated[str, typer.Option(metavar="NAME", help="How gamma draws: shuffle (annotators’ units, moved) or statistical.")]
Alpha = Annotated[float, typer.Option(min=0, help="Weight of positions in gamma.")]
Beta = Annotated[float, typer.Option(min=0, help="Weight of labels in gamma.")]
Delta = Annotated[float, typer.Option(help="Cost of an empty unit in gamma; scales disorders and leaves gamma as it is.")]
Workers = Annotated[int, typer.Option(min=0, help="Documents to count at a time; 0 for as many as there are processors.")]
BackendName = Annotated[str, typer.Option(metavar="NAME", help="What counts them: loky (processes), threading, or a cluster: dask, ray.")]
Figure = Annotated[
    list[str] | None,
    typer.Option(metavar="[PART=]FILE", help="Draw what was computed, or a part of it: .svg, .pdf or .png; may be given several times."),
]
PerDocument = Annotated[
    Path | None, typer.Option(metavar="FILE", readable=False, help="A table (CSV) of the values of each document.", show_default=False)
]


def groups_of(given: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Groups by title; an error of usage for one without a title or annotators, and for a title that comes twice."""
    found: dict[str, list[str]] = {}
    for each in given:
        title, _, names = each.partition("=")
        if not title.strip() or not parts(names):
            message = f"“{each}” is no group. Write a title, “=”, and annotators with commas between."
            raise typer.BadParameter(message, param_hint="--groups")
        if title.strip() in found:
            message = f"There are two groups called “{title.strip()}”. Give each its own title."
            raise typer.BadParameter(message, param_hint="--groups")
        found[title.strip()] = parts(names)
    return found


def figures_of(given: Sequence[str], known: Sequence[str], missing: Sequence[str]) -> list[tuple[str, Path]]:
    """Files of figures, each with the part that it shows ("" for all that there is).

    An error of usage for a part that is not `known`, or that is `missing` because its option was not given.
    """
    found = []
    for each in given:
        part, equals, name = each.partition("=")
        if not (equals and part.replace("-", "").isalpha()):
            part, name = "", each
        if part and part not in known:
            message = f"A figure has no part “{part}”. The parts are {', '.join(known)}."
            raise typer.BadParameter(message, param_hint="--figure")
        if part in missing:
            message = f"The part “{part}” needs --{part}."
            raise typer.BadParameter(message, param_hint="--figure")
        found.append((part, Path(name)))
    return found

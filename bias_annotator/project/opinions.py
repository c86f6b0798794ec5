"""Whose marks a comparison sees: of everybody who worked on a document, in one round, under some labels."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status
from bias_annotator.model.span import Marks
from bias_annotator.project.jobs import Report

if TYPE_CHECKING:
    from bias_annotator.project.project import Project

PORTION = 256  # documents read, counted and kept together


def opinions(annotated: Annotated, round_: int = 0) -> dict[str, Marks]:
    """The marks of everybody who worked on a document, by case-folded name ("gold" for the gold layer).

    Who finished it without a span has empty marks. Of several rounds the newest counts, or `round_` alone.
    """
    newest: dict[str, Marks] = {}
    for marks in annotated.marks:
        name = marks.layer.title.casefold()
        if round_ and marks.layer.round != round_ and marks.layer != GOLD:
            continue
        if name not in newest or newest[name].layer.round < marks.layer.round:
            newest[name] = marks
    done = [work.annotator for work in annotated.work if work.status is Status.DONE]
    empty = {name.casefold(): Marks(Layer.of(name)) for name in done if round_ <= 1}
    return {**empty, **{name: marks for name, marks in newest.items() if marks.spans}}


def chosen_names(project: "Project", chosen: Sequence[str]) -> list[str]:
    """The names as the project has them, each once; everybody's when none is chosen. UserError for one it does not have."""
    people = [annotator.name for annotator in project.annotators()]
    known = {name.casefold(): name for name in [*people, GOLD.title]}
    for name in chosen:
        if name.strip().casefold() not in known:
            hint = (
                Message("The annotators are {names}.", names=", ".join(people))
                if people
                else Message("Nobody has worked on this project yet.")
            )
            raise UserError(Message("There is no annotator called “{name}” in this project.", name=name), hint)
    return list(dict.fromkeys(known[name.strip().casefold()] for name in chosen)) or people


def only(marks: Marks, labels: Collection[str]) -> Marks:
    """Marks without the spans under other labels (all stay, if none is named)."""
    return replace(marks, spans=tuple(span for span in marks.spans if span.label in labels), relations=()) if labels else marks


def portions(project: "Project", names: Collection[str], documents: Sequence[DocumentId]) -> Iterator[list[Annotated]]:
    """The documents (all by default) with the layers of those people (case-folded names), some at a time.

    Each portion is as it was at one moment, and the project can be written to between two. UserError for a document
    there is not.
    """
    ids = list(dict.fromkeys(documents)) or project.ids()
    for first in range(0, len(ids), PORTION):
        some = ids[first : first + PORTION]
        found = list(project.annotated(some, lambda layer: layer.title.casefold() in names))
        missing = set(some) - {annotated.document.id for annotated in found}
        if missing:
            gone = next(document for document in some if document in missing)
            raise UserError(Message("There is no document “{document}” in this project.", document=gone), "Give the ids of its documents.")
        yield found


def both(project: "Project", a: str, b: str, documents: Sequence[DocumentId], report: Report) -> Iterator[tuple[Annotated, Marks, Marks]]:
    """The documents that two annotators both worked on, with the marks of each."""
    pair = [name.casefold() for name in chosen_names(project, (a, b))]
    total = len(set(documents)) or project.count()
    done = 0
    for portion in portions(project, pair, documents):
        for annotated in portion:
            report(done, total, "Comparing")
            layers = opinions(annotated)
            if all(name in layers for name in pair):
                yield annotated, layers[pair[0]], layers[pair[-1]]
            done += 1
    report(total, total, "Comparing")

"""What stands behind an agreement: who pulls it down, how each stands to gold and to themselves, over time, and what they differ in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from bias_annotator.agreement.decomposing import (
    Meeting,
    Part,
    by_annotator,
    by_document,
    by_label,
    by_part,
    confused,
    meetings,
    missed_by,
)
from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD
from bias_annotator.model.span import Marks
from bias_annotator.project.comparing import Draws, Panel, compare, compare_panel, kinds_of
from bias_annotator.project.comparison import Comparison
from bias_annotator.project.counting import Counter
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.opinions import chosen_names, only, opinions, portions

if TYPE_CHECKING:
    from bias_annotator.project.project import Project

__all__ = [
    "Meeting",
    "Part",
    "Period",
    "by_annotator",
    "by_document",
    "by_label",
    "by_part",
    "confused",
    "meetings_of",
    "missed_by",
    "over_time",
    "with_gold",
    "with_oneself",
    "without_each",
]
_LEAST = 3  # annotators: without one of two there is nobody to agree with


@dataclass(frozen=True, slots=True)
class Period:
    """Documents that were marked after one another, from the first to the last moment of a span in them, and their agreement."""

    first: datetime
    last: datetime
    comparison: Comparison


def without_each(
    project: "Project",
    *,
    measures: Sequence[str] = (),
    annotators: Sequence[str] = (),
    documents: Sequence[DocumentId] = (),
    bootstrap: int = 0,
    report: Report = quiet,
) -> Mapping[str, Comparison]:
    """The agreement of all but one, by the name of the one: it rises without somebody who differs from the rest.

    Empty for fewer than three annotators.
    """
    names = list(compare(project, measures=["f1_strict"], annotators=annotators, documents=documents, report=report).annotators)
    if len(names) < _LEAST:
        return {}
    return {
        name: compare(
            project,
            measures=measures,
            annotators=[other for other in names if other != name],
            documents=documents,
            bootstrap=bootstrap,
            report=report,
        )
        for name in names
    }


def with_gold(
    project: "Project",
    *,
    measures: Sequence[str] = (),
    annotators: Sequence[str] = (),
    documents: Sequence[DocumentId] = (),
    bootstrap: int = 0,
    report: Report = quiet,
) -> Mapping[str, Comparison]:
    """The agreement of each annotator with the gold layer, by name, over the documents where there is one."""
    names = [name for name in chosen_names(project, annotators) if name != GOLD.title]
    return {
        name: compare(project, measures=measures, annotators=[name, GOLD.title], documents=documents, bootstrap=bootstrap, report=report)
        for name in names
    }


def with_oneself(
    project: "Project",
    *,
    measures: Sequence[str] = (),
    annotators: Sequence[str] = (),
    documents: Sequence[DocumentId] = (),
    bootstrap: int = 0,
    report: Report = quiet,
) -> Mapping[str, Comparison]:
    """The agreement of each annotator with themselves, by name, where a document was shown again: between their rounds.

    A round counts in a document when it holds a span there. Who has one round only is left out.
    """
    kinds = kinds_of(measures)
    found = {}
    for name in chosen_names(project, annotators):
        rounds = sorted({layer.round for layer in project.layers() if layer.title.casefold() == name.casefold()})
        if len(rounds) > 1:
            panel = Rounds(names=tuple(f"{name}, round {round_}" for round_ in rounds), person=name, rounds=tuple(rounds))
            found[name] = compare_panel(project, panel, kinds, Counter(project, kinds), documents, {}, Draws(bootstrap), report)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds(Panel):
    """The rounds of one annotator, as if each were somebody else's."""

    names: tuple[str, ...]
    person: str
    rounds: tuple[int, ...]

    @property
    def people(self) -> set[str]:
        """The one whose layers are read."""
        return {self.person.casefold()}

    def layers(self, annotated: Annotated) -> list[Marks | None]:
        """The marks of each round, None for one without a span here."""
        found = {marks.layer.round: marks for marks in annotated.marks if marks.spans}
        return [found.get(round_) for round_ in self.rounds]


def over_time(  # noqa: PLR0913 - everything that can be chosen, each by its name
    project: "Project",
    *,
    measures: Sequence[str] = (),
    annotators: Sequence[str] = (),
    documents: Sequence[DocumentId] = (),
    labels: Sequence[str] = (),
    round_: int = 0,
    periods: int = 10,
    bootstrap: int = 0,
    report: Report = quiet,
) -> list[Period]:
    """The agreement in the order of work, in so many parts of as many documents each: learning at first, drift later.

    A document stands where the last span of a person in it was made. With an annotator and gold it is that annotator's
    own curve. Documents without a span have no place and are left out.
    """
    if periods < 1:
        raise UserError(Message("{periods} is not a number of periods.", periods=periods), "Give 1 or more.")
    names = chosen_names(project, annotators)
    when: list[tuple[datetime, DocumentId]] = []
    for annotated in _read(project, names, documents):
        layers = [marks for name, marks in opinions(annotated, round_).items() if name in {each.casefold() for each in names}]
        made = [span.created for marks in layers if marks.layer != GOLD for span in marks.spans]
        if len(layers) > 1 and made:
            when.append((max(made), annotated.document.id))
    when.sort()
    borders = [len(when) * number // periods for number in range(periods + 1)]
    parts = [when[first:last] for first, last in pairwise(borders) if first < last]
    return [
        Period(
            part[0][0],
            part[-1][0],
            compare(
                project,
                measures=measures,
                annotators=annotators,
                documents=[document for _, document in part],
                labels=labels,
                round_=round_,
                bootstrap=bootstrap,
                report=report,
            ),
        )
        for part in parts
    ]


def meetings_of(
    project: "Project",
    annotators: Sequence[str] = (),
    documents: Sequence[DocumentId] = (),
    report: Report = quiet,
    *,
    labels: Sequence[str] = (),
    round_: int = 0,
) -> Iterator[Meeting]:
    """Every passage that one of two annotators found, for each two, in the documents that both worked on.

    `labels` and `round_` as for `compare`.
    """
    names = chosen_names(project, annotators)
    total = len(set(documents)) or project.count()
    for done, annotated in enumerate(_read(project, names, documents)):
        report(done, total, "Comparing")
        found = opinions(annotated, round_)
        layers = [only(found[name.casefold()], labels) for name in names if name.casefold() in found]
        for one, other in combinations(layers, 2):
            yield from meetings(annotated.document.id, one, other)
    report(total, total, "Comparing")


def _read(project: "Project", names: Sequence[str], documents: Sequence[DocumentId]) -> Iterator[Annotated]:
    for portion in portions(project, {name.casefold() for name in names}, documents):
        yield from portion

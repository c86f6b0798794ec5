"""What stands behind an agreement: who pulls it down, how each stands to gold and to themselves, over time, and what they differ in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Unpack

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
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Marks
from bias_annotator.project.choosing import Choice
from bias_annotator.project.comparing import Comparer, Panel
from bias_annotator.project.comparison import Comparison
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
    "meetings_of_rounds",
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


def without_each(project: "Project", **choice: Unpack[Choice]) -> Mapping[str, Comparison]:
    """The agreement of all but one, by the name of the one: it rises without somebody who differs from the rest.

    Chosen as for `compare`. Empty for fewer than three annotators.
    """
    with Comparer(project, choice) as comparer:
        names = _workers(project, choice)
        if len(names) < _LEAST:
            return {}
        return {name: comparer.compare(_panel(choice, [other for other in names if other != name]), _documents(choice)) for name in names}


def with_gold(project: "Project", **choice: Unpack[Choice]) -> Mapping[str, Comparison]:
    """The agreement of each annotator who worked with the gold layer, by name, over the documents where there is one.

    Chosen as for `compare`.
    """
    with Comparer(project, choice) as comparer:
        return {
            name: comparer.compare(_panel(choice, [name, GOLD.title]), _documents(choice))
            for name in _workers(project, choice)
            if name != GOLD.title
        }


def with_oneself(project: "Project", **choice: Unpack[Choice]) -> Mapping[str, Comparison]:
    """The agreement of each annotator with themselves, by name, where a document was shown again: between their rounds.

    A round counts in a document when it holds a span there. Who has one round only is left out. Chosen as for `compare`,
    but that all rounds are compared.
    """
    found = {}
    with Comparer(project, choice) as comparer:
        for name in chosen_names(project, choice.get("annotators", ())):
            rounds = sorted({layer.round for layer in project.layers() if layer.title.casefold() == name.casefold()})
            if len(rounds) > 1:
                names = tuple(round_name(name, round_) for round_ in rounds)
                panel = Rounds(names=names, labels=tuple(choice.get("labels", ())), person=name, rounds=tuple(rounds))
                found[name] = comparer.compare(panel, _documents(choice))
    return found


def _workers(project: "Project", choice: Choice) -> list[str]:
    """The annotators that were chosen, or else those who worked on a document that counts."""
    if choice.get("annotators"):
        return chosen_names(project, choice["annotators"])
    names = chosen_names(project, ())
    round_ = choice.get("round_", 0)
    worked = {name for annotated in _read(project, names, _documents(choice)) for name in opinions(annotated, round_)}
    return [name for name in names if name.casefold() in worked]


def _panel(choice: Choice, names: Sequence[str]) -> Panel:
    return Panel(tuple(names), tuple(choice.get("labels", ())), choice.get("round_", 0))


def _documents(choice: Choice) -> Sequence[DocumentId]:
    return choice.get("documents", ())


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


def over_time(project: "Project", *, periods: int = 10, **choice: Unpack[Choice]) -> list[Period]:
    """The agreement in the order of work, in so many parts of as many documents each: learning at first, drift later.

    A document stands where the last span of a person in it was made. With an annotator and gold it is that annotator's
    own curve. Documents without a span have no place and are left out. Chosen as for `compare`.
    """
    if periods < 1:
        raise UserError(Message("{periods} is not a number of periods.", periods=periods), "Give 1 or more.")
    names = chosen_names(project, choice.get("annotators", ()))
    panel = replace(_panel(choice, names), everybody=not choice.get("annotators"))
    when = _moments(project, names, choice)
    borders = [len(when) * number // periods for number in range(periods + 1)]
    parts = [when[first:last] for first, last in pairwise(borders) if first < last]
    with Comparer(project, choice) as comparer:
        return [Period(part[0][0], part[-1][0], comparer.compare(panel, [document for _, document in part])) for part in parts]


def _moments(project: "Project", names: Sequence[str], choice: Choice) -> list[tuple[datetime, DocumentId]]:
    """When the last span of a person was made in each document that two of these worked on, in order."""
    people = {name.casefold() for name in names}
    when: list[tuple[datetime, DocumentId]] = []
    for annotated in _read(project, names, _documents(choice)):
        layers = [marks for name, marks in opinions(annotated, choice.get("round_", 0)).items() if name in people]
        made = [span.created for marks in layers if marks.layer != GOLD for span in marks.spans]
        if len(layers) > 1 and made:
            when.append((max(made), annotated.document.id))
    return sorted(when)


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


def meetings_of_rounds(
    project: "Project", name: str, documents: Sequence[DocumentId] = (), labels: Sequence[str] = ()
) -> Iterator[Meeting]:
    """Every passage that an annotator found in one of two rounds, for each two; who found it is said as “Ana, round 1”."""
    for annotated in _read(project, (name,), documents):
        own = [only(marks, labels) for marks in annotated.marks if marks.spans and marks.layer.title.casefold() == name.casefold()]
        rounds = sorted(own, key=lambda marks: marks.layer.round)
        named = [replace(marks, layer=Layer.of(round_name(name, marks.layer.round))) for marks in rounds]
        for one, other in combinations(named, 2):
            yield from meetings(annotated.document.id, one, other)


def round_name(name: str, round_: int) -> str:
    """A round of an annotator, as if it were somebody."""
    return f"{name}, round {round_}"


def _read(project: "Project", names: Sequence[str], documents: Sequence[DocumentId]) -> Iterator[Annotated]:
    for portion in portions(project, {name.casefold() for name in names}, documents):
        yield from portion

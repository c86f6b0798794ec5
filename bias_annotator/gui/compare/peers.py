"""How each annotator stands: to gold, to the others, to themselves, and in groups; counted beside the window. Shows nothing itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bias_annotator.project.comparing import Choice, Comparison, GroupValue, compare
from bias_annotator.project.dissecting import Meeting, meetings_of, meetings_of_rounds, with_gold, with_oneself, without_each
from bias_annotator.project.project import Project

Groups = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Peers:
    """By the measure `by`; None for what is still to be counted. Meetings are those with gold, and those of the rounds of one person."""

    by: str
    groups: Groups = ()
    within: tuple[GroupValue, ...] | None = None
    without: Mapping[str, Comparison] | None = field(default=None, hash=False)
    gold: Mapping[str, Comparison] | None = field(default=None, hash=False)
    oneself: Mapping[str, Comparison] | None = field(default=None, hash=False)
    with_gold: tuple[Meeting, ...] = ()
    with_oneself: tuple[Meeting, ...] = ()


Step = Callable[[Project, Peers, Choice], Peers]


def groups(project: Project, known: Peers, choice: Choice) -> Peers:
    """The values within each group of annotators and between each two."""
    if known.within is not None:
        return known
    if not known.groups:
        return replace(known, within=())
    found = compare(project, groups=dict(known.groups), **choice)
    return replace(known, within=found.measures[0].groups)


def without(project: Project, known: Peers, choice: Choice) -> Peers:
    """Everybody's value without each of them."""
    return known if known.without is not None else replace(known, without=without_each(project, **choice))


def gold(project: Project, known: Peers, choice: Choice) -> Peers:
    """Each annotator's value with the gold layer, and the passages there."""
    if known.gold is not None:
        return known
    found = {name: each for name, each in with_gold(project, **choice).items() if each.shared}
    seen: list[Meeting] = []
    for name, each in found.items():
        passages = meetings_of(project, (name, "gold"), each.shared, labels=choice.get("labels", ()), round_=choice.get("round_", 0))
        seen += passages
    return replace(known, gold=found, with_gold=tuple(seen))


def oneself(project: Project, known: Peers, choice: Choice) -> Peers:
    """Each annotator's value between their rounds, and the passages there."""
    if known.oneself is not None:
        return known
    found = {name: each for name, each in with_oneself(project, **choice).items() if each.shared}
    labels = choice.get("labels", ())
    seen = tuple(meeting for name, each in found.items() for meeting in meetings_of_rounds(project, name, each.shared, labels))
    return replace(known, oneself=found, with_oneself=seen)


STEPS: tuple[Step, ...] = (groups, without, gold, oneself)

"""How each annotator stands: to gold, to the others, to themselves, and in groups."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from bias_annotator.gui.compare import behind
from bias_annotator.gui.compare.behind import Behind
from bias_annotator.gui.compare.counting import Numbers, Wanted
from bias_annotator.gui.compare.meanings import coverage
from bias_annotator.gui.compare.peers import Peers
from bias_annotator.gui.compare.plots import Axis, ValueRow
from bias_annotator.gui.compare.sections import Sections
from bias_annotator.gui.translating import listed, tr
from bias_annotator.gui.widgets.buttons import Button, Choice
from bias_annotator.project.comparing import Comparison, GroupValue, Measure
from bias_annotator.project.dissecting import Meeting


def people(sections: Sections, numbers: Numbers, wanted: Wanted, among: Choice, choose: Callable[[], None]) -> None:
    """All of it by one measure; `choose` opens the choice of groups."""
    sections.head(tr("All together"), among)
    everybody = numbers.comparison.measure(wanted.by)
    if everybody is None:
        sections.words(tr("Still being counted."))
    else:
        title = listed(numbers.comparison.annotators, tr(" and "))
        _row(sections, title, everybody, partial(behind.of_measure, title, wanted.by, numbers.meetings))
    peers = numbers.peers if numbers.peers and (numbers.peers.by, numbers.peers.groups) == (wanted.by, wanted.groups) else Peers(wanted.by)
    _without(sections, numbers, peers)
    _groups(sections, numbers, peers, wanted, choose)
    _gold(sections, peers)
    _oneself(sections, peers)
    sections.add(Axis(with_intervals=True))


def _without(sections: Sections, numbers: Numbers, peers: Peers) -> None:
    sections.head(tr("Without each"))
    if _waits(sections, peers.without, tr("It takes three annotators.")):
        return
    sections.words(tr("Agreement of the others: it rises without somebody who differs from the rest."))
    for name, measure in _measures(peers.without, peers.by):
        title = tr("Without {who}", who=name)
        _row(sections, title, measure, partial(behind.of_others, title, numbers.meetings, name))


def _gold(sections: Sections, peers: Peers) -> None:
    sections.head(tr("Each with gold"))
    if _waits(sections, peers.gold, tr("There is no gold here to compare with.")):
        return
    for name, measure in _measures(peers.gold, peers.by):
        title = tr("{who} and gold", who=name)
        _row(sections, name, measure, partial(behind.of_pair, title, peers.with_gold, name, "gold"))


def _oneself(sections: Sections, peers: Peers) -> None:
    sections.head(tr("Each with themselves"))
    if _waits(sections, peers.oneself, tr("Nobody has marked a document in two rounds.")):
        return
    for name, measure in _measures(peers.oneself, peers.by):
        title = tr("{who}, between rounds", who=name)
        passages = tuple(each for each in peers.with_oneself if each.one.startswith(f"{name}, "))
        _row(sections, name, measure, partial(behind.of_all, title, passages))


def _groups(sections: Sections, numbers: Numbers, peers: Peers, wanted: Wanted, choose: Callable[[], None]) -> None:
    button = Button(tr("Choose groups…"), "link")
    button.clicked.connect(choose)
    sections.head(tr("Groups of annotators"), button)
    if not wanted.groups:
        sections.words(tr("Put annotators into groups to see how far each group agrees, and with the others."))
        return
    if _waits(sections, peers.within, tr("No two annotators of these groups worked on the same document.")):
        return
    members = dict(wanted.groups)
    for value in peers.within or ():
        title = tr("Within {group}", group=value.a) if value.a == value.b else tr("{group} and {other}", group=value.a, other=value.b)
        row = ValueRow(title, value.value, value.interval)
        sections.row(
            row,
            partial(_of_groups, title, numbers.meetings, members, value),
            title,
            *(_said(group, members) for group in {value.a, value.b}),
        )


def _of_groups(title: str, meetings: Iterable[Meeting], members: Mapping[str, tuple[str, ...]], value: GroupValue) -> Behind:
    return behind.of_groups(title, meetings, members[value.a], members[value.b])


def _said(group: str, members: Mapping[str, tuple[str, ...]]) -> str:
    return tr("{group}: {members}", group=group, members=listed(members[group], tr(" and ")))


def _row(sections: Sections, title: str, measure: Measure, passages: Callable[[], Behind]) -> None:
    sections.row(ValueRow(title, measure.value, measure.interval, grey=measure.too_little), passages, title, coverage(measure))


def _waits(sections: Sections, found: Mapping[str, Comparison] | tuple[GroupValue, ...] | None, nothing: str) -> bool:
    """Say that it is still being counted, or that there is nothing."""
    if found:
        return False
    sections.words(tr("Still being counted.") if found is None else nothing)
    return True


def _measures(found: Mapping[str, Comparison] | None, by: str) -> list[tuple[str, Measure]]:
    return [(name, measure) for name, each in (found or {}).items() if (measure := each.measure(by)) is not None]

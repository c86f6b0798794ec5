"""What the numbers panel shows, counted in steps: what is quick first, what draws random annotations last. Shows nothing itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import combinations

from bias_annotator import agreement
from bias_annotator.agreement.kinds import RESAMPLES
from bias_annotator.gui.compare.peers import STEPS as PEERS
from bias_annotator.gui.compare.peers import Groups, Peers
from bias_annotator.gui.compare.peers import Step as PeerStep
from bias_annotator.gui.compare.tallies import Pair, confusions
from bias_annotator.gui.translating import tr
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.comparing import Choice, Comparison, Confusion, compare
from bias_annotator.project.dissecting import Meeting, Period, meetings_of, over_time
from bias_annotator.project.dissection import Differences
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project

BY = "alpha_char"  # the measure that is shown by label, pair, document and over time until another is chosen
PERIODS, FEWEST = 10, 3  # parts of the time at most, and documents for there to be any

_SHOWN = 60  # code points of a passage that have room in a row
Place = tuple[DocumentId, int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to compare (everybody, if none is named), in which documents, under which labels (all), in which round (0: the newest).

    `by` is the measure that is counted over time, and of `people` one by one and in `groups`, if these are wanted.
    """

    names: tuple[str, ...] = ()
    documents: tuple[DocumentId, ...] = ()
    labels: tuple[str, ...] = ()
    round: int = 0
    by: str = BY
    people: bool = False
    groups: Groups = ()

    def like(self, other: "Wanted") -> bool:
        """Whether the same marks are compared."""
        return replace(self, by=BY, people=False, groups=()) == replace(other, by=BY, people=False, groups=())

    def choice(self, names: Sequence[str], documents: Sequence[DocumentId], report: Report) -> Choice:
        """The same for what counts, with the measure `by` alone."""
        return Choice(
            measures=[self.by],
            annotators=names,
            documents=documents,
            labels=self.labels,
            round_=self.round,
            bootstrap=RESAMPLES,
            report=report,
        )


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is known so far: the measures that are there, and every passage that two annotators met at, once it was looked for.

    `left` names the measures that are still to come, `titles` the documents; `words` are beginnings of passages, by document, start
    and end; `periods` is agreement over time by the measure `timed` ("": not counted yet).
    """

    comparison: Comparison
    wanted: Wanted = Wanted()
    meetings: tuple[Meeting, ...] = ()
    left: tuple[str, ...] = ()
    titles: Mapping[DocumentId, str] = field(default_factory=dict, hash=False)
    periods: tuple[Period, ...] = ()
    timed: str = ""
    words: Mapping[Place, str] = field(default_factory=dict, hash=False)
    differences: Differences | None = field(default=None, hash=False)
    confusions: Mapping[Pair, Confusion] = field(default_factory=dict, hash=False)
    peers: Peers | None = None

    def said(self, meeting: Meeting) -> str:
        """The beginning of a passage, on one line, and its document."""
        words = self.words.get((meeting.document, meeting.start, meeting.end), "")
        return f"{words} · {self.titles.get(meeting.document, meeting.document)}"

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Each two of the annotators."""
        return list(combinations(self.comparison.annotators, 2))


Step = Callable[[Project, Wanted, Numbers | None, Report], Numbers]


def quick(project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """The measures that draw nothing."""
    if known is not None:
        return known
    table = agreement.MEASURES
    names = [name for name, kind in table.items() if kind.sampled is None]
    return Numbers(_compare(project, wanted, names, report), wanted, left=tuple(name for name in table if name not in names))


def passages(project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """What each two annotators found, and how they differ there."""
    known = known or quick(project, wanted, None, report)
    names, shared = known.comparison.annotators, known.comparison.shared
    if not shared or known.differences is not None:
        return known
    found = tuple(meetings_of(project, names, shared, report, labels=wanted.labels, round_=wanted.round))
    places: dict[DocumentId, set[tuple[int, int]]] = {}
    for each in found:
        places.setdefault(each.document, set()).add((each.start, each.end))
    words: dict[Place, str] = {}
    titles: dict[DocumentId, str] = {}
    for annotated in project.annotated(shared, lambda _layer: False):
        here, content = annotated.document.id, annotated.document.text.content
        titles[here] = annotated.document.title
        for start, end in places.get(here, ()):
            words[here, start, end] = " ".join(content[start : min(end, start + _SHOWN)].split())
        report(len(titles), len(shared), tr("Comparing"))
    order = [label.name for label in project.scheme.labels]
    return replace(
        known,
        meetings=found,
        titles=titles,
        words=words,
        differences=Differences.of(found, order),
        confusions=confusions(found, known.pairs),
    )


def drawn(project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """The measures that draw random annotations, at their places in the table."""
    known = known or quick(project, wanted, None, report)
    if not known.left:
        return known
    first, second = known.comparison, _compare(project, wanted, known.left, report)
    found = {each.name: each for each in (*first.measures, *second.measures)}
    alone = tuple(
        replace(one, values={**one.values, **other.values}) for one, other in zip(first.by_document, second.by_document, strict=True)
    )
    measures = tuple(found[name] for name in agreement.MEASURES if name in found)
    return replace(known, comparison=replace(first, measures=measures, by_document=alone), left=())


def timed(project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """Agreement in the order of work."""
    known = known or quick(project, wanted, None, report)
    names, shared = known.comparison.annotators, known.comparison.shared
    if known.timed == wanted.by:
        return known
    if len(shared) < FEWEST:
        return replace(known, timed=wanted.by)
    found = over_time(project, periods=min(PERIODS, len(shared)), **wanted.choice(names, shared, report))
    return replace(known, periods=tuple(found), timed=wanted.by)


def with_peers(step: PeerStep, project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """One thing of people one by one or in groups, if these are wanted."""
    known = known or quick(project, wanted, None, report)
    if not wanted.people or not known.comparison.shared:
        return known
    before = known.peers
    if before is None or (before.by, before.groups) != (wanted.by, wanted.groups):
        before = Peers(wanted.by, wanted.groups)
    # gold and rounds have documents of their own: those that were chosen, not those that two annotators share
    alone = step in {PEERS[2], PEERS[3]}
    documents = wanted.documents if alone else known.comparison.shared
    peers = step(project, before, wanted.choice(known.comparison.annotators, documents, report))
    return known if peers is known.peers else replace(known, peers=peers)


# What is known already every step leaves as it is.
STEPS: tuple[Step, ...] = (quick, passages, timed, *(partial(with_peers, step) for step in PEERS), drawn)


def _compare(project: Project, wanted: Wanted, measures: tuple[str, ...] | list[str], report: Report) -> Comparison:
    return compare(
        project,
        measures=measures,
        annotators=wanted.names,
        documents=wanted.documents,
        labels=wanted.labels,
        round_=wanted.round,
        by_document=True,
        bootstrap=RESAMPLES,
        report=report,
    )

"""What the numbers panel shows, counted in steps: what is quick first, what draws random annotations last. Shows nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import combinations

from bias_annotator import agreement
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.dissecting import Meeting, meetings_of
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project

RESAMPLES = 1000  # of the documents, for the intervals


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to compare (everybody, if none is named), and in which documents (all)."""

    names: tuple[str, ...] = ()
    documents: tuple[DocumentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is known so far: the measures that are there, and every passage that two annotators met at, once it was looked for.

    `left` names the measures that are still to come.
    """

    comparison: Comparison
    meetings: tuple[Meeting, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Each two of the annotators."""
        return list(combinations(self.comparison.annotators, 2))


Step = Callable[[Project, Wanted, Numbers | None, Report], Numbers]


def quick(project: Project, wanted: Wanted, _known: Numbers | None, report: Report) -> Numbers:
    """The measures that draw nothing."""
    table = agreement.MEASURES
    names = [name for name, kind in table.items() if kind.sampled is None]
    return Numbers(_compare(project, wanted, names, report), left=tuple(name for name in table if name not in names))


def passages(project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """What each two annotators found, and how they differ there."""
    known = known or quick(project, wanted, None, report)
    names, shared = known.comparison.annotators, known.comparison.shared
    return replace(known, meetings=tuple(meetings_of(project, names, shared, report)) if shared else ())


def drawn(project: Project, wanted: Wanted, known: Numbers | None, report: Report) -> Numbers:
    """The measures that draw random annotations, at their places in the table."""
    known = known or quick(project, wanted, None, report)
    more = {each.name: each for each in _compare(project, wanted, known.left, report).measures} if known.left else {}
    more |= {each.name: each for each in known.comparison.measures}
    measures = tuple(more[name] for name in agreement.MEASURES if name in more)
    return replace(known, comparison=replace(known.comparison, measures=measures), left=())


STEPS: tuple[Step, ...] = (quick, passages, drawn)


def _compare(project: Project, wanted: Wanted, measures: tuple[str, ...] | list[str], report: Report) -> Comparison:
    return compare(project, measures=measures, annotators=wanted.names, documents=wanted.documents, bootstrap=RESAMPLES, report=report)

"""What every format would lose of what would go out, counted in one pass, so that a person can choose."""

from array import array
from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bias_annotator.model.ids import DocumentId
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.exporting import SPEAKERS_LOST, Loss, lost, most_first
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.project.selecting import ExportOptions, Selection
from bias_annotator.writers import WRITERS

_KEPT = 200_000  # documents, over all choices of layers and labels: about 100 MB
_Of = tuple[frozenset[str], frozenset[str]]  # layers and labels


@dataclass(frozen=True, slots=True)
class Forecast:
    """How much would go out, and what each format could not carry of it, the most frequent first."""

    documents: int
    annotations: int
    losses: Mapping[str, tuple[Loss, ...]]


@dataclass(frozen=True, slots=True)
class _Counted:
    """What was counted of a document: its stamp then, and how much of each kind each format loses, in the order of the table."""

    stamp: int
    annotations: int
    losses: bytes


class Forecaster:
    """Counts, and remembers what it counted of each document until that changes.

    Which documents go out, under which names, in which parts, is asked without counting anything again. What was counted
    before somebody stopped it is kept. For one project, and one thread at a time.
    """

    def __init__(self) -> None:
        self._kinds = [(name, what) for name, writer in WRITERS.items() for what in (*writer.loses, SPEAKERS_LOST)]
        self._known: OrderedDict[_Of, dict[DocumentId, _Counted]] = OrderedDict()
        self._of: tuple[Scheme, tuple[object, ...]] | None = None

    def forecast(self, project: Project, options: ExportOptions, report: Report = quiet) -> Forecast:
        """Look at everything that would go out, in whatever format."""
        chosen = Selection(project, options)
        self._forget(project)
        known = self._known_of(options)
        stamps = project.stamps()
        missing = [each for each in chosen.documents if each not in known or known[each].stamp != stamps[each]]
        for number, item in enumerate(chosen.items(missing)):
            report(len(chosen.documents) - len(missing) + number, len(chosen.documents), "Counting")
            found = Counter(
                {(name, what): count for name, writer in WRITERS.items() for what, count in lost(writer, item, project.scheme).items()}
            )
            spans = sum(len(marks.spans) for marks in item.marks)
            document = item.document.id
            known[document] = _Counted(stamps[document], spans, array("I", [found[kind] for kind in self._kinds]).tobytes())
        return self._added([known[each] for each in chosen.documents])

    def _forget(self, project: Project) -> None:
        """Another scheme, and other speakers, change what is lost of every document."""
        of = (project.scheme, tuple(project.speakers()))
        if of != self._of:
            self._of = of
            self._known.clear()

    def _known_of(self, options: ExportOptions) -> dict[DocumentId, _Counted]:
        of = (frozenset(map(str.casefold, options.layers)), frozenset(options.labels))
        known = self._known.setdefault(of, {})
        self._known.move_to_end(of)
        while len(self._known) > 1 and sum(map(len, self._known.values())) > _KEPT:
            self._known.popitem(last=False)
        return known

    def _added(self, counted: Sequence[_Counted]) -> Forecast:
        import numpy as np  # noqa: PLC0415 - the window is shown before it is read

        rows = np.frombuffer(b"".join(each.losses for each in counted), dtype=np.uint32).reshape(len(counted), len(self._kinds))
        totals = rows.sum(axis=0, dtype=np.int64).tolist()
        losses: dict[str, Counter[str]] = {name: Counter() for name in WRITERS}
        for (name, what), count in zip(self._kinds, totals, strict=True):
            losses[name] += Counter({what: count})
        return Forecast(
            len(counted), sum(each.annotations for each in counted), {name: most_first(found) for name, found in losses.items()}
        )

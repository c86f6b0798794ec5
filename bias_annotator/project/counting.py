"""What agreement counts of each document: kept in the project, counted anew for what changed, several documents at a time.

The terms of a document depend on its marks alone, so that whatever counts them, in whatever order, the figures are the
same to the last digit.
"""

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bias_annotator.agreement import Case, MeasureKind
from bias_annotator.agreement.keeping import Counted, among, digest, form, pack, placed, terms_of, unpack
from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.backends import Backend, require, side_by_side
from bias_annotator.store import KeptTerms

if TYPE_CHECKING:
    from bias_annotator.project.project import Project

_AT_ONCE = 32  # documents for one processor between two reports


@dataclass(frozen=True, slots=True)
class Job:
    """One document to count: `people` tells whose marks the case holds."""

    document: DocumentId
    people: str
    case: Case

    @property
    def shared(self) -> bool:
        """Whether at least two worked on the document, so that it counts."""
        return len(self.case.workers) > 1


class Counter:
    """Counts documents with `workers` processors (0: all there are): taken when there is something to count, until it is closed."""

    def __init__(self, project: "Project", kinds: Sequence[MeasureKind], workers: int = 1, backend: str = Backend.LOKY) -> None:
        self._project = project
        self._kinds = {kind.counted: kind for kind in reversed(kinds)}
        self._forms = {name: form(kind) for name, kind in self._kinds.items()}
        self._workers = workers
        self._backend = _backend(backend)
        self._stack = ExitStack()
        self._map: _Map | None = None
        if workers != 1:
            require(self._backend)

    def close(self) -> None:
        """Let the processors go."""
        self._stack.close()
        self._map = None

    def terms(self, jobs: Sequence[Job]) -> Iterator[Counted]:
        """The terms of each document, in order, none for one that does not count; new ones are kept in the project at the end."""
        small = [among(job.case) for job in jobs]
        marks = [digest(case) for case in small]
        known = self._known(jobs, marks)
        fresh: list[KeptTerms] = []
        step = _AT_ONCE * (self._workers or os.cpu_count() or 1)
        for first in range(0, len(jobs), step):
            part = range(first, min(first + step, len(jobs)))
            tasks = [(small[place], self._lacking(known[place]) if jobs[place].shared else []) for place in part]
            for place, counted in zip(part, self._apply(tasks), strict=True):
                whole = {**known[place], **counted}
                if counted:
                    fresh.append(KeptTerms(jobs[place].document, jobs[place].people, marks[place], pack(self._forms, whole)))
                workers = jobs[place].case.workers
                yield {name: placed(terms, workers) for name, terms in whole.items()}
        if fresh:
            self._project.keep_terms(fresh)

    def _apply(self, tasks: "Sequence[Task]") -> Iterator[Counted]:
        if self._workers == 1 or not any(kinds for _, kinds in tasks):
            return _one_by_one(tasks)
        if self._map is None:
            self._map = self._stack.enter_context(side_by_side(count, self._backend, self._workers))
        return self._map(tasks)

    def _lacking(self, known: Counted) -> list[MeasureKind]:
        return [kind for name, kind in self._kinds.items() if name not in known]

    def _known(self, jobs: Sequence[Job], marks: Sequence[str]) -> list[Counted]:
        kept = {(each.document, each.people): each for each in self._project.kept_terms([job.document for job in jobs])}
        found: list[Counted] = []
        for job, made in zip(jobs, marks, strict=True):
            row = kept.get((job.document, job.people))
            found.append(self._unpacked(row) if row and row.digest == made else {})
        return found

    def _unpacked(self, row: KeptTerms) -> Counted:
        try:
            return unpack(row.body, self._forms)
        except ValueError:
            logging.getLogger(__name__).warning("what agreement kept of document %s is damaged: counted anew", row.document)
            return {}


Task = tuple[Case, Sequence[MeasureKind]]
_Map = Callable[[Sequence[Task]], Iterator[Counted]]


def count(task: Task) -> Counted:
    """The terms of one document; a function of the module, so that other processes find it."""
    return terms_of(*task)


def _one_by_one(tasks: Sequence[Task]) -> Iterator[Counted]:
    return map(count, tasks)


def _backend(name: str) -> Backend:
    try:
        return Backend(name)
    except ValueError:
        raise UserError(
            Message("There is no backend called “{name}”.", name=name), Message("The backends are {names}.", names=", ".join(Backend))
        ) from None

"""How far the annotators of a project agree, as the window and the command line show it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple, Self, Unpack

from bias_annotator.agreement import Case, MeasureKind, units_of
from bias_annotator.agreement.alignment.patience import breathing
from bias_annotator.agreement.disagreeing import (
    Confusion,
    Disagreement,
    DisagreementKind,
    confusion,
    disagreements,
    innermost_runs,
    tracks,
)
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.span import Marks
from bias_annotator.project import opinions as marks_of
from bias_annotator.project.backends import Backend
from bias_annotator.project.choosing import Choice, check_choice, draws_of, enough, kinds_of
from bias_annotator.project.comparison import LEAST, Comparison, DocumentValues, GroupValue, Interval, Measure, Pair, measured, too_little
from bias_annotator.project.counting import Counter, Job
from bias_annotator.project.jobs import Report, quiet, seldom
from bias_annotator.project.opinions import chosen_names, only, opinions

if TYPE_CHECKING:  # they import NumPy and the database, which only a comparison that is really made needs
    from bias_annotator.agreement.estimating import Estimator
    from bias_annotator.project.project import Project

__all__ = [
    "LEAST",
    "Backend",
    "Choice",
    "Comparer",
    "Comparison",
    "Confusion",
    "Disagreement",
    "DisagreementKind",
    "DocumentValues",
    "GroupValue",
    "Interval",
    "Measure",
    "Pair",
    "Panel",
    "both",
    "compare",
    "confusion",
    "disagreements",
    "enough",
    "innermost_runs",
    "only",
    "opinions",
    "too_little",
    "tracks",
]


def compare(
    project: "Project", *, groups: Mapping[str, Sequence[str]] | None = None, by_document: bool = False, **choice: Unpack[Choice]
) -> Comparison:
    """Compute `measures` (all) between `annotators` (all who worked; "gold" when named) over `documents` (all).

    A document counts when at least two of the annotators worked on it: it is done, or they marked a span. Of an
    annotator with several rounds the newest in each document counts, or `round_` alone. With `labels`, only spans
    under these are seen. `groups` of annotators get values within each and between each two; without `annotators`,
    theirs are compared. Values get a 95 % percentile interval by `bootstrap` resamples of the documents (0: none). Measures
    that draw random annotations take `samples` of them a document (0: as `enough` says) from `sampler`, with the
    weights `alpha`, `beta` and `delta`. The same `seed` gives the same figures, whatever the `workers` (0: as many as
    there are processors) and `backend`. `report` is told how far it is. Raises UserError for a name nobody or nothing
    has, and for a number that makes no sense.
    """
    with Comparer(project, choice) as comparer:
        members = {title: chosen_names(project, names) for title, names in (groups or {}).items()}
        named = choice.get("annotators", ()) or list(dict.fromkeys(name for group in members.values() for name in group))
        panel = Panel(
            tuple(chosen_names(project, named)),
            tuple(choice.get("labels", ())),
            choice.get("round_", 0),
            everybody=not (choice.get("annotators") or groups),
        )
        return comparer.compare(panel, choice.get("documents", ()), members, by_document=by_document)


class Comparer:
    """Compares people in a project, once or several times, with the same measures and settings.

    A context manager: what counts documents side by side stays from one comparison to the next and is let go at the end.
    """

    def __init__(self, project: "Project", choice: Choice) -> None:
        unknown = sorted(choice.keys() - Choice.__optional_keys__)
        if unknown:
            message = f"a comparison has no choice called {', '.join(unknown)}"
            raise TypeError(message)
        check_choice(project, choice)
        self._project = project
        self._kinds = kinds_of(choice, project.count())
        self._draws = draws_of(choice)
        self._report = choice.get("report", quiet)
        self._counter = Counter(project, self._kinds, choice.get("workers", 1), choice.get("backend", Backend.LOKY))

    def __enter__(self) -> Self:
        """The comparer itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let the processors go."""
        self._counter.close()

    def compare(
        self,
        panel: "Panel",
        documents: Sequence[DocumentId] = (),
        members: Mapping[str, Sequence[str]] | None = None,
        *,
        by_document: bool = False,
    ) -> Comparison:
        """Compare a panel over these documents (all); `members` are groups of its names by title."""
        estimator, shared = self._counted(panel, documents)
        coverage, names = estimator.coverage, panel.names
        bootstrap, seed = self._draws
        chosen = sorted(coverage.worked) if panel.everybody else range(len(names))
        within = _pairs_of(members or {}, names)
        estimates = estimator.estimates(
            chosen,
            groups=[pairs for _, _, pairs in within],
            resamples=bootstrap,
            seed=seed,
            step=lambda done: self._report(done, bootstrap, "Drawing documents for the intervals"),
        )
        settings = {"bootstrap": bootstrap, "seed": seed} if bootstrap else {}
        order = [label.name for label in self._project.scheme.labels]
        titles = [(a, b, len(pairs)) for a, b, pairs in within]
        found = [measured(*each, coverage, names, settings, order, titles) for each in zip(self._kinds, estimates, strict=True)]
        alone = _alone(estimator, self._kinds, chosen, shared) if by_document else ()
        return Comparison(tuple(names[place] for place in chosen), tuple(each.document for each in shared), tuple(found), alone)

    def _counted(self, panel: "Panel", documents: Sequence[DocumentId]) -> "tuple[Estimator, list[_Shared]]":
        """The terms of all documents, and those documents that count."""
        from bias_annotator.agreement.estimating import Estimator  # noqa: PLC0415 - imports NumPy, see above

        estimator = Estimator(self._kinds, panel.names)
        total = len(set(documents)) or self._project.count()
        shared: list[_Shared] = []
        done = 0
        self._report(0, total, "Comparing")
        # A single document may take long: the report may end it at any moment.
        with breathing(seldom(lambda: self._report(done, total, "Comparing"))):
            for portion in marks_of.portions(self._project, panel.people, documents):
                jobs = [panel.job(annotated) for annotated in portion]
                for job, terms in zip(jobs, self._counter.terms(jobs), strict=True):
                    estimator.add(job.case, job.document, terms)
                    done += 1
                    self._report(done, total, "Comparing")
                shared += [_Shared(job.document, len(job.case.workers), job.case.spans, job.case.length) for job in jobs if job.shared]
        return estimator, shared


class _Shared(NamedTuple):
    """A document that counts: how many worked on it, their spans, its code points."""

    document: DocumentId
    annotators: int
    spans: int
    characters: int


@dataclass(frozen=True, slots=True)
class Panel:
    """Whose marks are compared: names, the labels that count (all if none is named), the round (0: the newest).

    Of `everybody`, only those appear who worked.
    """

    names: tuple[str, ...]
    labels: tuple[str, ...] = ()
    round_: int = 0
    everybody: bool = False

    @property
    def people(self) -> set[str]:
        """Whose layers are read, case-folded."""
        return {name.casefold() for name in self.names}

    def layers(self, annotated: Annotated) -> list[Marks | None]:
        """The marks of each, None for who did not work on the document."""
        found = opinions(annotated, self.round_)
        return [found.get(name.casefold()) for name in self.names]

    def job(self, annotated: Annotated) -> Job:
        """The document as agreement counts it."""
        layers = self.layers(annotated)
        units = tuple(
            None if marks is None else units_of(span for span in marks.spans if not self.labels or span.label in self.labels)
            for marks in layers
        )
        working = [name.casefold() for name, marks in zip(self.names, layers, strict=True) if marks is not None]
        people = "\n".join(
            [*working, *(f"only {label}" for label in sorted(self.labels)), *([f"round {self.round_}"] if self.round_ else [])]
        )
        return Job(annotated.document.id, people, Case(len(annotated.document.text), units))


def _pairs_of(members: Mapping[str, Sequence[str]], names: Sequence[str]) -> list[tuple[str, str, list[tuple[int, int]]]]:
    """The pairs of annotators within each group and between each two, by the indices of their names."""
    places = {title: sorted(names.index(name) for name in group if name in names) for title, group in members.items()}
    found = [(title, title, list(combinations(group, 2))) for title, group in places.items()]
    for (a, one), (b, other) in combinations(places.items(), 2):
        found.append((a, b, sorted({(min(pair), max(pair)) for pair in product(one, other) if pair[0] != pair[1]})))
    return [each for each in found if each[2]]


def _alone(
    estimator: "Estimator", kinds: Sequence[MeasureKind], chosen: Collection[int], shared: Sequence[_Shared]
) -> tuple[DocumentValues, ...]:
    vectors = estimator.by_document(chosen)
    return tuple(
        DocumentValues(*each, {kind.name: vector[place] for kind, vector in zip(kinds, vectors, strict=True)})
        for place, each in enumerate(shared)
    )


def both(project: "Project", a: str, b: str, documents: Sequence[DocumentId] = (), report: Report = quiet) -> Iterator[tuple[Marks, Marks]]:
    """The marks of two annotators in each document that both worked on, which is what `confusion` counts."""
    for _, one, other in marks_of.both(project, a, b, documents, report):
        yield one, other

"""How far the annotators of a project agree, as the window and the command line show it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bias_annotator import agreement
from bias_annotator.agreement import Case, MeasureKind, units_of
from bias_annotator.agreement.disagreeing import (
    Confusion,
    Disagreement,
    DisagreementKind,
    confusion,
    disagreements,
    innermost_runs,
    tracks,
)
from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status
from bias_annotator.model.span import Marks
from bias_annotator.project.jobs import Report, quiet

if TYPE_CHECKING:  # they import NumPy and the database, which only a comparison that is really made needs
    from bias_annotator.agreement.estimating import Coverage, Estimate
    from bias_annotator.project.project import Project

__all__ = [
    "Comparison",
    "Confusion",
    "Disagreement",
    "DisagreementKind",
    "Measure",
    "Pair",
    "both",
    "compare",
    "confusion",
    "disagreements",
    "innermost_runs",
    "opinions",
    "too_little",
    "tracks",
]

Interval = tuple[float, float]
LEAST = {"annotators": 2, "documents": 10, "spans": 20}
"""Below these a value says too little; it is given with a warning."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The value of two annotators, and how many documents both worked on; None where it is undefined."""

    a: str
    b: str
    value: float | None
    documents: int


@dataclass(frozen=True, slots=True)
class Measure:
    """One coefficient with its coverage (`characters` in code points) and 95 % interval; None where it is undefined.

    `warning` says what is the matter with this value, `caution` how not to read this kind of value at all.
    """

    name: str
    title: str
    value: float | None
    interval: Interval | None
    documents: int
    spans: int
    characters: int
    settings: Mapping[str, str | float] = field(hash=False)
    per_label: Mapping[str, float | None] = field(hash=False)
    label_intervals: Mapping[str, Interval | None] = field(hash=False)
    pairs: tuple[Pair, ...]
    warning: str | None
    caution: str
    too_little: bool

    def matrix(self) -> dict[tuple[str, str], float | None]:
        """The values of the pairs, by both orders of names."""
        return {names: pair.value for pair in self.pairs for names in ((pair.a, pair.b), (pair.b, pair.a))}

    def to_json(self) -> dict[str, Any]:
        """The measure as the command line prints it."""
        return {
            "name": self.name,
            "value": self.value,
            "interval": None if self.interval is None else list(self.interval),
            "documents": self.documents,
            "spans": self.spans,
            "settings": {**self.settings, "characters": self.characters},
            "per_label": dict(self.per_label),
            "pairs": [{"a": pair.a, "b": pair.b, "value": pair.value} for pair in self.pairs],
            "warning": self.warning,
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """The annotators compared, which documents count, and the measures in the order asked for."""

    annotators: tuple[str, ...]
    shared: tuple[DocumentId, ...]
    measures: tuple[Measure, ...]

    @property
    def documents(self) -> int:
        """How many documents count: at least two of the annotators worked on each."""
        return len(self.shared)

    def measure(self, name: str) -> Measure | None:
        """The measure of that name, if it was asked for."""
        return next((measure for measure in self.measures if measure.name == name), None)

    def to_json(self) -> dict[str, Any]:
        """What `bias-annotator agreement --json` prints."""
        return {"annotators": list(self.annotators), "documents": self.documents, "measures": [each.to_json() for each in self.measures]}


def compare(  # noqa: PLR0913 - everything that can be chosen, each by its name
    project: "Project",
    *,
    measures: Sequence[str] = (),
    annotators: Sequence[str] = (),
    documents: Sequence[DocumentId] = (),
    bootstrap: int = 0,
    samples: int = 30,
    seed: int = 0,
    report: Report = quiet,
) -> Comparison:
    """Compute `measures` (all) between `annotators` (all who worked; "gold" when named) over `documents` (all).

    A document counts when at least two of the annotators worked on it: it is done, or they marked a span. Of an
    annotator with several rounds the newest in each document counts. With `bootstrap` resamples of the documents,
    values get a 95 % percentile interval. Measures that draw random annotations take `samples` of them. The same `seed`
    gives the same figures. Raises UserError for a name nobody or nothing has.
    """
    from bias_annotator.agreement.estimating import Estimator  # noqa: PLC0415 - imports NumPy, see above

    kinds = [kind.sampled(samples, seed) if kind.sampled else kind for kind in _kinds(measures)]
    names = _names(project, annotators)
    if bootstrap < 0:
        raise UserError(f"{bootstrap} is not a number of resamples.", "Give 0 for no interval, or 1000 and more.")
    estimator = Estimator(kinds, names)
    places = {name.casefold(): place for place, name in enumerate(names)}
    shared = []
    for annotated in _stream(project, places, documents, report):
        layers = opinions(annotated)
        if len(layers.keys() & places.keys()) > 1:
            shared.append(annotated.document.id)
        units = tuple(units_of(layers[name].spans) if name in layers else None for name in places)
        estimator.add(Case(len(annotated.document.text), units))
    coverage = estimator.coverage
    chosen = range(len(names)) if annotators else sorted(coverage.worked)
    estimates = estimator.estimates(
        chosen, resamples=bootstrap, seed=seed, step=lambda done: report(done, bootstrap, "Drawing documents for the intervals")
    )
    settings = {"bootstrap": bootstrap, "seed": seed} if bootstrap else {}
    order = [label.name for label in project.scheme.labels]
    found = [_measure(*each, coverage, names, settings, order) for each in zip(kinds, estimates, strict=True)]
    return Comparison(tuple(names[place] for place in chosen), tuple(shared), tuple(found))


def opinions(annotated: Annotated) -> dict[str, Marks]:
    """The marks of everybody who worked on a document, by case-folded name ("gold" for the gold layer).

    Who finished it without a span has empty marks. Of several rounds the newest counts.
    """
    newest: dict[str, Marks] = {}
    for marks in annotated.marks:
        name = marks.layer.title.casefold()
        if name not in newest or newest[name].layer.round < marks.layer.round:
            newest[name] = marks
    done = [work.annotator for work in annotated.work if work.status is Status.DONE]
    empty = {name.casefold(): Marks(Layer.of(name)) for name in done}
    return {**empty, **{name: marks for name, marks in newest.items() if marks.spans}}


def both(project: "Project", a: str, b: str, documents: Sequence[DocumentId] = (), report: Report = quiet) -> Iterator[tuple[Marks, Marks]]:
    """The marks of two annotators in each document that both worked on, which is what `confusion` counts."""
    pair = [name.casefold() for name in _names(project, (a, b))]
    for annotated in _stream(project, pair, documents, report):
        layers = opinions(annotated)
        if all(name in layers for name in pair):
            yield layers[pair[0]], layers[pair[-1]]


def _stream(project: "Project", names: Collection[str], documents: Sequence[DocumentId], report: Report) -> Iterator[Annotated]:
    """The documents with the layers of those people (case-folded names); UserError for a document there is not."""
    wanted = list(dict.fromkeys(documents)) or None
    total = project.count() if wanted is None else len(wanted)
    seen: set[DocumentId] = set()
    for done, annotated in enumerate(project.annotated(wanted, lambda layer: layer.title.casefold() in names)):
        report(done, total, "Comparing")
        seen.add(annotated.document.id)
        yield annotated
    missing = [document for document in wanted or () if document not in seen]
    if missing:
        raise UserError(f"There is no document “{missing[0]}” in this project.", "Give the ids of its documents.")
    report(total, total, "Comparing")


def _kinds(names: Sequence[str]) -> list[MeasureKind]:
    table = agreement.MEASURES
    for name in names:
        if name not in table:
            raise UserError(f"There is no measure called “{name}”.", f"The measures are {', '.join(table)}.")
    return [table[name] for name in dict.fromkeys(names or table)]


def _names(project: "Project", chosen: Sequence[str]) -> list[str]:
    """The names as the project has them, each once; everybody's when none is chosen."""
    people = [annotator.name for annotator in project.annotators()]
    known = {name.casefold(): name for name in [*people, GOLD.title]}
    for name in chosen:
        if name.strip().casefold() not in known:
            hint = f"The annotators are {', '.join(people)}." if people else "Nobody has worked on this project yet."
            raise UserError(f"There is no annotator called “{name}” in this project.", hint)
    return list(dict.fromkeys(known[name.strip().casefold()] for name in chosen)) or people


def _measure(
    kind: MeasureKind,
    estimate: "Estimate",
    coverage: "Coverage",
    names: Sequence[str],
    settings: Mapping[str, str | float],
    order: Sequence[str],
) -> Measure:
    little = too_little(len(coverage.worked), coverage.documents, coverage.spans)
    labels = sorted(estimate.labels, key=lambda label: (order.index(label) if label in order else len(order), label))
    return Measure(
        name=kind.name,
        title=kind.title,
        value=estimate.value,
        interval=estimate.interval,
        documents=coverage.documents,
        spans=coverage.spans,
        characters=coverage.characters,
        settings={**kind.settings, **settings},
        per_label={label: estimate.labels[label] for label in labels},
        label_intervals={label: estimate.label_intervals[label] for label in labels},
        pairs=tuple(
            Pair(names[one], names[other], value, coverage.by_pair.get((one, other), 0)) for (one, other), value in estimate.pairs.items()
        ),
        warning=" ".join([*([little] if little else []), *estimate.problems]) or None,
        caution=kind.warning,
        too_little=bool(little),
    )


def too_little(annotators: int, documents: int, spans: int) -> str:
    """A sentence that says of what there is too little for a value to mean much; empty when there is enough."""
    counts = {"annotators": annotators, "documents": documents, "spans": spans}
    short = [f"{_counted(count, what)} ({LEAST[what]} are needed)" for what, count in counts.items() if count < LEAST[what]]
    return f"Too little data: {', '.join(short)}." if short else ""


def _counted(count: int, what: str) -> str:
    return f"{count or 'no'} {what.removesuffix('s') if count == 1 else what}"

"""What a comparison says: measures with coverage, intervals and warnings, by label, pair, group and document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bias_annotator.agreement import MeasureKind
from bias_annotator.messages import Message, joined
from bias_annotator.model.ids import DocumentId

if TYPE_CHECKING:  # it imports NumPy, which only a comparison that is really made needs
    from bias_annotator.agreement.estimating import Coverage, Estimate

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
class GroupValue:
    """The mean over the pairs of annotators within a group (`a` and `b` are one) or between two, with its interval."""

    a: str
    b: str
    value: float | None
    interval: Interval | None
    pairs: int

    def to_json(self) -> dict[str, Any]:
        """The value as the command line prints it."""
        return {
            "a": self.a,
            "b": self.b,
            "value": self.value,
            "interval": None if self.interval is None else list(self.interval),
            "pairs": self.pairs,
        }


@dataclass(frozen=True, slots=True)
class DocumentValues:
    """What every measure says of one document alone; None where it is undefined there."""

    document: DocumentId
    annotators: int
    spans: int
    characters: int
    values: Mapping[str, float | None] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Measure:
    """One coefficient with its coverage (`characters` in code points) and 95 % interval; None where it is undefined.

    `warning` says what is the matter with this value, sentence by sentence in `remarks`, `caution` how not to read this
    kind of value at all.
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
    section: str
    groups: tuple[GroupValue, ...] = ()
    remarks: tuple[str, ...] = ()

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
            **({"groups": [each.to_json() for each in self.groups]} if self.groups else {}),
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """The annotators compared, which documents count, and the measures in the order asked for.

    `by_document` holds the documents one by one, in the same order, if that was asked for.
    """

    annotators: tuple[str, ...]
    shared: tuple[DocumentId, ...]
    measures: tuple[Measure, ...]
    by_document: tuple[DocumentValues, ...] = ()

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


def measured(
    kind: MeasureKind,
    estimate: "Estimate",
    coverage: "Coverage",
    names: Sequence[str],
    settings: Mapping[str, str | float],
    order: Sequence[str],
    groups: Sequence[tuple[str, str, int]] = (),
) -> Measure:
    """One measure as it is shown; `order` is that of the scheme's labels, `groups` the names of groups and their pairs."""
    little = too_little(len(coverage.worked), coverage.documents, coverage.spans)
    remarks = (*([little] if little else []), *estimate.problems)
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
        warning=joined(remarks, " ") or None,
        caution=kind.warning,
        too_little=bool(little),
        section=kind.section,
        groups=tuple(GroupValue(*group[:2], *each, group[2]) for group, each in zip(groups, estimate.groups, strict=True)),
        remarks=remarks,
    )


def too_little(annotators: int, documents: int, spans: int) -> Message:
    """A sentence that says of what there is too little for a value to mean much; empty when there is enough."""
    counts = {"annotators": annotators, "documents": documents, "spans": spans}
    short = [_lacking(what, count) for what, count in counts.items() if count < LEAST[what]]
    return Message("Too little data: {counts}.", counts=joined(short, ", ")) if short else Message("")


def _lacking(what: str, count: int) -> Message:
    none, one, several = LACKING[what]
    return Message(several if count > 1 else one if count else none, count=count, least=LEAST[what])


LACKING = {
    "annotators": ("no annotators ({least} are needed)", "1 annotator ({least} are needed)", "{count} annotators ({least} are needed)"),
    "documents": ("no documents ({least} are needed)", "1 document ({least} are needed)", "{count} documents ({least} are needed)"),
    "spans": ("no spans ({least} are needed)", "1 span ({least} are needed)", "{count} spans ({least} are needed)"),
}
"""What `too_little` says of each, for none, one and several."""

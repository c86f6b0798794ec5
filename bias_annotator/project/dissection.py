"""What stands behind an agreement, as far as it is asked for, as the command line prints it and figures draw it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, Unpack

from bias_annotator.agreement.decomposing import Meeting, Part, by_annotator, by_document, by_label, by_part, confused, missed_by
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.choosing import Choice
from bias_annotator.project.comparison import Comparison
from bias_annotator.project.dissecting import Period, meetings_of, over_time, with_gold, with_oneself, without_each
from bias_annotator.project.jobs import quiet

if TYPE_CHECKING:
    from bias_annotator.project.project import Project

BEHIND = ("gold", "leave-one-out", "self", "over-time", "differences")
"""What can be asked for, as the command line and figures name it."""
Counts = Mapping[Part, int]


@dataclass(frozen=True, slots=True)
class Differences:
    """How many passages of two annotators differ in what: all, by label, by annotator, by document; a part that is not there is 0.

    `missed` counts the passages that an annotator missed, `confused` those that two labels met on, the smaller name first.
    """

    parts: Counts
    labels: Mapping[str, Counts]
    annotators: Mapping[str, Counts]
    documents: Mapping[DocumentId, Counts]
    missed: Mapping[str, int]
    confused: Mapping[tuple[str, str], int]

    @classmethod
    def of(cls, meetings: Sequence[Meeting], order: Sequence[str] = ()) -> Self:
        """Count passages; `order` is that of the scheme's labels."""
        labels = by_label(meetings)
        places = {label: place for place, label in enumerate(order)}
        return cls(
            by_part(meetings),
            {label: labels[label] for label in sorted(labels, key=lambda label: (places.get(label, len(places)), label))},
            dict(sorted(by_annotator(meetings).items())),
            by_document(meetings),
            missed_by(meetings),
            Counter(dict(confused(meetings).most_common())),
        )

    def to_json(self) -> dict[str, Any]:
        """The counts as the command line prints them."""
        return {
            **plain(self.parts),
            "per_label": {label: plain(counts) for label, counts in self.labels.items()},
            "per_annotator": {name: {**plain(counts), "missed": self.missed.get(name, 0)} for name, counts in self.annotators.items()},
            "per_document": {document: plain(counts) for document, counts in self.documents.items()},
            "labels_met": [{"a": one, "b": other, "count": count} for (one, other), count in self.confused.items()],
        }


def plain(counts: Counts) -> dict[str, int]:
    """Counts by the names that scripts read: alone, label, boundary, attribute, agreed."""
    return {part.name.lower(): counts.get(part, 0) for part in Part}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for besides the agreement itself; `periods` is how many parts the time has, 0 for none."""

    gold: bool = False
    without: bool = False
    oneself: bool = False
    periods: int = 0
    differences: bool = False

    @property
    def missing(self) -> list[str]:
        """What was not asked for, by the names that figures have for it."""
        asked = (self.gold, self.without, self.oneself, self.periods, self.differences)
        return [name for name, wanted in zip(BEHIND, asked, strict=True) if not wanted]


@dataclass(frozen=True, slots=True)
class Dissection:
    """What stands behind an agreement; None for what was not asked for."""

    gold: Mapping[str, Comparison] | None = None
    without: Mapping[str, Comparison] | None = None
    oneself: Mapping[str, Comparison] | None = None
    periods: Sequence[Period] | None = None
    differences: Differences | None = None

    def to_json(self) -> dict[str, Any]:
        """What `bias-annotator agreement --json` prints beside the comparison: only what was asked for."""
        people = {"with_gold": self.gold, "without_each": self.without, "with_oneself": self.oneself}
        value: dict[str, Any] = {
            key: {name: each.to_json() for name, each in found.items()} for key, found in people.items() if found is not None
        }
        if self.periods is not None:
            value["over_time"] = [
                {"first": each.first.isoformat(), "last": each.last.isoformat(), **each.comparison.to_json()} for each in self.periods
            ]
        if self.differences is not None:
            value["differences"] = self.differences.to_json()
        return value


NOTHING = Dissection()


def dissect(project: "Project", asked: Asked, **choice: Unpack[Choice]) -> Dissection:
    """Everything that is asked for; chosen as for `compare`."""
    meetings: Sequence[Meeting] = ()
    if asked.differences:
        meetings = list(
            meetings_of(
                project,
                choice.get("annotators", ()),
                choice.get("documents", ()),
                choice.get("report", quiet),
                labels=choice.get("labels", ()),
                round_=choice.get("round_", 0),
            )
        )
    order = [label.name for label in project.scheme.labels]
    return Dissection(
        gold=with_gold(project, **choice) if asked.gold else None,
        without=without_each(project, **choice) if asked.without else None,
        oneself=with_oneself(project, **choice) if asked.oneself else None,
        periods=over_time(project, periods=asked.periods, **choice) if asked.periods else None,
        differences=Differences.of(meetings, order) if asked.differences else None,
    )

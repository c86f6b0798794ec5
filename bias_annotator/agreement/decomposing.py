"""What disagreement consists of: passages found by one only, with other borders, labels or attributes; by whom, under which label."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from bias_annotator.agreement.passages import align
from bias_annotator.agreement.units import units_of
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.span import Marks, Span

Name = TypeVar("Name", bound=Hashable)


class Part(StrEnum):
    """How two annotators stand to each other at a passage; the first that holds."""

    ALONE = "found by one only"
    LABEL = "label"
    BOUNDARY = "boundary"
    ATTRIBUTE = "attribute"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A passage `[start, end)`, in code points, of two annotators: `one` found it; `other` too, unless `part` is ALONE.

    `at` is when the later of its spans was made.
    """

    document: DocumentId
    part: Part
    one: str
    other: str
    label: str
    other_label: str | None
    start: int
    end: int
    at: datetime

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the passage got, each once."""
        return (self.label,) if self.other_label in {None, self.label} else (self.label, str(self.other_label))


def meetings(document: DocumentId, one: Marks, other: Marks) -> Iterator[Meeting]:
    """Every passage that one of two annotators found, in text order; `agreement.passages.align` says which spans are one."""
    layers = (one.spans, other.spans)
    for passage in align([units_of(spans) for spans in layers]):
        first, second = (None if place is None else spans[place] for spans, place in zip(layers, passage, strict=True))
        if first is not None:
            yield _meeting(document, one.layer.title, first, other.layer.title, second)
        elif second is not None:
            yield _meeting(document, other.layer.title, second, one.layer.title, None)


def _meeting(document: DocumentId, one: str, span: Span, other: str, second: Span | None) -> Meeting:
    spans = [each for each in (span, second) if each is not None]
    return Meeting(
        document,
        _part(span, second),
        one,
        other,
        span.label,
        second.label if second else None,
        min(each.start for each in spans),
        max(each.end for each in spans),
        max(each.created for each in spans),
    )


def _part(span: Span, second: Span | None) -> Part:
    if second is None:
        return Part.ALONE
    if span.label != second.label:
        return Part.LABEL
    if span.stretches != second.stretches:
        return Part.BOUNDARY
    return Part.ATTRIBUTE if span.attributes != second.attributes else Part.AGREED


def by_part(found: Iterable[Meeting]) -> Counter[Part]:
    """How many passages there are of each part."""
    return Counter(each.part for each in found)


def by_label(found: Iterable[Meeting]) -> dict[str, Counter[Part]]:
    """The same for each label; a passage with two labels counts under both."""
    return _split(found, lambda each: each.labels)


def by_annotator(found: Iterable[Meeting]) -> dict[str, Counter[Part]]:
    """The same for each annotator; what one found alone counts for the one who found it, all else for both."""
    return _split(found, lambda each: (each.one,) if each.part is Part.ALONE else (each.one, each.other))


def missed_by(found: Iterable[Meeting]) -> Counter[str]:
    """How many passages each annotator missed that another one found."""
    return Counter(each.other for each in found if each.part is Part.ALONE)


def by_document(found: Iterable[Meeting]) -> dict[DocumentId, Counter[Part]]:
    """The same for each document."""
    return _split(found, lambda each: (each.document,))


def confused(found: Iterable[Meeting]) -> Counter[tuple[str, str]]:
    """How often two labels met on one passage, whoever gave which: the smaller name first; equal ones where both agree."""
    pairs = [(each.label, each.other_label) for each in found if each.other_label is not None]
    return Counter((min(pair), max(pair)) for pair in pairs)


def _split(found: Iterable[Meeting], names: Callable[[Meeting], Iterable[Name]]) -> dict[Name, Counter[Part]]:
    counts: dict[Name, Counter[Part]] = {}
    for each in found:
        for name in names(each):
            counts.setdefault(name, Counter())[each.part] += 1
    return counts

"""Which passages stand behind a number, a cell or a bar. Shows nothing itself."""

from collections.abc import Iterable
from dataclasses import dataclass

from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.translating import inside, listed, tr, tr_later
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.dissecting import Meeting, Part

PARTS = {
    Part.ALONE: tr_later("Found by one only"),
    Part.LABEL: tr_later("Another label"),
    Part.BOUNDARY: tr_later("Other borders"),
    Part.ATTRIBUTE: tr_later("Other attributes"),
    Part.AGREED: tr_later("Agreed"),
}
_OF_LABELS = frozenset({"gamma_cat", "gamma_k"})  # measures that look at labels alone


@dataclass(frozen=True, slots=True)
class Behind:
    """Passages, and what they stand behind, in words."""

    title: str
    meetings: tuple[Meeting, ...]


def of_measure(title: str, name: str, meetings: Iterable[Meeting], label: str = "") -> Behind:
    """What pulls a measure down: passages that two annotators see otherwise, under one label or all."""
    parts = {Part.LABEL} if name in _OF_LABELS else {Part.ALONE, Part.LABEL, Part.BOUNDARY}
    return Behind(title, tuple(each for each in meetings if each.part in parts and (not label or label in each.labels)))


def of_pair(title: str, meetings: Iterable[Meeting], one: str, other: str) -> Behind:
    """What two annotators see otherwise."""
    return of_all(title, between(meetings, one, other))


def of_labels(title: str, meetings: Iterable[Meeting], pair: tuple[str, str], labels: tuple[str | None, str | None]) -> Behind:
    """The passages to which the first of a pair gave the first label (None: missed it) and the second the second."""
    return Behind(title, tuple(each for each in between(meetings, *pair) if given(each, pair[0]) == labels))


def of_part(title: str, meetings: Iterable[Meeting], part: Part, *, label: str = "", name: str = "") -> Behind:
    """The passages of one kind of disagreement, under one label or all, of one annotator or all.

    What one found alone is that annotator's.
    """
    found = (each for each in meetings if each.part is part and (not label or label in each.labels))
    return Behind(title, tuple(each for each in found if not name or name == each.one or (part is not Part.ALONE and name == each.other)))


def of_missing(title: str, meetings: Iterable[Meeting], name: str) -> Behind:
    """The passages that an annotator missed and another one found."""
    return Behind(title, tuple(each for each in meetings if each.part is Part.ALONE and each.other == name))


def of_others(title: str, meetings: Iterable[Meeting], name: str) -> Behind:
    """What all but one annotator see otherwise."""
    return of_all(title, (each for each in meetings if name.casefold() not in (each.one.casefold(), each.other.casefold())))


def of_groups(title: str, meetings: Iterable[Meeting], ones: Iterable[str], others: Iterable[str]) -> Behind:
    """What annotators of two groups, or of one, see otherwise."""
    one, other = ({name.casefold() for name in group} for group in (ones, others))

    def meet(first: str, second: str) -> bool:
        return (first in one and second in other) or (first in other and second in one)

    return of_all(title, (each for each in meetings if meet(each.one.casefold(), each.other.casefold())))


def of_all(title: str, meetings: Iterable[Meeting]) -> Behind:
    """Whatever two annotators see otherwise."""
    return Behind(title, tuple(each for each in meetings if each.part is not Part.AGREED))


def of_documents(title: str, meetings: Iterable[Meeting], documents: Iterable[DocumentId]) -> Behind:
    """What two annotators see otherwise in some documents, in the order of these."""
    place = {document: number for number, document in enumerate(documents)}
    found = [each for each in meetings if each.document in place and each.part is not Part.AGREED]
    return Behind(title, tuple(sorted(found, key=lambda each: place[each.document])))


def between(meetings: Iterable[Meeting], one: str, other: str) -> Iterable[Meeting]:
    """The passages of two annotators."""
    pair = {one.casefold(), other.casefold()}
    return (each for each in meetings if {each.one.casefold(), each.other.casefold()} == pair)


def given(meeting: Meeting, first: str) -> tuple[str | None, str | None]:
    """The labels of a passage, that of `first` before the other annotator's."""
    labels = (meeting.label, meeting.other_label)
    return labels if meeting.one.casefold() == first.casefold() else (labels[1], labels[0])


def heading(meeting: Meeting, scheme: Scheme) -> str:
    """What a passage is about: "Quotation or opinion", "Quotation, only Ana", "Quotation, other borders"."""
    titles = [titled(scheme, label) for label in meeting.labels]
    if meeting.part is Part.ALONE:
        return tr("{label}, only {who}", label=titles[0], who=meeting.one)
    if meeting.part is Part.LABEL:
        return listed([titles[0], *map(inside, titles[1:])], tr(" or "))
    return tr("{label}, {what}", label=titles[0], what=inside(tr(PARTS[meeting.part])))

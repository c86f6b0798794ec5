"""Soft labels: which share of the annotators put which label on each stretch of a text, for models that learn from disagreement."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.formats import SOFT_LABELS
from bias_annotator.model.people import Status
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Span
from bias_annotator.writers.outgoing import Carrying

_GOLD = "spans of the gold layer"
_OLDER = "spans of older rounds"
_DIGITS = 6
_Looks = tuple[tuple[tuple[int, int], ...], str]


class SoftLabelsWriter(Carrying):
    """Writes a document a line: stretches in which nothing changes, with a share for each label; and the spans, with theirs.

    The share is that of the annotators who worked on the document: those with spans, and those who are done without any. Each
    counts once, with the newest of their rounds.
    """

    name = "soft-labels"
    title = "Soft labels"
    suffixes = (".jsonl",)
    reader = ""
    carries = SOFT_LABELS

    @property
    def loses(self) -> tuple[str, ...]:
        """What shares cannot say."""
        return (*self.carries.loses, _GOLD, _OLDER)

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:
        """The same, and spans that are no opinion of an annotator, or no longer."""
        found = super().losses(item, scheme)
        newest = _rounds(item)
        for marks in item.marks:
            if not marks.layer.annotator:
                found[_GOLD] += len(marks.spans)
            elif marks.layer.round < newest[marks.layer.annotator]:
                found[_OLDER] += len(marks.spans)
        return +found

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:  # noqa: ARG002 - the same for every writer
        """A document a line, LF at the end of each."""
        out.writelines(json.dumps(_line(item), ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for item in items)


def _line(item: Annotated) -> dict[str, Any]:
    people = _people(item)
    counts: Counter[_Looks] = Counter()
    for spans in people.values():
        counts.update({(span.stretches, span.label) for span in spans})
    return {
        "id": item.document.id,
        "text": item.document.text.content,
        "sha256": item.document.text.sha256,
        "annotators": len(people),
        "stretches": list(_stretches(list(people.values()), len(item.document.text))),
        "spans": [
            {"label": label, "fragments": [list(each) for each in stretches], "share": round(count / len(people), _DIGITS)}
            for (stretches, label), count in sorted(counts.items())
        ],
    }


def _stretches(people: Sequence[Sequence[Span]], length: int) -> Iterator[dict[str, Any]]:
    """Stretches in which the shares stay the same, from the first letter to the last, but for those with no label."""
    changes: dict[int, Counter[tuple[int, str]]] = {}
    for number, spans in enumerate(people):
        for span in spans:
            for start, end in span.stretches:
                changes.setdefault(start, Counter())[number, span.label] += 1
                changes.setdefault(end, Counter())[number, span.label] -= 1
    now: Counter[tuple[int, str]] = Counter()
    before: dict[str, Any] | None = None
    for start, end in pairwise([*sorted(changes), length]):
        now.update(changes[start])
        labels = Counter(label for (_, label), count in now.items() if count > 0)
        shares = {label: round(labels[label] / len(people), _DIGITS) for label in sorted(labels)}
        if before and before["end"] == start and before["shares"] == shares:
            before["end"] = end
            continue
        if before:
            yield before
        before = {"start": start, "end": end, "shares": shares} if shares and start < end else None
    if before:
        yield before


def _people(item: Annotated) -> Mapping[str, Sequence[Span]]:
    """The spans of everybody who worked on a document, in the newest round of each; none for those who are done without any."""
    newest = _rounds(item)
    spans = {
        marks.layer.annotator: marks.spans
        for marks in item.marks
        if marks.layer.annotator and marks.layer.round == newest[marks.layer.annotator]
    }
    return {work.annotator: () for work in item.work if work.status is Status.DONE} | spans


def _rounds(item: Annotated) -> dict[str, int]:
    rounds: dict[str, int] = {}
    for marks in item.marks:
        rounds[marks.layer.annotator] = max(rounds.get(marks.layer.annotator, 0), marks.layer.round)
    return rounds

"""Where annotators differ in a document: passage by passage, character by character, label by label."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from bias_annotator.agreement.passages import align
from bias_annotator.agreement.sweep import Run, differing_runs, innermost
from bias_annotator.agreement.units import units_of
from bias_annotator.model.document import Document
from bias_annotator.model.span import Marks, Span

_WORD = re.compile(r"\w+(?:['’&-]\w+)*")
Confusion = Counter[tuple[str | None, str | None]]


class DisagreementKind(StrEnum):
    """What annotators disagree about."""

    LABEL = "label"
    BOUNDARY = "boundary"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage `[start, end)`, in code points, that the annotators did not all mark alike.

    `spans` holds one span a layer, None where a layer has none. `words` counts the words in question: for a boundary
    those inside some borders and outside others, else those of the whole passage.
    """

    kind: DisagreementKind
    start: int
    end: int
    spans: tuple[Span | None, ...]
    words: int


def disagreements(document: Document, layers: Sequence[Marks]) -> list[Disagreement]:
    """Every passage that the layers do not all have with the same label and borders, in text order.

    Unlike labels make it a `label` disagreement, whether or not somebody also missed it; else a layer without it makes
    it `missed`; else its borders differ. `agreement.passages.align` says which spans are one passage.
    """
    found = []
    for members in _passages(layers):
        kind = _kind(members)
        if kind is not None:
            spans = [span for span in members if span is not None]
            start, end = min(span.start for span in spans), max(span.end for span in spans)
            words = _words(document.text.content, spans, inside_all=kind is not DisagreementKind.BOUNDARY)
            found.append(Disagreement(kind, start, end, members, words))
    return found


def innermost_runs(text_length: int, layers: Sequence[Marks]) -> list[Run]:
    """Runs `(start, end, labels)` of code points where the innermost labels, one a layer (or None), are not all the same."""
    return differing_runs(text_length, [units_of(marks.spans) for marks in layers])


def tracks(text_length: int, layers: Sequence[Marks]) -> list[list[tuple[int, int, str | None]]]:
    """For each layer, runs `(start, end, label)` of code points that cover the text, with the innermost label or None."""
    return [innermost(text_length, units_of(marks.spans)) for marks in layers]


def confusion(pairs: Iterable[tuple[Marks, Marks]]) -> Confusion:
    """How often two annotators gave these labels to one passage, None for the one who missed it.

    `pairs` holds the two annotators' marks in each document that both worked on.
    """
    counts: Confusion = Counter()
    for layers in pairs:
        for one, other in _passages(layers):
            counts[one.label if one else None, other.label if other else None] += 1
    return counts


def _passages(layers: Sequence[Marks]) -> list[tuple[Span | None, ...]]:
    """The aligned spans, one a layer, in text order."""
    return [
        tuple(None if index is None else marks.spans[index] for marks, index in zip(layers, passage, strict=True))
        for passage in align([units_of(marks.spans) for marks in layers])
    ]


def _kind(members: Sequence[Span | None]) -> DisagreementKind | None:
    spans = [span for span in members if span is not None]
    if len({span.label for span in spans}) > 1:
        return DisagreementKind.LABEL
    if len(spans) < len(members):
        return DisagreementKind.MISSED
    return DisagreementKind.BOUNDARY if len({span.stretches for span in spans}) > 1 else None


def _words(content: str, spans: Sequence[Span], *, inside_all: bool) -> int:
    """Words (or parts of one) in what the spans cover; without `inside_all`, only in what some cover and others do not."""
    steps: Counter[int] = Counter()
    for span in spans:
        for start, end in span.stretches:
            steps[start] += 1
            steps[end] -= 1
    stretches: list[tuple[int, int]] = []
    depth = 0
    for start, end in pairwise(sorted(steps)):
        depth += steps[start]
        if not depth or (depth == len(spans) and not inside_all):
            continue
        if stretches and stretches[-1][1] == start:
            stretches[-1] = (stretches[-1][0], end)
        else:
            stretches.append((start, end))
    return sum(1 for start, end in stretches for _ in _WORD.finditer(content, start, end))

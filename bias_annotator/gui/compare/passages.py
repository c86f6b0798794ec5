"""What the Compare page knows of one document: who worked on it, what each marked, and where they differ. Shows nothing itself."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bias_annotator.gui.translating import inside, listed, tr, tr_n
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.project.comparing import Disagreement, DisagreementKind, disagreements, innermost_runs, only, opinions, tracks
from bias_annotator.project.dissecting import round_name
from bias_annotator.project.project import Project

MOST = 8  # annotators at a time
_Run = tuple[int, int, str | None]


@dataclass(frozen=True, slots=True)
class Passages:
    """One document as several annotators marked it, in their order; positions are code points.

    `tracks` has the innermost labels of each annotator over the whole text, `differing` the starts and ends of the
    stretches where these are not all the same.
    """

    document: Document
    names: tuple[str, ...]
    layers: tuple[Marks, ...]
    found: tuple[Disagreement, ...]
    tracks: tuple[tuple[_Run, ...], ...]
    differing: tuple[tuple[int, int], ...]

    def pieces(self, track: int, start: int, end: int) -> Iterator[tuple[int, int, str, bool]]:
        """`(start, end, label, differs)` of what an annotator marked inside `[start, end)`."""
        runs = self.tracks[track]
        first = max(bisect_right(runs, start, key=_start) - 1, 0)
        for begin, stop, label in runs[first : bisect_left(runs, end, key=_start)]:
            at, last = max(begin, start), min(stop, end)
            if label is None or at >= last:
                continue
            for low, high in self.differences(at, last):
                if at < low:
                    yield at, low, label, False
                yield low, high, label, True
                at = high
            if at < last:
                yield at, last, label, False

    def differences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of the stretches where annotators differ that lie inside `[start, end)`."""
        first = max(bisect_right(self.differing, start, key=_start) - 1, 0)
        for low, high in self.differing[first : bisect_left(self.differing, end, key=_start)]:
            if high > start and low < end:
                yield max(low, start), min(high, end)

    def at(self, position: int) -> int | None:
        """Number of the shortest disagreement over a code point."""
        over = [(each.end - each.start, number) for number, each in enumerate(self.found) if each.start <= position < each.end]
        return min(over)[1] if over else None

    def spans_at(self, track: int, position: int) -> list[Span]:
        """What an annotator marked at a code point, innermost first."""
        spans = [span for span in self.layers[track].spans if any(start <= position < end for start, end in span.stretches)]
        return sorted(spans, key=lambda span: span.end - span.start)


def read(
    project: Project, document: DocumentId, names: Sequence[str], labels: Sequence[str] = (), round_: int = 0, least: Sequence[str] = ()
) -> Passages:
    """Compare those of `names` (everybody, if empty) who worked on a document, under some labels (all), in a round (0: the newest).

    Those of `least` have tracks before others, where there are too many, and though they are not named: gold, or rounds of
    somebody, which then stand alone. Spans that only serve relations are left out.
    """
    annotated = next(iter(project.annotated([document])))
    worked = opinions(annotated, round_)
    rounds = {round_name(each.layer.title, each.layer.round).casefold(): each for each in annotated.marks if each.spans}
    people = list(names or [annotator.name for annotator in project.annotators()])
    first = {name.casefold() for name in least}
    if first and first <= rounds.keys():
        worked, people = rounds, list(least)
    people += [GOLD.title] if GOLD.title in first and GOLD.title not in people else []
    found = [name for name in people if name.casefold() in worked]
    most = set(sorted(found, key=lambda name: name.casefold() not in first)[:MOST])
    wanted = [name for name in found if name in most]
    layers = tuple(_labels_only(only(worked[name.casefold()], labels), project.scheme) for name in wanted)
    length = len(annotated.document.text)
    runs = innermost_runs(length, layers)
    return Passages(
        document=annotated.document,
        names=tuple(wanted),
        layers=layers,
        found=tuple(disagreements(annotated.document, layers)) if len(layers) > 1 else (),
        tracks=tuple(tuple(each) for each in tracks(length, layers)),
        differing=_joined((start, end) for start, end, _labels in runs),
    )


def heading(disagreement: Disagreement, scheme: Scheme) -> str:
    """What a disagreement is about: "Quotation or opinion", "Opinion missed", "Boundary, 3 words"."""
    if disagreement.kind is DisagreementKind.BOUNDARY:
        count = disagreement.words
        return tr_n("Boundary, {n} word", "Boundary, {n} words", count) if count else tr("Boundary, punctuation")
    present = {span.label for span in disagreement.spans if span is not None}
    order = [label.name for label in scheme.labels]
    labels = sorted(present, key=lambda name: (order.index(name) if name in order else len(order), name))
    titles = [titled(scheme, name) for name in labels]
    if disagreement.kind is DisagreementKind.MISSED:
        return tr("{label} missed", label=titles[0])
    return listed([titles[0], *map(inside, titles[1:])], tr(" or "))


def titled(scheme: Scheme, label: str) -> str:
    """The title of a label for people; its name, if it has none."""
    known = scheme.label(label)
    return tr(known.title) if known and known.title else label


def _start(run: tuple[int, ...] | _Run) -> int:
    return run[0]


def _labels_only(marks: Marks, scheme: Scheme) -> Marks:
    helpers = {label.name for label in scheme.labels if label.helper}
    return replace(marks, spans=tuple(span for span in marks.spans if span.label not in helpers), relations=())


def _joined(runs: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Stretches, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)

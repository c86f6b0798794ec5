"""The same for many: every identical string, and all spans of a filter, each in one edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bias_annotator.gui.translating import tr, tr_n
from bias_annotator.model import changes
from bias_annotator.model.ids import SpanId
from bias_annotator.model.matching_text import Filter, occurrences, unmarked
from bias_annotator.model.span import Span, place

if TYPE_CHECKING:
    from bias_annotator.gui.desk.desk import Desk

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is to be marked elsewhere, too: the words, the label and attributes, and the stretch (code points) that is marked already."""

    words: str
    label: str
    attributes: Mapping[str, str | bool] = field(default_factory=dict, hash=False)
    own: Stretch | None = None


class Several:
    """Finds and changes many spans of the document that lies on a desk."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def pattern(self) -> Pattern | None:
        """The selection, else the active span, as something to look for; what cannot be looked for is said."""
        desk = self._desk
        start, end = desk.selection
        span = desk.active
        if start < end:
            label = span.label if span is not None else desk.last_label()
            return Pattern(desk.lying.text.content[start:end], label)
        if span is None:
            desk.told.emit(tr("Go to a span or select words first, to mark the same words elsewhere."))
            return None
        if len(span.fragments) > 1:
            desk.told.emit(tr("A span of several fragments cannot be found again elsewhere. Select words of it."))
            return None
        return Pattern(span.quote, span.label, span.attributes, span.stretches[0])

    def elsewhere(self, pattern: Pattern, label: str, *, ignore_case: bool, whole_words: bool) -> list[Stretch]:
        """Where the words of a pattern stand and are not marked with a label already."""
        content = self._desk.lying.text.content
        found = occurrences(content, pattern.words, ignore_case=ignore_case, whole_words=whole_words)
        return [stretch for stretch in unmarked(found, self._desk.spans.values(), label) if stretch != pattern.own]

    def mark(self, pattern: Pattern, label: str, stretches: Sequence[Stretch]) -> None:
        """Mark stretches as the pattern is marked, in one edit."""
        desk = self._desk
        attributes = pattern.attributes if label == pattern.label else {}
        if desk.apply(changes.mark_all(desk.lying.id, desk.layer, desk.lying.text, label, stretches, attributes)):
            desk.told.emit(
                tr_n("Marked one place; undo takes all of it back.", "Marked {n} places; undo takes all of it back.", len(stretches))
            )

    def chosen(self, wish: Filter) -> list[Span]:
        """The spans that a filter takes, by place."""
        return sorted(filter(wish.takes, self._desk.spans.values()), key=place)

    def relabel(self, spans: Sequence[SpanId], label: str) -> None:
        """Give spans another label, in one edit."""
        desk, known = self._desk, self._desk.scheme.label(label)
        wanted = [desk.spans[span] for span in spans if span in desk.spans]
        if known is not None and desk.apply(changes.relabel_all(desk.lying.id, desk.layer, wanted, known)):
            desk.told.emit(
                tr_n("Relabelled one span; undo takes all of it back.", "Relabelled {n} spans; undo takes all of it back.", len(wanted))
            )

    def delete(self, spans: Sequence[SpanId]) -> None:
        """Remove spans with their relations, in one edit."""
        desk = self._desk
        wanted = [desk.spans[span] for span in spans if span in desk.spans]
        if wanted and desk.apply(changes.remove(desk.lying.id, desk.layer, wanted, tuple(desk.relations.values()))):
            desk.told.emit(
                tr_n("Deleted one span; undo takes all of it back.", "Deleted {n} spans; undo takes all of it back.", len(wanted))
            )

"""Boundary work on the active span: its edges by key and mouse, splitting, merging, fragments."""

from typing import TYPE_CHECKING

from bias_annotator.gui.translating import inside, tr
from bias_annotator.model import boundaries, changes
from bias_annotator.model.graphemes import border_before
from bias_annotator.model.ids import SpanId
from bias_annotator.model.reach import Unit, nudged
from bias_annotator.model.span import Span

if TYPE_CHECKING:
    from bias_annotator.gui.desk.desk import Desk


class Edges:
    """Works on the document that lies on a desk; positions are code points. What cannot be is said."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        desk.view.edgeDragged.connect(self.drag)

    def nudge(self, step: int, *, end: bool, unit: Unit = "word") -> None:
        """Move the start (or end) of the active span by a unit; of a split span, that of the fragment at the caret."""
        desk = self._desk
        if (span := desk.wanted()) is None:
            return
        number = self._fragment_at_caret(span)
        if number is None:
            number = len(span.fragments) - 1 if end else 0
        text = desk.lying.text
        moved = nudged(text.content, span.stretches[number], step, end=end, unit=unit)
        if desk.apply(changes.resize(desk.lying.id, desk.layer, text, span, number, moved)):
            desk.view.reveal(moved[1] if end else moved[0])
        else:
            desk.told.emit(tr("It cannot go further."))

    def drag(self, span: SpanId, fragment: int, end: bool, position: int) -> None:
        """Move an edge of a span to a position."""
        desk = self._desk
        known = desk.spans.get(SpanId(span))
        if known is None or fragment >= len(known.fragments):
            return
        text = desk.lying.text
        position = border_before(text.content, position)
        start, stop = known.stretches[fragment]
        moved = (start, position) if end else (position, stop)
        if moved != (start, stop) and not desk.apply(changes.resize(desk.lying.id, desk.layer, text, known, fragment, moved)):
            crossed = moved[0] >= moved[1]
            other_end, other = (
                tr("An edge cannot go past the other end of the span."),
                tr("An edge cannot go past another fragment of the span."),
            )
            desk.told.emit(other_end if crossed else other)

    def split(self) -> None:
        """Cut the active span in two at the caret; the second part becomes active."""
        desk = self._desk
        if (span := desk.wanted()) is None:
            return
        relations = desk.relations.values()
        edit = boundaries.split(desk.lying.id, desk.layer, desk.lying.text, span, desk.view.caret, relations)
        if edit is None:
            desk.told.emit(tr("Put the caret where the span is to be cut, between two words of it."))
            return
        desk.apply(edit)
        desk.go_to(SpanId(edit.come[1].id))

    def merge(self) -> None:
        """Make one span of the active one and its neighbour of the same label."""
        desk = self._desk
        if (span := desk.wanted()) is None:
            return
        text = desk.lying.text
        other = boundaries.mergeable(text, span, desk.spans.values())
        if other is None:
            label = desk.scheme.label(span.label)
            title = inside(tr(label.title)) if label else span.label
            desk.told.emit(tr("No other {label} touches this one; only blanks may lie between.", label=title))
            return
        desk.apply(boundaries.merge(desk.lying.id, desk.layer, text, span, other, tuple(desk.relations.values())))
        desk.go_to(span.id)

    def add_fragment(self) -> None:
        """Add the selection, as a further fragment, to the span that was active last and does not overlap it."""
        desk = self._desk
        stretch = desk.view.selection
        readable = desk.selection[0] < desk.selection[1]
        span = desk.beside(*stretch, lambda _span: True) if readable else None
        if span is None:
            desk.told.emit(tr("Go to a span, then select what belongs to it as well, and press A."))
            return
        desk.apply(boundaries.add_fragment(desk.lying.id, desk.layer, desk.lying.text, span, stretch))
        if desk.sentence_mode:
            desk.remember(span.id)
            desk.moves.go_on(stretch)
        else:
            desk.go_to(span.id)

    def remove_fragment(self) -> None:
        """Take the fragment at the caret out of the active span."""
        desk = self._desk
        if (span := desk.wanted()) is None:
            return
        number = self._fragment_at_caret(span)
        if number is None:
            desk.told.emit(tr("Put the caret into the fragment that is to go."))
        elif not desk.apply(boundaries.remove_fragment(desk.lying.id, desk.layer, span, number)):
            desk.told.emit(tr("This span has one fragment only."))

    def _fragment_at_caret(self, span: Span) -> int | None:
        caret = self._desk.view.caret
        touching = [number for number, (start, end) in enumerate(span.stretches) if start <= caret <= end]
        return next((number for number in touching if span.stretches[number][0] == caret), touching[0] if touching else None)

"""Linking a quotation to its source or cue: what is selected now, or what is picked next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent

from bias_annotator.gui.translating import inside, tr
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import SpanId
from bias_annotator.model.scheme import RelationType
from bias_annotator.model.span import Mark, Relation, Span

if TYPE_CHECKING:
    from bias_annotator.gui.desk.desk import Desk


class Links(QObject):
    """Links spans of the document that lies on a desk. `waitingChanged` tells in a few words what is to be picked; "": nothing."""

    waitingChanged = Signal(str)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._waiting: tuple[SpanId, RelationType] | None = None
        desk.opened.connect(lambda _document: self.leave())
        desk.edited.connect(self._edited)
        desk.view.viewport().installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Whether something is to be picked."""
        return self._waiting is not None

    def linkable(self) -> tuple[Span | None, list[RelationType]]:
        """The span that is to be linked, and how it can be; the person is told when there is none."""
        desk = self._desk
        start, end = desk.selection
        types = [relation for relation in desk.scheme.relations if relation.to_labels]

        def fits(each: Span) -> bool:
            return any(_from(each, relation) for relation in types)

        span = desk.active
        if start < end:
            span = desk.beside(start, end, fits) or span
        elif span is None and desk.sentence_mode:  # it went on from the quotation, and let go of it
            span = desk.latest(fits)
        found = [relation for relation in types if span is not None and _from(span, relation)]
        if span is None or not found or span.stretches == ((start, end),):
            desk.told.emit(tr("Go to a quotation first, then link it to its source or cue."))
            return None, []
        return span, found

    def begin(self, span: SpanId, relation: RelationType) -> None:
        """Link a span to what is selected; without a selection, wait for one."""
        desk = self._desk
        if desk.selection[0] < desk.selection[1]:
            self._link(span, relation)
            return
        self._waiting = (span, relation)
        desk.view.set_active(span, scroll=False)
        known = desk.spans[span]
        if len(known.fragments) > 1 and desk.view.caret == known.start:  # who speaks stands between the fragments
            desk.view.set_caret(known.fragments[0].end, activate=False)
        self.waitingChanged.emit(tr("{relation}: select, then Enter", relation=_title(relation)))
        ask = tr("Select the {relation} and press Enter, or click one that is marked. Esc leaves it.", relation=inside(_title(relation)))
        desk.told.emit(ask)

    def pick(self) -> None:
        """Link to the selection, or to the active span if it is one that can be linked to."""
        if self._waiting is None:
            return
        span, relation = self._waiting
        active = self._desk.active
        if self._desk.selection[0] < self._desk.selection[1]:
            self._link(span, relation)
        elif active is not None and active.id != span and active.label in relation.to_labels:
            self._tie(span, relation, active)
        else:
            ask = tr("Select the {relation} first, then press Enter. Esc leaves it.", relation=inside(_title(relation)))
            self._desk.told.emit(ask)

    def leave(self) -> None:
        """Wait for nothing any more."""
        if self._waiting is not None:
            self._waiting = None
            self.waitingChanged.emit("")

    def _link(self, span: SpanId, relation: RelationType) -> None:
        """Mark the selection with the label that the relation leads to, unless it is so marked, and link the span to it."""
        desk, stretch = self._desk, self._desk.selection
        same = (each for each in desk.spans.values() if each.label in relation.to_labels and each.stretches == (stretch,))
        known = next(same, None)
        self._tie(span, relation, known or Span.new(desk.lying.text, relation.to_labels[0], stretch))

    def _tie(self, span: SpanId, relation: RelationType, target: Span) -> None:
        desk = self._desk
        self.leave()
        if any((each.label, each.from_span, each.to_span) == (relation.name, span, target.id) for each in desk.relations.values()):
            desk.told.emit(tr("This is linked as {relation} already.", relation=inside(_title(relation))))
        else:
            tie = Relation.new(relation.name, span, target.id)
            come: tuple[Mark, ...] = (tie,) if target.id in desk.spans else (target, tie)
            desk.apply(Edit(desk.lying.id, desk.layer, f"Link {relation.name}", (), come, author=desk.layer.annotator))
        if desk.sentence_mode:  # stay where the next one may stand
            desk.remember(span)
            desk.view.set_active(None)
            desk.view.set_caret(target.end, activate=False)
        else:
            desk.go_to(span)

    def _edited(self, _edit: Edit) -> None:
        if self._waiting is not None and self._waiting[0] not in self._desk.spans:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a span that can be linked to picks it."""
        if self._waiting is not None and isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            span, relation = self._waiting
            active, (start, end) = self._desk.active, self._desk.view.selection
            left = event.button() == Qt.MouseButton.LeftButton
            if left and start == end and active is not None and active.id != span and active.label in relation.to_labels:
                self._tie(span, relation, active)
        return super().eventFilter(watched, event)


def _title(relation: RelationType) -> str:
    return tr(relation.title or relation.name)


def _from(span: Span, relation: RelationType) -> bool:
    return span.label in relation.from_labels or not relation.from_labels

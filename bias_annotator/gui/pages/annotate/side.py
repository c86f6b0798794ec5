"""The panel on the right: inspector over the list of spans, or the guideline."""

from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.desk import Desk
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.pages.annotate.form import Related
from bias_annotator.gui.pages.annotate.guideline import GuidelinePanel
from bias_annotator.gui.pages.annotate.history import HistoryPanel
from bias_annotator.gui.pages.annotate.inspector import Inspector
from bias_annotator.gui.pages.annotate.spans import SpanList
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import told, tr, whole
from bias_annotator.gui.widgets.labels import Separator, Words, surface
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import SpanId
from bias_annotator.model.scheme import SOURCE
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.speakers import Speakers
from bias_annotator.model.versions import deleted, versions

WIDTH, NARROW = 304, 280  # px
_FRAME = 16  # ms


class Side(QWidget):
    """Shows what the desk has, and tells the desk what was changed here. `schemed` tells that the scheme is another."""

    schemed = Signal()

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDTH)
        self._desk = desk
        self._shown: SpanId | None = None
        self.inspector = Inspector(actions)
        self.list = SpanList()
        self.guideline = GuidelinePanel()
        self.history = HistoryPanel()
        self._count = Words("", "small", "ink2")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._marks())
        self._stack.addWidget(self.guideline)
        self._stack.addWidget(self.history)
        column = QVBoxLayout(self)
        margins(column, 1, 0, 0, 0)
        column.addWidget(self._stack)
        self._frame = QTimer(self, interval=_FRAME, singleShot=True)
        self._frame.timeout.connect(lambda: self.setUpdatesEnabled(True))
        self._connect()

    def _marks(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.inspector)
        column.addWidget(Separator())
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.addWidget(Words(tr("Spans in this document"), "section", "ink2"))
        head.addStretch()
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return holder

    def _connect(self) -> None:
        desk, inspector = self._desk, self.inspector
        inspector.label.connect(desk.relabel)
        inspector.delete.connect(desk.delete)
        inspector.guideline.connect(self.show_guideline)
        inspector.form.attribute.connect(self._attribute)
        inspector.form.unsure.connect(self._unsure)
        inspector.form.note.connect(self._note)
        inspector.form.speaks.connect(self._speaks)
        inspector.form.keeps.connect(self.keep_speakers)
        inspector.form.registry = self._registry
        inspector.form.left.connect(desk.view.setFocus)
        inspector.form.built.connect(self._order)
        inspector.history.connect(self.toggle_history)
        for panel in (self.guideline, self.history):
            panel.closed.connect(self.show_marks)
        self.history.restored.connect(desk.restore)
        self.list.chosen.connect(self._go)
        desk.opened.connect(lambda _document: self.renew())
        desk.edited.connect(self._edited)
        desk.view.activeChanged.connect(lambda _span: self.show_active())

    def renew(self) -> None:
        """Show everything anew: another document, another project."""
        scheme = self._desk.scheme if self._desk.project is not None else None
        self.list.spans.show(self._desk.spans.values(), scheme)
        self.inspector.show_scheme(scheme)
        self.show_active()

    def show_active(self) -> None:
        """Show the active span; what was typed for the one before goes to that one."""
        self.inspector.form.finish()
        self.show_again()

    def show_again(self) -> None:
        """Show the active span as it is, whatever is being typed."""
        desk = self._desk
        span = desk.active
        self._wait_a_frame()
        self._shown = span.id if span is not None else None
        related = self._related(span) if span is not None else []
        speaker = self._speaker(span)[1] if span is not None else ""
        self.inspector.show_span(span, desk.scheme if desk.project else None, related, speaker=speaker, writable=desk.writable)
        self.inspector.updateGeometry()
        self.list.choose(span)
        self._count.setText(whole(self.list.spans.rowCount()) if desk.document is not None else "")

    def _wait_a_frame(self) -> None:
        """What is shown here is painted a frame after the text, so that a mark never waits for it; not while one types here."""
        focused = QApplication.focusWidget()
        if self.isVisible() and not self._frame.isActive() and not (focused is not None and self.isAncestorOf(focused)):
            self.setUpdatesEnabled(False)
            self._frame.start()

    def show_guideline(self) -> None:
        """Show the guideline, at the heading of the active span's label."""
        if self._desk.project is None:
            return
        self.guideline.show_guideline(self._desk.project.guideline)
        self._stack.setCurrentWidget(self.guideline)
        span = self._desk.active
        label = self._desk.scheme.label(span.label) if span is not None else None
        if label is not None:
            self.guideline.go_to(label.title)

    def show_history(self) -> None:
        """Show what became of the active span; without one, what was deleted in this document."""
        desk = self._desk
        if desk.project is None or desk.document is None:
            return
        span, edits = desk.active, [row.edit for row in desk.project.history(desk.document.id, desk.layer)]
        if span is not None:
            empty = tr("It is as it was imported.")
            self.history.show_versions(tr("History of the span"), versions(edits, span.id), desk.scheme, empty=empty)
        else:
            self.history.show_versions(tr("Deleted spans"), deleted(edits), desk.scheme, empty=tr("Nothing was deleted in this document."))
        self._stack.setCurrentWidget(self.history)
        self.history.list.setFocus()

    def toggle_history(self) -> None:
        """Show the history, or go back from it."""
        if self._stack.currentWidget() is self.history:
            self.show_marks()
        else:
            self.show_history()

    def show_marks(self) -> None:
        """Go back from the guideline or the history."""
        self._stack.setCurrentIndex(0)
        self._desk.view.setFocus()

    def _order(self) -> None:
        """Tab goes in reading order, also through fields that were made later."""
        for before, after in pairwise((*self.inspector.controls, self.list)):
            QWidget.setTabOrder(before, after)

    def first(self) -> QWidget:
        """What gets the keys when one comes here: what can be read or typed in first."""
        shown = self._stack.currentWidget()
        if shown is self.guideline:
            return self.guideline.search
        if shown is self.history:
            return self.history.list
        return self.list if self._desk.active is None else self.inspector.controls[0]

    def toggle_guideline(self) -> None:
        """Show the guideline, or go back from it."""
        if self._stack.currentWidget() is self.guideline:
            self.show_marks()
        else:
            self.show_guideline()

    def _unsure(self, on: bool) -> None:
        if self._shown is not None:
            self._desk.annotate(self._shown, unsure=on)

    def _note(self, note: str) -> None:
        if self._shown is not None:
            self._desk.annotate(self._shown, note=note)

    def _attribute(self, name: str, value: str | bool) -> None:
        if self._shown is not None:
            self._set(self._shown, name, value)

    def _set(self, span_id: SpanId, name: str, value: str | bool) -> None:
        if (span := self._desk.spans.get(span_id)) is not None:
            others = {key: old for key, old in span.attributes.items() if key != name}
            self._desk.annotate(span.id, attributes={**others, name: value} if value else others)

    def _speaks(self, span: str, attribute: str, typed: str) -> None:
        """Have a span say who speaks: one of the registry, who is added if unknown."""
        if self._desk.project is None:
            return
        try:
            name = self._desk.project.ensure_speaker(typed) if typed.strip() else ""
        except UserError as problem:
            self._desk.told.emit(told(problem.sentence))
        else:
            self._set(SpanId(span), attribute, name)
        self.show_again()

    def keep_speakers(self) -> None:
        """Have the scheme say who speaks: in the label of the active span, of its source, and of what the scheme calls sources."""
        desk = self._desk
        if desk.project is None:
            return
        span = desk.active
        sources = [each.span.label for each in self._related(span) if each.silent] if span is not None else []
        try:
            new = desk.project.keep_speakers(*([span.label] if span is not None else []), *sources)
        except UserError as problem:
            desk.told.emit(told(problem.sentence))
            return
        done = tr("Speakers are kept now: quotations and sources have a field for them.")
        desk.told.emit(done if new else tr("Speakers are kept in this project already."))
        self.schemed.emit()

    def _registry(self) -> Speakers:
        return self._desk.project.speakers() if self._desk.project is not None else Speakers()

    def _speaker(self, span: Span) -> tuple[str, str]:
        """The attribute in which a span says who speaks, and the name shown of that one; "" for what there is not."""
        label = self._desk.scheme.label(span.label)
        if label is None or (attribute := label.speaker) is None or self._desk.project is None:
            return "", ""
        said = str(span.attributes.get(attribute.name, ""))
        known = self._desk.project.speaker_named(said) if said else None
        return attribute.name, known.name if known is not None else said

    def _edited(self, edit: Edit) -> None:
        self.list.spans.show_edit(edit)
        ids = {mark.id for mark in edit.gone + edit.come}
        shown = {self._shown, *(relation.to_span for relation in self._desk.relations.values() if relation.from_span == self._shown)}
        if shown & ids or any(isinstance(mark, Relation) for mark in edit.gone + edit.come):
            self.show_active()
        self._count.setText(whole(self.list.spans.rowCount()))
        if self._stack.currentWidget() is self.history:
            self.show_history()

    def _go(self, span: str) -> None:
        self._desk.go_to(SpanId(span))
        self._desk.view.setFocus()

    def _related(self, span: Span) -> list[Related]:
        scheme = self._desk.scheme
        found = []
        for relation in self._desk.relations.values():
            target = self._desk.spans.get(relation.to_span)
            if relation.from_span == span.id and target is not None:
                known = scheme.relation(relation.label)
                who = self._speaker(target)
                silent = relation.label == SOURCE and not who[0] and self._speaker(span)[0] == "" and self._desk.writable
                found.append(Related(tr(known.title) if known else relation.label, target, *who, silent))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line to the page."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().chrome)
        painter.fillRect(0, 0, 1, self.height(), theme().line)
        painter.end()

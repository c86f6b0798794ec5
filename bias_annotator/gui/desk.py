"""The desk: what the keys of the Annotate page do to the document that lies on it."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bias_annotator.gui.view import TextView
from bias_annotator.model import changes
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.reach import Size, grow, next_edge
from bias_annotator.model.scheme import RelationType, Scheme
from bias_annotator.model.segment import next_sentence, previous_sentence, sentence_at
from bias_annotator.model.span import Fragment, Mark, Relation, Span
from bias_annotator.model.versions import Version, restore
from bias_annotator.project.project import Project

_IDLE = 30.0  # s without a key or click after which somebody is not at work
_LATELY = 8  # spans remembered for keys that add to one: a click beside it makes another one active
_NO_SPAN = "No span is active. Press Tab for the next one."


class Desk(QObject):
    """One annotator's work on one document at a time: keys become edits, edits go to the project, then to the view.

    The project is told first; `edited` comes from its watcher, after the commit, and so does the view's repaint.
    """

    opened = Signal(object)  # Document, or None
    edited = Signal(object)  # Edit, after it was committed and painted
    worked = Signal(object, object)  # DocumentId, Work
    told = Signal(str)  # a sentence to say in passing

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self.view = view
        self.project: Project | None = None
        self.document: Document | None = None
        self.layer = Layer.of("")
        self.work = Work("")
        self.spans: dict[SpanId, Span] = {}
        self.relations: dict[RelationId, Relation] = {}
        self._unwatch: Callable[[], None] = lambda: None
        self._last_sign = time.monotonic()
        self._seconds = 0.0
        self._lately: list[SpanId] = []  # spans that were active, the last one last
        view.caretMoved.connect(lambda _position: self._sign())
        view.activeChanged.connect(self._was_active)

    # What lies on the desk

    def sit_down(self, project: Project | None, annotator: str = "") -> None:
        """Work on a project under a name; None leaves it."""
        self.put_away()
        self._unwatch()
        self.project = project
        self.layer = Layer.of(annotator)
        self._unwatch = project.watch(self._committed) if project is not None else lambda: None

    def open(self, document: DocumentId, position: int | None = None) -> None:
        """Lay a document on the desk, at a position or where the annotator left it."""
        project = self._project()
        self.put_away()
        self.document = project.document(document)
        self.work = project.work(document, self.layer.annotator)
        self.reload()
        self._last_sign, self._seconds = time.monotonic(), 0.0
        marks = project.marks(document, self.layer)
        at = self.work.position if position is None else position
        self.view.show_document(self.document, marks, position=min(at, len(self.document.text)))
        self.opened.emit(self.document)

    def reload(self) -> None:
        """Read the marks of the document anew."""
        if self.document is not None:
            marks = self._project().marks(self.document.id, self.layer)
            self.spans = {span.id: span for span in marks.spans}
            self.relations = {relation.id: relation for relation in marks.relations}

    def put_away(self) -> None:
        """Keep where the annotator is, and clear the desk."""
        if self.document is None:
            return
        self.keep_place()
        self.document = None
        self.spans, self.relations, self._lately = {}, {}, []
        self.view.clear()
        self.opened.emit(None)

    def keep_place(self) -> None:
        """Keep caret and time spent with the work, if anything of it changed."""
        if self.document is None or self.project is None or self.project.read_only:
            return
        self._sign()
        seconds, self._seconds = int(self._seconds), self._seconds - int(self._seconds)
        work = replace(self.work, position=self.view.caret, active_seconds=self.work.active_seconds + seconds)
        if work != self.work:
            self._set_work(work, tell=False)

    @property
    def scheme(self) -> Scheme:
        """The project's scheme."""
        return self._project().scheme

    @property
    def active(self) -> Span | None:
        """The active span."""
        return self.spans.get(self.view.active) if self.view.active is not None else None

    @property
    def writable(self) -> bool:
        """Whether marks can be changed."""
        return self.project is not None and not self.project.read_only

    # Marks

    def mark(self, label: str) -> None:
        """Label the selection; else the active span; else the sentence at the caret."""
        document = self._document()
        start, end = self.view.selection
        span = self.active
        if start == end and span is not None:
            self.relabel(label)
            return
        if start == end:
            start, end = sentence_at(document.text.content, self.view.caret)
            if start == end:
                self.told.emit("There is no sentence at the caret.")
                return
        edit = changes.mark(document.id, self.layer, document.text, label, [(start, end)])
        self._apply(edit)
        come = next((mark for mark in edit.come if isinstance(mark, Span)), None)
        if come is not None:
            self.go_to(come.id)

    def relabel(self, label: str) -> None:
        """Give the active span another label."""
        if (span := self.wanted()) is None:
            return
        known = self.scheme.label(label)
        if known is not None and not self._apply(changes.relabel(self._document().id, self.layer, span, known)):
            self.told.emit(f"This span is marked as {known.title.lower()} already.")

    def delete(self) -> None:
        """Remove the active span with its relations."""
        if (span := self.wanted()) is None:
            return
        self._apply(changes.remove(self._document().id, self.layer, [span], list(self.relations.values())))

    def annotate(
        self, span: SpanId, *, attributes: Mapping[str, str | bool] | None = None, note: str | None = None, unsure: bool | None = None
    ) -> None:
        """Change attributes, note or unsure mark of a span; nothing is written when nothing changes."""
        if (known := self.spans.get(span)) is not None:
            self._apply(changes.annotate(self._document().id, self.layer, known, attributes=attributes, note=note, unsure=unsure))

    def restore(self, version: Version) -> None:
        """Bring a version of a span back, also one that was deleted, and go there."""
        if self._apply(restore(self._document().id, self.layer, version, self.spans)):
            self.go_to(version.subject.id)
        else:
            self.told.emit("The span is like that now.")

    def unsure(self) -> None:
        """Turn the unsure mark of the active span on or off."""
        if (span := self.wanted()) is not None:
            self.annotate(span.id, unsure=not span.unsure)

    def nudge(self, step: int, *, end: bool) -> None:
        """Move the start (or end) of the active span by a word; of a split span, that of the fragment at the caret."""
        if (span := self.wanted()) is None:
            return
        document, caret = self._document(), self.view.caret
        inside = (number for number, fragment in enumerate(span.fragments) if fragment.start <= caret <= fragment.end)
        number = next(inside, len(span.fragments) - 1 if end else 0)
        fragment = span.fragments[number]
        start, end_ = fragment.start, fragment.end
        if end:
            end_ = next_edge(document.text.content, end_, step, ends=True)
        else:
            start = next_edge(document.text.content, start, step, ends=False)
        if not self._apply(changes.resize(document.id, self.layer, document.text, span, number, (start, end_))):
            self.told.emit("It cannot go further.")

    def add_fragment(self) -> None:
        """Add the selection, as a further fragment, to the span that was active last and does not overlap it."""
        start, end = self.view.selection
        span = self._beside(start, end, lambda _span: True)
        if span is None:
            self.told.emit("Go to a span, then select what belongs to it as well, and press A.")
            return
        fragments = tuple(sorted((*span.fragments, Fragment.of(self._document().text, start, end))))
        what = f"Add fragment to {span.label}"
        changed = span.changed(fragments=fragments)
        self._apply(Edit(self._document().id, self.layer, what, (span,), (changed,), author=self.layer.annotator))
        self.go_to(span.id)

    def linkable(self) -> tuple[Span | None, list[RelationType]]:
        """The span that the selection can be linked to, and how; the person is told when there is none."""
        start, end = self.view.selection
        types = [relation for relation in self.scheme.relations if relation.to_labels]
        span = self._beside(start, end, lambda span: any(span.label in relation.from_labels for relation in types))
        if span is None:
            self.told.emit("Go to a quotation, then select its source or cue, and press L.")
            return None, []
        return span, [relation for relation in types if span.label in relation.from_labels]

    def link(self, span: SpanId, relation: RelationType) -> None:
        """Mark the selection with the label that the relation leads to, and link the span to it, in one edit."""
        stretch = self.view.selection
        label = relation.to_labels[0]
        same = (each for each in self.spans.values() if each.label == label and each.stretches == (stretch,))
        known = next(same, None)
        target = known or Span.new(self._document().text, label, stretch)
        tie = Relation.new(relation.name, span, target.id)
        come: tuple[Mark, ...] = (tie,) if known else (target, tie)
        self._apply(Edit(self._document().id, self.layer, f"Link {relation.name}", (), come, author=self.layer.annotator))
        self.go_to(span)

    def _beside(self, start: int, end: int, fits: Callable[[Span], bool]) -> Span | None:
        """The span active last among those that fit and do not overlap a selection; None without a selection."""
        if start == end:
            return None
        spans = (self.spans[each] for each in reversed(self._lately) if each in self.spans)
        apart = (span for span in spans if all(last <= start or end <= first for first, last in span.stretches))
        return next(filter(fits, apart), None)

    # Undo

    def undo(self) -> None:
        """Take the last edit of this document back, also one of an earlier day."""
        edit = self._project().undo(self._document().id, self.layer)
        self.told.emit(f"Undone: {edit.what}." if edit is not None else "Nothing to undo in this document.")

    def redo(self) -> None:
        """Do again what was undone last."""
        edit = self._project().redo(self._document().id, self.layer)
        self.told.emit(f"Redone: {edit.what}." if edit is not None else "Nothing to redo in this document.")

    # Moving

    def sentence(self, step: int) -> None:
        """Set the caret to the next (1) or previous (-1) sentence, with no span active."""
        content = self._document().text.content
        found = (next_sentence if step > 0 else previous_sentence)(content, self.view.caret)
        if found is None:
            self.told.emit("This is the last sentence." if step > 0 else "This is the first sentence.")
            return
        self.view.set_active(None)
        self.view.set_caret(found[0], activate=False)

    def span(self, step: int) -> None:
        """Make the next (1) or previous (-1) span active."""
        found = self.view.next_span(step)
        if found is None:
            self.told.emit("There is no span here yet." if not self.spans else "There are no more spans this way.")
        else:
            self.go_to(found.id)

    def go_to(self, span: SpanId) -> None:
        """Make a span active, with the caret at its start."""
        if (known := self.spans.get(span)) is not None:
            self.view.set_caret(known.start, activate=False)
            self.view.set_active(span)

    def select(self, unit: Size) -> None:
        """Grow the selection to the word, sentence or paragraph."""
        start, end = self.view.selection
        here = (start, end) if start < end else (self.view.caret, self.view.caret)
        start, end = grow(self._document().text.content, here, unit)
        if start < end:
            self.view.select(start, end)

    def let_go(self) -> None:
        """Let go of the selection; without one, of the active span."""
        start, end = self.view.selection
        if start < end:
            self.view.set_caret(self.view.caret, activate=False)
        else:
            self.view.set_active(None)

    # Work

    def set_status(self, status: Status) -> None:
        """Set how far the annotator is with the document."""
        self._document()
        self.keep_place()
        self._set_work(replace(self.work, status=status))

    def flag(self) -> None:
        """Flag the document, or take the flag away."""
        self._document()
        self._set_work(replace(self.work, flagged=not self.work.flagged))
        self.told.emit("Flagged." if self.work.flagged else "No longer flagged.")

    def _set_work(self, work: Work, *, tell: bool = True) -> None:
        document = self._document()
        self._project().set_work(document.id, work)
        self.work = work
        if tell:
            self.worked.emit(document.id, work)

    def _apply(self, edit: Edit | None) -> bool:
        """Commit an edit; False when there is nothing to change."""
        self._sign()
        if edit is None:
            return False
        self._project().apply(edit)
        if self.work.status is Status.TODO:
            self._set_work(replace(self.work, status=Status.STARTED))
        return True

    def _committed(self, edit: Edit) -> None:
        if self.document is None or edit.document != self.document.id or edit.layer != self.layer:
            return
        for mark in edit.gone:
            if isinstance(mark, Span):
                self.spans.pop(mark.id, None)
            else:
                self.relations.pop(mark.id, None)
        for mark in edit.come:
            if isinstance(mark, Span):
                self.spans[mark.id] = mark
            else:
                self.relations[mark.id] = mark
        self.view.show_edit(edit)
        self.edited.emit(edit)

    def _was_active(self, span: SpanId | None) -> None:
        if span is not None:
            self._lately = [*(each for each in self._lately if each != span), span][-_LATELY:]

    def wanted(self) -> Span | None:
        """The active span; without one, the person is told how to get one."""
        if (span := self.active) is None:
            self.told.emit(_NO_SPAN)
        return span

    def _sign(self) -> None:
        """Somebody is at work: count the time since the last sign, unless it was a break."""
        moment = time.monotonic()
        passed = moment - self._last_sign
        self._seconds += passed if passed < _IDLE else 0.0
        self._last_sign = moment

    def _project(self) -> Project:
        if self.project is None:
            message = "no project is open"
            raise LookupError(message)
        return self.project

    def _document(self) -> Document:
        if self.document is None:
            message = "no document is open"
            raise LookupError(message)
        return self.document

"""The desk itself: what lies on it, marks, undo, work."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bias_annotator.gui.desk.edges import Edges
from bias_annotator.gui.desk.links import Links
from bias_annotator.gui.desk.moves import Moves
from bias_annotator.gui.desk.presence import Presence
from bias_annotator.gui.desk.several import Several
from bias_annotator.gui.edits import said
from bias_annotator.gui.translating import inside, tr, tr_later
from bias_annotator.gui.view import TextView
from bias_annotator.model import changes
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.reach import inked
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.segment import sentence_at
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.versions import Version, restore
from bias_annotator.project.project import Project

_LATELY = 8  # spans remembered for keys that add to one: a click beside it makes another one active
_NO_SPAN = tr_later("No span is active. Press Tab for the next one.")


class Desk(QObject):
    """One annotator's work on one document at a time: keys become edits, edits go to the project, then to the view.

    The project is told first; `edited` comes from its watcher, after the commit, and so does the view's repaint.
    `moves`, `edges`, `links` and `several` are the desk's hands for what their names say.
    """

    opened = Signal(object)  # Document, or None
    edited = Signal(object)  # Edit, after it was committed and painted
    worked = Signal(object, object)  # DocumentId, Work
    told = Signal(str)  # a sentence to say in passing
    modeChanged = Signal(bool)  # noqa: N815 - Qt's way of naming signals; whether sentence mode is on

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
        self.presence = Presence()
        self._lately: list[SpanId] = []  # spans that were active, the last one last
        self.sentence_mode = False
        self.moves, self.edges, self.links, self.several = Moves(self), Edges(self), Links(self), Several(self)
        view.caretMoved.connect(lambda _position: self.presence.sign())
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.presence.sign())
        view.activeChanged.connect(self.remember)

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
        self.presence.begin()
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

    def renew(self) -> Document | None:
        """Read anew what is known of the document, whose text is always the same."""
        if self.document is not None:
            self.document = self._project().document(self.document.id)
        return self.document

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
        work = replace(self.work, position=self.view.caret, active_seconds=self.work.active_seconds + self.presence.take())
        if work != self.work:
            self._set_work(work, tell=False)

    @property
    def seconds(self) -> int:
        """How long the annotator has worked on the document, breaks left out."""
        return self.work.active_seconds + self.presence.seconds

    @property
    def scheme(self) -> Scheme:
        """The project's scheme."""
        return self._project().scheme

    @property
    def active(self) -> Span | None:
        """The active span."""
        return self.spans.get(self.view.active) if self.view.active is not None else None

    @property
    def selection(self) -> tuple[int, int]:
        """What is selected, without the blanks at its ends: code points; start and end are equal when it is nothing."""
        return inked(self.lying.text.content, self.view.selection)

    @property
    def writable(self) -> bool:
        """Whether marks can be changed."""
        return self.project is not None and not self.project.read_only

    # Marks

    def mark(self, label: str) -> None:
        """Label the selection; else the active span; else the sentence at the caret. In sentence mode, go on then."""
        document = self.lying
        start, end = self.view.selection
        if start == end and self.active is not None:
            self.relabel(label)
            return
        stretch = (start, end) if start < end else sentence_at(document.text.content, self.view.caret)
        if not document.text.content[slice(*stretch)].strip():
            self.told.emit(tr("There is nothing to read in the selection.") if start < end else tr("There is no sentence at the caret."))
            return
        there = [span for span in self.view.spans_at(stretch[0]) if span.stretches == (stretch,)]
        span = next((span for span in there if span.label == label), None)
        if span is not None:
            self._say_marked(label)
        elif self.sentence_mode and (span := next((span for span in there if not self._serves(span)), None)) is not None:
            self._relabel(span, label)
        else:
            edit = changes.mark(document.id, self.layer, document.text, label, [stretch])
            self.apply(edit)
            span = next(mark for mark in edit.come if isinstance(mark, Span))
        self.remember(span.id)
        if self.sentence_mode:
            self.moves.go_on(stretch)
        else:
            self.go_to(span.id)

    def relabel(self, label: str) -> None:
        """Give the active span another label."""
        if (span := self.wanted()) is not None and not self._relabel(span, label):
            self._say_marked(label)

    def _relabel(self, span: Span, label: str) -> bool:
        known = self.scheme.label(label)
        return known is not None and self.apply(changes.relabel(self.lying.id, self.layer, span, known))

    def _say_marked(self, label: str) -> None:
        known = self.scheme.label(label)
        title = inside(tr(known.title)) if known else label
        self.told.emit(tr("This span is marked as {label} already.", label=title))

    def _serves(self, span: Span) -> bool:
        """Whether a span's label is there for relations only."""
        known = self.scheme.label(span.label)
        return known is not None and known.helper

    def go_to(self, span: SpanId) -> None:
        """Make a span active, with the caret at its start."""
        if (known := self.spans.get(span)) is not None:
            self.view.set_caret(known.start, activate=False)
            self.view.set_active(span)

    def delete(self) -> None:
        """Remove the active span with its relations."""
        if (span := self.wanted()) is None:
            return
        self.apply(changes.remove(self.lying.id, self.layer, [span], list(self.relations.values())))

    def annotate(
        self, span: SpanId, *, attributes: Mapping[str, str | bool] | None = None, note: str | None = None, unsure: bool | None = None
    ) -> None:
        """Change attributes, note or unsure mark of a span; nothing is written when nothing changes."""
        if (known := self.spans.get(span)) is not None:
            self.apply(changes.annotate(self.lying.id, self.layer, known, attributes=attributes, note=note, unsure=unsure))

    def restore(self, version: Version) -> None:
        """Bring a version of a span back, also one that was deleted, and go there."""
        if self.apply(restore(self.lying.id, self.layer, version, self.spans)):
            self.go_to(version.subject.id)
        else:
            self.told.emit(tr("The span is like that now."))

    def unsure(self) -> None:
        """Turn the unsure mark of the active span on or off."""
        if (span := self.wanted()) is not None:
            self.annotate(span.id, unsure=not span.unsure)

    # Undo

    def undo(self) -> None:
        """Take the last edit of this document back, also one of an earlier day, and go where it was."""
        self._stepped(self._project().undo(self.lying.id, self.layer), tr("Undone"), tr("Nothing to undo in this document."))

    def redo(self) -> None:
        """Do again what was undone last, and go there."""
        self._stepped(self._project().redo(self.lying.id, self.layer), tr("Redone"), tr("Nothing to redo in this document."))

    def _stepped(self, edit: Edit | None, done: str, nothing: str) -> None:
        self.told.emit(f"{done}: {said(edit.what, self.scheme)}." if edit is not None else nothing)
        if edit is not None and edit.touched != (0, 0):
            self.view.set_caret(edit.touched[0], activate=not self.sentence_mode)

    # Sentence mode

    def set_sentence_mode(self, on: bool) -> None:
        """Whether a label key goes on to the next sentence, and Up and Down go by sentence."""
        if on != self.sentence_mode:
            self.sentence_mode = on
            if on and self.document is not None and self.view.selection[0] == self.view.selection[1]:
                self.view.set_active(None)
            self.modeChanged.emit(on)

    def toggle_sentence_mode(self) -> None:
        """Turn sentence mode on or off, and say what that means."""
        self.set_sentence_mode(not self.sentence_mode)
        on, off = tr("Sentence mode: a label key marks the sentence and goes on to the next."), tr("Sentence mode is off.")
        self.told.emit(on if self.sentence_mode else off)

    # Work

    def set_status(self, status: Status) -> None:
        """Set how far the annotator is with the document."""
        self.presence.sign()
        self.keep_place()
        self._set_work(replace(self.work, status=status))

    def flag(self) -> None:
        """Flag the document, or take the flag away."""
        self._set_work(replace(self.work, flagged=not self.work.flagged))
        self.told.emit(tr("Flagged.") if self.work.flagged else tr("No longer flagged."))

    def _set_work(self, work: Work, *, tell: bool = True) -> None:
        document = self.lying
        self._project().set_work(document.id, work)
        self.work = work
        if tell:
            self.worked.emit(document.id, work)

    def apply(self, edit: Edit | None) -> bool:
        """Commit an edit; False when there is nothing to change."""
        self.presence.sign()
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

    def remember(self, span: SpanId | None) -> None:
        """Keep a span in mind for keys that add to one."""
        if span is not None:
            self._lately = [*(each for each in self._lately if each != span), span][-_LATELY:]

    def beside(self, start: int, end: int, fits: Callable[[Span], bool]) -> Span | None:
        """The span active last among those that fit and do not overlap a selection; None without a selection."""
        if start == end:
            return None
        return self.latest(lambda span: fits(span) and all(last <= start or end <= first for first, last in span.stretches))

    def latest(self, fits: Callable[[Span], bool]) -> Span | None:
        """The span active last among those that fit."""
        return next(filter(fits, (self.spans[each] for each in reversed(self._lately) if each in self.spans)), None)

    def last_label(self) -> str:
        """The label of the span active last, else the first of the scheme."""
        span = self.latest(lambda _span: True)
        return span.label if span is not None else self.scheme.labels[0].name

    def wanted(self) -> Span | None:
        """The active span; without one, the person is told how to get one."""
        if (span := self.active) is None:
            self.told.emit(tr(_NO_SPAN))
        return span

    def _project(self) -> Project:
        if self.project is None:
            message = "no project is open"
            raise LookupError(message)
        return self.project

    @property
    def lying(self) -> Document:
        """The document on the desk; LookupError when there is none."""
        if self.document is None:
            message = "no document is open"
            raise LookupError(message)
        return self.document

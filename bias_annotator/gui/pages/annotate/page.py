"""The Annotate page: queue, text, inspector, and what their keys do."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.desk import Desk
from bias_annotator.gui.desk.handlers import handlers
from bias_annotator.gui.edits import said
from bias_annotator.gui.mirror import seen
from bias_annotator.gui.pages.annotate import side
from bias_annotator.gui.pages.annotate.context import ContextMenu
from bias_annotator.gui.pages.annotate.details import ask_details
from bias_annotator.gui.pages.annotate.find import FindBar
from bias_annotator.gui.pages.annotate.header import Header
from bias_annotator.gui.pages.annotate.identical import ask_identical
from bias_annotator.gui.pages.annotate.label_bar import LabelBar
from bias_annotator.gui.pages.annotate.queue import Queue
from bias_annotator.gui.pages.annotate.several import ask_several
from bias_annotator.gui.speakers import SpeakersDialog
from bias_annotator.gui.style import NO_RING
from bias_annotator.gui.translating import told, tr
from bias_annotator.gui.view import TextView
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.menus import Menu
from bias_annotator.gui.widgets.notices import Banner, EmptyState
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project.project import Project
from bias_annotator.settings import Place

_MINUTE = 60_000  # ms
DRAWER_BELOW, NARROW_BELOW = 1324, 1180  # px of the window


class AnnotatePage(QWidget):
    """Puts the parts together; the desk does the work."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        surface(self, "page")
        self._actions = actions
        self.view = TextView()
        self.view.setProperty(NO_RING, True)  # its caret shows the focus
        self.view.setAccessibleName(tr("Text of the document"))
        self.desk = Desk(self.view)
        self.queue = Queue()
        self.header = Header()
        self.labels = LabelBar()
        self.side = side.Side(self.desk, actions)
        self.banner = Banner()
        self.find_bar = FindBar(self.view)
        self.context = ContextMenu(actions, self.view, lambda: self.desk.writable, self)
        self._relations = Menu(self)
        self._drawer: bool | None = None  # not known before the window has a width
        self._lay_out()
        self._connect()
        actions.lend("annotate", self)
        actions.lend("text", self.view)

    def _lay_out(self) -> None:
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.header)
        centre.addWidget(self.banner)
        centre.addWidget(self.find_bar)
        button = Button(tr("Import files…"), "primary", action="import_files")
        button.clicked.connect(lambda: self._actions.trigger("import_files"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(
            EmptyState(tr("This project has no documents yet."), tr("Drop texts on the window, or choose files."), button)
        )
        centre.addWidget(self._stack, 1)
        centre.addWidget(self.labels)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.queue)
        self._row.addLayout(centre, 1)
        self._row.addWidget(self.side)

    def _connect(self) -> None:
        desk, queue = self.desk, self.queue
        queue.opened.connect(self._open)
        queue.left.connect(self._leave_queue)
        queue.hidden.connect(self._toggle_queue)
        desk.opened.connect(self._opened)
        desk.edited.connect(lambda edit: self._edited(edit.what))
        desk.worked.connect(self._worked)
        desk.modeChanged.connect(self._mode_changed)
        desk.links.waitingChanged.connect(self._say_saved)
        self.view.activeChanged.connect(lambda _span: self._activated())
        self.view.menuWanted.connect(self.context.show_at)
        self.labels.pressed.connect(self._press)
        self.header.queue.clicked.connect(self._toggle_queue)
        self.header.undo.clicked.connect(lambda: self._press("undo"))
        self.header.done.clicked.connect(lambda: self._press("done_next"))
        self.header.flag.clicked.connect(lambda: self._press("flag"))
        self.side.inspector.form.note_field.textChanged.connect(desk.presence.sign)
        self.side.schemed.connect(self.show_scheme)
        self._minutes = QTimer(self, interval=_MINUTE)
        self._minutes.timeout.connect(self.keep_time)
        self._minutes.start()
        self._bind()

    def _bind(self) -> None:
        desk = self.desk
        self._actions.bind(
            {
                **handlers(desk),
                "let_go": self._let_go,
                "spans_here": self.view.list_spans,
                "copy": self.view.copy,
                "find": self.find_bar.open_bar,
                "find_next": lambda: self.find_bar.step(1),
                "find_previous": lambda: self.find_bar.step(-1),
                "edit_span": self._edit,
                "note": self._note,
                "link": self._link,
                "identical": lambda: ask_identical(desk, self),
                "several": lambda: ask_several(desk, self),
                "undo": lambda: self._step_back(desk.undo),
                "redo": lambda: self._step_back(desk.redo),
                "done_next": self.done_next,
                "not_done": lambda: desk.set_status(Status.STARTED),
                "next_document": lambda: self._step(1),
                "previous_document": lambda: self._step(-1),
                "guideline": self.side.toggle_guideline,
                "history": self.side.toggle_history,
                "speakers": self._speakers,
                "keep_speakers": self.side.keep_speakers,
                "details": lambda: ask_details(desk.project, desk.document, self, self._renamed, self.view),
                "search": self._search,
                "queue": self._toggle_queue,
                "filter_queue": self._filter_queue,
                "next_pane": lambda: self._go_pane(1),
                "previous_pane": lambda: self._go_pane(-1),
            }
        )

    def show_project(self, project: Project | None, annotator: str = "", place: Place | None = None) -> None:
        """Show a project for an annotator, at a place or at the first document that is not done; None leaves the project."""
        self.side.inspector.form.finish()
        self.desk.sit_down(project, annotator)
        reason = told(project.read_only_reason) if project and project.read_only else ""
        self.banner.say(tr("This project is open for reading only: {reason}", reason=reason) if reason else "")
        self._say_saved()
        self.queue.show_project(project, annotator)
        self.show_scheme()
        if project is not None:
            self.open_first(place)

    def show_scheme(self) -> None:
        """Take the labels of the project's scheme, which may have changed."""
        project = self.desk.project
        self.labels.show_scheme(project.scheme if project else None)
        if project is not None:
            self._actions.show_scheme(project.scheme)
            self.view.set_scheme(project.scheme)
        self.side.renew()
        self._actions.show_keys(self)

    @property
    def top(self) -> int:
        """The code point at the start of the window's top line."""
        return self.view.flow.top_position()[0] if self.view.flow else 0

    def open_first(self, place: Place | None = None) -> None:
        """Open the document of a place, with the same line at the top; else the first document that is not done, else the first."""
        if place is not None and self.desk.project is not None and self.desk.project.find_document(place.document, ""):
            self._open(place.document)
            self._show_top(place.top)
            return
        first = self.queue.model.row(0)
        wanted = self.queue.model.next_not_done(DocumentId("")) or (first.id if first else None)
        self._stack.setCurrentIndex(0 if wanted else 1)
        if wanted is not None:
            self._open(wanted)
        else:
            self._opened(None)

    def done_next(self) -> None:
        """Mark the document as done and open the next one that is not."""
        self.side.inspector.form.finish()
        if self.desk.document is None:
            return
        here = self.desk.document.id
        self.desk.set_status(Status.DONE)
        following = self.queue.model.next_not_done(here)
        if following is None:
            self.desk.told.emit(tr("All documents in this list are done."))
        else:
            self._open(following)

    def set_window_width(self, width: int) -> None:
        """Follow the window: below 1324 px the queue is a drawer, below 1180 the inspector is narrower."""
        self.side.setFixedWidth(side.NARROW if width < NARROW_BELOW else side.WIDTH)
        drawer = width < DRAWER_BELOW
        if drawer != self._drawer:
            self._drawer = drawer
            if drawer:
                self._row.removeWidget(self.queue)
            else:
                self._row.insertWidget(0, self.queue)
            self.queue.set_drawer(drawer)
            self.queue.setVisible(not drawer)
            self.header.queue.setVisible(drawer)
            self.queue.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A drawer is as high as the page."""
        super().resizeEvent(event)
        if self._drawer:
            self.queue.setGeometry(seen(QRect(0, 0, self.queue.width(), self.height()), self.rect()))

    def _open(self, document: str) -> None:
        self.side.inspector.form.finish()
        self.desk.open(DocumentId(document))
        if self._drawer:
            self.queue.hide()

    def _show_top(self, top: int) -> None:
        if self.view.flow is not None:
            self.view.flow.place_position(top, 0, self.view.viewport().height())
            self.view.sync_bar()
            self.view.viewport().update()

    def _opened(self, document: Document | None) -> None:
        self.enable()
        self.header.show_document(document)
        if document is not None:
            self._stack.setCurrentIndex(0)
            self.queue.choose(document.id)
            self._worked(document.id, self.desk.work)
            self._ask_undo()
            self.view.setFocus()
        self._activated()

    def enable(self) -> None:
        """Turn on the actions that what is open allows."""
        what = ["project"] * (self.desk.project is not None) + ["document"] * (self.desk.document is not None)
        what += ["sentences"] * ("document" in what and self.desk.sentence_mode)
        self._actions.set_open(frozenset(what))

    def _mode_changed(self, on: bool) -> None:
        self.labels.show_mode(on)
        self.enable()

    def _say_saved(self, waiting: str = "") -> None:
        """Say in the label bar what is to be picked; else that marks are saved, or cannot be made."""
        if waiting:
            self.labels.say(waiting, "link")
        else:
            writable = self.desk.writable or self.desk.project is None
            self.labels.say(tr("Saved") if writable else tr("Read only"), "check" if writable else "info")

    def _worked(self, document: DocumentId, work: Work) -> None:
        self.queue.set_work(document, work)
        self._show_work(work)

    def _show_work(self, work: Work) -> None:
        self.header.show_work(flagged=work.flagged, done=work.status is Status.DONE, seconds=self.desk.seconds)

    def keep_time(self) -> None:
        """Keep the time spent on the document until now, and show it."""
        if self.desk.document is None:
            return
        try:
            self.desk.keep_place()
        except UserError as problem:
            self.desk.told.emit(told(problem.sentence))
        self._show_work(self.desk.work)

    def _edited(self, what: str) -> None:
        self.header.show_undo(said(what, self.desk.scheme))
        self._activated()

    def _step_back(self, step: Callable[[], None]) -> None:
        step()
        self._ask_undo()

    def _ask_undo(self) -> None:
        if self.desk.project is not None and self.desk.document is not None:
            what = self.desk.project.undoable(self.desk.document.id, self.desk.layer)
            self.header.show_undo(said(what, self.desk.scheme))

    def _activated(self) -> None:
        span = self.desk.active
        self.labels.show_active(span.label if span is not None else "", unsure=span is not None and span.unsure)

    def _press(self, name: str) -> None:
        self._actions.trigger(name)
        self.view.setFocus()

    def _let_go(self) -> None:
        if self._drawer and self.queue.isVisible():
            self.queue.hide()
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self.desk.links.waiting:
            self.desk.links.leave()
        else:
            self.desk.moves.let_go()

    def _edit(self) -> None:
        if self.desk.links.waiting:
            self.desk.links.pick()
        elif self.desk.wanted() is not None:
            self.side.show_marks()
            self.side.inspector.form.focus_first()

    def _note(self) -> None:
        if self.desk.wanted() is not None:
            self.side.show_marks()
            self.side.inspector.form.note_field.setFocus()

    def _link(self) -> None:
        span, relations = self.desk.links.linkable()
        self._relations.clear()
        for relation in relations if span is not None else ():
            action = self._relations.addAction(f"&{tr(relation.title or relation.name)}")
            action.triggered.connect(lambda _checked=False, relation=relation, span=span: self.desk.links.begin(span.id, relation))
        if relations:
            place = self.view.place_of(self.view.caret)
            self._relations.popup(self.view.viewport().mapToGlobal(place.bottomLeft()))

    def _speakers(self) -> None:
        if self.desk.project is not None:
            dialog = SpeakersDialog(self.desk.project, self, self.side.show_again)
            dialog.finished.connect(lambda _result: self.view.setFocus())
            dialog.open()

    def _renamed(self) -> None:
        """Something else is known of the document."""
        if (document := self.desk.renew()) is not None:
            self.header.show_document(document)
            self.queue.refresh()

    def _search(self) -> None:
        self.queue.show()
        self.queue.raise_()
        self.queue.search.setFocus()
        self.queue.search.selectAll()

    def _filter_queue(self) -> None:
        self.queue.show()
        self.queue.raise_()
        self.queue.open_filters()

    def _go_pane(self, step: int) -> None:
        """Go round queue, text and what stands at the right."""
        panes = [pane for pane in (self.queue, self.view, self.side) if pane.isVisible()]
        focused = QApplication.focusWidget()
        here = next((number for number, pane in enumerate(panes) if focused is not None and pane.isAncestorOf(focused)), 0)
        pane = panes[(here + step) % len(panes)]
        target = self.queue.list if pane is self.queue else self.side.first() if pane is self.side else pane
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_queue(self) -> None:
        self.queue.setVisible(not self._drawer)
        self.view.setFocus()

    def _toggle_queue(self) -> None:
        self.queue.setVisible(self.queue.isHidden())
        self.queue.setGeometry(seen(QRect(0, 0, self.queue.width(), self.height()), self.rect()))
        self.queue.raise_()
        if self.queue.isHidden():
            self.view.setFocus()
        else:
            self.queue.list.setFocus()

    def _step(self, step: int) -> None:
        if self.desk.document is not None and (found := self.queue.neighbour(self.desk.document.id, step)) is not None:
            self._open(found)

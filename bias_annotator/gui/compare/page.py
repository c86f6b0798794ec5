"""The Compare page: the disagreements of a document, its text with a track for each annotator, and the numbers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.compare.behind import Behind
from bias_annotator.gui.compare.counting import Numbers
from bias_annotator.gui.compare.differences import Differences
from bias_annotator.gui.compare.head import Header, Legend
from bias_annotator.gui.compare.numbers import TABS, NumbersPanel
from bias_annotator.gui.compare.passagelist import NONE, PassageList
from bias_annotator.gui.compare.passages import Passages, read
from bias_annotator.gui.compare.saving import kinds, saved
from bias_annotator.gui.compare.selection import Selection
from bias_annotator.gui.compare.strip import Strip
from bias_annotator.gui.compare.tally import Tally
from bias_annotator.gui.compare.text import TrackView
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.mirror import seen
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import told, tr
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD
from bias_annotator.project.comparing import Disagreement
from bias_annotator.project.dissecting import Meeting
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project

NARROW_BELOW = 1124  # px of the page: below, the numbers lie over the text


class ComparePage(QWidget):
    """`openPassage` tells document and code point that are to be opened for marking, `told` a sentence in passing."""

    openPassage = Signal(str, int)  # noqa: N815 - Qt's way of naming signals
    told = Signal(str)
    refused = Signal(object)  # UserError

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        surface(self, "page")
        self._project: Project | None = None
        self._unwatch: Callable[[], None] = lambda: None
        self._document: DocumentId | None = None
        self._stale = True  # numbers are to be computed anew
        self._wanted_step = 0  # where to go once the next document is there: its first disagreement or its last
        self._wanted_passage: Meeting | None = None  # or to which passage of it
        self.numbers_: Numbers | None = None
        self._tally = Tally(self)
        self._saving = Newest(self)
        self._reading = Newest(self)
        self.text = TrackView()
        self.strip = Strip(self.text)
        self.list = Differences()
        self.behind = PassageList()
        self._left = QStackedWidget()
        self.header = Header()
        self.legend = Legend()
        self.numbers = NumbersPanel()
        self.selection = Selection(self, self.numbers)
        self._lay_out()
        self._connect()
        actions.lend("compare", self)
        actions.bind(
            {
                "next_disagreement": lambda: self.step(1),
                "previous_disagreement": lambda: self.step(-1),
                "show_passage": self._open_current,
                "save_numbers": self.save_numbers,
                "next_compared": lambda: self.step_document(1),
                "previous_compared": lambda: self.step_document(-1),
                "choose_compared": self.selection.choose_documents,
                "choose_people": self.header.names.open,
                "choose_groups": self.numbers.choose_groups,
                **{f"tab_{name}": partial(self._turn, name) for name in TABS},
            }
        )

    def _lay_out(self) -> None:
        reading = QWidget()
        row = QHBoxLayout(reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.text, 1)
        row.addWidget(self.strip)
        self._next = Button(tr("Next document that two worked on"), "primary")
        self._next.clicked.connect(lambda: self.step_document(1))
        self._empty = EmptyState("", "", self._next)
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        self._stack.addWidget(self._empty)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.header)
        centre.addWidget(self._stack, 1)
        centre.addWidget(self.legend)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._left.setFixedWidth(self.list.width())
        self._left.addWidget(self.list)
        self._left.addWidget(self.behind)
        self._row.addWidget(self._left)
        self._row.addLayout(centre, 1)
        self._row.addWidget(self.numbers)

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.entered.connect(self._open_current)
        self.text.chosen.connect(self.list.choose)
        self.text.opened.connect(self._open_at)
        self.header.stepped.connect(self.step_document)
        self.header.named.connect(self.selection.take_names)
        self.selection.seen.connect(self._filter)
        self.selection.scoped.connect(self._count)
        self.header.numbers.clicked.connect(lambda: self.numbers.setVisible(self.numbers.isHidden()))
        self.numbers.pressed.connect(self.show_behind)
        self.numbers.stopped.connect(self._stop)
        self.behind.chosen.connect(self._go)
        self.behind.entered.connect(self._open_current)
        self.behind.left.connect(self._back)
        self._tally.work.connect(self.numbers.show_work)
        self._tally.counted.connect(self._counted)
        self._tally.slow.connect(self._wait)
        self.numbers.saved.connect(self.save_numbers)
        self.numbers.measured.connect(self._count)
        for jobs in (self._tally, self._reading, self._saving):
            jobs.refused.connect(self._refuse)

    # ---- what is shown

    def show_project(self, project: Project | None) -> None:
        """Compare in a project; None leaves it, and waits until nothing reads it any more."""
        if project is self._project:
            return
        self._unwatch()
        for jobs in (self._reading, self._saving):
            jobs.close()
        self._tally.stop()
        self._project, self._document = project, None
        self.selection.show_project(project)
        self._stale, self.numbers_ = True, None
        self._unwatch = lambda: None
        self._back()
        self.behind.show_behind(NONE, self.text.styles.scheme, lambda _meeting: "")
        self._show(None)
        if project is not None:
            self._unwatch = project.watch(lambda _edit: self._edited())
            self.text.set_scheme(project.scheme)
            self.legend.show_scheme(project.scheme)

    def show_document(self, document: DocumentId | None) -> None:
        """Compare in a document; the numbers are computed anew if anything changed since."""
        if self._project is None:
            return
        if document is not None:
            self._document = document
            self._read()
        if self._stale or self.selection.scope == "one":
            self._count()

    def set_theme(self) -> None:
        """Wear the application's theme."""
        self.text.set_theme(theme())

    def _edited(self) -> None:
        self._stale = True

    def _read(self) -> None:
        if self._project is None or self._document is None:
            return
        document, wanted = self._document, self.selection.wanted(self._document)
        least = (passage.one, passage.other) if (passage := self._wanted_passage) is not None else ()

        def job(own: Project, _report: Report) -> Passages:
            return read(own, document, wanted.names, wanted.labels, wanted.round, least)

        self._reading.ask(tr("Comparing"), self._project.path, job, self._show)

    def _show(self, passages: Passages | None) -> None:
        scheme = self._project.scheme if self._project else self.text.styles.scheme
        self.text.show_passages(passages)
        self.strip.renew()
        self.list.show_passages(passages, scheme)
        self.header.show_passages(passages, self._people())
        enough = passages is None or len(passages.names) > 1
        self._stack.setCurrentIndex(0 if enough else 1)
        if passages is not None and not enough:
            who = passages.names[0] if passages.names else ""
            self._empty.say(
                tr("Only {who} has worked on this document.", who=who) if who else tr("Nobody has worked on this document yet."),
                tr("To compare, it takes two annotators who marked spans in it or said that it is done."),
            )
        self._next.setVisible(bool(self._shared))
        if self._wanted_step and passages is not None:
            step, self._wanted_step = self._wanted_step, 0
            self.list.step(step)
        if self._wanted_passage is not None and passages is not None and passages.document.id == self._wanted_passage.document:
            wanted, self._wanted_passage = self._wanted_passage, None
            self._frame(wanted)

    def _count(self) -> None:
        if self._project is None:
            return
        wanted = self.selection.wanted(self._document)
        known = self.numbers_ if self.numbers_ is not None and self.numbers_.wanted.like(wanted) and not self._stale else None
        self._stale = False
        if self.numbers_ is None:
            self.numbers.say("")
        self._tally.count(self._project.path, wanted, known)

    def _counted(self, numbers: Numbers) -> None:
        if self._project is not None:
            self.numbers_ = numbers
            self.numbers.show_numbers(numbers, self._project.scheme)
            self._next.setVisible(bool(self._shared))

    def _stop(self) -> None:
        """Count nothing more; the next look at the page goes on."""
        self._tally.cancel()
        self._stale = True
        if self.numbers_ is None:
            self.numbers.say(tr("Stopped."), tr("Choose documents or annotators to count again."))

    def _wait(self) -> None:
        if self.numbers_ is None:
            self.numbers.say(tr("Comparing…"), tr("You can read on meanwhile."))

    def _refuse(self, problem: UserError) -> None:
        self._stale = True
        self.numbers.say(told(problem.sentence), told(problem.hint))
        self.refused.emit(problem)

    def _turn(self, tab: str) -> None:
        """Show a tab of the numbers, and go there."""
        self.numbers.show()
        self.numbers.turn(tab)

    def save_numbers(self) -> None:
        """Ask where to, and save the numbers or a figure of them."""
        if self.numbers_ is None or self._project is None:
            return
        tab = self.numbers.tabs.current
        name, _kind = QFileDialog.getSaveFileName(self, tr("Save numbers or figure"), f"agreement-{tab}.svg", ";;".join(kinds()))
        if name:
            said, job = tr("Saved as “{name}”.", name=Path(name).name), partial(saved, self.numbers_, tab, Path(name))
            self._saving.ask(said, self._project.path, lambda _own, _report: job(), lambda _none: self.told.emit(said))

    # ---- choosing

    def _filter(self) -> None:
        self._read()
        self._count()

    @property
    def _shared(self) -> tuple[DocumentId, ...]:
        """The documents that two worked on, as far as they are known."""
        return self.numbers_.comparison.shared if self.numbers_ and self.selection.scope != "one" else ()

    def _people(self) -> list[str]:
        """Whom one can compare: everybody, and the gold layer, where there is one."""
        if self._project is None:
            return []
        gold = [GOLD.title] if GOLD in self._project.layers() else []
        return [*(annotator.name for annotator in self._project.annotators()), *gold]

    # ---- walking

    def step(self, step: int) -> None:
        """Go to the next disagreement or the one before, over the ends of documents too."""
        if self._left.currentWidget() is self.behind:
            if not self.behind.step(step):
                self.told.emit(tr("That was the last passage.") if step > 0 else tr("That was the first passage."))
        elif not self.list.step(step) and not self._step_document(step):
            self.told.emit(tr("That was the last disagreement.") if step > 0 else tr("That was the first disagreement."))

    def step_document(self, step: int) -> None:
        """Go to the next document that two worked on, or the one before."""
        if not self._step_document(step):
            self.told.emit(tr("No other document that two worked on.") if not self._shared else tr("That was the last one."))

    def _step_document(self, step: int) -> bool:
        shared = self._shared
        here = shared.index(self._document) if self._document in shared else -1 if step > 0 else len(shared)
        if not 0 <= here + step < len(shared):
            return False
        self._wanted_step = step
        self._document = shared[here + step]
        self._read()
        return True

    # ---- passages behind a number

    def show_behind(self, behind: Behind) -> None:
        """List the passages behind a number in place of the disagreements of the document, and go to the first."""
        if self._project is None or self.numbers_ is None:
            return
        self._left.setCurrentWidget(self.behind)
        self.behind.show_behind(behind, self._project.scheme, self.numbers_.said)
        self.behind.list.setFocus()

    def _back(self) -> None:
        had = self.behind.list.hasFocus()
        self._left.setCurrentWidget(self.list)
        self._wanted_passage = None
        if had:
            self.list.list.setFocus()

    def _go(self, passage: Meeting) -> None:
        """Go to a passage, in whatever document it is."""
        if passage.document == self._document and self._shows(passage):
            self._frame(passage)
            return
        self._document, self._wanted_passage = passage.document, passage
        self._read()

    def _shows(self, passage: Meeting) -> bool:
        """Whether the annotators of a passage are those on show, if anybody is."""
        shown = self.text.passages
        names = {name.casefold() for name in shown.names} if shown is not None else set()
        return {passage.one.casefold(), passage.other.casefold()} <= names

    def _frame(self, passage: Disagreement | Meeting | None) -> None:
        self.text.set_current(passage)
        self.strip.set_current(passage)

    def _chosen(self, disagreement: Disagreement | None) -> None:
        if self._left.currentWidget() is self.list:
            self._frame(disagreement)

    def _open_current(self) -> None:
        if (current := (self.behind if self._left.currentWidget() is self.behind else self.list).current) is not None:
            self._open_at(current.start)

    def _open_at(self, position: int) -> None:
        if self._document is not None:
            self.openPassage.emit(self._document, position)

    # ---- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the numbers lie over the text, shown and hidden by a button."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        if narrow != self.header.numbers.isVisibleTo(self.header):
            self.header.numbers.setVisible(narrow)
            self.numbers.setVisible(not narrow)
            if narrow:
                self._row.removeWidget(self.numbers)
            else:
                self._row.addWidget(self.numbers)
        if narrow:
            place = QRect(self.width() - self.numbers.width(), 52, self.numbers.width(), self.height() - 52)
            self.numbers.setGeometry(seen(place, self.rect()))
            self.numbers.raise_()

"""The dialog that reads kept files again: first it only tells what would come of it, then it does it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Job, Jobs
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.rereading.list import ENTRY, Entry, EntryDelegate, EntryModel, entries
from bias_annotator.gui.translating import told, tr, tr_n
from bias_annotator.gui.widgets.buttons import Button, IconButton
from bias_annotator.gui.widgets.labels import Elided, Progress, Separator, Words
from bias_annotator.gui.widgets.layouts import bar
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import RowTable
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.extracting import Extraction, extract_all
from bias_annotator.project.project import Project

SIZE = (720, 560)  # px
_LIST, _NOTHING, _WORKING = range(3)


class _List(RowTable):
    """The rows; Enter or a click leads to where one is."""

    opened = Signal(object)

    def __init__(self, model: EntryModel) -> None:
        super().__init__(tr("What comes out otherwise"), model, EntryDelegate())
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is not None:
            self.opened.emit(entry)


class RereadingDialog(QDialog):
    """`openPassage` tells document and code point that are wanted. `renewed` is called after documents were replaced.

    It works on connections of its own; while it is open, nobody marks.
    """

    openPassage = Signal(str, int)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, project: Project, parent: QWidget, renewed: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Read kept files again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._path, self._scheme, self._renewed = project.path, project.scheme, renewed
        self._writable = not project.read_only
        self._new: list[DocumentId] = []  # that would come out otherwise
        self._writing = self._stopped = False
        self.jobs = Jobs(self)
        self.model = EntryModel()
        self.list = _List(self.model)
        self.summary = Words("", "name", wrap=True)
        self.go, self.stop = Button(tr("Take over"), "primary"), Button(tr("Stop"))
        self._doing, self._progress = Elided("", "name"), Progress(-1)
        self._promise = Words("", "body", "ink2", wrap=True)
        self._nothing = EmptyState("")
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.opened.connect(self._open)
        self.go.clicked.connect(self.take_over)
        self.stop.clicked.connect(self._stop)
        self.jobs.ended.connect(self._ended)
        self.jobs.progress.connect(self._show_progress)
        self.jobs.refused.connect(self._refuse)
        self.finished.connect(lambda _result: self.jobs.close())
        self.look()

    def _lay_out(self) -> None:
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.reject)
        head = QHBoxLayout()
        margins(head, 24, 16, 16, 12)
        head.addWidget(Words(tr("Read kept files again"), "title"))
        head.addStretch()
        head.addWidget(close)
        working = QWidget()
        inner = QVBoxLayout(working)
        inner.setContentsMargins(96, 0, 96, 24)
        inner.setSpacing(12)
        inner.addStretch()
        for widget in (self._doing, self._progress, self._promise, self.stop):
            inner.addWidget(widget)
        inner.addStretch()
        listed = QWidget()
        around = QVBoxLayout(listed)
        around.setContentsMargins(0, 8, 0, 8)
        around.addWidget(self.list)
        for page in (listed, self._nothing, working):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addWidget(bar(63, self.summary, None, self.go))

    def look(self) -> None:
        """Tell what would come of it; nothing is written."""
        self._writing = False
        self._promise.setText(tr("Nothing is written yet."))
        self._run(lambda own, report: extract_all(own, report=report, write=False), self._show_found)

    def take_over(self) -> None:
        """Put the newer readings in the place of the documents."""
        new = list(self._new)
        if new and self._writable:
            self._writing = True
            self._promise.setText(tr("If you stop it, what was taken over by then stays."))
            self._run(lambda own, report: extract_all(own, new, report), self._show_done)

    def _run(self, job: Job, result: Callable[[list[Extraction]], None]) -> None:
        self._stack.setCurrentIndex(_WORKING)
        self.go.hide()
        self.summary.setText("")
        self._doing.setText(tr("Reading…"))
        self._progress.set_share(-1)
        self._stopped = False
        self.jobs.run(tr("Reading…"), self._path, job, result)

    def _stop(self) -> None:
        self._stopped = True
        self.jobs.cancel()

    def _ended(self) -> None:
        """Where somebody stopped it, no result comes: what is left to do is looked for anew."""
        if self._stopped and self._writing:
            self._renewed()
            self.look()
        elif self._stopped:
            self._show([], tr("Stopped."))
            self._nothing.say(tr("Stopped."), tr("Nothing was written."))

    def _show_progress(self, done: int, total: int, title: str) -> None:
        self._doing.setText(title)
        self._progress.set_share(done / total if total else -1)

    def _show_found(self, found: list[Extraction]) -> None:
        self._new = [each.document for each in found if each.outcome == "new"]
        read = tr_n("{n} kept file read", "{n} kept files read", len(found))
        number = len(self._new)
        self.go.setText(tr_n("Take over {n} text", "Take over {n} texts", number))
        self.go.setVisible(bool(number) and self._writable)
        self._show(entries(found, self._scheme), read)

    def _show_done(self, found: list[Extraction]) -> None:
        number = sum(each.outcome == "new" for each in found)
        self._new = []
        self._show(entries(found, self._scheme), tr_n("{n} text was taken over", "{n} texts were taken over", number))
        self._renewed()

    def _show(self, rows: Sequence[Entry], summary: str) -> None:
        self.model.show(list(rows))
        self.summary.setText(summary)
        self._nothing.say(
            tr("Every text comes out as it is."), tr("Files are kept when they are imported; a later version may read more of them.")
        )
        self._stack.setCurrentIndex(_LIST if rows else _NOTHING)
        if rows:
            self.list.choose_row(0)
            self.list.setFocus()

    def _refuse(self, problem: UserError) -> None:
        self._nothing.say(told(problem.sentence), told(problem.hint))
        self._stack.setCurrentIndex(_NOTHING)

    def _open(self, entry: Entry) -> None:
        self.openPassage.emit(entry.document, entry.position)
        self.accept()

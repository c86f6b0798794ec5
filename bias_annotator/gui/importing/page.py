"""The Import page: options at one side, the files in the middle, how a document will look at the other side."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.importing.list import FileHead, FileList
from bias_annotator.gui.importing.panel import Panel
from bias_annotator.gui.importing.preview import Preview
from bias_annotator.gui.importing.rows import TITLES, Row, became, looked_at, save
from bias_annotator.gui.translating import tr, tr_n
from bias_annotator.gui.widgets.buttons import Button, Tabs
from bias_annotator.gui.widgets.labels import Separator, Words, surface
from bias_annotator.gui.widgets.layouts import Working, bar
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.importing import ImportOptions, ImportResult
from bias_annotator.project.surveying import Survey

_BEFORE = ("all", "ready", "warning", "skipped", "refused")
_WIDE = 1300  # px of the page
_AFTER = ("all", "imported", "warning", "skipped", "refused")
_EMPTY, _LIST, _WORKING = range(3)


class ImportPage(QWidget):
    """`wanted` tells paths that were chosen here, `changed` that they are to be looked at with other options.

    `confirmed` that they shall come in, `cancelled` that what runs shall stop, or that the files are not wanted after all;
    `finished` that somebody wants to go on with marking. The window does the work, and shows here what comes of it.
    """

    wanted = Signal(list)
    changed = Signal()
    confirmed = Signal()
    cancelled = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self.rows: list[Row] = []
        self.panel = Panel()
        self.before, self.after = (Tabs([(name, tr(TITLES[name])) for name in names]) for names in (_BEFORE, _AFTER))
        self.list = FileList()
        self.preview = Preview(self.panel.encodings)
        self.preview.setFixedWidth(320)
        self.working = Working()
        self._note = Words("", "body", "ink2")
        self.summary = Words("", "name")
        self._save = Button(tr("Save the list…"))
        self._cancel = Button(tr("Cancel"), "quiet")
        self.go = Button(tr("Import"), "primary", action="import_now")
        self.annotate = Button(tr("Annotate"), "primary", action="page_annotate")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(Separator(upright=True))
        row.addLayout(self._centre(), 1)
        row.addWidget(Separator(upright=True))
        row.addWidget(self.preview)
        self.panel.choose.connect(self.choose)
        self.panel.changed.connect(self.changed)
        self.preview.encoded.connect(self.panel.choose_encoding)
        self.list.shown.connect(self.preview.show_row)
        for tabs in (self.before, self.after):
            tabs.chosen.connect(lambda _tab: self._filter())
        for button, signal in ((self.go, self.confirmed), (self._cancel, self.cancelled), (self.annotate, self.finished)):
            button.clicked.connect(signal)
        self._save.clicked.connect(self._ask_where)
        self.clear()

    def _centre(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for tabs in (self.before, self.after):
            tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # else there would never be room for counts
        column.addWidget(bar(51, self.before, self.after, self._note))
        column.addWidget(Separator())
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(FileHead())
        inner.addWidget(self.list, 1)
        first = tr("Drop files or folders on the window, or choose them.")
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(first, tr("You see what each would bring before anything is written.")))
        self._stack.addWidget(listed)
        self.working.stop.clicked.connect(self.cancelled)
        self._stack.addWidget(self.working)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addWidget(bar(63, self.summary, None, self._save, self._cancel, self.go, self.annotate))
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the counts of the filters need the room of the note."""
        super().resizeEvent(event)
        self._note.setVisible(self.width() >= _WIDE)

    def options(self) -> ImportOptions:
        """The options as they are chosen."""
        return self.panel.options()

    def choose(self) -> None:
        """Ask for files."""
        names, _filter = QFileDialog.getOpenFileNames(self, tr("Import files"))
        if names:
            self.wanted.emit([Path(name) for name in names])

    def clear(self) -> None:
        """Show nothing."""
        self.panel.show_paths([])
        self.preview.forget()
        self._show([], _BEFORE, "", "")
        self._stack.setCurrentIndex(_EMPTY)

    def show_paths(self, paths: list[Path]) -> None:
        """Files were chosen and are being looked at."""
        self.preview.forget()
        self.panel.show_paths(paths)
        self._show([], _BEFORE, "", tr("Nothing is written until you import"))
        self.show_working(tr("Looking at the files…"))

    def show_survey(self, survey: Survey, scheme: Scheme) -> None:
        """Show what each file would bring."""
        self.panel.show_survey(survey, scheme)
        documents = tr_n("{n} document", "{n} documents", survey.documents)
        summary = f"{documents}, {tr_n('{n} span', '{n} spans', survey.spans)}"
        self._show(looked_at(survey), _BEFORE, summary, tr("Nothing is written until you import"))
        more = survey.unread or not survey.documents
        self.go.setText(tr("Import") if more else tr_n("Import {n} document", "Import {n} documents", survey.documents))
        self.go.setEnabled(bool(survey.documents or survey.spans or survey.unread))

    def show_importing(self, words: str) -> None:
        """Show that files come in, and what is left when somebody stops it."""
        self._show_working(words, tr("If you stop it, the documents that are in by then stay, each of them whole."))

    def show_working(self, words: str) -> None:
        """Show that files are looked at, which can be stopped."""
        self._show_working(words, tr("Nothing is written until you import"))

    def _show_working(self, words: str, promise: str) -> None:
        self.working.begin(words, promise)
        self._stack.setCurrentIndex(_WORKING)

    def show_stopped(self) -> None:
        """Show the list again."""
        self._stack.setCurrentIndex(_LIST if self.rows else _EMPTY)

    def show_result(self, survey: Survey, result: ImportResult) -> None:
        """Show what became of each file."""
        documents = tr_n("{n} document", "{n} documents", result.documents)
        counted = tr("{documents}, {spans} imported", documents=documents, spans=tr_n("{n} span", "{n} spans", result.annotations))
        nothing = tr("Stopped before anything came in: the project is as it was.")
        stopped = tr("{counted}, then stopped: whole documents only", counted=counted)
        stopped = stopped if result.documents or result.annotations else nothing
        self.panel.show_paths([])
        self._show(became(survey, result), _AFTER, stopped if result.cancelled or result.problem else counted, "")

    def _show(self, rows: list[Row], tabs: tuple[str, ...], summary: str, note: str) -> None:
        self.rows = rows
        self.summary.setText(summary)
        self._note.setText(note)
        over = tabs is _AFTER
        self.before.setVisible(not over)
        self.after.setVisible(over)
        for name in tabs:
            self._tabs.set_count(name, sum(name in ("all", row.kind) for row in rows))
        self._tabs.choose("all")
        for widget, there in ((self.go, not over and bool(rows)), (self._cancel, not over and bool(rows)), (self.annotate, over)):
            widget.setVisible(there)
        self._save.setVisible(bool(rows))
        self._filter()
        self.show_stopped()

    @property
    def _tabs(self) -> Tabs:
        return self.before if self.after.isHidden() else self.after

    def _filter(self) -> None:
        shown = [row for row in self.rows if self._tabs.current in ("all", row.kind)]
        before = self.preview.place  # which is another one as soon as the list is
        self.list.files.show(shown)
        same = (number for number, row in enumerate(shown) if row.source and row.source == before)
        first = next((number for number, row in enumerate(shown) if row.first), 0 if shown else -1)
        self.list.choose_row(next(same, first))

    def _ask_where(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, tr("Save the list"), "import.csv", tr("CSV (*.csv)"))
        if name:
            save(Path(name), self.rows)

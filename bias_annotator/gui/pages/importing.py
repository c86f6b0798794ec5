"""The Import page: options, what happened to each file, and the list of it to keep."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.pages.outcomes import TABS, Outcome, OutcomeList, outcomes, save
from bias_annotator.gui.translating import told, tr, tr_choices, tr_later, tr_n
from bias_annotator.gui.widgets.buttons import Button, Choice, Tabs
from bias_annotator.gui.widgets.labels import Elided, Progress, Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import LayerKind
from bias_annotator.project.importing import ImportOptions, ImportResult
from bias_annotator.readers import READERS
from bias_annotator.store import OnDuplicate

_DUPLICATES = (("merge", tr_later("Add the spans that it lacks")), ("skip", tr_later("Skip")), ("add", tr_later("Add a second document")))
_LAYERS = (("annotator", tr_later("Annotator")), ("gold", tr_later("Gold")))
_UNKNOWN = (
    ("add", tr_later("Add to the scheme")),
    ("skip", tr_later("Leave their spans out")),
    ("refuse", tr_later("Refuse the document")),
)
_UNITS = (
    (Unit.CODEPOINT, tr_later("Code points")),
    (Unit.UTF16, tr_later("UTF-16 units")),
    (Unit.UTF8, tr_later("UTF-8 bytes")),
    (Unit.GRAPHEME, tr_later("Characters as seen")),
)


class ImportPage(QWidget):
    """`wanted` tells paths that were chosen here; the window runs the import and shows progress and result."""

    wanted = Signal(list)
    cancelled = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self._annotator = ""
        self._rows: list[Outcome] = []
        self._format = Choice(
            tr("Format"), tr_choices((name, reader.title) for name, reader in READERS.items()), none=tr("Detect for each file")
        )
        self._duplicates = Choice(tr("Same text already in the project"), tr_choices(_DUPLICATES), none="")
        self._layer = Choice(tr("Spans go to"), tr_choices(_LAYERS), none=tr("As the file says"))
        self._unknown = Choice(tr("Labels that the scheme lacks"), tr_choices(_UNKNOWN), none="")
        self._unit = Choice(tr("Offsets count"), tr_choices((unit.value, title) for unit, title in _UNITS), none=tr("Detect"))
        self.tabs = Tabs(tr_choices(TABS))
        self.list = OutcomeList()
        self._progress = Progress(-1)
        self._doing = Elided("", "name")
        self.summary = Words("", "name")
        self._save = Button(tr("Save the list…"))
        self._annotate = Button(tr("Annotate"), "primary", action="page_annotate")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel())
        row.addWidget(Separator(upright=True))
        row.addLayout(self._centre(), 1)
        self.tabs.chosen.connect(lambda _tab: self._filter())
        self._save.clicked.connect(self._ask_where)
        self._annotate.clicked.connect(self.finished)

    def _panel(self) -> QWidget:
        panel = QWidget()
        surface(panel, "chrome")
        panel.setFixedWidth(280)
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(0)
        title = Words(tr("Import"), "title")
        title.setFixedHeight(52)
        column.addWidget(title)
        choose = Button(tr("Choose files…"), "primary", action="import_files")
        choose.clicked.connect(self.choose)
        column.addWidget(choose)
        column.addSpacing(8)
        column.addWidget(Words(tr("Or drop files or folders on the window."), "small", "ink2", wrap=True))
        column.addSpacing(12)
        options = (self._format, self._duplicates, self._layer, self._unknown, self._unit)
        for option in options:
            column.addSpacing(12)
            column.addWidget(Words(option.accessibleName(), "small", "ink2"))
            column.addSpacing(4)
            column.addWidget(option)
        column.addStretch()
        return panel

    def _centre(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(51)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.tabs)
        column.addWidget(head)
        column.addWidget(Separator())
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(tr("Nothing imported yet."), tr("Every file stands here with what became of it, and why.")))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._working())
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        foot = QWidget()
        foot.setFixedHeight(63)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self.summary)
        row.addStretch()
        row.addWidget(self._save)
        row.addWidget(self._annotate)
        column.addWidget(foot)
        self._save.setEnabled(False)
        return column

    def _working(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(120, 0, 120, 40)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._doing)
        column.addWidget(self._progress)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        column.addWidget(cancel)
        column.addStretch()
        return page

    def options(self) -> ImportOptions:
        """The options as they are chosen."""
        return ImportOptions(
            format=self._format.value or "auto",
            annotator=self._annotator if self._layer.value == LayerKind.ANNOTATOR else "",
            layer=LayerKind(self._layer.value) if self._layer.value else None,
            unit=Unit(self._unit.value) if self._unit.value else None,
            on_duplicate=OnDuplicate(self._duplicates.value),
            unknown_label=cast("Literal['add', 'refuse', 'skip']", self._unknown.value),
        )

    def set_annotator(self, annotator: str) -> None:
        """Name the annotator whose spans the import can add to."""
        self._annotator = annotator

    def choose(self) -> None:
        """Ask for files."""
        names, _filter = QFileDialog.getOpenFileNames(self, tr("Import files"))
        if names:
            self.wanted.emit([Path(name) for name in names])

    def show_working(self) -> None:
        """Show that an import runs and can be cancelled."""
        self._doing.setText(tr("Importing…"))
        self._progress.set_share(-1)
        self._stack.setCurrentIndex(2)

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show how far it is."""
        self._doing.setText(told(text) or tr("Importing…"))
        self._progress.set_share(done / total if total else -1)

    def show_stopped(self) -> None:
        """Show the list again."""
        self._stack.setCurrentIndex(1 if self._rows else 0)

    def show_result(self, paths: Sequence[Path], result: ImportResult) -> None:
        """Show what became of each file."""
        self._rows = outcomes(paths, result)
        documents, spans = result.documents, result.annotations
        counts = {"documents": tr_n("{n} document", "{n} documents", documents), "spans": tr_n("{n} span", "{n} spans", spans)}
        whole, cut = tr("{documents}, {spans} imported", **counts), tr("{documents}, {spans} imported, then cancelled", **counts)
        self.summary.setText(cut if result.cancelled else whole)
        for name, _title in TABS:
            self.tabs.set_count(name, sum(name in ("all", row.kind) for row in self._rows))
        self.tabs.choose("all")
        self._save.setEnabled(bool(self._rows))
        self._filter()
        self.show_stopped()

    def _filter(self) -> None:
        self.list.outcomes.show([row for row in self._rows if self.tabs.current in ("all", row.kind)])

    def _ask_where(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, tr("Save the list"), "import.csv", "CSV (*.csv)")
        if name:
            save(Path(name), self._rows)

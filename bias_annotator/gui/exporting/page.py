"""The Export page: options at one side, the formats in the middle, what the chosen one loses at the other side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.exporting.list import FormatHead, FormatList, files_of, losing
from bias_annotator.gui.exporting.panel import Panel
from bias_annotator.gui.translating import tr, tr_n, whole
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.labels import Elided, Progress, Separator, Words, surface
from bias_annotator.gui.widgets.layouts import bar
from bias_annotator.project.exporting import ExportResult
from bias_annotator.project.forecasting import Forecast
from bias_annotator.writers import WRITERS

_LIST, _WORKING = range(2)


class Detail(QWidget):
    """What the chosen format is called on the command line, and what it loses."""

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(320)
        self._title, self._files = Words("", "panel", wrap=True), Words("", "body", "ink2", wrap=True)
        self._head = Words("", "section", "ink2")
        inner = QWidget()
        surface(inner, "chrome")
        self._losses = QVBoxLayout(inner)
        self._losses.setContentsMargins(0, 0, 0, 0)
        self._losses.setSpacing(6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self._title, self._files, self._head):
            column.addWidget(widget)
        column.addWidget(area, 1)

    def show_format(self, name: str, found: Forecast | None) -> None:
        """Show one format."""
        self._title.setText(tr(WRITERS[name].title))
        self._files.setText(f"{name} · {files_of(name)}")
        losses = None if found is None else found.losses[name]
        self._head.setText(tr("Cannot carry") if losses else losing(losses))
        while (item := self._losses.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for loss in losses or ():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Words(tr(loss.what), wrap=True), 1)
            row.addWidget(Words(whole(loss.count), "body", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
            self._losses.addWidget(line)
        self._losses.addStretch()


class ExportPage(QWidget):
    """`changed` tells that something else would go out, `confirmed` that it shall, `cancelled` that what runs shall stop.

    `opened` tells that somebody wants to see the folder of what went out. The window does the work, and shows here what comes of it.
    """

    changed = Signal()
    confirmed = Signal()
    cancelled = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self._found: Forecast | None = None
        self.panel, self.list, self.detail = Panel(), FormatList(), Detail()
        self._note = Words(tr("What a format cannot carry is counted, and written beside it."), "body", "ink2")
        self.summary = Elided("", "name")
        self._progress = Progress(-1)
        self._doing = Elided("", "name")
        self.stop = Button(tr("Stop"))
        self.open = Button(tr("Open folder"))
        self.go = Button(tr("Export…"), "primary", action="export_now")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(Separator(upright=True))
        row.addLayout(self._centre(), 1)
        row.addWidget(Separator(upright=True))
        row.addWidget(self.detail)
        self.panel.changed.connect(self.changed)
        self.list.shown.connect(lambda name: self.detail.show_format(name, self._found))
        self.go.clicked.connect(self.confirmed)
        self.open.clicked.connect(self.opened)
        self.clear()

    def _centre(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(bar(51, self._note, None))
        column.addWidget(Separator())
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(FormatHead())
        inner.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self._working())
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addWidget(bar(63, self.summary, None, self.open, self.go))
        return column

    def _working(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(120, 0, 120, 40)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._doing)
        column.addWidget(self._progress)
        self.stop.clicked.connect(self.cancelled)
        column.addWidget(self.stop)
        column.addStretch()
        return page

    def clear(self) -> None:
        """Show formats of which nothing is known yet."""
        self._show(None)
        self.summary.setText("")
        self.go.setEnabled(False)
        self.open.hide()
        self._stack.setCurrentIndex(_LIST)

    def show_counting(self) -> None:
        """What would go out is being counted."""
        self._show(None)
        self.go.setEnabled(False)
        self.summary.setText(tr("Counting…"))

    def show_counted(self, done: int, total: int) -> None:
        """Show how many documents are counted."""
        self.summary.setText(tr("Counting… {done} of {total} documents", done=whole(done), total=whole(total)))

    def show_forecast(self, found: Forecast) -> None:
        """Show what each format would lose."""
        self._show(found)
        documents = tr_n("{n} document", "{n} documents", found.documents)
        self.summary.setText(f"{documents}, {tr_n('{n} span', '{n} spans', found.annotations)}")
        self.go.setEnabled(bool(found.documents))
        self.open.hide()

    def show_working(self, words: str) -> None:
        """Show that something is written and can be stopped."""
        self._doing.setText(words)
        self._progress.set_share(-1)
        self._stack.setCurrentIndex(_WORKING)

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show how far it is."""
        self._doing.setText(text or self._doing.text())
        self._progress.set_share(done / total if total else -1)

    def show_stopped(self) -> None:
        """Show the list again."""
        self._stack.setCurrentIndex(_LIST)

    def show_result(self, result: ExportResult) -> None:
        """Say what went out, and where."""
        documents = tr_n("{n} document", "{n} documents", result.documents)
        spans = tr_n("{n} span", "{n} spans", result.annotations)
        self.summary.setText(tr("{documents}, {spans} in “{name}”", documents=documents, spans=spans, name=result.files[0].name))
        self.open.show()

    def _show(self, found: Forecast | None) -> None:
        self._found = found
        self.list.formats.show(found.losses if found else {})
        self.detail.show_format(self.list.name, found)

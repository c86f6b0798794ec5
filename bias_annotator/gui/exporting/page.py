"""The Export page: options at one side, the formats in the middle, what the chosen one loses and writes at the other side."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.exporting.detail import SLIM, WIDE, Detail
from bias_annotator.gui.exporting.list import FormatHead, FormatList
from bias_annotator.gui.exporting.panel import Panel
from bias_annotator.gui.translating import tr, tr_n, whole
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.labels import Elided, Separator, Words, surface
from bias_annotator.gui.widgets.layouts import Working, bar
from bias_annotator.gui.widgets.notices import Glyph
from bias_annotator.project.exporting import ExportResult
from bias_annotator.project.forecasting import Forecast

_LIST, _WORKING = range(2)
_BEFORE, _AFTER = range(2)
_NARROW = 1160  # px


class ExportPage(QWidget):
    """`changed` tells that something else would go out, `recast` that it would be written otherwise, `confirmed` that it shall go.

    `cancelled` tells that what runs shall stop, `opened` that somebody wants to see the folder of what went out, `saved` that
    they want the report of it. The window does the work, and shows here what comes of it.
    """

    changed = Signal()
    recast = Signal()
    confirmed = Signal()
    cancelled = Signal()
    opened = Signal()
    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self._found: Forecast | None = None
        self.panel, self.list, self.detail = Panel(), FormatList(), Detail()
        self.written = Elided("", "name")
        self.summary = Elided("", "name")
        self.working = Working()
        self.stop = self.working.stop
        self.open, self.save = Button(tr("Open folder")), Button(tr("Save report…"))
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
        self.panel.recast.connect(self.recast)
        self.list.shown.connect(self._choose)
        for button, signal in ((self.go, self.confirmed), (self.open, self.opened), (self.save, self.saved), (self.stop, self.cancelled)):
            button.clicked.connect(signal)
        self.clear()

    def _centre(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        note = Words(tr("What a format cannot carry is counted, and written beside it."), "body", "ink2")
        self._head = QStackedWidget()
        self._head.setFixedHeight(51)
        self._head.addWidget(bar(51, note, None))
        self._head.addWidget(bar(51, Glyph("circle-check", "good"), self.written, None, self.save, self.open))
        column.addWidget(self._head)
        column.addWidget(Separator())
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(FormatHead())
        inner.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self.working)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addWidget(bar(63, self.summary, None, self.go))
        return column

    def clear(self) -> None:
        """Show formats of which nothing is known yet."""
        self._show(None)
        self.detail.beginning.clear()
        self.summary.setText("")
        self.go.setEnabled(False)
        self._head.setCurrentIndex(_BEFORE)
        self._stack.setCurrentIndex(_LIST)

    def show_counting(self, *, anew: bool) -> None:
        """What would go out is being counted; `anew`: what is shown is no longer so."""
        if anew:
            self._show(None)
            self._head.setCurrentIndex(_BEFORE)
        self.go.setEnabled(False)
        self.summary.setText(tr("Counting…"))

    def show_counted(self, done: int, total: int) -> None:
        """Show how many documents are counted."""
        self.summary.setText(tr("Counting… {done} of {total} documents", done=whole(done), total=whole(total)))

    def show_forecast(self, found: Forecast) -> None:
        """Show what each format would lose."""
        self._show(found)
        documents = tr_n("{n} document", "{n} documents", found.documents)
        self.summary.setText(tr(", ").join((documents, tr_n("{n} span", "{n} spans", found.annotations))))
        self.go.setEnabled(bool(found.documents))

    def show_working(self, words: str) -> None:
        """Show that something is written and can be stopped."""
        self.working.begin(words, tr("If you stop it, nothing of it is left."))
        self._stack.setCurrentIndex(_WORKING)

    def show_stopped(self) -> None:
        """Show the list again."""
        self._stack.setCurrentIndex(_LIST)

    def show_result(self, result: ExportResult) -> None:
        """Say what was written; how much it is stands below."""
        more, first = len(result.files) - 1, result.files[0].name
        name = tr_n("{name} and {n} more", "{name} and {n} more", more, name=first) if more else first
        self.written.setText(tr("Written: {name}", name=name))
        self._head.setCurrentIndex(_AFTER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The formats keep room for their names."""
        super().resizeEvent(event)
        self.detail.setFixedWidth(WIDE if self.width() > _NARROW else SLIM)

    def _choose(self, name: str) -> None:
        self.panel.show_format(name)
        self.detail.show_format(name, self._found)
        self.recast.emit()

    def _show(self, found: Forecast | None) -> None:
        self._found = found
        self.list.formats.show(found.losses if found else {})
        self.panel.show_format(self.list.name)
        self.detail.show_format(self.list.name, found)

"""The line above the text: what is open, undo, and "Done, next"."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.pages.annotate.queue import day
from bias_annotator.gui.style import metrics, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.buttons import Button, IconButton
from bias_annotator.gui.widgets.labels import Elided, surface
from bias_annotator.model.document import Document

HEIGHT = 52  # px


class Header(QWidget):
    """Title, outlet and date; outlet and date go before the title is cut."""

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self.setFixedHeight(HEIGHT)
        self.queue = IconButton("panel-left", tr("Show the queue"), action="queue")
        self.flag = IconButton("flag", tr("Flag this document"), action="flag")
        self.undo = IconButton("undo-2", tr("Undo"), action="undo")
        self.done = Button(tr("Done, next"), "primary", action="done_next")
        self._title = Elided("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._below = Elided("", "body", "ink2")
        row = QHBoxLayout(self)
        margins(row, 24, 0, 12, 1)
        row.setSpacing(8)
        row.addWidget(self.queue)
        row.addWidget(self._title)
        row.addSpacing(2)
        row.addWidget(self._below)
        row.addStretch(1)
        for widget in (self.flag, self.undo):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.done)
        self.flag.setCheckable(True)
        self._say = ""

    def show_document(self, document: Document | None) -> None:
        """Show what is open."""
        metadata = document.metadata if document else None
        self._title.setText(document.title if document else "")
        self._say = " · ".join(part for part in (metadata.outlet, day(metadata.published, year=True)) if part) if metadata else ""
        self._below.setText(self._say)
        for widget in (self.flag, self.undo, self.done):
            widget.setEnabled(document is not None)
        self._fit()

    def show_undo(self, what: str) -> None:
        """Show what undo would take back."""
        self.undo.set_title(tr("Undo: {what}", what=what) if what else tr("Nothing to undo in this document"))

    def show_work(self, *, flagged: bool, done: bool, seconds: int) -> None:
        """Show the annotator's work on the document, and how long it took until now."""
        self.flag.setChecked(flagged)
        self.flag.set_title(tr("Take the flag away") if flagged else tr("Flag this document"))
        self._below.setText(" · ".join(filter(None, (self._say, tr("done") if done else "", spent(seconds)))))
        self._below.setToolTip(tr("How long you have worked on it; breaks of over a minute are left out.") if spent(seconds) else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        queue = 0 if self.queue.isHidden() else 40
        room = self.width() - 24 - 12 - queue - self.done.sizeHint().width() - 2 * 40 - 32
        title = metrics(15, 600).horizontalAdvance(self._title.text())
        self._title.setMaximumWidth(max(40, round(min(title + 4, room))))
        self._below.setVisible(title + metrics(13, 400).horizontalAdvance(self._below.text()) + 12 < room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line below it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), theme().line)
        painter.end()


def spent(seconds: int) -> str:
    """So much time in words, to the minute; nothing below one."""
    hours, minutes = divmod(seconds // 60, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min", minutes=minutes) if minutes else ""

"""The queue: the documents of the project, searched and filtered, and how many are done."""

from datetime import date

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.pages.annotate.queue_model import ROW, TABS, QueueModel, query
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Tabs
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Elided, Progress, Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import HEIGHT, Index, RowDelegate, RowList, row_ground
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project.project import Project
from bias_annotator.store import Row

_ICONS = {Status.DONE: ("circle-check", "good"), Status.STARTED: ("half-done", "accent"), Status.TODO: ("circle", "ink3")}


def day(published: str, *, year: bool = False) -> str:
    """An ISO date as one reads it: "14 May", or "14 May 2031"; what is no date stays as it is."""
    try:
        moment = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return f"{moment.day} {moment:%b %Y}" if year else f"{moment.day} {moment:%b}"


class _Delegate(RowDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Status, title, outlet and date."""
        row: Row = index.data(ROW)
        now = theme()
        rect, chosen = row_ground(painter, option)
        icon, ink = ("flag", "warn") if row.flagged else _ICONS[row.status]
        colour = now.ink2 if chosen and ink == "ink3" else getattr(now, ink)
        icons.draw(painter, icon, QRectF(rect.x() + 10, rect.y(), 20, HEIGHT), colour, icons.ROW)
        width = rect.width() - 38 - 10
        paint.text(painter, QRectF(rect.x() + 38, rect.y() + 8, width, 20), row.title, face(13, 500), now.ink)
        below = " · ".join(part for part in (row.outlet, day(row.published)) if part) or f"{row.length:,} characters"
        paint.text(painter, QRectF(rect.x() + 38, rect.y() + 28, width, 16), below, face(11), now.ink2 if chosen else now.ink3)


class _List(RowList):
    """The rows; Enter or a click opens one."""

    opened = Signal(str)

    def __init__(self, model: QueueModel) -> None:
        super().__init__("Documents", model, _Delegate())
        self.clicked.connect(lambda index: self.opened.emit(index.data(ROW).id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row that the arrows reached."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW).id)
        else:
            super().keyPressEvent(event)


class Queue(QWidget):
    """The panel on the left. `opened` tells which document is wanted, `left` that the keys go back to the text."""

    opened = Signal(str)
    left = Signal()
    hidden = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(272)
        self.model = QueueModel()
        self._project: Project | None = None
        self._annotator = ""
        self._title = Elided(style="name")
        self.search = Search("Search documents")
        self.tabs = Tabs(TABS)
        self.list = _List(self.model)
        self._empty = EmptyState("")
        self._done = Words("", "body", "ink2")
        self._bar = Progress()
        self._close = IconButton("x", "Hide the queue", 28, drawn=icons.ROW)
        self._close.clicked.connect(self.hidden)
        self._lay_out()
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.left.connect(self.left)
        self.tabs.chosen.connect(lambda _name: self.refresh())
        self.list.opened.connect(self.opened)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        holder = QWidget()
        holder.setFixedHeight(52)
        holder.setLayout(head)
        column.addWidget(holder)
        for layout_item, margins in ((self.search, (16, 0, 15, 8)), (self.tabs, (10, 2, 0, 8))):
            row = QHBoxLayout()
            row.setContentsMargins(*margins)
            row.addWidget(layout_item)
            column.addLayout(row)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 15)
        foot.setSpacing(8)
        foot.addWidget(self._done)
        foot.addWidget(self._bar)
        column.addLayout(foot)

    def paintEvent(self, _event: object) -> None:
        """The line to the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().chrome)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().line)
        painter.end()

    def show_project(self, project: Project | None, annotator: str = "") -> None:
        """Show a project's documents as an annotator sees them."""
        self._project, self._annotator = project, annotator
        self._title.setText(project.title or project.path.stem if project else "")
        self.search.clear()
        self.tabs.choose("all")
        self.refresh()

    def set_drawer(self, drawer: bool) -> None:
        """Whether it lies over the page, and can be hidden."""
        self._close.setVisible(drawer)

    @property
    def total(self) -> int:
        """How many documents the project has."""
        return self._project.count(query(self._annotator)) if self._project else 0

    def refresh(self) -> None:
        """Read the rows and counts anew."""
        chosen = self.list.currentIndex().data(ROW)
        self.model.show(self._project, self._annotator, self.tabs.current, self.search.text().strip())
        if chosen is not None:
            self.choose(chosen.id)
        self.count()
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(1 if empty else 0)
        if empty:
            searching = bool(self.search.text().strip()) or self.tabs.current != "all"
            self._empty.say(*(("Nothing found.", "Other words or another filter may find it.") if searching else _NO_DOCUMENTS))

    def count(self) -> None:
        """Show how many documents each filter has."""
        if self._project is None:
            return
        counts = {name: self._project.count(query(self._annotator, name)) for name, _title in TABS}
        for name, count in counts.items():
            self.tabs.set_count(name, count)
        total, done = counts["all"], counts["done"]
        self.search.setPlaceholderText(f"Search {total:,} document{'' if total == 1 else 's'}")
        self._done.setText(f"{done:,} of {total:,} done")
        self._bar.set_share(done / total if total else 0.0)

    def choose(self, document: DocumentId) -> None:
        """Select a document's row without opening it."""
        number = self.model.find(document)
        self.list.setCurrentIndex(self.model.index(number) if number >= 0 else QModelIndex())

    def set_work(self, document: DocumentId, work: Work) -> None:
        """Show new work on a document."""
        self.model.set_work(document, work)
        self.count()

    def neighbour(self, document: DocumentId, step: int) -> DocumentId | None:
        """The document before (-1) or after (1) in the list as it is shown; None at its end."""
        row = self.model.row(self.model.find(document) + step)
        return row.id if row is not None else None

    def next_not_done(self, document: DocumentId) -> DocumentId | None:
        """The next document in the list that is not done, from the top again after its end; None when all are."""
        here = self.model.find(document)
        number = here + 1
        while (row := self.model.row(number)) is not None:
            if row.status is not Status.DONE:
                return row.id
            number += 1
        rows = (self.model.row(number) for number in range(here))
        return next((row.id for row in rows if row is not None and row.status is not Status.DONE), None)


_NO_DOCUMENTS = ("No documents yet.", "Drop files on the window, or press Ctrl+I.")

"""The queue: the documents of the project, searched and filtered, and how many are done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.pages.annotate.pace import KEPT, Pace
from bias_annotator.gui.pages.annotate.queue_filters import Chips, FilterCard
from bias_annotator.gui.pages.annotate.queue_model import ROW, TABS, Filters, QueueModel, query
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import date_words, tr, tr_choices, tr_later, tr_n
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Tabs
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Elided, Progress, Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import HEIGHT, Index, RowDelegate, RowTable, row_ground
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project.project import Project
from bias_annotator.store import Row, Sort

_ICONS = {Status.DONE: ("circle-check", "good"), Status.STARTED: ("half-done", "accent"), Status.TODO: ("circle", "ink3")}


def day(published: str, *, year: bool = False) -> str:
    """An ISO date as one reads it: "14 May", or "14 May 2031"; what is no date stays as it is."""
    try:
        moment = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return date_words(moment, year=year)


class _Delegate(RowDelegate):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Status, title, outlet and date."""
        row: Row | None = index.data(ROW)
        now = theme()
        rect, chosen = row_ground(painter, option)
        if row is None:  # it went since the rows were counted
            return
        icon, ink = ("flag", "warn") if row.flagged else _ICONS[row.status]
        colour = now.ink2 if chosen and ink == "ink3" else getattr(now, ink)
        icons.draw(painter, icon, QRectF(rect.x() + 10, rect.y(), 20, HEIGHT), colour, icons.ROW)
        width = rect.width() - 38 - 10
        paint.text(painter, QRectF(rect.x() + 38, rect.y() + 8, width, 20), row.title, face(13, 500), now.ink)
        below = " · ".join(part for part in (row.outlet, day(row.published)) if part) or tr_n("{n} character", "{n} characters", row.length)
        paint.text(painter, QRectF(rect.x() + 38, rect.y() + 28, width, 16), below, face(11), now.ink2 if chosen else now.ink3)


class _List(RowTable):
    """The rows; Enter or a click opens one, letters go to the search."""

    opened = Signal(str)
    typed = Signal(str)

    def __init__(self, model: QueueModel) -> None:
        super().__init__(tr("Documents"), model, _Delegate())
        self.clicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.opened.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row that the arrows reached."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would read every row to find one that begins so."""
        if search.strip():
            self.typed.emit(search)


class Queue(QWidget):
    """The panel on the left. `opened` tells which document is wanted, `left` that the keys go back to the text."""

    opened = Signal(str)
    left = Signal()
    hidden = Signal()
    sorted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(272)
        self.model = QueueModel()
        self.filters = Filters()
        self._project: Project | None = None
        self._annotator = ""
        self._counts: dict[str, int] = {}
        self._work: tuple[DocumentId, Work] | None = None  # of the document that is open, as it was last told
        self._pace = Pace()
        self._title = Elided(style="name")
        self.search = Search(tr("Search documents"))
        self.tabs = Tabs(tr_choices(TABS))
        self.chips = Chips()
        self.list = _List(self.model)
        self._empty = EmptyState("")
        self._done, self._left = Words("", "body", "ink2"), Words("", "body", "ink2")
        self._bar = Progress()
        self.filter = IconButton("list-filter", tr("Filter and sort"), action="filter_queue")
        self._close = IconButton("x", tr("Hide the queue"), 28, drawn=icons.ROW)
        self._card: FilterCard | None = None
        self._counting = QTimer(self, interval=0)
        self._steps: Iterator[None] = iter(())
        self.filter.setCheckable(True)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self._close.clicked.connect(self.hidden)
        self._counting.timeout.connect(self._count_on)
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.left.connect(self.left)
        self.tabs.chosen.connect(lambda name: self.set_filters(replace(self.filters, tab=name)))
        self.filter.clicked.connect(self.open_filters)
        self.chips.removed.connect(self._remove)
        self.list.opened.connect(self.opened)
        self.list.typed.connect(self._type)
        self.model.sought.connect(self.list.choose_row)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margins(column, 0, 0, 1, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        margins(head, 16, 0, 12, 0)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self.filter)
        head.addWidget(self._close)
        holder = QWidget()
        holder.setFixedHeight(52)
        holder.setLayout(head)
        column.addWidget(holder)
        for layout_item, edges in ((self.search, (16, 0, 15, 8)), (self.tabs, (10, 2, 0, 8))):
            row = QHBoxLayout()
            margins(row, *edges)
            row.addWidget(layout_item)
            column.addLayout(row)
        column.addWidget(self.chips)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 15)
        foot.setSpacing(8)
        words = QHBoxLayout()
        words.addWidget(self._done)
        words.addStretch()
        words.addWidget(self._left)
        foot.addLayout(words)
        foot.addWidget(self._bar)
        column.addLayout(foot)

    def paintEvent(self, _event: object) -> None:
        """The line to the page."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().chrome)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().line)
        painter.end()

    def show_project(self, project: Project | None, annotator: str = "") -> None:
        """Show a project's documents as an annotator sees them."""
        self._project, self._annotator = project, annotator
        self._counts, self._work = {}, None
        self._title.setText(project.title or project.path.stem if project else "")
        self.search.clear()
        self.tabs.choose("all")
        self._counting.stop()
        self.set_filters(Filters(sort=self.filters.sort))
        if project is not None:
            self._begin_count(project)

    def set_drawer(self, drawer: bool) -> None:
        """Whether it lies over the page, and can be hidden."""
        self._close.setVisible(drawer)

    @property
    def total(self) -> int:
        """How many documents the project has."""
        return self._project.count() if self._project else 0

    # ---- what is shown

    def set_filters(self, filters: Filters) -> None:
        """Show the documents that fit, in that order."""
        self.filters = filters
        self.chips.show_filters(filters)
        self.filter.setChecked(filters.narrow)
        self.refresh()

    def set_sort(self, sort: str) -> None:
        """Take an order by its name; a name that none has changes nothing."""
        known = next((each for each in Sort if each.value == sort), self.filters.sort)
        if known is not self.filters.sort:
            self.set_filters(replace(self.filters, sort=known))

    def open_filters(self) -> None:
        """Show what can narrow and order the list."""
        self.filter.setChecked(self.filters.narrow)
        if self._card is None:
            self._card = FilterCard(self.window(), self, self.filter)
            self._card.changed.connect(self._choose_filters)
        if self._project is not None:
            self._card.open(self.filters, self._project.outlets())

    def _choose_filters(self, filters: Filters) -> None:
        resorted = filters.sort is not self.filters.sort
        self.tabs.choose(filters.tab)
        self.set_filters(filters)
        if resorted:
            self.sorted.emit(filters.sort)

    def _remove(self, filters: Filters) -> None:
        self.set_filters(filters)
        (self.chips.first() or self.list).setFocus(Qt.FocusReason.TabFocusReason)

    def _type(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(letters)
        self.search.textEdited.emit(letters)

    def refresh(self) -> None:
        """Read the rows anew."""
        self.model.show(self._project, query(self._annotator, self.filters, self.search.text().strip()))
        if self._work is not None:
            self.choose(self._work[0])
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(1 if empty else 0)
        if empty:
            narrow = bool(self.search.text().strip()) or self.filters.narrow
            self._empty.say(*map(tr, _NOTHING if narrow else _NO_DOCUMENTS))

    def choose(self, document: DocumentId) -> None:
        """Select a document's row without opening it, at once or when it was found."""
        self.model.row(0)
        number = self.model.find(document)
        self.list.choose_row(number)
        if number < 0 and not self.filters.narrow and not self.search.text().strip():
            self.model.seek(document)

    def neighbour(self, document: DocumentId, step: int) -> DocumentId | None:
        """The document before (-1) or after (1) in the list as it is shown; None at its end."""
        row = self.model.row(self.model.find(document) + step)
        return row.id if row is not None else None

    # ---- how far one is

    def set_work(self, document: DocumentId, work: Work) -> None:
        """Show the work on the document that is open."""
        self.model.set_work(document, work)
        before = self._work[1] if self._work is not None and self._work[0] == document else work
        self._work = (document, work)
        done = (work.status is Status.DONE) - (before.status is Status.DONE)
        if self._counts:
            self._counts["done"] += done
            self._counts["todo"] -= done
            self._counts["flagged"] += work.flagged - before.flagged
            if done > 0:
                self._pace.add(work.active_seconds)
            self._show_counts()
        elif self._project is not None and work != before:
            self._begin_count(self._project)

    def _begin_count(self, project: Project) -> None:
        self._counts, self._pace = {}, Pace()
        self._steps = self._count(project)
        self._counting.start()
        if self.model.rowCount() < _FEW:
            while self._counting.isActive():
                self._count_on()

    def _count_on(self) -> None:
        if next(self._steps, self) is self:
            self._counting.stop()

    def _count(self, project: Project) -> Iterator[None]:
        """Count, in steps between which the window can do other things."""
        counts = {}
        for tab in ("all", "done", "flagged"):
            counts[tab] = project.count(query(self._annotator, Filters(tab)))
            yield
        self._counts = {**counts, "todo": counts["all"] - counts["done"]}
        self._show_counts()
        yield
        done = query(self._annotator, Filters("done"))
        rows = project.rows(done, offset=max(counts["done"] - KEPT, 0), limit=KEPT)
        for row in rows:
            if row.length < _LONG:
                self._pace.add(project.work(row.id, self._annotator).active_seconds)
                yield
        self._show_counts()

    def _show_counts(self) -> None:
        for name, count in self._counts.items():
            self.tabs.set_count(name, count)
        total, done = self._counts["all"], self._counts["done"]
        self.search.setPlaceholderText(tr_n("Search {n} document", "Search {n} documents", total))
        self._done.setText(tr("{done} of {total} done", done=done, total=total))
        self._left.setText(self._pace.left(total - done))
        self._bar.set_share(done / total if total else 0.0)


_FEW = 2000  # documents that are counted at once
_LONG = 100_000  # code points from which on a text is not read only to know how long it took
_NOTHING = (tr_later("Nothing found."), tr_later("Other words or another filter may find it."))
_NO_DOCUMENTS = (tr_later("No documents yet."), tr_later("Drop files on the window, or press Ctrl+I."))

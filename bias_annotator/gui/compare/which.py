"""Which documents are compared: found by words, outlet and status as in the queue, and ticked in a list."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyleOptionViewItem, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.mirror import seen
from bias_annotator.gui.pages.annotate.queue import day
from bias_annotator.gui.pages.annotate.queue_model import TABS, Filters, query
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import told, tr, tr_choices
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button, Choice, Tabs
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Separator, Words
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.overlay import Overlay
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowTable, row_ground
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.query import parse_query
from bias_annotator.project.project import Project
from bias_annotator.store import Row

_WIDTH, _HEIGHT, _BOX = 380, 560, 16  # px of the card; px of a tick box


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the card looks for."""

    typed: str
    filters: Filters
    annotator: str


class TickModel(QAbstractListModel):
    """Documents with a tick each. `ticked` comes when ticks are others."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self._ticks: set[DocumentId] = set()

    def show(self, rows: Sequence[Row], ticks: Collection[DocumentId] | None = None) -> None:
        """Show other documents, all of them ticked or only some."""
        self.beginResetModel()
        self.rows = rows
        self._ticks = {row.id for row in rows if ticks is None or row.id in ticks}
        self.endResetModel()
        self.ticked.emit()

    @property
    def chosen(self) -> tuple[DocumentId, ...]:
        """The documents that are ticked, in order."""
        return tuple(row.id for row in self.rows if row.id in self._ticks)

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        if 0 <= row < len(self.rows):
            self._ticks ^= {self.rows[row].id}
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()

    def toggle_all(self) -> None:
        """Tick all rows; if they are, none."""
        if self.rows:
            self._ticks = set() if len(self._ticks) == len(self.rows) else {row.id for row in self.rows}
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
            self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, what is below it for screen readers too, and the tick."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.id in self._ticks else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return ", ".join(filter(None, (row.title, about(row)))) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick as a screen reader asks."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if index.data(role) != Qt.CheckState(value):
            self.toggle(index.row())
        return True


class _Delegate(RowDelegate):
    def editorEvent(self, _event: QEvent, _model: object, _option: QStyleOptionViewItem, _index: Index) -> bool:
        """The list ticks, by key and by click anywhere in the row."""
        return False

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Box, title, outlet and date."""
        model = index.model()
        if not isinstance(model, TickModel):
            return
        now = theme()
        row = model.rows[index.row()]
        rect, chosen = row_ground(painter, option)
        box = QRectF(rect.x() + 8, round(rect.y() + (rect.height() - _BOX) / 2), _BOX, _BOX)
        paint.tick_box(painter, box, ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
        left = rect.x() + 36
        paint.text(painter, QRectF(left, rect.y() + 8, rect.right() - 10 - left, 20), row.title, face(13, 500), now.ink)
        below = QRectF(left, rect.y() + 28, rect.right() - 10 - left, 16)
        paint.text(painter, below, about(row), face(11), now.ink2 if chosen else now.ink3)


class _Table(RowTable):
    """Space and a click tick a row, A all of them; Enter is done."""

    accepted = Signal()

    def __init__(self, model: TickModel) -> None:
        super().__init__(tr("Documents to compare"), model, _Delegate())
        self._ticks = model
        self.clicked.connect(lambda index: model.toggle(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, as in every list."""
        if event.key() == Qt.Key.Key_Space:
            self._ticks.toggle(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_A:
            self._ticks.toggle_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class DocumentCard(Overlay):
    """`chosen` tells the documents that a person wants compared, in order."""

    chosen = Signal(tuple)

    def __init__(self, window: QWidget, below: QWidget) -> None:
        super().__init__(window)
        self._below = below
        self._path: Path | None = None
        self._annotator = ""
        self._finding = Newest(self)
        self.model = TickModel()
        self.table = _Table(self.model)
        self.search = Search(tr("Search words, or label:quotation …"))
        self.outlet = Choice(tr("Outlet"), [], none=tr("Any outlet"))
        self.tabs = Tabs(tr_choices(TABS))
        self.all = Button(tr("All or none"), "quiet")
        self.go = Button(tr("Compare these"), "primary")
        self._count = Words("", "body", "ink2")
        self._problem = EmptyState("")
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.searched.connect(lambda _words: self._find())
        self.search.left.connect(self.table.setFocus)
        self.search.installEventFilter(self)
        self.outlet.changed.connect(lambda _value: self._find())
        self.tabs.chosen.connect(lambda _name: self._find())
        self.model.ticked.connect(self._say)
        self.all.clicked.connect(self.model.toggle_all)
        self.table.accepted.connect(self.go.click)
        self.go.clicked.connect(self._done)
        self._finding.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        first, second, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.setContentsMargins(16, 14, 16, 8)
        first.setSpacing(8)
        first.addWidget(self.search, 3)
        first.addWidget(self.outlet, 2)
        second.setContentsMargins(8, 0, 8, 8)
        second.addWidget(self.tabs)
        foot.setContentsMargins(16, 10, 16, 12)
        for widget in (self._count, self.all, self.go):
            foot.addWidget(widget, int(widget is self._count))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._problem)
        self.column.addLayout(first)
        self.column.addLayout(second)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(Separator())
        self.column.addLayout(foot)

    def open(self, project: Project, annotator: str, ticks: Collection[DocumentId]) -> None:
        """Offer the documents of a project; `annotator` is whose status counts, `ticks` are those that were chosen (all)."""
        if project.path != self._path:
            self._path = project.path
            self.search.clear()
            self.tabs.choose("all")
            self.outlet.set_value("")
        self._annotator = annotator
        self.outlet.set_choices([(outlet, outlet) for outlet in project.outlets()])
        self._find(ticks or None)
        self.appear(self.search)

    def place(self, room: QRect) -> QRect:
        """Below what opened it, its far edge at that one's."""
        field = seen(self._below.rect().translated(self._below.mapTo(self._over, QPoint(0, 0))), room)
        left = max(8, min(field.right(), room.width() - 8) - _WIDTH)
        top = field.bottom() + 5
        return seen(QRect(left, top, _WIDTH, min(_HEIGHT, room.height() - top - 8)), room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list, and Esc from an empty field away."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.search.text():
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def close_project(self) -> None:
        """Wait until nothing is looked for."""
        self._finding.close()
        self._path = None
        self.dismiss()

    def _find(self, ticks: Collection[DocumentId] | None = None) -> None:
        if self._path is None:
            return
        asked = _Asked(self.search.text(), Filters(self.tabs.current, self.outlet.value), self._annotator)

        def show(rows: list[Row]) -> None:
            self.model.show(rows, ticks)
            self._problem.say(tr("Nothing found."))
            self._stack.setCurrentIndex(0 if rows else 1)

        self._finding.ask(tr("Searching"), self._path, lambda own, _report: found(own, asked), show)

    def _refuse(self, problem: UserError) -> None:
        self.model.show(())
        self._problem.say(told(problem.sentence), told(problem.hint))
        self._stack.setCurrentIndex(1)

    def _say(self) -> None:
        ticked = len(self.model.chosen)
        self._count.setText(tr("{ticked} of {total} ticked", ticked=ticked, total=len(self.model.rows)))
        self.go.setEnabled(bool(ticked))

    def _done(self) -> None:
        documents = self.model.chosen
        self.dismiss()
        self.chosen.emit(documents)


def found(project: Project, asked: _Asked) -> list[Row]:
    """The documents that fit; what is typed is in the language of the search. UserError for what cannot be searched for."""
    rows = project.rows(query(asked.annotator, asked.filters))
    terms = parse_query(asked.typed, project.scheme)
    if not terms.terms:
        return rows
    fitting = set(project.documents_found(terms))
    return [row for row in rows if row.id in fitting]


def about(row: Row) -> str:
    """Outlet and date of a document."""
    return " · ".join(part for part in (row.outlet, day(row.published, year=True)) if part)

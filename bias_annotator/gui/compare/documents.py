"""All documents that count, each with how much differs in it and its value: sorted by any of these, and searched."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.compare import behind
from bias_annotator.gui.compare.counting import BY, Numbers
from bias_annotator.gui.compare.plots import EDGE, number
from bias_annotator.gui.compare.sections import measure_choice
from bias_annotator.gui.compare.tallies import differing
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr, tr_later, tr_n, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button, Pressable
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Separator, Words
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowTable, row_ground
from bias_annotator.model.ids import DocumentId

_COUNT, _VALUE, _INSIDE = 68, 60, 8  # px wide: how much differs, the value; px from a row's edge to its words
_MEASURE = 150  # px
_NOWHERE = 2.0  # stands after every value


@dataclass(frozen=True, slots=True)
class Line:
    """A document, how many passages differ in it, and the value of a measure there (None: undefined)."""

    document: DocumentId
    title: str
    about: str
    differing: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Order:
    """By which column, and whether the other way round than it is usual: titles from A on, most differences and lowest values first."""

    column: str = "differing"
    turned: bool = False

    def key(self, line: Line) -> tuple[object, ...]:
        """What comes first as usual; equal lines stand by their title."""
        firsts: dict[str, object] = {
            "title": line.title.casefold(),
            "differing": -line.differing,
            "value": _NOWHERE if line.value is None else line.value,
        }
        return firsts[self.column], line.title.casefold(), line.document


COLUMNS = (("title", tr_later("Document")), ("differing", tr_later("Differ")), ("value", tr_later("Value")))


class DocumentModel(QAbstractListModel):
    """The lines that a search leaves, in an order."""

    def __init__(self) -> None:
        super().__init__()
        self.order = Order()
        self.searched = ""
        self.lines: list[Line] = []
        self._all: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Have other lines."""
        self._all = lines
        self.renew(self.order, self.searched)

    def renew(self, order: Order, searched: str) -> None:
        """Have another order, or look for other words in the titles."""
        self.beginResetModel()
        self.order, self.searched = order, searched
        words = searched.casefold().split()
        found = [line for line in self._all if all(word in line.title.casefold() for word in words)]
        self.lines = sorted(found, key=order.key, reverse=order.turned)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are left."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, and a sentence for screen readers and as the tip."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            differing = tr_n("{n} passage differs", "{n} passages differ", line.differing)
            return tr(
                "{title}: {differing}, value {value}, {about}",
                title=line.title,
                differing=differing,
                value=number(line.value),
                about=line.about,
            )
        return None


class _Delegate(RowDelegate):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title over what it holds, how much differs, the value."""
        model = index.model()
        if not isinstance(model, DocumentModel):
            return
        now = theme()
        line = model.lines[index.row()]
        rect, chosen = row_ground(painter, option)
        right = rect.right() - _INSIDE
        value = QRectF(right - _VALUE, rect.y(), _VALUE, rect.height())
        count = QRectF(value.left() - _COUNT, rect.y(), _COUNT, rect.height())
        width = count.left() - rect.x() - _INSIDE
        quiet = now.ink2 if chosen else now.ink3
        paint.text(painter, QRectF(rect.x() + _INSIDE, rect.y() + 8, width, 20), line.title, face(13, 500), now.ink)
        paint.text(painter, QRectF(rect.x() + _INSIDE, rect.y() + 28, width, 16), line.about, face(11), quiet)
        paint.text(painter, count, whole(line.differing), face(13, 600), now.ink, right=True)
        paint.text(painter, value, number(line.value), face(13), now.ink2, right=True)


class _Table(RowTable):
    """The lines; a click or Enter wants the passages of one."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter leads to the passages."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Sorter(Pressable):
    """The head of a column; pressed, the lines stand by it, pressed again, the other way round."""

    def __init__(self, title: str, width: int = 0) -> None:
        super().__init__(title)
        self.setFixedHeight(24)
        if width:
            self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Expanding if not width else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._right = bool(width)
        self._sign = ""
        self.show_order("", "")

    def show_order(self, sign: str, said: str) -> None:
        """Whether the lines stand by it: an icon, and the same in words."""
        self._sign = sign
        self.setAccessibleName(tr("Sort by {column}", column=self.text()))
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The title, and how the lines stand."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        if self.underMouse():
            paint.ground(painter, QRectF(self.rect()), now.hover, 6)
        rect = QRectF(self.rect()).adjusted(_INSIDE, 0, -_INSIDE, 0)
        ink = now.ink if self._sign else now.ink2
        room = rect.adjusted(0, 0, 0 if self._right else -16, 0)
        paint.text(painter, room, self.text(), face(11, 600 if self._sign else 400), ink, right=self._right)
        if self._sign:
            wide = painter.fontMetrics().horizontalAdvance(self.text())
            left = room.right() - wide - 15 if self._right else room.left() + min(wide, room.width()) + 3
            icons.draw(painter, self._sign, QRectF(left, 0, 12, self.height()), ink, 12)
        painter.end()


class Documents(QWidget):
    """The list with its heads, a search and a choice of measure.

    `pressed` tells the passages Behind a document, or behind all, `measured` the measure that was chosen.
    """

    pressed = Signal(object)
    measured = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._numbers: Numbers | None = None
        self._by = ""
        self.model = DocumentModel()
        self.table = _Table(tr("Documents by disagreement"), self.model, _Delegate())
        self.search = Search(tr("Search titles"))
        self.measure = measure_choice(BY, self.measured.emit)
        self.measure.setFixedWidth(_MEASURE)
        self.heads = {name: _Sorter(tr(title), width) for (name, title), width in zip(COLUMNS, (0, _COUNT, _VALUE), strict=True)}
        self._count = Words("", "small", "ink2")
        self._all = Button(tr("Walk through all"), "link")
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.searched.connect(lambda words: self._renew(self.model.order, words))
        self.search.left.connect(self._to_table)
        self.table.clicked.connect(lambda _index: self._enter())
        self.table.entered.connect(self._enter)
        self._all.clicked.connect(self._walk)
        for name, head in self.heads.items():
            head.clicked.connect(partial(self._sort, name))
        self._show_order()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(EDGE, 0, EDGE, 6)
        above.setSpacing(8)
        above.addWidget(self.search, 1)
        above.addWidget(self.measure)
        heads = QHBoxLayout()
        margins(heads, 8, 0, 8, 2)
        heads.setSpacing(0)
        for head in self.heads.values():
            heads.addWidget(head)
        below = QHBoxLayout()
        below.setContentsMargins(EDGE, 8, EDGE, 8)
        below.addWidget(self._count)
        below.addStretch()
        below.addWidget(self._all)
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(tr("No title has these words.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(heads)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addLayout(below)

    def show_numbers(self, numbers: Numbers, by: str) -> None:
        """Show the documents, with the values of the measure `by`."""
        self.measure.set_value(by)
        if numbers is self._numbers and by == self._by:
            return
        here = self.current
        self._numbers, self._by = numbers, by
        self.model.show(lines(numbers, by))
        self._say()
        place = next((row for row, line in enumerate(self.model.lines) if line.document == here), -1)
        if place >= 0:
            self.table.choose_row(place)

    @property
    def current(self) -> DocumentId | None:
        """The document that one is at."""
        index = self.table.currentIndex()
        return self.model.lines[index.row()].document if index.isValid() else None

    def _sort(self, column: str, _on: bool = False) -> None:  # noqa: FBT002 - what Qt tells of a press
        before = self.model.order
        self._renew(Order(column, turned=not before.turned if before.column == column else False), self.model.searched)
        self._show_order()

    def _show_order(self) -> None:
        for name, head in self.heads.items():
            on = name == self.model.order.column
            rising = self.model.order.turned is (name == "differing")
            said = tr("lowest first") if rising else tr("highest first")
            head.show_order(("chevron-up" if rising else "chevron-down") if on else "", said if on else "")

    def _renew(self, order: Order, searched: str) -> None:
        self.model.renew(order, searched)
        self._say()

    def _say(self) -> None:
        shown = self.model.rowCount()
        self._count.setText(tr_n("{n} document", "{n} documents", shown))
        self._stack.setCurrentIndex(0 if shown else 1)
        self._all.setEnabled(bool(shown))

    def _to_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if self.current is None:
                self.table.choose_row(0)

    def _enter(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self._numbers is not None:
            line = self.model.lines[index.row()]
            self.pressed.emit(behind.of_documents(line.title, self._numbers.meetings, (line.document,)))

    def _walk(self) -> None:
        if self._numbers is not None:
            order = [line.document for line in self.model.lines]
            self.pressed.emit(behind.of_documents(tr("Documents by disagreement"), self._numbers.meetings, order))


def lines(numbers: Numbers, by: str) -> list[Line]:
    """A line for each document that counts."""
    return [
        Line(
            each.document,
            numbers.titles.get(each.document, each.document),
            tr(
                "{spans}, {annotators}",
                spans=tr_n("{n} span", "{n} spans", each.spans),
                annotators=tr_n("{n} annotator", "{n} annotators", each.annotators),
            ),
            differing(numbers.differences, each.document),
            each.values.get(by),
        )
        for each in numbers.comparison.by_document
    ]

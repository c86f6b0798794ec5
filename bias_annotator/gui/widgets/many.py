"""Several of some values, ticked in a list that opens below a field; typing finds them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyleOptionViewItem, QWidget

from bias_annotator.gui.mirror import margins, mirror, seen
from bias_annotator.gui.style import face, measures, row_height, theme
from bias_annotator.gui.translating import tr, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button, Pressable
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.overlay import Overlay
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground

_TICKED = Qt.ItemDataRole.UserRole
_LEAST, _ROWS, _BOX = 240, 8, 16  # px of the card's width; rows seen at once; px of a tick box


class ManyModel(QAbstractListModel):
    """The values whose titles hold what is typed, each with a tick."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[tuple[str, str]] = ()
        self._shown: list[tuple[str, str]] = []
        self.values: tuple[str, ...] = ()

    def show(self, choices: Sequence[tuple[str, str]], values: tuple[str, ...]) -> None:
        """Offer other values, some of them ticked."""
        self._choices, self.values = choices, values
        self.find("")

    def find(self, typed: str) -> None:
        """Show what fits: titles that begin with what is typed first, then those that hold it."""
        words = typed.strip().casefold()
        fitting = [each for each in self._choices if words in each[1].casefold()]
        self.beginResetModel()
        self._shown = sorted(fitting, key=lambda each: not each[1].casefold().startswith(words))
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away; values stay in the order in which they are offered."""
        if 0 <= row < len(self._shown):
            chosen = {*self.values} ^ {self._shown[row][0]}
            self.values = tuple(value for value, _title in self._choices if value in chosen)
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()

    def clear(self) -> None:
        """Take every tick away."""
        self.values = ()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many fit."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title and the tick."""
        if not index.isValid():
            return None
        value, title = self._shown[index.row()]
        if role in (_TICKED, Qt.ItemDataRole.CheckStateRole):
            ticked = value in self.values
            return ticked if role == _TICKED else Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick as a screen reader asks."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if index.data(_TICKED) != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self.toggle(index.row())
        return True


class _Delegate(RowDelegate):
    height = 32

    def editorEvent(self, _event: QEvent, _model: object, _option: QStyleOptionViewItem, _index: Index) -> bool:
        """The list ticks, by key and by click anywhere in the row."""
        return False

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Box and title."""
        rect, _chosen = row_ground(painter, option)
        box = QRectF(rect.x() + 8, rect.y() + (rect.height() - _BOX) / 2, _BOX, _BOX)
        paint.tick_box(painter, box, ticked=index.data(_TICKED))
        paint.text(painter, rect.adjusted(34, 0, -8, 0), index.data(), face(13), theme().ink)


class _List(RowList):
    """Space and Enter tick; letters, and Up from the first row, go back to the field that finds."""

    left = Signal(str)

    def __init__(self, name: str, model: ManyModel) -> None:
        super().__init__(name, model, _Delegate())
        self.values = model
        self.clicked.connect(lambda index: model.toggle(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, as in every list."""
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.values.toggle(row)
        elif (key == Qt.Key.Key_Up and row <= 0) or event.text().isalnum():
            self.left.emit(event.text())
        else:
            super().keyPressEvent(event)

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.values.index(row))
        self.scrollTo(self.currentIndex())


class ManyCard(Overlay):
    """The list below the field, with a field to find in it where it is long. Esc is done with it."""

    def __init__(self, field: "Many") -> None:
        super().__init__(field.window())
        self._field = field
        self.search = Search(tr("Find"))
        self.model = ManyModel()
        self.list = _List(field.accessibleName(), self.model)
        self.clear = Button("", "quiet")
        self._head = QWidget()
        for holder, edges in ((QHBoxLayout(self._head), (8, 8, 8, 0)), (foot := QHBoxLayout(), (4, 0, 4, 4))):
            margins(holder, *edges)
        head = self._head.layout()
        if head is not None:
            head.addWidget(self.search)
        foot.addWidget(self.clear)
        foot.addStretch()
        self.column.addWidget(self._head)
        self.column.addSpacing(6)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(foot)
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self._tick_first)
        self.search.installEventFilter(self)
        self.list.left.connect(self._type)
        self.clear.clicked.connect(self.model.clear)

    def open(self, choices: Sequence[tuple[str, str]], values: tuple[str, ...], none: str) -> None:
        """Show the values."""
        self.model.show(choices, values)
        self.clear.setText(none)
        self.search.clear()
        self._head.setVisible(len(choices) > _ROWS)
        self._find("")
        self.appear(self.search if len(choices) > _ROWS else self.list)

    def place(self, room: QRect) -> QRect:
        """Below the field, or above it where there is more room."""
        field = seen(self._field.rect().translated(self._field.mapTo(self._over, QPoint(0, 0))), room)
        width = max(_LEAST, field.width())
        rows = min(max(self.model.rowCount(), 1), _ROWS)
        height = min(rows * row_height() + 18 + measures().control * (1 if self._head.isHidden() else 2), room.height() - 24)
        below = room.height() - field.bottom() - 12
        top = field.bottom() + 3 if below >= height else max(12, field.top() - 2 - height)
        return seen(QRect(min(field.left(), room.width() - width - 8), top, width, height), room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list, and Esc from an empty field away."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.search.text():
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _type(self, letters: str) -> None:
        if not self._head.isHidden():
            self.search.setFocus()
            self.search.insert(letters)

    def _tick_first(self) -> None:
        """Enter ticks what was found first, and the next word can be typed."""
        if self.search.text():
            self.model.toggle(self.list.currentIndex().row())
            self.search.selectAll()

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        self.list.choose(0)


class Many(Pressable):
    """Shows what is ticked; nothing ticked is `none`, which means all. `changed` tells the values that a person ticked."""

    changed = Signal(tuple)

    def __init__(self, name: str, none: str) -> None:
        super().__init__()
        self._none = none
        self._choices: Sequence[tuple[str, str]] = ()
        self._values: tuple[str, ...] = ()
        self._card: ManyCard | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.clicked.connect(self.open)
        self.set_values(())

    @property
    def values(self) -> tuple[str, ...]:
        """What is ticked; () means all."""
        return self._values

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Have other values to choose from; ticks of those that are no more there go."""
        self._choices = tuple(choices)
        known = {value for value, _title in choices}
        self.set_values(tuple(value for value in self._values if value in known))

    def set_values(self, values: tuple[str, ...]) -> None:
        """Show other ticks without telling anybody."""
        self._values = values
        words = self._words()
        self.setAccessibleDescription(words)
        self.setToolTip(words if values else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(160, measures().control)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows open the list too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.open()
        else:
            super().keyPressEvent(event)

    @property
    def card(self) -> ManyCard:
        """The list, made when it is first wanted."""
        if self._card is None:
            self._card = ManyCard(self)
            self._card.model.ticked.connect(self._ticked)
        return self._card

    def open(self) -> None:
        """Open the list."""
        self.card.open(self._choices, self._values, self._none)

    def _ticked(self) -> None:
        self.set_values(self.card.model.values)
        self.changed.emit(self._values)

    def _words(self) -> str:
        titles = dict(self._choices)
        return tr(", ").join(titles.get(value, value) for value in self._values) or self._none

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as a field with a chevron; how many are ticked stands before it where they are several."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        several = whole(len(self._values)) if len(self._values) > 1 else ""
        paint.opening(painter, QRectF(self.rect()), self._words(), theme().ink, count=several, enabled=self.isEnabled())
        painter.end()

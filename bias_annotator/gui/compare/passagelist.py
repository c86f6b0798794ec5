"""The list of the passages behind a number, over all documents."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem

from bias_annotator.gui.compare.behind import Behind, heading
from bias_annotator.gui.compare.differences import chip_places, no_chip
from bias_annotator.gui.compare.walk import Walk
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr, tr_n, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.labels import Elided, Words
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowTable, row_ground
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.dissecting import Meeting

NONE = Behind("", ())


class PassageModel(QAbstractListModel):
    """Passages of many documents."""

    def __init__(self) -> None:
        super().__init__()
        self.behind = NONE
        self.scheme = Scheme("", "", ())
        self.said: Callable[[Meeting], str] = lambda _meeting: ""

    def show(self, behind: Behind, scheme: Scheme, said: Callable[[Meeting], str]) -> None:
        """Show other passages; `said` gives the words of one."""
        self.beginResetModel()
        self.behind, self.scheme, self.said = behind, scheme, said
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.behind.meetings)

    def meeting(self, row: int) -> Meeting:
        """The passage in a row."""
        return self.behind.meetings[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What it is about, a sentence for screen readers."""
        if not index.isValid():
            return None
        meeting = self.meeting(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(meeting, self.scheme)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading(meeting, self.scheme)}: {self.said(meeting)}"
        return None


class _Delegate(RowDelegate):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What it is about, the passage, and the labels of both."""
        model = index.model()
        if not isinstance(model, PassageModel):
            return
        now = theme()
        rect, chosen = row_ground(painter, option)
        meeting = model.meeting(index.row())
        places = chip_places(rect, 2)
        left = places[0].x() - 3
        for label, chip in zip((meeting.label, meeting.other_label), places, strict=True):
            if label is None:
                no_chip(painter, chip)
            else:
                paint.chip(painter, chip, now.label(model.scheme.label(label)), model.scheme.letter(label))
        width = left - rect.x() - 12 - 6
        paint.text(painter, QRectF(rect.x() + 12, rect.y() + 8, width, 20), index.data(), face(13, 500), now.ink)
        words = QRectF(rect.x() + 12, rect.y() + 28, width, 16)
        paint.text(painter, words, model.said(meeting), face(11), now.ink2 if chosen else now.ink3)


class _List(RowTable):
    """The rows; Enter opens the passage of one, Esc goes back."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PassageList(Walk):
    """The panel on the left. `chosen` tells the Meeting that one went to, `entered` that it is to be opened, `left` that one goes back."""

    chosen = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        self.model = PassageModel()
        self.list = _List(tr("Passages behind the number"), self.model, _Delegate())
        super().__init__(self.list, EmptyState(tr("No passage stands behind this.")))
        self._back = IconButton("chevron-left", tr("Back to the disagreements of the document"))
        self._title = Elided("", "name")
        self._count = Words("", "body", "ink2")
        head = QHBoxLayout()
        margins(head, 8, 0, 20, 0)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        self.lay_out(head)
        self._back.clicked.connect(self.left)
        self.list.left.connect(self.left)
        self.list.entered.connect(self.entered)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._changed(index))

    def show_behind(self, behind: Behind, scheme: Scheme, said: Callable[[Meeting], str]) -> None:
        """Show the passages behind a number, and go to the first."""
        self.model.show(behind, scheme, said)
        self._title.setText(behind.title)
        self._count.setText(whole(len(behind.meetings)))
        self._count.setAccessibleName(tr_n("{n} passage", "{n} passages", len(behind.meetings)))
        self._stack.setCurrentIndex(0 if behind.meetings else 1)
        self._place.setText("")
        if behind.meetings:
            self.list.choose_row(0)

    @property
    def current(self) -> Meeting | None:
        """The passage that one is at."""
        index = self.list.currentIndex()
        return self.model.meeting(index.row()) if index.isValid() else None

    def _changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._place.setText(tr("{number} of {total}", number=index.row() + 1, total=self.model.rowCount()))
            self.chosen.emit(self.model.meeting(index.row()))

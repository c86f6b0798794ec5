"""The list of disagreements: filtered by kind, walked by key."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem

from bias_annotator.gui.compare.passages import Passages, heading, titled
from bias_annotator.gui.compare.walk import Walk
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr, tr_choices, tr_later, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Tabs
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import HEIGHT, Index, RowDelegate, RowList, row_ground
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.comparing import Disagreement, DisagreementKind

NUMBER = Qt.ItemDataRole.UserRole
_TITLES = {
    DisagreementKind.LABEL: tr_later("Label"),
    DisagreementKind.BOUNDARY: tr_later("Boundary"),
    DisagreementKind.MISSED: tr_later("Missed"),
}
_TABS = (("", tr_later("All")), *((kind.value, _TITLES[kind]) for kind in DisagreementKind))
_CHIPS = 4  # in one line of a row
_SHOWN = 120  # characters of a passage that can matter in a row


class DifferenceModel(QAbstractListModel):
    """The disagreements of one document, of all kinds or of one."""

    def __init__(self) -> None:
        super().__init__()
        self.passages: Passages | None = None
        self.scheme = Scheme("", "", ())
        self._numbers: list[int] = []

    def show(self, passages: Passages | None, scheme: Scheme, kind: str = "") -> None:
        """Show a document's disagreements; `kind` "" takes all."""
        self.beginResetModel()
        self.passages, self.scheme = passages, scheme
        found = passages.found if passages else ()
        self._numbers = [number for number, each in enumerate(found) if not kind or each.kind == kind]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def disagreement(self, row: int) -> Disagreement:
        """The disagreement in a row."""
        if self.passages is None:
            raise IndexError(row)
        return self.passages.found[self._numbers[row]]

    def find(self, number: int) -> int:
        """Row of the disagreement of that number in the document; -1 when it is not shown."""
        return self._numbers.index(number) if number in self._numbers else -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What it is about, a sentence for screen readers, and its number in the document."""
        if not index.isValid() or self.passages is None:
            return None
        disagreement = self.disagreement(index.row())
        if role == NUMBER:
            return self._numbers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(disagreement, self.scheme)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            labels = (titled(self.scheme, span.label) if span else tr("nothing") for span in disagreement.spans)
            who = ", ".join(f"{name} {label}" for name, label in zip(self.passages.names, labels, strict=True))
            return f"{heading(disagreement, self.scheme)}: {who}: {self.words(disagreement)}"
        return None

    def words(self, disagreement: Disagreement) -> str:
        """The beginning of the passage, on one line."""
        content = self.passages.document.text.content if self.passages else ""
        return " ".join(content[disagreement.start : min(disagreement.end, disagreement.start + _SHOWN)].split())


class _Delegate(RowDelegate):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What it is about, the passage, and the label that each annotator gave it."""
        model = index.model()
        if not isinstance(model, DifferenceModel):
            return
        now = theme()
        rect, chosen = row_ground(painter, option)
        disagreement = model.disagreement(index.row())
        left = rect.right() - 10
        for span, chip in zip(disagreement.spans, chip_places(rect, len(disagreement.spans)), strict=True):
            left = min(left, chip.x() - 3)
            if span is None:
                no_chip(painter, chip)
            else:
                paint.chip(painter, chip, now.label(model.scheme.label(span.label)), model.scheme.letter(span.label))
        width = left - rect.x() - 12 - 6
        paint.text(painter, QRectF(rect.x() + 12, rect.y() + 8, width, 20), index.data(), face(13, 500), now.ink)
        words = QRectF(rect.x() + 12, rect.y() + 28, width, 16)
        paint.text(painter, words, model.words(disagreement), face(11), now.ink2 if chosen else now.ink3)


def chip_places(rect: QRectF, count: int) -> list[QRectF]:
    """Where the chips of that many annotators stand at the end of a row: more than four in two lines."""
    lines = 1 if count <= _CHIPS else 2
    columns, across, down = -(-count // lines), paint.CHIP_SMALL + 3, paint.CHIP_SMALL + 1
    top = rect.y() + (HEIGHT - lines * down + 1) / 2
    left = rect.right() - 10 - columns * across + 3
    places = ((left + number % columns * across, top + number // columns * down) for number in range(count))
    return [QRectF(round(x), round(y), paint.CHIP_SMALL, paint.CHIP_SMALL) for x, y in places]


def no_chip(painter: QPainter, rect: QRectF) -> None:
    """What stands where somebody gave no label."""
    now = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.ink3, 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QPen(now.ink3, 1))
    middle = rect.center()
    painter.drawLine(round(middle.x() - 2), round(middle.y()), round(middle.x() + 2), round(middle.y()))


class _List(RowList):
    """The rows; Enter opens the passage of one."""

    entered = Signal()

    def __init__(self, model: DifferenceModel) -> None:
        super().__init__(tr("Disagreements"), model, _Delegate())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Differences(Walk):
    """The panel on the left. `chosen` tells the Disagreement that one went to, `entered` that its passage is to be opened."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        self.model = DifferenceModel()
        self.list = _List(self.model)
        self._empty = EmptyState("")
        super().__init__(self.list, self._empty)
        self.tabs = Tabs(tr_choices(_TABS))
        self._count = Words("", "body", "ink2")
        head = QHBoxLayout()
        margins(head, 16, 0, 20, 0)
        head.addWidget(Words(tr("Disagreements"), "name"))
        head.addStretch()
        head.addWidget(self._count)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 8)
        tabs.addWidget(self.tabs)
        self.lay_out(head, tabs)
        self.tabs.chosen.connect(lambda _kind: self._filter())
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._changed(index))
        self.list.entered.connect(self.entered)

    def show_passages(self, passages: Passages | None, scheme: Scheme) -> None:
        """Show a document's disagreements."""
        found = passages.found if passages else ()
        self.model.show(passages, scheme, self.tabs.current)
        for kind, _title in _TABS:
            self.tabs.set_count(kind, sum(not kind or each.kind == kind for each in found))
        self._count.setText(whole(len(found)))
        self._say()

    @property
    def current(self) -> Disagreement | None:
        """The disagreement that one is at."""
        index = self.list.currentIndex()
        return self.model.disagreement(index.row()) if index.isValid() else None

    def choose(self, number: int) -> None:
        """Go to the disagreement of that number in the document, of whatever kind."""
        if self.model.find(number) < 0:
            self.tabs.choose("")
            self._filter()
        self.list.setCurrentIndex(self.model.index(self.model.find(number)))

    def _filter(self) -> None:
        self.model.show(self.model.passages, self.model.scheme, self.tabs.current)
        self._say()

    def _changed(self, index: QModelIndex) -> None:
        self._say()
        self.chosen.emit(self.model.disagreement(index.row()) if index.isValid() else None)

    def _say(self) -> None:
        rows = self.model.rowCount()
        index = self.list.currentIndex()
        here = tr("{number} of {total}", number=index.row() + 1, total=rows) if index.isValid() else whole(rows) if rows else ""
        self._place.setText(here)
        self._stack.setCurrentIndex(0 if rows else 1)
        names = len(self.model.passages.names) if self.model.passages else 0
        if self.model.passages is not None and self.model.passages.found:
            self._empty.say(tr("None of this kind."))
        else:
            self._empty.say(tr("Both agree here.") if names == 2 else tr("All agree here.") if names > 2 else "")  # noqa: PLR2004 - a pair

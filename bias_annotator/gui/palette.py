"""The list of all actions: what can be done now, found by a few letters; documents too, by their titles."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyleOptionViewItem, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.keymap import is_label
from bias_annotator.gui.matching import match
from bias_annotator.gui.session import Session
from bias_annotator.gui.style import NO_RING, face, metrics, row_height, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.labels import Separator, Words
from bias_annotator.gui.widgets.overlay import Overlay
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground
from bias_annotator.model.scheme import Scheme
from bias_annotator.store import Query

HIT = Qt.ItemDataRole.UserRole
WIDTH, FIELD = 560, 48  # px
_SHOWN = 10  # rows without scrolling
_DOCUMENTS, _READ = 8, 200  # documents shown, and read to find them
_LEAST = 2  # letters from which on documents are looked for
_WAIT = 120  # ms after the last key


@dataclass(frozen=True, slots=True)
class Hit:
    """A row: an action by its name, or a document by its id. `marked` are the places of the letters that were typed."""

    name: str
    title: str
    group: str
    keys: str = ""
    icon: str = ""
    marked: frozenset[int] = field(default_factory=frozenset)
    document: bool = False

    @property
    def is_document(self) -> bool:
        """Whether it leads to a document."""
        return self.document


def find_actions(actions: Actions, typed: str, used: Sequence[str]) -> list[Hit]:
    """The actions that can be used now and fit what was typed: the best first, among equals those used last."""
    found: list[tuple[tuple[int, int, int], Hit]] = []
    for order, entry in enumerate(actions.usable()):
        fits = match(typed, entry.title, tr(entry.group))
        if fits is not None and entry.name != "palette":
            recency = used.index(entry.name) if entry.name in used else len(used)
            hit = Hit(entry.name, entry.title, tr(entry.group), actions.keys(entry.name), entry.icon, fits.marked)
            found.append(((-fits.score, recency, order), hit))
    return [hit for _rank, hit in sorted(found, key=lambda pair: pair[0])]


def find_documents(session: Session, typed: str) -> list[Hit]:
    """The documents of the open project whose titles fit what was typed."""
    if session.project is None or len(typed.strip()) < _LEAST:
        return []
    rows = session.project.rows(Query(annotator=session.annotator, text=typed), limit=_READ)
    fitting = ((match(typed, row.title), row) for row in rows)
    hits = [
        (-fits.score, Hit(row.id, row.title, tr("Go to document"), icon="file-text", marked=fits.marked, document=True))
        for fits, row in fitting
        if fits
    ]
    return [hit for _score, hit in sorted(hits, key=lambda pair: pair[0])[:_DOCUMENTS]]


class PaletteModel(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def add(self, hits: list[Hit]) -> None:
        """Show these below the others."""
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, a sentence for screen readers, and the Hit itself for the delegate."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (hit.title, hit.group, paint.key_name(hit.keys) if hit.keys else "") if part)
        return None


class _Delegate(RowDelegate):
    height = 32

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon or letter, title with the typed letters stronger, group, key."""
        hit: Hit = index.data(HIT)
        now = theme()
        rect, _chosen = row_ground(painter, option)
        place = QRectF(rect.x() + 8, rect.y(), 20, rect.height())
        if is_label(hit.name):
            self._chip(painter, place, hit.name)
        elif hit.icon:
            icons.draw(painter, hit.icon, place, now.ink2, icons.ROW)
        right = rect.right() - 10
        if hit.keys:
            right = paint.key_cap(painter, right, rect.center().y(), hit.keys).left() - 10
        group = metrics(11).horizontalAdvance(hit.group)
        paint.text(painter, QRectF(right - group - 1, rect.y(), group + 1, rect.height()), hit.group, face(11), now.ink2)
        left = rect.x() + 38
        _title(painter, QRectF(left, rect.y(), right - group - 16 - left, rect.height()), hit)

    def _chip(self, painter: QPainter, place: QRectF, name: str) -> None:
        scheme = self._actions.scheme or Scheme("", "", ())
        label = scheme.label(name.partition(":")[2])
        half = paint.CHIP_SMALL / 2
        square = QRectF(round(place.center().x() - half), round(place.center().y() - half), paint.CHIP_SMALL, paint.CHIP_SMALL)
        paint.chip(painter, square, theme().label(label), scheme.letter(label.name) if label else "?")


def _title(painter: QPainter, rect: QRectF, hit: Hit) -> None:
    x, at = rect.x(), 0
    while at < len(hit.title) and x < rect.right():
        end = at + 1
        while end < len(hit.title) and (end in hit.marked) == (at in hit.marked):
            end += 1
        weight = 600 if at in hit.marked else 400
        paint.text(painter, QRectF(x, rect.y(), rect.right() - x, rect.height()), hit.title[at:end], face(13, weight), theme().ink)
        x += metrics(13, weight).horizontalAdvance(hit.title[at:end])
        at = end


class _Field(QLineEdit):
    """What is typed; the keys that go through a list are the list's."""

    def __init__(self, rows: QListView) -> None:
        super().__init__()
        self._list = rows
        self.setPlaceholderText(tr("What do you want to do?"))
        self.setAccessibleName(tr("All actions"))
        self.setAcceptDrops(False)
        self.setProperty("bare", True)
        self.setProperty(NO_RING, True)
        self.setFixedHeight(FIELD)
        self.setTextMargins(12, 0, 12, 0)
        self.setFont(face(15))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Tab, page keys and Enter are the list's, Esc the overlay's."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list.activated.emit(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the rows: there is nothing else to go to."""
        self._step(1 if forward else -1)
        return True

    def _step(self, step: int) -> None:
        count = self._list.model().rowCount()
        if count:
            here = self._list.currentIndex().row() + step
            row = here % count if abs(step) == 1 else min(max(here, 0), count - 1)
            self._list.setCurrentIndex(self._list.model().index(row, 0))


class Palette(Overlay):
    """`opened` tells the id of a document that was chosen."""

    opened = Signal(str)

    def __init__(self, window: QWidget, actions: Actions, session: Session) -> None:
        super().__init__(window)
        self._actions, self._session = actions, session
        self.model = PaletteModel()
        self.list = RowList(tr("What fits"), self.model, _Delegate(actions))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = _Field(self.list)
        self._nothing = Words(tr("Nothing of that name can be done here."), "body", "ink2")
        self._nothing.setContentsMargins(18, 8, 18, 8)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        for widget in (self.field, Separator(), self._nothing):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addWidget(self.list)
        self.column.addSpacing(4)
        self.field.textEdited.connect(lambda _typed: self._search())
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._announce(index))
        self._timer.timeout.connect(self._search_documents)

    def toggle(self) -> None:
        """Show everything that can be done now; go if it is there already."""
        if self.isVisible():
            self.dismiss()
            return
        self.field.clear()
        self._search()
        self.appear(self.field)

    def place(self, room: QRect) -> QRect:
        """In the upper third, as high as its rows."""
        rows = min(self.model.rowCount(), _SHOWN)
        height = FIELD + 11 + (rows * row_height() if rows else self._nothing.sizeHint().height())
        top = room.height() // 6
        return QRect((room.width() - WIDTH) // 2, top, WIDTH, min(height, room.height() - top - 16))

    def _search(self) -> None:
        self.model.show(find_actions(self._actions, self.field.text(), self._session.settings.used))
        self._timer.start()
        self._shown()

    def _search_documents(self) -> None:
        self.model.add(find_documents(self._session, self.field.text()))
        self._shown()

    def _shown(self) -> None:
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setHidden(found)
        if found and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        if self.isVisible():
            self.fit()

    def _announce(self, index: QModelIndex) -> None:
        if self.isVisible() and QAccessible.isActive() and index.isValid():
            words = cast("str", index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        hit: Hit = index.data(HIT)
        self._timer.stop()
        self.dismiss()
        if hit.is_document:
            self.opened.emit(hit.name)
        else:
            self._session.use(hit.name)
            self._actions.trigger(hit.name)

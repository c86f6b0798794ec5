"""What a field for a speaker offers: speakers that fit what is typed, and to make a new one."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.style import face, metrics, row_height, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground
from bias_annotator.model.speakers import Speakers

OFFER = Qt.ItemDataRole.UserRole
_MOST = 7  # speakers offered
_LEAST = 176  # px of the card's width


@dataclass(frozen=True, slots=True)
class Offer:
    """A speaker, and the other name by which it was found; or, if `new`, the name of one that would be made."""

    name: str
    found_by: str = ""
    new: bool = False


def offers(speakers: Speakers, typed: str) -> list[Offer]:
    """What can be chosen; nothing while nothing is typed."""
    words = " ".join(typed.split())
    if not words:
        return []
    hits = speakers.matching(words, _MOST)
    found = [Offer(hit.speaker.name, hit.name if hit.name != hit.speaker.name else "") for hit in hits]
    return found if speakers.named(words) else [*found, Offer(words, new=True)]


class OfferModel(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: list[Offer] = []

    def show(self, found: list[Offer]) -> None:
        """Show these."""
        self.beginResetModel()
        self._offers = found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, a sentence for screen readers, and the Offer itself for the delegate."""
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("New speaker: {name}", name=offer.name) if offer.new else ", ".join(filter(None, (offer.name, offer.found_by)))
        return None


class _Delegate(RowDelegate):
    height = 32

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name, and at the right that by which it was found; a plus before a new one."""
        offer: Offer = index.data(OFFER)
        now = theme()
        rect, _chosen = row_ground(painter, option)
        left, right = rect.x() + 8, rect.right() - 8
        if offer.new:
            icons.draw(painter, "plus", QRectF(left, rect.y(), 16, rect.height()), now.ink2, icons.INLINE)
            left += 22
        if offer.found_by:
            width = min(metrics(11).horizontalAdvance(offer.found_by) + 1, (right - left) / 2)
            paint.text(painter, QRectF(right - width, rect.y(), width, rect.height()), offer.found_by, face(11), now.ink2)
            right -= width + 8
        words = tr("New: {name}", name=offer.name) if offer.new else offer.name
        paint.text(painter, QRectF(left, rect.y(), right - left, rect.height()), words, face(13), now.ink)


class OfferCard(QFrame):
    """The rows on a card below a field, which keeps the keys."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        surface(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = OfferModel()
        self.list = RowList(tr("Speakers that fit"), self.model, _Delegate())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._announce(index))
        self.hide()

    @property
    def current(self) -> Offer | None:
        """The row that is marked, while the card is in sight."""
        return self.list.currentIndex().data(OFFER) if self.isVisible() else None

    def offer(self, found: list[Offer]) -> None:
        """Show these, the first one marked; none hides the card."""
        self.model.show(found)
        self.setVisible(bool(found))
        if found:
            self._place(len(found))
            self.raise_()
            self.list.setCurrentIndex(self.model.index(0))

    def step(self, step: int) -> None:
        """Mark another row, round and round."""
        row = (self.list.currentIndex().row() + step) % self.model.rowCount()
        self.list.setCurrentIndex(self.model.index(row))

    def _place(self, rows: int) -> None:
        """Below the field, within the window; above it where there is more room."""
        window, field = self._field.window(), self._field
        if self.parentWidget() is not window:
            self.setParent(window)
            self.show()
        height, width = rows * row_height() + 12, max(field.width(), _LEAST)
        corner = field.mapTo(window, QPoint(0, field.height() + 2))
        top = corner.y() if corner.y() + height <= window.height() else max(field.mapTo(window, QPoint()).y() - height - 2, 0)
        self.setGeometry(QRect(min(corner.x(), window.width() - width - 8), top, width, height))

    def _announce(self, index: QModelIndex) -> None:
        if self.isVisible() and QAccessible.isActive() and index.isValid():
            words = cast("str", index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

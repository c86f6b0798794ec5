"""What narrows and orders the queue: a card of choices beside it, and a chip for each that is on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import margins, mirror, seen
from bias_annotator.gui.pages.annotate.queue_model import Filters
from bias_annotator.gui.style import RADIUS, face, metrics, theme
from bias_annotator.gui.translating import tr, tr_choices, tr_later
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button, Choice, Pressable
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.gui.widgets.overlay import Overlay
from bias_annotator.store import Sort

SORTS = (
    (Sort.ADDED, tr_later("As in the project")),
    (Sort.TITLE, tr_later("Title")),
    (Sort.PUBLISHED, tr_later("Date")),
    (Sort.OUTLET, tr_later("Outlet")),
    (Sort.LENGTH, tr_later("Length")),
    (Sort.STATUS, tr_later("How far I am")),
)
_REPLACED = tr_later("Replaced ones")
_WIDTH, _CHIP = 256, 24  # px


class FilterCard(Overlay):
    """`changed` tells the Filters when a person chose something."""

    changed = Signal(object)

    def __init__(self, window: QWidget, panel: QWidget, icon: QWidget) -> None:
        super().__init__(window)
        self._panel, self._icon = panel, icon
        self._filters = Filters()
        self.sort = Choice(tr("Sort by"), tr_choices((sort.value, title) for sort, title in SORTS), none="")
        self.outlet = Choice(tr("Outlet"), [], none=tr("Any outlet"))
        self.readings = Choice(tr("Readings of a file"), [("replaced", tr(_REPLACED))], none=tr("The newest one"))
        self.clear = Button(tr("Show all"), "quiet")
        self._lay_out()
        self.sort.changed.connect(lambda value: self._change(replace(self._filters, sort=Sort(value))))
        self.outlet.changed.connect(lambda value: self._change(replace(self._filters, outlet=value)))
        self.readings.changed.connect(lambda value: self._change(replace(self._filters, replaced=bool(value))))
        self.clear.clicked.connect(lambda: self._change(Filters(sort=self._filters.sort)))

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(4)
        for number, choice in enumerate((self.sort, self.outlet, self.readings)):
            inner.addSpacing(8 * bool(number))
            inner.addWidget(Words(choice.accessibleName(), "small", "ink2"))
            inner.addWidget(choice)
        inner.addSpacing(8)
        inner.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(inner)

    def open(self, filters: Filters, outlets: Sequence[str]) -> None:
        """Show what is on, and the outlets to choose from."""
        self.outlet.set_choices([(outlet, outlet) for outlet in outlets])
        self.show_filters(filters)
        self.appear(self.sort)

    def show_filters(self, filters: Filters) -> None:
        """Show what is on."""
        self._filters = filters
        self.sort.set_value(filters.sort)
        self.outlet.set_value(filters.outlet)
        self.readings.set_value("replaced" if filters.replaced else "")
        self.clear.setEnabled(filters.narrow)

    def place(self, room: QRect) -> QRect:
        """Beside the panel at the icon's height, so that one sees in the list what a choice does."""
        panel = seen(self._panel.rect().translated(self._panel.mapTo(self._over, QPoint(0, 0))), room)
        top = self._icon.mapTo(self._over, QPoint(0, 0)).y()
        left = min(panel.right() + 9, room.width() - _WIDTH - 8)
        return seen(QRect(left, top, _WIDTH, self.card.sizeHint().height()), room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done with it, as Esc is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _change(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.changed.emit(filters)


class _Chip(Pressable):
    """A filter that is on; pressed, it goes."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty(RADIUS, 12)
        self.setFixedHeight(_CHIP)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Without the filter {filter}", filter=words))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Words and cross."""
        return QSize(round(metrics(12, 500).horizontalAdvance(self.text())) + 34, _CHIP)

    def minimumSizeHint(self) -> QSize:
        """It can be cut."""
        return QSize(60, _CHIP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        rect = QRectF(self.rect())
        paint.ground(painter, rect, now.active if self.underMouse() else now.accent_soft, 12)
        paint.text(painter, rect.adjusted(10, 0, -24, 0), self.text(), face(12, 500), now.ink)
        icons.draw(painter, "x", QRectF(rect.right() - 24, 0, 20, rect.height()), now.ink2, 12)
        painter.end()


class Chips(QWidget):
    """The filters that are on; `removed` tells the Filters without one of them."""

    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        margins(self._row, 16, 0, 15, 8)
        self._row.setSpacing(6)
        self.hide()

    def show_filters(self, filters: Filters) -> None:
        """Show a chip for each filter that is on."""
        emptied(self._row)
        for words, without in self._on(filters):
            chip = _Chip(words)
            chip.clicked.connect(lambda _checked=False, without=without: self.removed.emit(without))
            self._row.addWidget(chip)
        self._row.addStretch()
        self.setVisible(self._row.count() > 1)

    @staticmethod
    def _on(filters: Filters) -> list[tuple[str, Filters]]:
        outlet = [(filters.outlet, replace(filters, outlet=""))] if filters.outlet else []
        return outlet + ([(tr(_REPLACED), replace(filters, replaced=False))] if filters.replaced else [])

    def first(self) -> QWidget | None:
        """The first chip."""
        item = self._row.itemAt(0)
        return item.widget() if item is not None else None

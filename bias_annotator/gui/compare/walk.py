"""The panel on the left of the page: a list that one walks, under a head, above where one is and the keys that lead on."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.labels import KeyCap, Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState

WIDTH = 272  # px
HEAD, FOOT = 52, 47  # px high


class Walk(QWidget):
    """What both lists of the page have around them."""

    def __init__(self, view: QAbstractItemView, empty: EmptyState) -> None:
        """`empty` stands in the place of a list without rows."""
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDTH)
        self._view = view
        self._place = Words("", "body", "ink2")
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(empty)

    def lay_out(self, head: QHBoxLayout, *below: QLayout) -> None:
        """Put everything in its place, `below` between head and list."""
        foot = QHBoxLayout()
        margins(foot, 20, 0, 16, 0)
        foot.setSpacing(8)
        foot.addWidget(self._place)
        foot.addStretch()
        for name in ("previous_disagreement", "next_disagreement"):
            foot.addWidget(KeyCap(action=name))
        foot.addWidget(Words(tr("next"), "body", "ink2"))
        column = QVBoxLayout(self)
        margins(column, 0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(_of_height(head, HEAD))
        for each in below:
            column.addLayout(each)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addWidget(_of_height(foot, FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line at its right."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().chrome)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().line)
        painter.end()

    def step(self, step: int) -> bool:
        """Go to the next one (1) or the one before (-1); False where there is none."""
        index, rows = self._view.currentIndex(), self._view.model().rowCount()
        row = index.row() + step if index.isValid() else (0 if step > 0 else rows - 1)
        if not 0 <= row < rows:
            return False
        self._view.setCurrentIndex(self._view.model().index(row, 0))
        return True


def _of_height(layout: QHBoxLayout, height: int) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    holder.setFixedHeight(height)
    return holder

"""Lists whose rows a delegate paints: how they behave, and the ground of a row."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bias_annotator.gui.style import NO_RING, measures, theme
from bias_annotator.gui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 52  # px of a row of two lines


def row_rect(option: QStyleOptionViewItem) -> QRectF:
    """A row's ground: 8 px from both edges of the panel, whether or not a scroll bar takes some of its width."""
    rect = QRectF(option.rect)
    return rect.adjusted(8, 0, min(0.0, option.widget.width() - rect.width() - 8), 0)


def row_ground(painter: QPainter, option: QStyleOptionViewItem) -> tuple[QRectF, bool]:
    """Paint the ground of a row that is chosen or under the pointer; a rectangle to paint in, and whether it is chosen.

    The rectangle is as high as the row usually is: in a lower row of the compact density what is painted stays in the middle.
    """
    rect = row_rect(option)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        paint.ground(painter, rect, theme().active if chosen else theme().hover, 8)
    lacking = measures().usual(round(rect.height())) - rect.height()
    return rect.adjusted(0, -lacking / 2, 0, lacking / 2), chosen


class RowDelegate(QStyledItemDelegate):
    """Rows of one height (px, in the comfortable density)."""

    height = HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As wide as there is room."""
        return QSize(200, measures().fitted(self.height))


class RowList(QListView):
    """Rows of one height, scrolled by pixels; the selected row shows the focus."""

    def __init__(self, name: str, model: QAbstractItemModel, delegate: RowDelegate) -> None:
        """`name` is for screen readers."""
        super().__init__()
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setProperty(NO_RING, True)

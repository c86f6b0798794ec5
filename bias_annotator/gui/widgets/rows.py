"""Lists whose rows a delegate paints: how they behave, and the ground of a row."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from bias_annotator.gui.mirror import mirror
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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row, mirrored where the window reads from right to left."""
        painter.save()
        mirror(painter, option.rect)
        self.draw(painter, option, index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row as from left to right."""
        raise NotImplementedError

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


class RowTable(QTableView):
    """The same for very many rows: a table of one column.

    A QListView asks for every row anew at each change: 40 ms at 20,000 rows, 200 ms at 100,000.
    """

    def __init__(self, name: str, model: QAbstractItemModel, delegate: RowDelegate) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self._height = delegate.height
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(measures().fitted(self._height))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setProperty(NO_RING, True)

    def changeEvent(self, event: QEvent) -> None:
        """Another density has other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() is not None:
            self.verticalHeader().setDefaultSectionSize(measures().fitted(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last row, not along the only column."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        if event.key() in ends:
            self.choose_row(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def choose_row(self, number: int) -> None:
        """Make a row the current one; a number below 0 none."""
        self.setCurrentIndex(self.model().index(number, 0) if number >= 0 else QModelIndex())
        if number < 0:
            self.clearSelection()

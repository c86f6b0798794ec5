"""The list of projects that were open."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from bias_annotator.gui import icons
from bias_annotator.gui.style import NO_RING, face, theme
from bias_annotator.gui.translating import date_words, tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.labels import draw_progress
from bias_annotator.gui.widgets.menus import Menu
from bias_annotator.gui.widgets.rows import RowDelegate
from bias_annotator.settings import Recent

ROW = 58  # px, with the gap of 2 below each row
_ROLE = Qt.ItemDataRole.UserRole
_WEEK = 7
_Index = QModelIndex | QPersistentModelIndex


def when(moment: str, now: datetime | None = None) -> str:
    """How long ago, in a word: "today", "yesterday", "3 Nov", "3 Nov 2024"; "" for what is no moment."""
    try:
        day = datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return ""
    today = (now or datetime.now(UTC)).astimezone().date()
    ago = (today - day).days
    if ago in (0, 1):
        return tr("yesterday") if ago else tr("today")
    return date_words(day, year=day.year != today.year)


def short_path(path: str) -> str:
    """The path with "~" for the home folder."""
    try:
        return "~/" + Path(path).relative_to(Path.home()).as_posix()
    except ValueError:
        return path


class RecentModel(QAbstractListModel):
    """Recent projects, the last one first."""

    def __init__(self) -> None:
        super().__init__()
        self._recents: tuple[Recent, ...] = ()

    def show(self, recents: tuple[Recent, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._recents = recents
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._recents)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title for screen readers, path as the tip, the Recent itself for the delegate."""
        if not index.isValid():
            return None
        recent = self._recents[index.row()]
        values = {
            int(Qt.ItemDataRole.DisplayRole): recent.title or Path(recent.path).stem,
            int(Qt.ItemDataRole.ToolTipRole): recent.path,
            int(_ROLE): recent,
        }
        return values.get(int(role))


class _Delegate(RowDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Rows of one height."""
        return QSize(300, ROW)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Icon, title over path, progress, when."""
        recent: Recent = index.data(_ROLE)
        now = theme()
        rect = QRectF(option.rect).adjusted(0, 0, 0, -2)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint.ground(painter, rect, now.active, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.ground(painter, rect, now.hover, 8)
        middle = rect.center().y()
        icons.draw(painter, "file-text", QRectF(rect.x() + 10, middle - 12, 22, 24), now.ink2, icons.RAIL)
        right = rect.right() - 12
        paint.text(painter, QRectF(right - 76, middle - 10, 76, 20), when(recent.opened), face(), now.ink2, right=True)
        right -= 100
        count = tr("{number} of {total}", number=recent.done, total=recent.total)
        paint.text(painter, QRectF(right - 80, middle - 10, 80, 20), count, face(), now.ink2, right=True)
        right -= 86
        bar = 96 if rect.width() > 500 else 56  # noqa: PLR2004 - px: narrow windows have a short bar
        share = recent.done / recent.total if recent.total else 0.0
        draw_progress(painter, QRectF(right - bar, middle - 2, bar, 4), share, on_active=bool(state & QStyle.StateFlag.State_Selected))
        width = right - bar - 12 - (rect.x() + 44)
        paint.text(painter, QRectF(rect.x() + 44, middle - 20, width, 20), index.data(), face(14, 500), now.ink)
        paint.text(painter, QRectF(rect.x() + 44, middle + 2, width, 16), short_path(recent.path), face(11), now.ink2)


class RecentList(QListView):
    """The list; `opened` tells a path that was clicked, `removed` one to be forgotten."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = RecentModel()
        self.setModel(self._model)
        self._choices = Menu(self)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Recent projects"))
        self.setProperty(NO_RING, True)  # the selected row shows it
        self.clicked.connect(lambda index: self.opened.emit(index.data(_ROLE).path))
        self.activated.connect(lambda index: self.opened.emit(index.data(_ROLE).path))
        self.customContextMenuRequested.connect(self._menu)

    def show_recents(self, recents: tuple[Recent, ...]) -> None:
        """Show these, with the first one selected."""
        self._model.show(recents)
        self.setCurrentIndex(self._model.index(0))

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            path = index.data(_ROLE).path
            menu = self._choices
            menu.clear()
            menu.addAction(tr("Open")).triggered.connect(lambda: self.opened.emit(path))
            menu.addAction(tr("Remove from the list")).triggered.connect(lambda: self.removed.emit(path))
            menu.popup(self.viewport().mapToGlobal(point))

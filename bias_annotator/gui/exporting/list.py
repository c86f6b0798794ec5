"""The list of formats, with what each would lose."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui import icons
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr, tr_n, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.layouts import COLUMN_EDGE, ColumnHead
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowTable, row_ground
from bias_annotator.project.exporting import Loss
from bias_annotator.writers import WRITERS

_ROLE = Qt.ItemDataRole.UserRole
_FILES, _LOST = 112, 64  # px
Losses = Mapping[str, tuple[Loss, ...]]


def files_of(name: str) -> str:
    """What a format writes: its suffix, or that it is a folder."""
    suffixes = WRITERS[name].suffixes
    return suffixes[0] if suffixes else tr("a folder")


def losing(losses: tuple[Loss, ...] | None) -> str:
    """What is lost, in a line; "" while nobody knows."""
    if losses is None:
        return ""
    return ", ".join(tr(loss.what) for loss in losses) if losses else tr("Everything is carried")


class FormatModel(QAbstractListModel):
    """Every format that goes out, in the order of the table."""

    def __init__(self) -> None:
        super().__init__()
        self.names = list(WRITERS)
        self.losses: Losses = {}

    def show(self, losses: Losses) -> None:
        """Show what each would lose."""
        self.losses = losses
        self.dataChanged.emit(self.index(0), self.index(len(self.names) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, all of it for screen readers, what is lost as the tip, and the name for the delegate."""
        if not index.isValid():
            return None
        name = self.names[index.row()]
        found = self.losses.get(name)
        if role == _ROLE:
            return (name, found)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(WRITERS[name].title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return losing(found)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            lost = tr("cannot carry: {what}", what=losing(found)) if found else losing(found)
            return ". ".join(filter(None, (tr(WRITERS[name].title), files_of(name), lost)))
        return None


class _Delegate(RowDelegate):
    height = 48

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon, title over what is lost, what is written, how much is lost."""
        name, losses = index.data(_ROLE)
        now = theme()
        rect, _ = row_ground(painter, option)
        icon, ink = ("circle", now.ink2) if losses is None else ("triangle-alert", now.warn) if losses else ("circle-check", now.good)
        icons.draw(painter, icon, QRectF(rect.x() + 10, rect.y(), 20, rect.height()), ink, icons.ROW)
        left, right = rect.x() + 40, rect.right() - COLUMN_EDGE
        count = whole(sum(loss.count for loss in losses)) if losses else ""
        paint.text(painter, QRectF(right - _LOST, rect.y(), _LOST, rect.height()), count, face(13), now.ink2, right=True)
        right -= _LOST
        paint.text(painter, QRectF(right - _FILES, rect.y(), _FILES - 8, rect.height()), files_of(name), face(13), now.ink2)
        room = right - _FILES - left - 12
        paint.text(painter, QRectF(left, rect.y() + 5, room, 20), tr(WRITERS[name].title), face(13, 500), now.ink)
        words = losing(losses) if not losses else tr_n("{n} kind of thing is lost", "{n} kinds of things are lost", len(losses))
        paint.text(painter, QRectF(left, rect.y() + 25, room, 16), words, face(12), now.ink2)


class FormatHead(ColumnHead):
    """What the columns of the list are."""

    def __init__(self) -> None:
        super().__init__(tr("Format"), ((tr("Written as"), _FILES, False), (tr("Lost"), _LOST, True)))


class FormatList(RowTable):
    """The list; `shown` tells the name of the format that is chosen."""

    shown = Signal(str)

    def __init__(self) -> None:
        self.formats = FormatModel()
        super().__init__(tr("Formats"), self.formats, _Delegate())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.shown.emit(self.name))
        self.choose_row(0)

    @property
    def name(self) -> str:
        """The format that is chosen."""
        index = self.currentIndex()
        return self.formats.names[index.row()] if index.isValid() else self.formats.names[0]

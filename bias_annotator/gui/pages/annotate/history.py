"""The history panel: what became of a span, and what was deleted; any version can be brought back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from bias_annotator.gui.edits import changed
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import clock, date_words, tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button, IconButton
from bias_annotator.gui.widgets.labels import Separator, Words
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.versions import Version

VERSION = Qt.ItemDataRole.UserRole


def moment(at: datetime, now: datetime | None = None) -> str:
    """When something was done, in the person's own time: "10:22", or "14 May 10:22", or with the year when that is another."""
    local, today = at.astimezone(), (now or datetime.now().astimezone()).astimezone()
    at_time = clock(local.time())
    if local.date() == today.date():
        return at_time
    return f"{date_words(local.date(), year=local.year != today.year)} {at_time}"


def who(version: Version) -> str:
    """Who made a version, and when."""
    return f"{moment(version.at)} · {version.author or tr('imported')}"


class VersionModel(QAbstractListModel):
    """Versions, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.scheme: Scheme | None = None
        self.versions: Sequence[Version] = ()

    def show(self, versions: Sequence[Version], scheme: Scheme | None) -> None:
        """Show other versions."""
        self.beginResetModel()
        self.versions, self.scheme = versions, scheme
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What changed, who did it when, and the Version itself for the delegate."""
        if not index.isValid():
            return None
        version = self.versions[index.row()]
        if role == VERSION:
            return version
        what = "; ".join(changed(version, self.scheme)) or tr("linked")
        if role == Qt.ItemDataRole.DisplayRole:
            return what
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{what} ({who(version)}): {' '.join(version.subject.quote.split())}"
        return None


class _Delegate(RowDelegate):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The label that it had, what changed, who did it when."""
        version, model = index.data(VERSION), index.model()
        now = theme()
        rect, chosen = row_ground(painter, option)
        scheme = model.scheme if isinstance(model, VersionModel) else None
        label = version.subject.label
        chip = QRectF(rect.x() + 8, rect.y() + 10, paint.CHIP_SMALL, paint.CHIP_SMALL)
        paint.chip(painter, chip, now.label(scheme.label(label) if scheme else None), scheme.letter(label) if scheme else "?")
        width = rect.width() - 34 - 8
        paint.text(painter, QRectF(rect.x() + 34, rect.y() + 8, width, 20), index.data(), face(13, 500), now.ink)
        paint.text(painter, QRectF(rect.x() + 34, rect.y() + 28, width, 16), who(version), face(11), now.ink2 if chosen else now.ink3)


class HistoryPanel(QWidget):
    """`restored` tells the Version that is to be brought back, `closed` that the panel is no longer wanted."""

    restored = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = VersionModel()
        self.list = RowList(tr("Versions"), self.model, _Delegate())
        self._title = Words("", "panel")
        self._button = Button(tr("Bring this back"), "plain", "Return")
        self._button.clicked.connect(self._restore)
        self._empty = EmptyState("")
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._button.setEnabled(index.isValid()))
        self.list.doubleClicked.connect(lambda _index: self._restore())

    def _lay_out(self) -> None:
        close = IconButton("x", tr("Close the history (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        margins(head, 16, 0, 10, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(close)
        header = QWidget()
        header.setFixedHeight(52)
        header.setLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self._button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._stack, 1)
        column.addWidget(Separator())
        column.addLayout(foot)

    def show_versions(self, title: str, versions: Sequence[Version], scheme: Scheme | None, *, empty: str) -> None:
        """Show versions under a title; `empty` is said when there are none."""
        self._title.setText(title)
        self.model.show(versions, scheme)
        self._empty.say(empty)
        self._stack.setCurrentIndex(0 if versions else 1)
        self._button.setEnabled(bool(versions))
        self.list.setCurrentIndex(self.model.index(0))

    def _restore(self) -> None:
        version = self.list.currentIndex().data(VERSION)
        if isinstance(version, Version):
            self.restored.emit(version)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter brings back, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._restore()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

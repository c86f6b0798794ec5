"""The Settings page: its sections at the left, the chosen one beside them. What is changed counts at once."""

from PySide6.QtCore import QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.pages.settings import sections
from bias_annotator.gui.pages.settings.keys_section import KeysSection
from bias_annotator.gui.pages.settings.preview import Preview
from bias_annotator.gui.session import Session
from bias_annotator.gui.style import face, theme
from bias_annotator.gui.translating import tr, tr_later
from bias_annotator.gui.view import TextView
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.labels import Separator, Words, surface
from bias_annotator.gui.widgets.layouts import scrolled
from bias_annotator.gui.widgets.rows import Index, RowDelegate, RowList, row_ground

_WIDTH = 272  # px of the panel
SECTIONS = (
    (tr_later("Appearance"), "palette"),
    (tr_later("Text"), "type"),
    (tr_later("Marking"), "pen-line"),
    (tr_later("Keys"), "keyboard"),
    (tr_later("Files"), "folder"),
)


class _Delegate(RowDelegate):
    height = 32

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon and title."""
        now = theme()
        rect, _chosen = row_ground(painter, option)
        icons.draw(painter, SECTIONS[index.row()][1], QRectF(rect.x() + 10, rect.y(), 20, rect.height()), now.ink2, icons.ROW)
        paint.text(painter, rect.adjusted(38, 0, -8, 0), index.data(), face(13, 500), now.ink)


class SettingsPage(QWidget):
    """`left` tells the page to which one goes back."""

    left = Signal(QWidget)

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        surface(self, "page")
        self._before: QWidget | None = None
        self._controls = sections.Controls(session)
        self._preview = Preview()
        self.keys = KeysSection(session, actions)
        self.list = RowList(tr("Settings"), QStringListModel([tr(title) for title, _icon in SECTIONS], self), _Delegate())
        self.list.setSpacing(2)
        self.stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel())
        row.addWidget(Separator(upright=True))
        row.addWidget(self.stack, 1)
        plain = {
            "palette": sections.appearance(self._controls),
            "type": sections.text(self._controls, self._preview),
            "pen-line": sections.marking(self._controls),
            "folder": sections.files(self._controls),
        }
        for title, icon in SECTIONS:
            self.stack.addWidget(_titled(tr(title), plain[icon]) if icon in plain else self.keys)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self.stack.setCurrentIndex(index.row()))
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    @property
    def preview(self) -> TextView:
        """The text that shows what a setting does."""
        return self._preview.view

    def came_from(self, page: QWidget | None) -> None:
        """Remember where to go back to."""
        if page is not self:
            self._before = page

    def _panel(self) -> QWidget:
        panel = QWidget()
        surface(panel, "chrome")
        panel.setFixedWidth(_WIDTH)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(52)
        row = QHBoxLayout(head)
        margins(row, 16, 0, 8, 0)
        row.addWidget(Words(tr("Settings"), "title"), 1)
        back = IconButton("x", tr("Leave the settings (Esc)"), 28, drawn=icons.ROW)
        back.clicked.connect(self._leave)
        row.addWidget(back)
        column.addWidget(head)
        self.list.setEditTriggers(RowList.EditTrigger.NoEditTriggers)
        column.addWidget(self.list, 1)
        hint = Words(tr("Every change counts at once."), "small", "ink2", wrap=True)
        margins(hint, 18, 0, 16, 0)
        column.addWidget(hint)
        return panel

    def _leave(self) -> None:
        self.left.emit(self._before)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the settings as they are now."""
        super().showEvent(event)
        self._controls.show()
        self.keys.show_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _titled(title: str, section: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    heading = Words(title, "title")
    heading.setContentsMargins(32, 0, 32, 0)
    heading.setFixedHeight(51)
    column.addWidget(heading)
    column.addWidget(Separator())
    column.addWidget(scrolled(section, "none"), 1)
    return page

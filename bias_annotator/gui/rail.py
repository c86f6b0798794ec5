"""The rail: the program's menu, the pages, help and settings."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bias_annotator.gui.actions import GROUPS, Actions
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Pressable
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.menus import Menu

WIDTH, NARROW = 56, 48  # px
_SQUARE = 40


class _Menu(Pressable):
    """The mark of the program; opens its menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SQUARE, _SQUARE)
        self.setToolTip(tr("Menu"))
        self.setAccessibleName(tr("Menu"))

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SQUARE, _SQUARE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        if self.underMouse() or self.isDown():
            paint.ground(painter, QRectF(self.rect()), theme().hover, 8)
        paint.mark(painter, QRectF(8, 10, 24, 20))
        painter.end()


class Rail(QWidget):
    """Icons from the table of actions, with a bar beside the page where one is."""

    def __init__(self, actions: Actions, pages: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDTH)
        self._actions = actions
        self._current = ""
        self._column = QVBoxLayout(self)
        margins(self._column, 0, 6, 1, 12)
        self._column.setSpacing(4)
        self._menu = Menu(self)
        menu = _Menu()
        menu.clicked.connect(lambda: self._open_menu(menu))
        self._add(menu)
        self._column.addSpacing(4)
        self._pages: dict[str, IconButton] = {}
        for name, icon, title in pages:
            self._add_page(name, icon, title).setCheckable(True)
        self._column.addStretch()
        self._add_page("keys", "circle-question-mark", tr("Keys"))
        self._add_page("settings", "settings", tr("Settings")).setCheckable(True)

    def show_page(self, name: str) -> None:
        """Mark the page where one is."""
        self._current = name
        for each, button in self._pages.items():
            button.setChecked(each == name)
        self.update()

    def _add(self, button: QWidget) -> None:
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _add_page(self, name: str, icon: str, title: str) -> IconButton:
        button = IconButton(icon, title, _SQUARE, indicator=True, action=name)
        button.clicked.connect(lambda: self._go(name))
        self._pages[name] = button
        self._add(button)
        return button

    def _go(self, name: str) -> None:
        """A press alone checks nothing: the page that comes does."""
        self._actions.trigger(name)
        self.show_page(self._current)

    def _open_menu(self, button: QWidget) -> None:
        for old in self._menu.findChildren(Menu):
            old.deleteLater()
        self._menu.clear()
        for group in GROUPS:
            self._menu.addMenu(self._actions.menu(self._menu, group))
        self._menu.popup_below(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, the line to the panel, and the bar beside the page where one is."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        painter.fillRect(self.rect(), now.chrome)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), now.line)
        for button in self._pages.values():
            if button.isChecked():
                paint.ground(painter, QRectF(-2, button.y() + 10, 5, 20), now.accent, 2)
        painter.end()

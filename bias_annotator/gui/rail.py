"""The rail: the program's menu, the pages, help and settings."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bias_annotator.gui.actions import GROUPS, Actions
from bias_annotator.gui.style import theme
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Pressable
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.menus import Menu
from bias_annotator.settings import ThemeChoice

WIDTH, NARROW = 56, 48  # px
_SQUARE = 40


class _Menu(Pressable):
    """The mark of the program; opens its menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SQUARE, _SQUARE)
        self.setToolTip("Menu")
        self.setAccessibleName("Menu")

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SQUARE, _SQUARE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 1, 12)
        self._column.setSpacing(4)
        self._menu, self._choices = Menu(self), Menu(self)
        menu = _Menu()
        menu.clicked.connect(lambda: self._open_menu(menu))
        self._add(menu)
        self._column.addSpacing(4)
        self._pages: dict[str, IconButton] = {}
        for name, icon, title in pages:
            button = IconButton(icon, f"{title} ({actions.keys(name)})", _SQUARE, indicator=True)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self._go(name))
            self._pages[name] = button
            self._add(button)
        self._column.addStretch()
        keys = IconButton("circle-question-mark", "Keys (F1)", _SQUARE, indicator=True)
        keys.clicked.connect(lambda: actions.trigger("keys"))
        self._add(keys)
        self._settings = IconButton("settings", "Theme and text size", _SQUARE, indicator=True)
        self._settings.clicked.connect(self._open_settings)
        self._add(self._settings)
        self.choice: ThemeChoice = "system"

    def show_page(self, name: str) -> None:
        """Mark the page where one is."""
        for each, button in self._pages.items():
            button.setChecked(each == name)
        self.update()

    def _add(self, button: QWidget) -> None:
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _go(self, name: str) -> None:
        self._actions.trigger(name)

    def _open_menu(self, button: QWidget) -> None:
        for old in self._menu.findChildren(Menu):
            old.deleteLater()
        self._menu.clear()
        for group in GROUPS:
            self._menu.addMenu(self._actions.menu(self._menu, group))
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _open_settings(self) -> None:
        menu = self._choices
        menu.clear()
        for name in ("theme_system", "theme_light", "theme_dark"):
            action = self._actions.action(name)
            action.setCheckable(True)
            action.setChecked(name == f"theme_{self.choice}")
            menu.addAction(action)
        menu.addSeparator()
        for name in ("text_larger", "text_smaller", "text_normal"):
            menu.addAction(self._actions.action(name))
        corner = self._settings.mapToGlobal(QPoint(self._settings.width() + 8, self._settings.height()))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, the line to the panel, and the bar beside the page where one is."""
        painter = QPainter(self)
        now = theme()
        painter.fillRect(self.rect(), now.chrome)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), now.line)
        for button in self._pages.values():
            if button.isChecked():
                paint.ground(painter, QRectF(-2, button.y() + 10, 5, 20), now.accent, 2)
        painter.end()

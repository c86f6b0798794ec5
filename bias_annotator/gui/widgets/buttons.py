"""What one presses: buttons, icon buttons, switches, filter tabs, choices."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import RADIUS, face, measures, metrics, theme
from bias_annotator.gui.theme import mix
from bias_annotator.gui.translating import tr, tr_later, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.keyed import ACTION
from bias_annotator.gui.widgets.menus import Menu

Kind = Literal["primary", "plain", "quiet", "link"]
_NOT_SET = tr_later("Not set")
_TAB_EDGE = 7


class Pressable(QAbstractButton):
    """A button that repaints under the pointer.

    Screen readers do not press a button that can be checked, they flip it: that is made a press, which does what it does.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._flipping = False
        self.toggled.connect(self._flipped)
        self.setText(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(RADIUS, 6)

    def setChecked(self, on: bool) -> None:
        """Check it, or not: it is the program that does so."""
        if on == self.isChecked():
            return
        self._flipping = True
        super().setChecked(on)
        self._flipping = False

    def nextCheckState(self) -> None:
        """A press flips it."""
        self._flipping = True
        super().nextCheckState()
        self._flipping = False

    def _flipped(self, on: bool) -> None:
        if self._flipping or (self.autoExclusive() and not on):  # the other one was chosen
            return
        silent = self.blockSignals(True)
        self.setChecked(not on)
        self.blockSignals(silent)
        self.click()

    def changeEvent(self, event: QEvent) -> None:
        """Another density has other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class Button(Pressable):
    """A button with words, and the key that does the same: a fixed one, or that of an action."""

    def __init__(self, words: str, kind: Kind = "plain", keys: str = "", *, action: str = "") -> None:
        super().__init__(words)
        self.setProperty(ACTION, action)
        self._kind: Kind = kind
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: str) -> None:
        """Show another key."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, key and paddings."""
        edge = 0 if self._kind == "link" else 13
        width = metrics(13, 500).horizontalAdvance(self.text()) + 2 * edge
        return QSize(round(width + (paint.key_width(self._keys) + 8 if self._keys else 0)) + 1, measures().control)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ground(painter)
        edge = 0 if self._kind == "link" else 13
        paint.text(painter, QRectF(self.rect()).adjusted(edge, 0, 0, 0), self.text(), face(13, 500), ink)
        if self._keys:
            paint.key_cap(painter, self.width() - edge, self.height() / 2, self._keys, on_accent=self._kind == "primary")
        painter.end()

    def _ground(self, painter: QPainter) -> QColor:
        now = theme()
        rect = QRectF(self.rect())
        if self._kind == "primary":
            share = 1.0 if self.isEnabled() else 0.4
            pressed = self.isDown() or (self.underMouse() and self.isEnabled())
            paint.ground(painter, rect, mix(now.accent, now.ink if pressed else now.page, 0.88 if pressed else share), 6)
            return now.on_accent
        if self._kind == "plain":
            painter.setPen(QPen(now.line2, 1))
            painter.setBrush(now.hover if self.underMouse() or self.isDown() else now.raised)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            return now.ink if self.isEnabled() else now.ink3
        if self._kind == "quiet":
            if self.underMouse() or self.isDown():
                paint.ground(painter, rect, now.hover, 6)
            return now.ink2
        return now.accent


class IconButton(Pressable):
    """An icon of 18 px in a square; a checked one has a ground. `indicator` marks where one is (the rail).

    Its name, which is its tip too, ends with the key of `action` if one is given.
    """

    def __init__(self, icon: str, title: str, size: int = 0, *, drawn: int = icons.RAIL, indicator: bool = False, action: str = "") -> None:
        super().__init__()
        self.setProperty(ACTION, action)
        self._size = size
        self._title, self._keys = title, ""
        self._icon = icon
        self._drawn = drawn
        self._indicator = indicator
        self.set_title(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(RADIUS, 8 if indicator else 6)

    def sizeHint(self) -> QSize:
        """A square, as high as a button unless it has a size of its own."""
        size = self._size or measures().control
        return QSize(size, size)

    def set_title(self, title: str) -> None:
        """Have another name."""
        self._title = title
        named = f"{title} ({paint.key_name(self._keys)})" if self._keys else title
        self.setToolTip(named)
        self.setAccessibleName(named)

    def set_keys(self, keys: str) -> None:
        """Name another key."""
        self._keys = keys
        self.set_title(self._title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        rect = QRectF(self.rect())
        if self.isChecked() or self.isDown():
            paint.ground(painter, rect, now.active, 8 if self._indicator else 6)
        elif self.underMouse() and self.isEnabled():
            paint.ground(painter, rect, now.hover, 8 if self._indicator else 6)
        ink = now.line2 if not self.isEnabled() else now.ink if self.isChecked() else now.ink2
        icons.draw(painter, self._icon, rect, ink, self._drawn)
        painter.end()


class Switch(Pressable):
    """On or off."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(32, 18)
        self.setProperty(RADIUS, 9)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        paint.ground(painter, QRectF(0, 0, 32, 18), now.accent if self.isChecked() else now.line2, 9)
        paint.ground(painter, QRectF(16 if self.isChecked() else 2, 2, 14, 14), now.on_accent if self.isChecked() else now.raised, 7)
        painter.end()


class Choice(Pressable):
    """One of several values, chosen from a menu; "" is none of them. `changed` tells what the person chose."""

    changed = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], *, none: str | None = None) -> None:
        super().__init__()
        self._unset = none is None
        self._none = tr(_NOT_SET) if none is None else none
        self._choices = (("", self._none), *choices) if self._none else tuple(choices)
        self._value = self._choices[0][0]
        self._menu = Menu(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.clicked.connect(self._open)

    @property
    def value(self) -> str:
        """What is chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self._value = value
        self.setAccessibleDescription(next((title for each, title in self._choices if each == value), value))
        self.update()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Have other values to choose from."""
        self._choices = (("", self._none), *choices) if self._none else tuple(choices)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(160, measures().control)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows open the menu too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        menu = self._menu
        menu.clear()
        for value, title in self._choices:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _checked=False, value=value: self._choose(value))
        menu.setMinimumWidth(self.width())
        menu.popup_below(self)

    def _choose(self, value: str) -> None:
        self.set_value(value)
        self.changed.emit(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as a field with a chevron."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        title = next((title for value, title in self._choices if value == self._value), self._value)
        ink = theme().ink if self._value or not self._unset else theme().ink3
        paint.opening(painter, QRectF(self.rect()), title, ink, enabled=self.isEnabled())
        painter.end()


class _Tab(Pressable):
    """One filter with its count."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.count = -1
        self.counted = True  # whether there is room for the count
        self.setCheckable(True)
        self.setFixedHeight(24)
        self.setProperty(RADIUS, 12)

    def _says(self) -> bool:
        return self.count >= 0 and (self.counted or self.isChecked())

    def sizeHint(self) -> QSize:
        """Words, count and paddings."""
        width = 2 * _TAB_EDGE + metrics(12, 500).horizontalAdvance(self.text())
        return QSize(round(width + (4 + metrics(12, 400).horizontalAdvance(whole(self.count)) if self._says() else 0)) + 1, 24)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        if self.isChecked() or self.underMouse():
            paint.ground(painter, QRectF(self.rect()), now.active if self.isChecked() else now.hover, 12)
        ink = now.ink if self.isChecked() else now.ink2
        paint.text(painter, QRectF(self.rect()).adjusted(_TAB_EDGE, 0, 0, 0), self.text(), face(12, 500), ink)
        if self._says():
            number = now.ink2 if self.isChecked() else now.ink3
            paint.text(painter, QRectF(self.rect()).adjusted(0, 0, -_TAB_EDGE, 0), whole(self.count), face(12), number, right=True)
        painter.end()


class Tabs(QWidget):
    """Filters of which one is on, each with a count. `chosen` tells its name."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._tabs: dict[str, _Tab] = {}
        for name, title in tabs:
            tab = _Tab(title)
            tab.setAutoExclusive(True)
            tab.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            tab.toggled.connect(lambda _on: self._fit())
            self._tabs[name] = tab
            row.addWidget(tab)
        row.addStretch()
        self._tabs[tabs[0][0]].setChecked(True)

    @property
    def current(self) -> str:
        """Name of the filter that is on."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    def choose(self, name: str) -> None:
        """Turn a filter on without telling anybody."""
        self._tabs[name].setChecked(True)

    def focus(self) -> None:
        """Put the keys at the filter that is on."""
        self._tabs[self.current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_count(self, name: str, count: int) -> None:
        """Show a count; below 0 none."""
        self._tabs[name].count = count
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for other counts."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the names allow."""
        return QSize(80, 24)

    def _fit(self) -> None:
        """Where all counts have no room, only the chosen filter shows its own."""
        tabs = self._tabs.values()
        for counted in (True, False):
            for tab in tabs:
                tab.counted = counted
            if sum(tab.sizeHint().width() for tab in tabs) <= self.width():
                break
        for tab in tabs:
            tab.updateGeometry()
            tab.update()

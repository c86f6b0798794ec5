"""Words and lines: labels in the faces of the interface, elided labels, separators, chips, key caps, progress."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import face, reading_face, theme
from bias_annotator.gui.theme import LabelColours
from bias_annotator.gui.translating import mirrored
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.keyed import ACTION

Face = Literal["body", "name", "small", "section", "title", "panel", "lead", "welcome", "reading"]
Ink = Literal["ink", "ink2", "ink3", "accent", "warn", "bad"]
_FACES: dict[str, tuple[float, int]] = {
    "body": (13, 400),
    "name": (13, 500),
    "small": (11, 400),
    "section": (11, 600),
    "title": (15, 600),
    "panel": (14, 600),
    "lead": (14, 400),
    "welcome": (28, 600),
}


def surface(widget: QWidget, name: str) -> None:
    """Give a widget the ground that the style sheet has under that name."""
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Words(QLabel):
    """A label in one of the faces and inks of the design."""

    def __init__(self, words: str = "", style: Face = "body", ink: Ink = "ink", *, wrap: bool = False) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(reading_face() if style == "reading" else face(*_FACES[style]))
        self.setProperty("ink", ink)
        self.setWordWrap(wrap)
        if mirrored():  # else words of another direction would begin at the other side
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Elided(Words):
    """One line that ends in "…" where there is no room for it, with the whole text as its tip then."""

    def __init__(self, words: str = "", style: Face = "body", ink: Ink = "ink") -> None:
        super().__init__(words, style, ink)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as an ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tip only while words are missing."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.fontMetrics().horizontalAdvance(self.text()) > self.width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint.text(painter, QRectF(self.rect()), self.text(), self.font(), getattr(theme(), self.property("ink")))
        painter.end()


class Separator(QFrame):
    """A line of one pixel."""

    def __init__(self, *, upright: bool = False, length: int = 0) -> None:
        super().__init__()
        if upright:
            self.setFixedWidth(1)
            if length:
                self.setFixedHeight(length)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().line)
        painter.end()


class Chip(QWidget):
    """A label's letter on its colour. `colours` is asked at every painting, since the theme may change."""

    def __init__(self, letter: str, colours: Callable[[], LabelColours], size: int = paint.CHIP) -> None:
        super().__init__()
        self._letter = letter
        self._colours = colours
        self.setFixedSize(size, size)

    def show_label(self, letter: str, colours: Callable[[], LabelColours]) -> None:
        """Show another label."""
        self._letter, self._colours = letter, colours
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint.chip(painter, QRectF(self.rect()), self._colours(), self._letter)
        painter.end()


class KeyCap(QWidget):
    """A key, as a small cap: a fixed one, or that of an action."""

    def __init__(self, keys: str = "", *, action: str = "") -> None:
        super().__init__()
        self.setProperty(ACTION, action)
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        """Show another key; without one there is no cap."""
        self._keys = keys
        self.setFixedSize(round(paint.key_width(keys)) if keys else 0, paint.KEY_HEIGHT)
        self.setAccessibleName(paint.key_name(keys) if keys else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint.key_cap(painter, self.width(), self.height() / 2, self._keys)
        painter.end()


class Progress(QWidget):
    """A bar of 4 px; `share` from 0 to 1, or below 0 while nobody knows."""

    def __init__(self, share: float = 0.0) -> None:
        super().__init__()
        self._share = share
        self.setFixedHeight(4)
        self.setMinimumWidth(40)

    def set_share(self, share: float) -> None:
        """Show another share."""
        self._share = min(share, 1.0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        draw_progress(painter, QRectF(self.rect()), self._share)
        painter.end()


def draw_progress(painter: QPainter, rect: QRectF, share: float, *, on_active: bool = False) -> None:
    """A bar filled to `share`; below 0 it is filled by a third in the middle."""
    paint.ground(painter, rect, theme().line2 if theme().dark or on_active else theme().line, 2)
    left = rect.width() / 3 if share < 0 else 0.0
    width = rect.width() / 3 if share < 0 else rect.width() * share
    if width > 0:
        paint.ground(painter, QRectF(rect.x() + left, rect.y(), max(width, 4.0), rect.height()), theme().accent, 2)

"""The left side of the welcome page: what one can start with, and where files can be dropped."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import RADIUS, face, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Pressable
from bias_annotator.gui.widgets.keyed import ACTION

HEIGHT = 64  # px
_TILE = 36


class StartRow(Pressable):
    """A way to begin: icon, title, a line below it, key. The first one stands out."""

    def __init__(self, action: str, icon: str, title: str, below: str, *, first: bool = False) -> None:
        super().__init__(title)
        self.setProperty(ACTION, action)
        self._icon, self._below, self._keys, self._first = icon, below, "", first
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(RADIUS, 8)
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)

    def set_keys(self, keys: str) -> None:
        """Show the key that does the same."""
        self._keys = keys
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        rect = QRectF(self.rect())
        lit = self.underMouse() or self.isDown()
        if self._first or lit:
            paint.ground(painter, rect, now.accent_soft if self._first else now.hover, 8)
        tile = QRectF(12, (HEIGHT - _TILE) / 2, _TILE, _TILE)
        paint.ground(painter, tile, now.accent if self._first else now.active if lit else now.hover, 8)
        icons.draw(painter, self._icon, tile, now.on_accent if self._first else now.ink2, icons.RAIL)
        right = rect.right() - 12
        if self._keys:
            right = paint.key_cap(painter, right, rect.center().y(), self._keys).left() - 12
        paint.text(painter, QRectF(62, 12, right - 62, 20), self.text(), face(14, 600), now.ink)
        paint.text(painter, QRectF(62, 33, right - 62, 18), self._below, face(), now.ink2)
        painter.end()


class DropBox(QWidget):
    """Says that files can be dropped; the whole window takes them."""

    def __init__(self, suffixes: str) -> None:
        super().__init__()
        self._suffixes = suffixes
        self.setFixedHeight(114)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        rect = QRectF(self.rect())
        pen = QPen(now.line2, 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        icons.draw(painter, "import", QRectF(0, 22, rect.width(), 24), now.ink2, icons.RAIL)
        for y, words, font, ink in (
            (49, tr("Drop texts or a project here"), face(13, 500), now.ink),
            (69, self._suffixes, face(), now.ink2),
        ):
            paint.middle(painter, QRectF(0, y, rect.width(), 20), words, font, ink)
        painter.end()


class Mark(QWidget):
    """The mark of the program; `width` in px."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedSize(width, round(width * 33 / 40) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint.mark(painter, QRectF(self.rect()))
        painter.end()

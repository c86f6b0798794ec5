"""What the window says in passing: notices over the page, banners above it, empty states in it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.labels import Ink, Words, surface

_SHORT, _LONG = 3500, 9000  # ms that a notice stays: said in passing, and to be acted on
_WIDEST = 560  # px
_ABOVE_EDGE = 64  # px: clear of the label bar


class Glyph(QWidget):
    """An icon that is only looked at."""

    def __init__(self, icon: str, ink: Ink | str = "ink2", size: int = icons.ROW) -> None:
        super().__init__()
        self._icon, self._ink, self._drawn = icon, ink, size
        self.setFixedSize(size + 4, size + 4)

    def show_icon(self, icon: str, ink: str) -> None:
        """Show another icon in another role's colour."""
        self._icon, self._ink = icon, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        icons.draw(painter, self._icon, QRectF(self.rect()), getattr(theme(), self._ink), self._drawn)
        painter.end()


class Notice(QFrame):
    """One card at the lower middle of its parent: a sentence, and perhaps a hint. It goes by itself, or at a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        surface(self, "notice")
        row = QHBoxLayout(self)
        margins(row, 12, 10, 16, 10)
        row.setSpacing(8)
        self._glyph = Glyph("info")
        self._sentence = Words(style="name", wrap=True)
        self._hint = Words(ink="ink2", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._sentence)
        column.addWidget(self._hint)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that is shown, or was shown last."""
        return self._sentence.text()

    def say(self, sentence: str, hint: str = "", *, problem: bool = False) -> None:
        """Show a sentence; a problem stays longer."""
        self._glyph.show_icon("triangle-alert" if problem else "info", "warn" if problem else "ink2")
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._timer.start(_LONG if problem or hint else _SHORT)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the place while the parent changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click sends it away."""
        self._timer.stop()
        self.hide()

    def _place(self) -> None:
        parent = self._over
        longest = max(word.fontMetrics().horizontalAdvance(word.text()) for word in (self._sentence, self._hint))
        width = min(longest + 64, _WIDEST, parent.width() - 32)
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()  # what it knows is of other words
        height = max(40, layout.heightForWidth(width) if layout is not None else 0)
        self.setFixedHeight(height)
        self.move((parent.width() - width) // 2, parent.height() - height - _ABOVE_EDGE)


class Banner(QFrame):
    """A line above the page that stays: "This project is open for reading only"."""

    def __init__(self) -> None:
        super().__init__()
        surface(self, "warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        self._sentence = Words(wrap=True)
        row.addWidget(Glyph("triangle-alert", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence; an empty one hides the banner."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))


class EmptyState(QWidget):
    """One line in ink, one in ink2, and perhaps one button."""

    def __init__(self, first: str, second: str = "", button: Button | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addStretch()
        self._first = Words(first, "name", wrap=True)
        self._second = Words(second, "body", "ink2", wrap=True)
        for words in (self._first, self._second):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        if button is not None:
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, first: str, second: str = "") -> None:
        """Show other words."""
        self._first.setText(first)
        self._second.setText(second)

    def sizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(240, 120)

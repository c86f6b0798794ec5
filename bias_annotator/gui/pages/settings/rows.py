"""What a section of the Settings page is put together from: cards of rows, each with a name, a line below it and a control."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import face, measures, metrics, theme
from bias_annotator.gui.translating import mirrored
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Pressable
from bias_annotator.gui.widgets.labels import Separator, Words, surface

WIDEST = 680  # px
_EDGE = 16
_PADDING = 14  # px beside the words of a segment


class Row(QWidget):
    """A setting: its name, what it does, and the control at the right, which has the same name for screen readers."""

    def __init__(self, title: str, below: str, control: QWidget) -> None:
        super().__init__()
        control.setAccessibleName(control.accessibleName() or title)
        control.setAccessibleDescription(control.accessibleDescription() or below)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(title, "name"))
        if below:
            words.addWidget(Words(below, "small", "ink2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 10, _EDGE, 10)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)


class Card(QFrame):
    """Rows with lines between them."""

    def __init__(self, *rows: QWidget) -> None:
        super().__init__()
        surface(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                column.addWidget(Separator())
            column.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class _Segment(Pressable):
    """One of the values of a setting."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Words and paddings."""
        return QSize(round(metrics(13, 500).horizontalAdvance(self.text())) + 2 * _PADDING, measures().control - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        if self.isChecked() or self.underMouse():
            paint.ground(painter, QRectF(self.rect()), now.active if self.isChecked() else now.hover, 5)
        ink = now.ink if self.isChecked() else now.ink2
        paint.text(painter, QRectF(self.rect()).adjusted(_PADDING, 0, 0, 0), self.text(), face(13, 500), ink)
        painter.end()


class Segments(QWidget):
    """A few values side by side, one of which is on; Left and Right go to the next. `chosen` tells what a person chose."""

    chosen = Signal(str)

    def __init__(self, values: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._segments: dict[str, _Segment] = {}
        for value, words in values:
            segment = _Segment(words)
            segment.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._segments[value] = segment
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """What is on; "" for nothing."""
        return next((value for value, segment in self._segments.items() if segment.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Turn a value on without telling anybody."""
        if value in self._segments:
            self._segments[value].setChecked(True)
        for each, segment in self._segments.items():
            chosen = each == self.value
            segment.setFocusPolicy(Qt.FocusPolicy.TabFocus if chosen else Qt.FocusPolicy.NoFocus)
            segment.setAccessibleName(f"{self.accessibleName()}: {segment.text()}" if self.accessibleName() else segment.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the neighbour."""
        right = -1 if mirrored() else 1
        steps = {Qt.Key.Key_Left: -right, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: right, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        values = list(self._segments)
        if not step or not self.value:
            super().keyPressEvent(event)
            return
        wanted = values[min(max(values.index(self.value) + step, 0), len(values) - 1)]
        if wanted != self.value:
            self._segments[wanted].setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._segments[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            self._segments[wanted].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The border round them."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().line2, 1))
        painter.setBrush(theme().raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class Stepper(QWidget):
    """A number with a smaller and a larger one beside it. `stepped` tells 1 or -1."""

    stepped = Signal(int)

    def __init__(self, smaller: str, larger: str, words: Callable[[float], str]) -> None:
        super().__init__()
        self._say = words
        self._number = Words("", "name")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setFixedWidth(56)
        self._less, self._more = IconButton("minus", smaller), IconButton("plus", larger)
        self._less.clicked.connect(lambda: self.stepped.emit(-1))
        self._more.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._less, self._number, self._more):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_value(self, value: float, *, least: float, most: float) -> None:
        """Show a number, and whether it can go further."""
        self._number.setText(self._say(value))
        self._less.setEnabled(value > least)
        self._more.setEnabled(value < most)


class Section(QWidget):
    """A column of cards, as wide as one reads well."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 24, 32, 32)
        self._column.setSpacing(16)
        for part in parts:
            part.setMaximumWidth(WIDEST)
            self._column.addWidget(part)
        self._column.addStretch()

    def changeEvent(self, event: QEvent) -> None:
        """Another density has other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

"""Where one types: the search field and the note."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import NO_RING, theme
from bias_annotator.gui.translating import mirrored

_WAIT = 180  # ms after the last key before a search begins


class Field(QLineEdit):
    """One line. `finished` tells the text when it was changed and the field is left or Enter pressed; Esc leaves it."""

    finished = Signal(str)
    left = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._shown = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptDrops(False)  # files that are dropped are the window's
        self.setProperty(NO_RING, True)  # the border turns to the accent
        self.editingFinished.connect(self.finish)

    def set_value(self, value: str) -> None:
        """Show a text without telling anybody."""
        self._shown = value
        self.setText(value)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter ends typing here, and not the document."""
        return _claimed(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Ctrl+Enter go back to the text."""
        if event.key() == Qt.Key.Key_Escape or _ctrl_enter(event):
            self.finish()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Tell the text if it was changed; it counts as changed until somebody shows it as a value."""
        if self.text() != self._shown:
            self.finished.emit(self.text())


class Search(QLineEdit):
    """A search field. `searched` comes a moment after the last key; Esc clears it, then leaves it."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setAcceptDrops(False)  # files that are dropped are the window's
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty(NO_RING, True)
        self.setTextMargins(0 if mirrored() else 24, 0, 24 if mirrored() else 0, 0)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textEdited.connect(lambda _text: self._timer.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, then leaves; Enter searches at once."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self._now()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._now()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _now(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass into the field."""
        super().paintEvent(event)
        painter = QPainter(self)
        mirror(painter, self.rect())
        icons.draw(painter, "search", QRectF(8, 0, 22, self.height()), theme().ink3, icons.ROW)
        painter.end()


class Note(QPlainTextEdit):
    """Several lines. `finished` tells the text when it was changed and the field is left, by whatever way."""

    finished = Signal(str)
    left = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self._shown = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptDrops(False)  # files that are dropped are the window's
        self.setProperty("field", True)
        self.setProperty(NO_RING, True)
        self.setTabChangesFocus(True)
        self.setFixedHeight(54)

    def set_value(self, value: str) -> None:
        """Show a text without telling anybody."""
        self._shown = value
        self.setPlainText(value)

    def finish(self) -> None:
        """Tell the text if it was changed; it counts as changed until somebody shows it as a value."""
        text = self.document().toRawText().replace("\u2029", "\n")  # toPlainText would turn no-break spaces into blanks
        if text != self._shown:
            self.finished.emit(text)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter ends typing here, and not the document."""
        return _claimed(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Ctrl+Enter go back to the text."""
        if event.key() == Qt.Key.Key_Escape or _ctrl_enter(event):
            self.finish()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it keeps what was typed."""
        super().focusOutEvent(event)
        self.finish()


def _claimed(event: QEvent) -> bool:
    """Keep Ctrl+Enter from being looked up among the shortcuts."""
    claimed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _ctrl_enter(event)
    if claimed:
        event.accept()
    return claimed


def _ctrl_enter(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier

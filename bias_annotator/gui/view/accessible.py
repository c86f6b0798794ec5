"""The text view for screen readers: a tiny read-only text field that mirrors the paragraph round the caret.

A text interface written in Python crashes with a real assistive-technology client; Qt's own widget does not.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.standin import shown


class Mirror(QPlainTextEdit):
    """Has the keyboard focus for the view, shows the current paragraph to screen readers, and lets every key pass."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFixedSize(1, 1)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setCursorWidth(0)
        self.viewport().setAutoFillBackground(False)
        self.lower()  # over the viewport it would keep Qt from scrolling by moving pixels
        self.setAccessibleName("Text of the document")
        self._shown: tuple[int, int] | None = None

    def event(self, event: QEvent) -> bool:
        """Claim no shortcut: they are the window's."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key goes to the parent, the view."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Every key goes to the parent, the view."""
        event.ignore()

    def forget(self) -> None:
        """Another document is shown."""
        self._shown = None
        self.clear()

    def follow(self, scene: Scene, caret: int, anchor: int) -> None:
        """Show the paragraph round the caret, with the part of the selection that lies in it."""
        paragraph = scene.flow.paragraph(scene.outline.at(caret))
        if self._shown != (paragraph.start, paragraph.end):
            self._shown = (paragraph.start, paragraph.end)
            self.setPlainText(shown(scene.outline.text(paragraph.number)))
        cursor = self.textCursor()
        cursor.setPosition(paragraph.unit(anchor))
        cursor.setPosition(paragraph.unit(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def say(self, facts: list[str]) -> None:
        """Announce the span under the caret."""
        text = ", ".join(facts) if facts else "No span"
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

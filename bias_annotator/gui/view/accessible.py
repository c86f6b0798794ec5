"""The text view for screen readers: a tiny read-only text field that mirrors the paragraph round the caret, and speaks.

A text interface written in Python crashes with a real assistive-technology client; Qt's own widget does not.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QContextMenuEvent, QKeyEvent, QMoveEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bias_annotator.gui.translating import tr
from bias_annotator.gui.view.finder import Finder
from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.standin import shown

_BESIDE = QPoint(-1, -1)  # of the viewport
_REST = 300  # ms without a change after which a selection is told
_WHOLE, _ENDS = 120, 40  # code points of a selection told as a whole, and of each end of a longer one
_ROUND = 30  # code points told round a hit


class Mirror(QPlainTextEdit):
    """Has the keyboard focus for the view, shows the current paragraph to screen readers, and lets every key pass.

    It is a child of the viewport: of a scroll area, screen readers see nothing but the viewport and what is in that.
    """

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFixedSize(1, 1)
        self.move(_BESIDE)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setCursorWidth(0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Text of the document"))
        self._shown: tuple[int, int] | None = None
        self._selected = ""
        self._resting = QTimer(self, interval=_REST, singleShot=True)
        self._resting.timeout.connect(lambda: self.tell(self._selected))

    def event(self, event: QEvent) -> bool:
        """Claim no shortcut: they are the window's."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Stay where it is while the viewport scrolls: beside it, so that nothing of it is ever moved there."""
        super().moveEvent(event)
        if self.pos() != _BESIDE:
            self.move(_BESIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key goes on to the view."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Every key goes to the parent, the view."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the view's."""
        event.ignore()

    def forget(self) -> None:
        """Another document is shown."""
        self._shown = None
        self._resting.stop()
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

    def describe(self, facts: list[str]) -> None:
        """Announce the span under the caret."""
        text = ", ".join(facts) if facts else tr("No span")
        self.setAccessibleDescription(text)
        self.tell(text)

    def tell_selection(self, content: str, start: int, end: int) -> None:
        """Announce what is selected, once it changes no more."""
        words = content[start:end] if end - start <= _WHOLE else f"{content[start : start + _ENDS]} … {content[end - _ENDS : end]}"
        self._selected = tr("Selected: {words}", words=words) if start < end else tr("Nothing selected")
        self._resting.start()

    def tell_hit(self, content: str, finder: Finder, number: int) -> None:
        """Announce a hit with the words round it."""
        start, end = finder.current or (0, 0)
        before, after = content[max(start - _ROUND, 0) : start], content[end : end + _ROUND]
        if start > _ROUND:
            before = before.partition(" ")[2]
        if end + _ROUND < len(content):
            after = after.rpartition(" ")[0]
        self.tell(tr("{number} of {total}: {words}", number=number, total=finder.count, words=f"{before}{content[start:end]}{after}"))

    def tell(self, text: str) -> None:
        """Announce something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

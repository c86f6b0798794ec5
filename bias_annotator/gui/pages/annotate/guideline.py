"""The guideline panel: the project's guideline, opened at the label in question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from bias_annotator.gui.style import face, reading_face
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.labels import Words

_LINE = 22.0  # px


class GuidelinePanel(QWidget):
    """Markdown, read only. `closed` tells that it is no longer wanted."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 4, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.addWidget(Words("Guideline", "panel"))
        head.addStretch()
        close = IconButton("x", "Close the guideline (Esc)")
        close.clicked.connect(self.closed)
        head.addWidget(close)
        holder = QWidget()
        holder.setFixedHeight(52)
        holder.setLayout(head)
        column.addWidget(holder)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setFont(reading_face())
        self.browser.setAccessibleName("Guideline")
        column.addWidget(self.browser, 1)
        self._source = ""

    def show_guideline(self, markdown: str) -> None:
        """Show a guideline."""
        if markdown != self._source:
            self._source = markdown
            self.browser.setMarkdown(markdown or "*This project has no guideline.*")
            self._dress()

    def _dress(self) -> None:
        """Headings in the interface's face, lines of 22 px: Qt's own sizes are a browser's."""
        cursor = QTextCursor(self.browser.document())
        block = self.browser.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            shape = block.blockFormat()
            shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            shape.setTopMargin((4, 0, 18)[min(level, 2)])
            shape.setBottomMargin(6)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            if level:
                letters = QTextCharFormat()
                letters.setFont(face(15 if level == 1 else 14, 600))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(letters)
            block = block.next()

    def go_to(self, title: str) -> bool:
        """Scroll to the heading that holds the title of a label; False when there is none."""
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and title.casefold() in block.text().casefold():
                self._top(block)
                return True
            block = block.next()
        return False

    def _top(self, block: QTextBlock) -> None:
        rect = self.browser.document().documentLayout().blockBoundingRect(block)
        self.browser.verticalScrollBar().setValue(int(rect.top()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

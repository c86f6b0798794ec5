"""The guideline panel: the project's guideline, opened at the label in question."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from bias_annotator.gui.mirror import margins
from bias_annotator.gui.style import face, reading_face, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Words

_LINE = 22.0  # px


class _Field(Search):
    """Enter goes to the next hit, Shift+Enter to the one before."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two of them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._now()
            else:
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class GuidelinePanel(QWidget):
    """Markdown, read only. `closed` tells that it is no longer wanted."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        margins(column, 16, 0, 4, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        margins(head, 0, 0, 4, 0)
        head.addWidget(Words(tr("Guideline"), "panel"))
        head.addStretch()
        close = IconButton("x", tr("Close the guideline"), action="guideline")
        close.clicked.connect(self.closed)
        head.addWidget(close)
        self.search = _Field(tr("Search the guideline"))
        self._count = Words("", "small", "ink2")
        holder = QWidget()
        holder.setFixedHeight(52)
        holder.setLayout(head)
        column.addWidget(holder)
        row = QHBoxLayout()
        margins(row, 0, 0, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        column.addLayout(row)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setFont(reading_face())
        self.browser.setAccessibleName(tr("Guideline"))
        column.addWidget(self.browser, 1)
        self._source = ""
        self._hits: list[QTextCursor] = []
        self._here = 0
        self.search.searched.connect(self._find)
        self.search.stepped.connect(self._step)
        self.search.left.connect(self.browser.setFocus)

    def show_guideline(self, markdown: str) -> None:
        """Show a guideline."""
        if markdown != self._source:
            self._source = markdown
            self.browser.setMarkdown(markdown or tr("*This project has no guideline.*"))
            self._dress()
            self._find(self.search.text())

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

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or face is worn at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.browser.setFont(reading_face())
            self._show_hits()

    def go_to(self, title: str) -> bool:
        """Scroll to the heading of a label: that is its title, else begins with it, else holds it; False when there is none."""
        wanted = title.casefold()
        headings = []
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and wanted in block.text().casefold():
                headings.append(block)
            block = block.next()
        if not headings:
            return False
        words = [heading.text().strip().casefold() for heading in headings]
        ranks = [(text != wanted, not text.startswith(wanted), number) for number, text in enumerate(words)]
        self._top(headings[min(ranks)[-1]])
        return True

    def _find(self, typed: str) -> None:
        """Mark every place where the typed words stand, and go to the first."""
        self._hits, self._here = [], 0
        found = self.browser.document().find(typed) if typed.strip() else QTextCursor()
        while not found.isNull():
            self._hits.append(QTextCursor(found))
            found = self.browser.document().find(typed, found)
        self._show_hits()

    def _step(self, step: int) -> None:
        if self._hits:
            self._here = (self._here + step) % len(self._hits)
            self._show_hits()

    def _show_hits(self) -> None:
        now, marks = theme(), []
        for number, cursor in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format = QTextCharFormat()
            mark.format.setBackground(now.selection if number == self._here else now.warn_soft)
            mark.format.setForeground(now.ink)
            marks.append(mark)
        self.browser.setExtraSelections(marks)
        if self._hits:
            self._top(self._hits[self._here].block())
        none = tr("none") if self.search.text().strip() else ""
        here = tr("{number} of {total}", number=self._here + 1, total=len(self._hits))
        self._count.setText(here if self._hits else none)

    def _top(self, block: QTextBlock) -> None:
        rect = self.browser.document().documentLayout().blockBoundingRect(block)
        self.browser.verticalScrollBar().setValue(int(rect.top()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

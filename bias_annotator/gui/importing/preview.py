"""How a document will look: what is known of it, and its blocks."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from bias_annotator.gui.importing.encoding import DoubtCard
from bias_annotator.gui.importing.rows import Row
from bias_annotator.gui.pages.annotate.details import FIELDS
from bias_annotator.gui.style import reading_face, theme
from bias_annotator.gui.translating import tr, tr_n
from bias_annotator.gui.widgets.labels import Elided, Separator, Words, surface
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.document import Block, BlockKind, Document

_SHOWN = 20_000  # code points
_LINE = 23  # px


class Preview(QWidget):
    """The first document of the file that is chosen in the list. `encoded` tells a place and the encoding that is wanted there."""

    encoded = Signal(str, str)

    def __init__(self, encodings: Mapping[str, str]) -> None:
        """`encodings` are those that were chosen, by place, and change meanwhile."""
        super().__init__()
        self._row: Row | None = None
        surface(self, "page")
        self._name = Elided("", "name")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 16, 16, 12)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 60)
        self._grid.setColumnStretch(1, 1)
        self._facts = QWidget()
        self._facts.setLayout(self._grid)
        self._line = Separator()
        self._encodings = encodings
        self._kept: set[str] = set()  # places of which somebody said that they are right
        self.card = DoubtCard()
        self.card.chosen.connect(self._choose)
        self.card.kept.connect(self._keep)
        self._asked = QWidget()
        around = QVBoxLayout(self._asked)
        around.setContentsMargins(16, 16, 16, 0)
        around.addWidget(self.card)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("How the document will look"))
        self.text.document().setDocumentMargin(16)
        self._empty = EmptyState(tr("Nothing to show."), tr("Choose a file that can be read."))
        head = QWidget()
        head.setFixedHeight(51)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._name, 1)
        row.addWidget(Words(tr("Preview"), "small", "ink2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, Separator(), self._asked, self._facts, self._line, self.text, self._empty):
            column.addWidget(widget, 1 if widget in (self.text, self._empty) else 0)
        self.show_row(None)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._row is not None:
            self.show_row(self._row)

    def show_row(self, row: Row | None) -> None:
        """Show the first document of a file."""
        self._row = row
        document = row.first if row else None
        self._name.setText(row.name if row else "")
        self._empty.setVisible(document is None)
        self._empty.say(*_why_nothing(row))
        self.card.show_row(None if row is None or row.source in self._kept else row, self._encodings.get(row.source) if row else None)
        self._asked.setVisible(not self.card.isHidden())
        for widget in (self._facts, self._line, self.text):
            widget.setVisible(document is not None)
        if document is not None:
            self._show_facts(document)
            self._show_text(document)

    @property
    def place(self) -> str:
        """Where the file lies that is shown; "" if none is."""
        return self._row.source if self._row is not None else ""

    def forget(self) -> None:
        """Forget what was said of other files."""
        self._kept.clear()

    def _choose(self, encoding: str) -> None:
        if self._row is not None:
            self.encoded.emit(self._row.source, encoding)

    def _keep(self) -> None:
        if self._row is not None:
            self._kept.add(self._row.source)
            self.show_row(self._row)

    def _show_facts(self, document: Document) -> None:
        emptied(self._grid)
        facts = [(tr(title), str(getattr(document.metadata, name))) for name, title in FIELDS]
        facts = [*((title, value) for title, value in facts if value), (tr("Blocks"), counted(document.blocks) or "–")]
        for number, (title, value) in enumerate(facts):
            self._grid.addWidget(Words(title, "body", "ink2"), number, 0)
            shown = Elided(value)
            shown.setToolTip(value)
            self._grid.addWidget(shown, number, 1)

    def _show_text(self, document: Document) -> None:
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        content, at = document.text.content[:_SHOWN], 0
        pieces: list[tuple[str, Block | None]] = []
        for block in document.blocks:
            pieces += [(content[at : block.start], None), (content[block.start : block.end], block)]
            at = max(at, block.end)
        pieces.append((content[at:], None))
        first = True
        for words, part in pieces:
            for line in words.strip("\n").split("\n") if words.strip() else ():
                if not first:
                    cursor.insertBlock()
                first = False
                cursor.setBlockFormat(_shape(part))
                cursor.insertText(line.strip(), _face(part))
        if len(document.text.content) > _SHOWN:
            cursor.insertText(" …")
        self.text.verticalScrollBar().setValue(0)


def _why_nothing(row: Row | None) -> tuple[str, str]:
    """Why there is no document to be shown."""
    if row is None or not row.reason:
        return tr("Nothing to show."), tr("Choose a file that can be read.")
    return row.reason, row.hint


def counted(blocks: tuple[Block, ...]) -> str:
    """How many blocks of each kind there are, in words."""
    kinds = [block.kind for block in blocks]
    words = (
        (BlockKind.HEADLINE, tr_n("{n} headline", "{n} headlines", kinds.count(BlockKind.HEADLINE))),
        (BlockKind.PARAGRAPH, tr_n("{n} paragraph", "{n} paragraphs", kinds.count(BlockKind.PARAGRAPH))),
        (BlockKind.BLOCKQUOTE, tr_n("{n} block quote", "{n} block quotes", kinds.count(BlockKind.BLOCKQUOTE))),
        (BlockKind.POST, tr_n("{n} post", "{n} posts", kinds.count(BlockKind.POST))),
    )
    others = len(kinds) - sum(kinds.count(kind) for kind, _ in words)
    said = [each for kind, each in words if kind in kinds]
    return tr(", ").join([*said, *([tr_n("{n} other", "{n} others", others)] if others else [])])


def _shape(block: Block | None) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setBottomMargin(10)
    if block is not None and block.kind in (BlockKind.BLOCKQUOTE, BlockKind.POST):
        shape.setLeftMargin(16)
        shape.setBackground(theme().chrome)
    return shape


def _face(block: Block | None) -> QTextCharFormat:
    form = QTextCharFormat()
    font = QFont(reading_face())
    if block is not None and block.kind is BlockKind.HEADLINE:
        font.setWeight(QFont.Weight.DemiBold)
    quiet = block is not None and block.kind in (BlockKind.BYLINE, BlockKind.DATELINE)
    form.setFont(font)
    form.setForeground(QColor(theme().ink2 if quiet else theme().ink))
    form.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return form

"""The bar over the text in which one finds words: how many hits there are, and the way from one to the next."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import NO_RING, theme
from bias_annotator.gui.translating import tr, tr_n
from bias_annotator.gui.view import TextView
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.labels import Words, surface

HEIGHT = 44  # px
_LONGEST = 200  # code points of a selection that become what is looked for


class _Field(QLineEdit):
    """What is looked for. Enter and Shift+Enter go on and back, Esc leaves."""

    went = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Find in the text"))
        self.setAccessibleName(tr("Find in the text"))
        self.setAcceptDrops(False)  # files that are dropped are the window's
        self.setProperty(NO_RING, True)  # the border turns to the accent
        self.setMaximumWidth(320)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are not for typing."""
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went.emit(-1 if back else 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.went.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Finds in a text view; hidden until it is opened."""

    def __init__(self, view: TextView) -> None:
        super().__init__()
        surface(self, "page")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._view = view
        self.field = _Field()
        self.count = Words("", "body", "ink2")
        self.previous = IconButton("chevron-up", tr("Previous hit"), action="find_previous")
        self.next = IconButton("chevron-down", tr("Next hit"), action="find_next")
        self.case = IconButton("case-sensitive", tr("Match case"))
        self.whole = IconButton("whole-word", tr("Whole words only"))
        self.away = IconButton("x", tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        margins(row, 24, 0, 12, 1)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for toggle in (self.case, self.whole):
            toggle.setCheckable(True)
            row.addWidget(toggle)
        row.addSpacing(8)
        self.count.setMinimumWidth(112)
        row.addWidget(self.count)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.away)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _words: self._look())
        self.field.went.connect(self.step)
        self.field.left.connect(self.close_bar)
        for toggle in (self.case, self.whole):
            toggle.toggled.connect(lambda _on: self._look())
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.away.clicked.connect(self.close_bar)
        self._view.finder.changed.connect(self._tell)

    def open_bar(self) -> None:
        """Come, with what is selected in the text as the words to find, and take the keys."""
        start, end = self._view.selection
        scene = self._view.scene
        words = scene.content[start:end] if scene and not self.field.hasFocus() else ""
        self._appear()
        if words and len(words) <= _LONGEST and "\n" not in words:
            self.field.setText(words)
        self._look()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit; outside of the bar it is selected as well."""
        if not self.isVisible():
            self._appear()
            self._look(go=False)
        self._view.finder.step(direction)
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._view.finder.select()

    def close_bar(self) -> None:
        """Go, and leave the current hit selected in the text."""
        self._view.finder.select()
        self._view.finder.stop()
        self.hide()
        self._view.scroll_pixels(-HEIGHT)
        self._view.setFocus()

    def _appear(self) -> None:
        if not self.isVisible():
            self.show()
            self._view.scroll_pixels(HEIGHT)  # the lines stay where the eye has them

    def _look(self, *, go: bool = True) -> None:
        self._view.finder.look_for(self.field.text(), case=self.case.isChecked(), whole=self.whole.isChecked(), go=go)

    def _tell(self) -> None:
        finder = self._view.finder
        more = "" if finder.done else " …"
        if not self.field.text():
            words = ""
        elif not finder.count:
            words = tr("Not found") if finder.done else "…"
        elif finder.number:
            words = tr("{number} of {total}", number=finder.number, total=finder.count) + more
        else:
            words = tr_n("{n} hit", "{n} hits", finder.count) + more
        self.count.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(finder.count > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line below it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), theme().line)
        painter.end()

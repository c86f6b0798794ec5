"""The dialog round a list of passages: a title, what may be set, the list, how many are ticked, and one button that does it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.mirror import margins
from bias_annotator.gui.pages.annotate.preview import HEIGHT, PreviewList
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.buttons import Button, IconButton, Switch
from bias_annotator.gui.widgets.labels import KeyCap, Separator, Words
from bias_annotator.gui.widgets.notices import EmptyState

WIDTH = 760  # px
_ROWS = 10  # without scrolling
_KEYPAD = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_COUNT = 130  # px for how many are ticked


class Asking(QDialog):
    """A subclass adds rows to `options`, fills the list, and says in `do` what the button does."""

    def __init__(self, parent: QWidget, title: str, middle: float) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.list = PreviewList(title, middle)
        self.list.setMinimumHeight(_ROWS * HEIGHT)
        self.options = QVBoxLayout()
        self.options.setSpacing(8)
        self.empty = EmptyState("")
        self.go = Button("", "primary", "Return")
        self._count = Words("", "body", "ink2")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._lay_out(title)
        self.list.passages.ticked.connect(self.show_count)
        self.list.accepted.connect(self.go.click)
        self.go.clicked.connect(self._go)

    def ask(self, back: QWidget) -> None:
        """Show it; afterwards the keys go back to a widget."""

        def give_back() -> None:
            back.window().activateWindow()
            back.setFocus()

        self.finished.connect(give_back)
        self.open()

    def do(self, rows: list[int]) -> None:
        """Change the passages in these rows."""
        raise NotImplementedError

    def verb(self) -> str:
        """What the button does, in one word; "" while it can do nothing."""
        raise NotImplementedError

    def typed(self, key: str) -> None:
        """A letter (in capitals) or digit was pressed that no field wanted."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits set what may be set; Esc closes it."""
        if event.text().isalnum() and not event.modifiers() & ~_KEYPAD:
            self.typed(event.text().upper())
        else:
            super().keyPressEvent(event)

    def show_count(self) -> None:
        """Show how many passages there are and are ticked; without any the button is off."""
        total, ticked = self.list.passages.rowCount(), len(self.list.passages.chosen)
        self._count.setText(tr("{ticked} of {total} ticked", ticked=ticked, total=total) if total else "")
        verb = self.verb()
        word = verb or tr("Change", "verb")
        self.go.setText(tr("{verb} {number}", verb=word, number=ticked) if ticked else word)
        self.go.setEnabled(bool(verb) and ticked > 0)
        self.go.updateGeometry()
        self._stack.setCurrentIndex(0 if total else 1)

    def _go(self) -> None:
        rows = self.list.passages.chosen
        if rows and self.verb():
            self.accept()
            self.do(rows)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.reject)
        column.addLayout(_row(Words(title, "title"), None, close, edges=(24, 16)))
        self.options.setContentsMargins(24, 0, 24, 0)
        column.addLayout(self.options)
        column.addWidget(Separator())
        holder = QHBoxLayout()
        holder.setContentsMargins(8, 0, 8, 0)
        holder.addWidget(self._stack)
        column.addLayout(holder, 1)
        column.addWidget(Separator())
        cancel = Button(tr("Cancel"), "quiet", "Esc")
        cancel.clicked.connect(self.reject)
        self._count.setMinimumWidth(_COUNT)
        hints = (KeyCap("Space"), Words(tr("tick"), "small", "ink2"), KeyCap("A"), Words(tr("all"), "small", "ink2"))
        column.addLayout(_row(self._count, *hints, None, cancel, self.go, edges=(24, 24)))


def option(title: str, keys: str, *, on: bool) -> tuple[QWidget, Switch]:
    """A switch with its name and the key that turns it."""
    switch = Switch(title)
    switch.setChecked(on)
    holder = QWidget()
    holder.setLayout(_row(switch, Words(title), KeyCap(keys)))
    return holder, switch


def _row(*widgets: QWidget | None, edges: tuple[int, int] = (0, 0)) -> QHBoxLayout:
    """Widgets beside one another; None is a gap that takes what room there is."""
    row = QHBoxLayout()
    margins(row, edges[0], 0, edges[1], 0)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row

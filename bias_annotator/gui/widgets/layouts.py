"""How pages of work lay out their parts: a panel of options at the side, bars above and below, progress, lists with columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from bias_annotator.gui.mirror import margins
from bias_annotator.gui.translating import told, tr
from bias_annotator.gui.widgets.buttons import Button, Switch
from bias_annotator.gui.widgets.labels import Elided, Progress, Words, surface

PANEL, COLUMN_EDGE = 280, 12  # px


def bar(height: int, *widgets: QWidget | None) -> QWidget:
    """Widgets in a row; None: what comes after it stands at the other side."""
    holder = QWidget()
    holder.setFixedHeight(height)
    row = QHBoxLayout(holder)
    row.setContentsMargins(24, 0, 24, 0)
    row.setSpacing(12)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return holder


def under(title: str, option: QWidget) -> QWidget:
    """An option with its title above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(4)
    column.addWidget(Elided(title, "small", "ink2"))
    column.addWidget(option)
    return holder


def beside(*options: QWidget) -> QWidget:
    """Options that share a row, each as wide as the others."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for option in options:
        row.addWidget(option, 1)
    return holder


def switched(switch: Switch, note: Words) -> QWidget:
    """A switch with its name before it, and a note below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 16, 0, 0)
    column.setSpacing(4)
    row = QHBoxLayout()
    row.addWidget(Words(switch.accessibleName()), 1)
    row.addWidget(switch)
    column.addLayout(row)
    column.addWidget(note)
    return holder


def scrolled(inner: QWidget, ground: str) -> QScrollArea:
    """A widget that may be higher than its room."""
    surface(inner, ground)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def titled_panel(panel: QWidget, title: str) -> QVBoxLayout:
    """Make a widget the panel at the side of a page, with a title; the layout is for its options, which scroll."""
    surface(panel, "chrome")
    panel.setFixedWidth(PANEL)
    inner = QWidget()
    options = QVBoxLayout(inner)
    options.setContentsMargins(16, 0, 16, 16)
    options.setSpacing(0)
    head = Words(title, "title")
    head.setContentsMargins(16, 0, 16, 0)
    head.setFixedHeight(52)
    whole = QVBoxLayout(panel)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(head)
    whole.addWidget(scrolled(inner, "chrome"), 1)
    return options


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Working(QWidget):
    """What is being done, how far it is, what is left when somebody stops it, and a button to do so."""

    def __init__(self) -> None:
        super().__init__()
        self._doing = Elided("", "name")
        self._progress = Progress(-1)
        self.promise = Words("", "body", "ink2", wrap=True)
        self.stop = Button(tr("Stop"))
        column = QVBoxLayout(self)
        column.setContentsMargins(120, 0, 120, 40)
        column.setSpacing(12)
        column.addStretch()
        for widget in (self._doing, self._progress, self.promise, self.stop):
            column.addWidget(widget)
        column.addStretch()

    def begin(self, words: str, promise: str) -> None:
        """Say what is being done, of which nobody knows yet how far it is, and what stopping it leaves."""
        self._doing.setText(words)
        self.promise.setText(promise)
        self._progress.set_share(-1)

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show how far it is."""
        self._doing.setText(told(text) or self._doing.text())
        self._progress.set_share(done / total if total else -1)


class ColumnHead(QWidget):
    """What the columns of a list are: the first from the left, then (title, px, whether its cells stand at the right)."""

    def __init__(self, first: str, columns: Sequence[tuple[str, int, bool]]) -> None:
        super().__init__()
        self.setFixedHeight(32)
        row = QHBoxLayout(self)
        margins(row, 48, 0, 8 + COLUMN_EDGE, 0)
        row.setSpacing(0)
        row.addWidget(Words(first, "small", "ink2"))
        row.addStretch()
        for words, width, right in columns:
            title = Words(words, "small", "ink2")
            title.setFixedWidth(width)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            title.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(title)

"""The welcome page: start something, or go on with something."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.gui.actions import Actions
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.pages.recents import RecentList
from bias_annotator.gui.pages.start import DropBox, Mark, StartRow
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.labels import KeyCap, Words, surface
from bias_annotator.settings import Recent

_WIDEST = 1024  # px


class WelcomePage(QWidget):
    """What one sees without a project."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        surface(self, "page")
        self.recents = RecentList()
        self._columns = QWidget()
        columns = QHBoxLayout(self._columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(64)
        columns.addLayout(_start(actions), 400)
        columns.addLayout(self._recent(), 560)
        inner = QVBoxLayout()
        inner.addStretch(6)
        inner.addLayout(_head())
        inner.addSpacing(44)
        inner.addWidget(self._columns, 30)
        inner.addLayout(_foot())
        page = QHBoxLayout(self)
        page.setContentsMargins(24, 24, 24, 22)
        page.addStretch(1)
        self._inner = QWidget()
        self._inner.setMaximumWidth(_WIDEST)
        self._inner.setLayout(inner)
        inner.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._inner, 1000)
        page.addStretch(1)

    def show_recents(self, recents: tuple[Recent, ...]) -> None:
        """Show the projects that were open."""
        self.recents.show_recents(recents)
        self.recents.setVisible(bool(recents))
        self._none.setVisible(not recents)
        self._caption.setVisible(bool(recents))

    def _recent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 8)
        head.addWidget(Words(tr("Recent"), "section", "ink2"))
        head.addStretch()
        self._caption = Words(tr("documents done"), "small", "ink2")
        head.addWidget(self._caption)
        column.addLayout(head)
        column.addWidget(self.recents, 1)
        self._none = Words(tr("Projects that you open are listed here."), "body", "ink2")
        self._none.setContentsMargins(12, 12, 12, 0)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._none, 1)
        return column


def _head() -> QHBoxLayout:
    row = QHBoxLayout()
    margins(row, 4, 0, 0, 0)
    row.setSpacing(20)
    row.addWidget(Mark(42), 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Words("Bias Annotator", "welcome"))
    words.addWidget(Words(tr("Mark what is reported, what is quoted and what is opinion."), "lead", "ink2"))
    row.addLayout(words)
    row.addStretch()
    return row


def _start(actions: Actions) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    caption = Words(tr("Start"), "section", "ink2")
    margins(caption, 12, 0, 0, 4)
    column.addWidget(caption)
    rows = (
        ("sample", "play", tr("Try the sample project"), tr("Short texts, marked in part")),
        ("new_project", "plus", tr("New project"), tr("A scheme, a guideline, your documents")),
        ("open_project", "folder-open", tr("Open project"), tr("A .bias file on this computer")),
    )
    for name, icon, title, below in rows:
        row = StartRow(name, icon, title, below, first=name == "sample")
        row.clicked.connect(lambda _checked=False, name=name: actions.trigger(name))
        column.addWidget(row)
    column.addSpacing(20)
    column.addWidget(DropBox(tr("Web pages, Word and PDF files, plain texts, tables, data sets")))
    column.addStretch()
    return column


def _foot() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    row.addStretch()
    for name, words in (("palette", tr("All actions")), ("keys", tr("Keys"))):
        row.addWidget(KeyCap(action=name))
        row.addWidget(Words(words, "body", "ink2"))
        row.addSpacing(18)
    row.addWidget(Words(tr("Everything stays on this computer"), "body", "ink2"))
    row.addStretch()
    return row

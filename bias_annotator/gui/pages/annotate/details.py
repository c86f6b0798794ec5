"""What is known of a document, to be changed: title, author, outlet, date, language, address."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.translating import told, tr, tr_later
from bias_annotator.gui.widgets.buttons import Button, IconButton
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.gui.widgets.labels import Elided, Separator, Words
from bias_annotator.model.document import Document
from bias_annotator.project.project import Project

FIELDS = (
    ("title", tr_later("Title")),
    ("author", tr_later("Author")),
    ("outlet", tr_later("Outlet")),
    ("published", tr_later("Date")),
    ("language", tr_later("Language")),
    ("url", tr_later("Address")),
)
_SIZE = (520, 420)  # px


class DetailsDialog(QDialog):
    """`saved` is called after something was changed. The text itself never changes."""

    def __init__(self, project: Project, document: Document, parent: QWidget, saved: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Details of the document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._project, self._document, self._saved = project, document, saved
        self.fields = {name: Field(tr(title)) for name, title in FIELDS}
        self.problem = Words("", "body", "bad", wrap=True)
        self.save = Button(tr("Save"), "primary")
        self._lay_out()
        for name, field in self.fields.items():
            field.set_value(getattr(document.metadata, name))
            field.setReadOnly(project.read_only)
            field.returnPressed.connect(self.keep)
            field.left.connect(self.reject)
        self.fields["published"].setPlaceholderText("2031-05-14")
        self.save.setEnabled(not project.read_only)
        self.save.clicked.connect(self.keep)

    def _lay_out(self) -> None:
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.reject)
        head = QHBoxLayout()
        margins(head, 24, 16, 16, 12)
        head.addWidget(Words(tr("Details of the document"), "title"))
        head.addStretch()
        head.addWidget(close)
        grid = QGridLayout()
        margins(grid, 24, 16, 24, 8)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 84)
        for number, (name, title) in enumerate(FIELDS):
            grid.addWidget(Words(tr(title), "body", "ink2"), number, 0)
            grid.addWidget(self.fields[name], number, 1)
        grid.addWidget(Words(tr("File"), "body", "ink2"), len(FIELDS), 0)
        grid.addWidget(Elided(self._document.metadata.source_name or "–"), len(FIELDS), 1)
        foot = QHBoxLayout()
        margins(foot, 24, 8, 24, 16)
        cancel = Button(tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        foot.addWidget(self.problem, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addLayout(grid)
        column.addStretch()
        column.addLayout(foot)

    def keep(self) -> None:
        """Write what was typed; what cannot be is said here, and nothing is written."""
        typed: dict[str, Any] = {name: field.text() for name, field in self.fields.items()}
        try:
            self._project.set_metadata(self._document.id, replace(self._document.metadata, **typed))
        except UserError as problem:
            self.problem.setText(f"{told(problem.sentence)} {told(problem.hint)}")
            return
        self._saved()
        self.accept()


def ask_details(project: Project | None, document: Document | None, parent: QWidget, saved: Callable[[], None], focus: QWidget) -> None:
    """Show the dialog for what is open; the keys go to `focus` afterwards."""
    if project is None or document is None:
        return
    dialog = DetailsDialog(project, project.document(document.id), parent, saved)

    def give_back(_result: int) -> None:
        """A window that was covered does not always become active again by itself."""
        focus.window().activateWindow()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    dialog.finished.connect(give_back)
    dialog.open()

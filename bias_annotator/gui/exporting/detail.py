"""The chosen format: what it loses of this project, and how the export begins."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.exporting.list import files_of, losing
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.style import NO_RING, fixed_face
from bias_annotator.gui.translating import told, tr, whole
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.gui.widgets.labels import Elided, Separator, Words, surface
from bias_annotator.gui.widgets.layouts import emptied, scrolled
from bias_annotator.project.exporting import Loss
from bias_annotator.project.forecasting import Forecast
from bias_annotator.project.previewing import Page, Preview
from bias_annotator.writers import WRITERS

WIDE, SLIM = 320, 256  # px


class Beginning(QWidget):
    """How the first document will stand in the file, or in each of several files."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: tuple[Page, ...] = ()
        self._title = Elided("", "body", "ink2")
        self.file = Choice(tr("File"), [("", "")], none="")
        self._note = Words("", "body", "ink2", wrap=True)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setProperty("field", True)
        self.words.setFont(fixed_face(11))
        self.words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # files are written so
        self.words.setAccessibleName(tr("How it begins"))
        self.words.setProperty(NO_RING, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (Words(tr("How it begins"), "section", "ink2"), self._title, self.file, self._note):
            column.addWidget(widget)
        column.addWidget(self.words, 1)
        column.addStretch()
        self.file.changed.connect(self._show_page)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.show_preview(None)

    def show_preview(self, found: Preview | None) -> None:
        """Show the files of the first document, the first of them opened; None where nothing would go out."""
        self._pages = found.pages if found else ()
        self._title.setText(found.title if found else "")
        self._note.hide()
        self.file.set_choices([(page.name, page.name) for page in self._pages])
        self.file.setVisible(len(self._pages) > 1)
        self.words.setVisible(bool(self._pages))
        self.words.clear()
        if self._pages:
            self.file.set_value(self._pages[0].name)
            self._show_page(self._pages[0].name)

    def show_refused(self, problem: UserError) -> None:
        """Say why there is nothing to be seen."""
        self.clear()
        self._note.setText(" ".join(filter(None, (told(problem.sentence), told(problem.hint)))))
        self._note.show()

    def _show_page(self, name: str) -> None:
        page = next(page for page in self._pages if page.name == name)
        words = page.words or tr("Only programs can read this file.")
        self.words.setPlainText(words if page.whole else f"{words}…")


class Detail(QWidget):
    """What the chosen format is called on the command line, what it loses, and how the export begins."""

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDE)
        self._title, self._files = Words("", "panel", wrap=True), Words("", "body", "ink2", wrap=True)
        self._head = Words("", "section", "ink2")
        self.beginning = Beginning()
        inner = QWidget()
        self._losses = QVBoxLayout(inner)
        margins(self._losses, 0, 0, 8, 0)
        self._losses.setSpacing(6)
        self._area = scrolled(inner, "chrome")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self._title, self._files, self._head):
            column.addWidget(widget)
        column.addWidget(self._area, 2)
        column.addWidget(Separator())
        column.addWidget(self.beginning, 3)

    def show_format(self, name: str, found: Forecast | None) -> None:
        """Show one format."""
        self._title.setText(tr(WRITERS[name].title))
        self._files.setText(f"{name} · {files_of(name)}")
        losses = None if found is None else found.losses[name]
        self._head.setText(tr("Cannot carry") if losses else losing(losses))
        emptied(self._losses)
        for loss in losses or ():
            self._losses.addWidget(_line(loss))
        self._losses.addStretch()
        self._area.setVisible(bool(losses))


def _line(loss: Loss) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Words(tr(loss.what), wrap=True), 1)
    row.addWidget(Words(whole(loss.count), "body", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
    return line

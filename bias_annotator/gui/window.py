"""The main window: rail and pages, and what concerns all of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui import rail
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.doors import Doors
from bias_annotator.gui.intake import Intake
from bias_annotator.gui.jobs import Jobs
from bias_annotator.gui.keeper import Keeper
from bias_annotator.gui.keys import CheatSheet
from bias_annotator.gui.pages.annotate import AnnotatePage
from bias_annotator.gui.pages.annotate.page import NARROW_BELOW
from bias_annotator.gui.pages.importing import ImportPage
from bias_annotator.gui.pages.welcome import WelcomePage
from bias_annotator.gui.pages.who import WhoPage
from bias_annotator.gui.search import SearchPage
from bias_annotator.gui.session import Session
from bias_annotator.gui.style import KeyboardFocus, chosen_theme, dress
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.notices import Notice
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.project import Project
from bias_annotator.settings import ThemeChoice

if TYPE_CHECKING:
    from bias_annotator.gui.compare import ComparePage

SMALLEST, USUAL = (1024, 640), (1440, 900)  # px
_PAGES = (
    ("page_annotate", "pen-line", "Annotate"),
    ("page_compare", "columns-3", "Compare"),
    ("page_search", "search", "Search"),
    ("page_import", "file-input", "Import"),
)


class Window(QWidget):
    """Owns session, jobs and pages, and passes between them what one tells the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Bias Annotator")
        self.setMinimumSize(*SMALLEST)
        surface(self, "page")
        self.session = Session(self)
        self.jobs = Jobs(self)
        self.keeper = Keeper(self.session)
        self.doors = Doors(self, self.session)
        self.actions_ = Actions(self)
        self.rail = rail.Rail(self.actions_, _PAGES)
        self.welcome = WelcomePage(self.actions_)
        self.who = WhoPage()
        self.annotate = AnnotatePage(self.actions_)
        self.compare: ComparePage | None = None
        self.search = SearchPage()
        self.importing = ImportPage()
        self.stack = QStackedWidget()
        for page in (self.welcome, self.who, self.annotate, self.search, self.importing):
            self.stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.intake = Intake(self.session, self.jobs, self.annotate, self.importing)
        self.notice = Notice(self)
        self._focus = KeyboardFocus(self)
        self._connect()
        self._bind()
        self._restore()
        self.show_page(self.welcome)

    def _connect(self) -> None:
        session = self.session
        self.welcome.recents.opened.connect(lambda path: self.open(Path(path)))
        self.welcome.recents.removed.connect(self.doors.forget)
        for source in (self.doors.problem, self.actions_.refused, self.jobs.refused, self.intake.refused, self.keeper.refused):
            source.connect(self.say)
        self.doors.files.connect(self.intake.take)
        session.remembered.connect(self.welcome.show_recents)
        self.who.chosen.connect(session.choose)
        self.who.cancelled.connect(session.close)
        session.asked.connect(self._ask)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        self.intake.busy.connect(self._busy)
        self.intake.finished.connect(lambda: self.show_page(self.importing))
        self.annotate.desk.told.connect(self.notice.say)
        self.annotate.view.sizeChanged.connect(lambda size: session.change(text_size=size))
        self.search.openPassage.connect(self._open_passage)
        self.importing.finished.connect(lambda: self.show_page(self.annotate))
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.set_theme())

    def _bind(self) -> None:
        view = self.annotate.view
        self.actions_.bind(
            {
                "sample": self.doors.sample,
                "new_project": self.doors.new,
                "open_project": self.doors.choose,
                "import_files": self.importing.choose,
                "page_annotate": lambda: self.show_page(self.annotate),
                "page_compare": self.show_compare,
                "page_search": lambda: self.show_page(self.search),
                "page_import": lambda: self.show_page(self.importing),
                "change_annotator": lambda: self._ask(self.session.project),
                "close_project": self.session.close,
                "quit": self.close,
                "keys": lambda: CheatSheet(self, self.actions_.entries).show(),
                "theme_system": lambda: self.set_theme("system"),
                "theme_light": lambda: self.set_theme("light"),
                "theme_dark": lambda: self.set_theme("dark"),
                "text_larger": lambda: view.set_text_size(view.text_size + 1),
                "text_smaller": lambda: view.set_text_size(view.text_size - 1),
                "text_normal": lambda: view.set_text_size(17),
            }
        )

    def open(self, path: Path, annotator: str | None = None) -> None:
        """Open a project; what prevents it is said in the window."""
        self.doors.open(path, annotator)

    def say(self, problem: UserError) -> None:
        """Show what a person can act on."""
        self.notice.say(problem.sentence, problem.hint, problem=True)

    def show_page(self, page: QWidget) -> None:
        """Go to a page; the rail is there only with a project."""
        self.annotate.side.inspector.form.finish()
        pages = (self.annotate, self.compare, self.search, self.importing)
        name = next((name for (name, *_), each in zip(_PAGES, pages, strict=True) if each is page), "")
        self.rail.setVisible(bool(name))
        self.rail.show_page(name)
        self.stack.setCurrentWidget(page)
        (self.annotate.view if page is self.annotate else self.who.field if page is self.who else page).setFocus()

    def show_compare(self) -> None:
        """Go to the Compare page, made at its first use: what it computes with is slow to import."""
        if (project := self.session.project) is None:
            return
        if self.compare is None:
            from bias_annotator.gui.compare import ComparePage  # noqa: PLC0415 - as the docstring says

            self.compare = ComparePage(self.actions_)
            self.compare.set_theme()
            self.compare.openPassage.connect(self._open_passage)
            self.compare.told.connect(self.notice.say)
            self.compare.refused.connect(self.say)
            self.stack.addWidget(self.compare)
        document = self.annotate.desk.document
        self.compare.show_project(project)
        self.compare.text.set_text_size(self.annotate.view.text_size)
        self.compare.show_document(document.id if document is not None else None)
        self.show_page(self.compare)

    def set_theme(self, choice: ThemeChoice | None = None) -> None:
        """Wear a theme, and remember the choice; without one, what was chosen before."""
        if choice is not None:
            self.session.change(theme=choice)
        self.rail.choice = self.session.settings.theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, chosen_theme(self.rail.choice))
        self.annotate.set_theme()
        if self.compare is not None:
            self.compare.set_theme()

    def _busy(self, busy: bool) -> None:
        """While files come in, nothing else is written: one writer at a time, and whoever marks would wait."""
        self.rail.setEnabled(not busy)
        if busy:
            self.show_page(self.importing)
            self.actions_.set_open(frozenset())
        else:
            self.annotate.enable()

    def _ask(self, project: Project | None) -> None:
        if project is not None:
            self.who.ask(project.title or project.path.stem, project.annotators())
            self.show_page(self.who)

    def _opened(self, project: Project, annotator: str) -> None:
        self.setWindowTitle(f"{project.title or project.path.stem} – Bias Annotator")
        self.importing.set_annotator(annotator)
        self.annotate.show_project(project, annotator)
        self.search.show_project(project)
        self.show_page(self.annotate)

    def _closed(self) -> None:
        self.jobs.close()
        if self.compare is not None:
            self.compare.show_project(None)
        self.annotate.show_project(None)
        self.search.show_project(None)
        self.actions_.set_open(frozenset())
        self.setWindowTitle("Bias Annotator")
        self.show_page(self.welcome)

    def _open_passage(self, document: str, position: int) -> None:
        self.annotate.desk.open(DocumentId(document), position)
        self.show_page(self.annotate)

    def _restore(self) -> None:
        settings = self.session.settings
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height()))
        if settings.geometry:
            x, y, width, height = settings.geometry
            self.resize(width, height)
            if any(each.availableGeometry().contains(x + 40, y + 40) for each in QGuiApplication.screens()):
                self.move(x, y)
        if settings.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.annotate.view.set_text_size(settings.text_size)
        self.set_theme()
        self.welcome.show_recents(settings.recents)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a native window whose keys and clicks can be seen."""
        super().showEvent(event)
        self._focus.watch(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows have a narrower rail and inspector, and the queue as a drawer."""
        super().resizeEvent(event)
        self.rail.setFixedWidth(rail.NARROW if self.width() < NARROW_BELOW else rail.WIDTH)
        self.annotate.set_window_width(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already but for what is being typed, the place and the window's own."""
        self.annotate.side.inspector.form.finish()
        self.session.close()
        box = self.normalGeometry()
        self.session.change(geometry=(box.x(), box.y(), box.width(), box.height()), maximized=self.isMaximized())
        super().closeEvent(event)

"""The main window: rail and pages, and what concerns all of them."""

from pathlib import Path

from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui import looks, rail
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.doors import Doors
from bias_annotator.gui.jobs import Jobs
from bias_annotator.gui.keeper import Keeper
from bias_annotator.gui.keys import CheatSheet
from bias_annotator.gui.looks import SMALLEST, Looks
from bias_annotator.gui.pages.annotate import AnnotatePage
from bias_annotator.gui.pages.annotate.page import NARROW_BELOW
from bias_annotator.gui.pages.welcome import WelcomePage
from bias_annotator.gui.pages.who import WhoPage
from bias_annotator.gui.palette import Palette
from bias_annotator.gui.rooms import Rooms
from bias_annotator.gui.search import SearchPage
from bias_annotator.gui.session import Session
from bias_annotator.gui.style import KeyboardFocus
from bias_annotator.gui.translating import told, tr, tr_later
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.gui.widgets.notices import Notice
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.project import Project
from bias_annotator.settings import ThemeChoice

_PAGES = (
    ("page_annotate", "pen-line", tr_later("Annotate")),
    ("page_compare", "columns-3", tr_later("Compare")),
    ("page_search", "search", tr_later("Search")),
    ("page_import", "file-input", tr_later("Import")),
    ("page_export", "file-output", tr_later("Export")),
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
        self.rail = rail.Rail(self.actions_, [(name, icon, tr(title)) for name, icon, title in _PAGES])
        self.welcome = WelcomePage(self.actions_)
        self.who = WhoPage()
        self.annotate = AnnotatePage(self.actions_)
        self.search = SearchPage()
        self.stack = QStackedWidget()
        for page in (self.welcome, self.who, self.annotate, self.search):
            self.stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.notice = Notice(self)
        self.palette_ = Palette(self, self.actions_, self.session)
        self.sheet = CheatSheet(self, self.actions_)
        self.looks = Looks(self.session, self.actions_)
        self.rooms = Rooms(self)
        self.looks.add(self.annotate.view)
        self._focus = KeyboardFocus(self)
        self._connect()
        self._bind()
        self.actions_.show_keys(self)
        looks.put(self, self.session.settings)
        self.session.changed.emit()
        self.welcome.show_recents(self.session.settings.recents)
        self.show_page(self.welcome)

    def _connect(self) -> None:
        session = self.session
        self.welcome.recents.opened.connect(lambda path: self.open(Path(path)))
        self.welcome.recents.removed.connect(self.doors.forget)
        for source in (self.doors.problem, self.actions_.refused, self.jobs.refused, self.keeper.refused):
            source.connect(self.say)
        self.doors.files.connect(self.rooms.take)
        session.remembered.connect(self.welcome.show_recents)
        self.who.chosen.connect(session.choose)
        self.who.cancelled.connect(session.close)
        session.asked.connect(self._ask)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        desk, queue = self.annotate.desk, self.annotate.queue
        queue.set_sort(session.settings.sort)
        queue.sorted.connect(lambda sort: session.change(sort=sort))
        desk.told.connect(self.notice.say)
        desk.opened.connect(lambda document: session.keep_place(document.id, 0) if document else None)
        desk.modeChanged.connect(lambda on: session.change(sentence_mode=on))
        session.changed.connect(lambda: desk.set_sentence_mode(session.settings.sentence_mode))
        self.search.openPassage.connect(self.open_passage)
        self.palette_.opened.connect(lambda document: self.open_passage(document, None))

    def _bind(self) -> None:
        self.actions_.bind(
            {
                "sample": self.doors.sample,
                "new_project": self.doors.new,
                "open_project": self.doors.choose,
                "import_files": self.rooms.choose_files,
                "page_annotate": lambda: self.show_page(self.annotate),
                "page_compare": self.rooms.show_compare,
                "page_search": lambda: self.show_page(self.search),
                "page_import": self.rooms.show_import,
                "page_export": self.rooms.show_export,
                "read_again": self.rooms.read_again,
                "change_annotator": lambda: self._ask(self.session.project),
                "close_project": self.session.close,
                "quit": self.close,
                "keys": self.sheet.toggle,
                "palette": self.palette_.toggle,
                "settings": self.rooms.show_settings,
            }
        )

    def open(self, path: Path, annotator: str | None = None) -> None:
        """Open a project; what prevents it is said in the window."""
        self.doors.open(path, annotator)

    def say(self, problem: UserError) -> None:
        """Show what a person can act on."""
        self.notice.say(told(problem.sentence), told(problem.hint), problem=True)

    def show_page(self, page: QWidget) -> None:
        """Go to a page; the rail is there only with a project."""
        self.annotate.side.inspector.form.finish()
        rooms = self.rooms
        pages = (self.annotate, rooms.compare, self.search, rooms.importing, rooms.exporting, rooms.settings)
        name = next((name for name, each in zip((*(name for name, *_ in _PAGES), "settings"), pages, strict=True) if each is page), "")
        self.rail.setVisible(bool(name) and self.session.project is not None)
        self.rail.show_page(name)
        self.stack.setCurrentWidget(page)
        homes: dict[QWidget, QWidget] = {self.annotate: self.annotate.view, self.who: self.who.field, self.search: self.search.field}
        homes |= {rooms.compare: rooms.compare.text} if rooms.compare is not None else {}
        homes |= {rooms.exporting: rooms.exporting.list} if rooms.exporting is not None else {}
        homes |= {rooms.settings: rooms.settings.list} if rooms.settings is not None else {}
        homes.get(page, page).setFocus()  # no focus proxies: Tab would pass over what stands before them

    def set_theme(self, choice: ThemeChoice) -> None:
        """Wear a theme, and remember the choice."""
        self.session.change(theme=choice)

    def _ask(self, project: Project | None) -> None:
        if project is not None:
            self.who.ask(project.title or project.path.stem, project.annotators())
            self.show_page(self.who)

    def _opened(self, project: Project, annotator: str) -> None:
        self.setWindowTitle(f"{project.title or project.path.stem} – Bias Annotator")
        self.annotate.show_project(project, annotator, self.session.place)
        self.search.show_project(project)
        self.show_page(self.annotate)

    def _closed(self) -> None:
        self.jobs.close()
        if (document := self.annotate.desk.document) is not None:
            self.session.keep_place(document.id, self.annotate.top)
        self.rooms.close_project()
        self.annotate.show_project(None)
        self.search.show_project(None)
        self.actions_.set_open(frozenset())
        self.setWindowTitle("Bias Annotator")
        self.show_page(self.welcome)

    def open_passage(self, document: str, position: int | None) -> None:
        """Go to a place in a document, for marking."""
        self.annotate.desk.open(DocumentId(document), position)
        self.show_page(self.annotate)

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
        self.session.change(geometry=looks.box(self), maximized=self.isMaximized())
        super().closeEvent(event)

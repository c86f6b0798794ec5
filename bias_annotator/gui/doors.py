"""The ways into a project: chosen, new, sample, dropped. What prevents it is told as a UserError."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.session import Session
from bias_annotator.gui.translating import tr

SUFFIX = ".bias"


def _filter() -> str:
    return f"{tr('Projects')} (*{SUFFIX})"


def dropped(data: QMimeData) -> list[Path]:
    """The local files and folders in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Doors(QObject):
    """`files` tells paths to import into the open project."""

    problem = Signal(object)  # UserError
    files = Signal(list)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files wherever they are dropped on the window: open a project, import anything else."""
        if isinstance(event, QDropEvent) and watched is self._window and (paths := dropped(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.drop(paths)
            return True
        return super().eventFilter(watched, event)

    def open(self, path: Path, annotator: str | None = None) -> bool:
        """Open a project; False when something prevents it."""
        return self._try(lambda: self._session.open(path, annotator))

    def choose(self) -> None:
        """Ask for a project file."""
        name, _kind = QFileDialog.getOpenFileName(self._window, tr("Open project"), self._folder(), f"{_filter()};;{tr('All files')} (*)")
        if name:
            self.open(Path(name))

    def new(self) -> bool:
        """Ask where a new project is to be, and make it; False when there is none."""
        name, _kind = QFileDialog.getSaveFileName(self._window, tr("New project"), f"{self._folder()}/project{SUFFIX}", _filter())
        if not name:
            return False
        path = Path(name) if Path(name).suffix else Path(name + SUFFIX)
        return self._try(lambda: self._session.new(path))

    def sample(self) -> None:
        """Open the sample project in the person's own folder, made when it is not there."""
        self._try(self._session.sample)

    def forget(self, path: str) -> None:
        """Take a project out of the recents."""
        self._session.forget(path)

    def drop(self, paths: list[Path]) -> None:
        """Open a project that was dropped; import anything else, into a new project if none is open."""
        projects = [path for path in paths if path.suffix.casefold() == SUFFIX]
        if projects:
            self.open(projects[0])
        elif self._session.project is not None or self.new():
            self.files.emit(paths)

    def _try(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except UserError as problem:
            self.problem.emit(problem)
            return False
        return True

    def _folder(self) -> str:
        recents = self._session.settings.recents
        folder = Path(recents[0].path).parent if recents else Path.home()
        return str(folder if folder.is_dir() else Path.home())

"""Automatic backups while a project is open, beside the window."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Jobs
from bias_annotator.gui.session import Session
from bias_annotator.gui.translating import tr
from bias_annotator.project.project import Project

FIRST, EVERY = 5_000, 15 * 60_000  # ms after opening, when the window has settled, and from then on


class Keeper(QObject):
    """Keeps a backup of the open project soon after it was opened and every 15 minutes, if anything changed.

    `refused` tells what prevents it, once a project: work goes on without backups.
    """

    refused = Signal(object)  # UserError

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._path: Path | None = None
        self._told: set[Path] = set()
        self._jobs = Jobs(self)
        self._jobs.refused.connect(self._refuse)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)

    def keep(self) -> None:
        """Keep a backup now, unless one is being made."""
        self._timer.start(EVERY)
        if self._path is not None:
            self._jobs.run(tr("Backing up"), self._path, lambda own, report: own.keep_backup(datetime.now(UTC), report), lambda _kept: None)

    def _opened(self, project: Project, _annotator: str) -> None:
        if not project.read_only and project.path != self._path:
            self._path = project.path
            self._timer.start(FIRST)

    def _closed(self) -> None:
        self._timer.stop()
        self._path = None
        self._jobs.close()

    def _refuse(self, problem: UserError) -> None:
        if self._path is not None and self._path not in self._told:
            self._told.add(self._path)
            self.refused.emit(problem)

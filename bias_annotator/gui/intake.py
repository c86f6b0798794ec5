"""Imports files into the open project, beside the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Jobs
from bias_annotator.gui.pages.annotate import AnnotatePage
from bias_annotator.gui.pages.importing import ImportPage
from bias_annotator.gui.session import Session
from bias_annotator.gui.translating import tr
from bias_annotator.project.importing import ImportResult, import_files


class Intake(QObject):
    """`busy` tells when an import begins and ends, `finished` that its result is on the Import page."""

    busy = Signal(bool)
    finished = Signal()
    refused = Signal(object)  # UserError

    def __init__(self, session: Session, jobs: Jobs, annotate: AnnotatePage, page: ImportPage) -> None:
        super().__init__(page)
        self._session, self._jobs, self._annotate, self._page = session, jobs, annotate, page
        page.wanted.connect(self.take)
        page.cancelled.connect(jobs.cancel)
        jobs.slow.connect(lambda _title: page.show_working())
        jobs.progress.connect(page.show_progress)
        jobs.ended.connect(page.show_stopped)
        jobs.ended.connect(lambda: self.busy.emit(False))

    def take(self, paths: list[Path]) -> None:
        """Import files and folders into the open project."""
        project = self._session.project
        if project is None or not self._session.annotator or not paths:
            return
        if self._jobs.busy:
            self.refused.emit(UserError(tr("Another import is still running."), tr("Wait for it, or cancel it.")))
            return
        options = self._page.options()
        self._annotate.desk.keep_place()
        self._jobs.run(
            tr("Importing"),
            project.path,
            lambda own, report: import_files(own, paths, options, report),
            lambda result: self._show(paths, result),
        )
        self.busy.emit(True)

    def _show(self, paths: list[Path], result: ImportResult) -> None:
        if (project := self._session.project) is None:
            return
        here = self._annotate.desk.document
        self._session.open(project.path, self._session.annotator)  # scheme and people may have changed
        if here is not None:
            self._annotate.desk.open(here.id)
        self._page.show_result(paths, result)
        self.finished.emit()

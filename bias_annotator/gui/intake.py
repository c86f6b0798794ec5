"""Files that come in beside the window: looked at first, imported when the person says so."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bias_annotator.errors import UserError
from bias_annotator.gui.importing import ImportPage
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.translating import tr
from bias_annotator.project.importing import ImportResult, import_files
from bias_annotator.project.surveying import Survey, survey

if TYPE_CHECKING:
    from bias_annotator.gui.window import Window


class Intake(QObject):
    """The Import page and its work in a window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.page = page = ImportPage()
        self._window, self._session, self._jobs = window, window.session, window.jobs
        self._paths: list[Path] = []
        self.survey: Survey | None = None
        self.looking = Newest(self)
        page.wanted.connect(self.take)
        page.changed.connect(self._look)
        page.confirmed.connect(self.import_now)
        page.cancelled.connect(self._cancel)
        page.finished.connect(lambda: window.show_page(window.annotate))
        for jobs in (self._jobs, self.looking.jobs):
            jobs.progress.connect(page.working.show_progress)
        self._jobs.slow.connect(page.show_importing)
        self._jobs.ended.connect(page.show_stopped)
        self._jobs.ended.connect(lambda: self._set_busy(False))
        self.looking.refused.connect(self._give_up)

    def take(self, paths: list[Path]) -> None:
        """Look at files and folders that somebody wants to import."""
        if self._session.project is None or not self._session.annotator or not paths:
            return
        if self._jobs.busy:
            self._window.say(UserError(tr("Another import is still running."), tr("Wait for it, or stop it.")))
            return
        self._paths = paths
        self.page.panel.set_annotator(self._session.annotator)
        self.page.show_paths(paths)
        self._window.show_page(self.page)
        self._look()

    def import_now(self) -> None:
        """Import what was looked at."""
        project, paths, seen = self._session.project, self._paths, self.survey
        if project is None or not paths or seen is None or self._jobs.busy:
            return
        options = replace(self.page.options(), keep_sources=self._session.settings.keep_sources)
        self._window.annotate.desk.keep_place()
        self._jobs.run(
            tr("Importing…"),
            project.path,
            lambda own, report: import_files(own, paths, options, report),
            lambda result: self._done(seen, result),
        )
        self._set_busy(True)

    def close_project(self) -> None:
        """Forget the files."""
        self.looking.close()
        self._forget()
        self.page.clear()

    def _look(self) -> None:
        project, paths = self._session.project, self._paths
        if project is None or not paths:
            return
        self.survey = None
        options = self.page.options()
        self.page.show_working(tr("Looking at the files…"))
        self.looking.ask("", project.path, lambda own, report: survey(own, paths, options, report), self._show)

    def _show(self, found: Survey) -> None:
        if (project := self._session.project) is not None and self._paths:
            self.survey = found
            self.page.show_survey(found, project.scheme)

    def _done(self, seen: Survey, result: ImportResult) -> None:
        if (project := self._session.project) is None:
            return
        desk = self._window.annotate.desk
        here = desk.document
        self._forget()
        self._session.open(project.path, self._session.annotator)  # scheme and people may have changed
        if here is not None:
            desk.open(here.id)
        self.page.show_result(seen, result)
        self._window.show_page(self.page)
        if result.problem:
            self._window.say(result.problem)

    def _cancel(self) -> None:
        """Stop the import that runs; where none runs, the files are not wanted after all."""
        if self._jobs.busy:
            self._jobs.cancel()
        else:
            self.close_project()

    def _give_up(self, problem: UserError) -> None:
        self.close_project()
        self._window.say(problem)

    def _forget(self) -> None:
        self._paths, self.survey = [], None

    def _set_busy(self, busy: bool) -> None:
        """While files come in, nothing else is written: one writer at a time, and whoever marks would wait."""
        window = self._window
        window.rail.setEnabled(not busy)
        if busy:
            window.show_page(self.page)
            window.actions_.set_open(frozenset())
        else:
            window.annotate.enable()

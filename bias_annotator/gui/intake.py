"""Imports files into the open project, beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bias_annotator.errors import UserError
from bias_annotator.gui.pages.importing import ImportPage
from bias_annotator.gui.translating import tr
from bias_annotator.project.importing import ImportResult, import_files

if TYPE_CHECKING:
    from bias_annotator.gui.window import Window


class Intake(QObject):
    """The Import page and its work in a window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.page = page = ImportPage()
        self._window, self._session, self._jobs = window, window.session, window.jobs
        page.wanted.connect(self.take)
        page.cancelled.connect(self._jobs.cancel)
        page.finished.connect(lambda: window.show_page(window.annotate))
        self._jobs.slow.connect(lambda _title: page.show_working())
        self._jobs.progress.connect(page.show_progress)
        self._jobs.ended.connect(page.show_stopped)
        self._jobs.ended.connect(lambda: self._set_busy(False))

    def take(self, paths: list[Path]) -> None:
        """Import files and folders into the open project."""
        project, annotator = self._session.project, self._session.annotator
        if project is None or not annotator or not paths:
            return
        if self._jobs.busy:
            self._window.say(UserError(tr("Another import is still running."), tr("Wait for it, or cancel it.")))
            return
        self.page.set_annotator(annotator)
        options = self.page.options()
        self._window.annotate.desk.keep_place()
        self._jobs.run(
            tr("Importing"),
            project.path,
            lambda own, report: import_files(own, paths, options, report),
            lambda result: self._show(paths, result),
        )
        self._set_busy(True)

    def _show(self, paths: list[Path], result: ImportResult) -> None:
        if (project := self._session.project) is None:
            return
        desk = self._window.annotate.desk
        here = desk.document
        self._session.open(project.path, self._session.annotator)  # scheme and people may have changed
        if here is not None:
            desk.open(here.id)
        self.page.show_result(paths, result)
        self._window.show_page(self.page)

    def _set_busy(self, busy: bool) -> None:
        """While files come in, nothing else is written: one writer at a time, and whoever marks would wait."""
        window = self._window
        window.rail.setEnabled(not busy)
        if busy:
            window.show_page(self.page)
            window.actions_.set_open(frozenset())
        else:
            window.annotate.enable()

"""Data sets that go out beside the window: counted first, written when the person says so."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bias_annotator.gui.exporting import ExportPage
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.translating import tr
from bias_annotator.project.exporting import ExportResult, export
from bias_annotator.project.forecasting import Forecast, forecast
from bias_annotator.writers import WRITERS

if TYPE_CHECKING:
    from bias_annotator.gui.window import Window


class Outtake(QObject):
    """The Export page and its work in a window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.page = page = ExportPage()
        self._window, self._session = window, window.session
        self._folder = Path()
        self.counting, self.writing = Newest(self), Newest(self)
        page.changed.connect(self.count)
        page.confirmed.connect(self.export_now)
        page.cancelled.connect(self.writing.jobs.cancel)
        page.opened.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        self.counting.jobs.progress.connect(lambda done, total, _words: page.show_counted(done, total))
        jobs = self.writing.jobs
        jobs.slow.connect(page.show_working)
        jobs.progress.connect(page.show_progress)
        jobs.ended.connect(page.show_stopped)
        for refused in (self.counting.refused, self.writing.refused):
            refused.connect(window.say)

    def show_project(self) -> None:
        """Count anew, since spans may be others than when the page was seen last."""
        if (project := self._session.project) is not None and not self.writing.jobs.busy:
            self.page.panel.show_project(project)
            self.count()

    def count(self) -> None:
        """Count what would go out, and what each format would lose of it."""
        if (project := self._session.project) is None:
            return
        options = self.page.panel.options("jsonl")
        self.page.show_counting()
        self.counting.ask("", project.path, lambda own, report: forecast(own, options, report), self._counted)

    def export_now(self) -> None:
        """Ask where to, and write."""
        project, name = self._session.project, self.page.list.name
        if project is None or self.writing.jobs.busy or not self.page.go.isEnabled():
            return
        suffix = WRITERS[name].suffixes[0] if WRITERS[name].suffixes else f"-{name}"
        proposed = project.path.with_name(project.path.stem + suffix)
        chosen, _filter = QFileDialog.getSaveFileName(self._window, tr("Export"), str(proposed))
        if not chosen:
            return
        options = self.page.panel.options(name)
        options = replace(options, force=options.split is None)  # of one name the dialog has asked whether to overwrite
        destination = Path(chosen)
        self._folder = destination.parent
        self.writing.ask(
            tr("Exporting…"),
            project.path,
            lambda own, report: export(own, destination, options, report),
            self._written,
        )

    def close_project(self) -> None:
        """Stop what runs, and forget what was counted."""
        self.counting.close()
        self.writing.close()
        self.page.clear()

    def _counted(self, found: Forecast) -> None:
        self.page.show_forecast(found)

    def _written(self, result: ExportResult) -> None:
        self.page.show_result(result)

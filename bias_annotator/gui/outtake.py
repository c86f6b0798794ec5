"""Data sets that go out beside the window: counted first, written when the person says so."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bias_annotator.errors import UserError
from bias_annotator.gui.exporting import ExportPage
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.translating import tr
from bias_annotator.project.exporting import ExportOptions, ExportResult, export, write_report
from bias_annotator.project.forecasting import Forecaster
from bias_annotator.project.previewing import preview
from bias_annotator.writers import WRITERS, PartedWriter

if TYPE_CHECKING:
    from bias_annotator.gui.window import Window


class Outtake(QObject):
    """The Export page and its work in a window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.page = page = ExportPage()
        self._window, self._session = window, window.session
        self._result: ExportResult | None = None
        self._forecaster = Forecaster()
        self._counted: ExportOptions | None = None  # what the page shows
        self.counting, self.previewing, self.writing = Newest(self), Newest(self), Newest(self)
        page.changed.connect(self.count)
        page.recast.connect(self.preview)
        page.confirmed.connect(self.export_now)
        page.cancelled.connect(self.writing.jobs.cancel)
        page.opened.connect(self._open_folder)
        page.saved.connect(self._save_report)
        self.counting.jobs.progress.connect(lambda done, total, _words: page.show_counted(done, total))
        jobs = self.writing.jobs
        jobs.slow.connect(page.show_working)
        jobs.progress.connect(page.working.show_progress)
        jobs.ended.connect(page.show_stopped)
        for refused in (self.counting.refused, self.writing.refused):
            refused.connect(window.say)
        self.previewing.refused.connect(page.detail.beginning.show_refused)

    def show_project(self) -> None:
        """Count what changed since the page was seen last."""
        if (project := self._session.project) is not None and not self.writing.jobs.busy:
            self.page.panel.show_project(project)
            self.count()

    def count(self) -> None:
        """Count what would go out, and what each format would lose of it."""
        if (project := self._session.project) is None:
            return
        options, forecaster = self.page.panel.options("jsonl"), self._forecaster
        asked = replace(options, anonymous=False, split=None)
        self.page.show_counting(anew=asked != self._counted)
        self._counted = asked
        self.counting.ask("", project.path, lambda own, report: forecaster.forecast(own, options, report), self.page.show_forecast)
        self.preview()

    def preview(self) -> None:
        """Show how the export would begin."""
        if (project := self._session.project) is not None:
            options = self.page.panel.options(self.page.list.name)
            shown = self.page.detail.beginning.show_preview
            self.previewing.ask("", project.path, lambda own, report: preview(own, options, report), shown)

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
        one_name = options.split is None or isinstance(WRITERS[name], PartedWriter)
        options = replace(options, force=one_name)  # of one name the dialog has asked whether to overwrite
        destination = Path(chosen)
        self.writing.ask(
            tr("Exporting…"),
            project.path,
            lambda own, report: export(own, destination, options, report),
            self._written,
        )

    def close_project(self) -> None:
        """Stop what runs, and forget what was counted."""
        for work in (self.counting, self.previewing, self.writing):
            work.close()
        self._forecaster, self._counted = Forecaster(), None
        self.page.clear()

    def _written(self, result: ExportResult) -> None:
        self._result = result
        self.page.show_result(result)

    def _open_folder(self) -> None:
        if self._result is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._result.files[0].parent)))

    def _save_report(self) -> None:
        """Write what “export --json” prints."""
        if (result := self._result) is None:
            return
        proposed = result.files[0].with_name(f"{result.files[0].name}.report.json")
        chosen, _filter = QFileDialog.getSaveFileName(self._window, tr("Save report"), str(proposed))
        if not chosen:
            return
        try:
            write_report(result, Path(chosen))
        except UserError as problem:
            self._window.say(problem)

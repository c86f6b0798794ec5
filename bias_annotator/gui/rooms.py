"""Pages that are made when somebody first goes there, since what they need takes long to read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bias_annotator.gui.compare import ComparePage
    from bias_annotator.gui.exporting import ExportPage
    from bias_annotator.gui.importing import ImportPage
    from bias_annotator.gui.intake import Intake
    from bias_annotator.gui.outtake import Outtake
    from bias_annotator.gui.pages.settings import SettingsPage
    from bias_annotator.gui.window import Window


class Rooms(QObject):
    """The Compare, Import, Export and Settings pages of a window; each is None before it was asked for."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.compare: ComparePage | None = None
        self.importing: ImportPage | None = None
        self.settings: SettingsPage | None = None
        self.exporting: ExportPage | None = None
        self._intake: Intake | None = None
        self._outtake: Outtake | None = None

    def show_compare(self) -> None:
        """Go to the Compare page."""
        window = self._window
        if (project := window.session.project) is None:
            return
        if self.compare is None:
            from bias_annotator.gui.compare import ComparePage  # noqa: PLC0415 - as the first line says

            self.compare = ComparePage(window.actions_)
            window.looks.add(self.compare.text)
            self.compare.openPassage.connect(window.open_passage)
            self.compare.told.connect(window.notice.say)
            self.compare.refused.connect(window.say)
            window.stack.addWidget(self.compare)
            window.actions_.show_keys(self.compare)
        document = window.annotate.desk.document
        self.compare.selection.annotator = window.session.annotator
        self.compare.show_project(project)
        self.compare.show_document(document.id if document is not None else None)
        window.show_page(self.compare)

    def show_settings(self) -> None:
        """Go to the Settings page; from there, back to where one was."""
        window = self._window
        if self.settings is None:
            from bias_annotator.gui.pages.settings import SettingsPage  # noqa: PLC0415 - as the first line says

            self.settings = SettingsPage(window.session, window.actions_)
            window.looks.add(self.settings.preview)
            self.settings.left.connect(window.show_page)
            window.stack.addWidget(self.settings)
        self.settings.came_from(window.stack.currentWidget())
        window.show_page(self.settings)

    def show_import(self) -> None:
        """Go to the Import page."""
        self._window.show_page(self.need_intake().page)

    def show_export(self) -> None:
        """Go to the Export page."""
        outtake = self.need_outtake()
        self._window.show_page(outtake.page)
        outtake.show_project()

    def choose_files(self) -> None:
        """Ask for files to import."""
        self.need_intake().page.choose()

    def read_again(self) -> None:
        """Show what kept files give now, to be taken over."""
        from bias_annotator.gui.rereading import RereadingDialog  # noqa: PLC0415 - as the first line says

        window, session = self._window, self._window.session
        if (project := session.project) is None or window.jobs.busy:
            return
        window.annotate.desk.keep_place()
        dialog = RereadingDialog(project, window, lambda: session.open(project.path, session.annotator))
        dialog.openPassage.connect(window.open_passage)
        dialog.open()

    def take(self, paths: list[Path]) -> None:
        """Files and folders were dropped on the window."""
        self.need_intake().take(paths)

    def close_project(self) -> None:
        """Let go of the project."""
        if self.compare is not None:
            self.compare.show_project(None)
        if self._intake is not None:
            self._intake.close_project()
        if self._outtake is not None:
            self._outtake.close_project()

    def need_outtake(self) -> "Outtake":
        """What exports, with its page."""
        if self._outtake is None:
            from bias_annotator.gui.outtake import Outtake  # noqa: PLC0415 - as the first line says

            window = self._window
            self._outtake = Outtake(window)
            self.exporting = self._outtake.page
            window.stack.addWidget(self._outtake.page)
            window.actions_.lend("export", self._outtake.page)
            window.actions_.bind({"export_now": self._outtake.export_now})
            window.actions_.show_keys(self._outtake.page)
        return self._outtake

    def need_intake(self) -> "Intake":
        """What imports, with its page."""
        if self._intake is None:
            from bias_annotator.gui.intake import Intake  # noqa: PLC0415 - as the first line says

            window = self._window
            self._intake = Intake(window)
            self.importing = self._intake.page
            window.stack.addWidget(self._intake.page)
            window.actions_.lend("import", self._intake.page)
            window.actions_.bind({"import_now": self._intake.import_now})
            window.actions_.show_keys(self._intake.page)
        return self._intake

"""Which project is open, and for whom: opened, made, closed, remembered."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from bias_annotator.errors import UserError
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status
from bias_annotator.project.project import Project
from bias_annotator.settings import Place, Settings, projects_folder
from bias_annotator.store import Query

SAMPLE = "sample.bias"


class Session(QObject):
    """At most one project. `asked` wants an annotator for it, `opened` and `closed` tell the rest."""

    asked = Signal(object)  # Project
    opened = Signal(object, str)  # Project, annotator
    closed = Signal()
    remembered = Signal(object)  # the recents
    changed = Signal()  # settings

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = Settings.load()
        self.project: Project | None = None
        self.annotator = ""

    def open(self, path: Path, annotator: str | None = None) -> None:
        """Open a project for `annotator`, else for who had it open last, else ask. Raises UserError."""
        self._take(Project.open(path), annotator)

    def new(self, path: Path, annotator: str | None = None) -> None:
        """Make a project and open it. Raises UserError."""
        self._take(Project.new(path, title=path.stem), annotator)

    def sample(self) -> None:
        """Open the sample project; it is made first where it is not there. Raises UserError."""
        path = projects_folder() / SAMPLE
        if not path.exists():
            from bias_annotator.project.samples import make_sample  # noqa: PLC0415 - it reads files, which the window seldom does

            path.parent.mkdir(parents=True, exist_ok=True)
            make_sample(path).close()
        self.open(path)

    def choose(self, annotator: str) -> None:
        """The annotator for whom the project is opened. Raises UserError for a name that cannot be one."""
        if self.project is None:
            return
        name = annotator if self.project.read_only else self.project.add_annotator(annotator).name
        self.annotator = name
        self.settings = self.settings.known_as(self.project.id, name)
        self.remember()
        self.opened.emit(self.project, name)

    def remember(self) -> None:
        """Put the project at the head of the recents, with how far its annotator is, and save the settings."""
        if self.project is not None and self.annotator:
            everything = Query(annotator=self.annotator)
            done = self.project.count(replace(everything, statuses=frozenset({Status.DONE})))
            title = self.project.title or self.project.path.stem
            self.settings = self.settings.opened(self.project.path, title, done, self.project.count(everything))
        self.settings.save()
        self.remembered.emit(self.settings.recents)

    def forget(self, path: str) -> None:
        """Take a project out of the recents."""
        self.settings = self.settings.without(path)
        self.settings.save()
        self.remembered.emit(self.settings.recents)

    def change(self, **fields: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change settings and save them."""
        self.settings = replace(self.settings, **fields)
        self.settings.save()
        self.changed.emit()

    @property
    def place(self) -> Place | None:
        """Where the annotator was in the project."""
        return self.settings.place(self.project.id, self.annotator) if self.project is not None else None

    def keep_place(self, document: DocumentId, top: int) -> None:
        """Remember where the annotator is: the document, and the code point at the window's top."""
        if self.project is not None and self.annotator:
            self.settings = self.settings.at(Place(self.project.id, self.annotator, document, top))
            self.settings.save()

    def use(self, action: str) -> None:
        """Remember that an action was chosen from the list of all."""
        self.settings = self.settings.using(action)
        self.settings.save()

    def close(self) -> None:
        """Close the project, if one is open. Pages let go of it at `closed`, before it is closed."""
        if (project := self.project) is None:
            return
        self.remember()
        self.closed.emit()
        self.project, self.annotator = None, ""
        project.close()

    def _take(self, project: Project, annotator: str | None) -> None:
        self.close()
        self.project = project
        known = {person.name.casefold(): person.name for person in project.annotators()}
        last = self.settings.annotators.get(project.id, "")
        name = annotator or known.get(last.casefold(), "")
        if name:
            try:
                self.choose(name)
            except UserError:
                self.close()
                raise
        else:
            self.asked.emit(project)

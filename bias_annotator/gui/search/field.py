"""Fields in which one types a query, with completion of the term that is being typed."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.model.query import completions
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.project import Project


class Completion(QCompleter):
    """Offers how the query in a field can go on, by the scheme, the people and the speakers of a project."""

    def __init__(self, field: QLineEdit) -> None:
        self._offers = QStringListModel()
        super().__init__(self._offers, field)
        self._offers.setParent(self)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list = self.popup() or QListView()
        self.list.setAccessibleName(tr("How it can go on"))
        self.scheme = Scheme("", "", ())
        self.people: tuple[str, ...] = ()
        self.speakers: tuple[str, ...] = ()
        field.setCompleter(self)
        field.textEdited.connect(self._offer)

    def show_project(self, project: Project) -> None:
        """Complete what a project has."""
        self.scheme, self.people = project.scheme, tuple(person.name for person in project.annotators())
        self.show_speakers(project)

    def show_speakers(self, project: Project) -> None:
        """Complete the names of those who are quoted by now."""
        self.speakers = tuple(speaker.name for speaker in project.speakers())

    def _offer(self, typed: str) -> None:
        self._offers.setStringList(completions(typed, self.scheme, self.people, self.speakers))


class QueryField(Field):
    """A field for a query among other fields."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__(name, placeholder)
        self.completion = Completion(self)

    def show_project(self, project: Project) -> None:
        """Complete what a project has."""
        self.completion.show_project(project)

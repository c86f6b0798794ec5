"""What a person chose to compare: whom, under which labels, in which round, in which documents."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.compare.counting import Wanted
from bias_annotator.gui.compare.numbers import NumbersPanel
from bias_annotator.gui.compare.which import DocumentCard
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.project import Project


class Selection(QObject):
    """`seen` tells that other marks are wanted in the text too, `scoped` that other documents are to be counted."""

    seen = Signal()
    scoped = Signal()

    def __init__(self, page: QWidget, panel: NumbersPanel) -> None:
        super().__init__(page)
        self._page, self._panel = page, panel
        self._project: Project | None = None
        self._card: DocumentCard | None = None
        self.names: tuple[str, ...] = ()
        self.scope = "all"  # of the documents; or "one", or "some"
        self.some: tuple[DocumentId, ...] = ()
        self.annotator = ""  # whose status is that of the documents
        panel.scoped.connect(self._take_scope)
        panel.filtered.connect(self.seen)

    def wanted(self, document: DocumentId | None) -> Wanted:
        """What is to be counted while a document is on show."""
        documents = {"some": self.some, "one": (document,) if document else ()}.get(self.scope, ())
        return replace(self._panel.wanted, names=self.names, documents=documents)

    def show_project(self, project: Project | None) -> None:
        """Choose in another project; nothing is chosen then."""
        self._project = project
        if self._card is not None:
            self._card.close_project()
        self.names, self.scope, self.some = (), "all", ()
        self._panel.show_scope(self.scope, 0)
        if project is not None:
            self._panel.show_choices(project.scheme, sorted({layer.round for layer in project.layers()}))

    def take_names(self, names: list[str]) -> None:
        """Compare others."""
        self.names = tuple(names)
        self.seen.emit()

    def choose_documents(self) -> None:
        """Open the card in which documents are chosen."""
        if self._project is None:
            return
        if self._card is None:
            self._card = DocumentCard(self._page.window(), self._panel.scope)
            self._card.chosen.connect(self._take_documents)
        self._card.open(self._project, self.annotator, self.some)

    def _take_scope(self, scope: str) -> None:
        if scope == "choose" or (scope == "some" and not self.some):
            self._panel.show_scope(self.scope, len(self.some))
            self.choose_documents()
        else:
            self.scope = scope
            self.scoped.emit()

    def _take_documents(self, documents: tuple[DocumentId, ...]) -> None:
        everything = self._project is None or len(documents) == self._project.count()
        self.some = () if everything else documents
        self.scope = "all" if everything else "some"
        self._panel.show_scope(self.scope, len(self.some))
        self.scoped.emit()

"""Which documents go out: chosen as in the queue, and by the language of the search."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bias_annotator.gui.search.field import QueryField
from bias_annotator.gui.translating import tr, tr_choices, tr_later
from bias_annotator.gui.widgets.buttons import Button, Choice
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.gui.widgets.layouts import beside, under
from bias_annotator.gui.widgets.many import Many
from bias_annotator.model.people import Status
from bias_annotator.project.project import Project, Query

_STATUSES = (
    (Status.TODO.value, tr_later("To do")),
    (Status.STARTED.value, tr_later("Started")),
    (Status.DONE.value, tr_later("Done")),
)
_FLAGS = (("yes", tr_later("Flagged")), ("no", tr_later("Not flagged")))


class Documents(QWidget):
    """`changed` tells that other documents are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query = QueryField(tr("Only documents that a search finds"), tr("All documents"))
        self.words = Field(tr("With these words"), tr("Any"))
        self.outlet = Choice(tr("Outlet"), [], none=tr("Any"))
        self.status = Many(tr("Status"), tr("Any"))
        self.whose = Choice(tr("Status of"), [], none=tr("Anybody"))
        self.flag = Choice(tr("Flags"), tr_choices(_FLAGS), none=tr("Any"))
        self.since, self.until = (Field(name, tr("2031-05-14")) for name in (tr("From"), tr("Until")))
        self.all = Button(tr("All documents"), "link")
        self.status.set_choices(tr_choices(_STATUSES))
        self._fields = (self.query, self.words, self.since, self.until)
        self._choices = (self.outlet, self.whose, self.flag)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._titled(self.query))
        for pair in ((self.words, self.outlet), (self.status, self.whose), (self.since, self.until)):
            column.addWidget(beside(*map(self._titled, pair)))
        column.addWidget(beside(self._titled(self.flag), under("", self.all)))
        for field in self._fields:
            field.finished.connect(self._finished)
        for choice in self._choices:
            choice.changed.connect(lambda _value: self._tell())
        self.status.changed.connect(lambda _values: self._tell())
        self.all.clicked.connect(self._clear)
        self._show_all()

    @staticmethod
    def _titled(option: QWidget) -> QWidget:
        return under(option.accessibleName(), option)

    def show_project(self, project: Project, people: list[str]) -> None:
        """Offer the people and outlets of a project."""
        outlets = project.outlets()
        self.query.show_project(project)
        for choice, known in ((self.outlet, outlets), (self.whose, people)):
            choice.set_choices([(each, each) for each in known])
            if choice.value not in known:
                choice.set_value("")

    def where(self) -> Query:
        """The documents as the queue would describe them."""
        flagged = {"yes": True, "no": False}.get(self.flag.value)
        statuses = frozenset(map(Status, self.status.values))
        since, until = self.since.text().strip(), self.until.text().strip()
        return Query(self.whose.value, self.words.text().strip(), statuses, flagged, self.outlet.value, since, until)

    def _finished(self, _words: str) -> None:
        for field in self._fields:
            field.set_value(field.text())
        self._tell()

    def _clear(self) -> None:
        for field in self._fields:
            field.set_value("")
        for choice in self._choices:
            choice.set_value("")
        self.status.set_values(())
        self._tell()

    def _tell(self) -> None:
        self._show_all()
        self.changed.emit()

    def _show_all(self) -> None:
        self.all.setVisible(self.where() != Query() or bool(self.query.text()))

"""What goes out: spans, documents, names, parts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.exporting.documents import Documents
from bias_annotator.gui.translating import tr, tr_choices, tr_later
from bias_annotator.gui.widgets.buttons import Choice, Switch
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.gui.widgets.layouts import beside, switched, titled_panel, under
from bias_annotator.gui.widgets.many import Many
from bias_annotator.model.people import LayerKind
from bias_annotator.project.exporting import ExportOptions
from bias_annotator.project.project import Project
from bias_annotator.project.splitting import parse_split
from bias_annotator.writers import WRITERS, carried

_SPLITS = (
    ("train=80,dev=10,test=10", tr_later("80 % train, 10 % dev, 10 % test")),
    ("train=70,dev=15,test=15", tr_later("70 % train, 15 % dev, 15 % test")),
    ("train=80,test=20", tr_later("80 % train, 20 % test")),
)
_STRATA = (("outlet", tr_later("In every part")), ("none", tr_later("By chance")))


class Panel(QWidget):
    """`changed` tells that what goes out is another, `recast` that only names or parts are others."""

    changed = Signal()
    recast = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.layers = Many(tr("Whose spans"), tr("Everybody and gold"))
        self.labels = Many(tr("Labels"), tr("All labels"))
        self.documents = Documents()
        self.anonymous = Switch(tr("Other names for annotators"))
        self._names = Words("", "small", "ink2", wrap=True)
        self.split = Choice(tr("Parts for training and testing"), tr_choices(_SPLITS), none=tr("One data set"))
        self.seed = Field(tr("Seed of chance"), "0")
        self.strata = Choice(tr("Outlets"), tr_choices(_STRATA), none="")
        self._lay_out()
        for many in (self.layers, self.labels):
            many.changed.connect(lambda _values: self.changed.emit())
        self.documents.changed.connect(self.changed)
        self.anonymous.toggled.connect(lambda _on: self.recast.emit())
        self.split.changed.connect(lambda _value: self._show_split())
        self._show_split()

    def _lay_out(self) -> None:
        column = titled_panel(self, tr("Export"))
        for option in (self.layers, self.labels):
            column.addWidget(under(option.accessibleName(), option))
        column.addWidget(self.documents)
        column.addWidget(switched(self.anonymous, self._names))
        column.addWidget(under(self.split.accessibleName(), self.split))
        self._parts = beside(under(self.seed.accessibleName(), self.seed), under(self.strata.accessibleName(), self.strata))
        self._whole = Words(tr("Documents stay whole, and texts that are nearly the same stay together."), "small", "ink2", wrap=True)
        column.addWidget(self._parts)
        column.addSpacing(4)
        column.addWidget(self._whole)
        column.addStretch()

    def show_project(self, project: Project) -> None:
        """Offer the layers, labels, people and outlets of a project."""
        people = [each.name for each in project.annotators()]
        self.layers.set_choices([(str(LayerKind.GOLD), tr("Gold")), *((name, name) for name in people)])
        self.labels.set_choices([(label.name, tr(label.title)) for label in project.scheme.labels])
        self.documents.show_project(project, people)

    def show_format(self, name: str) -> None:
        """Offer other names only where a format has names."""
        carries = carried(WRITERS[name])
        named = carries.layers or carries.work
        self.anonymous.setEnabled(named)
        self._names.setText(tr("The same in every export; also in notes.") if named else tr("This format names nobody."))

    def options(self, name: str) -> ExportOptions:
        """The options as they are chosen; a seed that is no number is 0."""
        seed = int(self.seed.text()) if self.seed.text().isdecimal() else 0
        return ExportOptions(
            name,
            self.layers.values,
            query=self.documents.query.text(),
            labels=self.labels.values,
            anonymous=self.anonymous.isChecked(),
            split=parse_split(self.split.value, seed, by_outlet=self.strata.value == "outlet") if self.split.value else None,
            where=self.documents.where(),
        )

    def _show_split(self) -> None:
        for widget in (self._parts, self._whole):
            widget.setVisible(bool(self.split.value))
        self.recast.emit()

"""What goes out: documents, layers, labels, names, parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bias_annotator.gui.translating import tr, tr_choices, tr_later
from bias_annotator.gui.widgets.buttons import Choice, Switch
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.gui.widgets.labels import Words, surface
from bias_annotator.gui.widgets.layouts import under
from bias_annotator.model.people import LayerKind
from bias_annotator.project.exporting import ExportOptions
from bias_annotator.project.project import Project
from bias_annotator.project.splitting import parse_split

_SPLITS = (
    ("train=80,dev=10,test=10", tr_later("80 % train, 10 % dev, 10 % test")),
    ("train=70,dev=15,test=15", tr_later("70 % train, 15 % dev, 15 % test")),
    ("train=80,test=20", tr_later("80 % train, 20 % test")),
)


class Panel(QWidget):
    """`changed` tells that what goes out is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(280)
        self.query = Field(tr("Only documents that a search finds"), tr("All documents"))
        self.layer = Choice(tr("Whose spans"), [], none=tr("Everybody and gold"))
        self.label = Choice(tr("Labels"), [], none=tr("All labels"))
        self.anonymous = Switch(tr("Other names for annotators"))
        self.split = Choice(tr("Parts for training and testing"), tr_choices(_SPLITS), none=tr("One data set"))
        self.seed = Field(tr("Seed of chance"), "0")
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        surface(inner, "chrome")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(0)
        for option in (self.query, self.layer, self.label):
            column.addWidget(under(option.accessibleName(), option))
        column.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(Words(self.anonymous.accessibleName()), 1)
        row.addWidget(self.anonymous)
        column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(Words(tr("The same in every export; also in notes."), "small", "ink2", wrap=True))
        column.addWidget(under(self.split.accessibleName(), self.split))
        self._seed = under(self.seed.accessibleName(), self.seed)
        column.addWidget(self._seed)
        self._whole = Words(tr("Documents stay whole, and texts that are nearly the same stay together."), "small", "ink2", wrap=True)
        column.addSpacing(4)
        column.addWidget(self._whole)
        column.addStretch()
        for choice in (self.layer, self.label):
            choice.changed.connect(lambda _value: self.changed.emit())
        self.query.finished.connect(lambda _words: self._queried())
        self.anonymous.toggled.connect(lambda _on: self.changed.emit())
        self.split.changed.connect(lambda _value: self._show_seed())
        self._show_seed()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        title = Words(tr("Export"), "title")
        title.setContentsMargins(16, 0, 16, 0)
        title.setFixedHeight(52)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(title)
        whole.addWidget(area, 1)

    def show_project(self, project: Project) -> None:
        """Offer the layers and labels of a project."""
        people = [(each.name, each.name) for each in project.annotators()]
        self.layer.set_choices([(str(LayerKind.GOLD), tr("Gold")), *people])
        self.label.set_choices([(label.name, label.title) for label in project.scheme.labels])
        for choice, known in ((self.layer, {name for name, _ in people} | {str(LayerKind.GOLD)}), (self.label, set(_labels(project)))):
            if choice.value not in known:
                choice.set_value("")

    def options(self, name: str) -> ExportOptions:
        """The options as they are chosen; a seed that is no number is 0."""
        seed = int(self.seed.text()) if self.seed.text().isdecimal() else 0
        return ExportOptions(
            name,
            (self.layer.value,) if self.layer.value else (),
            query=self.query.text(),
            labels=(self.label.value,) if self.label.value else (),
            anonymous=self.anonymous.isChecked(),
            split=parse_split(self.split.value, seed) if self.split.value else None,
        )

    def _queried(self) -> None:
        self.query.set_value(self.query.text())
        self.changed.emit()

    def _show_seed(self) -> None:
        for widget in (self._seed, self._whole):
            widget.setVisible(bool(self.split.value))


def _labels(project: Project) -> list[str]:
    return [label.name for label in project.scheme.labels]

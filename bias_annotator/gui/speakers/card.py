"""One speaker, to be changed: name, kind, other names, merging, removing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.gui.speakers.field import SpeakerField
from bias_annotator.gui.speakers.list import TITLES
from bias_annotator.gui.translating import tr, tr_choices, tr_n
from bias_annotator.gui.widgets.buttons import Button, Choice, IconButton
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.gui.widgets.labels import Elided, Separator, Words
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.model.speakers import Speaker, SpeakerKind, Speakers

_CAPTION = 92  # px


class SpeakerCard(QWidget):
    """Tells what is wanted: another name or kind, one more alias, an alias less or on its own, a merge with the one named, its end."""

    renamed = Signal(str)
    kind = Signal(str)
    alias = Signal(str)
    unaliased = Signal(str)
    split = Signal(str)
    merged = Signal(str)
    removed = Signal()

    def __init__(self, registry: Callable[[], Speakers]) -> None:
        super().__init__()
        self._count = Words("", "small", "ink2")
        self.name = Field(tr("Name"))
        self.kinds = Choice(tr("Kind"), tr_choices((str(kind), title) for kind, title in TITLES.items()), none=tr("Not known"))
        self.add = Field(tr("Another name or @handle"), tr("Another name or @handle"))
        self.merge = SpeakerField(tr("Merge with"), tr("Name of the other one"), registry)
        self.remove = Button(tr("Remove"), "quiet")
        self._aliases = QVBoxLayout()
        self._aliases.setSpacing(4)
        self._lay_out()
        self.name.finished.connect(self.renamed)
        self.kinds.changed.connect(self.kind)
        self.add.finished.connect(self.alias)
        self.merge.finished.connect(self.merged)
        self.remove.clicked.connect(self.removed)

    def show_speaker(self, speaker: Speaker, said: int, *, writable: bool) -> None:
        """Show one."""
        self.name.set_value(speaker.name)
        self.kinds.set_value("" if speaker.kind is SpeakerKind.UNKNOWN else str(speaker.kind))
        self._count.setText(tr_n("{n} span of this project names this speaker.", "{n} spans of this project name this speaker.", said))
        self.add.set_value("")
        self.merge.set_value("")
        emptied(self._aliases)
        for alias in speaker.aliases:
            self._aliases.addWidget(self._alias(alias))
        self.setEnabled(writable)

    def _alias(self, alias: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        split, drop = Button(tr("Split off"), "link"), IconButton("x", tr("Remove “{name}”", name=alias))
        split.setAccessibleName(tr("Split off “{name}”", name=alias))
        split.clicked.connect(lambda: self.split.emit(alias))
        drop.clicked.connect(lambda: self.unaliased.emit(alias))
        row.addWidget(Elided(alias), 1)
        row.addWidget(split)
        row.addWidget(drop)
        return holder

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 12, 24, 16)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _CAPTION)
        grid.setColumnStretch(1, 1)
        aliases = QWidget()
        column = QVBoxLayout(aliases)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._aliases)
        column.addWidget(self.add)
        for row, (caption, widget) in enumerate(((tr("Name"), self.name), (tr("Kind"), self.kinds), (tr("Other names"), aliases))):
            words = Words(caption, "body", "ink2")
            words.setFixedHeight(28)
            grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self._count, 3, 1)
        grid.addWidget(Separator(), 4, 0, 1, 2)
        grid.addWidget(Words(tr("Merge with"), "body", "ink2"), 5, 0)
        grid.addWidget(self.merge, 5, 1)
        last = QHBoxLayout()
        last.addStretch()
        last.addWidget(self.remove)
        grid.addLayout(last, 6, 1)
        grid.setRowStretch(7, 1)

"""Which annotator is in which group."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bias_annotator.gui.compare.peers import Groups
from bias_annotator.gui.mirror import seen
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.buttons import Button, Choice
from bias_annotator.gui.widgets.labels import Elided, Separator, Words
from bias_annotator.gui.widgets.layouts import emptied, scrolled
from bias_annotator.gui.widgets.overlay import Overlay

_WIDTH, _MOST = 344, 420  # px wide; px high at most
COUNT = 4  # groups one can choose


class GroupCard(Overlay):
    """`chosen` tells the groups, with those that have anybody."""

    chosen = Signal(tuple)

    def __init__(self, window: QWidget, panel: QWidget) -> None:
        super().__init__(window)
        self._panel = panel
        self.choices: dict[str, Choice] = {}
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(16, 4, 16, 12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.go = Button(tr("Compare groups"), "primary")
        self.none = Button(tr("No groups"), "quiet")
        title = Words(tr("Groups of annotators"), "panel")
        title.setContentsMargins(16, 12, 16, 8)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addStretch()
        foot.addWidget(self.none)
        foot.addWidget(self.go)
        self.column.addWidget(title)
        self.column.addWidget(scrolled(self._inner, "none"), 1)
        self.column.addWidget(Separator())
        self.column.addLayout(foot)
        self.go.clicked.connect(lambda: self._done(self.groups))
        self.none.clicked.connect(lambda: self._done(()))

    def open(self, names: Sequence[str], groups: Groups) -> None:
        """Ask for the group of each annotator; until somebody chose, the first half is one group and the rest another."""
        emptied(self._grid)
        titles = [tr("Group {n}", n=number) for number in range(1, COUNT + 1)]
        before = {name: title for title, members in groups for name in members}
        usual = {name: titles[2 * place >= len(names)] for place, name in enumerate(names)}
        self.choices = {}
        for row, name in enumerate(names):
            choice = Choice(tr("Group of {who}", who=name), [(title, title) for title in titles], none=tr("No group"))
            choice.set_value(before.get(name, "") if groups else usual[name])
            choice.setFixedWidth(150)
            self._grid.addWidget(Elided(name), row, 0)
            self._grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignRight)
            self.choices[name] = choice
        self.appear(next(iter(self.choices.values())))

    @property
    def groups(self) -> Groups:
        """The groups as they are chosen."""
        found: dict[str, list[str]] = {}
        for name, choice in self.choices.items():
            if choice.value:
                found.setdefault(choice.value, []).append(name)
        return tuple((title, tuple(members)) for title, members in sorted(found.items()))

    def place(self, room: QRect) -> QRect:
        """Over the panel of numbers."""
        panel = seen(self._panel.rect().translated(self._panel.mapTo(self._over, QPoint(0, 0))), room)
        height = min(100 + 40 * max(len(self.choices), 1) + 20, _MOST, panel.height() - 120)
        return seen(QRect(panel.right() - _WIDTH - 7, panel.top() + 100, _WIDTH, height), room)

    def _done(self, groups: Groups) -> None:
        self.dismiss()
        self.chosen.emit(groups)

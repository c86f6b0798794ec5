"""The panel of numbers: every measure with interval and coverage, by label, by pair, which labels are confused, and what differs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.compare.counting import Numbers
from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.compare.plots import EDGE
from bias_annotator.gui.compare.sections import BY_LABEL, Sections, with_pairs
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import listed, tr
from bias_annotator.gui.widgets.buttons import Button, Choice
from bias_annotator.gui.widgets.labels import Progress, Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.scheme import Scheme

WIDTH = 344  # px
_HEIGHT = 52


class NumbersPanel(QWidget):
    """`scoped` tells that all documents (True) or only the one on show are wanted, `pressed` the passages Behind a number.

    `stopped` tells that nothing more is to be counted, `filtered` that other labels or another round are wanted, `saved`
    that the numbers are to be saved.
    """

    scoped = Signal(bool)
    pressed = Signal(object)
    stopped = Signal()
    filtered = Signal()
    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDTH)
        self._numbers: Numbers | None = None
        self._scheme = Scheme("", "", ())
        self._by = BY_LABEL  # the measure whose pairs are shown
        self._pair: tuple[str, str] | None = None
        self._work = _Work()
        self._work.stop.clicked.connect(self.stopped)
        self.scope = Choice(tr("Documents"), (("all", tr("All documents")), ("one", tr("This document"))), none="")
        self.scope.setFixedWidth(150)
        self.scope.changed.connect(lambda value: self.scoped.emit(value == "all"))
        self.labels = Choice(tr("Labels"), (("", tr("All labels")),), none="")
        self.round = Choice(tr("Round"), (("", tr("Newest round")),), none="")
        filters = QHBoxLayout()
        filters.setContentsMargins(EDGE, 0, EDGE, 10)
        for choice in (self.labels, self.round):
            choice.changed.connect(lambda _value: self.filtered.emit())
            filters.addWidget(choice)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Numbers"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        column = QVBoxLayout(self)
        margins(column, 1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addLayout(filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self._work)

    def _header(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.addWidget(Words(tr("Agreement"), "title"))
        head.addStretch()
        head.addWidget(self.scope)
        header = QWidget()
        header.setLayout(head)
        header.setFixedHeight(_HEIGHT)
        return header

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line at its left."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().chrome)
        painter.fillRect(0, 0, 1, self.height(), theme().line)
        painter.end()

    def say(self, first: str, second: str = "") -> None:
        """Show words in place of numbers."""
        self._empty.say(first, second)
        self._stack.setCurrentIndex(0)

    def show_choices(self, scheme: Scheme, rounds: Sequence[int]) -> None:
        """Offer the labels of a scheme and the rounds there are; nothing is chosen then."""
        self.labels.set_choices((("", tr("All labels")), *((each.name, titled(scheme, each.name)) for each in scheme.labels)))
        self.round.set_choices((("", tr("Newest round")), *((str(each), tr("Round {n}", n=each)) for each in rounds)))
        self.labels.set_value("")
        self.round.set_value("")
        self.round.setVisible(len(rounds) > 1)

    def show_work(self, done: int, total: int) -> None:
        """Show how far the counting is; with a `total` of 0 nothing is counted any more."""
        self._work.setVisible(total > 0)
        self._work.progress.set_share(done / total if total else 0.0)

    def show_numbers(self, numbers: Numbers, scheme: Scheme) -> None:
        """Show other numbers."""
        self._numbers, self._scheme = numbers, scheme
        if not numbers.comparison.shared:
            self.say(tr("Nothing to compare yet."), tr("It takes two annotators who worked on the same document."))
            return
        content = QWidget()
        surface(content, "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        self._fill(Sections(column, scheme, self.pressed.emit), numbers)
        column.addStretch()
        place = self._scroll.verticalScrollBar().value()
        focused = self._focused()
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().setValue(place)
        self._stack.setCurrentIndex(1)
        if focused:
            self._focus(focused)

    def _fill(self, sections: Sections, numbers: Numbers) -> None:
        sections.measures(numbers)
        sections.labels(numbers)
        sections.parts(numbers)
        sections.missed(numbers)
        sections.documents(numbers)
        sections.periods(numbers)
        paired = with_pairs(numbers.comparison)
        if paired:
            chosen = next((measure for measure in paired if measure.name == self._by), paired[0])
            choice = _choice(tr("Measure"), [(measure.name, tr(measure.title)) for measure in paired], chosen.name)
            choice.changed.connect(self._take_measure)
            sections.matrix(numbers, chosen, choice)
        pairs = numbers.pairs
        if pairs and numbers.meetings:
            pair = self._pair if self._pair in pairs else pairs[0]
            among = None
            if len(pairs) > 1:
                among = _choice(tr("Pair"), [(str(at), listed(each, tr(" and "))) for at, each in enumerate(pairs)], str(pairs.index(pair)))
                among.changed.connect(lambda value: self._take_pair(pairs[int(value)]))
            sections.confusion(numbers, pair, among)
        sections.save(self.saved.emit)

    def _take_measure(self, name: str) -> None:
        self._by = name
        self._again()

    def _take_pair(self, pair: tuple[str, str]) -> None:
        self._pair = pair
        self._again()

    def _again(self) -> None:
        QTimer.singleShot(0, self, self._renew)  # later: the choice that was made lies in what is made anew

    def _renew(self) -> None:
        if self._numbers is not None:
            self.show_numbers(self._numbers, self._scheme)

    def _focused(self) -> str:
        """Name of what has the focus in here."""
        return next((each.accessibleName() for each in self._scroll.findChildren(QAbstractButton) if each.hasFocus()), "")

    def _focus(self, name: str) -> None:
        """Focus what has the name (or, of a value, the title) that had the focus before."""
        title = name.partition(":")[0]
        for widget in self._scroll.findChildren(QAbstractButton):
            if widget.accessibleName().partition(":")[0] == title:
                widget.setFocus()
                return


class _Work(QWidget):
    """How far the counting is, and a way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = Progress()
        self.stop = Button(tr("Stop counting"))
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 8, EDGE, 8)
        row.setSpacing(12)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        column.addLayout(row)
        self.hide()


def _choice(name: str, choices: list[tuple[str, str]], value: str) -> Choice:
    choice = Choice(name, choices, none="")
    choice.set_value(value)
    choice.setFixedWidth(190)
    return choice

"""The panel of numbers: every measure with interval and coverage, by label, by pair, which labels are confused, and what differs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.compare import differing, values
from bias_annotator.gui.compare.counting import BY, Numbers, Wanted
from bias_annotator.gui.compare.course import course
from bias_annotator.gui.compare.documents import Documents
from bias_annotator.gui.compare.groups import GroupCard
from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.compare.peers import Groups
from bias_annotator.gui.compare.people import people
from bias_annotator.gui.compare.plots import EDGE
from bias_annotator.gui.compare.sections import Sections, choice, measure_choice
from bias_annotator.gui.compare.tallies import Pair
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import listed, tr, tr_choices, tr_later, tr_n
from bias_annotator.gui.widgets.buttons import Button, Choice, Tabs
from bias_annotator.gui.widgets.labels import Progress, Separator, Words, surface
from bias_annotator.gui.widgets.many import Many
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.scheme import Scheme

WIDTH = 344  # px
_HEIGHT = 52
TABS = {
    "numbers": tr_later("Numbers"),
    "differences": tr_later("Differences"),
    "people": tr_later("People"),
    "documents": tr_later("Documents"),
    "time": tr_later("Time"),
}


class NumbersPanel(QWidget):
    """`scoped` tells that "all" documents, the "one" on show or "some" are wanted, `pressed` the passages Behind a number.

    `stopped` tells that nothing more is to be counted, `filtered` that other labels or another round are wanted, `saved`
    that the numbers are to be saved, `measured` that another measure is wanted, or people, or groups of them.
    """

    scoped = Signal(str)
    pressed = Signal(object)
    stopped = Signal()
    filtered = Signal()
    saved = Signal()
    measured = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDTH)
        self._numbers: Numbers | None = None
        self._scheme = Scheme("", "", ())
        self.by = BY  # the measure that is shown by label, pair, document and over time
        self.peers = False  # whether people one by one are wanted, which is not before somebody looked
        self.groups: Groups = ()
        self._card: GroupCard | None = None
        self._pair: Pair | None = None
        self._filled = ""  # the tab that the column holds
        self._work = _Work()
        self._work.stop.clicked.connect(self.stopped)
        self.scope = Choice(tr("Which documents"), (("all", ""),), none="")
        self.scope.setFixedWidth(170)
        self.scope.changed.connect(self.scoped)
        self.show_scope("all", 0)
        self.labels = Many(tr("Labels"), tr("All labels"))
        self.round = Choice(tr("Round"), (("", tr("Newest round")),), none="")
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Numbers"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState("")
        self.documents = Documents()
        self.documents.pressed.connect(self.pressed)
        self.documents.measured.connect(self._take_measure)
        self.tabs = Tabs(tr_choices(TABS.items()))
        self.tabs.chosen.connect(self._turn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.documents)
        self._lay_out()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(EDGE, 0, EDGE, 10)
        filters.setSpacing(8)
        for field in (self.labels, self.round):
            field.changed.connect(self.filtered)
            filters.addWidget(field)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 8)
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        margins(column, 1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addLayout(filters)
        column.addLayout(tabs)
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

    def show_scope(self, scope: str, some: int) -> None:
        """Show which documents are compared; `some` is how many were chosen, 0 before that."""
        chosen = tr_n("{n} document", "{n} documents", some) if some else tr("Choose documents…")
        again = (("choose", tr("Choose others…")),) if some else ()
        self.scope.set_choices((("all", tr("All documents")), ("one", tr("This document")), ("some", chosen), *again))
        self.scope.set_value(scope)

    def show_choices(self, scheme: Scheme, rounds: Sequence[int]) -> None:
        """Offer the labels of a scheme and the rounds there are; nothing is chosen then."""
        self.labels.set_choices([(each.name, titled(scheme, each.name)) for each in scheme.labels])
        self.labels.set_values(())
        self.groups = ()
        self.peers = self.tabs.current == "people"
        self.round.set_choices((("", tr("Newest round")), *((str(each), tr("Round {n}", n=each)) for each in rounds)))
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
        elif self.tabs.current == "documents":
            self.documents.show_numbers(numbers, self.by)
            self._stack.setCurrentWidget(self.documents)
        else:
            self._show_column(numbers, scheme)

    def _show_column(self, numbers: Numbers, scheme: Scheme) -> None:
        content = QWidget()
        surface(content, "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        self._fill(Sections(column, scheme, self.pressed.emit), numbers)
        column.addStretch()
        place = self._scroll.verticalScrollBar().value() if self._filled == self.tabs.current else 0
        focused = self._focused()
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().setValue(place)
        self._filled = self.tabs.current
        self._stack.setCurrentWidget(self._scroll)
        if focused:
            self._focus(focused)

    def _fill(self, sections: Sections, numbers: Numbers) -> None:
        among = measure_choice(self.by, self._take_measure)
        if self.tabs.current == "differences":
            differing.parts(sections, numbers)
            differing.by_label(sections, numbers)
            differing.by_annotator(sections, numbers)
            differing.missed(sections, numbers)
        elif self.tabs.current == "people":
            people(sections, numbers, self.wanted, among, self.choose_groups)
        elif self.tabs.current == "time":
            course(sections, numbers, self.by, among)
        else:
            values.measures(sections, numbers)
            values.labels(sections, numbers, self.by, among)
            values.matrix(sections, numbers, self.by)
            self._confusion(sections, numbers)
            values.save(sections, self.saved.emit)

    def _confusion(self, sections: Sections, numbers: Numbers) -> None:
        pairs = numbers.pairs
        pair = self._pair if self._pair in pairs else pairs[0]
        among = None
        if len(pairs) > 1:
            choices = [(str(at), listed(each, tr(" and "))) for at, each in enumerate(pairs)]
            among = choice(tr("Pair"), choices, str(pairs.index(pair)), lambda value: self._take_pair(pairs[int(value)]))
        values.confusion(sections, numbers, pair, among)

    def turn(self, tab: str) -> None:
        """Show a tab, with the keys at it."""
        self.tabs.choose(tab)
        self._turn(tab)
        self.tabs.focus()

    def _turn(self, tab: str) -> None:
        self._renew()
        if tab == "people" and not self.peers:
            self.peers = True
            self.measured.emit()

    @property
    def wanted(self) -> Wanted:
        """What is to be counted of what one chooses here."""
        return Wanted(labels=self.labels.values, round=int(self.round.value or 0), by=self.by, people=self.peers, groups=self.groups)

    def choose_groups(self) -> None:
        """Ask who is in which group."""
        if self._numbers is None:
            return
        if self._card is None:
            self._card = GroupCard(self.window(), self)
            self._card.chosen.connect(self._take_groups)
        self.turn("people")
        self._card.open(self._numbers.comparison.annotators, self.groups)

    def _take_groups(self, groups: Groups) -> None:
        self.groups = groups
        self._again()
        self.measured.emit()

    def _take_measure(self, name: str) -> None:
        self.by = name
        self._again()
        self.measured.emit()

    def _take_pair(self, pair: Pair) -> None:
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

"""The panel of numbers: every measure with interval and coverage, by label, by pair, and which labels are confused."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.compare.plots import EDGE, Axis, Cell, Head, Matrix, ValueRow, number
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import listed, told, tr, tr_n, whole
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.gui.widgets.labels import Separator, Words, surface
from bias_annotator.gui.widgets.notices import EmptyState, Glyph
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.comparing import Comparison, Confusion, Measure, both, compare, confusion
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project

WIDTH = 344  # px
RESAMPLES = 1000  # of the documents, for the intervals
_BY_LABEL = "alpha_char"  # the measure whose values by label are shown
_HEIGHT = 52


@dataclass(frozen=True, slots=True)
class Numbers:
    """A comparison, and how often two of its annotators gave which labels to one passage."""

    comparison: Comparison
    pair: tuple[str, str] | None
    confusion: Confusion


def count(
    project: Project, names: tuple[str, ...], documents: tuple[DocumentId, ...], pair: tuple[str, str] | None, report: Report
) -> Numbers:
    """Compare annotators (everybody, if none is named) over documents (all); the confusion is that of `pair`, or of the first two."""
    found = compare(project, annotators=names, documents=documents, bootstrap=RESAMPLES, report=report)
    pairs = list(combinations(found.annotators, 2))
    chosen = pair if pair in pairs else next(iter(pairs), None)
    return Numbers(found, chosen, confusion(both(project, *chosen, found.shared, report)) if chosen and found.shared else Confusion())


class NumbersPanel(QWidget):
    """`scoped` tells that all documents (True) or only the one on show are wanted, `paired` another pair of names."""

    scoped = Signal(bool)
    paired = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setFixedWidth(WIDTH)
        self.scope = Choice(tr("Documents"), (("all", tr("All documents")), ("one", tr("This document"))), none="")
        self.scope.setFixedWidth(150)
        self.scope.changed.connect(lambda value: self.scoped.emit(value == "all"))
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.addWidget(Words(tr("Agreement"), "title"))
        head.addStretch()
        head.addWidget(self.scope)
        header = QWidget()
        header.setLayout(head)
        header.setFixedHeight(_HEIGHT)
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
        column.addWidget(header)
        column.addWidget(self._stack, 1)

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

    def show_numbers(self, numbers: Numbers, scheme: Scheme) -> None:
        """Show other numbers."""
        if not numbers.comparison.shared:
            self.say(tr("Nothing to compare yet."), tr("It takes two annotators who worked on the same document."))
            return
        content = QWidget()
        surface(content, "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        _Sections(column, numbers, scheme, self.paired.emit).fill()
        column.addStretch()
        self._scroll.setWidget(content)
        self._stack.setCurrentIndex(1)


class _Sections:
    """Fills the panel's column from top to bottom."""

    def __init__(self, column: QVBoxLayout, numbers: Numbers, scheme: Scheme, paired: Callable[[tuple[str, str]], None]) -> None:
        self._column, self._numbers, self._scheme, self._paired = column, numbers, scheme, paired
        self._comparison = numbers.comparison

    def fill(self) -> None:
        """All sections."""
        measures = self._comparison.measures
        for measure in measures:
            row = ValueRow(tr(measure.title), measure.value, measure.interval, grey=measure.too_little)
            row.setToolTip(told(measure.caution))
            self._column.addWidget(row)
        self._column.addWidget(Axis(with_intervals=any(measure.interval for measure in measures)))
        if measures:
            words = Words(_coverage(measures[0]), "small", "ink2", wrap=True)
            words.setContentsMargins(EDGE, 6, EDGE, 0)
            self._column.addWidget(words)
        for warning in dict.fromkeys(measure.warning for measure in measures if measure.warning):
            self._warn(told(warning))
        by_label = self._comparison.measure(_BY_LABEL)
        if by_label is not None and by_label.per_label:
            self._head(tr("By label"), Words(tr(by_label.title), "small", "ink3"))
            for name, value in by_label.per_label.items():
                label = self._scheme.label(name)
                head = Head(letter=self._scheme.letter(name), label=label)
                self._column.addWidget(
                    ValueRow(titled(self._scheme, name), value, by_label.label_intervals[name], head, grey=by_label.too_little)
                )
        if measures and len(self._comparison.annotators) > 1:
            self._pairs(measures[0])
            self._confusion()

    def _head(self, title: str, right: QWidget | None = None) -> None:
        self._column.addSpacing(12)
        self._column.addWidget(Separator())
        self._column.addSpacing(14)
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addWidget(Words(title, "section", "ink2"))
        row.addStretch()
        if right is not None:
            row.addWidget(right)
        self._column.addLayout(row)
        self._column.addSpacing(6)

    def _warn(self, said: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 8, EDGE, 0)
        row.setSpacing(6)
        row.addWidget(Glyph("triangle-alert", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(said, "small", "ink2", wrap=True), 1)
        self._column.addLayout(row)

    def _pairs(self, measure: Measure) -> None:
        names = self._comparison.annotators
        values = measure.matrix()
        self._head(tr("Between annotators"), Words(tr(measure.title), "small", "ink3"))
        heads = [Head(name) for name in names]
        cells = [[Cell() if a == b else Cell(number(values.get((a, b))), values.get((a, b)) or 0.0) for b in names] for a in names]
        self._column.addWidget(Matrix(tr("Between annotators"), heads, heads, cells, first=84))

    def _confusion(self) -> None:
        pair, counts = self._numbers.pair, self._numbers.confusion
        if pair is None:
            return
        choice = None
        pairs = list(combinations(self._comparison.annotators, 2))
        if len(pairs) > 1:
            choice = Choice(tr("Pair"), [(str(at), listed(each, tr(" and "))) for at, each in enumerate(pairs)], none="")
            choice.set_value(str(pairs.index(pair)))
            choice.setFixedWidth(180)
            choice.changed.connect(lambda value: self._paired(pairs[int(value)]))
        self._head(tr("Passages by label") if choice else tr("Passages by label: {one} ↓, {other} →", one=pair[0], other=pair[1]), choice)
        used = {name for names in counts for name in names if name is not None}
        order = [label.name for label in self._scheme.labels]
        names: list[str | None] = [*sorted(used, key=lambda name: (order.index(name) if name in order else len(order), name)), None]
        heads = [Head(letter=self._scheme.letter(name), label=self._scheme.label(name)) if name else Head() for name in names]
        most = max(counts.values(), default=1)
        cells = [[Cell() if a is b is None else Cell(whole(counts[a, b]), (counts[a, b] / most) ** 0.5) for b in names] for a in names]
        self._column.addWidget(
            Matrix(tr("Passages by label, {one} and {other}", one=pair[0], other=pair[1]), heads, heads, cells, first=40)
        )


def _coverage(measure: Measure) -> str:
    documents = tr_n("{n} document", "{n} documents", measure.documents)
    spans = tr_n("{n} span", "{n} spans", measure.spans)
    characters = tr_n("{n} character", "{n} characters", measure.characters)
    return tr("{documents}, {spans}, {characters}", documents=documents, spans=spans, characters=characters)

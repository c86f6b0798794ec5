"""What the panel of numbers shows, from top to bottom: measures by section, labels, pairs, which labels are confused, what differs."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.gui.compare import behind
from bias_annotator.gui.compare.behind import PARTS, Behind
from bias_annotator.gui.compare.counting import OVER_TIME, Numbers
from bias_annotator.gui.compare.curve import Curve, Point
from bias_annotator.gui.compare.matrix import Cell, Matrix
from bias_annotator.gui.compare.meanings import coverage, meaning
from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.compare.plots import EDGE, Axis, CountRow, Head, ValueRow, number
from bias_annotator.gui.translating import date_words, listed, told, tr, whole
from bias_annotator.gui.widgets.buttons import Button, Choice, IconButton
from bias_annotator.gui.widgets.labels import Elided, Separator, Words
from bias_annotator.gui.widgets.notices import Glyph
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.comparing import Comparison, Measure
from bias_annotator.project.dissecting import Part, by_part, missed_by

BY_LABEL = "alpha_char"  # the measure whose values by label are shown
_WORST = 8  # documents
_LONG = 160  # characters of a warning that are shown; the rest is in its tip


class Sections:
    """Fills the panel's column. `pressed` is called with the passages behind what was pressed."""

    def __init__(self, column: QVBoxLayout, scheme: Scheme, pressed: Callable[[Behind], None]) -> None:
        self._column, self._scheme, self._pressed = column, scheme, pressed

    def measures(self, numbers: Numbers) -> None:
        """The values in their sections, each with what it means."""
        found = numbers.comparison.measures
        if found:
            words = Words(coverage(found[0]), "small", "ink2", wrap=True)
            words.setContentsMargins(EDGE, 0, EDGE, 6)
            self._column.addWidget(words)
        for warning in _each_once([measure.warning for measure in found if measure.warning]):
            self._warn(told(warning))
        for section, group in groupby(found, key=lambda measure: measure.section):
            rows = list(group)
            self._told_head(tr(section), rows)
            for measure in rows:
                title = tr(measure.title)
                row = ValueRow(title, measure.value, measure.interval, grey=measure.too_little)
                self._tell(row, title, meaning(measure), coverage(measure))
                self._leads(row, partial(behind.of_measure, title, measure.name, numbers.meetings))
                self._column.addWidget(row)
        self._column.addWidget(Axis(with_intervals=any(measure.interval for measure in found)))

    def labels(self, numbers: Numbers) -> None:
        """The values by label."""
        measure = numbers.comparison.measure(BY_LABEL)
        if measure is None or not measure.per_label:
            return
        self.head(tr("By label"), Words(tr(measure.title), "small", "ink3"))
        for name, value in measure.per_label.items():
            title = titled(self._scheme, name)
            head = Head(letter=self._scheme.letter(name), label=self._scheme.label(name))
            row = ValueRow(title, value, measure.label_intervals[name], head, grey=measure.too_little)
            self._leads(row, partial(behind.of_measure, title, measure.name, numbers.meetings, name))
            self._column.addWidget(row)

    def parts(self, numbers: Numbers) -> None:
        """What disagreement consists of."""
        if not numbers.meetings:
            return
        self.head(tr("What differs"), Words(tr("passages of two"), "small", "ink3"))
        counts = by_part(numbers.meetings)
        most = max(counts.values())
        for part in PARTS:
            row = CountRow(tr(PARTS[part]), counts[part], counts[part] / most, good=part is Part.AGREED)
            self._leads(row, partial(behind.of_part, numbers.meetings, part))
            self._column.addWidget(row)

    def missed(self, numbers: Numbers) -> None:
        """How many passages each annotator missed that another one found."""
        counts = missed_by(numbers.meetings)
        if not counts:
            return
        self.head(tr("Missed by"), Words(tr("passages of two"), "small", "ink3"))
        most = max(counts.values())
        for name, count in counts.most_common():
            row = CountRow(name, count, count / most)
            self._leads(row, partial(behind.of_missing, tr("Missed by {who}", who=name), numbers.meetings, name))
            self._column.addWidget(row)

    def documents(self, numbers: Numbers) -> None:
        """The documents with most disagreement."""
        found = behind.most_differing(numbers.meetings)
        if not found:
            return
        everything = Button(tr("All, most first"), "link")
        order = [document for document, _ in found]
        everything.clicked.connect(lambda: self._pressed(behind.of_documents(tr("Documents by disagreement"), numbers.meetings, order)))
        self.head(tr("Documents by disagreement"), everything)
        for document, count in found[:_WORST]:
            title = numbers.titles.get(document, document)
            row = CountRow(title, count, count / found[0][1], long=True)
            self._tell(row, *self._alone(numbers, document, title))
            self._leads(row, partial(behind.of_documents, title, numbers.meetings, (document,)))
            self._column.addWidget(row)

    def _alone(self, numbers: Numbers, document: DocumentId, title: str) -> list[str]:
        """What the measures say of a document alone."""
        values = next((each.values for each in numbers.comparison.by_document if each.document == document), {})
        return [title, *(f"{tr(each.title)}: {number(values.get(each.name))}" for each in numbers.comparison.measures)]

    def periods(self, numbers: Numbers) -> None:
        """Agreement in the order of work."""
        values = [period.comparison.measure(OVER_TIME) for period in numbers.periods]
        points = []
        for period, measure in zip(numbers.periods, values, strict=True):
            if measure is None:
                return
            ends = [date_words(moment.date(), year=False) for moment in (period.first, period.last)]
            when = ends[0] if ends[0] == ends[1] else tr("{first} to {last}", first=ends[0], last=ends[1])
            value = number(measure.value)
            points.append(Point(measure.value, tr("{when}: {value}, {coverage}", when=when, value=value, coverage=coverage(measure))))
        if len(points) < 2 or values[0] is None:  # noqa: PLR2004 - one point is no course
            return
        self.head(tr("Over time"), Words(tr(values[0].title), "small", "ink3"))
        curve = Curve(tr("Over time"), points)
        curve.pressed.connect(
            lambda place: self._pressed(behind.of_documents(points[place].said, numbers.meetings, numbers.periods[place].comparison.shared))
        )
        self._column.addWidget(curve)

    def save(self, pressed: Callable[[], None]) -> None:
        """A button that saves what is shown."""
        button = Button(tr("Save numbers or figure…"), action="save_numbers")
        button.clicked.connect(pressed)
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 16, EDGE, 0)
        row.addWidget(button)
        row.addStretch()
        self._column.addLayout(row)

    def matrix(self, numbers: Numbers, measure: Measure, choice: Choice) -> None:
        """The values of each two annotators."""
        names = numbers.comparison.annotators
        values = measure.matrix()
        self.head(tr("Between annotators"), choice)
        heads = [Head(name) for name in names]
        cells = [[Cell() if a == b else Cell(number(values.get((a, b))), values.get((a, b)) or 0.0) for b in names] for a in names]
        matrix = Matrix(tr("Between annotators"), heads, heads, cells, first=84)
        matrix.pressed.connect(
            lambda row, column: self._pressed(
                behind.of_pair(listed((names[row], names[column]), tr(" and ")), numbers.meetings, names[row], names[column])
            )
        )
        self._column.addWidget(matrix)

    def confusion(self, numbers: Numbers, pair: tuple[str, str], choice: Choice | None) -> None:
        """How often two annotators gave which labels to one passage."""
        one, other = pair
        self.head(tr("Passages by label") if choice else tr("Passages by label: {one} ↓, {other} →", one=one, other=other), choice)
        counts = behind.confusion(numbers.meetings, pair)
        used = {name for names in counts for name in names if name is not None}
        order = [label.name for label in self._scheme.labels]
        names: list[str | None] = [*sorted(used, key=lambda name: (order.index(name) if name in order else len(order), name)), None]
        heads = [Head(letter=self._scheme.letter(name), label=self._scheme.label(name)) if name else Head() for name in names]
        most = max(counts.values(), default=1)
        cells = [[Cell() if a is b is None else Cell(whole(counts[a, b]), (counts[a, b] / most) ** 0.5) for b in names] for a in names]
        matrix = Matrix(tr("Passages by label, {one} and {other}", one=one, other=other), heads, heads, cells, first=40)
        matrix.pressed.connect(lambda row, column: self._pressed(self._confused(numbers, pair, (names[row], names[column]))))
        self._column.addWidget(matrix)

    def _confused(self, numbers: Numbers, pair: tuple[str, str], labels: tuple[str | None, str | None]) -> Behind:
        said = [titled(self._scheme, label) if label else tr("nothing") for label in labels]
        title = tr("{one}: {label}, {other}: {other_label}", one=pair[0], label=said[0], other=pair[1], other_label=said[1])
        return behind.of_labels(title, numbers.meetings, pair, labels)

    def head(self, title: str, right: QWidget | None = None) -> None:
        """A line, and the title of a section with something at its right."""
        self._column.addSpacing(12)
        self._column.addWidget(Separator())
        self._column.addSpacing(10)
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addWidget(Elided(title, "section", "ink2"), 1)
        if right is not None:
            row.addWidget(right)
        self._column.addLayout(row)
        self._column.addSpacing(4)

    def _told_head(self, title: str, measures: Iterable[Measure]) -> None:
        """The title of a section of measures; its button shows what they mean."""
        button = IconButton("info", tr("What does this mean: {section}", section=title), 24, drawn=14)
        button.setCheckable(True)
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 6, EDGE, 0)
        row.addWidget(Words(title, "section", "ink2"))
        row.addStretch()
        row.addWidget(button)
        self._column.addLayout(row)
        said = [tr("{title}: {meaning}", title=tr(each.title), meaning=meaning(each)) for each in measures]
        words = Words("\n\n".join(said), "small", "ink2", wrap=True)
        words.setContentsMargins(EDGE, 2, EDGE, 8)
        words.hide()
        button.toggled.connect(words.setVisible)
        self._column.addWidget(words)

    def _tell(self, row: QWidget, *said: str) -> None:
        row.setToolTip("\n".join(said))
        row.setAccessibleDescription(" ".join(said))

    def _leads(self, row: ValueRow | CountRow, passages: Callable[[], Behind]) -> None:
        row.clicked.connect(lambda: self._pressed(passages()))

    def _warn(self, said: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 4, EDGE, 4)
        row.setSpacing(6)
        row.addWidget(Glyph("triangle-alert", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = Words(said if len(said) <= _LONG else f"{said[:_LONG].rstrip()}…", "small", "ink2", wrap=True)
        words.setToolTip(said if len(said) > _LONG else "")
        row.addWidget(words, 1)
        self._column.addLayout(row)


def _each_once(warnings: list[str]) -> list[str]:
    """The warnings, each once; what all begin with is not said again."""
    common = min(warnings, key=len, default="")
    shared = all(warning.startswith(common) for warning in warnings)
    return list(dict.fromkeys(warning.removeprefix(f"{common} ") if shared else warning for warning in warnings))


def with_pairs(comparison: Comparison) -> list[Measure]:
    """The measures that have a value for two annotators."""
    return [measure for measure in comparison.measures if any(pair.value is not None for pair in measure.pairs)]

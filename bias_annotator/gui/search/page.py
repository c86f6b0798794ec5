"""The Search page: a field with completion, and what it finds."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.search.field import Completion
from bias_annotator.gui.search.results import ResultModel, Results
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import told, tr, tr_n
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Words, surface
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.gui.widgets.notices import EmptyState
from bias_annotator.model.query import SpanQuery, fields, parse_query
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.project import Project
from bias_annotator.store import Found

HEIGHT = 52  # px of the head
MOST = 500  # results shown
_EXAMPLES = (
    "council",
    '"on Monday"',
    "label:opinion in:quotation",
    "kind:scare by:gold",
    "is:unsure",
    "-is:linked label:quotation",
)


@dataclass(frozen=True, slots=True)
class _Answer:
    found: list[Found]
    total: int


class _Field(Search):
    """Completes the term that is being typed; Down and Enter go to the results."""

    def __init__(self) -> None:
        super().__init__(tr("Search words, or label:quotation …"))
        self.completion = Completion(self)
        self.completion.activated.connect(lambda _chosen: self._timer.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the results while nothing is offered."""
        if event.key() == Qt.Key.Key_Down and not self.completion.list.isVisible():
            self._now()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchPage(QWidget):
    """`openPassage` tells document and code point that are wanted."""

    openPassage = Signal(str, int)  # noqa: N815 - Qt's way of naming signals

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self._project: Project | None = None
        self._finding = Newest(self)
        self._finding.refused.connect(self._refuse)
        self.field = _Field()
        self.model = ResultModel()
        self.results = Results(self.model)
        self.count = Words("", "body", "ink2")
        self._empty = EmptyState(tr("Nothing found."), tr("Other words, or fewer conditions, may find it."))
        self._problem = EmptyState("")
        self._stack = QStackedWidget()
        self._help = QWidget()
        self._lay_out()
        self.field.searched.connect(self.search)
        self.field.left.connect(self._to_results)
        self.results.left.connect(self.field.setFocus)
        self.results.opened.connect(lambda found: self.openPassage.emit(found.document, found.start))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 1)
        head.setSpacing(16)
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        head.addStretch(1)
        header = QWidget()
        header.setLayout(head)
        header.setFixedHeight(HEIGHT)
        self._help_grid = QGridLayout(self._help)
        for widget in (self._help, self.results, self._empty, self._problem):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._stack, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line below the head."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), theme().line)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Complete the names of those who are quoted by now."""
        super().showEvent(event)
        if self._project is not None:
            self.field.completion.show_speakers(self._project)

    def show_project(self, project: Project | None) -> None:
        """Search in a project; None leaves it, and waits until nothing reads it any more."""
        if project is not self._project:
            self._finding.close()
            self._project = project
            self.field.clear()
            self.model.show((), Scheme("", "", ()))
            self.count.setText("")
            self._stack.setCurrentWidget(self._help)
        if project is not None:
            self.field.completion.show_project(project)
            self._fill_help(project.scheme)

    def search(self, typed: str) -> None:
        """Find what was typed; nothing typed shows what can be."""
        if self._project is None:
            return
        try:
            query = parse_query(typed, self._project.scheme)
        except UserError as problem:
            self._refuse(problem)
            return
        if not query.terms:
            self.count.setText("")
            self._stack.setCurrentWidget(self._help)
            return
        self._finding.ask(tr("Searching"), self._project.path, lambda own, _report: _find(own, query), self._show)

    def _show(self, answer: _Answer) -> None:
        if self._project is None:
            return
        self.model.show(answer.found, self._project.scheme)
        shown = len(answer.found)
        found = tr_n("{n} found", "{n} found", answer.total)
        self.count.setText(found if shown == answer.total else tr("{number} of {total}", number=shown, total=answer.total))
        self._stack.setCurrentWidget(self.results if answer.found else self._empty)

    def _refuse(self, problem: UserError) -> None:
        self.count.setText("")
        self._problem.say(told(problem.sentence), told(problem.hint))
        self._stack.setCurrentWidget(self._problem)

    def _to_results(self) -> None:
        if self._stack.currentWidget() is self.results:
            self.results.setFocus()
            if not self.results.currentIndex().isValid():
                self.results.setCurrentIndex(self.model.index(0))

    def _try(self, example: str) -> None:
        self.field.setText(example)
        self.field.setFocus()
        self.search(example)

    def _fill_help(self, scheme: Scheme) -> None:
        """What can be typed, field by field, and examples."""
        grid = self._help_grid
        emptied(grid)
        grid.setContentsMargins(36, 24, 36, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        rows = [(tr("word"), tr("texts with that word")), (tr('"two words"'), tr("texts with these words one after another"))]
        rows += [(f"{name}:", told(found)) for name, found in fields(scheme).items()]
        rows += [("-", tr("before anything: the opposite")), ("a,b", tr("one of both: label:reporting,opinion"))]
        grid.addWidget(Words(tr("What can be typed"), "section", "ink2"), 0, 0, 1, 2)
        for number, (typed, found) in enumerate(rows, 1):
            grid.addWidget(Words(typed, "name"), number, 0)
            grid.addWidget(Words(found, "body", "ink2"), number, 1)
        grid.addWidget(Words(tr("For example"), "section", "ink2"), len(rows) + 1, 0, 1, 2)
        for number, example in enumerate(filter(lambda typed: _fits(typed, scheme), _EXAMPLES), len(rows) + 2):
            button = Button(example, "link")
            button.clicked.connect(lambda _checked=False, example=example: self._try(example))
            grid.addWidget(button, number, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(len(rows) + len(_EXAMPLES) + 2, 1)
        grid.setColumnStretch(1, 1)


def _fits(example: str, scheme: Scheme) -> bool:
    """Whether an example asks for what the scheme has."""
    labels = {label.name for label in scheme.labels}
    try:
        terms = parse_query(example, scheme).terms
    except UserError:
        return False
    return all(labels.issuperset(term.values) for term in terms if term.field in ("label", "in", "has"))


def _find(project: Project, query: SpanQuery) -> _Answer:
    found = project.find(query, limit=MOST)
    return _Answer(found, len(found) if len(found) < MOST else project.count_found(query))

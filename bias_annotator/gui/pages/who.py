"""Who marks here: picked from the project's annotators, or typed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui import icons
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import RADIUS, face, theme
from bias_annotator.gui.translating import told, tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Button, Pressable
from bias_annotator.gui.widgets.fields import Field
from bias_annotator.gui.widgets.labels import Elided, Words, surface
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.model.people import Annotator, annotator_name

_WIDTH = 400  # px
_ROW = 40


class _Person(Pressable):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFixedHeight(_ROW)
        self.setProperty(RADIUS, 8)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH // 2, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        rect = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            paint.ground(painter, rect, now.hover, 8)
        icons.draw(painter, "user-round", QRectF(8, 0, 28, _ROW), now.ink2, icons.RAIL)
        paint.text(painter, rect.adjusted(44, 0, -12, 0), self.text(), face(13, 500), now.ink)
        painter.end()


class WhoPage(QWidget):
    """Asks for the annotator; `chosen` tells the name, `cancelled` that the project is to be closed again."""

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self._project = Elided(style="body", ink="ink2")
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self.field = Field(tr("Your name"), tr("Your name"))
        self.field.returnPressed.connect(self._typed)
        self.field.left.connect(self.cancelled)
        self._problem = Words("", "body", "bad", wrap=True)
        self._problem.hide()
        self._or = Words("", "section", "ink2")
        start = Button(tr("Start"), "primary", "Return")
        start.clicked.connect(self._typed)
        back = Button(tr("Back"), "quiet", "Esc")
        back.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        for widget, gap in ((Words(tr("Who are you?"), "welcome"), 2), (self._project, 28)):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addWidget(self._list())
        column.addWidget(self._or)
        column.addSpacing(8)
        column.addWidget(self.field)
        column.addSpacing(6)
        column.addWidget(self._problem)
        column.addWidget(Words(tr("Your marks are kept under this name, apart from everybody else's."), "small", "ink2", wrap=True))
        column.addSpacing(20)
        buttons = QHBoxLayout()
        buttons.addWidget(start)
        buttons.addWidget(back)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch(3)
        holder = QWidget()
        holder.setFixedWidth(_WIDTH)
        holder.setLayout(column)
        page = QHBoxLayout(self)
        page.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)

    def _list(self) -> QWidget:
        inner = QWidget()
        surface(inner, "none")
        inner.setLayout(self._people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the names in it have it
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        return self._scroll

    def ask(self, title: str, people: Sequence[Annotator]) -> None:
        """Ask, for the project of that title."""
        self._project.setText(title)
        emptied(self._people)
        for person in people:
            button = _Person(person.name)
            button.clicked.connect(lambda _checked=False, name=person.name: self.chosen.emit(name))
            self._people.addWidget(button)
        self._people.addStretch()
        self._scroll.setFixedHeight(min(len(people), 6) * (_ROW + 2) + (20 if people else 0))
        self._or.setText(tr("Somebody else") if people else tr("Name"))
        self._problem.hide()
        self.field.clear()
        self.field.setFocus()

    def _typed(self) -> None:
        try:
            name = annotator_name(self.field.text())
        except UserError as problem:
            self._problem.setText(told(problem.sentence))
            self._problem.show()
            self.field.setFocus()
        else:
            self.chosen.emit(name)

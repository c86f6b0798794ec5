"""Above and below the compared text: which document, whose tracks, which labels."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bias_annotator.gui.compare.passages import MOST, Passages
from bias_annotator.gui.compare.text import letter
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.pages.annotate.queue import day
from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Pressable
from bias_annotator.gui.widgets.labels import Chip, Elided, Words, surface
from bias_annotator.gui.widgets.menus import TickMenu
from bias_annotator.model.scheme import Label, Scheme

HEIGHT, LEGEND = 52, 48  # px
_LETTER, _GAP, _CUT = 14, 14, 22  # px: a letter, between two names, a name at least
_TITLE = 200  # px that the title keeps while names can be cut


class Names(Pressable):
    """The letters of the tracks with their names. Pressed, one chooses whom to compare: `named` tells all names."""

    named = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._people: Sequence[str] = ()
        self._widths: list[float] = []  # of the names as they are shown, px
        self._chosen: set[str] = set()  # while the menu is open
        self._menu = TickMenu(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Annotators compared"))
        self.clicked.connect(self.open)

    def show_names(self, names: tuple[str, ...], people: Sequence[str]) -> None:
        """Show whose tracks there are; of `people` one can choose."""
        self._names, self._people = names, people
        self.setEnabled(len(people) > 2)  # noqa: PLR2004 - of two there is nothing to choose
        said = ", ".join(f"{letter(track)} {name}" for track, name in enumerate(names))
        self.setToolTip("\n".join(filter(None, (tr("Choose whom to compare") if self.isEnabled() else "", said))))
        self.setAccessibleDescription(said)
        self.fit(10_000)

    def fit(self, room: int) -> None:
        """Take no more than `room` px: long names are cut, and where there is no room for names, letters stand alone."""
        widths = [metrics(13).horizontalAdvance(name) + 1 for name in self._names]
        names = room - 8 - len(widths) * (_LETTER + _GAP)
        longest = max(widths, default=0)
        while sum(min(width, longest) for width in widths) > names and longest > _CUT:
            longest -= 1
        self._widths = [min(width, longest) for width in widths]
        if sum(self._widths) > names:
            self._widths = [0] * len(widths)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Letters and names."""
        return QSize(round(sum(width + _LETTER + _GAP for width in self._widths)) + 8, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        if self.underMouse() and self.isEnabled():
            paint.ground(painter, QRectF(self.rect()), theme().hover, 6)
        x = 8.0
        for track, (name, width) in enumerate(zip(self._names, self._widths, strict=True)):
            paint.text(painter, QRectF(x, 0, _LETTER, 32), letter(track), face(11, 600), theme().ink)
            paint.text(painter, QRectF(x + _LETTER, 0, width, 32), name, face(13), theme().ink2)
            x += _LETTER + width + _GAP
        painter.end()

    def open(self) -> None:
        """Open the list of those whom one can compare."""
        if not self.isEnabled():
            return
        self._menu.clear()
        self._chosen = set(self._names)
        for name in self._people:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda on, name=name: self._choose(name, on=on))
        self._show_ticks()
        self._menu.popup_below(self)

    def _choose(self, name: str, *, on: bool) -> None:
        self._chosen = self._chosen | {name} if on else self._chosen - {name}
        self._show_ticks()
        self.named.emit([each for each in self._people if each in self._chosen])

    def _show_ticks(self) -> None:
        """At least two stay ticked, and no more than have tracks are."""
        for action in self._menu.actions():
            ticked = action.text() in self._chosen
            action.setChecked(ticked)
            action.setEnabled(len(self._chosen) > 2 if ticked else len(self._chosen) < MOST)  # noqa: PLR2004 - it takes two


class Header(QWidget):
    """The document, and whose tracks there are. `stepped` tells 1 or -1."""

    stepped = Signal(int)
    named = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self.setFixedHeight(HEIGHT)
        self._before = IconButton("chevron-left", tr("Previous document that two worked on"), action="previous_compared")
        self._after = IconButton("chevron-right", tr("Next document that two worked on"), action="next_compared")
        self.numbers = IconButton("chart-column", tr("Show or hide the numbers"))
        self.numbers.hide()
        self.names = Names()
        self._title = Elided("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._below = Elided("", "body", "ink2")
        row = QHBoxLayout(self)
        margins(row, 24, 0, 12, 1)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(2)
        row.addWidget(self._below)
        row.addStretch(1)
        row.addWidget(self.names)
        for button in (self._before, self._after, self.numbers):
            row.addWidget(button)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self.names.named.connect(self.named)

    def show_passages(self, passages: Passages | None, people: Sequence[str]) -> None:
        """Show what is compared."""
        document = passages.document if passages else None
        metadata = document.metadata if document else None
        self._title.setText(document.title if document else "")
        parts = (metadata.outlet, day(metadata.published, year=True)) if metadata else ()
        self._below.setText(" · ".join(part for part in parts if part))
        self.names.show_names(passages.names if passages else (), people)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = 120 if self.numbers.isVisibleTo(self) else 80
        title = metrics(15, 600).horizontalAdvance(self._title.text())
        room = self.width() - 24 - 12 - buttons - 24
        self.names.fit(round(room - min(title + 4, _TITLE)))
        room -= self.names.sizeHint().width()
        self._title.setMaximumWidth(max(40, round(min(title + 4, room))))
        self._below.setVisible(title + metrics(13).horizontalAdvance(self._below.text()) + 12 < room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line below it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), theme().line)
        painter.end()


class Legend(QWidget):
    """Which colour is which label."""

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self.setFixedHeight(LEGEND)
        self._row = QHBoxLayout(self)
        margins(self._row, 28, 1, 24, 0)
        self._row.setSpacing(8)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show the labels of a scheme; helper labels have no track."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for label in scheme.labels:
            if not label.helper:
                self._row.addWidget(self._chip(scheme, label))
                self._row.addWidget(Words(tr(label.title or label.name), "name"))
                self._row.addSpacing(12)
        self._row.addStretch()

    def _chip(self, scheme: Scheme, label: Label) -> Chip:
        return Chip(scheme.letter(label.name), lambda: theme().label(label))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line above it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        painter.fillRect(0, 0, self.width(), 1, theme().line)
        painter.end()

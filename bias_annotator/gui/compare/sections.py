"""What a tab of the panel of numbers is built of: sections with a head, rows that lead to passages, warnings, choices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator import agreement
from bias_annotator.gui.compare.behind import Behind
from bias_annotator.gui.compare.plots import EDGE, CountRow, ValueRow
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.gui.widgets.labels import Elided, Separator, Words
from bias_annotator.gui.widgets.notices import Glyph
from bias_annotator.model.scheme import Scheme

CHOICE = 190  # px
_LONG = 160  # characters of a warning that are shown; the rest is in its tip


class Sections:
    """Fills a column from top to bottom. `pressed` is called with the passages behind what was pressed."""

    def __init__(self, column: QVBoxLayout, scheme: Scheme, pressed: Callable[[Behind], None]) -> None:
        self._column, self.scheme, self.pressed = column, scheme, pressed

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self._column.addWidget(widget)

    def head(self, title: str, right: QWidget | None = None) -> None:
        """A line, unless it is the first, and the title of a section with something at its right."""
        if self._column.count():
            self._column.addSpacing(12)
            self.add(Separator())
            self._column.addSpacing(10)
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addWidget(Elided(title, "section", "ink2"), 1)
        if right is not None:
            row.addWidget(right)
        self._column.addLayout(row)
        self._column.addSpacing(4)

    def line(self, *widgets: QWidget | None, above: int = 0) -> None:
        """Widgets in a row; None: what comes after it stands at the other side."""
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, above, EDGE, 0)
        for widget in widgets:
            if widget is None:
                row.addStretch()
            else:
                row.addWidget(widget)
        self._column.addLayout(row)

    def words(self, said: str) -> Words:
        """A sentence or more, in small."""
        words = Words(said, "small", "ink2", wrap=True)
        words.setContentsMargins(EDGE, 0, EDGE, 6)
        self.add(words)
        return words

    def warn(self, said: str) -> None:
        """A sentence with a sign before it."""
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 4, EDGE, 4)
        row.setSpacing(6)
        row.addWidget(Glyph("triangle-alert", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = Words(said if len(said) <= _LONG else f"{said[:_LONG].rstrip()}…", "small", "ink2", wrap=True)
        words.setToolTip(said if len(said) > _LONG else "")
        row.addWidget(words, 1)
        self._column.addLayout(row)

    def row(self, row: ValueRow | CountRow, passages: Callable[[], Behind], *said: str) -> None:
        """A row that leads to passages; `said` is its tip."""
        if said:
            row.setToolTip("\n".join(said))
            row.setAccessibleDescription(" ".join(said))
        row.clicked.connect(lambda: self.pressed(passages()))
        self.add(row)


def choice(name: str, choices: Sequence[tuple[str, str]], value: str, chosen: Callable[[str], None]) -> Choice:
    """A field to choose from, as wide as there is room beside a head."""
    found = Choice(name, choices, none="")
    found.set_value(value)
    found.setFixedWidth(CHOICE)
    found.changed.connect(chosen)
    return found


def measure_choice(by: str, chosen: Callable[[str], None]) -> Choice:
    """The measures, of which one is shown by label, pair, document and over time."""
    return choice(tr("Measure"), [(name, tr(kind.title)) for name, kind in agreement.MEASURES.items()], by, chosen)

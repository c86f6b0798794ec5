"""The words of the active span, in the reading face beside a bar of its label's colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from bias_annotator.gui.mirror import mirror, upright
from bias_annotator.gui.style import reading_face, theme
from bias_annotator.gui.widgets import paint
from bias_annotator.model.scheme import Label

LINE = 22  # px
LINES = 4
_INDENT = 15
_ENOUGH = 600  # characters that four lines can hold at most


class Quote(QWidget):
    """At most four lines; what is longer ends in "…"."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._label: Label | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, label: Label | None) -> None:
        """Show other words."""
        self._words = " ".join(words[:_ENOUGH].split())
        self._label = label
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, LINE)

    def resizeEvent(self, _event: object) -> None:
        """Another width may need other lines."""
        self._fit()

    def _fit(self) -> None:
        height = max(1, len(self._lines())) * LINE
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _lines(self) -> list[str]:
        layout = QTextLayout(self._words, reading_face())
        width = max(self.width() - _INDENT - 4, 60)
        lines: list[str] = []
        raw = self._words.encode("utf-16-le")  # the layout counts UTF-16 units
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            lines.append(raw[2 * start : 2 * (start + length)].decode("utf-16-le", "replace"))
            if len(lines) > LINES:
                break
        layout.endLayout()
        if len(lines) > LINES:
            rest = " ".join(lines[LINES - 1 :])
            lines[LINES - 1 :] = [QFontMetricsF(reading_face()).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar and words."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        paint.ground(painter, QRectF(0, 0, 3, self.height()), theme().label(self._label).base, 1.5)
        painter.setFont(reading_face())
        painter.setPen(theme().ink)
        baseline = (LINE + QFontMetricsF(reading_face()).capHeight()) / 2
        with upright(painter, QRectF(_INDENT, 0, self.width() - _INDENT, self.height())):
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            for number, line in enumerate(self._lines()):
                painter.drawText(QPointF(_INDENT, number * LINE + baseline), line.rstrip())
        painter.end()

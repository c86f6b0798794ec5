"""The whole text as a strip: one column an annotator, a dot for each disagreement, a box for what is in sight."""

from bisect import bisect_right

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.compare.passages import Passages
from bias_annotator.gui.compare.text import TrackView
from bias_annotator.gui.mirror import mirror
from bias_annotator.gui.style import theme
from bias_annotator.gui.translating import tr
from bias_annotator.gui.view.flow import Flow
from bias_annotator.project.comparing import Disagreement
from bias_annotator.project.dissecting import Meeting

_COLUMN, _GAP = 6, 2  # px
_DOTS = 16  # px left of the columns
_EDGE = 24  # px above and below, and right of the columns
_DOT = 5
_APART = 3  # px: dots closer than that are one


class Strip(QWidget):
    """Scrolls the text too: a click or a drag goes there."""

    def __init__(self, view: TrackView) -> None:
        super().__init__()
        self._view = view
        self._current: Disagreement | Meeting | None = None
        self._rows: list[list[tuple[str | None, bool]]] = []
        self._made_of: tuple[Passages, object, int] | None = None  # what the rows were read from
        self.setAccessibleName(tr("Strip of the whole text"))
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(self.update)
        self.renew()

    def renew(self) -> None:
        """Another document is on show."""
        passages = self._view.passages
        count = len(passages.names) if passages else 0
        self.setFixedWidth(_DOTS + max(count * (_COLUMN + _GAP) - _GAP, 0) + _EDGE)
        self._current = None
        self.update()

    def set_current(self, passage: Disagreement | Meeting | None) -> None:
        """Another disagreement is the current one."""
        self._current = passage
        self.update()

    def _length(self, flow: Flow) -> int:
        return max(min(self.height() - 2 * _EDGE, int(flow.tops()[-1])), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Columns, dots, box."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        flow, passages = self._view.flow, self._view.passages
        if flow is not None and passages is not None and len(passages.names) > 1:
            self._columns(painter, flow, passages)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._dots(painter, flow, passages)
            self._box(painter, flow)
        painter.end()

    def _columns(self, painter: QPainter, flow: Flow, passages: Passages) -> None:
        length = self._length(flow)
        before, tops = self._made_of, flow.tops()
        if before is None or before[0] is not passages or before[1] is not tops or before[2] != length:
            positions = [_position(flow, row, length) for row in range(length)]
            self._rows = [_labels(passages, track, positions) for track in range(len(passages.names))]
            self._made_of = (passages, tops, length)
        for track, rows in enumerate(self._rows):
            x = _DOTS + track * (_COLUMN + _GAP)
            painter.fillRect(x, _EDGE, _COLUMN, length, theme().active)
            first = 0
            for row in range(1, len(rows) + 1):
                if row == len(rows) or rows[row] != rows[first]:
                    label, differs = rows[first]
                    if label is not None:
                        painter.fillRect(x, _EDGE + first, _COLUMN, row - first, self._view.colours(label, differs=differs).line)
                    first = row

    def _dots(self, painter: QPainter, flow: Flow, passages: Passages) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().warn)
        before = -float(_APART)
        for each in passages.found:
            y = self._y(flow, each.start)
            if y - before >= _APART:
                painter.drawEllipse(QRectF(4, y - _DOT / 2, _DOT, _DOT))
                before = y
        if self._current is not None:
            painter.setBrush(theme().accent)
            painter.drawEllipse(QRectF(3, self._y(flow, self._current.start) - _DOT / 2 - 1, _DOT + 2, _DOT + 2))

    def _box(self, painter: QPainter, flow: Flow) -> None:
        length, whole = self._length(flow), int(flow.tops()[-1])
        shown = self._view.viewport().height()
        if whole <= shown:
            return
        top = max(flow.value() - self._view.metrics.top, 0) / whole * length
        rect = QRectF(_DOTS - 4, _EDGE + top, self.width() - _DOTS - _EDGE + 8, min(shown / whole * length, length - top))
        painter.setPen(QPen(theme().ink3, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 3, 3)

    def _y(self, flow: Flow, position: int) -> float:
        number = flow.outline.at(position)
        start, end = flow.outline.starts[number], flow.outline.ends[number]
        top, bottom = int(flow.tops()[number]), int(flow.tops()[number + 1])
        inside = (position - start) / max(end - start, 1) * (bottom - top)
        return _EDGE + (top + inside) / max(int(flow.tops()[-1]), 1) * self._length(flow)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def _go(self, point: QPoint) -> None:
        if (flow := self._view.flow) is not None:
            share = (point.y() - _EDGE) / self._length(flow)
            middle = share * int(flow.tops()[-1]) - self._view.viewport().height() / 2
            self._view.verticalScrollBar().setValue(round(middle))


def _position(flow: Flow, row: int, length: int) -> int:
    """The code point that stands about in the middle of a row of a strip of that length (px)."""
    tops = flow.tops()
    y = (row + 0.5) / length * int(tops[-1])
    number = min(max(int(tops.searchsorted(y, "right")) - 1, 0), len(flow.outline) - 1)
    start, end = flow.outline.starts[number], flow.outline.ends[number]
    return start + int((y - int(tops[number])) / max(int(tops[number + 1] - tops[number]), 1) * (end - start))


def _labels(passages: Passages, track: int, positions: list[int]) -> list[tuple[str | None, bool]]:
    """Label at each code point, and whether annotators differ there."""
    runs = passages.tracks[track]
    starts = [run[0] for run in runs]
    differing = [start for start, _end in passages.differing]
    found = []
    for position in positions:
        at = bisect_right(differing, position) - 1
        label = runs[bisect_right(starts, position) - 1][2] if runs else None
        found.append((label, at >= 0 and position < passages.differing[at][1]))
    return found

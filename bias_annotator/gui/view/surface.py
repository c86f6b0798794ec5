"""The window onto marked text. What can be pointed at and selected comes on top of it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.view.active import ActivePainter
from bias_annotator.gui.view.flow import Flow
from bias_annotator.gui.view.index import Placed
from bias_annotator.gui.view.metrics import ROOM
from bias_annotator.gui.view.painting import LETTER, Canvas
from bias_annotator.gui.view.pane import Pane
from bias_annotator.gui.view.scene import Scene
from bias_annotator.model.ids import SpanId


class Surface(Pane):
    """Shows a scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.scene: Scene | None = None
        self._edges: list[tuple[QRectF, SpanId]] = []
        super().__init__(parent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def flow(self) -> Flow | None:
        """The column on show, if there is one."""
        return self.scene.flow if self.scene else None

    @property
    def mirrored(self) -> bool:
        """Whether the text on show runs from right to left."""
        return self.scene is not None and self.scene.outline.rtl

    def restyle(self) -> None:
        """Decorate anew."""
        if self.scene:
            self.scene.restyle(self.styles)

    def lay_out(self) -> None:
        """Lay out anew for another size or width."""
        if self.scene:
            self.scene.resize(self.metrics, self.column_width())

    def prepare(self, number: int) -> bool:
        """Lay out and decorate a paragraph, one at a call; False when both are done."""
        if super().prepare(number):
            return True
        if not self.scene or self.scene.is_ready(number):
            return False
        self.scene.decoration(number)
        return True

    def move_picture(self, gone: int) -> None:
        """Letters stick to the window's top, arrows to its edges: what was moved with the text there is painted anew."""
        if self._edges:
            self.viewport().update()
            return
        super().move_picture(gone)
        beside = self.metrics.beside
        width = round(beside(32))
        aside = round(beside(LETTER - 12))
        left = self.column_left() + (self.column_width() - aside - width if self.mirrored else aside)
        self.viewport().update(QRect(left, 0, width, round(beside(28)) + abs(gone)))

    # ---- painting

    def selected(self) -> tuple[int, int]:
        """Code points selected; equal when none."""
        return (0, 0)

    def active_placed(self) -> Placed | None:
        """The active span, if there is one."""
        return None

    def found(self, start: int, end: int) -> list[tuple[int, int, bool]]:
        """What was found in a stretch: code points, and whether it is the current hit."""
        del start, end
        return []

    def caret_rect(self) -> QRect:
        """Where the caret is painted; empty when it is not."""
        return QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Arrows at the edges are found anew by each painting."""
        self._edges = []
        super().paintEvent(event)

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint the scene and the caret."""
        if (scene := self.scene) is None:
            return
        active = self.active_placed()
        ends = frozenset(relation.to_span for relation in scene.relations(active.span.id)) if active else frozenset()
        left = self.column_left()
        Canvas(painter, scene, self.stamps(), left, rect, self.selected(), ends, self.found).paint(
            lambda: self._paint_active(painter, scene, active, left) if active else None
        )
        caret = self.caret_rect()
        if caret.isValid() and caret.intersects(rect):
            painter.fillRect(caret, self.styles.theme.accent)

    def _paint_active(self, painter: QPainter, scene: Scene, active: Placed, left: int) -> None:
        marks = ActivePainter(scene, self.stamps(), left, self.viewport().width(), self.viewport().height())
        marks.paint(painter, active)
        self._edges = marks.edges

    def update_stretch(self, start: int, end: int) -> None:
        """Repaint the lines in sight that hold code points `[start, end)`, and what reaches out of them."""
        if not self.scene:
            return
        room, width = round(self.metrics.px(ROOM)), self.viewport().width()
        for paragraph, y in self.scene.flow.in_sight(0, self.viewport().height()):
            if paragraph.end < start or paragraph.start > end:
                continue
            whole = self.scene.decoration(paragraph.number).deep is not None  # the count may stand on any line
            first = paragraph.line_at(paragraph.unit(start))
            last = paragraph.line_at(paragraph.unit(end))
            top = y - room if whole or start <= paragraph.start else y + first * paragraph.pitch - room
            bottom = y + paragraph.height + room if whole or end >= paragraph.end else y + (last + 1) * paragraph.pitch + room
            self.viewport().update(0, top, width, bottom - top)

    def edge_at(self, point: QPoint) -> SpanId | None:
        """The span whose arrow at the window's edge lies under a point."""
        return next((span for rect, span in self._edges if rect.contains(point)), None)

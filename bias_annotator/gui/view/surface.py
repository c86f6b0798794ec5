"""The window onto the column: painting, scrolling, sizes. What can be pointed at and selected comes on top of it."""

import time
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from bias_annotator.gui.theme import READING_SIZE, Theme, load_theme
from bias_annotator.gui.view.active import ActivePainter
from bias_annotator.gui.view.index import Placed
from bias_annotator.gui.view.metrics import LARGEST, ROOM, SMALLEST, Metrics, metrics
from bias_annotator.gui.view.painting import LETTER, Canvas
from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.stamps import Stamps
from bias_annotator.gui.view.styles import Styles
from bias_annotator.model.ids import SpanId
from bias_annotator.model.scheme import Scheme

_SLICE = 0.004  # s of work ahead in one idle slice
_NARROWEST = 120  # px of column that stay in any window
_NOTCH = 120  # wheel units


class Surface(QAbstractScrollArea):
    """Shows a scene. Coordinates are the viewport's, in logical px."""

    sizeChanged = Signal(float)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.styles = Styles(load_theme("light"), Scheme("", "", ()))
        self.scene: Scene | None = None
        self.metrics: Metrics = metrics(READING_SIZE)
        self._stamps: Stamps | None = None
        self._syncing = False
        self._edges: list[tuple[QRectF, SpanId]] = []
        self._ahead = QTimer(self, interval=0, singleShot=True)
        self._ahead.timeout.connect(self._work_ahead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # ---- sizes

    def column_left(self) -> int:
        """Left edge of the column."""
        spare = self.viewport().width() - self.column_width() - self.metrics.gutter - self.metrics.margin
        return max(spare, 0) // 2 + self.metrics.gutter

    def column_width(self) -> int:
        """Width of the column: 68 characters, less in a narrow window."""
        room = self.viewport().width() - self.metrics.gutter - self.metrics.margin
        return max(min(self.metrics.column, room), _NARROWEST)

    @property
    def text_size(self) -> float:
        """Size of the text (px)."""
        return self.metrics.size

    def set_text_size(self, px: float) -> None:
        """Take another size (px), brought into 13–28; the line at the window's top stays there."""
        new = metrics(round(min(max(px, SMALLEST), LARGEST)))
        if new.size != self.metrics.size:
            self.metrics = new
            self._stamps = None
            self._lay_out_again()
            self.sizeChanged.emit(new.size)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._restyle(Styles(theme, self.styles.scheme))

    def set_scheme(self, scheme: Scheme) -> None:
        """Take the labels of a scheme."""
        self._restyle(Styles(self.styles.theme, scheme))

    def _restyle(self, styles: Styles) -> None:
        self.styles = styles
        self._stamps = None
        if self.scene:
            self.scene.restyle(styles)
            self.sync_bar()
        self.viewport().update()

    def stamps(self) -> Stamps:
        """The small pictures for the screen that the view is on."""
        ratio = self.viewport().devicePixelRatioF()
        if self._stamps is None or self._stamps.ratio != ratio:
            self._stamps = Stamps(self.styles.theme, self.metrics, ratio)
        return self._stamps

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew when the column's width changes."""
        super().resizeEvent(event)
        self._lay_out_again()

    def _lay_out_again(self) -> None:
        if self.scene:
            self.scene.resize(self.metrics, self.column_width())
            self.scene.flow.scroll_by(0, self.viewport().height())
            self.sync_bar()
        self.viewport().update()

    # ---- scrolling

    def sync_bar(self) -> None:
        """Set the scroll bar by the heights known now."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        self._syncing = True
        if self.scene:
            bar.setRange(0, self.scene.flow.maximum(height))
            bar.setPageStep(max(height - 2 * self.metrics.line, self.metrics.line))
            bar.setSingleStep(self.metrics.line)
            bar.setValue(self.scene.flow.value())
        else:
            bar.setRange(0, 0)
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved: nearby by exact px, further away by estimate."""
        del dx, dy
        if self._syncing or not self.scene:
            return
        flow, height = self.scene.flow, self.viewport().height()
        value = self.verticalScrollBar().value()
        distance = value - flow.value()
        if abs(distance) < 2 * height:
            self.scroll_pixels(distance)
        else:
            flow.scroll_to(value, height)
            self.viewport().update()

    def scroll_pixels(self, distance: int) -> None:
        """Move the window down by `distance` px (up if negative), as far as there is text."""
        if not self.scene or not distance:
            return
        height = self.viewport().height()
        gone = self.scene.flow.scroll_by(distance, height)
        if not gone:
            return
        if abs(gone) < height and not self._edges:
            self.viewport().scroll(0, -gone)
            # Letters stick to the window's top: what was moved with the text there is painted anew.
            px = self.metrics.px
            left = self.column_left() + round(px(LETTER - 12))
            self.viewport().update(QRect(left, 0, round(px(32)), round(px(28)) + abs(gone)))
        else:
            self.viewport().update()
        self.sync_bar()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by the pixels of a touchpad or the notches of a wheel; with Ctrl, change the size of the text."""
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if notches:
                self.set_text_size(self.text_size + (1 if notches > 0 else -1))
        elif not event.pixelDelta().isNull():
            self.scroll_pixels(-event.pixelDelta().y())
        else:
            self.scroll_pixels(-round(notches * QApplication.wheelScrollLines() * self.metrics.line))
        event.accept()

    # ---- painting

    def selected(self) -> tuple[int, int]:
        """Code points selected; equal when none."""
        return (0, 0)

    def active_placed(self) -> Placed | None:
        """The active span, if there is one."""
        return None

    def caret_rect(self) -> QRect:
        """Where the caret is painted; empty when it is not."""
        return QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was uncovered or changed, rectangle by rectangle, so that scrolling stays cheap."""
        painter = QPainter(self.viewport())
        self._edges = []
        for rect in cast("Iterable[QRect]", event.region()):  # the stubs do not know that regions can be walked
            painter.setClipRect(rect)
            painter.fillRect(rect, self.styles.theme.page)
            if self.scene:
                self._paint_scene(painter, self.scene, rect)
        painter.end()
        self._ahead.start()

    def _paint_scene(self, painter: QPainter, scene: Scene, rect: QRect) -> None:
        active = self.active_placed()
        ends = frozenset(relation.to_span for relation in scene.relations(active.span.id)) if active else frozenset()
        left = self.column_left()
        Canvas(painter, scene, self.stamps(), left, rect, self.selected(), ends).paint(
            lambda: self._paint_active(painter, scene, active, left) if active else None
        )
        caret = self.caret_rect()
        if caret.isValid() and caret.intersects(rect):
            painter.fillRect(caret, self.styles.theme.accent)

    def _paint_active(self, painter: QPainter, scene: Scene, active: Placed, left: int) -> None:
        marks = ActivePainter(scene, self.styles.theme, left, self.viewport().height())
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

    def _work_ahead(self) -> None:
        """Lay out and decorate a page up and down, a little at a time, while nothing else is to be done."""
        if not self.scene:
            return
        self.sync_bar()
        scene, height = self.scene, self.viewport().height()
        started = time.perf_counter()
        for number in self._soon(scene, height):
            for done, work in ((scene.flow.is_laid, scene.flow.paragraph), (scene.is_ready, scene.decoration)):
                if not done(number):
                    work(number)
                    if time.perf_counter() - started > _SLICE:
                        self._ahead.start()
                        return

    def _soon(self, scene: Scene, height: int) -> list[int]:
        flow = scene.flow
        tops = flow.tops()
        here = int(tops[flow.anchor]) + flow.offset
        first, last = (int(number) for number in tops.searchsorted((here - height, here + 2 * height)))
        return [*range(flow.anchor, min(last, len(scene.outline))), *range(flow.anchor - 1, max(first - 1, 0) - 1, -1)]

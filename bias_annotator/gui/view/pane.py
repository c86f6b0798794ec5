"""A window onto a column of paragraphs: sizes, scrolling, uncovering. What is painted there is a subclass's."""

import time
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from bias_annotator.gui.theme import READING_SIZE, Theme, load_theme
from bias_annotator.gui.view.flow import Flow
from bias_annotator.gui.view.metrics import LARGEST, SMALLEST, USUAL, Metrics, metrics
from bias_annotator.gui.view.stamps import Stamps
from bias_annotator.gui.view.styles import Styles
from bias_annotator.model.scheme import Scheme

_SLICE = 0.004  # s of work ahead in one idle slice
_NARROWEST = 120  # px of column that stay in any window
_NOTCH = 120  # wheel units


class Pane(QAbstractScrollArea):
    """Shows a flow. Coordinates are the viewport's, in logical px."""

    sizeChanged = Signal(float)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.styles = Styles(load_theme("light"), Scheme("", "", ()))
        self._characters, self._sans = USUAL, False
        self.metrics: Metrics = self.measure(READING_SIZE)
        self._stamps: Stamps | None = None
        self._syncing = False
        self._ahead = QTimer(self, interval=0, singleShot=True)
        self._ahead.timeout.connect(self._work_ahead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    # ---- what a subclass gives

    @property
    def flow(self) -> Flow | None:
        """The column on show, if there is one."""
        return None

    def measure(self, size: float) -> Metrics:
        """The numbers of the view at a size of text (px)."""
        return metrics(size, self._characters, sans=self._sans)

    @property
    def mirrored(self) -> bool:
        """Whether the gutter stands on the right, as texts from right to left want it."""
        return False

    def restyle(self) -> None:
        """The colours or the scheme changed."""

    def lay_out(self) -> None:
        """The size of the text or the width of the column changed."""
        if self.flow:
            self.flow.reset(self.metrics, self.column_width())

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint a rectangle, whose ground is painted already."""

    def prepare(self, number: int) -> bool:
        """Do ahead of time what painting a paragraph needs; False when all is done."""
        if not self.flow or self.flow.is_laid(number):
            return False
        self.flow.paragraph(number)
        return True

    # ---- sizes

    def column_left(self) -> int:
        """Left edge of the column."""
        spare = self.viewport().width() - self.column_width() - self.metrics.gutter - self.metrics.margin
        return max(spare, 0) // 2 + (self.metrics.margin if self.mirrored else self.metrics.gutter)

    def column_width(self) -> int:
        """Width of the column: 68 characters, or as many as were asked for; less in a narrow window."""
        room = self.viewport().width() - self.metrics.gutter - self.metrics.margin
        return max(min(self.metrics.column, room), _NARROWEST)

    @property
    def text_size(self) -> float:
        """Size of the text (px)."""
        return self.metrics.size

    def set_text_size(self, px: float) -> None:
        """Take another size (px), brought into 13–40; the line at the window's top stays there."""
        if self._measure_again(round(min(max(px, SMALLEST), LARGEST))):
            self.sizeChanged.emit(self.metrics.size)

    def set_face(self, *, sans: bool) -> None:
        """Set the text in the sans face, or in the serif one."""
        self._sans = sans
        self._measure_again(self.metrics.size)

    def set_characters(self, characters: int) -> None:
        """Take another width of the column, in characters, brought into 56–90."""
        self._characters = characters
        self._measure_again(self.metrics.size)

    def _measure_again(self, size: float) -> bool:
        new = self.measure(size)
        changed = new != self.metrics
        if changed:
            self.metrics = new
            self._stamps = None
            self._lay_out_again()
        return changed

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._wear(self.styles.other(theme=theme))

    def set_scheme(self, scheme: Scheme) -> None:
        """Take the labels of a scheme."""
        self._wear(self.styles.other(scheme=scheme))

    def set_high_contrast(self, on: bool) -> None:
        """Take borders and underlines instead of fills, and darker greys; or all as it was."""
        self._wear(self.styles.other(contrast=on))

    def _wear(self, styles: Styles) -> None:
        self.styles = styles
        self._stamps = None
        self.restyle()
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
        if self.flow:
            self.lay_out()
            self.flow.scroll_by(0, self.viewport().height())
            self.sync_bar()
        self.viewport().update()

    # ---- scrolling

    def sync_bar(self) -> None:
        """Set the scroll bar by the heights known now."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        self._syncing = True
        if self.flow:
            bar.setRange(0, self.flow.maximum(height))
            bar.setPageStep(max(height - 2 * self.metrics.line, self.metrics.line))
            bar.setSingleStep(self.metrics.line)
            bar.setValue(self.flow.value())
        else:
            bar.setRange(0, 0)
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved: nearby by exact px, further away by estimate."""
        del dx, dy
        if self._syncing or not self.flow:
            return
        height = self.viewport().height()
        value = self.verticalScrollBar().value()
        distance = value - self.flow.value()
        if abs(distance) < 2 * height:
            self.scroll_pixels(distance)
        else:
            self.flow.scroll_to(value, height)
            self.viewport().update()

    def scroll_pixels(self, distance: int) -> None:
        """Move the window down by `distance` px (up if negative), as far as there is text."""
        if not self.flow or not distance:
            return
        gone = self.flow.scroll_by(distance, self.viewport().height())
        if gone:
            self.move_picture(gone)
            self.sync_bar()

    def move_picture(self, gone: int) -> None:
        """Show that the window went down by `gone` px: what stays in sight is moved, not painted anew."""
        if abs(gone) < self.viewport().height():
            self.viewport().scroll(0, -gone)
        else:
            self.viewport().update()

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was uncovered or changed, rectangle by rectangle, so that scrolling stays cheap."""
        painter = QPainter(self.viewport())
        for rect in cast("Iterable[QRect]", event.region()):  # the stubs do not know that regions can be walked
            painter.setClipRect(rect)
            painter.fillRect(rect, self.styles.theme.page)
            if self.flow:
                self.paint(painter, rect)
        painter.end()
        self._ahead.start()

    def _work_ahead(self) -> None:
        """Prepare a page up and down, a little at a time, while nothing else is to be done."""
        if not self.flow:
            return
        self.sync_bar()
        started = time.perf_counter()
        for number in self._soon(self.flow, self.viewport().height()):
            while self.prepare(number):
                if time.perf_counter() - started > _SLICE:
                    self._ahead.start()
                    return

    def _soon(self, flow: Flow, height: int) -> list[int]:
        tops = flow.tops()
        here = int(tops[flow.anchor]) + flow.offset
        first, last = (int(number) for number in tops.searchsorted((here - height, here + 2 * height)))
        return [*range(flow.anchor, min(last, len(flow.outline))), *range(flow.anchor - 1, max(first - 1, 0) - 1, -1)]

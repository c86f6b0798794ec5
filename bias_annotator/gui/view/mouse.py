"""What the mouse does in the text view: caret, selection by letters, words and paragraphs, edges, autoscroll, tooltips."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from bias_annotator.gui.view.edges import Drag, edge_under
from bias_annotator.gui.view.hit import Hit
from bias_annotator.gui.view.tooltip import tooltip
from bias_annotator.model.ids import SpanId
from bias_annotator.model.segment import paragraph_at, word_at

if TYPE_CHECKING:
    from bias_annotator.gui.view.view import TextView

_HOVER = 400  # ms before a tooltip
_TICK = 16  # ms between steps of autoscroll
_NEAR = 4  # px within which a click counts as at the same place
_Unit = Callable[[str, int], tuple[int, int]]


class Mouse(QObject):
    """Handles the view's mouse; `pressed` while the left button selects or drags."""

    def __init__(self, view: "TextView") -> None:
        super().__init__(view)
        self._view = view
        self.pressed = False
        self._drag: Drag | None = None
        self._unit: _Unit | None = None  # what a selection grows by; None: by letters
        self._first = (0, 0)  # the word or paragraph that it began with
        self._words = False  # whether an edge goes by words
        self._place = QPointF(-1, -1)
        self._pressed_at = -1
        self._last_double = QElapsedTimer()
        self._point = QPointF()
        self._scrolling = QTimer(self, interval=_TICK)
        self._scrolling.timeout.connect(self._autoscroll)
        self._hover = QTimer(self, interval=_HOVER, singleShot=True)
        self._hover.timeout.connect(self._show_tooltip)

    def press(self, event: QMouseEvent) -> None:
        """Take an edge, set the caret, extend the selection (Shift), or take the paragraph (third click)."""
        self._hover.stop()
        hit = self._view.hit(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or hit is None:
            return
        self._point = event.position()
        again = (event.position() - self._place).manhattanLength() <= _NEAR
        third = self._is_third(again=again)
        self._place = event.position()
        self.pressed = not hit.deep
        self._unit = None
        if hit.deep:
            self._view.list_deep(hit.spans, event.globalPosition().toPoint())
        elif third:
            self._select_by(paragraph_at, hit.position)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.set_caret(hit.position, select=True, activate=False)
        elif (drag := self._edge()) is not None:
            self._drag = drag
        else:
            self._click(hit, again=again and hit.position == self._pressed_at)
        self._pressed_at = hit.position

    def _is_third(self, *, again: bool) -> bool:
        limit = QApplication.doubleClickInterval()
        third = again and self._last_double.isValid() and self._last_double.elapsed() < limit
        self._last_double.invalidate()
        return third

    def _click(self, hit: Hit, *, again: bool) -> None:
        view = self._view
        view.set_caret(hit.position, activate=False, reveal=False)
        view.set_active(next_outer(hit.spans, view.active if again else None), scroll=False)

    def _select_by(self, unit: _Unit, position: int) -> None:
        self._unit = unit
        self._first = unit(self._view.need_scene().content, position)
        self._view.select(*self._first, reveal=False)

    def double(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        hit = self._view.hit(event.position())
        if event.button() is Qt.MouseButton.LeftButton and hit is not None:
            self.pressed = True
            self._point = self._place = event.position()
            self._select_by(word_at, hit.position)
            self._last_double.start()

    def take(self, point: QPoint) -> None:
        """Before a context menu: go where it was asked for, unless that lies in the selection."""
        view = self._view
        hit = view.hit(QPointF(point))
        if hit is None:
            return
        start, end = view.selection
        if not start <= hit.position <= end or start == end:
            view.set_caret(hit.position, activate=False, reveal=False)
        if view.active not in hit.spans:
            view.set_active(next_outer(hit.spans, None), scroll=False)

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection or move the edge while the button is down; wait for a tooltip otherwise."""
        self._point = event.position()
        self._words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not self.pressed:
            QToolTip.hideText()
            self._hover.start()
            shape = Qt.CursorShape.SizeHorCursor if self._edge() else Qt.CursorShape.IBeamCursor
            if self._view.viewport().cursor().shape() is not shape:
                self._view.viewport().setCursor(shape)
            return
        self._extend()
        outside = self._beyond()
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()

    def release(self) -> None:
        """The button is up: an edge that was moved stays there if the window makes it so."""
        drag, view = self._drag, self._view
        self.cancel()
        if drag is not None and drag.position != drag.origin:
            view.edgeDragged.emit(drag.edge.span, drag.edge.fragment, drag.edge.end, drag.position)

    def cancel(self) -> None:
        """End selecting and dragging; an edge goes back."""
        self.pressed = False
        self._scrolling.stop()
        drag, self._drag = self._drag, None
        if drag is not None:
            self._view.show_moved(None, min(drag.origin, drag.position), max(drag.origin, drag.position))

    def wants(self, key: int) -> bool:
        """Whether a key is the mouse's: Esc gives up a drag."""
        return key == Qt.Key.Key_Escape and self._drag is not None

    def leave(self) -> None:
        """The pointer left the view."""
        self._hover.stop()

    def _edge(self) -> Drag | None:
        """The edge of the active span under the pointer, ready to be moved."""
        view = self._view
        active = view.active_placed()
        edge = edge_under(view.need_scene(), active, view.column_left(), self._point) if active else None
        return Drag(view.need_scene(), edge, active) if edge and active else None

    def _beyond(self) -> float:
        """How far (px) the pointer is above (negative) or below the window."""
        height = self._view.viewport().height()
        return min(self._point.y(), 0.0) + max(self._point.y() - height, 0.0)

    def _extend(self) -> None:
        view = self._view
        height = view.viewport().height()
        hit = view.hit(QPointF(self._point.x(), min(max(self._point.y(), 0.0), height - 1.0)))
        if hit is None:
            return
        if self._drag is not None:
            start, end = self._drag.to(hit.position, words=self._words)
            if start < end:
                view.show_moved(self._drag.placed, start, end)
        elif self._unit is not None:
            start, end = self._unit(view.need_scene().content, hit.position)
            first, last = self._first
            whole = (last, min(start, first)) if start < first else (first, max(end, last))
            if (min(whole), max(whole)) != view.selection:
                view.select(*whole, reveal=False)
        elif hit.position != view.caret:
            view.set_caret(hit.position, select=True, activate=False, reveal=False)

    def _autoscroll(self) -> None:
        beyond = self._beyond()
        if not self.pressed or not beyond:
            self._scrolling.stop()
            return
        speed = min(max(abs(beyond) / 4, 2), 60)
        self._view.scroll_pixels(round(speed if beyond > 0 else -speed))
        self._extend()

    def _show_tooltip(self) -> None:
        view = self._view
        hit = view.hit(self._point)
        spans = view.spans_of(hit.spans[:1]) if hit and self._point.y() >= 0 else []
        if spans:
            place = view.viewport().mapToGlobal(self._point.toPoint() + QPoint(0, 12))
            QToolTip.showText(place, tooltip(spans[0], view.styles), view.viewport())


def next_outer(spans: tuple[SpanId, ...], active: SpanId | None) -> SpanId | None:
    """The innermost span, or the one next outside `active` when that is among them (after the outermost the innermost)."""
    if not spans:
        return None
    return spans[(spans.index(active) + 1) % len(spans)] if active in spans else spans[0]

"""What the mouse does in the text view: caret, selection, words, paragraphs, autoscroll, tooltips."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from bias_annotator.gui.view.hit import Hit
from bias_annotator.gui.view.tooltip import tooltip
from bias_annotator.model.ids import SpanId
from bias_annotator.model.segment import paragraph_at, word_at

if TYPE_CHECKING:
    from bias_annotator.gui.view.view import TextView

_HOVER = 400  # ms before a tooltip
_TICK = 16  # ms between steps of autoscroll
_NEAR = 4  # px within which a click counts as at the same place


class Mouse(QObject):
    """Handles the view's mouse; `pressed` while the left button selects."""

    def __init__(self, view: "TextView") -> None:
        super().__init__(view)
        self._view = view
        self.pressed = False
        self._place = QPointF(-1, -1)
        self._pressed_at = -1
        self._last_double = QElapsedTimer()
        self._point = QPointF()
        self._scrolling = QTimer(self, interval=_TICK)
        self._scrolling.timeout.connect(self._autoscroll)
        self._hover = QTimer(self, interval=_HOVER, singleShot=True)
        self._hover.timeout.connect(self._show_tooltip)

    def press(self, event: QMouseEvent) -> None:
        """Set the caret, extend the selection (Shift), or take the paragraph (third click)."""
        self._hover.stop()
        hit = self._view.hit(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or hit is None:
            return
        view = self._view
        self.pressed = True
        again = (event.position() - self._place).manhattanLength() <= _NEAR
        self._place = event.position()
        if hit.deep:
            self.pressed = False
            self._list_spans(hit, event.globalPosition().toPoint())
        elif self._is_third(again=again):
            view.select(*paragraph_at(view.need_scene().content, hit.position))
            self.pressed = False
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.set_caret(hit.position, select=True, activate=False)
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

    def double(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        hit = self._view.hit(event.position())
        if event.button() is Qt.MouseButton.LeftButton and hit is not None:
            view = self._view
            view.select(*word_at(view.need_scene().content, hit.position))
            self._last_double.start()
            self._place = event.position()

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection while the button is down; wait for a tooltip otherwise."""
        self._point = event.position()
        if not self.pressed:
            QToolTip.hideText()
            self._hover.start()
            return
        self._extend()
        outside = self._beyond()
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()

    def release(self) -> None:
        """The button is up."""
        self.pressed = False
        self._scrolling.stop()

    def leave(self) -> None:
        """The pointer left the view."""
        self._hover.stop()

    def _beyond(self) -> float:
        """How far (px) the pointer is above (negative) or below the window."""
        height = self._view.viewport().height()
        return min(self._point.y(), 0.0) + max(self._point.y() - height, 0.0)

    def _extend(self) -> None:
        height = self._view.viewport().height()
        hit = self._view.hit(QPointF(self._point.x(), min(max(self._point.y(), 0.0), height - 1.0)))
        if hit is not None and hit.position != self._view.caret:
            self._view.set_caret(hit.position, select=True, activate=False, reveal=False)

    def _autoscroll(self) -> None:
        beyond = self._beyond()
        if not self.pressed or not beyond:
            self._scrolling.stop()
            return
        speed = min(max(abs(beyond) / 4, 2), 60)
        self._view.scroll_pixels(round(speed if beyond > 0 else -speed))
        self._extend()

    def _list_spans(self, hit: Hit, place: QPoint) -> None:
        """A menu of the spans too deep to draw."""
        view = self._view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for span in view.spans_of(hit.spans):
            action = menu.addAction(f"{view.styles.of(span.label).title}: {' '.join(span.quote.split())[:60]}")
            action.triggered.connect(lambda _=False, chosen=span.id: view.set_active(chosen))
        menu.popup(place)

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

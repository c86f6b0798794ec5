"""The caret and the selection of the text view, and the caret's blinking."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication


class Caret(QObject):
    """`position` and `anchor` in code points; the selection lies between them. `goal` is the x that up and down keep."""

    def __init__(self, parent: QObject, redraw: Callable[[], None]) -> None:
        """`redraw` is called whenever the caret goes on or off."""
        super().__init__(parent)
        self.position = 0
        self.anchor = 0
        self.goal: float | None = None
        self.lit = False
        self._redraw = redraw
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)

    @property
    def selection(self) -> tuple[int, int]:
        """Start and end of what is selected; equal when nothing is."""
        return min(self.position, self.anchor), max(self.position, self.anchor)

    def wake(self) -> None:
        """Show the caret now and let it blink as the system says (0: it stays on)."""
        self.lit = True
        flash = QApplication.cursorFlashTime()
        if flash > 1:
            self._timer.start(flash // 2)
        else:
            self._timer.stop()
        self._redraw()

    def sleep(self) -> None:
        """Take the caret away."""
        self._timer.stop()
        self.lit = False
        self._redraw()

    def _blink(self) -> None:
        self.lit = not self.lit
        self._redraw()

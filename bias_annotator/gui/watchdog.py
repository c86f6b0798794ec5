"""Tells when the event loop stood still, and where."""

import sys
import threading
import time
import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

LIMIT = 0.1  # s


class Watchdog(QObject):
    """Asks the event loop for an answer again and again; reports the main thread's stack, once, when one takes over `limit` s.

    Make, start and stop it in the main thread, after the application exists.
    """

    _asked = Signal(float)

    def __init__(self, report: Callable[[str], None], limit: float = LIMIT) -> None:
        super().__init__()
        self._report = report
        self._limit = limit
        self._answered = 0.0  # the question answered last, by its moment
        self._stopped = threading.Event()
        self._main = threading.get_ident()
        self._thread = threading.Thread(target=self._watch, name="stall watchdog", daemon=True)
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching, and wait until the watching thread has ended."""
        self._stopped.set()
        self._thread.join()

    def _answer(self, question: float) -> None:
        self._answered = question

    def _watch(self) -> None:
        question, reported = 0.0, 0.0
        while not self._stopped.wait(self._limit / 4):
            if self._answered == question:
                question = time.monotonic()
                self._asked.emit(question)
            elif question != reported and time.monotonic() - question > self._limit:
                reported = question
                frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the only way to another thread's stack
                lines = traceback.format_stack(frame) if frame else []
                self._report(f"The window did not answer for {self._limit * 1000:.0f} ms:\n{''.join(lines)}")

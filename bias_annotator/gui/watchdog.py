"""Tells when the event loop stood still, and where."""

import sys
import threading
import time
import traceback
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication

LIMIT = 0.1  # s


class Watchdog:
    """Reports the main thread's stack, once, whenever one turn of its event loop takes longer than `limit` seconds.

    Make, start and stop it in the main thread, after the application exists.
    """

    def __init__(self, report: Callable[[str], None], limit: float = LIMIT) -> None:
        self._report = report
        self._limit = limit
        self._busy_since = 0.0  # 0 while the loop waits for events
        self._stopped = threading.Event()
        self._main = threading.get_ident()
        self._thread = threading.Thread(target=self._watch, name="stall watchdog", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        dispatcher = _dispatcher()
        dispatcher.awake.connect(self._woke)
        dispatcher.aboutToBlock.connect(self._waits)
        self._thread.start()

    def stop(self) -> None:
        """Stop watching, and wait until the watching thread has ended."""
        dispatcher = _dispatcher()
        dispatcher.awake.disconnect(self._woke)
        dispatcher.aboutToBlock.disconnect(self._waits)
        self._stopped.set()
        self._thread.join()

    def _woke(self) -> None:
        self._busy_since = time.monotonic()

    def _waits(self) -> None:
        self._busy_since = 0.0

    def _watch(self) -> None:
        reported = 0.0
        while not self._stopped.wait(self._limit / 4):
            since = self._busy_since
            if since and since != reported and time.monotonic() - since > self._limit:
                reported = since
                frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the only way to another thread's stack
                lines = traceback.format_stack(frame) if frame else []
                self._report(f"The window did not answer for {self._limit * 1000:.0f} ms:\n{''.join(lines)}")


def _dispatcher() -> QAbstractEventDispatcher:
    application = QCoreApplication.instance()
    dispatcher = QAbstractEventDispatcher.instance(application.thread() if application else None)
    if dispatcher is None:
        message = "the watchdog needs a running application"
        raise RuntimeError(message)
    return dispatcher

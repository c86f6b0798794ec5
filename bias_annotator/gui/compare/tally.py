"""Counts the numbers step by step beside the window, and tells what is known after each."""

import gc
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bias_annotator.gui.compare.counting import STEPS, Numbers, Wanted
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.translating import tr


class Tally(QObject):
    """`counted` tells Numbers after each step, `work` how far it is (0 of 0 at the end), `slow` that nothing is there after a while."""

    counted = Signal(object)
    work = Signal(int, int)
    slow = Signal()
    refused = Signal(object)  # UserError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = Newest(self)
        self._newest.refused.connect(self._refuse)
        self._newest.jobs.slow.connect(lambda _title: self.slow.emit())
        self._newest.jobs.progress.connect(self._tell)
        self._over = True  # whether nobody wants to hear of what may still be on its way

    def count(self, path: Path, wanted: Wanted, known: Numbers | None = None) -> None:
        """Count what is wanted and not `known`; what is still being counted ends."""
        self._over = False
        self._step(path, wanted, 0, known)

    def cancel(self) -> None:
        """Count nothing more; the window does not wait for what ends in a moment."""
        self._over = True
        self._newest.cancel()
        self.work.emit(0, 0)

    def stop(self) -> None:
        """Count nothing more, and wait until nothing reads the project."""
        self._over = True
        self._newest.close()
        self.work.emit(0, 0)

    def _step(self, path: Path, wanted: Wanted, number: int, known: Numbers | None) -> None:
        if number == len(STEPS):
            self.work.emit(0, 0)
            return
        step = STEPS[number]
        keep("before")

        def done(found: Numbers) -> None:
            keep("after")  # by then everything that computes was imported
            if found is not known:
                self.counted.emit(found)
            self._step(path, wanted, number + 1, found)

        self._newest.ask(tr("Comparing"), path, lambda own, report: step(own, wanted, known, report), done)

    def _tell(self, done: int, total: int, _text: str) -> None:
        if not self._over:
            self.work.emit(done, total)

    def _refuse(self, problem: object) -> None:
        self.work.emit(0, 0)
        self.refused.emit(problem)


@cache
def keep(_when: str) -> None:
    """Have Python's collector pass over all that is there, once each time of the process.

    While it looks through everything, no other thread goes on: with what the program has imported, and with the passages of
    a thousand documents, that is 120 ms again and again, in which the window stands still. Imported modules never go.
    """
    gc.freeze()

"""Counts the numbers step by step beside the window, and tells what is known after each."""

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

        def done(found: Numbers) -> None:
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

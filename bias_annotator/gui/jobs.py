"""Long work beside the window: one job at a time in a thread of its own, on a connection of its own."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project

PROGRESS_AFTER = 400  # ms
_EVERY = 0.05  # s between two reports to the window

Job = Callable[[Project, Report], Any]


class Jobs(QObject):
    """Runs jobs. `slow` comes once a job took 400 ms, then `progress`; `ended` always comes, then the result or `refused`."""

    slow = Signal(str)
    progress = Signal(int, int, str)
    ended = Signal()
    refused = Signal(object)
    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: _Running | None = None
        self._result: Callable[[Any], None] = lambda _result: None
        self._title = ""
        self._timer = QTimer(self, singleShot=True, interval=PROGRESS_AFTER)
        self._timer.timeout.connect(lambda: self.slow.emit(self._title))
        self._done.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._running is not None

    def run(self, title: str, path: Path, job: Job, result: Callable[[Any], None]) -> bool:
        """Begin a job on the project at `path`; `result` gets what it returns, in the window's thread.

        A UserError of the job goes to `refused`, any other exception is raised in the window's thread. False when another
        job is still running.
        """
        if self._running is not None:
            return False
        self._title = title
        self._result = result
        self._running = _Running(path, job, self.progress.emit, self._done.emit)
        self._timer.start()
        self._pool.start(self._running)
        return True

    def cancel(self) -> None:
        """Ask the running job to stop; nothing of it stays in the project."""
        if self._running is not None:
            self._running.cancelled = True

    def close(self) -> None:
        """Stop what runs and wait for it."""
        self.cancel()
        self._timer.stop()
        self._pool.waitForDone()

    def _finish(self, result: object, problem: BaseException | None) -> None:
        self._timer.stop()
        self._running = None
        deliver = self._result  # who hears of the end may begin another job
        self.ended.emit()
        if problem is None:
            deliver(result)
        elif isinstance(problem, UserError):
            self.refused.emit(problem)
        elif not isinstance(problem, CancelledError):
            raise problem


class Newest(QObject):
    """Runs the newest of several requests: one that comes while a job runs cancels it and takes its place."""

    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self._wanted: tuple[str, Path, Job, Callable[[Any], None]] | None = None
        self._number = 0
        self.jobs.ended.connect(self._next)
        self.jobs.refused.connect(self.refused)

    def ask(self, title: str, path: Path, job: Job, result: Callable[[Any], None]) -> None:
        """Begin a job, at once or when the running one has stopped; only the newest request gets its result."""
        self._number += 1
        number = self._number
        self._wanted = (title, path, job, lambda found: result(found) if number == self._number else None)
        if self.jobs.busy:
            self.jobs.cancel()
        else:
            self._next()

    def cancel(self) -> None:
        """Have what runs stop when it can, without waiting for it; nobody hears of it any more."""
        self._number += 1
        self._wanted = None
        self.jobs.cancel()

    def close(self) -> None:
        """Stop what runs and wait for it; nobody hears of it any more."""
        self._number += 1
        self._wanted = None
        self.jobs.close()

    def _next(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.jobs.run(*wanted)


class _Running(QRunnable):
    def __init__(self, path: Path, job: Job, progress: Callable[..., Any], done: Callable[[object, object], Any]) -> None:
        super().__init__()
        self._path, self._job = path, job
        self._progress, self._done = progress, done
        self._last = 0.0
        self.cancelled = False

    def run(self) -> None:
        """Run the job in this thread."""
        result, problem = None, None
        try:
            with Project.open(self._path) as project:
                result = self._job(project, self._report)
        except BaseException as error:  # noqa: BLE001 - raised again in the window's thread
            problem = error
        self._done(result, problem)

    def _report(self, done: int, total: int, text: str) -> None:
        if self.cancelled:
            raise CancelledError
        if time.monotonic() - self._last > _EVERY:
            self._last = time.monotonic()
            self._progress(done, total, text)

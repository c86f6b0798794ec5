"""Reads kinds of files that can do harm to their reader in processes that can be killed without harm to the program."""

import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from bias_annotator.errors import UserError
from bias_annotator.readers.incoming import Found, Reader, ReadOptions
from bias_annotator.readers.process import Process, bounds_of
from bias_annotator.readers.source import SourceFile

_LOOK = 0.1  # s between two looks of the watch


class Workers:
    """Processes that wait for files; each is used by one thread at a time. Use it as a context: then none is left."""

    def __init__(self) -> None:
        """None is started before it is needed."""
        self._idle: list[Process] = []
        self._busy: set[Process] = set()
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._watch: threading.Thread | None = None

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        """End all of them."""
        self.stop()

    def stop(self) -> None:
        """End all of them at once; whoever waits for one gets a UserError."""
        with self._lock:
            self._over.set()
            idle, busy, watch = self._idle, list(self._busy), self._watch
            self._idle = []
        for worker in busy:
            worker.kill("it was told to stop")  # whoever waits for it closes it
        for worker in idle:
            worker.close()
        if watch:
            watch.join()

    def read(self, reader: Reader, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """What `reader.read` gives, found in another process; UserError also when that process had to be stopped."""
        data = source.content(bounds_of(reader).taken)
        worker = self._take()
        try:
            worker.ask(reader, source, options, data)
            del data
            yield from worker.answers(source.name)
        finally:
            self._give_back(worker)

    def _take(self) -> Process:
        with self._lock:
            if self._over.is_set():
                raise UserError("Reading was stopped.")
            worker = self._idle.pop() if self._idle else Process()
            self._busy.add(worker)
            if self._watch is None:
                self._watch = threading.Thread(target=self._look, name="watch over readers", daemon=True)
                self._watch.start()
        return worker

    def _give_back(self, worker: Process) -> None:
        with self._lock:
            self._busy.discard(worker)
            keep = worker.fresh and not self._over.is_set()
            if keep:
                self._idle.append(worker)
        if not keep:
            worker.close()

    def _look(self) -> None:
        """Stop those that take too long or, where the system does not see to it, too much."""
        while not self._over.wait(_LOOK):
            with self._lock:
                busy = list(self._busy)
            for worker in busy:
                worker.check()

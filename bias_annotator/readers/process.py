"""One process that reads for the program, seen from the program: what it is asked, what it answers, when it is stopped."""

import json
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, cast

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.readers import frames
from bias_annotator.readers.incoming import Found, Member, Reader, ReadOptions
from bias_annotator.readers.source import SourceFile, shown
from bias_annotator.settings import BOUNDS, READ_FLAG, ProcessBounds

_START = "import sys; sys.path[:] = sys.argv[1:]; from bias_annotator.readers.worker import main; main()"
_FILES = 500  # that a process reads before a fresh one takes its place
_GROWN = 4  # a process is replaced when it has taken more than one part in so many of the memory that it may take
_log = logging.getLogger(__name__)


def bounds_of(reader: Reader) -> ProcessBounds:
    """What the work of a reader may cost."""
    return reader.isolated or BOUNDS.process


class Process:
    """A process that reads one file after the other; one thread uses it at a time, another one may check and kill it."""

    def __init__(self) -> None:
        """It starts, which nobody waits for."""
        frozen = getattr(sys, "frozen", False)
        self._process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, READ_FLAG] if frozen else [sys.executable, "-P", "-c", _START, *filter(None, sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.fresh = True  # whether it can be asked once more
        self._bounds = BOUNDS.process
        self._why = ""
        self._since: float | None = None  # when the program began to wait for it
        self._waited = 0.0
        self._files = 0
        self._usage = None if sys.platform == "linux" else Usage(self._process.pid)
        self._ending = threading.Lock()

    def ask(self, reader: Reader, source: SourceFile, options: ReadOptions, data: bytes) -> None:
        """Send a file; that the process died meanwhile is noticed when it should answer."""
        kind, name = type(reader), shown(source.path)
        request = {"module": kind.__module__, "reader": kind.__qualname__, "name": name, "options": frames.packed_options(options)}
        self._bounds, self._waited, self.fresh = bounds_of(reader), 0.0, False
        self._files += 1
        if self._usage:
            self._usage.begin()
        pipe = cast("BinaryIO", self._process.stdin)
        with suppress(OSError, ValueError), self._waiting():  # ValueError: closed already
            frames.write_frame(pipe, frames.REQUEST, json.dumps(request).encode())
            frames.write_frame(pipe, frames.FILE, data)

    def answers(self, name: str) -> Iterator[Found]:
        """What it finds, one at a time; UserError when the file is hopeless or the process had to be stopped."""
        left, members = self._bounds.given, 0
        while True:
            kind, content = self._next(name, left)
            left -= len(content)
            if kind == frames.END:
                self.fresh = self._files < _FILES and int(content) * _GROWN < self._bounds.memory
                return
            if kind == frames.USER_ERROR:
                self.fresh = self._files < _FILES
                raise frames.unpacked_problem(content)
            if kind == frames.NO_MEMORY:
                raise self._stopped(name, self._too_large)
            if kind == frames.BUG:
                self.fresh = self._files < _FILES
                _log.error("a reader failed on “%s”:\n%s", name, content.decode())
                raise self._stopped(name, "it came upon something that it does not know")
            try:
                found = frames.unpacked(kind, content)
            except (ValueError, KeyError, TypeError) as problem:
                raise self._stopped(name, "it gave what is no document") from problem
            members += isinstance(found, Member)
            if members > self._bounds.members:
                raise self._stopped(name, f"it gave more than {self._bounds.members:,} files")
            yield found

    def check(self) -> None:
        """Kill it if it takes too long or, where the system does not see to that, takes too much."""
        since, usage = self._since, self._usage
        if since is None:
            return
        if self._waited + time.monotonic() - since > self._bounds.wall:
            self.kill(f"it took longer than {self._bounds.wall:g} seconds")
        elif usage and usage.memory() > self._bounds.memory:
            self.kill(self._too_large)
        elif usage and usage.seconds() > self._bounds.cpu:
            self.kill(self._too_long)

    def kill(self, why: str) -> None:
        """End it, whatever it does, and wait until it is gone."""
        with self._ending:
            self._why = self._why or why
            self._process.kill()
            if self._usage:
                self._usage.end()
            self._process.wait()
            self.fresh = False

    def close(self) -> None:
        """End it, and close the pipes, which nobody may be reading any more."""
        self.kill("it was no longer needed")
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what could not be sent
                cast("BinaryIO", pipe).close()

    @property
    def _too_large(self) -> str:
        return f"it needed more than {self._bounds.memory / 2**30:g} GB of memory"

    @property
    def _too_long(self) -> str:
        return f"it took more than {self._bounds.cpu:g} seconds of computing"

    def _next(self, name: str, left: int) -> tuple[bytes, bytes]:
        try:
            with self._waiting():
                return frames.read_frame(cast("BinaryIO", self._process.stdout), left)
        except frames.TooMuchError as problem:
            raise self._stopped(name, f"it gave more than {self._bounds.given / 2**20:,.0f} MB") from problem
        except (frames.PipeError, OSError, ValueError) as problem:
            code = self._process.wait() if self._gone() else None
            why = self._too_long if code == -_signal("SIGXCPU") else "it broke down"
            raise self._stopped(name, why) from problem

    def _gone(self) -> bool:
        """Whether it ended; a process that closed its pipe is about to."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        return self._process.poll() is not None

    def _stopped(self, name: str, why: str) -> UserError:
        return UserError(
            Message("“{name}” could not be read: the reader stopped, since {reason}.", name=name, reason=self._why or why),
            "Is the file what its name says?",
        )

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        """While the program waits for the process, its time runs."""
        self._since = time.monotonic()
        try:
            yield
        finally:
            self._waited += time.monotonic() - self._since
            self._since = None


class Usage:
    """What a process takes, told by the system, with what it started: in a virtual environment of Windows, a launcher starts Python."""

    def __init__(self, pid: int) -> None:
        """`pid` is that of a process that runs."""
        import psutil  # noqa: PLC0415 - Linux does without it

        self._gone = psutil.NoSuchProcess
        self._processes = [psutil.Process(pid)]
        self._before = 0.0

    def begin(self) -> None:
        """Count time from now."""
        self._before = self._total()

    def seconds(self) -> float:
        """Time of computing since then."""
        return max(0.0, self._total() - self._before)

    def memory(self) -> int:
        """Bytes that they hold; 0 when they are gone."""
        self._look()
        held = 0
        for each in self._processes:
            with suppress(self._gone):
                held += int(each.memory_info().rss)
        return held

    def end(self) -> None:
        """Kill what was started; a launcher that is killed may leave it."""
        for each in self._processes[1:]:
            with suppress(self._gone):
                each.kill()

    def _total(self) -> float:
        self._look()
        total = 0.0
        for each in self._processes:
            with suppress(self._gone):
                times = each.cpu_times()
                total += times.user + times.system
        return total

    def _look(self) -> None:
        """Find what a launcher started, until it is found."""
        if sys.platform == "win32" and len(self._processes) == 1:
            with suppress(self._gone):
                self._processes += self._processes[0].children(recursive=True)


def _signal(name: str) -> int:
    import signal  # noqa: PLC0415 - only needed when a process died

    return int(getattr(signal, name, 0))

"""What a process that reads may no longer do, where systems differ: limits that a system has not, or takes in another measure."""

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest

from bias_annotator.readers import guard
from bias_annotator.settings import ProcessBounds

BOUNDS = ProcessBounds(cpu=7, memory=1 << 30)


class Used(NamedTuple):
    """What a process used, as the system tells it."""

    user: float
    system: float
    ru_maxrss: int


class Limits:
    """The module `resource` of a system; `refused` are the kinds of limits that it does not take."""

    RLIMIT_CORE, RLIMIT_FSIZE, RLIMIT_CPU, RLIMIT_AS, RUSAGE_SELF = range(5)

    def __init__(self, *refused: int, most: int = 0, used: tuple[float, float] = (2.5, 0.5)) -> None:
        self.set: dict[int, tuple[int, int]] = {}
        self._refused, self._most, self._used = refused, most, used

    def getrlimit(self, _kind: int) -> tuple[int, int]:
        """The soft and the hard limit."""
        return (5, 99)

    def setrlimit(self, kind: int, values: tuple[int, int]) -> None:
        """Refuses as a system does that has no such limit."""
        if kind in self._refused:
            raise ValueError
        self.set[kind] = values

    def getrusage(self, _who: int) -> Used:
        """Seconds of two kinds, and the most memory."""
        return Used(*self._used, self._most)


def test_limits_are_set_over_what_was_used_and_below_what_the_system_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = Limits()
    monkeypatch.setattr(guard, "resource", limits)
    guard.limit(BOUNDS)
    assert limits.set == {
        limits.RLIMIT_CORE: (0, 99),
        limits.RLIMIT_FSIZE: (0, 99),
        limits.RLIMIT_CPU: (11, 99),
        limits.RLIMIT_AS: (1 << 30, 99),
    }


def test_a_system_that_takes_no_limit_of_memory_gets_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = Limits(Limits.RLIMIT_AS)  # as macOS
    monkeypatch.setattr(guard, "resource", limits)
    guard.limit(BOUNDS)
    assert limits.set.keys() == {limits.RLIMIT_CORE, limits.RLIMIT_FSIZE, limits.RLIMIT_CPU}


def test_a_system_without_limits_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "resource", None)  # as Windows
    monkeypatch.setattr(guard, "_AT_START", 0)
    guard.limit(BOUNDS)
    assert guard.memory_taken() == 0


@pytest.mark.parametrize(("platform", "told", "memory"), [("linux", 2048, 2 << 20), ("darwin", 2 << 20, 2 << 20)])
def test_memory_is_told_in_bytes_whatever_the_system_counts(platform: str, told: int, memory: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "resource", Limits(most=told))
    monkeypatch.setattr(guard, "sys", SimpleNamespace(platform=platform))
    monkeypatch.setattr(guard, "_AT_START", 1 << 20)
    assert guard.memory_taken() == memory - (1 << 20)


@pytest.fixture
def ask(tmp_path: Path) -> Callable[[str, object], bool]:
    """Whether something is allowed where the libraries lie in the folder `Lib`."""
    (tmp_path / "Lib").mkdir()
    hook = guard._hook([str(tmp_path / "Lib")])

    def allowed(event: str, *given: object) -> bool:
        try:
            hook(event, given)
        except guard.ForbiddenError:
            return False
        return True

    return allowed


def test_files_of_libraries_are_read_and_nothing_else_is_opened_or_written(ask: Callable[..., bool], tmp_path: Path) -> None:
    assert ask("open", str(tmp_path / "Lib" / "a.py"), "r", os.O_RDONLY)
    assert ask("open", os.fsencode(tmp_path / "Lib" / "a.py"), "r", os.O_RDONLY)
    assert ask("open", 3, "r", os.O_RDONLY)
    assert ask("os.listdir", str(tmp_path / "Lib"))
    assert not ask("open", str(tmp_path / "Lib" / "a.py"), "w", os.O_WRONLY)
    assert not ask("open", str(tmp_path / "Library" / "a.py"), "r", os.O_RDONLY)
    assert not ask("open", str(tmp_path / "Lib" / ".." / "a.py"), "r", os.O_RDONLY)
    assert not ask("os.listdir", str(tmp_path))
    assert not ask("socket.connect", None, ("127.0.0.1", 80))


def test_where_letter_case_does_not_tell_files_apart_it_does_not_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "normcase", str.lower)  # as on Windows
    monkeypatch.setattr(os.path, "realpath", lambda path: path)
    hook = guard._hook([str(tmp_path / "Lib")])
    hook("open", (str(tmp_path / "LIB" / "A.py").upper(), "r", os.O_RDONLY))
    with pytest.raises(guard.ForbiddenError):
        hook("open", (str(tmp_path / "other"), "r", os.O_RDONLY))

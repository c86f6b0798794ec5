"""Measures in thread CPU time, with p99 and the machine's load printed."""

import os
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from pytest_benchmark.fixture import BenchmarkFixture


def settle() -> None:
    """Let the window finish what it does when idle."""
    for _ in range(30):
        QCoreApplication.processEvents()


def frame(work: Callable[[], object]) -> Callable[[], None]:
    """Work and the repaint that follows."""

    def run() -> None:
        work()
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()

    return run


def measure(
    benchmark: BenchmarkFixture, work: Callable[[], object], rounds: int, size: str, before: Callable[[], object] = lambda: None
) -> None:
    """Measure a piece of work with the repaint that follows it; `before` comes first each time, then the window gets idle."""

    def prepare() -> None:
        before()
        settle()

    benchmark.pedantic(frame(work), setup=prepare, rounds=rounds, iterations=1)
    times = sorted(benchmark.stats.stats.data)
    p99 = times[min(len(times) - 1, int(len(times) * 0.99))] * 1000
    benchmark.extra_info["p99_ms"] = p99
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"\n{benchmark.name} {size}: p50 {times[len(times) // 2] * 1000:.1f} ms, p99 {p99:.1f} ms, load {load:.1f}")  # noqa: T201 - the point

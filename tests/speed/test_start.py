"""How long starting takes, in CPU time of the whole process, and what is not read before it is needed.

Goals: the window shown 0.6 s, `bias-annotator --help` 0.3 s. The least of several rounds counts: what comes on top of it is
what else the machine does.
"""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

resource = pytest.importorskip("resource", reason="this system does not tell the CPU time of child processes")
ROUNDS = 7
HELP = "import sys; sys.argv[1:] = ['--help']; from bias_annotator.__main__ import main; sys.exit(main())"
WINDOW = """
from bias_annotator.gui.app import application
from bias_annotator.gui.window import Window

app = application()
window = Window()
window.show()
app.processEvents()
assert window.isVisible()
"""
READ = "import sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"


def children_cpu() -> float:
    """CPU time (s) of all child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(used.ru_utime + used.ru_stime)


def run(program: str, home: Path) -> set[str]:
    """Run a program in a Python of its own; what it prints, as words."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTHONDONTWRITE"))}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "BIAS_ANNOTATOR_HOME": str(home)}
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False, env=environment)  # noqa: S603 - our own Python
    assert result.returncode == 0, result.stderr
    return set(result.stdout.split())


def measure(benchmark: BenchmarkFixture, program: str, home: Path, goal: float) -> None:
    run(program, home)  # byte code is written, files are in the cache
    benchmark.pedantic(run, args=(program, home), rounds=ROUNDS, iterations=1)
    least, load = min(benchmark.stats.stats.data), os.getloadavg()[0]
    benchmark.extra_info.update(least=least, goal=goal, load=load)
    print(f"\n{benchmark.name}: {least:.2f} s of CPU time, goal {goal} s, load {load:.1f}")  # noqa: T201 - the point
    assert least < 2 * goal


@pytest.mark.benchmark(timer=children_cpu)
def test_help(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    measure(benchmark, HELP, tmp_path, 0.3)


@pytest.mark.benchmark(timer=children_cpu)
def test_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    measure(benchmark, WINDOW, tmp_path, 0.6)


def unwanted(read: Iterable[str], *names: str) -> list[str]:
    return sorted(set(names) & set(read))


def test_the_window_starts_without_the_large_libraries(tmp_path: Path) -> None:
    read = run(WINDOW + READ, tmp_path)
    assert "PySide6" in read
    database, files, numbers = ("sqlalchemy", "pysqlite3", "alembic"), ("charset_normalizer", "lxml"), ("scipy", "highspy", "sklearn")
    assert unwanted(read, *database, *files, *numbers, "pyarrow", "pandas", "matplotlib", "rich", "typer") == []


def test_help_is_printed_without_window_database_or_numbers(tmp_path: Path) -> None:
    read = run(HELP.replace("sys.exit(main())", "main(); ") + READ, tmp_path)
    assert "typer" in read
    assert unwanted(read, "PySide6", "shiboken6", "sqlalchemy", "alembic", "pysqlite3", "numpy", "scipy", "regex", "markdown_it") == []

"""How long a corpus of 10,000 articles with 200,000 spans takes in and out, and an edit from key to committed, in CPU time.

Goals: import 30 s, export 15 s; beside an import a mark waits less than 100 ms. An edit has no goal of its own; key to
painted has (see test_key.py). Run with `--benchmark-only -s`; the load is printed, since CPU time too grows when cores are shared.
"""

import os
import random
import sys
import time
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from itertools import islice
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.model.edit import Edit
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Span
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project


def _load_corpora() -> ModuleType:
    """The neighbouring module; tests are no package."""
    spec = spec_from_file_location("speed_corpora", Path(__file__).with_name("corpora.py"))
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


corpora = _load_corpora()
pytestmark = pytest.mark.timeout(600)
IMPORT_GOAL, EXPORT_GOAL = 30, 15  # s of CPU
ANA = Layer.of("Annotator A")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bulk") / "corpus.jsonl"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in corpora.lines())
    return path


@pytest.fixture(scope="module")
def filled(source: Path) -> Iterator[Project]:
    """The project that the import made; made here, if that was not measured."""
    path = source.with_name("corpus.bias")
    if not path.exists():
        with Project.new(path) as project:
            import_files(project, [source], ImportOptions())
    with Project.open(path) as project:
        yield project


def told(benchmark: BenchmarkFixture, what: str) -> None:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"\n{benchmark.name}: {what}, load {load:.1f}")  # noqa: T201 - the point


@pytest.mark.benchmark(timer=time.process_time)
def test_import(source: Path, benchmark: BenchmarkFixture) -> None:
    with Project.new(source.with_name("corpus.bias")) as project:
        result = benchmark.pedantic(lambda: import_files(project, [source], ImportOptions()), rounds=1)
    seconds = benchmark.stats.stats.max
    told(benchmark, f"{seconds:.1f} s for {source.stat().st_size / 1e6:.0f} MB, goal {IMPORT_GOAL}")
    assert (result.documents, result.annotations, result.refused) == (corpora.ARTICLES, corpora.SPANS, [])
    assert seconds < 2 * IMPORT_GOAL


@pytest.mark.benchmark(timer=time.process_time)
def test_export(filled: Project, benchmark: BenchmarkFixture) -> None:
    out = filled.path.with_name("out.jsonl")
    result = benchmark.pedantic(lambda: export(filled, out, ExportOptions(force=True)), rounds=1)
    seconds = benchmark.stats.stats.max
    told(benchmark, f"{seconds:.1f} s for {out.stat().st_size / 1e6:.0f} MB, goal {EXPORT_GOAL}")
    assert (result.documents, result.annotations) == (corpora.ARTICLES, corpora.SPANS)
    assert seconds < 2 * EXPORT_GOAL


@pytest.mark.benchmark(timer=time.perf_counter)
def test_mark_during_import(source: Path, benchmark: BenchmarkFixture) -> None:
    """How long a mark waits while a corpus comes in beside it; over 100 ms a window would stand still."""
    path = source.with_name("beside.bias")
    some = source.with_name("some.jsonl")
    with source.open(encoding="utf-8") as lines, some.open("w", encoding="utf-8") as file:
        file.writelines(islice(lines, 3000))
    with Project.new(path) as project:
        import_files(project, [_one(source)], ImportOptions())
        (document,) = project.annotated()

        def work() -> None:
            with Project.open(path) as own:
                import_files(own, [some], ImportOptions())

        def mark() -> tuple[tuple[Edit], dict[str, object]]:
            time.sleep(0.03)
            made = Span.new(document.document.text, "opinion", (0, 60))
            return (Edit(document.document.id, ANA, "Mark opinion", come=(made,)),), {}

        worker = Thread(target=work)
        worker.start()
        benchmark.pedantic(project.apply, setup=mark, rounds=40)
        assert worker.is_alive(), "the import ended before the marks were made"
        worker.join()
    times = sorted(each * 1000 for each in benchmark.stats.stats.data)
    told(benchmark, f"p50 {times[20]:.0f} ms, worst {times[-1]:.0f} ms")
    assert times[20] < 100


def _one(source: Path) -> Path:
    path = source.with_name("one.jsonl")
    with source.open(encoding="utf-8") as lines:
        path.write_text(next(lines).replace("article-00000", "first").replace("Article 0", "The first"), encoding="utf-8")
    return path


@pytest.mark.benchmark(timer=time.thread_time)
@pytest.mark.parametrize("step", ["mark", "undo", "redo"])
def test_edit(filled: Project, benchmark: BenchmarkFixture, step: str) -> None:
    """In a project of that size, from the edit to its commit on the disk."""
    chance = random.Random(5)  # noqa: S311 - not for secrets
    documents = [row.id for row in filled.rows(limit=50)]

    def edit() -> tuple[tuple[Edit], dict[str, object]]:
        document = filled.document(chance.choice(documents))
        start = chance.randrange(len(document.text) - 100)
        made = Edit(document.id, ANA, "Mark opinion", come=(Span.new(document.text, "opinion", (start, start + 60)),), author="Annotator A")
        if step != "mark":
            filled.apply(made)
        if step == "redo":
            filled.undo(document.id, ANA)
        return (made,), {}

    steps = {
        "mark": filled.apply,
        "undo": lambda made: filled.undo(made.document, ANA),
        "redo": lambda made: filled.redo(made.document, ANA),
    }
    benchmark.pedantic(steps[step], setup=edit, rounds=300)
    times = sorted(each * 1000 for each in benchmark.stats.stats.data)
    benchmark.extra_info["p99_ms"] = times[-3]
    told(benchmark, f"p50 {times[150]:.2f} ms, p99 {times[-3]:.2f} ms")
    assert times[150] < 10

"""What the options of an export cost, and the Export page: 10,000 articles with 100,000 spans, in CPU time.

Goals: documents chosen by query and by the queue's filters in 1 s; an export narrowed, anonymous or in parts takes no more than 15 s, as
a plain one of twice as many spans; once counted, coming back to the page takes 1 s, also after an edit; a preview .3 s. Run with
`--benchmark-only -s`; the load is printed, since CPU time too grows when cores are shared.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.model.edit import Edit
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.span import Span
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.forecasting import Forecaster
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.previewing import preview
from bias_annotator.project.project import Project, Query
from bias_annotator.project.selecting import Selection
from bias_annotator.project.splitting import Split


def _load_corpora() -> ModuleType:
    """The neighbouring module; tests are no package."""
    spec = spec_from_file_location("speed_corpora", Path(__file__).with_name("corpora.py"))
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


corpora = _load_corpora()
pytestmark = pytest.mark.timeout(900)
ARTICLES, SPANS = 10_000, 100_000
CHOOSE, EXPORT, AGAIN, PREVIEW = 1.0, 15.0, 1.0, 0.3  # s of CPU
ANA = Layer.of("Annotator A")
NARROW = ExportOptions(query="label:opinion -is:split", where=Query("Annotator A", statuses=frozenset({Status.DONE}), since="2031-03"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project with everything in it, half of it done."""
    place = tmp_path_factory.mktemp("export")
    source = place / "corpus.jsonl"
    with source.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in corpora.lines(ARTICLES, SPANS))
    with Project.new(place / "corpus.bias") as made:
        import_files(made, [source], ImportOptions())
        for document in made.ids()[::2]:
            made.set_work(document, Work("Annotator A", Status.DONE))
        yield made


def measured(benchmark: BenchmarkFixture, goal: float, work: Callable[[], object], rounds: int = 1) -> None:
    """Measure, print beside the goal, and fail at twice as much."""
    benchmark.pedantic(work, rounds=rounds)
    took = benchmark.stats.stats.max
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"\n{benchmark.name}: {took:.2f} s of CPU (goal {goal}), load {load:.1f}")  # noqa: T201 - the point
    assert took < 2 * goal


@pytest.mark.benchmark(timer=time.process_time)
def test_documents_are_chosen(project: Project, benchmark: BenchmarkFixture) -> None:
    measured(benchmark, CHOOSE, lambda: Selection(project, NARROW).documents, 3)
    assert 1000 < len(Selection(project, NARROW).documents) < 5000


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize(
    "options",
    [ExportOptions(), NARROW, ExportOptions(anonymous=True), ExportOptions(split=Split()), ExportOptions(labels=("opinion",))],
    ids=["plain", "query", "anonymous", "split", "label"],
)
def test_out(options: ExportOptions, project: Project, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    measured(benchmark, EXPORT, lambda: export(project, tmp_path / "out.jsonl", options))


@pytest.mark.benchmark(timer=time.process_time)
def test_counting(project: Project, benchmark: BenchmarkFixture) -> None:
    """The first time; it has no goal of its own, since it is told how far it is and goes on where it was stopped."""
    measured(benchmark, 60, lambda: Forecaster().forecast(project, ExportOptions()))


@pytest.mark.benchmark(timer=time.process_time)
def test_counting_again(project: Project, benchmark: BenchmarkFixture) -> None:
    forecaster = Forecaster()
    forecaster.forecast(project, ExportOptions())
    document = project.document(project.ids()[7])
    project.apply(Edit(document.id, ANA, "Mark", come=(Span.new(document.text, "opinion", (0, 3)),), author="Annotator A"))
    measured(benchmark, AGAIN, lambda: forecaster.forecast(project, ExportOptions()))


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize("name", ["jsonl", "brat", "xmi"])
def test_preview(name: str, project: Project, benchmark: BenchmarkFixture) -> None:
    measured(benchmark, PREVIEW, lambda: preview(project, ExportOptions(name)), 3)

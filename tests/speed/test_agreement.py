"""How long the agreement of 1,000 documents by three annotators with 30 spans each takes, intervals included, in CPU time.

Goals: all default measures with intervals from 1,000 resamples in 60 s with at most 500 MB; a second time, with what was
kept, and with one document changed, there is no goal of its own. Run with `--benchmark-only -s`.
"""

import os
import random
import sys
import time
from collections.abc import Iterator

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.agreement import MEASURES
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.project import Project

resource = pytest.importorskip("resource", reason="the peak of memory is told by Unix only")
pytestmark = pytest.mark.timeout(900)
DOCUMENTS, PEOPLE, SPANS, LENGTH, SEED, RESAMPLES = 1000, ("Ana", "Ben", "Chi"), 30, 4000, 11, 1000
GOAL, MEMORY = 60, 500  # s of CPU, MB
COUNTED = [name for name, kind in MEASURES.items() if not kind.sampled]
DRAWN = [name for name, kind in MEASURES.items() if kind.sampled]
SOME = 50  # documents for the measures that draw samples, which take longest
LABELS = ("reporting", "quotation", "opinion", "source", "cue")


def document(number: int) -> Annotated:
    """Nested spans of a truth, of which each annotator moves some borders, changes some labels, and puts others instead of some."""
    draw = random.Random(SEED * 100_003 + number)  # noqa: S311 - data of a measurement
    text = Text(f"{number:<{LENGTH}}")
    truth = [(draw.choice(LABELS), draw.randrange(LENGTH - 400), draw.choice((12, 40, 120, 380))) for _ in range(SPANS)]
    marks = []
    for name in PEOPLE:
        spans = []
        for label, start, size in truth:
            if draw.random() < 0.15:
                label, start = draw.choice(LABELS), draw.randrange(LENGTH - 400)  # noqa: PLW2901 - another span instead
            shift = draw.choice((0, 0, 0, 2, 7))
            spans.append(Span.new(text, label, (start + shift, start + shift + size)))
        marks.append(Marks.of(Layer.of(name), spans))
    return Annotated(Document(DocumentId(f"d{number}"), text), tuple(marks), ())


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.new(tmp_path_factory.mktemp("agreement") / "corpus.bias") as made:
        made.add(document(number) for number in range(DOCUMENTS))
        yield made


def told(benchmark: BenchmarkFixture, found: Comparison) -> None:
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    values = ", ".join(f"{each.name} {each.value:.3f}" for each in found.measures if each.value is not None)
    print(  # noqa: T201 - the point
        f"\n{benchmark.name}: {benchmark.stats.stats.max:.1f} s for {found.documents} documents × {len(PEOPLE)} × {SPANS} spans,"
        f" {len(found.measures)} measures, {RESAMPLES} resamples, seed {SEED}; goal {GOAL} s for all measures of {DOCUMENTS} documents;"
        f" peak {memory:.0f} MB, goal {MEMORY}; load {os.getloadavg()[0]:.1f}; {values}"
    )


@pytest.mark.benchmark(timer=time.process_time)
def test_all_measures_without_samples_with_intervals(project: Project, benchmark: BenchmarkFixture) -> None:
    found = benchmark.pedantic(lambda: compare(project, measures=COUNTED, bootstrap=RESAMPLES), rounds=1)
    told(benchmark, found)
    assert found.documents == DOCUMENTS
    assert benchmark.stats.stats.max < GOAL


@pytest.mark.benchmark(timer=time.process_time)
def test_a_second_time_with_what_was_kept(project: Project, benchmark: BenchmarkFixture) -> None:
    compare(project, measures=COUNTED)
    found = benchmark.pedantic(lambda: compare(project, measures=COUNTED, bootstrap=RESAMPLES), rounds=1)
    told(benchmark, found)
    assert benchmark.stats.stats.max < GOAL


@pytest.mark.benchmark(timer=time.process_time)
def test_measures_that_draw_samples_on_some_of_the_documents(project: Project, benchmark: BenchmarkFixture) -> None:
    some = project.ids()[:SOME]
    found = benchmark.pedantic(lambda: compare(project, measures=DRAWN, documents=some, bootstrap=RESAMPLES), rounds=1)
    told(benchmark, found)
    assert found.documents == SOME

"""The queue of a project of 100,000 documents, in thread CPU time.

Goals: the first page 50 ms, a letter typed into the search or a filter 100 ms, a page far down 50 ms. Run with `--benchmark-only -s`.
"""

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from speed.measuring import measure, settle

from bias_annotator.gui.pages.annotate.queue import Queue
from bias_annotator.gui.pages.annotate.queue_model import Filters
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project
from bias_annotator.store import Sort

pytestmark = [pytest.mark.benchmark(timer=time.thread_time), pytest.mark.timeout(600)]
COUNT = 100_000
SIZE = "100,000 documents"
_ROUNDS = 15
_WORDS = "harbour council ferry crane pier budget vote mayor union strike ledger signal tide quay customs warden lamp rope".split()


def documents() -> Iterator[Annotated]:
    """Short texts of forty outlets over twenty years; Ana has begun a quarter of them and done another."""
    chance = random.Random(3)  # noqa: S311 - not for secrets
    states = (Status.TODO, Status.TODO, Status.STARTED, Status.DONE)
    for number in range(COUNT):
        words = chance.choices(_WORDS, k=chance.randint(12, 60))
        day = f"20{chance.randint(10, 30)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        metadata = Metadata(title=f"{' '.join(words[:5]).capitalize()} {number}", outlet=f"Outlet {chance.randint(1, 40)}", published=day)
        status = chance.choice(states)
        work = () if status is Status.TODO else (Work("Ana", status, chance.random() < 0.05, chance.randint(30, 600)),)
        yield Annotated(Document(DocumentId(f"d{number:06}"), Text(f"{' '.join(words)} number {number}."), metadata), (), work)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The project, filled in bulk."""
    with Project.new(tmp_path_factory.mktemp("speed") / "queue.bias") as project:
        items = documents()
        while some := list(islice(items, 10_000)):
            project.add(some)
        yield project


@pytest.fixture
def queue(project: Project, qapp: QApplication) -> Iterator[Queue]:
    """The panel on the project, with everything counted."""
    queue = Queue()
    queue.resize(272, 900)
    queue.show()
    queue.show_project(project, "Ana")
    settle()
    yield queue
    queue.close()
    qapp.processEvents()


def test_first_page(queue: Queue, project: Project, benchmark: BenchmarkFixture) -> None:
    """From opening a project to its first rows on the screen; the counts come after."""

    def show() -> None:
        queue.show_project(project, "Ana")
        queue._counting.stop()

    measure(benchmark, show, _ROUNDS, SIZE)
    assert queue.model.rowCount() == COUNT


def test_counts(queue: Queue, project: Project, benchmark: BenchmarkFixture) -> None:
    """What the tabs and the line below count, once a project: the longest step between which the window does other things."""
    steps = iter([True, False, False] * _ROUNDS)

    def begin() -> None:
        if next(steps):
            queue._steps = queue._count(project)

    measure(benchmark, queue._count_on, _ROUNDS * 3, SIZE, begin)


@pytest.mark.parametrize("typed", ["h", "harbour cr", "number 99", "nothing like it"])
def test_typing(queue: Queue, benchmark: BenchmarkFixture, typed: str) -> None:
    """The search for what was typed, from common words to none."""
    queue.search.setText(typed)
    measure(benchmark, queue.refresh, _ROUNDS, SIZE)


@pytest.mark.parametrize("sort", list(Sort))
def test_filter(queue: Queue, benchmark: BenchmarkFixture, sort: Sort) -> None:
    """An outlet chosen, in every order."""
    outlets = iter(f"Outlet {number}" for number in range(1, _ROUNDS + 1))
    measure(benchmark, lambda: queue.set_filters(Filters(outlet=next(outlets), sort=sort)), _ROUNDS, SIZE)


@pytest.mark.parametrize("tab", ["todo", "done", "flagged"])
def test_tab(queue: Queue, benchmark: BenchmarkFixture, tab: str) -> None:
    """A tab chosen."""
    measure(benchmark, lambda: queue.set_filters(replace(queue.filters, tab=tab)), _ROUNDS, SIZE)


@pytest.mark.parametrize("sort", list(Sort))
def test_order(queue: Queue, benchmark: BenchmarkFixture, sort: Sort) -> None:
    """Another order of everything."""
    measure(benchmark, lambda: queue.set_filters(Filters(sort=sort)), _ROUNDS, SIZE)


def test_far_down(queue: Queue, benchmark: BenchmarkFixture) -> None:
    """A jump to the end of the list, and back."""
    places = iter([COUNT - 1, 0] * _ROUNDS)
    measure(benchmark, lambda: queue.list.scrollTo(queue.model.index(next(places))), _ROUNDS, SIZE)


def test_scroll(queue: Queue, benchmark: BenchmarkFixture) -> None:
    """A notch of the wheel."""
    bar = queue.list.verticalScrollBar()
    measure(benchmark, lambda: bar.setValue(bar.value() + 156), _ROUNDS * 4, SIZE)
    assert queue.list.indexAt(queue.list.rect().center()).data(Qt.ItemDataRole.DisplayRole)

"""How long the text view takes, in thread CPU time, with p99 and the machine's load printed.

Goals at 1 MB / 20,000 spans: open 150 ms; scroll, add, delete, drag 8 ms; page 16.7 ms; jump 33 ms; memory +30 MB.
At 10 MB / 100,000 spans: open 600 ms, the same frames, +70 MB. Run with `--benchmark-only -s`.
"""

import gc
import os
import random
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from speed import documents
from speed.measuring import measure, settle

from bias_annotator.gui.view import TextView
from bias_annotator.model.edit import Edit
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Span

pytestmark = [pytest.mark.benchmark(timer=time.thread_time), pytest.mark.timeout(300)]
LABELS = tuple(Label(name, name.title(), name[0].upper(), slot) for slot, name in enumerate(("reporting", "quotation", "opinion"), 1))
MEMORY_GOALS = {"article": 10, "1 MB": 30, "10 MB": 70}


@pytest.fixture(params=list(documents.SIZES))
def size(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def view(qapp: QApplication, size: str) -> Iterator[TextView]:
    """An empty view of 1200 × 900 on the screen; what was made before does not count in the garbage collector's work."""
    documents.document(size)
    view = TextView()
    view.set_scheme(Scheme("speed", "Speed", LABELS))
    view.resize(1200, 900)
    view.show()
    settle()
    gc.collect()
    gc.freeze()
    yield view
    view.close()
    view.deleteLater()
    gc.unfreeze()
    qapp.processEvents()


@pytest.fixture
def full(view: TextView, size: str) -> TextView:
    """The view in the middle of the document."""
    view.show_document(*documents.document(size))
    settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle()
    return view


def resident_mb() -> float:
    """Resident memory of this process (MB); skips where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        pytest.skip("this system has no /proc/self/statm")
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def test_open(view: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    measure(benchmark, lambda: view.show_document(*documents.document(size)), 5, size)


def test_memory(view: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    document, marks = documents.document(size)
    before = resident_mb()
    benchmark.pedantic(lambda: view.show_document(document, marks), rounds=1)
    bar = view.verticalScrollBar()
    for step in range(50):
        bar.setValue(bar.maximum() * step // 50)
        settle()
    grown = resident_mb() - before
    benchmark.extra_info["memory_mb"] = grown
    print(f"\nmemory {size}: +{grown:.1f} MB")  # noqa: T201 - the point
    assert grown < 2 * MEMORY_GOALS[size]


def test_scroll(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    full.verticalScrollBar().setValue(0)
    measure(benchmark, lambda: full.scroll_pixels(90), 200, size)


def test_page(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    full.verticalScrollBar().setValue(0)
    bar = full.verticalScrollBar()
    measure(benchmark, lambda: bar.setValue(bar.value() + bar.pageStep()), 80, size)


def test_jump(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    chance, bar = random.Random(5), full.verticalScrollBar()  # noqa: S311 - not for secrets
    measure(benchmark, lambda: bar.setValue(chance.randrange(bar.maximum() + 1)), 60, size)


def new_spans(view: TextView, size: str, count: int) -> list[Span]:
    document = documents.document(size)[0]
    chance = random.Random(6)  # noqa: S311 - not for secrets
    top = view.hit(QPointF(view.column_left() + 10, 60)).position
    starts = [min(top + chance.randrange(600), len(document.text) - 250) for _ in range(count)]
    return [
        Span.new(document.text, LABELS[number % 3].name, (start, start + chance.choice((10, 60, 200))))
        for number, start in enumerate(starts)
    ]


def test_add(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    document, marks = documents.document(size)
    spans = iter(new_spans(full, size, 60))
    measure(benchmark, lambda: full.show_edit(Edit(document.id, marks.layer, "add", come=(next(spans),))), 60, size)


def test_delete(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    document, marks = documents.document(size)
    spans = new_spans(full, size, 60)
    for span in spans:
        full.show_edit(Edit(document.id, marks.layer, "add", come=(span,)))
    rest = iter(spans)
    measure(benchmark, lambda: full.show_edit(Edit(document.id, marks.layer, "delete", gone=(next(rest),))), 60, size)


def test_drag(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    left = full.column_left()
    places = cycle([(left + (step * 37) % 560, 60 + step * 3.2) for step in range(240)])

    def send(kind: QEvent.Type, x: float, y: float) -> None:
        point = QPointF(x, y)
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, point, full.viewport().mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(full.viewport(), event)

    send(QEvent.Type.MouseButtonPress, *next(places))
    measure(benchmark, lambda: send(QEvent.Type.MouseMove, *next(places)), 240, size)
    send(QEvent.Type.MouseButtonRelease, *next(places))

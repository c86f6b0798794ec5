"""How long the text view takes, in thread CPU time, with p99 and the machine's load printed.

Goals at 1 MB / 20,000 spans: open 150 ms; scroll, add, delete, drag 8 ms; page 16.7 ms; jump 33 ms; memory +30 MB.
At 10 MB / 100,000 spans: open 600 ms, the same frames, +70 MB. Run with `--benchmark-only -s`.
A plain read-only QTextEdit that shows the same spans as extra selections is measured in the same run, so that machines
can be compared; it gets no 10 MB, which it does not survive.
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
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytest_benchmark.fixture import BenchmarkFixture
from speed import documents
from speed.measuring import measure, settle

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.model.edit import Edit
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Span

pytestmark = [pytest.mark.benchmark(timer=time.thread_time), pytest.mark.timeout(300)]
LABELS = tuple(Label(name, name.title(), name[0].upper(), slot) for slot, name in enumerate(("reporting", "quotation", "opinion"), 1))
PLAIN_SIZES = ("1 MB",)
_P99: dict[tuple[str, str], dict[str, float]] = {}  # by what was measured and size: of the view and of the plain widget
MEMORY_GOALS = {"article": 10, "1 MB": 30, "10 MB": 70}


@pytest.fixture(params=list(documents.SIZES))
def size(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module", autouse=True)
def _compared() -> Iterator[None]:
    """At the end, how the view compares with the plain widget."""
    yield
    for (what, size), found in sorted(_P99.items(), key=lambda item: item[0][::-1]):
        if found.keys() >= {"view", "plain"}:
            ratio = found["plain"] / found["view"]
            print(f"\n{what} {size}: view {found['view']:.1f} ms, QTextEdit {found['plain']:.1f} ms, {ratio:.1f} times", end="")  # noqa: T201 - the point


def note(what: str, size: str, who: str, benchmark: BenchmarkFixture) -> None:
    """Keep a p99 for the comparison."""
    _P99.setdefault((what, size), {})[who] = benchmark.extra_info["p99_ms"]


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
    note("open", size, "view", benchmark)


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
    note("scroll", size, "view", benchmark)


def test_page(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    full.verticalScrollBar().setValue(0)
    bar = full.verticalScrollBar()
    measure(benchmark, lambda: bar.setValue(bar.value() + bar.pageStep()), 80, size)
    note("page", size, "view", benchmark)


def test_jump(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    chance, bar = random.Random(5), full.verticalScrollBar()  # noqa: S311 - not for secrets
    measure(benchmark, lambda: bar.setValue(chance.randrange(bar.maximum() + 1)), 60, size)
    note("jump", size, "view", benchmark)


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
    note("add", size, "view", benchmark)


def test_delete(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    document, marks = documents.document(size)
    spans = new_spans(full, size, 60)
    for span in spans:
        full.show_edit(Edit(document.id, marks.layer, "add", come=(span,)))
    rest = iter(spans)
    measure(benchmark, lambda: full.show_edit(Edit(document.id, marks.layer, "delete", gone=(next(rest),))), 60, size)
    note("delete", size, "view", benchmark)


def send(view: TextView, kind: QEvent.Type, x: float, y: float) -> None:
    """A mouse event with the left button."""
    point = QPointF(x, y)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, view.viewport().mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(view.viewport(), event)


def test_drag(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    left = full.column_left()
    places = cycle([(left + (step * 37) % 560, 60 + step * 3.2) for step in range(240)])
    send(full, QEvent.Type.MouseButtonPress, *next(places))
    measure(benchmark, lambda: send(full, QEvent.Type.MouseMove, *next(places)), 240, size)
    send(full, QEvent.Type.MouseButtonRelease, *next(places))


def test_drag_an_edge(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    document, marks = documents.document(size)
    top = full.hit(QPointF(full.column_left() + 10, 30)).position
    span = Span.new(document.text, LABELS[0].name, (top, top + 40))
    full.show_edit(Edit(document.id, marks.layer, "add", come=(span,)))
    full.set_active(span.id)
    settle()
    left, edge = full.column_left(), full.place_of(span.end).center()
    places = cycle([(left + (step * 37) % 560, 60 + step * 3.2) for step in range(240)])
    send(full, QEvent.Type.MouseButtonPress, edge.x() + 3, edge.y())
    measure(benchmark, lambda: send(full, QEvent.Type.MouseMove, *next(places)), 240, size)
    assert full.active_placed().span.end != span.end
    send(full, QEvent.Type.MouseButtonRelease, *next(places))


def test_find(full: TextView, benchmark: BenchmarkFixture, size: str) -> None:
    """A letter more in what is looked for: what the window cannot do anything else in."""
    words = cycle(["h", "ha", "har", "harb", "straße", "e"])
    measure(benchmark, lambda: full.finder.look_for(next(words)), 60, size)
    full.finder.stop()


class Plain(QTextEdit):
    """What most programs do: every span is an extra selection."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.resize(1200, 900)
        self._colours = {name: load_theme("light").slots[slot].fill for slot, name in enumerate(("reporting", "quotation", "opinion"))}
        self.marks: list[QTextEdit.ExtraSelection] = []

    def show_all(self, size: str) -> None:
        """Show a document."""
        document, marks = documents.document(size)
        self.setPlainText(document.text.content)
        offsets = document.text.offsets
        starts = offsets.to_many("utf16", [span.start for span in marks.spans])
        ends = offsets.to_many("utf16", [span.end for span in marks.spans])
        self.marks = [self.mark(*each) for each in zip((span.label for span in marks.spans), starts, ends, strict=True)]
        self.setExtraSelections(self.marks)

    def mark(self, label: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        """The selection that stands for a span, at UTF-16 units."""
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.cursor = cursor
        found.format.setBackground(self._colours[label])
        return found


@pytest.fixture(params=PLAIN_SIZES)
def plain(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[Plain, str]]:
    """The plain widget in the middle of the document."""
    widget = Plain()
    widget.show()
    settle()
    widget.show_all(request.param)
    settle()
    widget.verticalScrollBar().setValue(widget.verticalScrollBar().maximum() // 2)
    settle()
    yield widget, request.param
    widget.close()
    widget.deleteLater()
    qapp.processEvents()


@pytest.mark.parametrize("size", PLAIN_SIZES)
def test_plain_open(qapp: QApplication, benchmark: BenchmarkFixture, size: str) -> None:
    widget = Plain()
    widget.show()
    settle()
    measure(benchmark, lambda: widget.show_all(size), 3, size)
    note("open", size, "plain", benchmark)
    widget.close()
    widget.deleteLater()
    qapp.processEvents()


def test_plain_scroll(plain: tuple[Plain, str], benchmark: BenchmarkFixture) -> None:
    widget, size = plain
    bar = widget.verticalScrollBar()
    bar.setValue(0)
    measure(benchmark, lambda: bar.setValue(bar.value() + 90), 60, size)
    note("scroll", size, "plain", benchmark)


def test_plain_page(plain: tuple[Plain, str], benchmark: BenchmarkFixture) -> None:
    widget, size = plain
    bar = widget.verticalScrollBar()
    bar.setValue(0)
    measure(benchmark, lambda: bar.setValue(bar.value() + bar.pageStep()), 40, size)
    note("page", size, "plain", benchmark)


def test_plain_jump(plain: tuple[Plain, str], benchmark: BenchmarkFixture) -> None:
    widget, size = plain
    chance, bar = random.Random(5), widget.verticalScrollBar()  # noqa: S311 - not for secrets
    measure(benchmark, lambda: bar.setValue(chance.randrange(bar.maximum() + 1)), 40, size)
    note("jump", size, "plain", benchmark)


def test_plain_add(plain: tuple[Plain, str], benchmark: BenchmarkFixture) -> None:
    widget, size = plain
    extra = iter([QTextEdit.ExtraSelection(each) for each in widget.marks[:20]])

    def add() -> None:
        widget.marks.append(next(extra))
        widget.setExtraSelections(widget.marks)

    measure(benchmark, add, 20, size)
    note("add", size, "plain", benchmark)


def test_plain_delete(plain: tuple[Plain, str], benchmark: BenchmarkFixture) -> None:
    widget, size = plain

    def delete() -> None:
        widget.marks.pop(len(widget.marks) // 2)
        widget.setExtraSelections(widget.marks)

    measure(benchmark, delete, 20, size)
    note("delete", size, "plain", benchmark)

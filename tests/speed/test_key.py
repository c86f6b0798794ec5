"""From the key press to the mark that is committed and painted, in the whole window, in thread CPU time.

Goal at 1 MB / 20,000 spans: p99 16.7 ms. Run with `--benchmark-only -s`.
"""

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from speed import documents
from speed.measuring import measure, settle

from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated
from bias_annotator.project.project import Project

pytestmark = [pytest.mark.benchmark(timer=time.thread_time), pytest.mark.timeout(300)]
_ROUNDS = 100
_STEP = 8  # code points of a mark, and to the next one


@pytest.fixture(params=list(documents.SIZES))
def size(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, size: str) -> Iterator[Window]:
    """The window in the middle of the document, as the annotator whose spans they are."""
    document, marks = documents.document(size)
    path = tmp_path / "speed.bias"
    with Project.new(path) as project:
        project.add([Annotated(document, (marks,))])
    window = Window()
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    settle()
    window.open(path, documents.LAYER.annotator)
    view = window.annotate.view
    view.set_caret(len(document.text) // 2)
    settle()
    gc.collect()
    gc.freeze()
    yield window
    gc.unfreeze()
    window.close()
    qapp.processEvents()


def test_mark(window: Window, benchmark: BenchmarkFixture, size: str) -> None:
    """A label key marks what is selected."""
    target, desk, view = QApplication.focusWidget(), window.annotate.desk, window.annotate.view
    before = len(desk.spans)

    def next_place() -> None:
        desk.moves.let_go()
        view.select(view.caret + _STEP, view.caret + 2 * _STEP)

    measure(benchmark, lambda: QTest.keyClick(target, Qt.Key.Key_O), _ROUNDS, size, next_place)
    assert len(desk.spans) >= before + _ROUNDS * 0.9  # a word may be marked so already


def test_relabel_and_back(window: Window, benchmark: BenchmarkFixture, size: str) -> None:
    """A label key on the span under the caret gives it another label."""
    target = QApplication.focusWidget()
    window.annotate.view.select(window.annotate.view.caret, window.annotate.view.caret + _STEP)
    QTest.keyClick(target, Qt.Key.Key_O)
    keys = iter([Qt.Key.Key_R, Qt.Key.Key_O] * _ROUNDS)
    measure(benchmark, lambda: QTest.keyClick(target, next(keys)), _ROUNDS, size)


def test_undo(window: Window, benchmark: BenchmarkFixture, size: str) -> None:
    """Ctrl+Z takes back what was marked last."""
    target = QApplication.focusWidget()
    desk, view = window.annotate.desk, window.annotate.view
    for _ in range(_ROUNDS):
        view.select(view.caret + _STEP, view.caret + 2 * _STEP)
        desk.mark("opinion")
        desk.moves.let_go()
    assert len(desk.spans) > _ROUNDS * 0.9
    measure(benchmark, lambda: QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), _ROUNDS, size)

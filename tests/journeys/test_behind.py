"""From a number to the passages behind it, and to one of them in its text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bias_annotator.gui.compare import ComparePage
from bias_annotator.gui.compare.matrix import Matrix
from bias_annotator.gui.compare.plots import CountRow, ValueRow
from bias_annotator.gui.widgets.buttons import IconButton
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.gui.window import Window
from bias_annotator.project.comparing import both, compare, confusion
from bias_annotator.project.dissecting import Part, by_part, meetings_of
from bias_annotator.project.project import Project
from bias_annotator.project.samples import make_sample

Press = Callable[..., None]
WAIT = 30_000  # ms: the first comparison of a process imports what it computes with


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample project, on which two annotators have worked."""
    path = tmp_path / "sample.bias"
    make_sample(path).close()
    return path


@pytest.fixture
def page(window: Window, path: Path, press: Press, qtbot: QtBot) -> Iterator[ComparePage]:
    """The Compare page of the sample, with all its numbers."""
    window.open(path, "Annotator A")
    press("2", modifiers=Qt.KeyboardModifier.ControlModifier)
    page = window.rooms.compare
    assert page is not None
    qtbot.waitUntil(lambda: page.numbers_ is not None and not page.numbers_.left, timeout=WAIT)
    yield page
    window.session.close()


def row(page: ComparePage, title: str) -> ValueRow:
    """The row of a value."""
    return next(each for each in page.numbers.findChildren(ValueRow) if each.accessibleName().startswith(f"{title}:"))


def turn(page: ComparePage, tab: str) -> None:
    """Turn to a tab of the numbers."""
    page.numbers.tabs._tabs[tab].click()


def test_three_presses_lead_from_a_number_to_its_passage_and_to_marking(
    window: Window, page: ComparePage, press: Press, qtbot: QtBot
) -> None:
    row(page, "F1, exact spans").setFocus()
    press(Qt.Key.Key_Return)
    listed = page.behind.model
    assert page.numbers_ is not None
    assert listed.rowCount() == sum(each.part not in {Part.AGREED, Part.ATTRIBUTE} for each in page.numbers_.meetings) > 10
    assert page.behind.list.hasFocus()
    last = listed.rowCount() - 1
    press(Qt.Key.Key_End)
    passage = listed.meeting(last)
    qtbot.waitUntil(lambda: page.text.passages is not None and page.text.passages.document.id == passage.document)
    assert page.text._current == passage
    assert page.text.passages is not None
    assert page.text.passages.document.text.content[passage.start : passage.end].split()[0] in listed.said(passage)
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.annotate
    assert window.annotate.desk.document is not None
    assert window.annotate.desk.document.id == passage.document
    assert window.annotate.view.caret == passage.start


def test_keys_walk_the_passages_over_documents_and_escape_goes_back(page: ComparePage, press: Press, qtbot: QtBot) -> None:
    qtbot.mouseClick(row(page, "F1, exact spans"), Qt.MouseButton.LeftButton)
    seen = set()
    for place in range(page.behind.model.rowCount()):
        passage = page.behind.model.meeting(place)
        assert page.behind.current == passage
        qtbot.waitUntil(lambda passage=passage: page.text._current == passage)
        seen.add(passage.document)
        press(Qt.Key.Key_F8)
    assert len(seen) > 1
    press(Qt.Key.Key_Escape)
    assert page._left.currentWidget() is page.list
    assert page.list.list.hasFocus()


def test_a_cell_of_labels_lists_as_many_passages_as_stand_in_it(page: ComparePage, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        counts = confusion(both(project, "Annotator A", "Annotator B"))
    matrix = page.numbers.findChildren(Matrix)[1]
    shown = {}
    for place, cell in matrix._cells.items():
        if cell.isEnabled():
            qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
            shown[place] = page.behind.model.rowCount()
            assert str(shown[place]) == cell._cell.words
    assert sorted(number for number in shown.values() if number) == sorted(counts.values())


def test_arrows_walk_the_cells(page: ComparePage, press: Press) -> None:
    matrix = page.numbers.findChildren(Matrix)[1]
    matrix.cell(0, 0).setFocus()
    press(Qt.Key.Key_Right)
    assert matrix.cell(0, 1).hasFocus()
    press(Qt.Key.Key_Down)
    assert matrix.cell(1, 1).hasFocus()
    press(Qt.Key.Key_Return)
    assert page._left.currentWidget() is page.behind


def test_the_bars_say_what_disagreement_consists_of(page: ComparePage, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        counts = by_part(meetings_of(project))
    turn(page, "differences")
    bars = page.numbers.findChildren(CountRow)[: len(Part)]
    assert [bar.accessibleName().rpartition(" ")[2] for bar in bars] == [str(counts[part]) for part in Part]
    for bar, part in zip(bars, Part, strict=True):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
        assert page.behind.model.rowCount() == counts[part]
        assert {page.behind.model.meeting(place).part for place in range(counts[part])} <= {part}


def test_a_button_of_each_section_says_what_its_numbers_mean(page: ComparePage, qtbot: QtBot) -> None:
    buttons = [each for each in page.numbers.findChildren(IconButton) if each.accessibleName().startswith("What does this mean")]
    assert [each.accessibleName().rpartition(": ")[2] for each in buttons] == [
        "Marked the same passage",
        "Beyond chance",
        "Which labels",
        "Per character",
        "Advanced",
    ]
    gamma = row(page, "Gamma")
    for said in ("better than chance", "random annotations a document", "resamples of the documents: 1", "seed: 0"):
        assert said in gamma.toolTip()
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert any("Gamma: How much better than chance" in each.text() and each.isVisibleTo(page) for each in page.numbers.findChildren(Words))


def test_the_matrix_shows_the_measure_that_is_chosen(page: ComparePage, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        found = compare(project, measures=["f1_overlap"]).measures[0]
    page.numbers._take_measure("f1_overlap")
    value = f"{found.value:.2f}"
    qtbot.waitUntil(lambda: page.numbers.findChildren(Matrix)[0].cell(0, 1).accessibleName().endswith(value))


def test_counting_can_be_stopped_and_goes_on_at_the_next_look(page: ComparePage, qtbot: QtBot) -> None:
    page._stale, page.numbers_ = True, None
    page.show_document(None)
    page.numbers._work.stop.click()
    assert page.numbers_ is None
    assert not page.numbers._work.isVisible()
    page.show_document(None)
    qtbot.waitUntil(lambda: page.numbers_ is not None and not page.numbers_.left, timeout=WAIT)

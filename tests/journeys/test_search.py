"""Searching the whole project: words, spans by what they are, the way to the passage."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.search import SearchPage
from bias_annotator.gui.search.results import FOUND
from bias_annotator.gui.window import Window
from bias_annotator.project.project import Project
from bias_annotator.project.samples import make_sample

Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample project."""
    path = tmp_path / "sample.bias"
    make_sample(path).close()
    return path


@pytest.fixture
def page(window: Window, path: Path, press: Press) -> SearchPage:
    """The Search page, reached by its key."""
    window.open(path, "Annotator A")
    press("3", modifiers=CTRL)
    assert window.stack.currentWidget() is window.search
    assert window.search.field.hasFocus()
    return window.search


def typed(page: SearchPage, qtbot: QtBot, words: str) -> None:
    """Type into the field and wait until something is found or not."""
    page.field.clear()
    for each in words:
        qtbot.keyClicks(page.field, each)
    page.field.completion.list.hide()
    page.window().activateWindow()  # a platform without a screen does not do so when a popup goes
    page.field._now()
    qtbot.waitUntil(lambda: not page._finding.jobs.busy, timeout=30_000)


def test_words_lead_to_their_place_by_keys_alone(window: Window, page: SearchPage, press: Press, qtbot: QtBot) -> None:
    typed(page, qtbot, "signal station")
    assert page.model.rowCount() == 1
    press(Qt.Key.Key_Down)
    assert page.results.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.annotate
    document, caret = window.annotate.desk.document, window.annotate.view.caret
    assert document is not None
    assert document.text.content[caret:].startswith("signal")


def test_spans_are_found_as_the_project_has_them(page: SearchPage, path: Path, qtbot: QtBot) -> None:
    typed(page, qtbot, "label:opinion is:unsure")
    with Project.open(path) as project:
        expected = [span for each in project.annotated() for marks in each.marks for span in marks.spans]
    wanted = {span.id for span in expected if span.label == "opinion" and span.unsure}
    found = {page.model.index(row).data(FOUND).span.id for row in range(page.model.rowCount())}
    assert found == wanted != set()
    assert page.count.text() == f"{len(wanted)} found"
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_what_cannot_be_searched_for_is_said_while_typing(page: SearchPage, qtbot: QtBot) -> None:
    typed(page, qtbot, "lable:opinion")
    assert page._stack.currentWidget() is page._problem
    assert "lable" in page._problem._first.text()
    typed(page, qtbot, "label:opinion zebra")
    assert page._stack.currentWidget() is page._empty
    typed(page, qtbot, "")
    assert page._stack.currentWidget() is page._help


def test_a_term_is_completed(page: SearchPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "label:op")
    assert page.field.completion._offers.stringList() == ["label:opinion"]
    popup = page.field.completion.list
    assert popup.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):  # while it is open, keys are the popup's
        qtbot.keyClick(popup, key)
    assert page.field.text() == "label:opinion"
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=30_000)


def test_examples_can_be_tried(page: SearchPage, qtbot: QtBot) -> None:
    page._try("is:unsure")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=30_000)
    assert page.field.text() == "is:unsure"

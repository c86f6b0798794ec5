"""The Compare page under one label, by document, over time, with many annotators, and what it saves."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bias_annotator.agreement.kinds import RESAMPLES
from bias_annotator.gui.compare import ComparePage
from bias_annotator.gui.compare.curve import Curve
from bias_annotator.gui.compare.matrix import Matrix
from bias_annotator.gui.compare.plots import CountRow, ValueRow, number
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.dissecting import Part, by_label, missed_by, over_time
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


def shown(page: ComparePage) -> Comparison:
    """The comparison on show."""
    assert page.numbers_ is not None
    return page.numbers_.comparison


def turn(page: ComparePage, tab: str) -> None:
    """Turn to a tab of the numbers."""
    page.numbers.tabs._tabs[tab].click()


def tick(page: ComparePage, *labels: str) -> None:
    """Tick labels in the list below the field."""
    field = page.numbers.labels
    field.open()
    for label in labels:
        field.card.model.toggle([name for name, _title in field._choices].index(label))
    field.card.dismiss()


def test_values_intervals_and_documents_are_those_that_python_gets(page: ComparePage, path: Path) -> None:
    with Project.open(path) as project:
        assert shown(page) == compare(project, bootstrap=RESAMPLES, by_document=True)
        assert [each.values for each in shown(page).by_document] == [each.values for each in compare(project, by_document=True).by_document]


def test_under_one_label_only_its_spans_are_seen(page: ComparePage, path: Path, qtbot: QtBot) -> None:
    tick(page, "opinion")
    qtbot.waitUntil(lambda: not shown(page).measures or list(shown(page).measures[0].per_label) == ["opinion"], timeout=WAIT)
    qtbot.waitUntil(lambda: page.numbers_ is not None and not page.numbers_.left, timeout=WAIT)
    with Project.open(path) as project:
        assert shown(page) == compare(project, labels=["opinion"], bootstrap=RESAMPLES, by_document=True)
    assert page.numbers_ is not None
    assert {label for each in page.numbers_.meetings for label in each.labels} == {"opinion"}
    page.step_document(1)
    qtbot.waitUntil(lambda: page.text.passages is not None and page.text.passages.document.id in shown(page).shared)
    assert page.text.passages is not None
    assert {span.label for marks in page.text.passages.layers for span in marks.spans} == {"opinion"}


def test_documents_stand_by_their_disagreement_and_lead_to_it(page: ComparePage, qtbot: QtBot) -> None:
    turn(page, "documents")
    assert page.numbers_ is not None
    lines = page.numbers.documents.model.lines
    assert sorted(line.document for line in lines) == sorted(shown(page).shared)
    counts = [line.differing for line in lines]
    assert counts == sorted(counts, reverse=True)
    values = {each.document: each.values["alpha_char"] for each in shown(page).by_document}
    assert [line.value for line in lines] == [values[line.document] for line in lines]
    table = page.numbers.documents.table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(len(lines) - 1, 0)).center())
    passages = page.behind.model.behind.meetings
    assert len(passages) == counts[-1]
    assert {each.document for each in passages} == {lines[-1].document}


def test_several_labels_are_seen_together(page: ComparePage, path: Path, qtbot: QtBot) -> None:
    tick(page, "opinion", "quotation")
    wanted = {"opinion", "quotation"}
    qtbot.waitUntil(
        lambda: page.numbers_ is not None and not page.numbers_.left and set(page.numbers_.wanted.labels) == wanted, timeout=WAIT
    )
    with Project.open(path) as project:
        assert shown(page) == compare(project, labels=["quotation", "opinion"], bootstrap=RESAMPLES, by_document=True)
    assert page.numbers_ is not None
    assert {label for each in page.numbers_.meetings for label in each.labels} == wanted


def test_documents_stand_by_any_column_either_way_and_are_searched(page: ComparePage, press: Press, qtbot: QtBot) -> None:
    turn(page, "documents")
    found = page.numbers.documents

    def column(name: str) -> list[object]:
        return [getattr(line, name) for line in found.model.lines]

    for name, first in (("value", False), ("title", False), ("differing", True)):
        for turned in (False, True):
            found.heads[name].click()
            known = [each for each in column(name) if each is not None]
            assert known == sorted(known, reverse=first is not turned)
    word = found.model.lines[0].title.split()[-1]
    found.search.setFocus()
    press(word)
    qtbot.waitUntil(lambda: all(word in line.title for line in found.model.lines))
    press(Qt.Key.Key_Return)
    assert found.table.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.behind.list.hasFocus()
    assert {each.document for each in page.behind.model.behind.meetings} == {found.model.lines[0].document}


def test_each_cell_of_a_label_or_an_annotator_lists_as_many_passages_as_stand_in_it(page: ComparePage, qtbot: QtBot) -> None:
    turn(page, "differences")
    tables = page.numbers.findChildren(Matrix)
    assert page.numbers_ is not None
    labels = by_label(page.numbers_.meetings)
    assert len(labels) > 2
    assert [len(table._cells) for table in tables] == [len(labels) * len(Part), 2 * len(Part)]
    for table in tables:
        for cell in table._cells.values():
            qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
            assert str(page.behind.model.rowCount()) == cell._cell.words


def test_what_each_missed_is_counted_and_listed(page: ComparePage, qtbot: QtBot) -> None:
    assert page.numbers_ is not None
    turn(page, "differences")
    missed = missed_by(page.numbers_.meetings)
    assert len(missed) == 2
    rows = page.numbers.findChildren(CountRow)[len(Part) : len(Part) + 2]
    for row, (name, count) in zip(rows, missed.most_common(), strict=True):
        assert row.accessibleName() == f"{name}: {count}"
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert [each.other for each in page.behind.model.behind.meetings] == [name] * count


def test_points_over_time_have_the_values_of_their_periods_and_lead_to_passages(page: ComparePage, path: Path, press: Press) -> None:
    turn(page, "time")
    curve = page.numbers.findChildren(Curve)[0]
    with Project.open(path) as project:
        periods = over_time(project, measures=["alpha_char"], periods=len(shown(page).shared))
    values = [period.comparison.measures[0].value or 0.0 for period in periods]
    assert len(curve.buttons) == len(values) > 2
    for button, value in zip(curve.buttons, values, strict=True):
        assert f"{value:.2f}, 1 document, " in button.accessibleName()
    curve.buttons[1].setFocus()
    press(Qt.Key.Key_Space)
    assert {each.document for each in page.behind.model.behind.meetings} == set(periods[1].comparison.shared)


def test_any_measure_has_its_course_over_time(page: ComparePage, path: Path, qtbot: QtBot) -> None:
    turn(page, "time")
    before = page.numbers_
    assert before is not None
    page.numbers._take_measure("f1_strict")
    qtbot.waitUntil(lambda: page.numbers_ is not None and page.numbers_.timed == "f1_strict", timeout=WAIT)
    assert page.numbers_ is not None
    assert page.numbers_.comparison is before.comparison, "nothing else is counted again"
    with Project.open(path) as project:
        expected = over_time(project, measures=["f1_strict"], periods=len(shown(page).shared), bootstrap=RESAMPLES)
    assert page.numbers_.periods == tuple(expected)
    shown_values = [row.accessibleName().partition(": ")[2].partition(",")[0] for row in page.numbers.findChildren(ValueRow)]
    assert shown_values == [number(each.comparison.measures[0].value) for each in expected]


@pytest.mark.parametrize("name", ["values.json", "values.csv", "values.svg"])
def test_numbers_and_figures_are_saved(page: ComparePage, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    path = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(page.told, timeout=WAIT) as said:
        page.save_numbers()
    assert said.args == [f"Saved as “{name}”."]
    content = path.read_text(encoding="utf-8")
    if name.endswith("json"):
        found = json.loads(content)
        assert {key: found[key] for key in ("annotators", "documents", "measures")} == json.loads(json.dumps(shown(page).to_json()))
        assert page.numbers_ is not None
        assert page.numbers_.differences is not None
        assert found["differences"] == json.loads(json.dumps(page.numbers_.differences.to_json()))
        assert len(found["over_time"]) == len(page.numbers_.periods)
    elif name.endswith("csv"):
        assert content.count("\n") == len(shown(page).shared) + 1
        assert "gamma" in content
    else:
        assert "Gamma" in content


@pytest.mark.parametrize(("tab", "said"), [("differences", "differ"), ("time", "order of work"), ("numbers", "by label")])
def test_a_figure_shows_what_the_tab_shows(
    page: ComparePage, tmp_path: Path, tab: str, said: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "figure.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    turn(page, tab)
    with qtbot.waitSignal(page.told, timeout=WAIT):
        page.save_numbers()
    content = path.read_text(encoding="utf-8")
    assert said.casefold() in content.casefold()
    assert ("by label" in content) == (tab == "numbers")


def test_an_annotator_is_compared_with_gold_where_there_is_some(window: Window, tmp_path: Path, press: Press, qtbot: QtBot) -> None:
    path = tmp_path / "gold.bias"
    text = Text("One two three four five six seven.")
    marks = [
        Marks.of(layer, [Span.new(text, "opinion", place) for place in places])
        for layer, places in ((Layer.of("Ana"), [(0, 3)]), (Layer.of("Ben"), [(4, 7)]), (GOLD, [(0, 3), (8, 13)]))
    ]
    with Project.new(path) as project:
        project.add([Annotated(Document(DocumentId("d"), text), tuple(marks), ())])
    window.open(path, "Ana")
    press("2", modifiers=Qt.KeyboardModifier.ControlModifier)
    page = window.rooms.compare
    assert page is not None
    qtbot.waitUntil(lambda: page.numbers_ is not None and not page.numbers_.left, timeout=WAIT)
    assert shown(page).annotators == ("Ana", "Ben")
    page.header.named.emit(["Ana", "gold"])
    qtbot.waitUntil(lambda: shown(page).annotators == ("Ana", "gold") and bool(page.numbers_ and page.numbers_.meetings), timeout=WAIT)
    assert page._people() == ["Ana", "Ben", "gold"]
    assert page.numbers_ is not None
    assert [each.part for each in page.numbers_.meetings] == [Part.AGREED, Part.ALONE]
    assert page.text.passages is not None
    assert page.text.passages.names == ("Ana", "gold")
    window.session.close()

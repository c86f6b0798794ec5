"""The queue's rows, filters and pace."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from making import ANA, document, item
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.pages.annotate.pace import KEPT, LEAST, Pace
from bias_annotator.gui.pages.annotate.queue import Queue, day
from bias_annotator.gui.pages.annotate.queue_filters import Chips, FilterCard
from bias_annotator.gui.pages.annotate.queue_model import PAGE, ROW, Filters, QueueModel, query
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project.project import Project
from bias_annotator.store import Sort

COUNT = 2 * PAGE + 30
NAME = ANA.annotator


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Documents d000 to d229 of two outlets, of which Ana has done the first five."""
    with Project.new(tmp_path / "p.bias") as project:
        items = [item(document(f"d{number:03}", outlet=f"Outlet {number % 2}")) for number in range(COUNT)]
        project.add(items)
        for number in range(5):
            project.set_work(DocumentId(f"d{number:03}"), Work(NAME, Status.DONE, active_seconds=60 * (number + 1)))
        yield project


def ids(model: QueueModel, count: int = 3) -> list[str]:
    return [model.index(number).data(ROW).id for number in range(count)]


def test_rows_are_read_a_page_at_a_time_and_the_rules_of_models_are_kept(
    project: Project, qtmodeltester: ModelTester, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[int] = []
    plain = Project.rows

    def counted(self: Project, wanted: object, *, offset: int = 0, limit: int | None = None) -> object:
        reads.append(offset)
        return plain(self, wanted, offset=offset, limit=limit)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(Project, "rows", counted)
    model = QueueModel()
    model.show(project, query(NAME, Filters()))
    assert model.rowCount() == COUNT
    assert reads == []
    assert model.index(COUNT - 1).data(ROW).id == f"d{COUNT - 1:03}"
    assert reads == [2 * PAGE]
    assert model.row(COUNT) is None
    assert model.row(-1) is None
    qtmodeltester.check(model)
    assert sorted(set(reads)) == sorted(reads), "a page was read twice"
    model.show(None)
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_only_so_many_pages_stay_in_memory(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bias_annotator.gui.pages.annotate.queue_model.KEPT", 1)
    model = QueueModel()
    model.show(project, query(NAME, Filters()))
    for number in (0, PAGE):
        model.row(number)
    assert model.find(DocumentId("d000")) == -1
    assert model.find(DocumentId("d101")) == 101
    assert ids(model) == ["d000", "d001", "d002"]


def test_a_document_that_went_since_the_rows_were_counted_has_no_row(project: Project) -> None:
    model = QueueModel()
    model.show(project, query(NAME, Filters()))
    model._total += 1
    assert model.row(COUNT) is None
    assert model.index(COUNT).data(Qt.ItemDataRole.DisplayRole) is None


def test_new_work_shows_in_its_row_also_where_the_filter_no_longer_fits(project: Project) -> None:
    model = QueueModel()
    model.show(project, query(NAME, Filters("todo")))
    first = DocumentId(ids(model, 1)[0])
    assert first == "d005"
    model.set_work(first, Work(NAME, Status.DONE, flagged=True))
    assert model.index(0).data(ROW).status is Status.DONE
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Title of d005, Outlet 1, done, flagged"
    assert model.rowCount() == COUNT - 5
    model.set_work(DocumentId("nobody"), Work(NAME))


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (Filters(), COUNT),
        (Filters("done"), 5),
        (Filters("todo"), COUNT - 5),
        (Filters("flagged"), 0),
        (Filters(outlet="Outlet 1"), COUNT // 2),
        (Filters("done", "Outlet 1"), 2),
    ],
)
def test_filters_narrow_the_list(project: Project, filters: Filters, count: int) -> None:
    model = QueueModel()
    model.show(project, query(NAME, filters))
    assert model.rowCount() == count
    assert filters.narrow == (filters != Filters())


def test_words_and_filters_narrow_together(project: Project) -> None:
    model = QueueModel()
    model.show(project, query(NAME, Filters(outlet="Outlet 0"), "d012"))
    assert ids(model, 1) == ["d012"]
    model.show(project, query(NAME, Filters(outlet="Outlet 1"), "d012"))
    assert model.rowCount() == 0


@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_shows_every_document_once(project: Project, sort: Sort) -> None:
    model = QueueModel()
    model.show(project, query(NAME, Filters(sort=sort)))
    assert len(set(ids(model, COUNT))) == COUNT


def test_a_row_that_is_far_down_is_found_in_idle_moments(project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bias_annotator.gui.pages.annotate.queue_model._SOUGHT", 50)
    model = QueueModel()
    model.show(project, query(NAME, Filters()))
    with qtbot.waitSignal(model.sought) as found:
        model.seek(DocumentId("d222"))
    assert found.args == [222]
    assert model.find(DocumentId("d222")) == 222
    with qtbot.assertNotEmitted(model.sought, wait=100):
        model.seek(DocumentId("nobody"))
    with qtbot.assertNotEmitted(model.sought, wait=100):
        model.seek(DocumentId("d222"))
        model.show(project, query(NAME, Filters()))


def test_the_next_document_that_is_not_done_is_below_then_from_the_top(project: Project) -> None:
    model = QueueModel()
    model.show(project, query(NAME, Filters()))
    assert model.next_not_done(DocumentId("")) == "d005"
    model.row(COUNT - 1)
    assert model.next_not_done(DocumentId("d228")) == "d229"
    assert model.next_not_done(DocumentId("d229")) == "d005"
    model.show(project, query(NAME, Filters("done")))
    assert model.next_not_done(DocumentId("d000")) is None
    model.show(None)
    assert model.next_not_done(DocumentId("d000")) is None


def test_when_all_are_done_there_is_no_next_one(tmp_path: Path) -> None:
    with Project.new(tmp_path / "one.bias") as project:
        project.add([item(document("only"))])
        model = QueueModel()
        model.show(project, query(NAME, Filters()))
        assert model.next_not_done(DocumentId("only")) is None


# ---- the panel


@pytest.fixture
def queue(project: Project, qtbot: QtBot) -> Iterator[Queue]:
    """The panel in a window, on the project."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    queue = Queue()
    queue.setParent(window)
    queue.resize(272, 700)
    with qtbot.waitExposed(window):
        window.show()
    queue.show_project(project, NAME)
    qtbot.waitUntil(lambda: not queue._counting.isActive())
    yield queue
    window.close()


def test_counts_follow_the_work_without_being_counted_anew(queue: Queue, monkeypatch: pytest.MonkeyPatch) -> None:
    assert queue._done.text() == f"5 of {COUNT} done"
    monkeypatch.setattr(Project, "count", lambda *_: pytest.fail("it was counted anew"))
    todo = DocumentId("d010")
    queue.set_work(todo, Work(NAME))
    queue.set_work(todo, Work(NAME, Status.STARTED))
    assert queue._counts == {"all": COUNT, "done": 5, "flagged": 0, "todo": COUNT - 5}
    queue.set_work(todo, Work(NAME, Status.DONE, flagged=True))
    assert queue._counts == {"all": COUNT, "done": 6, "flagged": 1, "todo": COUNT - 6}
    queue.set_work(todo, Work(NAME, Status.STARTED))
    assert queue._counts == {"all": COUNT, "done": 5, "flagged": 0, "todo": COUNT - 5}
    done = DocumentId("d000")
    queue.set_work(done, Work(NAME, Status.DONE))  # opened
    assert queue._counts["done"] == 5


def test_what_is_left_is_told_from_the_own_pace(queue: Queue) -> None:
    assert queue._left.text() == f"about {round(180 * (COUNT - 5) / 3600)} h left"


def test_letters_typed_in_the_list_go_to_the_search(queue: Queue, qtbot: QtBot) -> None:
    queue.list.setFocus()
    qtbot.keyClicks(queue.list, "d")
    assert queue.search.text() == "d"
    assert queue.search.hasFocus()


def test_a_chip_stands_for_the_outlet_and_takes_it_away(queue: Queue, qtbot: QtBot) -> None:
    assert not queue.chips.isVisible()
    queue.set_filters(replace(queue.filters, outlet="Outlet 1"))
    chip = queue.chips.first()
    assert chip is not None
    assert queue.model.rowCount() == COUNT // 2
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert queue.model.rowCount() == COUNT
    assert not queue.chips.isVisible()
    assert queue.list.hasFocus()


def test_an_order_that_there_is_not_changes_nothing(queue: Queue) -> None:
    queue.set_sort("by moon")
    assert queue.filters.sort is Sort.ADDED
    queue.set_sort("title")
    assert queue.filters.sort is Sort.TITLE


def test_the_card_tells_what_was_chosen_and_shows_what_is_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    panel = QWidget(window)
    panel.setGeometry(0, 0, 272, 400)
    card = FilterCard(window, panel, panel)
    with qtbot.waitExposed(window):
        window.show()
    card.open(Filters("todo", sort=Sort.TITLE), ["A", "B"])
    assert card.sort.value == "title"
    assert not card.card.geometry().intersects(panel.geometry())
    told: list[Filters] = []
    card.changed.connect(told.append)
    card.outlet._choose("B")
    assert told[-1] == Filters("todo", "B", Sort.TITLE)
    card.sort._choose("length")
    assert told[-1] == Filters("todo", "B", Sort.LENGTH)
    card.clear.click()
    assert told[-1] == Filters(sort=Sort.LENGTH)
    assert not card.clear.isEnabled()
    qtbot.keyClick(card.sort, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_chips_have_names_that_say_what_a_press_does(qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    chips.show_filters(Filters(outlet="Harbor Ledger"))
    first = chips.first()
    assert first is not None
    assert first.accessibleName() == "Without the filter Harbor Ledger"


# ---- pace and dates


def paced(seconds: list[int]) -> Pace:
    pace = Pace()
    for each in seconds:
        pace.add(each)
    return pace


@pytest.mark.parametrize(
    ("seconds", "documents", "words"),
    [
        ([60] * (LEAST - 1), 100, ""),
        ([60] * LEAST, 0, ""),
        ([60] * LEAST, 1, "about 5 min left"),
        ([60] * LEAST, 22, "about 20 min left"),
        ([60] * LEAST, 57, "about 1 h left"),
        ([60] * LEAST, 170, "about 3 h left"),
        ([60] * LEAST, 100_000, "about 1,667 h left"),
        ([60] * LEAST + [9000], 22, "about 20 min left"),
        ([0, 0, 0, 60, 60], 22, ""),
    ],
)
def test_the_rest_is_told_once_enough_is_known(seconds: list[int], documents: int, words: str) -> None:
    assert paced(seconds).left(documents) == words


def test_only_the_last_documents_count() -> None:
    pace = paced([10_000] * KEPT)
    for _ in range(KEPT):
        pace.add(60)
    pace.add(0)
    assert pace.left(22) == "about 20 min left"


def test_dates_are_written_as_one_reads_them() -> None:
    assert day("2031-05-14T10:00:00") == "14 May"
    assert day("2031-05-14", year=True) == "14 May 2031"
    assert day("in spring") == "in spring"

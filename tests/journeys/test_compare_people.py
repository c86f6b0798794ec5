"""People one by one on the Compare page: without each, with gold, with themselves, in groups; and documents chosen in a card."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bias_annotator.agreement.kinds import RESAMPLES
from bias_annotator.gui.compare import ComparePage
from bias_annotator.gui.compare.plots import ValueRow, number
from bias_annotator.gui.compare.which import DocumentCard
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.dissecting import meetings_of_rounds, with_gold, with_oneself, without_each
from bias_annotator.project.project import Project

Press = Callable[..., None]
WAIT = 30_000  # ms: the first comparison of a process imports what it computes with
NAMES = ("Ana", "Ben", "Chi")
ROUND_TWO = Layer.of("Ana", 2)
COUNT = 5  # documents


def documents() -> Iterator[Annotated]:
    """Texts that three people marked, two of them gold too; Ana marked three a second time, before the others."""
    chance = random.Random(8)  # noqa: S311 - not for secrets
    for number_ in range(COUNT):
        text = Text(" ".join(chance.choices(("harbour", "council", "ferry", "vote", "mayor", "strike"), k=60)))
        layers = [*map(Layer.of, NAMES), *([GOLD] if number_ < 2 else []), *([ROUND_TWO] if number_ > 1 else [])]
        marks = []
        for layer in layers:
            places = [place for place in range(0, len(text) - 30, 30) if chance.random() < 0.8]
            marks.append(Marks.of(layer, [Span.new(text, chance.choice(("quotation", "opinion")), (at, at + 20)) for at in places]))
        about = Metadata(title=f"Text {number_}", outlet="Star" if number_ % 2 else "Mail")
        work = (Work("Ana", Status.DONE),) if number_ < 3 else ()
        yield Annotated(Document(DocumentId(f"d{number_}"), text, about), tuple(marks), work)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with these."""
    path = tmp_path / "people.bias"
    with Project.new(path) as project:
        project.add(list(documents()))
    return path


@pytest.fixture
def page(window: Window, path: Path, press: Press, qtbot: QtBot) -> Iterator[ComparePage]:
    """The Compare page of the project, with its first numbers."""
    window.open(path, "Ana")
    press("2", modifiers=Qt.KeyboardModifier.ControlModifier)
    page = window.rooms.compare
    assert page is not None
    qtbot.waitUntil(lambda: page.numbers_ is not None and not page.numbers_.left, timeout=WAIT)
    yield page
    window.session.close()


@pytest.fixture
def people(page: ComparePage, qtbot: QtBot) -> ComparePage:
    """The tab of people, all of it counted."""
    page.numbers.tabs._tabs["people"].click()
    qtbot.waitUntil(lambda: page.numbers_ is not None and page.numbers_.peers is not None and page.numbers_.peers.oneself is not None)
    return page


def row(page: ComparePage, title: str, place: int = 0) -> ValueRow:
    """The row of a value."""
    return [each for each in page.numbers.findChildren(ValueRow) if each.accessibleName().startswith(f"{title}:")][place]


def value(found: Comparison) -> str:
    """What a row of the only measure says."""
    return number(found.measures[0].value)


def test_people_have_the_values_that_python_gets(people: ComparePage, path: Path) -> None:
    with Project.open(path) as project:
        choice = {"measures": ["alpha_char"], "bootstrap": RESAMPLES}
        gold = with_gold(project, **choice)
        for name, found in without_each(project, **choice).items():
            assert f"Without {name}: {value(found)}, 95 %" in row(people, f"Without {name}").accessibleName()
        for place, rows in enumerate((gold, with_oneself(project, **choice))):
            for name, found in rows.items():
                assert f"{name}: {value(found)}, 95 %" in row(people, name, place).accessibleName()
        assert set(gold) == set(NAMES)
    assert people.numbers_ is not None
    assert people.numbers_.peers is not None
    assert people.numbers_.peers.gold == gold


def test_any_measure_has_these_values(people: ComparePage, path: Path, qtbot: QtBot) -> None:
    people.numbers._take_measure("f1_overlap")

    def counted() -> bool:
        peers = people.numbers_.peers if people.numbers_ else None
        return peers is not None and peers.by == "f1_overlap" and peers.oneself is not None

    qtbot.waitUntil(counted, timeout=WAIT)
    with Project.open(path) as project:
        for name, found in without_each(project, measures=["f1_overlap"]).items():
            assert f"Without {name}: {value(found)}," in row(people, f"Without {name}").accessibleName()


def test_a_value_with_gold_leads_to_a_passage_beside_the_track_of_gold(people: ComparePage, press: Press, qtbot: QtBot) -> None:
    row(people, "Ben").setFocus()
    press(Qt.Key.Key_Return)
    assert people.behind.list.hasFocus()
    passages = people.behind.model.behind.meetings
    assert passages
    assert {name for each in passages for name in (each.one, each.other)} == {"Ben", "gold"}
    qtbot.waitUntil(lambda: people.text._current == passages[0])
    assert people.text.passages is not None
    assert "gold" in people.text.passages.names


def test_a_value_between_rounds_leads_to_a_passage_with_a_track_for_each_round(people: ComparePage, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        expected = [each for each in meetings_of_rounds(project, "Ana") if each.part.value != "agreed"]
    qtbot.mouseClick(row(people, "Ana", 1), Qt.MouseButton.LeftButton)
    assert list(people.behind.model.behind.meetings) == expected
    qtbot.waitUntil(lambda: people.text._current == expected[0])
    assert people.text.passages is not None
    assert people.text.passages.names == ("Ana, round 1", "Ana, round 2")
    assert all(marks.spans for marks in people.text.passages.layers)


def test_without_somebody_only_the_others_passages_are_listed(people: ComparePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(row(people, "Without Chi"), Qt.MouseButton.LeftButton)
    passages = people.behind.model.behind.meetings
    assert {frozenset((each.one, each.other)) for each in passages} == {frozenset(("Ana", "Ben"))}


def test_groups_have_values_within_and_between(people: ComparePage, path: Path, press: Press, qtbot: QtBot) -> None:
    people.numbers.choose_groups()
    card = people.numbers._card
    assert card is not None
    assert card.isVisible()
    assert card.choices["Ana"].hasFocus()
    card.choices["Chi"]._choose("Group 1")
    card.choices["Ana"]._choose("Group 2")
    card.choices["Ben"]._choose("Group 1")
    card.go.setFocus()
    press(Qt.Key.Key_Return)
    assert not card.isVisible()
    members = {"Group 1": ("Ben", "Chi"), "Group 2": ("Ana",)}
    qtbot.waitUntil(lambda: people.numbers_ is not None and bool(people.numbers_.peers and people.numbers_.peers.within), timeout=WAIT)
    with Project.open(path) as project:
        found = compare(project, measures=["alpha_char"], groups=members, annotators=NAMES, bootstrap=RESAMPLES).measures[0].groups
    assert people.numbers_ is not None
    assert people.numbers_.peers is not None
    assert people.numbers_.peers.within == found
    assert [(each.a, each.b) for each in found] == [("Group 1", "Group 1"), ("Group 1", "Group 2")]
    qtbot.mouseClick(row(people, "Group 1 and Group 2"), Qt.MouseButton.LeftButton)
    pairs = {frozenset((each.one, each.other)) for each in people.behind.model.behind.meetings}
    assert pairs == {frozenset(("Ana", "Ben")), frozenset(("Ana", "Chi"))}


@pytest.fixture
def card(page: ComparePage, qtbot: QtBot) -> DocumentCard:
    """The card in which documents are chosen."""
    page.numbers.scope._choose("some")
    card = page.selection._card
    assert card is not None
    qtbot.waitUntil(lambda: len(card.model.rows) == COUNT)
    assert card.search.hasFocus()
    assert card.model.chosen == tuple(f"d{number_}" for number_ in range(COUNT))
    return card


def test_documents_are_found_by_words_outlet_and_status(card: DocumentCard, press: Press, qtbot: QtBot) -> None:
    for tab, count in (("done", 3), ("todo", 2), ("all", COUNT)):
        card.tabs._tabs[tab].click()
        qtbot.waitUntil(lambda count=count: len(card.model.rows) == count)
    card.outlet._choose("Star")
    qtbot.waitUntil(lambda: len(card.model.rows) == 2)
    card.search.setText("title:3")
    card.search._now()
    qtbot.waitUntil(lambda: [row.id for row in card.model.rows] == ["d3"])
    card.search.setText("label:")
    card.search._now()
    card.search.setText("nothing:here")
    card.search._now()
    qtbot.waitUntil(lambda: card._stack.currentIndex() == 1)
    assert not card.go.isEnabled()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)


def test_ticked_documents_are_compared_until_others_are_wanted(
    page: ComparePage, card: DocumentCard, path: Path, press: Press, qtbot: QtBot
) -> None:
    card.table.setFocus()
    press(Qt.Key.Key_A, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    chosen = card.model.chosen
    assert len(chosen) == 2
    press(Qt.Key.Key_Return)
    assert not card.isVisible()
    qtbot.waitUntil(
        lambda: page.numbers_ is not None and not page.numbers_.left and page.numbers_.comparison.shared == chosen, timeout=WAIT
    )
    assert page.numbers.scope.accessibleDescription() == "2 documents"
    assert page.numbers_ is not None
    with Project.open(path) as project:
        assert page.numbers_.comparison == compare(project, documents=chosen, bootstrap=RESAMPLES, by_document=True)
    page.numbers.scope._choose("choose")
    qtbot.waitUntil(lambda: len(card.model.rows) == COUNT)
    assert card.model.chosen == chosen
    assert page.numbers.scope.value == "some"
    card.all.click()
    card.go.click()
    assert page.numbers.scope.value == "all"
    qtbot.waitUntil(lambda: page.numbers_ is not None and page.numbers_.comparison.documents == COUNT, timeout=WAIT)


def test_keys_lead_to_every_tab_and_to_what_can_be_chosen(page: ComparePage, press: Press, qtbot: QtBot) -> None:
    for digit, tab in zip("12345", page.numbers.tabs._tabs, strict=True):
        press(digit, modifiers=Qt.KeyboardModifier.AltModifier)
        assert page.numbers.tabs.current == tab
        assert page.numbers.tabs._tabs[tab].hasFocus()
    press("l", modifiers=Qt.KeyboardModifier.ControlModifier)
    card = page.selection._card
    assert card is not None
    assert card.search.hasFocus()
    qtbot.waitUntil(lambda: len(card.model.rows) == COUNT)
    press(Qt.Key.Key_Escape)
    assert page.numbers.tabs._tabs["time"].hasFocus()


def test_a_passage_is_one_key_from_its_number_and_marking_one_more(window: Window, page: ComparePage, press: Press, qtbot: QtBot) -> None:
    press("1", modifiers=Qt.KeyboardModifier.AltModifier)
    row(page, "F1, exact spans").setFocus()
    keys = 0
    for key, reached in (
        (Qt.Key.Key_Return, lambda: page.text._current is not None and page.text._current == page.behind.current),
        (Qt.Key.Key_Return, lambda: window.stack.currentWidget() is window.annotate),
    ):
        press(key)
        keys += 1
        qtbot.waitUntil(reached)
    assert keys <= 3
    assert window.annotate.desk.document is not None

"""Several of some values: ticked by key and by mouse, found by typing, told once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.widgets.many import Many, ManyModel

FEW = [("r", "Reporting"), ("q", "Quotation"), ("o", "Opinion")]
LONG = [(str(number), f"Outlet {number}") for number in range(30)]


@pytest.fixture
def many(qtbot: QtBot) -> Iterator[Many]:
    """A field in a window."""
    window = QWidget()
    column = QVBoxLayout(window)
    field = Many("Labels", "All labels")
    column.addWidget(field)
    column.addStretch()
    window.resize(600, 500)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.set_choices(FEW)
    field.told: list[tuple[str, ...]] = []  # type: ignore[attr-defined]  # what the test hears
    field.changed.connect(field.told.append)  # type: ignore[attr-defined]  # as above
    yield field
    window.close()


def told(many: Many) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = many.told  # type: ignore[attr-defined]  # set above
    return found


def test_rows_are_ticked_by_keys_in_the_order_of_the_values(many: Many, qtbot: QtBot) -> None:
    assert many.accessibleDescription() == "All labels"
    qtbot.keyClick(many, Qt.Key.Key_Down)
    rows = many.card.list
    assert rows.hasFocus()
    assert not many.card.search.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert told(many) == [("o",), ("r", "o")]
    assert many.accessibleDescription() == many.toolTip() == "Reporting, Opinion"
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert not many.card.isVisible()
    assert many.values == ("r", "o")


def test_a_click_anywhere_in_a_row_ticks_it_and_one_takes_all_ticks_away(many: Many, qtbot: QtBot) -> None:
    many.click()
    rows = many.card.list
    place = rows.visualRect(many.card.model.index(1)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert many.values == ("q",)
    assert many.card.clear.text() == "All labels"
    many.card.clear.click()
    assert told(many) == [("q",), ()]
    qtbot.mouseClick(many.card, Qt.MouseButton.LeftButton, pos=many.card.rect().bottomRight())
    assert not many.card.isVisible()


def test_in_a_long_list_one_finds_by_typing(many: Many, qtbot: QtBot) -> None:
    many.set_choices(LONG)
    many.open()
    card = many.card
    assert card.search.hasFocus()
    qtbot.keyClicks(card.search, "9")
    assert [card.model.index(row).data() for row in range(card.model.rowCount())] == ["Outlet 9", "Outlet 19", "Outlet 29"]
    qtbot.keyClick(card.search, Qt.Key.Key_Return)
    qtbot.keyClicks(card.search, "let 2")
    qtbot.keyClick(card.search, Qt.Key.Key_Down)
    qtbot.keyClick(card.list, Qt.Key.Key_Down)
    qtbot.keyClick(card.list, Qt.Key.Key_Space)
    assert many.values == ("9", "20")
    qtbot.keyClicks(card.list, "x")
    assert (card.search.text(), card.search.hasFocus(), card.model.rowCount()) == ("let 2x", True, 0)
    qtbot.keyClick(card.search, Qt.Key.Key_Return)
    qtbot.keyClick(card.search, Qt.Key.Key_Escape)
    assert (card.search.text(), card.isVisible()) == ("", True)
    qtbot.keyClick(card.search, Qt.Key.Key_Escape)
    assert (card.isVisible(), many.values) == (False, ("9", "20"))


def test_what_is_no_more_there_is_no_more_ticked(many: Many) -> None:
    many.set_values(("r", "q"))
    many.set_choices(FEW[1:])
    assert (many.values, told(many)) == (("q",), [])


def test_the_values_are_a_sound_model_that_screen_readers_tick(qtmodeltester: ModelTester) -> None:
    model = ManyModel()
    model.show(FEW, ("q",))
    qtmodeltester.check(model)
    state = Qt.ItemDataRole.CheckStateRole
    assert [model.data(model.index(row), state) for row in range(3)] == [
        Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.Unchecked,
    ]  # fmt: skip
    assert model.setData(model.index(0), Qt.CheckState.Checked, state)
    assert model.setData(model.index(0), Qt.CheckState.Checked, state)
    assert model.values == ("r", "q")
    assert not model.setData(model.index(0), "x", Qt.ItemDataRole.EditRole)
    assert model.data(model.index(-1)) is None
    model.toggle(7)
    assert model.values == ("r", "q")

"""The list of passages to be ticked: words in their context, ticks, what screen readers hear, and how it is painted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.gui.pages.annotate import preview
from bias_annotator.gui.pages.annotate.preview import ROW, Passage, PreviewList, PreviewModel, Shown
from bias_annotator.gui.style import dress
from bias_annotator.gui.theme import load_theme
from bias_annotator.model.scheme import parse_scheme
from bias_annotator.shipped import shipped

SCHEME = parse_scheme(shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8"))
TEXT = "One word.\n\nTwo  words, and a word again. " + "Long. " * 40 + "Last word"
Space, Unchecked, Checked = Qt.Key.Key_Space, Qt.CheckState.Unchecked, Qt.CheckState.Checked


def passages(words: str = "word", label: str = "") -> list[Passage]:
    found, start = [], TEXT.find(words)
    while start >= 0:
        found.append(Passage(start, start + len(words), words, label))
        start = TEXT.find(words, start + 1)
    return found


@pytest.fixture
def model(qapp: QApplication) -> PreviewModel:
    assert qapp is not None
    return PreviewModel()


def test_it_keeps_the_rules_of_models(model: PreviewModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.show(TEXT, passages(), SCHEME, ticked=True)
    qtmodeltester.check(model)
    model.toggle(1)
    model.show(TEXT, passages("Last"), SCHEME, ticked=False)
    qtmodeltester.check(model)


def test_a_row_has_its_words_in_one_line_with_what_is_round_them(model: PreviewModel) -> None:
    model.show(TEXT, passages("words"), SCHEME, ticked=True)
    shown = model.index(0).data(ROW)
    assert isinstance(shown, Shown)
    assert (shown.before, shown.words) == ("One word. Two ", "words")
    assert shown.after.startswith(", and a word again. Long.")
    assert not shown.after.endswith(" ")
    assert len(str(model.index(0).data())) < 200


def test_ticks_are_turned_one_by_one_all_at_once_and_by_a_screen_reader(model: PreviewModel, qtbot: QtBot) -> None:
    model.show(TEXT, passages(), SCHEME, ticked=False)
    assert model.chosen == []
    with qtbot.waitSignal(model.ticked):
        model.toggle(1)
    assert model.chosen == [1]
    model.toggle_all()
    assert len(model.chosen) == model.rowCount() == 4
    model.toggle_all()
    assert model.chosen == []
    assert model.setData(model.index(2), Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.setData(model.index(2), Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.chosen == [2]
    assert model.index(2).data(Qt.ItemDataRole.CheckStateRole) == Checked
    assert model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Unchecked
    assert not model.setData(model.index(0), "x", Qt.ItemDataRole.EditRole)
    model.toggle(99)
    assert model.chosen == [2]


def test_an_empty_list_has_nothing_to_tick(model: PreviewModel) -> None:
    model.show(TEXT, [], SCHEME, ticked=True)
    model.toggle_all()
    assert model.rowCount() == 0
    assert model.chosen == []


def test_a_screen_reader_hears_the_label_the_words_and_where_they_stand(model: PreviewModel) -> None:
    model.show(TEXT, passages("Last word", "opinion"), SCHEME, ticked=True)
    spoken = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Opinion: Last word, in: ")


@pytest.mark.parametrize(
    ("words", "rtl"),
    [(("one ", "two", " three"), False), (("هو ", "قال", " نعم"), True), (("", "«", "قال"), True), (("12 ", "34", ""), False)],
)
def test_what_is_before_arabic_words_stands_at_their_right(words: tuple[str, str, str], rtl: bool) -> None:
    assert Shown(Passage(0, 1, "x"), *words).rtl is rtl


@pytest.mark.parametrize("rtl", [False, True])
def test_the_words_of_all_rows_begin_or_end_at_one_place(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, rtl: bool
) -> None:
    dress(qapp, load_theme("light"))
    only_words = replace(load_theme("light"), ink2=load_theme("light").page)
    monkeypatch.setattr(preview, "theme", lambda: only_words)
    text = "قال الرئيس لا. ثم قال الرئيس نعم. قال الرئيس نعم نعم." if rtl else "I said so. Then he said no. She said yes yes."
    words = "الرئيس" if rtl else "said"
    found = [place for place in range(len(text)) if text.startswith(words, place)]
    rows = PreviewList("Passages", 0.4)
    qtbot.addWidget(rows)
    rows.setStyleSheet(f"background: {only_words.page.name()}")
    rows.resize(600, 200)
    rows.passages.show(text, [Passage(place, place + len(words), words) for place in found], SCHEME, ticked=False)
    rows.setCurrentIndex(QModelIndex())
    image = rows.grab().toImage()
    edges = {ink(image, rows.visualRect(rows.passages.index(row)))[1 if rtl else 0] for row in range(3)}
    assert max(edges) - min(edges) <= 1
    middle = 34 + 0.4 * 540
    assert abs(min(edges) - (600 - middle if rtl else middle)) < 40


def ink(image: QImage, rect: QRect) -> tuple[int, int]:
    """Where something other than the ground begins and ends in a row, right of its box."""
    ground = image.pixelColor(rect.left() + 2, rect.center().y())
    columns = range(rect.left() + 40, rect.right() - 4)
    rows = range(rect.top() + 6, rect.bottom() - 4)
    inked = [x for x in columns if any(image.pixelColor(x, y) != ground for y in rows)]
    return min(inked), max(inked)


def test_space_ticks_a_all_and_a_click_ticks_its_row(qtbot: QtBot) -> None:
    rows = PreviewList("Passages", 0.4)
    qtbot.addWidget(rows)
    rows.resize(600, 200)
    rows.show()
    rows.passages.show(TEXT, passages(), SCHEME, ticked=True)
    assert rows.currentIndex().row() == 0
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Space)
    assert rows.passages.chosen == [0, 2, 3]
    qtbot.keyClick(rows, Qt.Key.Key_A)
    assert rows.passages.chosen == [0, 1, 2, 3]
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.passages.index(2)).center())
    assert rows.passages.chosen == [0, 1, 3]
    with qtbot.waitSignal(rows.accepted):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    rows.hide()

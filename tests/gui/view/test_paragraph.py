"""Between code points and places on the screen, also in nasty texts."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.navigation import step

NASTY = (
    "\ufeffstart with a mark, \ufffe inside\n"
    "a👩‍👩‍👧b 🇻🇪c e\u0301x\u00a0y\u2028z \ufdd0 and soft\u00adhyphen\n"
    "\ufffe first\n"
    "אבג abc דהו 123 mixed\n"
    "قال المتحدث: «مرحبا» ثم غادر and left\n"
    "\n"
    "   \n"
    "plain “words” that go on and on so that the line must wrap at the column's right edge, which takes a while, and 😀 again"
)


def test_a_click_on_every_caret_place_gives_its_code_point(show: Callable[..., TextView]) -> None:
    view = show(NASTY)
    position, seen = 0, 0
    while True:
        place = view.place_of(position)
        found = view.hit(QPointF(place.x() + place.width() / 2, place.center().y()))
        mixed = view.need_scene().flow.paragraph(view.need_scene().outline.at(position)).mixed
        assert found.position == position or mixed or view.place_of(found.position) == place, (
            position,
            found.position,
            NASTY[position : position + 3],
        )
        seen += 1
        if position == len(NASTY):
            break
        position = step(view.need_scene(), position, 1)
    assert seen > 200


@pytest.mark.parametrize("content", ["אבג abc דהו 123 mixed", "abc אבג def", "قال: «مرحبا» and left", "a שלום"])
def test_in_mixed_lines_each_half_of_a_character_gives_the_side_that_it_reads(show: Callable[..., TextView], content: str) -> None:
    view = show(content)
    paragraph = view.need_scene().flow.paragraph(0)
    position = 0
    while position < len(content):
        after = step(view.need_scene(), position, 1)
        ((left, right),) = paragraph.runs(0, position, after)
        rtl = paragraph.right_to_left(position, 0)
        assert paragraph.position_at(left + 0.1 * (right - left), 0) == (after if rtl else position)
        assert paragraph.position_at(left + 0.9 * (right - left), 0) == (position if rtl else after)
        position = after


def test_arrows_go_by_grapheme_and_back(show: Callable[..., TextView], qtbot: QtBot) -> None:
    view = show("a👩‍👩‍👧b🇻🇪e\u0301.\nx")
    seen = [view.caret]
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        seen.append(view.caret)
    assert seen == [0, 1, 6, 7, 9, 11, 12, 13, 14, 14]
    for place in reversed(seen[:-2]):
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert view.caret == place


@pytest.mark.parametrize("stretch", [(0, len(NASTY)), (0, 1), (17, 24), (35, 60), (0, 40), (70, 75)])
def test_copying_gives_the_exact_text(show: Callable[..., TextView], qtbot: QtBot, stretch: tuple[int, int]) -> None:
    view = show(NASTY)
    view.select(*stretch)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert bytes(data.data("text/plain;charset=utf-8")).decode() == NASTY[slice(*stretch)]
    assert view.selection == stretch


def test_what_was_copied_may_be_on_the_clipboard_when_the_program_ends() -> None:
    script = (
        "from PySide6.QtWidgets import QApplication; from bias_annotator.gui.view import TextView\n"
        "from bias_annotator.model.document import Document; from bias_annotator.model.ids import DocumentId\n"
        "from bias_annotator.model.people import Layer; from bias_annotator.model.span import Marks\n"
        "from bias_annotator.model.text import Text\n"
        "application = QApplication([]); view = TextView()\n"
        "view.show_document(Document(DocumentId('d'), Text('Some words.')), Marks(Layer.of('Ana')))\n"
        "view.select(0, 4); view.copy(); print(application.clipboard().text())\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False)  # noqa: S603 - our own Python
    assert (result.returncode, result.stdout.strip()) == (0, "Some")


def test_right_to_left_paragraphs_stand_at_the_right_and_their_arrows_are_turned(show: Callable[..., TextView], qtbot: QtBot) -> None:
    view = show("אבג דהו")
    right = view.column_left() + view.column_width()
    assert abs(view.place_of(0).x() - right) <= 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret == 1
    assert view.place_of(1).x() < view.place_of(0).x()


def test_a_run_in_the_other_direction_is_painted_where_it_stands(show: Callable[..., TextView]) -> None:
    view = show("abc אבג def")
    paragraph = view.need_scene().flow.paragraph(0)
    (first,) = paragraph.runs(0, 4, 5)
    (whole,) = paragraph.runs(0, 4, 7)
    (before,) = paragraph.runs(0, 0, 3)
    assert before[1] < whole[0] < first[0] < first[1]
    assert first[1] == pytest.approx(whole[1], abs=0.1)
    assert len(paragraph.runs(0, 2, 5)) == 2

"""The same for every identical string, and several spans changed at once: ticked in a list, one edit, one undo, no mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.pages.annotate.asking import Asking
from bias_annotator.gui.pages.annotate.identical import IdenticalDialog
from bias_annotator.gui.pages.annotate.several import SeveralDialog
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.span import Marks
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]
_Key = Qt.Key
TEXT = (
    "The “coup” failed. They call it a “coup”, and a Coup it was.\n\n"
    "No coup, said the mayor: recoups, coups and a “coup” are three things.\n\nA last coup."
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a text that says the same word many times."""
    path = tmp_path / "coup.bias"
    with Project.new(path) as project:
        project.add([Annotated(Document(DocumentId(uuid7()), Text(TEXT), Metadata(title="Coups")))])
    return path


@pytest.fixture
def dialog(seated: Window, qtbot: QtBot) -> Callable[[], Asking]:
    """The dialog that is open, once it has the keys."""

    def dialog() -> Asking:
        found: list[Asking] = []

        def there() -> bool:
            found[:] = [each for each in seated.annotate.findChildren(Asking) if each.isVisible()]
            focus = QApplication.focusWidget()
            return bool(found) and focus is not None and found[0].isAncestorOf(focus)

        qtbot.waitUntil(there)
        return found[0]

    return dialog


def desk(window: Window) -> Desk:
    return window.annotate.desk


def mark(window: Window, press: Press, words: str, key: str = "Q", *, at: int = 0) -> None:
    start = TEXT.index(words, at)
    desk(window).view.select(start, start + len(words))
    press(key)


def rows(dialog: Asking) -> list[str]:
    model = dialog.list.passages
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def choose(press: Press, *keys: Qt.Key) -> None:
    """Open the menu of the choice that has the keys, and go through it."""
    press(_Key.Key_Down)
    for key in keys:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, key)


def closed(window: Window) -> bool:
    return desk(window).view.hasFocus() and not [each for each in window.annotate.findChildren(Asking) if each.isVisible()]


def test_d_marks_every_identical_string_that_stays_ticked_in_one_edit(
    seated: Window, press: Press, stored: Stored, dialog: Callable[[], Asking], qtbot: QtBot
) -> None:
    mark(seated, press, "“coup”")
    press("D")
    asked = dialog()
    assert isinstance(asked, IdenticalDialog)
    first, second = rows(asked)
    assert "They call it a “coup”, and a Coup" in first
    assert "coups and a “coup” are three things." in second
    assert asked.go.text() == "Mark 2"
    press(_Key.Key_Down, _Key.Key_Space)
    assert asked.go.text() == "Mark 1"
    press("AA", "A", _Key.Key_Return)
    qtbot.waitUntil(lambda: closed(seated))
    assert seated.notice.words == "Marked 2 places; undo takes all of it back."
    assert [(span.label, span.quote) for span in stored().spans] == [("quotation", "“coup”")] * 3
    press("z", modifiers=CTRL)
    assert len(stored().spans) == 1


def test_what_is_marked_so_already_is_not_offered_again(seated: Window, press: Press, dialog: Callable[[], Asking], qtbot: QtBot) -> None:
    mark(seated, press, "“coup”")
    mark(seated, press, "“coup”", at=20)
    press("D")
    asked = dialog()
    assert len(rows(asked)) == 1
    press("O")
    assert len(rows(asked)) == 2
    press(_Key.Key_Escape)
    qtbot.waitUntil(lambda: closed(seated))


def test_letter_case_and_parts_of_words_are_found_if_wanted(
    seated: Window, press: Press, stored: Stored, dialog: Callable[[], Asking], qtbot: QtBot
) -> None:
    start = TEXT.index("No coup") + 3
    desk(seated).view.select(start, start + 4)
    press("D")
    asked = dialog()
    assert len(rows(asked)) == 5
    press("I")
    assert len(rows(asked)) == 6
    press("W")
    assert len(rows(asked)) == 8
    press("3", _Key.Key_Return)
    qtbot.waitUntil(lambda: closed(seated))
    assert [span.quote for span in stored().spans] == ["coup", "coup", "Coup", *["coup"] * 5]
    assert {span.label for span in stored().spans} == {"opinion"}


def test_attributes_go_with_the_label(seated: Window, press: Press, stored: Stored, dialog: Callable[[], Asking], qtbot: QtBot) -> None:
    mark(seated, press, "“coup”")
    active = desk(seated).active
    assert active is not None
    desk(seated).annotate(active.id, attributes={"kind": "scare"}, note="only here")
    press("D")
    dialog()
    press(_Key.Key_Return)
    qtbot.waitUntil(lambda: closed(seated))
    assert [(dict(span.attributes), span.note) for span in stored().spans] == [
        ({"kind": "scare"}, "only here"),
        ({"kind": "scare"}, ""),
        ({"kind": "scare"}, ""),
    ]


def test_a_split_quotation_is_refused_and_nothing_to_find_is_said(
    seated: Window, press: Press, dialog: Callable[[], Asking], qtbot: QtBot
) -> None:
    press("D")
    assert seated.notice.words == "Go to a span or select words first, to mark the same words elsewhere."
    mark(seated, press, "They call")
    mark(seated, press, "said the mayor", "A")
    desk(seated).view.set_caret(TEXT.index("They call"))
    press("D")
    assert seated.notice.words.startswith("A span of several fragments cannot be found again elsewhere.")
    mark(seated, press, "A last")
    press("D")
    asked = dialog()
    assert rows(asked) == []
    assert not asked.go.isEnabled()
    press("W", _Key.Key_Escape)
    qtbot.waitUntil(lambda: closed(seated))


def mark_some(window: Window, press: Press) -> None:
    for words, key, at in (("“coup”", "Q", 0), ("“coup”", "O", 20), ("said the mayor", "R", 0), ("A last coup.", "O", 0)):
        mark(window, press, words, key, at=at)
    press("U")


def test_spans_of_a_filter_are_relabelled_in_one_edit(
    seated: Window, press: Press, stored: Stored, dialog: Callable[[], Asking], qtbot: QtBot
) -> None:
    mark_some(seated, press)
    press("D", modifiers=SHIFT)
    asked = dialog()
    assert isinstance(asked, SeveralDialog)
    assert asked.list.passages.rowCount() == 4
    assert asked.list.passages.chosen == []
    asked.contains.setFocus()
    press("coup", _Key.Key_Return)
    assert len(rows(asked)) == 3
    assert asked.list.hasFocus()
    assert not asked.go.isEnabled()
    asked.action.setFocus()
    choose(press, _Key.Key_Down, _Key.Key_Down, _Key.Key_Return)
    assert asked.action.value == "reporting"
    press(_Key.Key_Space)
    assert asked.go.text() == "Relabel 2"
    press(_Key.Key_Return)
    qtbot.waitUntil(lambda: closed(seated))
    assert [span.label for span in stored().spans] == ["quotation", "reporting", "reporting", "reporting"]
    press("z", modifiers=CTRL)
    assert [span.label for span in stored().spans] == ["quotation", "opinion", "reporting", "opinion"]


def test_unsure_spans_are_deleted_by_keys_alone_with_their_links(
    seated: Window, press: Press, stored: Stored, dialog: Callable[[], Asking], qtbot: QtBot
) -> None:
    mark_some(seated, press)
    press("D", modifiers=SHIFT)
    asked = dialog()
    assert asked.label.hasFocus()
    press(_Key.Key_Tab)
    assert asked.sure.hasFocus()
    choose(press, _Key.Key_Down, _Key.Key_Down, _Key.Key_Return)
    assert asked.sure.value == "unsure"
    assert [row[-12:] for row in rows(asked)] == ["A last coup."]
    asked.action.setFocus()
    choose(press, _Key.Key_Up, _Key.Key_Return)
    assert asked.go.text() == "Delete 1"
    press(_Key.Key_Return)
    qtbot.waitUntil(lambda: closed(seated))
    assert seated.notice.words == "Deleted one span; undo takes all of it back."
    assert len(stored().spans) == 3


def test_without_spans_there_is_nothing_to_change(seated: Window, press: Press) -> None:
    press("D", modifiers=SHIFT)
    assert seated.notice.words == "There is no span here yet."
    assert closed(seated)

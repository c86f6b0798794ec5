"""Finding in the shown text: hits are painted, counted, walked through and announced, and never hold up the window."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.accessible import Mirror
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text

Show = Callable[..., TextView]
Grab = Callable[[TextView], QImage]
LINE = "The harbour is shut, says the harbour office."
LONG = "\n\n".join(f"Part {number}. {LINE}" for number in range(80))


def place(view: TextView) -> tuple[int, int, bool]:
    return view.finder.number, view.finder.count, view.finder.done


def test_the_first_hit_after_the_caret_is_the_current_one_and_comes_into_sight(show: Show) -> None:
    view = show(LONG, size=(808, 300))
    view.set_caret(LONG.index("Part 40"))
    view.scroll_to(0)
    view.finder.look_for("Harbour")
    assert place(view) == (81, 160, True)
    start, end = view.finder.current
    assert start == LONG.index("harbour", LONG.index("Part 40"))
    assert view.viewport().rect().contains(view.place_of(start))
    assert view.selection == (view.caret, view.caret)
    assert view.finder.select()
    assert view.selection == (start, end)
    assert view.finder.current == (start, end)


def test_next_and_previous_go_round_over_the_ends(show: Show) -> None:
    view = show(LINE)
    view.finder.look_for("harbour")
    seen = [view.finder.number]
    for direction in (1, 1, -1, -1, -1):
        view.finder.step(direction)
        seen.append(view.finder.number)
    assert seen == [1, 2, 1, 2, 1, 2]
    view.finder.look_for("nowhere")
    view.finder.step(1)
    assert place(view) == (0, 0, True)
    assert view.finder.current is None
    assert not view.finder.select()


def test_after_the_caret_was_put_elsewhere_the_next_hit_is_the_next_one_from_there(show: Show) -> None:
    view = show(LONG)
    view.finder.look_for("harbour")
    view.set_caret(LONG.index("Part 30"))
    assert view.finder.number == 0
    view.finder.step(1)
    assert view.finder.number == 61
    view.set_caret(LONG.index("Part 30"))
    view.finder.step(-1)
    assert view.finder.number == 60


def test_more_letters_stay_at_the_hit_and_another_document_is_searched_anew(show: Show) -> None:
    view = show(LONG)
    view.finder.look_for("har")
    view.finder.step(1)
    here = view.finder.current[0]
    view.finder.look_for("harbour o")
    assert view.finder.current[0] == here
    changes: list[int] = []
    view.finder.changed.connect(lambda: changes.append(view.finder.count))
    view.show_document(Document(DocumentId("e"), Text("No harbour o here.")), Marks(view.need_scene().layer))
    assert (view.finder.count, view.finder.number, changes[-1], view.caret) == (1, 0, 1, 0)
    layer = view.need_scene().layer
    view.clear()
    assert view.finder.count == 0
    view.finder.stop()
    view.show_document(Document(DocumentId("e"), Text("No harbour o here.")), Marks(layer))
    assert view.finder.count == 0
    assert view.finder.words == "harbour o"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_hits_are_boxes_and_the_current_one_has_a_ground_of_its_own(
    show: Show, grab: Grab, colour_at: Callable[[QImage, float, float], str], mark: Callable[..., Span], name: str
) -> None:
    theme = load_theme(name)
    view = show(LINE, mark(LINE, "quotation", "The harbour is shut"), theme=name)
    before = grab(view)
    view.finder.look_for("harbour")
    image = grab(view)
    baseline = 28 + 21
    first, second = LINE.index("harbour"), LINE.rindex("harbour")
    for start, border in ((first, theme.warn), (second, theme.ink3)):
        left = round(view.place_of(start).center().x())
        column = [colour_at(image, x, baseline - 8) for x in range(left - 4, left + 2)]
        assert border.name() in column
    inside = view.place_of(first).center().x() + 20
    assert colour_at(image, inside, baseline - 14.5) == theme.warn_soft.name()
    assert colour_at(image, view.place_of(second).center().x() + 20, baseline - 14.5) == theme.page.name()
    view.finder.stop()
    assert grab(view) == before


def test_a_long_text_is_searched_in_slices(qtbot: QtBot, show: Show, stalls: list[str]) -> None:
    view = show("A harbour and a ferry, straße by STRASSE. " * 240_000)
    counts: list[tuple[int, bool]] = []
    view.finder.changed.connect(lambda: counts.append((view.finder.count, view.finder.done)))
    QCoreApplication.processEvents()
    stalls.clear()  # making and laying out so long a text is not what is tested
    started = time.thread_time()
    view.finder.look_for("strasse")
    assert time.thread_time() - started < 0.1
    qtbot.waitUntil(lambda: view.finder.done, timeout=20_000)
    assert view.finder.count == 480_000
    assert sorted(counts) == counts
    assert len(counts) > 10
    assert stalls == []


def test_a_hit_is_asked_for_before_all_is_searched(show: Show) -> None:
    view = show("A harbour and a ferry. " * 200_000)
    view.finder.look_for("e")
    view.finder.step(-1)
    assert view.finder.number == view.finder.count
    view.finder.stop()
    QCoreApplication.processEvents()
    assert view.finder.count == 0


def test_a_screen_reader_hears_the_hit_with_the_words_round_it(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(Mirror, "tell", lambda _mirror, text: told.append(text))
    view = show(f"{LINE} Nobody knows when it opens again.")
    view.finder.look_for("harbour")
    assert told == []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    view.finder.step(1)
    assert told == ["2 of 2: The harbour is shut, says the harbour office. Nobody knows when it"]

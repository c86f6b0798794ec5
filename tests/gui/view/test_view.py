"""The view's doors: documents, edits, active span, order of spans, what it announces."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.accessible import Mirror
from bias_annotator.gui.view.tooltip import tooltip
from bias_annotator.model.edit import Edit
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.model.text import Text

Show = Callable[..., TextView]
MarkOf = Callable[..., Span]
LINE = "The council said that the fund was empty, and the hall laughed."
LONG = "\n\n".join(f"Part {number}. {LINE}" for number in range(80))


def test_an_empty_view_can_be_pressed_scrolled_and_zoomed(qtbot: QtBot) -> None:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    view.scroll_pixels(10)
    view.set_text_size(40)
    assert view.text_size == 40
    view.set_text_size(60)
    assert view.text_size == 40
    view.copy()
    view.clear()
    assert (view.caret, view.selection, view.active, view.spans_at(0), view.next_span(1)) == (0, (0, 0), None, [], None)


def test_showing_another_document_starts_afresh(show: Show, mark: MarkOf) -> None:
    quote = mark(LONG, "quotation", "fund")
    view = show(LONG, quote)
    view.set_active(quote.id)
    view.select(10, 200)
    document = view.need_scene().document
    view.show_document(document, Marks(Layer.of("Annotator B")), position=3000)
    assert (view.caret, view.selection, view.active) == (3000, (3000, 3000), None)
    assert view.viewport().rect().contains(view.place_of(3000))


def test_moving_the_caret_activates_the_innermost_span_and_keeps_an_outer_one_inside_the_same_spans(
    show: Show, mark: MarkOf, qtbot: QtBot
) -> None:
    outer, inner = mark(LINE, "reporting", LINE), mark(LINE, "quotation", "the fund was empty")
    view = show(LINE, outer, inner)
    seen: list[object] = []
    view.activeChanged.connect(seen.append)
    view.set_caret(inner.start)
    view.set_active(outer.id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.active == outer.id
    view.set_caret(inner.end)
    assert view.active == outer.id
    view.set_caret(inner.end - 1)
    assert seen == [inner.id, outer.id, inner.id]


def test_an_edit_that_takes_the_active_span_away_leaves_none_active(show: Show, mark: MarkOf, edit: Callable[..., Edit]) -> None:
    quote = mark(LINE, "quotation", "fund")
    view = show(LINE, quote)
    view.set_active(quote.id)
    view.show_edit(edit(gone=[quote], come=[quote.changed(note="x")]))
    assert view.active == quote.id
    assert view.spans_at(quote.start)[0].note == "x"
    view.show_edit(edit(gone=[quote]))
    assert view.active is None


def test_tab_order_goes_by_place_and_passes_helpers(show: Show, mark: MarkOf) -> None:
    whole, cue, quote = mark(LINE, "reporting", LINE), mark(LINE, "cue", "said"), mark(LINE, "quotation", "the fund was empty")
    view = show(LINE, whole, cue, quote)
    assert view.next_span(1) == whole
    view.set_active(whole.id)
    assert view.next_span(1) == quote
    view.set_active(quote.id)
    assert view.next_span(1) is None
    assert view.next_span(-1) == whole


def test_making_a_span_active_brings_it_into_the_window(show: Show) -> None:
    view = show(LONG, size=(808, 300))
    start = LONG.index("Part 70")
    span = Span.new(view.need_scene().document.text, "quotation", (start, start + 7))
    view.show_edit(Edit(view.need_scene().document.id, Layer.of("Annotator A"), "add", come=(span,)))
    view.set_active(span.id)
    assert view.viewport().rect().contains(view.place_of(start))
    view.scroll_to(0, centre=True)
    assert view.verticalScrollBar().value() == 0


def test_a_relation_to_a_place_out_of_sight_has_an_arrow_at_the_edge_that_leads_there(show: Show, qtbot: QtBot) -> None:
    view = show(LONG, size=(808, 300))
    text = view.need_scene().document.text
    far = LONG.index("Part 60")
    quote, source = Span.new(text, "quotation", (0, 6)), Span.new(text, "source", (far, far + 7))
    relation = Relation.new("source", quote.id, source.id)
    view.show_edit(Edit(view.need_scene().document.id, Layer.of("Annotator A"), "link", come=(quote, source, relation)))
    view.set_active(quote.id, scroll=False)
    view.grab()
    corner = QPoint(view.column_left() + view.column_width() - 10, view.viewport().height() - 12)
    assert view.edge_at(corner) == source.id
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert view.viewport().rect().contains(view.place_of(far))


def test_the_mirror_shows_the_paragraph_round_the_caret_and_lets_keys_pass(
    show: Show, qtbot: QtBot, mark: MarkOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    content = "One 😀 line.\nSecond 😀 line."
    quote = mark(content, "quotation", "Second 😀")
    view = show(content, quote)
    mirror = view.focusProxy()
    view.set_caret(19)
    assert mirror.toPlainText() == "Second 😀 line."
    assert mirror.textCursor().position() == 7
    assert mirror.accessibleDescription() == "Quotation"
    qtbot.keyClick(mirror, Qt.Key.Key_Right)
    assert view.caret == 20
    assert mirror.textCursor().position() == 9
    assert mirror.accessibleDescription() == "No span"
    view.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or mirror, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection == (12, 20)
    assert mirror.textCursor().selectedText() == content[12:20]


def test_what_changes_is_announced_to_a_screen_reader_and_nothing_without_one(
    show: Show, qtbot: QtBot, mark: MarkOf, edit: Callable[..., Edit], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Mirror, "tell", lambda _mirror, text: told.append(text))
    quote = mark(LINE, "quotation", "the fund was empty", note="by whom?")
    view = show(LINE, quote)
    view.set_caret(quote.start)
    view.select(0, 5)
    assert told == []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    view.set_active(None)
    view.set_caret(quote.start + 1)
    assert told == ["No span", "Quotation, by whom?"]
    changed = quote.changed(unsure=True)
    view.show_edit(edit(gone=[quote], come=[changed]))
    assert told[2:] == ["Quotation, Unsure, by whom?"]
    told.clear()
    for end in (3, 7, 11):
        view.select(4, end)
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert told == ["Selected: council"]
    view.show_document(replace(view.need_scene().document, text=Text(LONG)), Marks(Layer.of("Annotator A")))
    told.clear()
    view.select(0, len(LONG))
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert told == [f"Selected: {LONG[:40]} … {LONG[-40:]}"]


def test_a_tooltip_tells_label_attributes_and_note_after_a_while(show: Show, qtbot: QtBot, mark: MarkOf, scheme: Scheme) -> None:
    quote = mark(LINE, "quotation", "the fund was empty", attributes={"kind": "direct", "own": True}, note="sure <b>", unsure=True)
    view = show(LINE, quote)
    assert view.styles.scheme == scheme
    assert tooltip(quote, view.styles) == "<b>Quotation</b><br>kind: direct<br>own: yes<br>Unsure<br>sure &lt;b&gt;"
    qtbot.mouseMove(view.viewport(), view.place_of(quote.start + 4).center())
    qtbot.waitUntil(QToolTip.isVisible, timeout=2000)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=2000)


def test_the_caret_blinks_as_the_system_says_and_stays_on_when_that_is_never(show: Show, qtbot: QtBot) -> None:
    before = QApplication.cursorFlashTime()
    view = show(LINE)
    try:
        QApplication.setCursorFlashTime(100)
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        assert view.caret_rect().isValid()
        qtbot.waitUntil(lambda: not view.caret_rect().isValid(), timeout=1000)
        QApplication.setCursorFlashTime(0)
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.wait(150)
        assert view.caret_rect().isValid()
    finally:
        QApplication.setCursorFlashTime(before)


def test_a_million_letters_in_one_line_are_shown_in_pieces(show: Show, qtbot: QtBot) -> None:
    content = "word " * 200_000
    view = show(content)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.caret == len(content)
    assert view.viewport().rect().contains(view.place_of(len(content)))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret == len(content) - 1
    border = view.need_scene().outline.starts[1]
    view.set_caret(border)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret == border


def test_edits_of_another_layer_and_keys_that_qt_does_not_name_change_nothing(show: Show, mark: MarkOf) -> None:
    view = show(LINE)
    quote = mark(LINE, "quotation", "fund")
    view.show_edit(Edit(view.need_scene().document.id, Layer.of("Annotator B"), "add", come=(quote,)))
    assert view.spans_at(quote.start) == []
    event = QKeyEvent(QEvent.Type.KeyPress, 0x10C, Qt.KeyboardModifier.NoModifier, "č")
    view.keyPressEvent(event)
    assert not event.isAccepted()
    assert view.caret == 0


def test_a_change_of_theme_or_scheme_keeps_text_caret_and_place(show: Show, mark: MarkOf, scheme: Scheme) -> None:
    view = show(LONG, mark(LONG, "source", "fund"), size=(808, 300))
    view.set_caret(2000)
    value = view.verticalScrollBar().value()
    view.set_theme(load_theme("dark"))
    plain = replace(scheme, labels=tuple(replace(label, helper=False) for label in scheme.labels))
    assert view.need_scene().index.deepest(0, len(LONG)) == -1
    view.set_scheme(plain)
    assert view.need_scene().index.deepest(0, len(LONG)) == 0
    assert (view.caret, view.verticalScrollBar().value()) == (2000, value)

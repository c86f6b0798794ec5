"""A megabyte with 20,000 spans in the real window: no key keeps it from answering for as long as the watchdog would tell."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bias_annotator.gui.watchdog import LIMIT
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.model.text import Text

PARAGRAPH = "The council met on Monday. “We never agreed,” the mayor said, “and never will.” Others had left by then.\n\n"
LONG, SPANS = 1_000_000, 20_000
CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
Key = Qt.Key
KEYS: dict[str, tuple[Key, Qt.KeyboardModifier]] = {
    "next sentence": (Key.Key_J, NONE),
    "select": (Key.Key_W, NONE),
    "mark": (Key.Key_O, NONE),
    "relabel": (Key.Key_R, NONE),
    "unsure": (Key.Key_U, NONE),
    "end later": (Key.Key_Period, SHIFT),
    "undo": (Key.Key_Z, CTRL),
    "redo": (Key.Key_Y, CTRL),
    "delete": (Key.Key_Delete, NONE),
    "next span": (Key.Key_Tab, NONE),
    "page": (Key.Key_PageDown, NONE),
    "to the end": (Key.Key_End, CTRL),
    "to the beginning": (Key.Key_Home, CTRL),
    "history": (Key.Key_H, NONE),
    "back to the text": (Key.Key_H, NONE),
    "larger": (Key.Key_Plus, CTRL),
    "smaller": (Key.Key_Minus, CTRL),
    "flag": (Key.Key_F, NONE),
}


@pytest.fixture
def long(seated: Window) -> Window:
    """The window at the long document, in the middle of it."""
    desk = seated.annotate.desk
    assert desk.project is not None
    text = Text((PARAGRAPH * (LONG // len(PARAGRAPH) + 1))[:LONG])
    spans = [Span.new(text, "quotation", (start, start + 18)) for start in range(27, LONG - 200, LONG // SPANS)][:SPANS]
    link = Relation.new("source", spans[0].id, spans[1].id)
    item = Annotated(Document(DocumentId("long"), text, Metadata(title="Long")), (Marks(Layer.of("Ana"), tuple(spans), (link,)),))
    desk.project.add([item])
    desk.open(DocumentId("long"), LONG // 2)
    QApplication.processEvents()
    return seated


def spent(act: Callable[[], object]) -> float:
    """Seconds of this thread until all that follows from an act is done: another process may be in the way of the clock."""
    before = time.thread_time()
    act()
    QApplication.processEvents()
    return time.thread_time() - before


def test_no_key_takes_as_long_as_the_watchdog_would_tell(long: Window) -> None:
    def press(key: Key, modifiers: Qt.KeyboardModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)

    best = dict.fromkeys(KEYS, 60.0)
    for _ in range(3):
        for name, (key, modifiers) in KEYS.items():
            if name != "back to the text":
                long.annotate.view.setFocus()
            best[name] = min(best[name], spent(lambda key=key, modifiers=modifiers: press(key, modifiers)))
    assert {name: round(seconds, 3) for name, seconds in best.items() if seconds > LIMIT} == {}

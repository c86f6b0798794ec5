"""A small annotated document of invented text, and a view that shows it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.model.document import Block, Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label, RelationType, Scheme
from bias_annotator.model.span import Mark, Marks, Span
from bias_annotator.model.text import Text

LAYER = Layer.of("Annotator A")
SCHEME = Scheme(
    "test",
    "Test",
    (
        Label("reporting", "Reporting", "R", 1),
        Label("quotation", "Quotation", "Q", 2),
        Label("opinion", "Opinion", "O", 3),
        Label("source", "Source", "", 6, helper=True),
        Label("cue", "Cue", "", 6, helper=True),
    ),
    (RelationType("source", "Source"), RelationType("cue", "Cue")),
)


@pytest.fixture
def scheme() -> Scheme:
    """Three labels, two helpers, two relations."""
    return SCHEME


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., TextView]:
    """Shows a text with marks: `show(content, *marks, size=(808, 640), theme="light", blocks=())`. The caret does not blink."""
    QApplication.setCursorFlashTime(0)

    def make(
        content: str, *marks: Mark, size: tuple[int, int] = (808, 640), theme: str = "light", blocks: tuple[Block, ...] = ()
    ) -> TextView:
        view = TextView()
        qtbot.addWidget(view)
        view.set_theme(load_theme(theme))
        view.set_scheme(SCHEME)
        view.resize(*size)
        view.show()
        qtbot.waitExposed(view)
        view.show_document(Document(DocumentId("d"), Text(content), blocks=blocks), Marks.of(LAYER, marks))
        return view

    return make


@pytest.fixture
def mark() -> Callable[..., Span]:
    """Makes a span on words of a text: `mark(content, label, *words, **fields)`, each looked for from the start."""

    def make(content: str, label: str, *words: str, **fields: object) -> Span:
        places = [(content.index(word), content.index(word) + len(word)) for word in words]
        return Span.new(Text(content), label, *places, **fields)

    return make


@pytest.fixture
def edit() -> Callable[..., Edit]:
    """An edit of the shown document: `edit(gone, come)`."""
    return lambda gone=(), come=(): Edit(DocumentId("d"), LAYER, "test", tuple(gone), tuple(come))


@pytest.fixture
def grab() -> Callable[[TextView], QImage]:
    """What the viewport looks like."""
    return lambda view: view.viewport().grab().toImage()


@pytest.fixture
def colour_at() -> Callable[[QImage, float, float], str]:
    """The colour's name of a pixel at logical coordinates."""

    def at(image: QImage, x: float, y: float) -> str:
        ratio = image.devicePixelRatio()
        return QColor(image.pixel(int(x * ratio), int(y * ratio))).name()

    return at

"""A small annotated document of invented text, and a view that shows it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label, RelationType, Scheme
from bias_annotator.model.span import Mark, Marks
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

Show = Callable[..., TextView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a text with marks in a window of 808 × 640 px."""

    def make(content: str, *marks: Mark, size: tuple[int, int] = (808, 640), theme: str = "light", blocks: tuple = ()) -> TextView:
        view = TextView()
        qtbot.addWidget(view)
        view.set_theme(load_theme(theme))
        view.set_scheme(SCHEME)
        view.resize(*size)
        view.show()
        view.show_document(Document(DocumentId("d"), Text(content), blocks=blocks), Marks.of(LAYER, marks))
        view.setFocus()
        qtbot.waitExposed(view)
        return view

    return make

"""A few lines of text, to see what a setting does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from bias_annotator.gui.style import NO_RING
from bias_annotator.gui.translating import tr
from bias_annotator.gui.view import TextView
from bias_annotator.gui.widgets.labels import surface
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import parse_scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.shipped import shipped

_TEXT = Text(
    "PORT HALLAM (Coastline Wire) – The council voted six to three to end the night ferry. "
    "“Nobody asked the people who take it,” said Anna Vik, who keeps the kiosk on the pier.\n\n"
    "So that is what they call “progress” now."
)
_MARKS = (  # label, and how the span begins and ends
    ("reporting", "PORT", "pier."),
    ("quotation", "“Nobody", "it,”"),
    ("opinion", "So that", "now."),
    ("quotation", "“progress”", "“progress”"),
)
_HEIGHT = 240  # px


class Preview(QFrame):
    """Looks as the text of a document does. Nothing can be done in it."""

    def __init__(self) -> None:
        super().__init__()
        surface(self, "sheet")
        self.view = TextView()
        self.view.setProperty(NO_RING, True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFocusProxy(None)  # type: ignore[arg-type]  # None takes the proxy away
        self.view.setEnabled(False)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("How the text looks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 1, 8, 1)
        column.addWidget(self.view)
        self.setFixedHeight(_HEIGHT)
        content = _TEXT.content
        stretches = ((label, content.index(first), content.index(last) + len(last)) for label, first, last in _MARKS)
        spans = tuple(Span.new(_TEXT, label, (start, end)) for label, start, end in stretches)
        self.view.set_scheme(parse_scheme(shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8")))
        layer = Layer.of("")
        self.view.show_document(Document(DocumentId(""), _TEXT), Marks(layer, spans))

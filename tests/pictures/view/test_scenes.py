"""Pictures of the text view for the eye: every way in which spans can overlap, in both themes.

They are drawn at 1×, or at the ratio of QT_SCALE_FACTOR, and kept when BIAS_ANNOTATOR_PICTURES names a folder.
What must stand where is asserted in tests/gui/view/test_painting.py; here only that the scenes can be drawn.
"""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label, RelationType, Scheme
from bias_annotator.model.span import Mark, Marks, Relation, Span
from bias_annotator.model.text import Text

SCHEME = Scheme(
    "scenes",
    "Scenes",
    (
        Label("reporting", "Reporting", "R", 1),
        Label("quotation", "Quotation", "Q", 2),
        Label("opinion", "Opinion", "O", 3),
        Label("violet", "Violet", "", 4),
        Label("magenta", "Magenta", "", 5),
        Label("slate", "Slate", "", 6),
        Label("moss", "Moss", "", 7),
        Label("petrol", "Petrol", "", 8),
        Label("umber", "Umber", "", 9),
        Label("tenth", "Tenth", "", 1),
        Label("source", "Source", "", 6, helper=True),
        Label("cue", "Cue", "", 6, helper=True),
    ),
    (RelationType("source", "Source"), RelationType("cue", "Cue")),
)
NESTED = (
    "BRAVIK (Seawire) – A letter from the port office quotes the clerk: “The dock is a family ship. They call it ‘the pride "
    "of Bravik, bless its planks,’ and no one smiles any more.” The harbour master was away."
)
CROSSING = "The board says nothing was “hidden, not once”, a bold line to take when the letter lies on every desk."
SPLIT = "A guard put it plainly. “We stamp what we get,” he said over cold tea, “but we do not read it.” Two others nodded."
RELATED = "“I will step down on Monday,” warden Ada Lund admitted, closing the gate on a yard full of reporters."
BIDI = "The sign says שלום לכולם and «مرحبا بالجميع» in one line, with 😀 and 👩‍👩‍👧 after it."
PATTERNS = "violet dots, magenta dash-dot, slate double, moss long dashes, petrol saw, umber dash-dot-dot, tenth again in blue"
PARAGRAPHS = [NESTED, CROSSING, SPLIT, RELATED, BIDI, PATTERNS, "Nobody has read this far."]
CONTENT = "\n\n".join(PARAGRAPHS)
TEXT = Text(CONTENT)


def span(label: str, *words: str, **fields: bool) -> Span:
    return Span.new(TEXT, label, *((CONTENT.index(each), CONTENT.index(each) + len(each)) for each in words), **fields)


def scene() -> tuple[list[Mark], Span, tuple[int, int]]:
    """The marks, the one to be active, the selection."""
    quote, source, cue = span("quotation", "“I will step down on Monday,”"), span("source", "Ada Lund"), span("cue", "admitted")
    marks: list[Mark] = [span("reporting", each) for each in (NESTED, CROSSING, SPLIT, RELATED, BIDI, PATTERNS)]
    marks += [
        span("quotation", NESTED[NESTED.index("“The dock") : NESTED.index(" The harbour")]),
        span("opinion", NESTED[NESTED.index("a family ship") : NESTED.index(" any more")]),
        span("quotation", "‘the pride of Bravik, bless its planks,’"),
        span("opinion", "bless its planks,"),
        span("quotation", "“hidden, not once”"),
        span("opinion", "not once”, a bold line to take", unsure=True),
        span("quotation", "“We stamp what we get,”", "“but we do not read it.”"),
        span("quotation", "שלום לכולם and «مرحبا"),
        span("opinion", "😀 and 👩‍👩‍👧"),
        *(span(each.name, next(part for part in PATTERNS.split(", ") if part.startswith(each.name))) for each in SCHEME.labels[3:10]),
        *(quote, source, cue),
        Relation.new("source", quote.id, source.id),
        Relation.new("cue", quote.id, cue.id),
    ]
    start = CONTENT.index("a yard full of reporters")
    return marks, quote, (start, start + len("a yard full of reporters"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_way_of_overlapping_can_be_drawn(qtbot: QtBot, theme: str) -> None:
    marks, active, selection = scene()
    view = TextView()
    qtbot.addWidget(view)
    view.set_theme(load_theme(theme))
    view.set_scheme(SCHEME)
    view.resize(606, 860)
    view.show()
    view.show_document(Document(DocumentId("scene"), TEXT), Marks.of(Layer.of("Annotator A"), marks))
    view.set_active(active.id)
    view.select(*selection)
    picture = view.grab()
    assert not picture.isNull()
    folder = os.environ.get("BIAS_ANNOTATOR_PICTURES")
    if folder:
        ratio = view.devicePixelRatioF()
        assert picture.save(str(Path(folder) / f"overlap-{theme}-{ratio:g}x.png"))

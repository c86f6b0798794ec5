"""Pictures of the text view: every way in which spans can overlap, and everything that can lie over them.

`python scenes.py FOLDER` draws all of them, at the ratio of QT_SCALE_FACTOR. Every text is invented.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

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
NEIGHBOURS = (
    "One short. | Two is said here by somebody, and it goes on over the end of the line, and well beyond it. | Three. | Four is here."
)
SPLIT = "A guard put it plainly. “We stamp what we get,” he said over cold tea, “but we do not read it.” Two others nodded."
RELATED = "“I will step down on Monday,” warden Ada Lund admitted, closing the gate on a yard full of reporters."
PATTERNS = "violet dots, magenta dash-dot, slate double, moss long dashes, petrol saw, umber dash-dot-dot, tenth again in blue"
EMOJI = "Seen from 🇳🇴 the pier 😀 at night: “The tide 👩‍👩‍👧 is now!” – Tomas ❤️ (@tomas), and the sign says שלום לכולם and «مرحبا بالجميع»."
UNREAD = "Nobody has read this far."
RTL = (
    "הנמל נסגר אתמול, אמר הדובר: «אין לנו מה להוסיף, והדלת נעולה», ואיש לא ענה לו. הכתבים חיכו עד הערב.",
    "المدينة تقول إن «الرصيف مغلق» منذ الأمس، والناس ينتظرون Seawire على الرصيف في الليل.",
    "“Closed,” said the wire.",
    "1 – 2 – 3.",
)


@dataclass
class Scene:
    """What is shown, and how. `then` brings it into its state."""

    content: str
    marks: Callable[[str], list[Mark]]
    theme: str = "light"
    size: tuple[int, int] = (640, 260)
    text_size: int = 17
    system_fonts: bool = False  # drawn with fonts that differ from one system to the next
    then: Callable[[TextView], object] = field(default=lambda _view: None)


def span(content: str, label: str, *words: str, **fields: bool) -> Span:
    """A span on words of a text, each looked for from the start."""
    places = [(content.index(each), content.index(each) + len(each)) for each in words]
    return Span.new(Text(content), label, *places, **fields)


def nested(content: str) -> list[Mark]:
    """Five levels."""
    quote = NESTED[NESTED.index("“The dock") : NESTED.index(" The harbour")]
    return [
        span(content, "reporting", NESTED),
        span(content, "quotation", quote),
        span(content, "opinion", NESTED[NESTED.index("a family ship") : NESTED.index(" any more")]),
        span(content, "quotation", "‘the pride of Bravik, bless its planks,’"),
        span(content, "opinion", "bless its planks,"),
    ]


def crossing(content: str) -> list[Mark]:
    """Two that cross, and one of them unsure."""
    return [
        span(content, "reporting", CROSSING),
        span(content, "quotation", "“hidden, not once”"),
        span(content, "opinion", "not once”, a bold line to take", unsure=True),
    ]


def neighbours(content: str) -> list[Mark]:
    """One after the other, two of them beginning on one line."""
    first, second, third, fourth = NEIGHBOURS.split(" | ")
    labels = (("opinion", True), ("opinion", False), ("reporting", False), ("quotation", False))
    return [
        span(content, label, words, unsure=unsure) for words, (label, unsure) in zip((first, second, third, fourth), labels, strict=True)
    ]


def split(content: str) -> list[Mark]:
    """One span of two fragments."""
    return [span(content, "reporting", SPLIT), span(content, "quotation", "“We stamp what we get,”", "“but we do not read it.”")]


def related(content: str) -> list[Mark]:
    """A quotation with source and cue."""
    quote, source, cue = (
        span(content, "quotation", "“I will step down on Monday,”"),
        span(content, "source", "Ada Lund"),
        span(content, "cue", "admitted"),
    )
    ties = [Relation.new("source", quote.id, source.id), Relation.new("cue", quote.id, cue.id)]
    return [span(content, "reporting", RELATED), quote, source, cue, *ties]


def patterns(content: str) -> list[Mark]:
    """Each further pattern of underlines."""
    parts = PATTERNS.split(", ")
    names = [label.name for label in SCHEME.labels[3:10]]
    return [span(content, "reporting", PATTERNS), *(span(content, name, part) for name, part in zip(names, parts, strict=True))]


def emoji(content: str) -> list[Mark]:
    """Over emoji, and over words that run the other way."""
    return [
        span(content, "reporting", EMOJI),
        span(content, "quotation", "“The tide 👩‍👩‍👧 is now!”"),
        span(content, "opinion", "👩‍👩‍👧 is"),
        span(content, "quotation", "שלום לכולם and «مرحبا"),
        span(content, "opinion", "לכולם"),
    ]


def rtl(content: str) -> list[Mark]:
    """A document from right to left, with a line the other way."""
    quote, source = span(content, "quotation", "«אין לנו מה להוסיף, והדלת נעולה»"), span(content, "source", "הדובר")
    return [
        span(content, "reporting", RTL[0]),
        quote,
        span(content, "opinion", "והדלת נעולה"),
        source,
        Relation.new("source", quote.id, source.id),
        span(content, "opinion", RTL[1]),
        span(content, "quotation", "«الرصيف مغلق»", "ينتظرون Seawire على"),
        span(content, "quotation", "“Closed,”"),
    ]


def overlap(content: str) -> list[Mark]:
    """All of them."""
    return [mark for each in (nested, crossing, split, related, patterns) for mark in each(content)]


def activate(view: TextView, words: str) -> Span:
    """Make the innermost span at words the active one."""
    start = view.need_scene().content.index(words)
    found = view.spans_at(start)[0]
    view.set_active(found.id)
    return found


def choose(view: TextView) -> None:
    """A span is active, and other words are selected."""
    activate(view, "“I will")
    start = view.need_scene().content.index("a yard full of reporters")
    view.select(start, start + len("a yard full of reporters"))


def select_over(view: TextView) -> None:
    """A selection over marked words."""
    content = view.need_scene().content
    view.select(content.index("quotes the"), content.index("of Bravik"))


def drag(view: TextView) -> None:
    """The end of the quotation is on its way."""
    found = activate(view, "“We stamp")
    edge = view.place_of(found.fragments[0].end).center() + QPoint(3, 0)
    goal = view.place_of(view.need_scene().content.index(" over cold tea")).center()
    for kind, point in ((QEvent.Type.MouseButtonPress, edge), (QEvent.Type.MouseMove, goal)):
        place = QPointF(point)
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, view.viewport().mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(view.viewport(), event)


def find(view: TextView) -> None:
    """Words are found in marked and unmarked text."""
    view.finder.look_for("the")
    view.finder.step(1)
    view.finder.step(1)


ALL = f"{NESTED}\n\n{CROSSING}\n\n{SPLIT}\n\n{RELATED}\n\n{PATTERNS}\n\n{UNREAD}"
SCENES = {
    "nested": Scene(NESTED, nested),
    "neighbours": Scene(NEIGHBOURS.replace(" | ", " "), neighbours, size=(640, 160)),
    "crossing": Scene(CROSSING, crossing, size=(640, 160), then=lambda view: activate(view, "hidden")),
    "split": Scene(SPLIT, split, size=(640, 160), then=lambda view: activate(view, "“We stamp")),
    "selected": Scene(NESTED, nested, then=select_over),
    "selected-dark": Scene(NESTED, nested, "dark", then=select_over),
    "dragged": Scene(SPLIT, split, size=(640, 160), then=drag),
    "found": Scene(NESTED + "\n\n" + UNREAD + " The end.", nested, then=find, size=(640, 300)),
    "found-dark": Scene(NESTED + "\n\n" + UNREAD + " The end.", nested, "dark", then=find, size=(640, 300)),
    "overlap": Scene(ALL, overlap, size=(640, 580), then=choose),
    "overlap-dark": Scene(ALL, overlap, "dark", size=(640, 580), then=choose),
    "contrast": Scene(ALL, overlap, size=(640, 580), then=lambda view: (view.set_high_contrast(True), choose(view))),
    "contrast-dark": Scene(ALL, overlap, "dark", size=(640, 580), then=lambda view: (view.set_high_contrast(True), choose(view))),
    "sans": Scene(ALL, overlap, size=(640, 580), then=lambda view: (view.set_face(sans=True), choose(view))),
    "large": Scene(NESTED, nested, size=(1000, 800), text_size=40, then=lambda view: activate(view, "‘the pride")),
    "small": Scene(NESTED, nested, size=(640, 220), text_size=13, then=lambda view: activate(view, "‘the pride")),
    "emoji": Scene(EMOJI, emoji, size=(640, 200), system_fonts=True, then=lambda view: activate(view, "לכולם")),
    "rtl": Scene("\n\n".join(RTL), rtl, size=(640, 320), system_fonts=True, then=lambda view: activate(view, "«אין")),
    "rtl-dark": Scene(
        "\n\n".join(RTL), rtl, "dark", size=(640, 320), system_fonts=True, then=lambda view: activate(view, "“Closed") and None
    ),
}


@contextmanager
def shown(scene: Scene) -> Iterator[TextView]:
    """The scene in a window of its own."""
    view = TextView()
    view.set_theme(load_theme(scene.theme))
    view.set_scheme(SCHEME)
    view.set_text_size(scene.text_size)
    view.resize(*scene.size)
    view.show()
    QApplication.processEvents()
    document = Document(DocumentId("scene"), Text(scene.content))
    view.show_document(document, Marks.of(Layer.of("A"), scene.marks(scene.content)))
    scene.then(view)
    view.sleep()  # whether the window has the keys is not for the scene to say
    QApplication.processEvents()
    yield view
    view.close()
    view.deleteLater()


def main(folder: Path) -> None:
    """Draw every scene into a folder."""
    application = QApplication.instance() or QApplication([])
    for name, scene in SCENES.items():
        with shown(scene) as view:
            view.grab().save(str(folder / f"{name}.png"))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))

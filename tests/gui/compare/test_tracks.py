"""What joins the spans of one passage, and how much room the names and chips of up to eight annotators take."""

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from bias_annotator.gui.compare.differences import chip_places
from bias_annotator.gui.compare.head import Names
from bias_annotator.gui.compare.joins import Rail, rails
from bias_annotator.gui.compare.passages import Passages
from bias_annotator.gui.compare.text import TrackView
from bias_annotator.gui.style import metrics
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text

ENGLISH, ARABIC = "One two three four five six seven.", "صوّت المجلس على إغلاق مدرستين."
NAMES = ["Ana", "Dilan Özdemir-Castellanos", "Maximiliane von Habenichts", "Ben", "Chi", "Eva", "Farid", "Gudrun"]


@pytest.fixture
def view(qtbot: QtBot) -> TrackView:
    """An empty view."""
    view = TrackView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    return view


def paragraph(view: TrackView, content: str) -> Paragraph:
    """The only paragraph of a text."""
    marks = tuple(Marks(Layer.of(name)) for name in ("Ana", "Ben"))
    view.show_passages(Passages(Document(DocumentId("d"), Text(content)), ("Ana", "Ben"), marks, (), ((), ()), ()))
    assert view.flow is not None
    return next(iter(view.flow.in_sight(0, 400)))[0]


@pytest.mark.parametrize("content", [ENGLISH, ARABIC])
def test_rails_stand_where_the_first_span_begins_and_the_last_ends(view: TrackView, content: str) -> None:
    text = Text(content)
    found = paragraph(view, content)
    spans = (Span.new(text, "opinion", (0, 12)), None, Span.new(text, "opinion", (4, 16)))
    start, end = rails(found, spans)
    places = {track: [x for rail in (start, end) for number, x in rail.borders if number == track] for track in (0, 2)}
    sign = -1 if content == ARABIC else 1
    assert sign * places[0][0] < sign * places[2][0] < sign * places[0][1] < sign * places[2][1]
    assert (start.x, end.x) == (places[0][0], places[2][1])
    assert start.line == end.line == 0


def test_one_span_alone_and_spans_in_other_lines_are_not_joined(view: TrackView) -> None:
    text = Text(" ".join([ENGLISH] * 12))
    found = paragraph(view, text.content)
    far = found.position(found.firsts[2])
    assert list(rails(found, (Span.new(text, "opinion", (0, 5)), None))) == []
    start, end = rails(found, (Span.new(text, "opinion", (0, far + 5)), Span.new(text, "opinion", (4, far + 9))))
    assert (start.line, end.line) == (0, 2)
    assert list(rails(found, (Span.new(text, "opinion", (0, 5)), Span.new(text, "opinion", (far, far + 5))))) == []
    assert isinstance(start, Rail)


@pytest.mark.parametrize("count", [2, 3, 5, 8])
@pytest.mark.parametrize("room", [1200, 420, 260])
def test_names_take_no_more_room_than_there_is(qtbot: QtBot, count: int, room: int) -> None:
    names = Names()
    qtbot.addWidget(names)
    shown = tuple(NAMES[:count])
    names.show_names(shown, shown)
    whole = names.sizeHint().width()
    names.fit(room)
    assert names.sizeHint().width() <= room
    assert whole <= room or names.sizeHint().width() < whole
    if whole <= room:
        assert all(wide >= metrics(13).horizontalAdvance(name) for wide, name in zip(names._widths, shown, strict=True))
    assert "A Ana" in names.toolTip()


@pytest.mark.parametrize("count", range(1, 9))
def test_chips_lie_inside_of_their_row_and_beside_each_other(count: int) -> None:
    row = QRectF(8, 100, 256, 52)
    places = chip_places(row, count)
    assert all(row.contains(place) for place in places)
    assert not any(one.intersects(other) for number, one in enumerate(places) for other in places[:number])
    assert min(place.x() for place in places) >= row.right() - 10 - 4 * 19


def test_several_are_ticked_at_once_and_two_always_stay(qtbot: QtBot) -> None:
    names, told = Names(), list[list[str]]()
    qtbot.addWidget(names)
    names.named.connect(told.append)
    names.show_names(("Ana", "Ben", "Chi"), NAMES)
    names.show()
    names.open()
    menu = names._menu
    actions = {action.text(): action for action in menu.actions()}
    for name in ("Ben", "Eva", "Ana", "Farid"):
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(actions[name]).center())
        assert menu.isVisible()
    assert told == [["Ana", "Chi"], ["Ana", "Chi", "Eva"], ["Chi", "Eva"], ["Chi", "Eva", "Farid"]]
    menu.setActiveAction(actions["Chi"])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert told[-1] == ["Eva", "Farid"]
    assert menu.isVisible()
    assert [name for name, action in actions.items() if not action.isEnabled()] == ["Eva", "Farid"]
    menu.close()

"""Documents from right to left are mirrored: gutter, letters, brackets, flags, trunks; each paragraph keeps its own direction."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.standin import mostly_rtl
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.text import Text

Show = Callable[..., TextView]
MarkOf = Callable[..., Span]
Grab = Callable[[TextView], QImage]
ColourAt = Callable[[QImage, float, float], str]
LEFT = Qt.MouseButton.LeftButton
FIRST = "הנמל נסגר אתמול, אמר הדובר: «אין לנו מה להוסיף», ואיש לא ענה לו. הכתבים חיכו עד הערב ליד הדלת הסגורה."
ENGLISH = "“Closed,” said the wire."
NUMBERS = "1 – 2 – 3."
CONTENT = f"{FIRST}\n\n{ENGLISH}\n\n{NUMBERS}"
BASES = [slot.base.name() for slot in load_theme("light").slots]


def test_the_direction_of_a_document_is_that_of_most_of_its_letters() -> None:
    assert mostly_rtl(CONTENT)
    assert mostly_rtl("قال المتحدث: Reuters")
    assert not mostly_rtl("He said שלום to the press.")
    assert not mostly_rtl("2031 – 5")
    assert not mostly_rtl("")


def test_the_gutter_stands_on_the_right_with_bars_and_letters_mirrored(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, qtbot: QtBot
) -> None:
    whole, quote = mark(CONTENT, "reporting", FIRST), mark(CONTENT, "quotation", "«אין לנו מה להוסיף»")
    view = show(CONTENT, whole, quote)
    image, right = grab(view), view.column_left() + view.column_width()
    spare = view.viewport().width() - view.column_width() - 88 - 48
    assert view.column_left() == spare // 2 + 48
    assert colour_at(image, right + 52 - 1.5, 28 + 15) == BASES[0]
    assert colour_at(image, right + 44 - 1.5, 28 + 15) == BASES[1]
    assert colour_at(image, right + 71 - 3, 28 + 6 + 3) == BASES[0]
    left = {colour_at(image, x, y) for x in range(view.column_left() - 12) for y in (36, 43, 50)}
    assert left == {load_theme("light").page.name()}
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(right + 64, 28 + 12))
    assert view.active == whole.id


def test_flags_stand_at_the_logical_start_outer_first_to_the_left(show: Show, mark: MarkOf) -> None:
    quote, inner = mark(CONTENT, "quotation", "אין לנו מה להוסיף"), mark(CONTENT, "opinion", "אין לנו", unsure=True)
    view = show(CONTENT, mark(CONTENT, "reporting", FIRST), quote, inner)
    paragraph = view.need_scene().flow.paragraph(0)
    unit = paragraph.unit(quote.start)
    right = paragraph.runs(0, unit, unit + 1)[0][1]
    outer, second = view.need_scene().decoration(0).flags
    assert (outer.span, second.span) == (quote.id, inner.id)
    assert abs(outer.x + 13 - (right + 1)) < 1
    assert second.x + 19 <= outer.x


def test_a_split_span_has_its_bracket_on_the_right(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt) -> None:
    split = mark(CONTENT, "quotation", "הנמל נסגר", "עד הערב")
    view = show(CONTENT, mark(CONTENT, "reporting", FIRST), split)
    assert len(view.need_scene().flow.paragraph(0).lines) == 2
    image, right = grab(view), view.column_left() + view.column_width()
    middle = 28 + 30
    page = load_theme("light").page.name()
    assert any(colour_at(image, right + x, middle) not in (page, load_theme("light").slots[0].wash.name()) for x in (14, 15))
    assert {colour_at(image, view.column_left() - x, middle) for x in range(13, 18)} == {page}


def test_a_trunk_leaves_from_the_left_end_and_arrows_at_the_edge_stand_on_the_left(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt
) -> None:
    quote, source = mark(CONTENT, "quotation", "נסגר אתמול"), mark(CONTENT, "source", "הדובר")
    far = mark(CONTENT, "cue", "1")
    ties = [Relation.new("source", quote.id, source.id), Relation.new("cue", quote.id, far.id)]
    view = show(CONTENT, quote, source, far, *ties, size=(808, 130))
    paragraph, left = view.need_scene().flow.paragraph(0), view.column_left()
    end, goal = paragraph.unit(quote.end), paragraph.unit(source.start)
    from_x = left + paragraph.runs(0, end - 1, end)[0][0]
    to_x = left + paragraph.runs(0, goal, goal + 1)[0][1]
    assert to_x < from_x
    xs = range(int(to_x) + 2, int(from_x) - 12)
    trunk = 28 + 21 - 22

    def inked() -> int:
        image = grab(view)
        page = load_theme("light").page.name()
        return sum(any(colour_at(image, x, trunk - step) != page for step in (0, 0.7)) for x in xs)

    assert inked() == 0
    view.set_active(quote.id, scroll=False)
    assert inked() > len(xs) / 2
    corner = QPoint(view.column_left() + 10, view.viewport().height() - 12)
    assert view.edge_at(corner) == far.id


def test_each_paragraph_has_its_own_direction_and_one_without_letters_that_of_the_document(show: Show) -> None:
    view = show(CONTENT)
    flow = view.need_scene().flow
    assert [flow.paragraph(number).rtl for number in (0, 2, 4)] == [True, False, True]
    english, numbers = flow.paragraph(2), flow.paragraph(4)
    assert english.x_of(0, 0) == 0
    assert numbers.runs(0, 0, 1)[0][1] > view.column_width() - 1
    assert show(ENGLISH + "\n\n" + NUMBERS).need_scene().flow.paragraph(2).rtl is False


def test_clicks_keys_and_edges_meet_in_lines_of_both_directions(show: Show, qtbot: QtBot) -> None:
    view = show(CONTENT)
    paragraph = view.need_scene().flow.paragraph(0)
    x, outwards = paragraph.rim(paragraph.unit(5), 0, end=False)
    assert outwards == 1
    assert view.hit(QPointF(view.column_left() + x - 1, 28 + 15)).position == 5
    view.set_caret(5)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret == 6
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.caret == 0
    assert view.place_of(0).x() > view.column_left() + view.column_width() - 4


def test_the_count_of_deep_spans_can_be_clicked_on_the_right(show: Show) -> None:
    spans = [Span.new(Text(CONTENT), "opinion", (0, 60 - 2 * number)) for number in range(8)]
    view = show(CONTENT, *spans)
    place = QPoint(view.column_left() + view.column_width() + 78 - 11, 28 + 24 + 7)
    hit = view.hit(QPointF(place))
    assert (hit.deep, len(hit.spans)) == (True, 2)

"""What people choose about the text: face, size, width of the column, high contrast."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontInfo, QImage

from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.metrics import metrics
from bias_annotator.model.span import Span

Show = Callable[..., TextView]
MarkOf = Callable[..., Span]
Grab = Callable[[TextView], QImage]
ColourAt = Callable[[QImage, float, float], str]
LINE = "The council said that the fund was empty, and the hall laughed at it for as long as it took to close the doors."
LONG = "\n\n".join(f"Part {number}. {LINE}" for number in range(80))


def test_the_sans_face_is_smaller_in_lines_of_the_same_height(show: Show) -> None:
    view = show(LINE)
    serif = view.metrics
    view.set_face(sans=True)
    assert QFontInfo(view.metrics.font()).family() == "Inter"
    assert (view.metrics.font().pixelSize(), view.metrics.line, view.metrics.baseline) == (16, serif.line, serif.baseline)
    assert abs(view.metrics.column / serif.column - 1) < 0.06
    view.set_face(sans=False)
    assert view.metrics == serif


@pytest.mark.parametrize(("asked", "taken"), [(40, 56), (60, 60), (90, 90), (200, 90)])
def test_the_column_is_as_wide_as_so_many_characters(show: Show, asked: int, taken: int) -> None:
    view = show(LONG, size=(1200, 640))
    view.verticalScrollBar().setValue(3000)
    top = view.need_scene().flow.top_position()[0]
    view.set_characters(asked)
    assert view.column_width() == round(taken * view.metrics.advance)
    assert -2 * view.metrics.line < view.place_of(top).y() < view.metrics.line
    view.set_text_size(20)
    assert view.column_width() == round(taken * view.metrics.advance)


def test_at_the_largest_size_the_gutter_leaves_room_for_the_text(show: Show) -> None:
    view = show(LINE, size=(808, 640))
    view.set_text_size(40)
    assert view.metrics.gutter + view.metrics.margin == metrics(28).gutter + metrics(28).margin
    assert view.column_width() > 24 * view.metrics.advance


@pytest.mark.parametrize("name", ["light", "dark"])
def test_with_high_contrast_borders_stand_for_fills(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, name: str) -> None:
    theme = load_theme(name)
    content = f"{LINE}\n\nNobody read this."
    spans = [mark(content, "reporting", LINE), mark(content, "quotation", "said that the fund"), mark(content, "opinion", "fund was empty")]
    view = show(content, *spans, theme=name)
    plain = grab(view)
    view.set_high_contrast(True)
    image = grab(view)
    fills = {slot.fill.name() for slot in theme.slots} | {slot.wash.name() for slot in theme.slots}
    left, width = view.column_left(), view.column_width()
    seen = {colour_at(image, x, y) for x in range(left - 9, left + width + 9, 2) for y in range(24, 90)}
    assert not seen & fills
    assert view.styles.theme.ink3 == theme.ink2
    edge = [colour_at(image, left - 12 + step / 4, 28 + 45) for step in range(32)]
    assert 8 <= edge.count(theme.slots[0].line.name()) <= 10
    x = view.place_of(spans[1].start).center().x()
    column = [colour_at(image, x + 30, 28 + step / 4) for step in range(40)]
    assert 8 <= column.count(theme.slots[1].line.name()) <= 10
    view.set_theme(load_theme("dark" if name == "light" else "light"))
    view.set_theme(theme)
    assert grab(view) == image
    view.set_high_contrast(False)
    assert grab(view) == plain


def test_where_a_line_wraps_the_border_is_open(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt) -> None:
    theme = load_theme("light")
    quote = mark(LINE, "quotation", LINE[40:90])
    view = show(LINE, mark(LINE, "reporting", LINE), quote)
    view.set_high_contrast(True)
    image, paragraph = grab(view), view.need_scene().flow.paragraph(0)
    assert len(paragraph.lines) == 2
    first = range(int(view.place_of(quote.start).center().x()) - 5, int(view.place_of(quote.start).center().x()) + 1)
    begins = {colour_at(image, x, 28 + 14) for x in first}
    goes_on = {colour_at(image, view.column_left() + x, 58 + 14) for x in range(-5, 0)}
    assert theme.slots[1].line.name() in begins
    assert theme.slots[1].line.name() not in goes_on
    ends = view.place_of(quote.end).center().x()
    assert theme.slots[1].line.name() in {colour_at(image, x, 58 + y) for x in range(ends - 1, ends + 5) for y in (6, 9, 14)}


def test_lines_that_follow_without_a_gap_share_one_border(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt) -> None:
    content = "Line one\nline two\nline three"
    view = show(content, mark(content, "reporting", content))
    view.set_high_contrast(True)
    image = grab(view)
    line = load_theme("light").slots[0].line.name()
    beside = [colour_at(image, view.column_left() - 8.5, y) for y in range(28, 28 + 90)]
    assert beside.count(line) == 90
    inside = [colour_at(image, view.column_left() + 300, y) for y in range(22, 28 + 96)]
    assert inside.count(line) == 4

"""The right colours stand at the right places; places are computed from the layout, so that any platform's fonts will do."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from bias_annotator.gui.theme import Theme, load_theme
from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.model.document import Block, BlockKind
from bias_annotator.model.edit import Edit
from bias_annotator.model.span import Relation, Span
from bias_annotator.model.text import Text

Show = Callable[..., TextView]
MarkOf = Callable[..., Span]
Grab = Callable[[TextView], QImage]
ColourAt = Callable[[QImage, float, float], str]
TEXT = "The council said on Monday that the fund is a family purse, which nobody in the hall wanted to hear, and so it closed the doors."


def first_line(view: TextView, number: int = 0) -> tuple[Paragraph, int, int]:
    """A paragraph, its top in the window, and the column's left edge."""
    paragraph = view.need_scene().flow.paragraph(number)
    return paragraph, view.need_scene().flow.y_of(number), view.column_left()


def x_of(view: TextView, position: int) -> float:
    paragraph = view.need_scene().flow.paragraph(view.need_scene().outline.at(position))
    unit = paragraph.unit(position)
    return view.column_left() + paragraph.x_of(unit, paragraph.line_at(unit))


def colours_along(image: QImage, colour_at: ColourAt, xs: range, y: float) -> list[str]:
    return [colour_at(image, x, y) for x in xs]


def on_screen(view: TextView) -> QImage:
    """What stands in the window, pixels that were only moved included."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_the_column_is_68_characters_wide_in_the_middle_of_the_page(show: Show) -> None:
    view = show(TEXT)
    assert abs(view.column_width() - 560) <= 6
    assert view.column_left() == (view.viewport().width() - view.column_width() - 88 - 48) // 2 + 88
    paragraph, y, _ = first_line(view)
    assert (paragraph.pitch, paragraph.baseline(0), y) == (30, 21, 28)


def test_a_whole_paragraph_in_lane_0_is_one_block_and_what_nobody_read_keeps_the_page(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, theme: Theme
) -> None:
    content = TEXT + "\n\n" + "Nobody marked this."
    view = show(content, mark(content, "reporting", TEXT), theme=theme.name)
    paragraph, y, left = first_line(view)
    image = grab(view)
    wash = theme.slots[0].wash.name()
    bottom, width = y + paragraph.height, paragraph.width
    assert [colour_at(image, left - 7, y + 20), colour_at(image, left + width + 6, bottom - 12)] == [wash, wash]
    assert [colour_at(image, left - 9, y + 20), colour_at(image, left + width + 9, y + 20)] == [theme.page.name()] * 2
    assert colour_at(image, left + 100, bottom + 6) == theme.page.name()
    assert colour_at(image, left + width - 20, bottom + 16 + 10) == theme.page.name()
    bar = colour_at(image, left - 52 + 1, y + 20)
    assert bar == theme.slots[0].base.name()
    assert colour_at(image, left - 71 + 3, y + 8) == theme.slots[0].base.name()


def test_lane_1_is_a_fill_with_a_patterned_underline_and_deeper_lanes_only_lines(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, theme: Theme
) -> None:
    spans = [mark(TEXT, "reporting", TEXT), mark(TEXT, "quotation", "said on Monday that"), mark(TEXT, "reporting", "on Monday")]
    view = show(TEXT, *spans, theme=theme.name)
    _, y, left = first_line(view)
    image = grab(view)
    baseline = y + 21
    begin, end = x_of(view, spans[1].start), x_of(view, spans[1].end)
    fill = theme.slots[1].fill.name()
    assert colour_at(image, (begin + end) / 2, baseline - 16) == fill
    assert colour_at(image, (begin + end) / 2, baseline + 7) == fill
    assert colour_at(image, begin + 30, baseline - 18) == theme.slots[0].wash.name()
    assert colour_at(image, end + 4, baseline + 5) == theme.slots[0].wash.name()
    xs = range(int(begin) + 1, int(begin) + 41)
    dashes = [theme.slots[1].line.name() in (colour_at(image, x, baseline + 4), colour_at(image, x, baseline + 4.7)) for x in xs]
    assert 20 <= sum(dashes) <= 36  # 7 on, 3 off
    inner = x_of(view, spans[2].start)
    band = [colour_at(image, inner + 20, baseline + 8 + step / 4) for step in range(16)]
    assert 6 <= band.count(theme.slots[0].line.name()) <= 10  # 2 px, whatever the ratio
    assert colour_at(image, left - 44 + 1, y + 15) == theme.slots[1].base.name()
    assert colour_at(image, left - 36 + 1, y + 15) == theme.slots[0].base.name()


def test_flags_stand_at_the_start_outer_first_and_later_fragments_are_hollow(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, theme: Theme
) -> None:
    spans = [
        mark(TEXT, "reporting", TEXT),
        mark(TEXT, "quotation", "said on Monday", "the fund"),
        mark(TEXT, "opinion", "said on", unsure=True),
    ]
    view = show(TEXT, *spans, theme=theme.name)
    _, y, _ = first_line(view)
    image = grab(view)
    top = y + 21 - 27
    begin = round(x_of(view, spans[1].start)) - 1
    assert colour_at(image, begin + 2, top + 2) == theme.slots[1].base.name()
    assert colour_at(image, begin + 14 + 2, top + 2) == theme.slots[2].base.name()
    assert colour_at(image, begin + 14 + 17, top + 2) == theme.slots[2].base.name()
    later = round(x_of(view, TEXT.index("the fund"))) - 1
    assert theme.page.name() in colours_along(image, colour_at, range(later + 3, later + 8), top + 2)
    names = {colour_at(image, later + 6, top + step / 2) for step in range(-1, 5)}
    assert theme.slots[1].base.name() in names


def test_the_active_span_has_a_frame_that_is_open_where_its_line_wraps(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, theme: Theme
) -> None:
    words = TEXT[TEXT.index("the fund") : TEXT.index(", and so")]
    spans = [mark(TEXT, "reporting", TEXT), mark(TEXT, "quotation", words)]
    view = show(TEXT, *spans, theme=theme.name)
    view.set_active(spans[1].id)
    paragraph, y, left = first_line(view)
    image = grab(view)
    accent = theme.accent.name()
    assert len(paragraph.lines) == 2
    begin, end = x_of(view, spans[1].start), x_of(view, spans[1].end)
    first, second = y + 21, y + 51
    assert accent in colours_along(image, colour_at, range(int(begin) - 6, int(begin)), first)
    assert accent in colours_along(image, colour_at, range(int(end), int(end) + 7), second)
    line_end = left + paragraph.lines[0].naturalTextWidth()
    assert accent not in colours_along(image, colour_at, range(int(line_end), int(line_end) + 8), first)
    assert accent not in colours_along(image, colour_at, range(left - 8, left), second)
    for baseline, x in ((first, begin + 20), (second, left + 20)):
        assert accent in [colour_at(image, x, baseline + offset) for offset in (-19, -18)]
        assert accent in [colour_at(image, x, baseline + offset) for offset in (7, 8)]


def test_relations_of_the_active_span_are_a_trunk_to_boxes(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt) -> None:
    content = "“We resign,” treasurer Ida Holm admitted."
    quote, source, cue = mark(content, "quotation", "“We resign,”"), mark(content, "source", "Ida Holm"), mark(content, "cue", "admitted")
    relations = [Relation.new("source", quote.id, source.id), Relation.new("cue", quote.id, cue.id)]
    view = show(content, mark(content, "reporting", content), quote, source, cue, *relations)
    theme = load_theme("light")
    _, y, _ = first_line(view)
    trunk = y + 21 - 22
    xs = range(int(x_of(view, quote.end)) + 12, int(x_of(view, cue.start)))

    def inked() -> int:
        image = grab(view)
        wash = {theme.slots[0].wash.name(), theme.page.name()}
        return sum(any(colour_at(image, x, trunk + step) not in wash for step in (-1, 0)) for x in xs)

    assert inked() == 0
    view.set_active(quote.id)
    assert inked() > 0.8 * len(xs)
    image = grab(view)
    left = int(x_of(view, source.start))
    assert any(colour_at(image, left - offset, y + 15) != theme.slots[0].wash.name() for offset in (2, 3, 4))


def test_a_selection_is_opaque_over_fills_with_accent_bars_at_its_ends(
    show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt, theme: Theme
) -> None:
    quote = mark(TEXT, "quotation", "said on Monday that")
    view = show(TEXT, mark(TEXT, "reporting", TEXT), quote, theme=theme.name)
    start, end = TEXT.index("council"), TEXT.index("Monday")
    view.select(start, end)
    _, y, _ = first_line(view)
    image = grab(view)
    baseline = y + 21
    middle = (x_of(view, quote.start) + x_of(view, end)) / 2
    assert colour_at(image, middle, baseline - 19) == theme.selection.name()
    assert colour_at(image, middle, baseline - 16) == theme.selection.name()
    for position in (start, end):
        x = round(x_of(view, position))
        assert theme.accent.name() in colours_along(image, colour_at, range(x - 3, x + 3), baseline - 18)


def test_five_lanes_make_lines_higher_and_six_are_counted(show: Show, grab: Grab, edit: Callable[..., Edit]) -> None:
    words = TEXT.split()
    spans = [Span.new(Text(TEXT), "opinion", (0, len(" ".join(words[: 20 - number])))) for number in range(8)]
    view = show(TEXT, *spans[:4])
    paragraph, _, _ = first_line(view)
    assert paragraph.pitch == 30
    heights = []
    for each in spans[4:]:
        view.show_edit(edit(come=[each]))
        heights.append(view.need_scene().flow.paragraph(0).pitch)
    assert heights == [35, 40, 40, 40]
    deep = view.need_scene().decoration(0).deep
    assert deep is not None
    assert len(deep.spans) == 2
    grab(view)
    view.show_edit(edit(gone=spans[4:]))
    assert view.need_scene().flow.paragraph(0).pitch == 30


def test_blank_lines_are_gaps_and_hard_wrapped_lines_join_into_one_block(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt) -> None:
    content = "Line one\nline two\n\nAnother one\nOn its own"
    blocks = (Block(BlockKind.PARAGRAPH, 0, 17), Block(BlockKind.PARAGRAPH, 19, 30), Block(BlockKind.PARAGRAPH, 31, 41))
    view = show(content, mark(content, "reporting", "Line one\nline two"), blocks=blocks)
    flow = view.need_scene().flow
    view.grab()
    assert [flow.y_of(number) for number in range(5)] == [28, 58, 88, 104, 150]
    image = grab(view)
    wash = load_theme("light").slots[0].wash.name()
    assert {colour_at(image, view.column_left() + 300, y) for y in range(30, 88)} == {wash}
    assert {colour_at(image, view.column_left() - 6, y) for y in range(50, 70)} == {wash}
    view.set_caret(18)
    assert view.place_of(18).height() == 16


def test_the_letter_of_lane_0_sticks_to_the_top_of_the_window(show: Show, mark: MarkOf, grab: Grab, colour_at: ColourAt) -> None:
    content = "\n".join([TEXT] * 30)
    view = show(content, mark(content, "opinion", content), size=(808, 300))
    base = load_theme("light").slots[2].base.name()
    for _ in range(3):
        view.scroll_pixels(133)
        image = grab(view)
        assert colour_at(image, view.column_left() - 71 + 3, 8) == base


def test_scrolling_by_moving_pixels_leaves_the_same_picture_as_painting_anew(show: Show, mark: MarkOf) -> None:
    content = "\n\n".join([TEXT] * 30)
    spans = [mark(content, "reporting", TEXT), Span.new(Text(content), "opinion", (300, 900), (1000, 1700))]
    view = show(content, *spans, size=(808, 400))
    for distance in (35, 120, -60, 260, -300):
        view.scroll_pixels(distance)
        moved = on_screen(view)
        view.viewport().update()
        assert on_screen(view) == moved


def test_edits_repaint_to_the_same_picture_as_a_fresh_load(show: Show, mark: MarkOf, grab: Grab, edit: Callable[..., Edit]) -> None:
    content = "\n\n".join([TEXT] * 3)
    spans = [
        mark(content, "reporting", TEXT),
        mark(content, "quotation", "family purse"),
        mark(content, "opinion", "fund is a family", "closed"),
    ]
    view = show(content)
    for each in spans:
        view.show_edit(edit(come=[each]))
    stepwise = grab(view)
    fresh = show(content, *spans)
    assert grab(fresh) == stepwise
    changed = spans[1].changed(label="opinion", unsure=True)
    view.show_edit(edit(gone=[spans[1]], come=[changed]))
    view.show_edit(edit(gone=[spans[0]]))
    assert grab(view) == grab(show(content, changed, spans[2]))


def test_spans_that_begin_on_one_line_have_one_letter_in_the_gutter_and_flags_in_the_text(show: Show, mark: MarkOf) -> None:
    content = "One short. Two is said here by somebody, and it goes on over the end of the line, and well beyond it. Three."
    spans = [
        mark(content, "opinion", "One short.", unsure=True),
        mark(content, "opinion", content[content.index("Two") : content.index(" Three")]),
        mark(content, "reporting", "Three."),
    ]
    view = show(content, *spans)
    scene = view.need_scene()
    decoration, paragraph = scene.decoration(0), scene.flow.paragraph(0)
    assert len(paragraph.lines) == 2
    assert [(each.span, each.top, each.bottom, each.begins) for each in decoration.letters] == [
        (spans[0].id, 0, 30, True),
        (spans[2].id, 30, 60, True),
    ]
    assert [flag.span for flag in decoration.flags] == [spans[1].id]
    assert abs(decoration.flags[0].x + 1 - paragraph.x_of(paragraph.unit(content.index("Two")), 0)) < 1


def test_the_letter_of_a_span_that_runs_on_leaves_before_the_next_one_begins(show: Show, mark: MarkOf) -> None:
    lines = "a line that is said to be about as long as the column is wide, so"
    content = f"First {lines} {lines} {lines}. Second {lines} {lines}."
    first, second = content[: content.index(" Second")], content[content.index("Second") :]
    view = show(content, mark(content, "opinion", first), mark(content, "reporting", second))
    letters = view.need_scene().decoration(0).letters
    assert [each.begins for each in letters] == [True, True]
    assert letters[0].bottom == letters[1].top

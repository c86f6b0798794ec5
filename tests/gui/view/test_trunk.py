"""Names on the trunks of relations: never on each other, never on an arrow, never out of sight."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from bias_annotator.gui.view import TextView
from bias_annotator.gui.view.active import ActivePainter
from bias_annotator.gui.view.trunk import Goal, Set, Spacing, arrange
from bias_annotator.model.span import Mark, Relation, Span

Show = Callable[..., TextView]
MarkOf = Callable[..., Span]
SPACING = Spacing(4, 8, 4)
_FREE = 0.001  # px: what floating point leaves
_sizes = some.floats(1, 200)
_goals = some.lists(some.tuples(_sizes, _sizes, _sizes), min_size=1, max_size=5)
CLOSE = "“We resign,” she said. And “more to come,” he told us."


def _in_order(sizes: list[tuple[float, float, float]]) -> list[Goal]:
    """Boxes one after the other: how far it is to each, how wide it is, how wide its name."""
    goals: list[Goal] = []
    at = 0.0
    for gap, wide, name in sizes:
        at += gap
        goals.append(Goal(at, at + wide / 2, at + wide, name))
        at += wide
    return goals


def _apart(placed: list[Set], taken: list[tuple[float, float]]) -> bool:
    names = sorted(each.name for each in placed)
    return all(left[1] <= right[0] + _FREE for left, right in pairwise(names)) and not any(
        begin < right - _FREE and left < end - _FREE for begin, end in taken for left, right in names
    )


@given(_goals, some.lists(some.tuples(some.floats(-300, 900), _sizes), max_size=3), some.floats(0, 2000))
def test_names_lie_apart_and_beside_the_arrows(
    sizes: list[tuple[float, float, float]], others: list[tuple[float, float]], limit: float
) -> None:
    goals, taken = _in_order(sizes), [(begin, begin + wide) for begin, wide in others]
    placed = arrange(0, goals, limit, taken, SPACING)
    assert [each.name[1] - each.name[0] for each in placed] == pytest.approx([goal.width for goal in goals])
    assert _apart(placed, taken)
    assert all(goal.low <= each.arrow <= goal.high for goal, each in zip(goals, placed, strict=True))
    arrows = [each.arrow for each in placed]
    assert not any(left + _FREE < arrow < right - _FREE for arrow in arrows for left, right in (each.name for each in placed))


@given(_goals, some.floats(0, 1500))
def test_no_name_reaches_beyond_what_is_seen_where_there_is_room_on_one_side(sizes: list[tuple[float, float, float]], limit: float) -> None:
    placed = arrange(0, _in_order(sizes), limit, [], SPACING)
    assert all(each.name[1] <= limit or each.name[1] <= 0 for each in placed)


def test_with_room_each_name_stands_before_its_arrow() -> None:
    first, second = arrange(0, [Goal(90, 100, 110, 30), Goal(190, 200, 210, 20)], 400, [], SPACING)
    assert 0 < first.name[0] < first.name[1] < first.arrow == 100 < second.name[0] < second.name[1] < second.arrow == 200


def test_arrows_move_away_to_make_room_before_them() -> None:
    first, second = arrange(0, [Goal(20, 30, 60, 30), Goal(70, 90, 140, 40)], 400, [], SPACING)
    assert 8 <= first.name[0] < first.name[1] < first.arrow <= 60
    assert first.arrow < second.name[0] < second.name[1] < second.arrow <= 140


def test_with_room_on_neither_side_of_the_arrows_all_names_stand_before_the_first() -> None:
    placed = arrange(0, [Goal(198, 200, 202, 30), Goal(208, 210, 212, 20)], 215, [], SPACING)
    assert [each.arrow for each in placed] == [200, 210]
    assert 0 < placed[0].name[0] < placed[0].name[1] < placed[1].name[0] < placed[1].name[1] < 200


def test_without_room_before_it_each_name_stands_behind_its_arrow_which_moves_to_make_room() -> None:
    first, second = arrange(0, [Goal(2, 15, 28, 30), Goal(30, 45, 60, 20)], 400, [], SPACING)
    assert first.arrow < first.name[0] < first.name[1] < second.arrow < second.name[0]


def test_with_no_room_between_the_arrows_all_names_follow_in_their_order() -> None:
    placed = arrange(0, [Goal(2, 4, 6, 30), Goal(8, 10, 12, 20)], 400, [], SPACING)
    assert [each.arrow for each in placed] == [4, 10]
    assert 10 < placed[0].name[0] < placed[0].name[1] < placed[1].name[0]


def test_at_the_edge_of_what_is_seen_names_stand_before_the_span() -> None:
    (placed,) = arrange(0, [Goal(2, 10, 18, 30)], 20, [], SPACING)
    assert placed.name == (-30, 0)


class _Trunks:
    """What the painter of the active span wrote, and the picture."""

    def __init__(self, view: TextView, active: Span) -> None:
        view.set_active(active.id, scroll=False)
        image = view.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        placed, scene = view.active_placed(), view.need_scene()
        assert placed is not None
        canvas = QImage(image.size(), QImage.Format.Format_RGB32)
        canvas.setDevicePixelRatio(ratio)
        canvas.fill(0xFFFFFF)
        painter = QPainter(canvas)
        left, size = view.column_left(), view.viewport().size()
        marks = ActivePainter(scene, view.stamps(), left, size.width(), size.height())
        marks.paint(painter, placed)
        painter.end()
        self.rects = [name.rect for name in marks.names]
        self.titles = [name.title for name in marks.names]
        self.image, self.ratio, self.room = image, ratio, QRect(0, 0, size.width(), size.height())

    def apart(self) -> bool:
        """Whether no two names lie on each other."""
        pairs = [(one, other) for number, one in enumerate(self.rects) for other in self.rects[:number]]
        return not any(one.intersects(other) for one, other in pairs)

    def edges_are_clean(self) -> bool:
        """Whether no ink but the trunk's line crosses the upper and lower edges of a name: it is whole, and nothing runs through it."""
        for rect in self.rects:
            for y in (rect.top() + 0.5, rect.bottom() - 0.5):
                row = {
                    self.image.pixel(int(x * self.ratio), int(y * self.ratio)) for x in range(int(rect.left()) + 2, int(rect.right()) - 2)
                }
                if len(row) > 1:
                    return False
        return True


def _related(mark: MarkOf, content: str, quote: str, source: str, cue: str) -> tuple[Span, list[Mark]]:
    spans = [mark(content, label, words) for label, words in (("quotation", quote), ("source", source), ("cue", cue))]
    ties = [Relation.new(name, spans[0].id, target.id) for name, target in (("source", spans[1]), ("cue", spans[2]))]
    return spans[0], [mark(content, "reporting", content), *spans, *ties]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("quote", "source", "cue"), [("“We resign,”", "she", "said"), ("“more to come,”", "he", "told")])
def test_names_of_a_source_and_a_cue_that_stand_close_together_can_both_be_read(
    show: Show, mark: MarkOf, quote: str, source: str, cue: str, theme: str
) -> None:
    active, marks = _related(mark, CLOSE, quote, source, cue)
    trunks = _Trunks(show(CLOSE, *marks, theme=theme), active)
    assert sorted(trunks.titles) == ["cue", "source"]
    assert trunks.apart()
    assert trunks.edges_are_clean()


@pytest.mark.parametrize("width", range(320, 700, 20))
def test_wherever_lines_break_names_lie_apart_and_in_sight(show: Show, mark: MarkOf, width: int) -> None:
    content = "It went on for an hour in the rain. “We resign, all of us, and nobody can stop it now,” she said at the quay."
    active, marks = _related(mark, content, "“We resign, all of us, and nobody can stop it now,”", "she", "said")
    trunks = _Trunks(show(content, *marks, size=(width, 320)), active)
    assert sorted(trunks.titles) == ["cue", "source"]
    assert trunks.apart()
    assert all(trunks.room.contains(rect.toAlignedRect()) for rect in trunks.rects)

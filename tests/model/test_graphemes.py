"""Borders of graphemes near a position are those that reading the whole text finds."""

import time

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import contents

from bias_annotator.model.graphemes import border_after, border_before, next_border, previous_border


@settings(deadline=None, max_examples=80)
@given(contents, st.data())
@example("\u0600a\u0600", None)
@example("🇻🇪🇺🇸🇨", None)
def test_borders_are_those_of_the_whole_text(content: str, data: st.DataObject | None) -> None:
    content = content * (data.draw(st.sampled_from([1, 1, 40])) if data else 200)
    borders = sorted({0, len(content), *(found.start() for found in regex.finditer(r"\X", content))})
    for position in range(0, len(content) + 1, max(1, len(content) // 60)):
        assert border_before(content, position) == max(border for border in borders if border <= position)
        assert border_after(content, position) == min(border for border in borders if border >= position)
        assert next_border(content, position) == min((border for border in borders if border > position), default=len(content))
        assert previous_border(content, position) == max((border for border in borders if border < position), default=0)


@pytest.mark.parametrize("content", ["ab" * 500_000, "ع" * 1_000_000, "e\u0301" * 500_000, "他" * 1_000_000, "👨‍👩‍👧‍👦" * 100_000])
def test_a_long_text_is_read_near_the_position_only(content: str) -> None:
    before = time.thread_time()
    for position in range(len(content) // 2, len(content) // 2 + 100):
        assert border_before(content, position) <= position < next_border(content, position)
    assert time.thread_time() - before < 0.2

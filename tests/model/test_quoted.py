"""Words in quotation marks, one after the other."""

import pytest
from hypothesis import given, settings
from strategies import contents

from bias_annotator.model.quoted import next_quoted, previous_quoted

# What is found stands between pipes.
QUOTED = {
    "curly": "He said |“no”| and |“never.”| She left.",
    "split by its attribution": "|“We go,”| he said, |“and we stay.”|",
    "straight": 'He said |"no"| and |"never."| It is 5" long.',
    "one in another": "He said |“she said ‘no’ to me”|.",
    "single": "He calls it |‘progress’|, and don’t ask.",
    "German": "Er sagte |„nein“| und |»nie«|.",
    "German with an English end": "Er sagte |„nein”|.",
    "French": "Il dit |« non »| puis |« jamais »|.",
    "Chinese and Japanese": "他说：|“你好。”| 彼は|「行く」|と|『本』|。",
    "over a line": "He said |“no\nand never”| again.",
    "never closed": "He said “no\n\nShe said |“yes”|.",
    "none": "He said nothing. Don't ask.",
}


@pytest.mark.parametrize("marked", QUOTED.values(), ids=QUOTED.keys())
def test_quoted_words_follow_one_another_with_their_marks_both_ways(marked: str) -> None:
    pieces = marked.split("|")
    content = "".join(pieces)
    wanted = pieces[1::2]
    found, position = [], 0
    while (stretch := next_quoted(content, position)) is not None:
        found.append(content[slice(*stretch)])
        position = stretch[1]
    assert found == wanted
    back, position = [], len(content)
    while (stretch := previous_quoted(content, position)) is not None:
        back.append(content[slice(*stretch)])
        position = stretch[0]
    assert back == wanted[::-1]


def test_inside_quoted_words_these_are_the_next_ones() -> None:
    content = "One “two three” four “five”."
    assert next_quoted(content, content.index("three")) == (4, 15)
    assert next_quoted(content, 15) == (21, 27)


@settings(deadline=None, max_examples=60)
@given(contents)
def test_what_is_found_lies_in_the_text_and_beyond_the_position(content: str) -> None:
    for position in range(len(content) + 1):
        following, before = next_quoted(content, position), previous_quoted(content, position)
        assert following is None or position < following[1] <= len(content)
        assert before is None or 0 <= before[0] < before[1] <= position

"""How far keys reach: growing selections and nudging edges."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import contents

from bias_annotator.model.document import Block, BlockKind
from bias_annotator.model.graphemes import border_before
from bias_annotator.model.reach import grow, inked, next_edge, nudged

TEXT = "He said “we go” today. She left.\n\nNo more."


def test_growing_goes_from_word_to_sentence_to_paragraph() -> None:
    word = grow(TEXT, (4, 4), "word")
    assert TEXT[slice(*word)] == "said"
    sentence = grow(TEXT, word, "word")
    assert TEXT[slice(*sentence)] == "He said “we go” today."
    paragraph = grow(TEXT, sentence, "sentence")
    assert TEXT[slice(*paragraph)] == "He said “we go” today. She left."
    assert grow(TEXT, paragraph, "paragraph") == (0, len(TEXT))
    assert grow(TEXT, (0, len(TEXT)), "word") == (0, len(TEXT))


def test_an_edge_stops_at_the_word_and_at_the_quotation_mark() -> None:
    start = TEXT.index("we")
    quote = next_edge(TEXT, start, -1, ends=False)
    assert TEXT[quote] == "“"
    assert TEXT[next_edge(TEXT, quote, -1, ends=False) :].startswith("said")
    assert TEXT[next_edge(TEXT, start, 1, ends=False) :].startswith("go")


def test_ends_go_by_words_too() -> None:
    end = TEXT.index("go") + 2
    assert TEXT[: next_edge(TEXT, end, 1, ends=True)].endswith("go”")
    assert TEXT[: next_edge(TEXT, end, -1, ends=True)].endswith("we")


def test_growing_ends_with_blocks_and_the_whole_text_without_blanks_round_it() -> None:
    text = "\n  One. Two.\n\nThree.\n\nFour. \n"
    post = Block(BlockKind.POST, 3, 20)
    quote = Block(BlockKind.BLOCKQUOTE, 3, 7)
    sizes = [(4, 4)]
    while (grown := grow(text, sizes[-1], "word", (post, quote))) != sizes[-1]:
        sizes.append(grown)
    assert [text[slice(*size)] for size in sizes[1:]] == ["One", "One.", "One. Two.", "One. Two.\n\nThree.", text.strip()]


def test_a_block_smaller_than_the_paragraph_comes_first() -> None:
    text = "One line of it\nand one more line\nof it."
    line = Block(BlockKind.LIST_ITEM, 15, 32)
    paragraph = grow(text, (16, 16), "paragraph", (line,))
    assert text[slice(*paragraph)] == "and one more line"
    assert grow(text, paragraph, "paragraph", (line,)) == (0, len(text))


def test_a_selection_over_several_sentences_grows_at_both_ends() -> None:
    text = "One two. Three four. Five."
    assert text[slice(*grow(text, (4, 12), "sentence"))] == "One two. Three four."


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [((0, 7), (2, 5)), ((2, 5), (2, 5)), ((0, 2), (0, 0)), ((5, 7), (5, 5)), ((5, 9), (7, 9)), ((0, 9), (2, 9))],
)
def test_a_stretch_loses_its_blanks_but_no_half_character(stretch: tuple[int, int], expected: tuple[int, int]) -> None:
    assert inked("\n one \n \u0301x", stretch) == expected


@pytest.mark.parametrize(
    ("position", "step", "ends", "expected"),
    [
        (12, -1, False, "She left."),
        (9, -1, False, "He came."),
        (0, -1, False, None),
        (3, 1, False, "She left."),
        (9, 1, False, "No more."),
        (20, 1, False, None),
        (4, 1, True, "He came."),
        (8, 1, True, "She left."),
        (18, 1, True, "No more."),
        (28, 1, True, None),
        (12, -1, True, "He came."),
        (18, -1, True, "He came."),
        (19, -1, True, "She left."),
        (5, -1, True, None),
    ],
)
def test_an_edge_goes_from_sentence_to_sentence(position: int, step: int, ends: bool, expected: str | None) -> None:
    text = "He came. She left.\n\nNo more."
    edge = next_edge(text, position, step, ends=ends, unit="sentence")
    if expected is None:
        assert edge == position
    else:
        assert edge == text.index(expected) + (len(expected) if ends else 0)


def test_an_edge_goes_by_characters_as_people_see_them() -> None:
    text = "a👨‍👩‍👧‍👦e\u0301b"
    places = [0]
    while places[-1] < len(text):
        places.append(next_edge(text, places[-1], 1, ends=True, unit="grapheme"))
    assert places == [0, 1, 8, 10, 11]
    assert [next_edge(text, place, -1, ends=False, unit="grapheme") for place in places[1:]] == places[:-1]


def test_an_edge_finds_the_next_word_beyond_a_long_gap() -> None:
    text = "one" + " " * 50_000 + "two"
    assert nudged(text, (0, 3), 1, end=True) == (0, len(text))
    assert nudged(text, (len(text) - 3, len(text)), -1, end=False) == (0, len(text))


NUDGES = [
    ("two", "start", -1, "One two"),
    ("One", "start", -1, None),
    ("two “three", "start", 1, "“three"),
    ("two", "start", 1, None),
    ("“three", "start", 1, "three"),
    ("four,” five", "end", -1, "four,”"),
    ("four,”", "end", -1, "four"),
    ("three four", "start", -1, "“three four"),
    ("“three four", "start", -1, "two “three four"),
    ("two", "end", 1, "two “three"),
    ("two “three", "end", -1, "two"),
    ("two", "end", -1, None),
    ("five.", "end", -1, "five"),
    ("five", "end", 1, "five."),
    ("five.", "end", 1, "five.\n\nSix"),
    ("five.\n\nSix", "end", -1, "five."),
    ("Six", "start", -1, "five.\n\nSix"),
    ("five.\n\nSix", "start", 1, "Six"),
    ("seven", "start", -1, "😀 seven"),
    ("seven", "end", 1, "seven\n   \neight"),
    ("eight", "start", -1, "seven\n   \neight"),
    ("seven\n   \neight", "start", 1, "eight"),
    ("seven\n   \neight.", "end", -1, "seven\n   \neight"),
    ("seven\n   \neight", "end", -1, "seven"),
    ("eight", "end", 1, "eight."),
    ("eight.", "end", 1, None),
]


@pytest.mark.parametrize(("words", "side", "step", "expected"), NUDGES)
def test_an_edge_is_nudged_from_word_to_word_over_lines_and_never_onto_a_blank(
    words: str, side: str, step: int, expected: str | None
) -> None:
    text = "One two “three four,” five.\n\nSix 😀 seven\n   \neight.  \n"
    stretch = (text.index(words), text.index(words) + len(words))
    start, end = nudged(text, stretch, step, end=side == "end")
    assert (text[start:end] if start < end and (start, end) != stretch else None) == expected


@settings(deadline=None, max_examples=60)
@given(contents, st.data(), st.sampled_from([-1, 1]), st.booleans(), st.sampled_from(["grapheme", "word", "sentence"]))
def test_an_edge_stops_at_borders_of_characters_beyond_where_it_was(
    text: str, data: st.DataObject, step: int, ends: bool, unit: str
) -> None:
    at = data.draw(st.integers(0, len(text)))
    edge = next_edge(text, at, step, ends=ends, unit=unit)
    assert edge == at or ((edge - at) * step > 0 and border_before(text, edge) == edge)


@given(st.text(max_size=60), st.integers(0, 60), st.sampled_from(["word", "sentence", "paragraph"]))
def test_a_grown_selection_holds_the_old_one_and_lies_in_the_text(text: str, at: int, unit: str) -> None:
    at = min(at, len(text))
    start, end = grow(text, (at, at), unit)
    assert 0 <= start <= end <= len(text)
    wider = grow(text, (start, end), unit)
    assert wider[0] <= start <= end <= wider[1]


@given(st.text(max_size=60), st.integers(0, 60), st.sampled_from([-1, 1]), st.booleans())
def test_an_edge_lies_in_the_text_and_in_the_direction_of_the_step(text: str, at: int, step: int, ends: bool) -> None:
    at = min(at, len(text))
    edge = next_edge(text, at, step, ends=ends)
    assert 0 <= edge <= len(text)
    assert (edge - at) * step >= 0

"""How far keys reach: growing selections and nudging edges."""

from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.gui.reach import grow, next_edge

TEXT = "He said “we go” today. She left.\n\nNo more."


def test_growing_goes_from_word_to_sentence_to_paragraph() -> None:
    word = grow(TEXT, (4, 4), "word")
    assert TEXT[slice(*word)] == "said"
    sentence = grow(TEXT, word, "word")
    assert TEXT[slice(*sentence)] == "He said “we go” today."
    paragraph = grow(TEXT, sentence, "sentence")
    assert TEXT[slice(*paragraph)] == "He said “we go” today. She left."
    assert grow(TEXT, paragraph, "paragraph") == paragraph


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

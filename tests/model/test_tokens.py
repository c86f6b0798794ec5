"""Tokens are all of a text, and start and end where spans do."""

from hypothesis import given
from hypothesis import strategies as st
from strategies import contents

from bias_annotator.model.tokens import covering, tokens


def words(content: str, **borders: list[int]) -> list[str]:
    return [content[token.start : token.end] for token in tokens(content, **borders)]


def test_words_are_those_of_the_text_and_signs_stand_alone() -> None:
    assert words("“We don’t,” said the U.S. on https://a.example/x.") == [
        *("“", "We", "don’t", ",", "”", "said", "the", "U.S.", "on", "https://a.example/x", "."),
    ]
    assert words("a  b\n\nc 👩🏽‍⚖️!") == ["a", " ", "b", "\n\n", "c", "👩🏽‍⚖️", "!"]


def test_borders_of_spans_part_words_and_keep_spaces() -> None:
    assert words("never again", starts=[2], ends=[4]) == ["ne", "ve", "r", "again"]
    assert words("never again", starts=[5]) == ["never", " ", "again"]
    assert words("never again", ends=[6]) == ["never", " ", "again"]
    assert words("never again", starts=[6], ends=[5]) == ["never", "again"]


@given(contents, st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=4))
def test_tokens_and_spaces_are_the_text_and_every_span_is_whole_tokens(content: str, wishes: list[tuple[int, int]]) -> None:
    spans = [(start, min(start + length, len(content))) for start, length in wishes if start < len(content)]
    found = tokens(content, [start for start, _ in spans], [end for _, end in spans])
    assert "".join(content[token.start : token.end] + " " * token.space for token in found) == content
    assert all(content[token.start : token.end].isspace() == token.blank for token in found)
    for start, end in spans:
        first, last = covering(found, start, end)
        assert (found[first].start, found[last - 1].end) == (start, end)

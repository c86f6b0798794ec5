"""The same words found again, and filters on spans."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import span
from strategies import contents

from bias_annotator.model.matching_text import Filter, occurrences, unmarked
from bias_annotator.model.text import Text

TEXT = Text("A coup. The “coup attempt” is no Coup, and coups are couped. COUP!")


def words(stretches: list[tuple[int, int]]) -> list[str]:
    return [TEXT.content[start : end + 1] for start, end in stretches]


def test_words_are_found_as_they_are_written_and_whole() -> None:
    assert words(occurrences(TEXT.content, "coup", whole_words=True)) == ["coup.", "coup "]
    assert words(occurrences(TEXT.content, "coup")) == ["coup.", "coup ", "coups", "coupe"]
    assert words(occurrences(TEXT.content, "coup", ignore_case=True, whole_words=True)) == ["coup.", "coup ", "Coup,", "COUP!"]


def test_what_begins_and_ends_with_marks_needs_no_border_there() -> None:
    content = "He said “no”and “no” again."
    assert len(occurrences(content, "“no”", whole_words=True)) == 2


@pytest.mark.parametrize(
    ("content", "wanted", "count"),
    [
        ("Straße STRASSE", "straße", 2),
        ("e\u0301 e e\u0301", "e", 1),
        ("a.c abc", "a.c", 1),
        ("aaaa", "aa", 2),
        ("any", "", 0),
        ("👩 👩🏽 👩", "👩", 2),
        ("a\nb a b", "a\nb", 1),
    ],
)
def test_letter_case_accents_and_characters_of_patterns_are_taken_as_people_mean_them(content: str, wanted: str, count: int) -> None:
    assert len(occurrences(content, wanted, ignore_case=True)) == count


@settings(deadline=None, max_examples=60)
@given(contents.filter(bool), st.data(), st.booleans(), st.booleans())
def test_what_is_found_is_what_was_sought_and_never_overlaps(content: str, data: st.DataObject, ignore_case: bool, whole: bool) -> None:
    start = data.draw(st.integers(0, len(content) - 1))
    wanted = content[start : data.draw(st.integers(start + 1, len(content)))]
    found = occurrences(content, wanted, ignore_case=ignore_case, whole_words=whole)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    if not ignore_case:
        assert {content[slice(*stretch)] for stretch in found} <= {wanted}
    assert set(found) <= set(occurrences(content, wanted, ignore_case=True)) or whole or ignore_case


def test_stretches_that_carry_the_label_exactly_are_left_out() -> None:
    spans = [span(TEXT, "opinion", (2, 6)), span(TEXT, "quotation", (13, 17)), span(TEXT, "opinion", (13, 17), (30, 33))]
    assert unmarked([(2, 6), (13, 17), (2, 7)], spans, "opinion") == [(13, 17), (2, 7)]


def test_a_filter_takes_what_answers_to_all_of_it() -> None:
    sure, unsure = span(TEXT, "opinion", (2, 6)), span(TEXT, "quotation", (12, 26), unsure=True)
    split = span(TEXT, "opinion", (0, 1), (33, 37))
    everything = [sure, unsure, split]
    for wish, taken in (
        (Filter(), everything),
        (Filter(label="opinion"), [sure, split]),
        (Filter(unsure=True), [unsure]),
        (Filter(unsure=False), [sure, split]),
        (Filter(contains=" COUP "), everything),
        (Filter(contains="attempt"), [unsure]),
        (Filter("opinion", unsure=True), []),
    ):
        assert [each for each in everything if wish.takes(each)] == taken

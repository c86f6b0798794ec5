"""The numbers of many texts at once are those of each text alone."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.model.alike import bands
from bias_annotator.store.banding import bands_of

WORDS = st.lists(st.sampled_from("the council met and nobody agreed São “ferry” 🗳 קול".split()), max_size=40).map(" ".join)


@settings(deadline=None)  # the first one imports NumPy
@given(st.lists(WORDS | st.text(), max_size=14))
def test_many_texts_have_the_numbers_that_each_has_alone(contents: list[str]) -> None:
    assert bands_of(contents) == [bands(content) for content in contents]


def test_texts_without_any_word_have_none_among_others() -> None:
    long = "one two three four five six seven eight nine ten eleven twelve"
    contents = ["", long, "…", "one", *[""] * 20, long]
    assert bands_of(contents) == [bands(content) for content in contents]
    assert bands_of([""] * 12) == [()] * 12

"""Outlines leave out what is not alike, and nothing that is."""

import random

from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.model.alike import ALIKE, IN_ORDER, Likeness
from bias_annotator.store.outlines import Outline, may_be_alike

words = st.lists(st.sampled_from(["the", "night", "ferry", "ends", "Éire", "’", "一二", "a_b", "10"]), max_size=40)


def shared(one: str, other: str) -> bool:
    """Whether they have so many pairs of words in common as texts that are alike need."""
    (_, pairs), (_, others) = Likeness(one).counts, Likeness(other).counts
    return 2 * (pairs & others).total() / max(pairs.total() + others.total(), 1) >= IN_ORDER


@given(words, st.lists(st.tuples(st.integers(0, 40), st.sampled_from(["", "pier", "THE", "ends"])), max_size=8))
def test_whatever_is_alike_may_be_alike(start: list[str], changes: list[tuple[int, str]]) -> None:
    after = list(start)
    for place, word in changes:
        after[place : place + 1] = [word]
    one, other = " ".join(start), " ".join(after)
    if shared(one, other):
        assert may_be_alike(Outline(one), [Outline(other)]) == [0]
    if Likeness(one).share(Likeness(other)) >= ALIKE:
        assert shared(one, other)


def test_texts_of_the_same_few_words_are_told_apart() -> None:
    chance = random.Random(4)  # noqa: S311 - no secret
    few = [f"word{number}" for number in range(60)]
    texts = [" ".join(chance.choices(few, k=300)) for _ in range(40)]
    outlines = [Outline(text) for text in texts]
    assert may_be_alike(outlines[0], outlines) == [0]
    assert may_be_alike(outlines[0], []) == []
    assert may_be_alike(Outline(""), [Outline(""), Outline("one"), outlines[1]]) == []

"""Texts of which nine words in ten are the same are found to be alike; others, and texts too short to tell, are not."""

import random
import subprocess
import sys
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.model.alike import ALIKE, Likeness, bands

WORDS = "harbour council vote ferry winter quay mayor crew strike week island report said that from with under over before after".split()


def article(seed: int, words: int = 200) -> list[str]:
    source = random.Random(seed)  # noqa: S311 - a text, no secret
    return [f"{source.choice(WORDS)}{source.randrange(60)}" for _ in range(words)]


def corrected(words: list[str], seed: int, part: float) -> str:
    source = random.Random(seed)  # noqa: S311 - as above
    return " ".join(f"new{source.randrange(9999)}" if source.random() < part else word for word in words)


def share(one: str, other: str) -> float:
    return Likeness(one).share(other)


def shares_a_band(one: str, other: str) -> bool:
    return not set(bands(one)).isdisjoint(bands(other))


def test_corrected_articles_share_a_number_and_other_articles_do_not() -> None:
    pairs = [(" ".join(article(seed)), corrected(article(seed), seed + 1, 0.05)) for seed in range(60)]
    assert sum(shares_a_band(*pair) for pair in pairs) >= 57
    assert sum(shares_a_band(one, other) for (one, _), (other, _) in pairwise(pairs)) <= 1


def test_the_share_of_words_in_common_is_that_of_the_words_not_changed() -> None:
    words = article(1)
    assert share(" ".join(words), " ".join(words)) == 1
    assert abs(share(" ".join(words), " ".join([*words[:190], *(f"other{each}" for each in range(10))])) - 0.95) < 0.005
    assert share(" ".join(words), corrected(words, 2, 0.25)) < ALIKE


def test_the_same_words_in_another_order_are_another_text() -> None:
    words = article(3)
    assert share(" ".join(words), " ".join(sorted(words))) == 0


def test_case_and_punctuation_make_no_difference() -> None:
    words = article(4)
    assert bands(" ".join(words)) == bands(", ".join(words).upper())


def test_short_texts_have_no_numbers() -> None:
    assert bands("Eleven words are too few to say that texts are alike") == ()
    assert bands("") == ()


def test_the_numbers_are_the_same_in_another_process() -> None:
    content = " ".join(article(5))
    program = "import sys; from bias_annotator.model.alike import bands; print(*bands(sys.argv[1]))"
    told = subprocess.run([sys.executable, "-c", program, content], capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own Python
    assert tuple(map(int, told.split())) == bands(content)


@given(st.text())
def test_any_text_has_eight_numbers_that_a_file_can_hold_or_none(content: str) -> None:
    found = bands(content)
    assert len(found) in (0, 8)
    assert all(-(2**63) <= each < 2**63 for each in found)
    assert share(content, content) in (0.0, 1.0)

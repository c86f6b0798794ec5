"""Texts of which nine words in ten are the same are found to be alike; others, and texts too short to tell, are not."""

import random
import re
import subprocess
import sys
from itertools import pairwise
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.model import alike
from bias_annotator.model.alike import ALIKE, Likeness, bands, word_codes

WORDS = "harbour council vote ferry winter quay mayor crew strike week island report said that from with under over before after".split()


def article(seed: int, words: int = 200) -> list[str]:
    source = random.Random(seed)  # noqa: S311 - a text, no secret
    return [f"{source.choice(WORDS)}{source.randrange(60)}" for _ in range(words)]


def corrected(words: list[str], seed: int, part: float) -> str:
    source = random.Random(seed)  # noqa: S311 - as above
    return " ".join(f"new{source.randrange(9999)}" if source.random() < part else word for word in words)


def share(one: str, other: str) -> float:
    return Likeness(one).share(Likeness(other))


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


def test_the_numbers_are_those_that_files_hold() -> None:
    """They were stored by earlier versions: whoever changes them has to give new ones to every file."""
    assert bands("The council of the harbour met on Tuesday, and nobody agreed with anybody about the ferry.")[:4] == (
        -8079927730680781627,
        -365058239497317297,
        5625671372961825913,
        7080944534953410119,
    )
    assert bands("“São Žižkov,” naïve_x said… عربي 日本語 ǅ ß İstanbul ſ 1²3\u00a0y z\u2028w a_b’c—d 🗳e and more of it.")[:4] == (
        -8104096456181354444,
        -4324125982523531325,
        -9096055441902289949,
        -2761406779549236622,
    )


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(" ,“”’_-\n\xa0")))
def test_words_are_what_the_pattern_of_words_finds(content: str) -> None:
    assert word_codes(content) == [crc32(word.encode()) for word in re.findall(r"\w+", content.casefold())]


def test_pieces_whose_numbers_are_kept_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "_KNOWN", 10)
    first = word_codes(" ".join(f"word{number}" for number in range(40)))
    assert word_codes("word3 word4") == first[3:5]
    assert len(alike._codes) == 2


@given(st.text())
def test_any_text_has_eight_numbers_that_a_file_can_hold_or_none(content: str) -> None:
    found = bands(content)
    assert len(found) in (0, 8)
    assert all(-(2**63) <= each < 2**63 for each in found)
    assert share(content, content) in (0.0, 1.0)

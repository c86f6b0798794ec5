"""Hits are places in the text as it is, whatever case, composition or quotation marks it is written in."""

import re
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.gui.view.finding import Search


def hits(content: str, words: str, *, case: bool = False, whole: bool = False) -> list[tuple[int, int]]:
    search = Search(content, words, case=case, whole=whole)
    while not search.done:
        search.advance(1)
    return [search[number] for number in range(len(search))]


def found(content: str, words: str, *, case: bool = False, whole: bool = False) -> list[str]:
    return [content[start:end] for start, end in hits(content, words, case=case, whole=whole)]


@pytest.mark.parametrize(
    ("content", "words", "expected"),
    [
        ("The the THE", "the", ["The", "the", "THE"]),
        ("İzmir, then Straße and STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("İİİ Istanbul, İstanbul", "istanbul", ["Istanbul", "İstanbul"]),
        ("ΟΔΟΣ οδός", "οδος", ["ΟΔΟΣ"]),
        ("cafe\u0301 café CAFÉ", "café", ["cafe\u0301", "café", "CAFÉ"]),
        ("cafe\u0301 café", "cafe\u0301", ["cafe\u0301", "café"]),
        ("cafe\u0301 cafe", "cafe", ["cafe"]),
        ("ﬃ office", "ffi", ["ﬃ", "ffi"]),
        ("각 \u1100\u1161\u11a8", "각", ["각", "\u1100\u1161\u11a8"]),
        ("각 \u1100\u1161\u11a8", "\u1100\u1161\u11a8", ["각", "\u1100\u1161\u11a8"]),
        ("5 \u212b or 5 \u00c5", "\u212b", ["\u212b", "\u00c5"]),
        ("👩‍👩‍👧 👧 👩🏽 👩", "👧", ["👧"]),
        ("👩‍👩‍👧 👧 👩🏽 👩", "👩", ["👩"]),
        ("I ❤️ it", "❤", ["❤️"]),
        ("“It’s” not 'it's'", "it's", ["It’s", "it's"]),
        ("“over the counter” «x»", '"over', ["“over"]),
        ("hard-wrapped\nline, no-break\u00a0blank", "wrapped line", ["wrapped\nline"]),
        ("hard-wrapped\nline, no-break\u00a0blank", "no-break blank", ["no-break\u00a0blank"]),
        ("one two", "one two ", []),
        ("one  two three", "  ", ["  "]),
        ("a.c abc", "a.c", ["a.c"]),
        ("(x) [x] x*", "[x]", ["[x]"]),
        ("שלום לכולם", "לכולם", ["לכולם"]),
        ("हिन्दी", "हिन", ["हिन"]),
        ("anything", "", []),
        ("", "anything", []),
    ],
)
def test_words_are_found_as_people_read_them(content: str, words: str, expected: list[str]) -> None:
    assert found(content, words) == expected


def test_case_and_whole_words_are_by_choice() -> None:
    content = "Port, port, ports, airport, Ports; post-port"
    assert len(hits(content, "port")) == 6
    assert found(content, "port", case=True) == ["port", "port", "port", "port"]
    assert hits(content, "port", whole=True) == [(0, 4), (6, 10), (40, 44)]
    assert hits(content, "port", case=True, whole=True) == [(6, 10), (40, 44)]
    assert found("@port (port)", "(port", whole=True) == ["(port"]
    assert found("Straße", "strasse", case=True) == []


@settings(deadline=None, max_examples=60)
@given(st.text("aAbßéİ 😀", max_size=40), st.text("ab", min_size=1, max_size=3))
def test_hits_are_in_order_apart_and_read_as_what_was_looked_for(content: str, words: str) -> None:
    end = 0
    for start, stop in hits(content, words):
        assert end <= start < stop <= len(content)
        assert unicodedata.normalize("NFC", content[start:stop]).casefold() == words.casefold()
        end = stop


@pytest.mark.parametrize("before", [99_990, 99_995, 99_999, 100_000])
def test_hits_across_the_slices_of_a_long_text_are_found_once(before: int) -> None:
    content = "x" * before + "harbour  harbours" + "x" * 100_000 + "Harbour"
    assert hits(content, "harbour") == [found.span() for found in re.finditer("harbour", content, re.IGNORECASE)]
    assert len(hits(content, "harbour harbour")) == 1


def test_a_search_goes_on_by_slices_and_can_be_asked_in_between() -> None:
    content = "one harbour and another " * 40_000
    search = Search(content, "harbour")
    search.advance(0)
    assert 0 < len(search) < 40_000
    assert not search.done
    while not search.done:
        started = time.thread_time()
        search.advance(0.004)
        assert time.thread_time() - started < 0.1
    assert len(search) == 40_000
    assert search.first_from(5) == 1
    assert search.first_from(len(content)) == 40_000
    assert list(search.between(4, 11 + 24)) == [0, 1]
    assert list(search.between(11, 28)) == []

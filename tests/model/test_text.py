"""Canonical texts: what a source loses on its way in, and that nothing else changes."""

from hashlib import sha256

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import TRAPS, contents, sources

from bias_annotator.model.offsets import Unit
from bias_annotator.model.text import Newline, Shape, Text, canonical


@settings(deadline=None)
@given(sources)
@example("\r\r\n\n\r")
@example("\ufeff\ufeff")
@example("\x00\ud800\udc00\r")
def test_only_line_ends_one_mark_nul_and_half_surrogates_change(source: str) -> None:
    text, shape = canonical(source)
    raw = source.removeprefix("\ufeff")
    expected = raw.replace("\r\n", "\n").replace("\r", "\n")
    assert text.content == "".join("\ufffd" if char == "\x00" or "\ud800" <= char <= "\udfff" else char for char in expected)
    assert shape.bom == (raw != source)
    assert shape.replaced == sum(char == "\x00" or "\ud800" <= char <= "\udfff" for char in raw)
    assert len(shape.crlf) == raw.count("\r\n")
    assert all(text.content[position] == "\n" for position in shape.crlf)


@settings(deadline=None)
@given(contents)
def test_a_canonical_text_is_its_own_canonical_text(content: str) -> None:
    text, shape = canonical(content, marked=False)
    assert text.content == content
    assert shape == Shape()


@pytest.mark.parametrize("content", TRAPS.values(), ids=TRAPS.keys())
def test_the_traps_are_kept_as_they_are(content: str) -> None:
    assert canonical(content, marked=False)[0].content == content


@pytest.mark.parametrize(
    ("source", "newline"),
    [
        ("", Newline.LF),
        ("a", Newline.LF),
        ("a\nb\n", Newline.LF),
        ("a\r\nb\r\n", Newline.CRLF),
        ("a\rb\r", Newline.CR),
        ("a\r\nb\n", Newline.MIXED),
        ("a\rb\n", Newline.MIXED),
        ("a\r\nb\rc", Newline.MIXED),
        ("a\n\rb", Newline.MIXED),
        ("a\r\r\nb", Newline.MIXED),
    ],
)
def test_the_way_lines_ended_is_remembered(source: str, newline: Newline) -> None:
    assert canonical(source)[1].newline is newline


def test_the_places_of_two_character_line_ends_count_in_the_canonical_text() -> None:
    text, shape = canonical("\ufeffa\r\nbc\n\r\n😀\r")
    assert text.content == "a\nbc\n\n😀\n"
    assert shape == Shape(Newline.MIXED, bom=True, crlf=(1, 5))


def test_only_one_leading_mark_is_dropped_and_only_from_files() -> None:
    assert canonical("\ufeff\ufeffa\ufeff")[0].content == "\ufeffa\ufeff"
    assert canonical("\ufeffa", marked=False) == (Text("\ufeffa"), Shape())
    assert canonical("\ufffea")[0].content == "\ufffea"


@pytest.mark.parametrize("content", ["a\rb", "a\r\nb", "a\x00", "\ud83d", "a\udc00b"])
def test_a_text_that_is_not_canonical_is_refused(content: str) -> None:
    with pytest.raises(ValueError, match="not canonical"):
        Text(content)


@given(contents, contents)
def test_texts_are_equal_when_their_content_is(one: str, other: str) -> None:
    assert (Text(one) == Text(other)) is (one == other)
    assert hash(Text(one)) == hash(Text(str(one)))
    assert Text(one) != one


@given(contents)
def test_the_hash_is_that_of_the_utf8_bytes(content: str) -> None:
    assert Text(content).sha256 == sha256(content.encode()).hexdigest()
    assert len(Text(content)) == len(content)


def test_a_text_knows_its_offsets_and_shows_itself_shortly() -> None:
    text = Text("😀" * 50)
    assert text.offsets is text.offsets
    assert text.offsets.to(Unit.UTF16, 50) == 100
    assert repr(text) == f"Text('{'😀' * 40}', 50 code points)"


@given(st.text(st.characters(exclude_characters="\x00\r", exclude_categories=("Cs",))))
def test_every_other_character_may_stand_in_a_text(content: str) -> None:
    assert Text(content).content == content

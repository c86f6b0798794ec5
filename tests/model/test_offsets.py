"""Positions converted between code points, UTF-16, UTF-8, graphemes and the raw source, against plain definitions of each."""

from collections.abc import Callable

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import TRAPS, contents, sources

from bias_annotator.model.offsets import OffsetError, Offsets, Unit
from bias_annotator.model.text import canonical

LONG = "".join(TRAPS.values()) * 4
COUNT: dict[Unit, Callable[[str], int]] = {
    Unit.CODEPOINT: len,
    Unit.UTF16: lambda piece: len(piece.encode("utf-16-le", "surrogatepass")) // 2,
    Unit.UTF8: lambda piece: len(piece.encode("utf-8", "surrogatepass")),
}
units = pytest.mark.parametrize("unit", list(Unit))


def borders(content: str) -> list[int]:
    """Code points at which graphemes begin, and the end."""
    return [0, *(found.end() for found in regex.finditer(r"\X", content))]


def expected(unit: Unit, content: str, raw: str, places: list[int]) -> dict[int, int]:
    """Value in `unit` over `raw` of every code point position of `content` that has one; `places`: positions in `raw`."""
    if unit is Unit.GRAPHEME:
        numbers = {place: number for number, place in enumerate(borders(raw))}
        return {position: numbers[place] for position, place in enumerate(places) if place in numbers}
    return {position: COUNT[unit](raw[:place]) for position, place in enumerate(places[: len(content) + 1])}


def check(unit: Unit, offsets: Offsets, content: str, want: dict[int, int]) -> None:
    """`to` and `of` agree with `want`, are inverses, and refuse everything else."""
    for position in range(len(content) + 1):
        if position in want:
            assert offsets.to(unit, position) == want[position]
            assert offsets.of(unit, want[position]) == position
        else:
            with pytest.raises(OffsetError):
                offsets.to(unit, position)
    for value in set(range(-2, max(want.values()) + 3)) - set(want.values()):
        with pytest.raises(OffsetError):
            offsets.of(unit, value)
    for outside in (-1, len(content) + 1):
        with pytest.raises(OffsetError):
            offsets.to(unit, outside)


@units
@settings(deadline=None, max_examples=60)
@given(content=contents)
@example(content="")
@example(content="a\u0301")
@example(content="©\u200d😀‼\u200d⁉\u200d⁉a")
@example(content="\u06001 \u0600\n\u0301")
@example(content="🇻🇪🇺" * 3)
@example(content="é" * 256)
@example(content="x" * 255 + "😀" * 2 + "é" * 256)
@example(content=LONG)
def test_every_position_of_a_text_converts_as_the_definition_says_and_back(unit: Unit, content: str) -> None:
    check(unit, Offsets(content), content, expected(unit, content, content, list(range(len(content) + 1))))


def canonical_places(raw: str) -> list[int]:
    """Where in a source each character of its canonical text begins, and the end."""
    start = 1 if raw.startswith("\ufeff") else 0
    return [*(place for place in range(start, len(raw)) if raw[place - 1 : place + 1] != "\r\n" or place == start), len(raw)]


@units
@settings(deadline=None, max_examples=60)
@given(raw=sources.map(lambda source: regex.sub("[\x00\ud800-\udfff]", "", source)))
@example(raw="\ufeff\r\na\r\r\n\n\r😀\r\n\r\n")
@example(raw="\r\n" * 3)
@example(raw="\ufeff")
@example(raw="\ufeff\u0301a\r\n\u0301")
@example(raw=LONG.replace("\n", "\r\n"))
def test_every_position_of_a_raw_source_converts_to_the_canonical_text_and_back(unit: Unit, raw: str) -> None:
    text, shape = canonical(raw)
    offsets = Offsets(text.content, crlf=shape.crlf, bom=shape.bom)
    check(unit, offsets, text.content, expected(unit, text.content, raw, canonical_places(raw)))


def test_a_byte_order_mark_counts_three_bytes_and_one_of_everything_else() -> None:
    offsets = Offsets("a😀", bom=True)
    assert {unit: offsets.to(unit, 1) for unit in Unit} == {Unit.CODEPOINT: 2, Unit.UTF16: 2, Unit.UTF8: 4, Unit.GRAPHEME: 2}
    with pytest.raises(OffsetError):
        offsets.of(Unit.UTF8, 0)


def test_unequal_counts_of_emoji_and_line_ends_do_not_cancel() -> None:
    raw = "😀😀 one\r\n“two” 👩🏽‍⚖️\r\nthree\r\nfour"
    text, shape = canonical(raw)
    offsets = Offsets(text.content, crlf=shape.crlf)
    for word in ("one", "two", "three", "four"):
        place = text.content.index(word)
        assert offsets.to(Unit.CODEPOINT, place) == raw.index(word)
        assert offsets.to(Unit.UTF16, place) == len(raw[: raw.index(word)].encode("utf-16-le")) // 2
        assert offsets.of(Unit.UTF8, len(raw[: raw.index(word)].encode())) == place


@pytest.mark.parametrize(
    ("unit", "content", "value"),
    [(Unit.UTF16, "a😀b", 2), (Unit.UTF8, "aéb", 2), (Unit.UTF8, "😀", 1), (Unit.UTF8, "😀", 2), (Unit.UTF8, "😀", 3)],
)
def test_a_position_inside_a_character_is_refused_by_name(unit: Unit, content: str, value: int) -> None:
    with pytest.raises(OffsetError, match=f"{unit} position {value} lies inside a character"):
        Offsets(content).of(unit, value)


def test_a_position_outside_the_text_is_refused_by_name() -> None:
    with pytest.raises(OffsetError, match="utf8 position 7 lies outside the text"):
        Offsets("aéb").of(Unit.UTF8, 7)


@settings(deadline=None)
@given(content=contents)
@example(content=LONG)
def test_the_caret_steps_from_grapheme_to_grapheme_also_from_inside_one(content: str) -> None:
    offsets, stops = Offsets(content), borders(content)
    for position in range(len(content) + 1):
        assert offsets.next_grapheme(position) == min((stop for stop in stops if stop > position), default=len(content))
        assert offsets.previous_grapheme(position) == max((stop for stop in stops if stop < position), default=0)


@units
@settings(deadline=None, max_examples=30)
@given(content=contents, data=st.data())
def test_many_positions_convert_in_their_order(unit: Unit, content: str, data: st.DataObject) -> None:
    offsets = Offsets(content)
    positions = data.draw(st.lists(st.sampled_from(borders(content)), max_size=8))
    values = offsets.to_many(unit, positions)
    assert values == [offsets.to(unit, position) for position in positions]
    assert offsets.of_many(unit, values) == positions


@units
@given(content=contents)
def test_the_length_is_the_position_of_the_end(unit: Unit, content: str) -> None:
    counted = len(borders(content)) - 1 if unit is Unit.GRAPHEME else COUNT[unit](content)
    assert Offsets(content).length(unit) == counted

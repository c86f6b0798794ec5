"""What the positions of a file count is found out by the quotes beside them."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import sources

from bias_annotator.model.offsets import OffsetError, Offsets, Unit
from bias_annotator.model.text import canonical
from bias_annotator.readers.units import candidates, choose, fits, plain_quote

RAW = "👩🏽‍⚖️😀 “Ja”,\r\nsagte\r\ne\u0301r – 🇩🇪 “nein”.\r\n"


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("unit", list(Unit))
def test_each_way_to_count_is_told_from_all_others(unit: Unit, raw: bool) -> None:
    text, shape = canonical(RAW)
    offsets = Offsets(text.content, crlf=shape.crlf) if raw else text.offsets
    quoted = []
    for quote in ("Ja", "sagte\ne\u0301r", "nein"):
        place = text.content.index(quote)
        quoted.append(([(offsets.to(unit, place), offsets.to(unit, place + len(quote)))], quote))
    way = choose(text, candidates(text, shape, None), quoted)
    assert way.unit is unit
    assert way.raw is raw or unit is Unit.GRAPHEME  # in which a line end is one either way
    assert all(fits(text, way, stretches, quote) for stretches, quote in quoted)


def test_a_unit_that_is_named_is_the_only_one_tried() -> None:
    text, shape = canonical(RAW)
    assert {way.unit for way in candidates(text, shape, Unit.UTF8)} == {Unit.UTF8}
    assert [way.title for way in candidates(text, shape, Unit.UTF8)] == [
        "utf8 offsets with line ends as in the file",
        "utf8 offsets",
    ]


def test_a_text_in_which_all_units_are_the_same_has_one_way() -> None:
    text, shape = canonical("plain\nascii")
    assert [(way.unit, way.raw) for way in candidates(text, shape, None)] == [(Unit.CODEPOINT, False)]


def test_without_quotes_positions_are_code_points() -> None:
    text, shape = canonical("😀 a")
    assert choose(text, candidates(text, shape, None), []).unit is Unit.CODEPOINT


def test_when_ways_fit_equally_the_likelier_one_is_taken() -> None:
    text, shape = canonical("a 😀")
    assert choose(text, candidates(text, shape, None), [([(0, 1)], "a"), ([(9, 9)], "?")]).unit is Unit.CODEPOINT


@settings(deadline=None)
@given(sources, st.sampled_from(list(Unit)), st.data())
def test_a_quote_fits_just_where_it_stands(source: str, unit: Unit, data: st.DataObject) -> None:
    text, shape = canonical(source)
    assume(len(text) > 0)
    (way, *_) = candidates(text, shape, unit)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    offsets = Offsets(text.content, crlf=shape.crlf, bom=shape.bom)
    try:
        stretch = (offsets.to(unit, start), offsets.to(unit, end))
    except OffsetError:
        assume(False)
    quote = text.content[start:end]
    assert fits(text, way, [stretch], quote)
    assert not fits(text, way, [stretch], quote + "x")
    assert not fits(text, way, [(stretch[1] + 10**6, stretch[1] + 10**6 + 1)], quote)


@pytest.mark.parametrize(("quote", "plain"), [("a\r\nb\rc", "a\nb\nc"), ("a\x00b", "a\ufffdb"), ("\ufeffa", "\ufeffa"), ("a\nb", "a\nb")])
def test_a_quote_is_compared_with_its_line_ends_as_they_are_kept(quote: str, plain: str) -> None:
    assert plain_quote(quote) == plain

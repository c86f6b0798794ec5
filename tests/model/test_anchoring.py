"""Marks find their words again in another form of their text; what is not there for sure is listed, never guessed and never dropped."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import ANA
from strategies import marks, readable_texts

from bias_annotator.model.anchoring import Anchored, Anchoring
from bias_annotator.model.bare import Bare
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.model.text import Text

ONE = Text("The council met. “We never agreed,” the mayor said, “and never will.”\n\nWhat a farce it was, said the mayor of the town.")


def span(text: Text, *words: str) -> Span:
    """A span on the first places of some words, one after the other."""
    stretches: list[tuple[int, int]] = []
    for each in words:
        start = text.content.index(each, stretches[-1][1] if stretches else 0)
        stretches.append((start, start + len(each)))
    return Span.new(text, "quotation", *stretches)


def anchored(old: Text, new: str, *spans: Span, links: Sequence[Relation] = ()) -> Anchored:
    return Anchoring(old, Text(new)).marks(Marks(ANA, spans, tuple(links)))


def test_a_text_that_is_the_same_keeps_everything() -> None:
    found = anchored(ONE, ONE.content, span(ONE, "“We never agreed,”", "“and never will.”"), span(ONE, "farce"))
    assert [each.stretches for each in found.found.spans] == [((17, 35), (52, 69)), ((78, 83),)]
    assert found.lost == Marks(ANA)


def test_other_quotation_marks_blanks_and_line_ends_are_the_same_words() -> None:
    new = 'The council  met. "We never\nagreed," the mayor said, "and never will." What a farce it was, said the mayor of the town.'
    found = anchored(ONE, new, span(ONE, "“We never agreed,”", "“and never will.”"))
    assert [[piece.quote for piece in each.fragments] for each in found.found.spans] == [['"We never\nagreed,"', '"and never will."']]


@pytest.mark.parametrize(("number", "place"), [(0, "said, “and"), (1, "said the mayor of")])
def test_of_several_places_the_one_with_the_same_words_round_it_is_meant(number: int, place: str) -> None:
    start = [at for at in range(len(ONE)) if ONE.content.startswith("said", at)][number]
    new = ONE.content.replace("The council", "He said: the council").replace("What a farce", "As said, what a farce")
    found = anchored(ONE, new, Span.new(ONE, "cue", (start, start + 4)))
    assert [each.start for each in found.found.spans] == [new.index(place)]


def test_what_is_gone_is_listed_with_the_relations_to_it_and_not_found_in_other_words() -> None:
    gone, kept = span(ONE, "mayor said"), span(ONE, "farce")
    link = Relation.new("source", kept.id, gone.id)
    found = anchored(ONE, ONE.content.replace(", “and never will.”", "").replace("the mayor said", "she said"), gone, kept, links=[link])
    assert [each.quote for each in found.found.spans] == ["farce"]
    assert found.lost == Marks(ANA, (gone,), (link,))


def test_words_that_stood_there_twice_are_not_looked_for_in_the_place_of_the_other() -> None:
    old = Text("Mayor Mirela Dorn said so on Monday evening.\nIt was in the hall that Mayor Mirela Dorn said no.")
    first = span(old, "Mayor Mirela Dorn said")
    assert anchored(old, "It was in the old hall that Mayor Mirela Dorn said no.", first).lost.spans == (first,)


def test_a_short_word_is_not_found_within_another_one() -> None:
    old = Text("It was he.\nThe end of it all, they told us.")
    he = span(old, "he")
    assert anchored(old, "It was she.\nThe end of it, they told us.", he).lost.spans == (he,)


def test_pieces_of_a_span_stay_in_their_order() -> None:
    old = Text("First of all the bridge was closed by the council. Then the long tunnel was flooded by the river.")
    both = span(old, "the bridge was closed", "long tunnel was flooded")
    turned = "Then the long tunnel was flooded by the river. First of all the bridge was closed by the council."
    assert anchored(old, turned, both).lost.spans == (both,)


def test_ligatures_accents_and_hidden_characters_do_not_matter() -> None:
    old = Text("Le café a été ouvert pour la ﬁn de l’année, par\u00adtout.")
    new = "Le cafe\u0301 a e\u0301te\u0301 ouvert pour la fin de l'année, partout."
    found = anchored(old, new, span(old, "café"), span(old, "ﬁn de l’année"), span(old, "par\u00adtout"))
    assert [each.quote for each in found.found.spans] == ["cafe\u0301", "fin de l'année", "partout"]


@st.composite
def _pages(draw: st.DrawFn) -> tuple[list[str], list[str], list[str]]:
    """Paragraphs of an old page, those of a new one, and those that are in both, in the same order; no word stands twice."""
    numbers = draw(st.lists(st.integers(10**7, 10**8 - 1), min_size=12, max_size=48, unique=True))
    everything = [" ".join(f"w{each}" for each in numbers[first : first + 6]) for first in range(0, len(numbers) - 5, 6)]
    where = [draw(st.sampled_from(["old", "new", "both", "both"])) for _ in everything]
    both = list(zip(everything, where, strict=True))
    old, new, common = ([words for words, each in both if each in kinds] for kinds in (("old", "both"), ("new", "both"), ("both",)))
    return old, new, common


@given(_pages(), st.data(), st.sampled_from(["\n\n", " ", "\n"]))
def test_paragraphs_that_come_and_go_elsewhere_leave_every_mark_on_its_words(
    pages: tuple[list[str], list[str], list[str]], data: st.DataObject, gap: str
) -> None:
    old, new, common = pages
    before, behind = Text("\n\n".join(old)), Text(gap.join(new))
    anchoring = Anchoring(before, behind)
    for words in common:
        low = data.draw(st.integers(0, len(words) - 1))
        high = data.draw(st.integers(low + 1, len(words)))
        start, there = before.content.index(words), behind.content.index(words)
        place = anchoring.place(start + low, start + high)
        if not words[low:high].isspace():
            assert place == (there + low, there + high)
        elif place:  # a blank alone has no words that tell where it is
            assert behind.content[slice(*place)] == " "


@given(st.data(), readable_texts, readable_texts, st.booleans())
def test_whatever_the_texts_are_every_mark_is_found_on_its_words_or_listed(data: st.DataObject, old: Text, other: Text, more: bool) -> None:
    given_ = data.draw(marks(old, ANA))
    new = Text(f"{other.content}{old.content}{other.content}") if more else other
    result = Anchoring(old, new).marks(given_)
    found, lost = result.found, result.lost
    before = {each.id: each for each in given_.spans}
    assert sorted(each.id for each in (*found.spans, *lost.spans)) == sorted(before)
    assert sorted(each.id for each in (*found.relations, *lost.relations)) == sorted(each.id for each in given_.relations)
    assert {end for each in found.relations for end in (each.from_span, each.to_span)} <= {each.id for each in found.spans}
    assert all(each == before[each.id] for each in lost.spans)
    for each in found.spans:
        pairs = list(zip(each.fragments, before[each.id].fragments, strict=True))
        assert all(Bare(piece.quote).content == Bare(was.quote).content for piece, was in pairs)
        assert all(new.content[piece.start : piece.end] == piece.quote for piece in each.fragments)

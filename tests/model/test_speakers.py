"""The registry of speakers: who is meant by a name, how one is found, what changes it, and that every change can be taken back."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.model import speakers as s
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind, Speakers

ILSE = Speaker("Ilse Marrow", SpeakerKind.PERSON, ("Marrow", "@ilsemarrow"))
EDRIC = Speaker("Édric Vane", SpeakerKind.PERSON, ("the council president",))
WIRE = Speaker("Tidewire", SpeakerKind.ORGANISATION)
REGISTRY = Speakers((WIRE, ILSE, EDRIC))
_words = st.text("abcÄéß @İ", min_size=1, max_size=6).filter(lambda word: bool(word.strip(" @")))
_kinds = st.sampled_from(SpeakerKind)


@st.composite
def registries(draw: st.DrawFn) -> list[Speaker]:
    """Entries of which no two share a name."""
    names = draw(st.lists(_words.map(s.speaker_name), min_size=1, max_size=12, unique_by=s.name_key))
    parts: list[Speaker] = []
    while names:
        take = draw(st.integers(1, len(names)))
        parts.append(Speaker(names[0], draw(_kinds), tuple(names[1:take])))
        names = names[take:]
    return parts


def after(speakers: Speakers, change: SpeakerChange | None) -> Speakers:
    """The registry after a change, as the store makes it."""
    if change is None:
        return speakers
    assert set(change.gone) <= set(speakers)
    return Speakers([*(each for each in speakers if each not in change.gone), *change.come])


def meanings(speakers: Speakers) -> set[frozenset[str]]:
    """Which names mean the same one."""
    return {frozenset(map(s.name_key, each.names)) for each in speakers}


@pytest.mark.parametrize("name", ["Ilse Marrow", "ilse  marrow", "MARROW", "@IlseMarrow"])
def test_whatever_its_letter_case_every_name_means_its_speaker(name: str) -> None:
    assert REGISTRY.named(name) == ILSE


def test_a_name_that_nobody_has_means_nobody() -> None:
    assert REGISTRY.named("Ilse") is None
    assert Speakers().named("Ilse Marrow") is None


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ilse", ["Ilse Marrow"]),
        ("marr", ["Marrow"]),
        ("@ilse", ["@ilsemarrow"]),
        ("edric", ["Édric Vane"]),
        ("VANE", ["Édric Vane"]),
        ("council", ["the council president"]),
        ("idew", ["Tidewire"]),
        ("ri", ["Édric Vane"]),
        ("", ["Édric Vane", "Ilse Marrow", "Tidewire"]),
        ("nobody", []),
    ],
)
def test_one_is_found_by_the_beginning_or_a_part_of_any_name_without_accents(typed: str, names: list[str]) -> None:
    assert [hit.name for hit in REGISTRY.matching(typed)] == names


def test_the_name_itself_comes_before_beginnings_those_before_words_those_before_parts() -> None:
    names = ["Marthann", "Lee Ann", "Annika", "Ann"]
    found = Speakers(map(Speaker, names)).matching("ann")
    assert [hit.name for hit in found] == ["Ann", "Annika", "Lee Ann", "Marthann"]
    assert [hit.name for hit in Speakers(map(Speaker, names)).matching("ann", 2)] == ["Ann", "Annika"]


@pytest.mark.parametrize("name", ["", "  ", "@", "a\tb\x00", "x" * 121])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(UserError, match="1 to 120 printable"):
        s.added(REGISTRY, name)


@pytest.mark.parametrize("make", [lambda name: s.added(REGISTRY, name), lambda name: s.with_alias(REGISTRY, WIRE, name)])
def test_a_name_that_is_taken_is_refused_with_whose_it_is(make: Callable[[str], SpeakerChange]) -> None:
    with pytest.raises(UserError, match="“MARROW” is an alias of “Ilse Marrow” already"):
        make("MARROW")
    with pytest.raises(UserError, match="“tidewire” is there already"):
        make("tidewire")
    with pytest.raises(UserError, match="is there already"):
        s.renamed(REGISTRY, WIRE, "ilse marrow")


def test_whoever_is_renamed_is_still_meant_by_the_old_name() -> None:
    now = after(REGISTRY, s.renamed(REGISTRY, WIRE, "  The   Tidewire "))
    assert now.named("Tidewire") == now.named("the tidewire") == Speaker("The Tidewire", SpeakerKind.ORGANISATION, ("Tidewire",))


def test_an_alias_can_become_the_name_and_the_spelling_of_a_name_can_change() -> None:
    now = after(REGISTRY, s.renamed(REGISTRY, ILSE, "Marrow"))
    assert now.named("ilse marrow") == Speaker("Marrow", SpeakerKind.PERSON, ("Ilse Marrow", "@ilsemarrow"))
    assert s.renamed(REGISTRY, WIRE, "TideWire") == SpeakerChange("Rename “Tidewire”", (WIRE,), (Speaker("TideWire", WIRE.kind),))
    assert s.renamed(REGISTRY, WIRE, " Tidewire ") is None


def test_merged_entries_have_all_names_and_the_kind_that_is_known() -> None:
    unknown = Speaker("Wire")
    now = after(Speakers((unknown, WIRE, ILSE)), s.merged(unknown, [WIRE]))
    assert set(now) == {ILSE, Speaker("Wire", SpeakerKind.ORGANISATION, ("Tidewire",))}


def test_what_was_merged_can_be_split_off_again() -> None:
    one = s.merged(ILSE, [WIRE]).come[0]
    now = after(Speakers((one,)), s.split_off(one, "Tidewire"))
    assert meanings(now) == meanings(Speakers((ILSE, WIRE)))


def test_entries_and_aliases_can_be_removed_and_kinds_set() -> None:
    assert after(REGISTRY, s.removed([ILSE])).named("Marrow") is None
    assert s.removed([ILSE, WIRE]).what == "Remove “Ilse Marrow, Tidewire”"
    assert after(REGISTRY, s.without_alias(ILSE, "Marrow")).named("Marrow") is None
    assert s.with_kind(WIRE, SpeakerKind.PERSON) == SpeakerChange("Change “Tidewire”", (WIRE,), (Speaker("Tidewire", SpeakerKind.PERSON),))
    assert s.with_kind(WIRE, WIRE.kind) is None


@given(registries(), registries())
def test_joining_two_registries_says_all_that_both_say_and_can_be_taken_back(one: list[Speaker], other: list[Speaker]) -> None:
    before = Speakers(one)
    change = s.joined(before, other)
    now = after(before, change)
    for each in (*one, *other):
        assert len({now.named(name) for name in each.names}) == 1
        assert now.named(each.name) is not None
    assert {s.name_key(name) for each in now for name in each.names} == {s.name_key(name) for each in (*one, *other) for name in each.names}
    assert change is None or set(after(now, change.undone())) == set(one)


@given(registries(), registries())
def test_joining_in_either_order_or_twice_gives_the_same_meanings(one: list[Speaker], other: list[Speaker]) -> None:
    there = after(Speakers(one), s.joined(Speakers(one), other))
    back = after(Speakers(other), s.joined(Speakers(other), one))
    assert meanings(there) == meanings(back)
    assert s.joined(there, other) is None
    assert s.joined(there, one) is None

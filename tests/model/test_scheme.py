"""The label scheme: its TOML form both ways, and one clear sentence for everything that a scheme must not be."""

import re

import pytest
from hypothesis import given, settings
from strategies import schemes

from bias_annotator.errors import UserError
from bias_annotator.model.scheme import Attribute, AttributeKind, Label, RelationType, Scheme, parse_scheme, usable_name
from bias_annotator.shipped import shipped

GOOD = 'name = "s"\n[[labels]]\nname = "a"\n'


@settings(deadline=None, max_examples=50)
@given(schemes())
def test_a_scheme_with_titles_reads_back_equal_from_its_toml(scheme: Scheme) -> None:
    assert parse_scheme(scheme.to_toml()) == scheme


def test_the_shipped_scheme_has_the_labels_keys_and_links_that_people_are_told_of() -> None:
    scheme = parse_scheme(shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8"))
    assert [(label.name, label.key, label.helper) for label in scheme.labels] == [
        ("reporting", "r", False),
        ("quotation", "q", False),
        ("opinion", "o", False),
        ("source", "", True),
        ("cue", "", True),
    ]
    kind = scheme.labels[1].attribute("kind")
    assert kind == scheme.labels[1].attributes[0]
    assert kind.choices == ("direct", "indirect", "mixed", "scare")
    assert [(each.name, each.from_labels, each.to_labels) for each in scheme.relations] == [
        ("source", ("quotation",), ("source",)),
        ("cue", ("quotation",), ("cue",)),
    ]
    assert parse_scheme(scheme.to_toml()) == scheme


def test_what_a_scheme_leaves_open_gets_names_titles_and_colours_in_turn() -> None:
    labels = "".join(f'[[labels]]\nname = "label_{number}"\n' for number in range(1, 11))
    scheme = parse_scheme(f'name = "s"\n{labels}[[labels.attributes]]\nname = "at_all"\n[[relations]]\nname = "to"\n')
    assert scheme.title == "s"
    assert [label.colour for label in scheme.labels] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]
    assert scheme.labels[0] == Label("label_1", "Label 1", colour=1)
    assert scheme.labels[9].attributes == (Attribute("at_all", AttributeKind.TEXT, title="At all"),)
    assert scheme.relations == (RelationType("to", "To"),)


REFUSALS = {
    "no TOML": ("labels = [", "not valid TOML"),
    "no TOML: nested without end": ("a = " + "[" * 5000, "not valid TOML"),
    "no name": ('[[labels]]\nname = "a"', "“name” must be a text of 1 to 60 printable characters, not None"),
    "an empty name": ('name = ""\n[[labels]]\nname = "a"', "“name” must be"),
    "a name that is a number": ("name = 5", "“name” must be"),
    "a name with a blank at its end": ('name = "s "', "“name” must be"),
    "a title that is a date": ("title = 2020-01-01\n" + GOOD, "“title” must be a text, not"),
    "a description that is a list": ("description = []\n" + GOOD, "“description” must be a text"),
    "no labels": ('name = "s"', "it has no label"),
    "helpers only": (GOOD + "helper = true", "it has no label"),
    "labels that are a text": ('name = "s"\nlabels = "abc"', "“labels” must be a list of tables"),
    "labels that are texts": ('name = "s"\nlabels = ["a", "b"]', "“labels” must be a list of tables"),
    "labels that are one table": ('name = "s"\n[labels]\nname = "a"', "“labels” must be a list of tables"),
    "a label without a name": ('name = "s"\n[[labels]]\ntitle = "A"', "“name” must be"),
    "a label with a tab in its name": ('name = "s"\n[[labels]]\nname = "a\\tb"', "“name” must be"),
    "a label with an overlong name": (f'name = "s"\n[[labels]]\nname = "{"a" * 61}"', "“name” must be"),
    "a label's title that is a number": (GOOD + "title = 5", "“title” must be a text, not 5"),
    "a label's helper that is a text": (GOOD + 'helper = "no"', "“helper” must be true or false, not 'no'"),
    "a label twice": (GOOD + '[[labels]]\nname = "a"', "label “a” occurs twice"),
    "a colour beyond the palette": (GOOD + "colour = 10", "the colour of “a” must be a palette slot from 1 to 9, not 10"),
    "colour nought": (GOOD + "colour = 0", "the colour of “a” must be"),
    "a colour by name": (GOOD + 'colour = "red"', "the colour of “a” must be"),
    "a colour that is a fraction": (GOOD + "colour = 1.0", "the colour of “a” must be"),
    "a colour that is a truth": (GOOD + "colour = true", "the colour of “a” must be"),
    "a key of two letters": (GOOD + 'key = "ab"', "the key of “a” must be one letter, not 'ab'"),
    "a key that is a digit": (GOOD + 'key = "1"', "the key of “a” must be one letter"),
    "a key that is a number": (GOOD + "key = 1", "“key” must be a text, not 1"),
    "a key twice": (GOOD + 'key = "x"\n[[labels]]\nname = "b"\nkey = "X"', "key “x” occurs twice"),
    "attributes that are texts": (GOOD + 'attributes = ["x"]', "“attributes” must be a list of tables"),
    "an attribute without a name": (GOOD + '[[labels.attributes]]\nkind = "text"', "“name” must be"),
    "an attribute twice": (GOOD + '[[labels.attributes]]\nname = "x"\n[[labels.attributes]]\nname = "x"', "attribute “x” occurs twice"),
    "an attribute of an unknown kind": (
        GOOD + '[[labels.attributes]]\nname = "x"\nkind = "number"',
        "the kind of attribute “x” must be choice, text, yes_no or speaker, not 'number'",
    ),
    "a choice without choices": (GOOD + '[[labels.attributes]]\nname = "x"\nkind = "choice"', "attribute “x”: “choices”"),
    "choices for a text": (GOOD + '[[labels.attributes]]\nname = "x"\nchoices = ["y"]', "attribute “x”: “choices”"),
    "choices that are a text": (
        GOOD + '[[labels.attributes]]\nname = "x"\nkind = "choice"\nchoices = "yz"',
        "“choices” must be a list of texts",
    ),
    "choices that are numbers": (
        GOOD + '[[labels.attributes]]\nname = "x"\nkind = "choice"\nchoices = [1]',
        "“choices” must be a list of texts",
    ),
    "an empty choice": (GOOD + '[[labels.attributes]]\nname = "x"\nkind = "choice"\nchoices = [""]', "“choices” must be a list of texts"),
    "a choice twice": (GOOD + '[[labels.attributes]]\nname = "x"\nkind = "choice"\nchoices = ["y", "y"]', "choice “y” occurs twice"),
    "a relation without a name": (GOOD + '[[relations]]\ntitle = "R"', "“name” must be"),
    "a relation twice": (GOOD + '[[relations]]\nname = "r"\n[[relations]]\nname = "r"', "relation “r” occurs twice"),
    "a relation from an unknown label": (
        GOOD + '[[relations]]\nname = "r"\nfrom_labels = ["z"]',
        "relation “r” names the unknown label “z”",
    ),
    "a relation to an unknown label": (GOOD + '[[relations]]\nname = "r"\nto_labels = ["z"]', "relation “r” names the unknown label “z”"),
    "a relation whose ends are a text": (GOOD + '[[relations]]\nname = "r"\nto_labels = "a"', "“to_labels” must be a list of texts"),
}


@pytest.mark.parametrize(("source", "reason"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_bad_scheme_is_refused_in_one_sentence_that_names_the_file_and_the_fault(source: str, reason: str) -> None:
    with pytest.raises(UserError, match=re.escape(reason)) as caught:
        parse_scheme(source, "“my.toml”")
    assert caught.value.sentence.startswith("“my.toml” ")
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("attribute", "accepted", "refused"),
    [
        (Attribute("x"), ["", "any"], [True, False]),
        (Attribute("x", AttributeKind.YES_NO), [True, False], ["true", ""]),
        (Attribute("x", AttributeKind.CHOICE, ("a", "b")), ["a", "b"], ["", "c", "A", True]),
    ],
)
def test_an_attribute_takes_values_of_its_kind_only(attribute: Attribute, accepted: list[str | bool], refused: list[str | bool]) -> None:
    assert all(attribute.accepts(value) for value in accepted)
    assert not any(attribute.accepts(value) for value in refused)


def test_labels_and_relations_are_found_by_name_or_not_at_all() -> None:
    scheme = Scheme("s", "S", (Label("a"), Label("b")), (RelationType("r"),))
    assert scheme.label("b") is scheme.labels[1]
    assert scheme.relation("r") is scheme.relations[0]
    assert (scheme.label("r"), scheme.relation("a"), scheme.labels[0].attribute("x")) == (None, None, None)


def test_flags_show_letters_that_no_label_before_has_or_else_the_number() -> None:
    titles = ["Reporting", "Report", "Re", "ßa", "Ro", "١٢", "Quotation"]
    scheme = Scheme("s", "S", tuple(Label(title.casefold(), title) for title in titles))
    assert [scheme.letter(label.name) for label in scheme.labels] == ["R", "E", "3", "A", "O", "6", "Q"]
    assert scheme.letter("unknown") == "?"


def test_an_unknown_label_comes_in_the_next_free_colour_with_the_attributes_that_were_seen() -> None:
    scheme = Scheme("s", "S", (Label("a", colour=1), Label("b", colour=3)))
    wider = scheme.with_label("loaded_word", {"sure": [True], "kind": ["x"]})
    attributes = (Attribute("sure", AttributeKind.YES_NO, title="Sure"), Attribute("kind", title="Kind"))
    assert wider.labels == (*scheme.labels, Label("loaded_word", "Loaded word", colour=2, attributes=attributes))
    again = wider.with_label("loaded_word", {"kind": [True], "note": ["y"]})
    assert again.labels[2].attributes == (*attributes, Attribute("note", title="Note"))
    assert again.with_label("loaded_word") == again
    assert parse_scheme(again.to_toml().replace('name = "a"', 'name = "a"\ntitle = "A"')).label("loaded_word") == again.labels[2]


def test_labels_that_cannot_say_who_speaks_can_be_made_to() -> None:
    text, choice = Attribute("speaker", title="Voice", description="Who?"), Attribute("speaker", AttributeKind.CHOICE, ("a", "b"))
    labels = (Label("claim"), Label("name", attributes=(text,)), Label("wire", attributes=(choice,)), Label("other"))
    scheme = Scheme("s", "S", labels, (RelationType("source", "", ("claim",), ("name",)), RelationType("cue", "", (), ("other",))))
    wider = scheme.with_speakers("wire", "nowhere")
    assert wider.speaker_attributes == [("claim", "speaker"), ("name", "speaker"), ("wire", "speaker_2")]
    voice = wider.labels[1].speaker
    assert voice is not None
    assert (voice.title, voice.description) == ("Voice", "Who?")
    assert wider.labels[0].attributes == (Attribute("speaker", AttributeKind.SPEAKER, title="Speaker"),)
    assert wider.labels[3] == labels[3]
    assert wider.with_speakers("claim") == wider
    assert parse_scheme(wider.to_toml()).speaker_attributes == wider.speaker_attributes


def test_when_all_colours_are_taken_they_come_again_in_turn() -> None:
    scheme = Scheme("s", "S", tuple(Label(f"l{slot}", colour=slot) for slot in range(1, 10)))
    wider = scheme.with_label("x").with_label("y")
    assert [label.colour for label in wider.labels[9:]] == [1, 2]


def test_an_unknown_relation_leads_from_and_to_any_label() -> None:
    scheme = Scheme("s", "S", (Label("a", "A"),), (RelationType("r", "R"),))
    assert scheme.with_relation("r") is scheme
    assert scheme.with_relation("echo_of").relations == (RelationType("r", "R"), RelationType("echo_of", "Echo of"))


@pytest.mark.parametrize("name", ["a", "ž š", "日本語", "🙂", "x" * 60])
def test_a_name_of_printable_characters_is_usable(name: str) -> None:
    assert usable_name(name)


@pytest.mark.parametrize("name", ["", " a", "a ", "a\nb", "a\u2028b", "\u200b", "a\u00a0b", "x" * 61, "\ud800"])
def test_a_name_that_is_empty_overlong_or_not_printable_is_not_usable(name: str) -> None:
    assert not usable_name(name)

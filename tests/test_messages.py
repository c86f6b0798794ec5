"""Sentences that can be said in another language later: what makes them goes along through exceptions and between processes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.messages import Message, at, packed_words, reason_of, unpacked_words

NAMES = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
WORDS = st.text(max_size=20)
PLAIN = st.text(st.characters(exclude_characters="{}"), max_size=20)


@st.composite
def messages(draw: st.DrawFn, depth: int = 2) -> str:
    """Words, or a message with numbers, words and messages in it."""
    if not depth or draw(st.booleans()):
        return draw(WORDS)
    values = draw(st.dictionaries(NAMES, st.one_of(st.integers(), WORDS, messages(depth - 1)), min_size=1, max_size=3))
    return Message(draw(PLAIN).join(f"{{{name}}}" for name in values), **values)


def parts(words: object) -> object:
    """All that a message is made of."""
    return (words.template, {name: parts(each) for name, each in words.values.items()}) if isinstance(words, Message) else words


@given(messages())
def test_words_and_messages_come_back_equal_from_another_process(words: str) -> None:
    back = unpacked_words(json.loads(json.dumps(packed_words(words))))
    assert back == words
    assert parts(back) == parts(words)


@pytest.mark.parametrize(
    "value",
    [
        ["{count:1000000000}", {"count": 1}],
        ["{count.__class__}", {"count": 1}],
        ["{count[0]}", {"count": "x"}],
        ["{count!r}", {"count": 1}],
        ["{} {0}", {}],
        ["{count", {}],
        ["x", 3],
        ["x" * 5000, {}],
        ["{a}" * 30, {"a": "x"}],
        ["{a}", {"a": "x" * 5000}],
        [3, {}],
        ["{a}", {"a": 1.5}],
        None,
    ],
)
def test_what_no_message_can_be_made_of_is_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        unpacked_words(value)


def test_of_a_message_with_a_very_long_value_the_words_go_alone() -> None:
    message = Message("“{name}” is empty", name="a" * 5000)
    assert packed_words(message) == str(message)


def test_a_reason_keeps_what_it_was_made_of_and_gets_its_place_before_it() -> None:
    message = Message("“{name}” is empty", name="a")
    assert reason_of(ValueError(message)) is message
    assert reason_of(ValueError("plain")) == "plain"
    assert reason_of(OSError(2, "No such file")) == "[Errno 2] No such file"
    placed = at(Message("line {number}", number=3), message)
    assert placed == "line 3: “a” is empty"
    assert isinstance(placed, Message)
    assert at("", message) is message

"""Sentences with values in them that can be said in another language later."""

from collections.abc import Sequence
from string import Formatter
from typing import Any, Self

_LONGEST, _MOST = 4096, 20  # characters of a template and of each value, and values, that come from another process


class Message(str):
    """A sentence in English, made from a template and values, which it keeps.

    It is an ordinary string for the command line, logs and files. The window translates the template and puts the
    values in again; a value that is a `Message` is translated too.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """The template with its `{names}` replaced; without values it stays as it is."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made


def joined(parts: Sequence[str], between: str) -> Message:
    """Several messages one after another as one; each is translated for itself."""
    names = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(between.join(f"{{{name}}}" for name in names), **names)


def at(where: str, reason: str) -> str:
    """A reason with the place that it is about before it, if one is named."""
    return Message("{where}: {reason}", where=where, reason=reason) if where else reason


def reason_of(problem: BaseException) -> str:
    """What an exception says: the very message that it was raised with, which `str` would turn into mere words."""
    return next((each for each in problem.args[:1] if isinstance(each, Message)), str(problem))


def packed_words(words: str) -> Any:  # noqa: ANN401 - any JSON value
    """Words, or a message with its values, as JSON can hold them."""
    if not isinstance(words, Message) or any(len(each) > _LONGEST for each in words.values.values() if isinstance(each, str)):
        return str(words)
    return [words.template, {name: packed_words(each) if isinstance(each, str) else each for name, each in words.values.items()}]


def unpacked_words(value: Any) -> str:  # noqa: ANN401 - as above
    """The other way; ValueError, TypeError or KeyError for what `packed_words` does not make, such as templates with formats."""
    if isinstance(value, str):
        return value
    template, given = value
    values = {name: each if isinstance(each, int) else unpacked_words(each) for name, each in dict(given).items()}
    fields = [(name, spec or how) for _words, name, spec, how in Formatter().parse(template) if name is not None]
    long = len(template) > _LONGEST or any(len(each) > _LONGEST for each in values.values() if isinstance(each, str))
    if long or len(fields) > _MOST or not all(name.isidentifier() and not form for name, form in fields):
        message = "no sentence has such a template"
        raise ValueError(message)
    return Message(template, **values)

"""Sentences with values in them that can be said in another language later."""

from collections.abc import Sequence
from typing import Self


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

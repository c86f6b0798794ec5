"""The label scheme of a project, and its TOML form."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

import tomli_w

from bias_annotator.errors import UserError
from bias_annotator.messages import Message

_LONGEST_NAME = 60
COLOURS = 9
SOURCE = "source"
"""The relation that leads from what is quoted to the words that name who says it."""
_SPEAKER = "speaker"


class AttributeKind(StrEnum):
    """What values an attribute takes; those of `speaker` are names that the project's registry of speakers knows."""

    CHOICE = "choice"
    TEXT = "text"
    YES_NO = "yes_no"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A typed property of the spans of a label; `choices` only for `choice`."""

    name: str
    kind: AttributeKind = AttributeKind.TEXT
    choices: tuple[str, ...] = ()
    title: str = ""
    description: str = ""

    def accepts(self, value: str | bool) -> bool:  # noqa: FBT001 - a yes/no value is a bool
        """Whether `value` is of this attribute's kind (and one of its choices)."""
        if self.kind is AttributeKind.YES_NO:
            return isinstance(value, bool)
        return isinstance(value, str) and (self.kind is not AttributeKind.CHOICE or value in self.choices)


@dataclass(frozen=True, slots=True)
class Label:
    """One label. `key` is a single letter; `colour` a slot 1–9 of the palette; a `helper` serves relations only."""

    name: str
    title: str = ""
    key: str = ""
    colour: int = 1
    description: str = ""
    attributes: tuple[Attribute, ...] = ()
    helper: bool = False

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name, if the label has it."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    @property
    def speaker(self) -> Attribute | None:
        """The attribute that says who is quoted, if the label has one."""
        return next((attribute for attribute in self.attributes if attribute.kind is AttributeKind.SPEAKER), None)


@dataclass(frozen=True, slots=True)
class RelationType:
    """A kind of link, and which labels it may start from and lead to (empty: any)."""

    name: str
    title: str = ""
    from_labels: tuple[str, ...] = ()
    to_labels: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """Labels in their order (keys 1–9 follow it) and relation types."""

    name: str
    title: str
    labels: tuple[Label, ...]
    relations: tuple[RelationType, ...] = ()
    description: str = ""

    def label(self, name: str) -> Label | None:
        """The label of that name, if there is one."""
        return next((label for label in self.labels if label.name == name), None)

    def relation(self, name: str) -> RelationType | None:
        """The relation type of that name, if there is one."""
        return next((relation for relation in self.relations if relation.name == name), None)

    @property
    def speaker_attributes(self) -> list[tuple[str, str]]:
        """The attributes that say who is quoted, as (label, attribute)."""
        return [(label.name, each.name) for label in self.labels for each in label.attributes if each.kind is AttributeKind.SPEAKER]

    def letter(self, name: str) -> str:
        """What stands in a flag: the first letter of the label's title not taken by a label before it, else its number."""
        taken: set[str] = set()
        for number, label in enumerate(self.labels, 1):
            letters = (char.upper() for char in label.title if char.isalpha())
            letter = next((char for char in letters if len(char) == 1 and char not in taken), str(number))
            if label.name == name:
                return letter
            taken.add(letter)
        return "?"

    def with_label(self, name: str, attributes: Mapping[str, Sequence[str | bool]] | None = None) -> Self:
        """The scheme with a label (and attributes, by name with values seen) that it lacked, in the next free colour."""
        old = self.label(name)
        used = {label.colour for label in self.labels}
        free = next((slot for slot in range(1, COLOURS + 1) if slot not in used), len(self.labels) % COLOURS + 1)
        label = old or Label(name, title=_titled(name), colour=free)
        known = {attribute.name for attribute in label.attributes}
        new = tuple(_attribute_for(key, values) for key, values in (attributes or {}).items() if key not in known)
        label = replace(label, attributes=label.attributes + new)
        if old is None:
            return replace(self, labels=(*self.labels, label))
        return replace(self, labels=tuple(label if each.name == name else each for each in self.labels))

    def with_relation(self, name: str) -> Self:
        """The scheme with a relation type that it lacked, which may start from and lead to any label."""
        return self if self.relation(name) else replace(self, relations=(*self.relations, RelationType(name, _titled(name))))

    def with_speakers(self, *labels: str) -> Self:
        """The scheme in which the given labels, and both ends of the relation to sources, can say who speaks.

        An attribute of free text that is called so already becomes one of speakers: what spans say in it stays.
        """
        relation = self.relation(SOURCE)
        wanted = {*labels, *((*relation.from_labels, *relation.to_labels) if relation else ())}
        new = (_speaking(label) if label.name in wanted and label.speaker is None else label for label in self.labels)
        return replace(self, labels=tuple(new))

    def to_toml(self) -> str:
        """The scheme as TOML; `parse_scheme` reads it back equal, except that what has no title gets one from its name."""
        value = {
            "name": self.name,
            "title": self.title,
            "description": self.description,
            "labels": [_label_table(label) for label in self.labels],
            "relations": [_plain(relation, ("name", "title", "description", "from_labels", "to_labels")) for relation in self.relations],
        }
        return tomli_w.dumps(value)


def _speaking(label: Label) -> Label:
    name, number = _SPEAKER, 1
    while (old := label.attribute(name)) is not None and old.kind is not AttributeKind.TEXT:
        number += 1
        name = f"{_SPEAKER}_{number}"
    title = old.title if old else _titled(_SPEAKER)
    made = Attribute(name, AttributeKind.SPEAKER, (), title, old.description if old else "")
    others = tuple(each for each in label.attributes if each.name != name)
    return replace(label, attributes=(*others, made))


def usable_name(name: str) -> bool:
    """Whether a label, attribute or relation type may be called so: 1 to 60 printable characters, no blank at its ends."""
    return 0 < len(name) <= _LONGEST_NAME and name.isprintable() and name == name.strip()


def parse_scheme(source: str, where: str = "The scheme") -> Scheme:
    """A scheme from TOML; raises UserError that names `where` and what is wrong."""
    try:
        table = tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise UserError(
            Message("{where} is not valid TOML: {problem}.", where=where, problem=problem), "Correct the line that is named."
        ) from problem
    try:
        scheme = Scheme(
            name=_name(table),
            title=_text(table, "title") or _name(table),
            labels=tuple(_label(value, number) for number, value in enumerate(_tables(table, "labels"), 1)),
            relations=tuple(map(_relation, _tables(table, "relations"))),
            description=_text(table, "description"),
        )
        _check(scheme)
    except (ValueError, TypeError) as problem:
        raise UserError(
            Message("{where} cannot be used: {problem}.", where=where, problem=problem), "docs/schemes.md describes the file."
        ) from problem
    return scheme


def _attribute_for(name: str, values: Sequence[str | bool]) -> Attribute:
    kind = AttributeKind.YES_NO if values and all(isinstance(value, bool) for value in values) else AttributeKind.TEXT
    return Attribute(name, kind, title=_titled(name))


def _plain(thing: Any, fields: Sequence[str]) -> dict[str, Any]:  # noqa: ANN401 - any of the dataclasses above
    values = {field: getattr(thing, field) for field in fields}
    return {field: list(value) if isinstance(value, tuple) else value for field, value in values.items() if value not in ("", (), False)}


def _label_table(label: Label) -> dict[str, Any]:
    table = _plain(label, ("name", "title", "key", "colour", "description", "helper"))
    attributes = [_plain(attribute, ("name", "title", "kind", "choices", "description")) for attribute in label.attributes]
    return {**table, "attributes": attributes} if attributes else table


def _name(table: Mapping[str, Any]) -> str:
    value = table.get("name")
    if not isinstance(value, str) or not usable_name(value):
        message = f"“name” must be a text of 1 to {_LONGEST_NAME} printable characters, not {value!r}"
        raise ValueError(message)
    return value


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        message = f"“{key}” must be a text, not {value!r}"
        raise TypeError(message)
    return value


def _texts(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = table.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
        message = f"“{key}” must be a list of texts, not {values!r}"
        raise ValueError(message)
    return tuple(values)


def _tables(table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    values = table.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        message = f"“{key}” must be a list of tables"
        raise ValueError(message)
    return values


def _label(table: Mapping[str, Any], number: int) -> Label:
    name = _name(table)
    colour = table.get("colour", (number - 1) % COLOURS + 1)
    if type(colour) is not int or colour not in range(1, COLOURS + 1):
        message = f"the colour of “{name}” must be a palette slot from 1 to {COLOURS}, not {colour!r}"
        raise ValueError(message)
    helper = table.get("helper", False)
    if not isinstance(helper, bool):
        message = f"“helper” must be true or false, not {helper!r}"
        raise TypeError(message)
    attributes = tuple(map(_attribute, _tables(table, "attributes")))
    return Label(name, _text(table, "title") or _titled(name), _text(table, "key"), colour, _text(table, "description"), attributes, helper)


def _attribute(table: Mapping[str, Any]) -> Attribute:
    name = _name(table)
    kind, choices = table.get("kind", AttributeKind.TEXT), _texts(table, "choices")
    if kind not in tuple(AttributeKind):
        message = f"the kind of attribute “{name}” must be choice, text, yes_no or speaker, not {kind!r}"
        raise ValueError(message)
    if (kind == AttributeKind.CHOICE) != bool(choices):
        message = f"attribute “{name}”: “choices” belongs to, and is needed by, the kind “choice”"
        raise ValueError(message)
    return Attribute(name, AttributeKind(kind), choices, _text(table, "title") or _titled(name), _text(table, "description"))


def _relation(table: Mapping[str, Any]) -> RelationType:
    name = _name(table)
    ends = (_texts(table, "from_labels"), _texts(table, "to_labels"))
    return RelationType(name, _text(table, "title") or _titled(name), *ends, _text(table, "description"))


def _titled(name: str) -> str:
    return name[:1].upper() + name[1:].replace("_", " ")


def _check(scheme: Scheme) -> None:
    if not any(not label.helper for label in scheme.labels):
        message = "it has no label"
        raise ValueError(message)
    names = [label.name for label in scheme.labels]
    _check_once("label", names)
    _check_once("key", [label.key.casefold() for label in scheme.labels if label.key])
    _check_once("relation", [relation.name for relation in scheme.relations])
    for label in scheme.labels:
        if label.key and not (len(label.key) == 1 and label.key.isalpha()):
            message = f"the key of “{label.name}” must be one letter, not {label.key!r}"
            raise ValueError(message)
        _check_once("attribute", [attribute.name for attribute in label.attributes])
        for attribute in label.attributes:
            _check_once("choice", attribute.choices)
    for relation in scheme.relations:
        for end in (*relation.from_labels, *relation.to_labels):
            if end not in names:
                message = f"relation “{relation.name}” names the unknown label “{end}”"
                raise ValueError(message)


def _check_once(what: str, values: Sequence[str]) -> None:
    twice = next((value for place, value in enumerate(values) if value in values[:place]), None)
    if twice is not None:
        message = f"{what} “{twice}” occurs twice"
        raise ValueError(message)

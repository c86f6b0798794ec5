"""The settings that brat needs to show annotations: which labels, relations and attributes there are, and in which colours."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bias_annotator.model.scheme import AttributeKind, Scheme

_UNFIT = re.compile("[^A-Za-z0-9_-]+")
_VALUE = re.compile("[A-Za-z0-9_.+-]+")
_COLOURS = ("#a6cee3", "#fdbf6f", "#b2df8a", "#fb9a99", "#ffe08a", "#9fd8e8", "#d9c58b", "#cab2d6", "#cccccc")


@dataclass(frozen=True, slots=True)
class Names:
    """Names as brat takes them, by those of the scheme; and which values of attributes it takes."""

    labels: Mapping[str, str] = field(hash=False)
    relations: Mapping[str, str] = field(hash=False)
    attributes: Mapping[str, str] = field(hash=False)
    values: frozenset[str]


def names_of(scheme: Scheme) -> Names:
    """Names of ASCII letters, digits, "_" and "-" for everything in a scheme, no two of a kind the same."""
    attributes = {attribute.name: attribute for label in scheme.labels for attribute in label.attributes}
    values = (choice for attribute in attributes.values() for choice in attribute.choices)
    return Names(
        _plain(label.name for label in scheme.labels),
        _plain(relation.name for relation in scheme.relations),
        _plain(name for name, each in attributes.items() if each.kind is not AttributeKind.TEXT),
        frozenset(value for value in values if _VALUE.fullmatch(value)),
    )


def annotation_conf(scheme: Scheme, names: Names) -> str:
    """What may be annotated."""
    labels = [names.labels[label.name] for label in scheme.labels]
    lines = ["[entities]", *labels, "other", "", "[relations]"]
    for relation in scheme.relations:
        ends = (
            "|".join(names.labels[name] for name in each if name in names.labels) or "<ENTITY>"
            for each in (relation.from_labels, relation.to_labels)
        )
        lines.append("{}\tArg1:{}, Arg2:{}".format(names.relations[relation.name], *ends))
    lines += ["related\tArg1:<ENTITY>, Arg2:<ENTITY>", "", "[events]", "", "[attributes]"]
    for name, plain in names.attributes.items():
        having = "|".join(names.labels[label.name] for label in scheme.labels if label.attribute(name))
        choices = {choice: None for label in scheme.labels if (each := label.attribute(name)) for choice in each.choices}
        values = "|".join(choice for choice in choices if choice in names.values)
        lines.append(f"{plain}\tArg:{having}" + (f", Value:{values}" if values else ""))
    if "Unsure" not in names.attributes.values():
        lines.append("Unsure\tArg:<ENTITY>")
    return "\n".join(lines) + "\n"


def visual_conf(scheme: Scheme, names: Names) -> str:
    """How it is called and coloured."""
    titles = [f"{names.labels[label.name]} | {_line(label.title or label.name)}" for label in scheme.labels]
    titles += [f"{names.relations[relation.name]} | {_line(relation.title or relation.name)}" for relation in scheme.relations]
    colours = [f"{names.labels[label.name]}\tbgColor:{_COLOURS[(label.colour - 1) % len(_COLOURS)]}" for label in scheme.labels]
    return (
        "\n".join(["[labels]", *titles, "", "[drawing]", "SPAN_DEFAULT\tfgColor:black, bgColor:lightgrey, borderColor:darken", *colours])
        + "\n"
    )


def _plain(names: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in names:
        first = _UNFIT.sub("_", name).strip("_-") or "x"
        first = first if first[0].isalpha() else f"x{first}"
        plain, number = first, 1
        while plain in found.values() or plain in ("other", "related") or plain.startswith("ENTITY"):
            number += 1
            plain = f"{first}-{number}"
        found[name] = plain
    return found


def _line(title: str) -> str:
    return " ".join(title.replace("|", "/").split())

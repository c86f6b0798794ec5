"""brat standoff: a folder an annotator, in it a text and its annotations for each document, and what brat needs to show them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.model.lines import within_lines
from bias_annotator.model.scheme import AttributeKind, Scheme
from bias_annotator.model.span import Relation
from bias_annotator.writers.beside import about as about_document
from bias_annotator.writers.beside import compact, layers_of, more
from bias_annotator.writers.brat_settings import Names, annotation_conf, names_of, visual_conf
from bias_annotator.writers.folder import FileNames, OutFolder
from bias_annotator.writers.jsonl import to_json
from bias_annotator.writers.outgoing import About, Carrying

NOBODY = "nobody"
UNSURE = "Unsure"
_BREAKS = re.compile(r"[\s\x1c-\x1f\x85]+")


class BratWriter(Carrying):
    """Writes text-bound annotations, relations, attributes and notes; positions are code points."""

    name = "brat"
    title = "brat standoff"
    suffixes = ()
    reader = "brat"

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:  # noqa: ARG002 - the same for every writer
        """`annotator/document.txt` and `.ann`, beside them in `.json` what brat has no place for; settings of brat."""
        names = names_of(scheme)
        for name, content in (("annotation.conf", annotation_conf(scheme, names)), ("visual.conf", visual_conf(scheme, names))):
            with out.file(name) as file:
                file.write(content.encode())
        documents, people = FileNames(), FileNames()
        folders: dict[tuple[str, str, int], str] = {}
        for item in items:
            native = to_json(item)
            stem = documents.of(item.document.title)
            for layer in layers_of(native) or [("", "", 1)]:
                if layer not in folders:
                    name, _, round_ = layer
                    folders[layer] = people.of((name or NOBODY) if round_ == 1 else f"{name} {round_}")
                made = _Lines(native, layer, scheme, names).made()
                beside = {"annotator": layer[0], "layer": layer[1], "round": layer[2], **about_document(item, native), **made.beside}
                contents = {"txt": native["text"], "ann": "".join(f"{line}\n" for line in made.lines), "json": compact(beside) + "\n"}
                for suffix, content in contents.items():
                    with out.file(f"{folders[layer]}/{stem}.{suffix}") as file:
                        file.write(content.encode())

    def kept(self, item: Annotated, scheme: Scheme) -> Annotated | None:
        """Everything; in which order relations stand is not carried, and means nothing."""
        left = super().kept(item, scheme)
        return left and replace(left, marks=tuple(replace(each, relations=tuple(sorted(each.relations, key=_id))) for each in left.marks))


def _id(link: Relation) -> str:
    return link.id


@dataclass(slots=True)
class _Made:
    """The lines of an `.ann` file, and what stands beside them: by the names of lines, and spans that have none."""

    lines: list[str] = field(default_factory=list)
    beside: dict[str, Any] = field(default_factory=lambda: {"lines": {}, "annotations": [], "relations": []})


@dataclass(frozen=True, slots=True)
class _Lines:
    """Makes the lines of one layer."""

    native: Mapping[str, Any]
    layer: tuple[str, str, int]
    scheme: Scheme
    names: Names

    def made(self) -> _Made:
        """Text-bound annotations with their attributes and notes, then relations."""
        made = _Made()
        numbers: dict[str, str] = {}
        hidden: set[str] = set()
        counts = {"A": 0, "#": 0}
        for each in self.native["annotations"]:
            if (each["annotator"], each["layer"], each["round"]) != self.layer:
                continue
            pieces = within_lines(self.native["text"], map(tuple, each["fragments"]))
            if not pieces:  # nothing but ends of lines, for which brat has no line
                hidden.add(each["id"])
                made.beside["annotations"].append(each)
                continue
            number = numbers[each["id"]] = f"T{len(numbers) + 1}"
            made.lines.append(self._text_bound(number, each["label"], pieces))
            made.beside["lines"][number] = self._attributed(made.lines, number, each, pieces, counts)
        count = 0
        for each in self.native["relations"]:
            if each["from"] in numbers and each["to"] in numbers:
                count += 1
                ends = f"Arg1:{numbers[each['from']]} Arg2:{numbers[each['to']]}"
                made.lines.append(f"R{count}\t{self.names.relations.get(each['label'], 'related')} {ends}")
                made.beside["lines"][f"R{count}"] = {"id": each["id"], "label": each["label"]}
            elif {each["from"], each["to"]} & (hidden | numbers.keys()):
                made.beside["relations"].append(each)
        return made

    def _text_bound(self, number: str, label: str, pieces: Sequence[tuple[int, int]]) -> str:
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(self.native["text"][start:end] for start, end in pieces)
        return f"{number}\t{self.names.labels.get(label, 'other')} {places}\t{words}"

    def _attributed(
        self, lines: list[str], number: str, each: Mapping[str, Any], pieces: Sequence[tuple[int, int]], counts: dict[str, int]
    ) -> dict[str, Any]:
        """Add lines for attributes and the note; what they cannot say is given back."""
        shown = {name: value for name, value in each["attributes"].items() if self._has_line(each["label"], name, value)}
        said = [(self.names.attributes[name], "" if value is True else f" {value}") for name, value in shown.items()]
        if each["unsure"] and UNSURE not in self.names.attributes.values():
            said.append((UNSURE, ""))
        for name, value in said:
            counts["A"] += 1
            lines.append(f"A{counts['A']}\t{name} {number}{value}")
        if each["note"].strip():
            counts["#"] += 1
            lines.append(f"#{counts['#']}\tAnnotatorNotes {number}\t{_BREAKS.sub(' ', each['note']).strip()}")
        rest = {name: value for name, value in each["attributes"].items() if name not in shown}
        kept: dict[str, Any] = {"label": each["label"], **more({**each, "attributes": rest}, ("layer", "round"))}
        return kept if [list(piece) for piece in pieces] == each["fragments"] else {**kept, "fragments": each["fragments"]}

    def _has_line(self, label: str, name: str, value: str | bool) -> bool:  # noqa: FBT001 - values of attributes
        """Whether the settings of brat know the attribute and the value."""
        known = self.scheme.label(label)
        attribute = known.attribute(name) if known else None
        if attribute is None or name not in self.names.attributes:
            return False
        if attribute.kind is AttributeKind.YES_NO:
            return value is True
        return attribute.kind is AttributeKind.CHOICE and value in attribute.choices and value in self.names.values

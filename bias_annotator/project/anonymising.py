"""Takes the names of annotators out of what goes out: each gets another one that stays the same from export to export."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

from bias_annotator.model.document import Annotated, Metadata
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import AttributeKind, Scheme
from bias_annotator.model.span import Marks, Span

_DIGITS = 8  # of a pseudonym: enough for a thousand people, short enough to be read
_ANYBODY = "annotator"  # where the letter case of a language hides whose name it is
_SHORTEST = 3  # letters of a part of a name that is taken out of notes where it stands alone


def pseudonyms(project: str, names: Sequence[str]) -> MappingProxyType[str, str]:
    """Another name for each, by the name without letter case.

    It follows from the id of the project, which no export holds, and the name: so it is the same in every export of the project
    and its copies, whoever joins, and nobody can work it out who has only the export.
    """
    digests = {name.casefold(): sha256(f"{project}\n{name.casefold()}".encode()).hexdigest() for name in names}
    length = _DIGITS
    while len({digest[:length] for digest in digests.values()}) < len(digests):
        length += 1
    return MappingProxyType({name: f"annotator-{digest[:length]}" for name, digest in digests.items()})


def anonymiser(project: str, names: Sequence[str], scheme: Scheme) -> Callable[[Annotated], Annotated]:
    """What takes `names` out of a document: of layers and work, and of notes, free attributes, origins and metadata that say them.

    Texts stay as they are, and who is quoted in them.
    """
    others = pseudonyms(project, names)
    hide = _hider(names, others)
    choosing = (AttributeKind.CHOICE, AttributeKind.SPEAKER)
    fixed = {(label.name, each.name) for label in scheme.labels for each in label.attributes if each.kind in choosing}

    def span(each: Span) -> Span:
        attributes = {
            name: hide(value) if isinstance(value, str) and (each.label, name) not in fixed else value
            for name, value in each.attributes.items()
        }
        return replace(each, attributes=attributes, note=hide(each.note), origin=hide(each.origin))

    def other(name: str) -> str:
        return others[name.casefold()] if name else ""

    def layer(marks: Marks) -> Marks:
        place = marks.layer
        renamed = Layer(place.kind, other(place.annotator), place.round)
        return replace(marks, layer=renamed, spans=tuple(map(span, marks.spans)))

    def anonymous(item: Annotated) -> Annotated:
        document = replace(item.document, metadata=_metadata(item.document.metadata, hide))
        marks = tuple(sorted(map(layer, item.marks), key=lambda each: each.layer))
        work = (replace(each, annotator=other(each.annotator)) for each in item.work)
        return replace(item, document=document, marks=marks, work=tuple(sorted(work, key=lambda each: each.annotator)))

    return anonymous


def _metadata(metadata: Metadata, hide: Callable[[str], str]) -> Metadata:
    """Without the names in what the program or people made up: the name of the file, and further fields. The author is the text's."""
    extra = {name: hide(value) for name, value in metadata.extra.items()}
    return replace(metadata, source_name=hide(metadata.source_name), extra=extra)


def _hider(names: Sequence[str], others: MappingProxyType[str, str]) -> Callable[[str], str]:
    """What puts pseudonyms where names stand as words of their own, in any letter case; parts of names as they are written."""
    known: dict[str, str] = {}
    for name in names:
        composed, other = unicodedata.normalize("NFC", name), others[name.casefold()]
        known |= {composed.casefold(): other} | {part: other for part in composed.split() if len(part) >= _SHORTEST and part not in known}
    if not known:
        return str
    whole = _pattern([unicodedata.normalize("NFC", name) for name in names], re.IGNORECASE)
    parts = _pattern(list(known), re.NOFLAG)

    def hide(words: str) -> str:
        composed = unicodedata.normalize("NFC", words)
        hidden = whole.sub(lambda found: known.get(" ".join(found[0].split()).casefold(), _ANYBODY), composed)
        hidden = parts.sub(lambda found: known[" ".join(found[0].split())], hidden)
        return hidden if hidden != composed else words

    return hide


def _pattern(names: Sequence[str], flags: re.RegexFlag) -> re.Pattern[str]:
    """Any of the names, the longest first, where no letter or digit is before or after it."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    choices = "|".join(r"\s+".join(map(re.escape, name.split())) for name in ordered)
    return re.compile(rf"(?<![^\W_])(?:{choices})(?![^\W_])", flags)

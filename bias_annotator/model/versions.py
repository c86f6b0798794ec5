"""What became of a span: its versions, in words, and the way back to one of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bias_annotator.messages import Message
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Relation, Span

_SHOWN = 60  # characters of a quote or note


@dataclass(frozen=True, slots=True)
class Version:
    """A span after an edit, None where the edit deleted it; `before` it, None where the edit made it.

    `links` are the relations that went with it.
    """

    at: datetime
    author: str
    span: Span | None
    before: Span | None
    links: tuple[Relation, ...] = ()

    @property
    def subject(self) -> Span:
        """The span as it last was."""
        found = self.span or self.before
        if found is None:
            message = "a version is of a span"
            raise ValueError(message)
        return found


def versions(edits: Iterable[Edit], span: SpanId) -> tuple[Version, ...]:
    """The versions of a span, the newest first, from the edits of its layer, the oldest first.

    Of a span that no edit made but an import, the last is what came in; `author` is then empty.
    """
    found = [version for edit in edits for version in _of(edit) if version.subject.id == span]
    if found and (first := found[0].before) is not None:
        found.insert(0, Version(first.modified, "", first, None))
    return tuple(found[::-1])


def deleted(edits: Iterable[Edit]) -> tuple[Version, ...]:
    """The last version of every span that is gone, the newest first, from the edits of a layer, the oldest first."""
    last: dict[SpanId, Version] = {}
    for edit in edits:
        for version in _of(edit):
            last.pop(version.subject.id, None)
            if version.span is None:
                last[version.subject.id] = version
    return tuple(last.values())[::-1]


def restore(document: DocumentId, layer: Layer, version: Version, there: Mapping[SpanId, Span]) -> Edit | None:
    """The edit that brings a version back; of a deletion, the span as it was before, with its links to spans that are `there`.

    None when the span is like that already.
    """
    wanted = version.subject
    current = there.get(wanted.id)
    if current is not None and not differences(current, wanted):
        return None
    known = {*there, wanted.id}
    links = tuple(link for link in version.links if current is None and {link.from_span, link.to_span} <= known)
    gone = () if current is None else (current,)
    return Edit(document, layer, f"Restore {wanted.label}", gone, (wanted, *links), layer.annotator)


def differences(before: Span | None, after: Span | None) -> list[Message]:
    """What changed from one version to the next, in words: "label opinion → quotation", "note “really?”"."""
    if after is None:
        return [Message("deleted")]
    if before is None:
        return [Message("made: {label}", label=after.label), *_attributes({}, after.attributes)]
    said: list[Message] = []
    if before.label != after.label:
        said.append(Message("label {old} → {label}", old=before.label, label=after.label))
    if before.stretches != after.stretches:
        said.append(Message("“{before}” → “{after}”", before=_short(before.quote), after=_short(after.quote)))
    said += _attributes(before.attributes, after.attributes)
    if before.note != after.note:
        said.append(Message("note “{note}”", note=_short(after.note)) if after.note else Message("note taken away"))
    if before.unsure != after.unsure:
        said.append(Message("unsure") if after.unsure else Message("sure"))
    return said


def _of(edit: Edit) -> list[Version]:
    gone = {mark.id: mark for mark in edit.gone if isinstance(mark, Span)}
    come = {mark.id: mark for mark in edit.come if isinstance(mark, Span)}
    links = [mark for mark in edit.gone if isinstance(mark, Relation)]
    return [
        Version(
            edit.at,
            edit.author,
            come.get(each),
            gone.get(each),
            tuple(link for link in links if each in (link.from_span, link.to_span)),
        )
        for each in {**gone, **come}
    ]


def _attributes(before: Mapping[str, str | bool], after: Mapping[str, str | bool]) -> list[Message]:
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return [Message("{attribute}: {value}", attribute=name, value=Message(_value(after.get(name, "–")))) for name in names]


def _value(value: str | bool) -> str:  # noqa: FBT001 - a yes/no value is a bool
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"

"""Spans, the relations between them, and the layer they stand in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Self

from bias_annotator.messages import Message
from bias_annotator.model.ids import RelationId, SpanId, now, uuid7
from bias_annotator.model.people import Layer
from bias_annotator.model.text import Text

QUOTE_JOINER = " … "
MANUAL = "manual"


@dataclass(frozen=True, slots=True, order=True)
class Fragment:
    """A stretch `[start, end)` of code points of a text, with the words that stand there."""

    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, text: Text, start: int, end: int) -> Self:
        """The fragment of `text` from `start` to `end`; raises ValueError unless 0 ≤ start < end ≤ len(text)."""
        if not 0 <= start < end <= len(text):
            message = Message("{start}–{end} is not a stretch of a text of {count} characters", start=start, end=end, count=len(text))
            raise ValueError(message)
        return cls(start, end, text.content[start:end])


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of text: one or more fragments in text order, which do not overlap.

    `attributes` maps names of the label's attributes to a text or, for yes/no attributes, a bool; it is not to be
    changed in place. `origin` is "manual", "import:<format>" or "suggestion:<engine>@<version>#<rule>".
    """

    id: SpanId
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Mapping[str, str | bool] = field(default_factory=dict, hash=False)
    note: str = ""
    unsure: bool = False
    origin: str = MANUAL
    created: datetime = field(default_factory=now)
    modified: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        """Refuse a span without fragments, or with empty, unordered or overlapping ones."""
        before = 0
        for fragment in self.fragments:
            if not before <= fragment.start < fragment.end:
                message = Message("fragments of a span must be in order, apart and not empty: {fragments}", fragments=str(self.fragments))
                raise ValueError(message)
            before = fragment.end
        if not self.fragments:
            message = Message("a span needs at least one fragment")
            raise ValueError(message)

    @classmethod
    def new(cls, text: Text, label: str, *stretches: tuple[int, int], **fields: Any) -> Self:  # noqa: ANN401 - fields of the dataclass
        """A span made now with a new id, on the given `(start, end)` stretches of `text`."""
        moment = now()
        fragments = tuple(Fragment.of(text, start, end) for start, end in stretches)
        return cls(SpanId(uuid7()), label, fragments, **{"created": moment, "modified": moment, **fields})

    @property
    def start(self) -> int:
        """First code point."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.fragments[-1].end

    @property
    def stretches(self) -> tuple[tuple[int, int], ...]:
        """The fragments as `(start, end)`, in order."""
        return tuple((fragment.start, fragment.end) for fragment in self.fragments)

    @property
    def quote(self) -> str:
        """What is marked; several fragments are joined by " … "."""
        if len(self.fragments) == 1:
            return self.fragments[0].quote  # nearly always; joining one takes four times as long
        return QUOTE_JOINER.join([fragment.quote for fragment in self.fragments])

    @property
    def length(self) -> int:
        """Code points covered."""
        return sum(fragment.end - fragment.start for fragment in self.fragments)

    def changed(self, **fields: Any) -> Self:  # noqa: ANN401 - fields of the dataclass
        """The same span with other fields, modified now."""
        return replace(self, **{"modified": now(), **fields})


@dataclass(frozen=True, slots=True)
class Relation:
    """A typed link from one span to another of the same layer and document."""

    id: RelationId
    label: str
    from_span: SpanId
    to_span: SpanId

    @classmethod
    def new(cls, label: str, from_span: SpanId, to_span: SpanId) -> Self:
        """A relation with a new id."""
        return cls(RelationId(uuid7()), label, from_span, to_span)


Mark = Span | Relation


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands in one layer of one document."""

    layer: Layer
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()

    @classmethod
    def of(cls, layer: Layer, marks: Sequence[Mark]) -> Self:
        """Sort marks into spans (by place, longer first) and relations."""
        spans = sorted((mark for mark in marks if isinstance(mark, Span)), key=place)
        return cls(layer, tuple(spans), tuple(mark for mark in marks if isinstance(mark, Relation)))


def place(span: Span) -> tuple[int, int, str]:
    """Sort key: by start, longer first, then by id."""
    return (span.start, -span.end, span.id)

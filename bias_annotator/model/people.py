"""Who marks, in which layer, and how far they are with a document."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from bias_annotator.errors import UserError


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who marks spans; the name is unique within a project (letter case does not count)."""

    name: str


class LayerKind(StrEnum):
    """Whose spans a layer holds."""

    ANNOTATOR = "annotator"
    GOLD = "gold"


@dataclass(frozen=True, slots=True, order=True)
class Layer:
    """One annotator's spans in one round, or the adjudicated ones (`annotator` is then empty)."""

    kind: LayerKind
    annotator: str
    round: int = 1

    @classmethod
    def of(cls, annotator: str, round_: int = 1) -> Self:
        """The layer of an annotator."""
        return cls(LayerKind.ANNOTATOR, annotator, round_)

    @property
    def title(self) -> str:
        """How the layer is called in lists: the annotator's name, or "gold"."""
        return self.annotator or "gold"


GOLD = Layer(LayerKind.GOLD, "")


class Status(StrEnum):
    """How far an annotator is with a document."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Work:
    """One annotator's work on one document, also when they marked nothing; `position` is the caret (code points)."""

    annotator: str
    status: Status = Status.TODO
    flagged: bool = False
    active_seconds: int = 0
    position: int = 0


_LONGEST_NAME = 80


def annotator_name(name: str) -> str:
    """The name as it is kept: blanks trimmed. Raises UserError for an empty, overlong or unprintable name, or "gold"."""
    trimmed = " ".join(name.split())
    if not trimmed or len(trimmed) > _LONGEST_NAME or not trimmed.isprintable():
        raise UserError("An annotator needs a name of 1 to 80 printable characters.", "Type another name.")
    if trimmed.casefold() == LayerKind.GOLD:
        raise UserError("“gold” is the name of the adjudicated layer, not of a person.", "Type another name.")
    return trimmed

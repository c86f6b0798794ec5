"""What the store is asked for and what it answers with. Free of SQLAlchemy, so that the window starts without reading it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer, Status
from bias_annotator.model.span import Span


class OnDuplicate(StrEnum):
    """What becomes of a document whose id or text the project already has."""

    MERGE = "merge"
    SKIP = "skip"
    ERROR = "error"
    ADD = "add"


class Outcome(StrEnum):
    """What became of one document."""

    ADDED = "added"
    MERGED = "merged"
    SKIPPED = "skipped"
    COPIED = "copied"


@dataclass(frozen=True, slots=True)
class Alike:
    """A document whose text is nearly the same as another one; `share` of its words are in both."""

    document: DocumentId
    title: str
    share: float


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one document: its id in the project, and how many spans and relations came in with it.

    `near` is the earlier document that a new one is nearly the same as.
    """

    document: DocumentId
    outcome: Outcome
    annotations: int = 0
    relations: int = 0
    reason: str = ""
    near: Alike | None = None


class Sort(StrEnum):
    """Order of a list of documents."""

    ADDED = "added"
    TITLE = "title"
    OUTLET = "outlet"
    PUBLISHED = "published"
    LENGTH = "length"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Query:
    """Which documents: status and flag are those of `annotator`; `text` is searched for in titles and texts.

    Without an annotator, the status is that of whoever is furthest, and a document is flagged if it is so for anybody.
    `since` and `until` (inclusive) are ISO dates, or the beginnings of some: a year, a month. Without a date, a document
    is in no time. `replaced`: without documents of whose file there is a newer reading (False), only these, or all (None).
    """

    annotator: str = ""
    text: str = ""
    statuses: frozenset[Status] = frozenset()
    flagged: bool | None = None
    outlet: str = ""
    since: str = ""
    until: str = ""
    sort: Sort = Sort.ADDED
    replaced: bool | None = False


@dataclass(frozen=True, slots=True)
class Row:
    """A document in a list; status, flag and number of spans are those of the annotator asked for. Length: code points."""

    id: DocumentId
    title: str
    outlet: str
    author: str
    published: str
    length: int
    status: Status
    flagged: bool
    spans: int


@dataclass(frozen=True, slots=True)
class Found:
    """A span, or a place in a text where `span` is None: `[start, end)` in code points, its words, and those around it."""

    document: DocumentId
    title: str
    start: int
    end: int
    before: str
    words: str
    after: str
    span: Span | None = None
    layer: Layer | None = None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One line of history; `undid` tells an undo or redo from an edit of its own."""

    at: datetime
    author: str
    what: str
    undid: bool
    edit: Edit


@dataclass(frozen=True, slots=True)
class KeptTerms:
    """Terms of a document: of whose marks (`people`), made from what (`digest`), and the terms themselves (`body`)."""

    document: DocumentId
    people: str
    digest: str
    body: bytes

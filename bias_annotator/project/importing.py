"""Brings files into a project: which reader, whose marks, what becomes of duplicates and unknown labels."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import LayerKind, annotator_name
from bias_annotator.model.scheme import usable_name
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.project.files import Refused, Skipped, files_of
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.project.reading import Read, Reading, Turn
from bias_annotator.readers import Columns, Incoming, ReadOptions, Refusal, reader_for
from bias_annotator.readers.decoding import checked_encoding
from bias_annotator.store import Added, Alike, OnDuplicate, Outcome

UnknownLabel = Literal["add", "refuse", "skip"]
_PORTION = 100  # documents a transaction, so that a mark made meanwhile never waits long
_PORTION_SIZE = 500_000  # code points, and bytes of files that are kept
_SPAN = 250  # code points of text that take as long to write as a span


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How files come in; `labels` renames labels of the files (old to new; an empty new name leaves the span out).

    `text_column` names the column of texts in tables (empty: find out). With `keep_sources`, files of which a text is taken
    out stay with it, compressed. `encoding` is that of files of text (empty: find out), `encodings` those of single files by
    their place (empty: find out after all).
    """

    format: str = "auto"
    annotator: str = ""
    layer: LayerKind | None = None
    unit: Unit | None = None
    on_duplicate: OnDuplicate = OnDuplicate.MERGE
    unknown_label: UnknownLabel = "add"
    labels: Mapping[str, str] = field(default_factory=dict)
    text_column: str = ""
    keep_sources: bool = True
    encoding: str = ""
    encodings: Mapping[str, str] = field(default_factory=dict)

    def reading(self, known: Callable[[DocumentId], Document | None]) -> ReadOptions:
        """What readers are asked; `known` finds a document that is there already."""
        return ReadOptions(self.annotator, self.layer, self.unit, known, self.text_column, self.encoding)


@dataclass(frozen=True, slots=True)
class Warned:
    """What is worth knowing of something that came in: the file, its name, and a sentence."""

    source: str
    name: str
    reason: str

    def __str__(self) -> str:
        """As it is listed."""
        return f"{self.name}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Came:
    """How many documents and spans came in of one file, by which reader."""

    reader: str = ""
    documents: int = 0
    annotations: int = 0


_came = lru_cache(Came)  # most files bring one document: of a hundred thousand, one object tells that


@dataclass(slots=True)
class ImportResult:
    """What came of an import. `annotations` and `relations` count what was new to the project, `came` tells it by file.

    `problem` is what ended it in the middle, such as a full disk: what is counted came in before.
    """

    documents: int = 0
    annotations: int = 0
    relations: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    warned: list[Warned] = field(default_factory=list)
    came: dict[str, Came] = field(default_factory=dict)
    added_labels: list[str] = field(default_factory=list)
    cancelled: bool = False
    problem: UserError | None = None

    @property
    def warnings(self) -> list[str]:
        """What is worth knowing, as it is listed."""
        return [str(each) for each in self.warned]

    def to_json(self) -> dict[str, Any]:
        """The object that `import --json` prints."""
        return {
            "documents": self.documents,
            "annotations": self.annotations,
            "relations": self.relations,
            "skipped": [{"source": each.place, "reason": each.reason} for each in self.skipped],
            "refused": [{"source": each.source, "where": each.where, "reason": each.reason} for each in self.refused],
        }


def import_files(project: Project, paths: Sequence[Path], options: ImportOptions, report: Report = quiet) -> ImportResult:
    """Import files and, with all that is in them, folders. A file that cannot be read is refused, and the next one goes on.

    Documents come in whole, in portions of one transaction each; when the person cancels, or the project cannot be written
    any more, those written so far stay and the result says so. Raises UserError when an option is wrong, and when nothing came
    in since the project cannot be written or, with OnDuplicate.ERROR, at a duplicate.
    """
    options = checked(options)
    work = _Import(project, options)
    meant = files_of(paths, options.format)
    work.result.skipped += meant.skipped
    work.result.refused += meant.refused
    tick = Turn(report, len(meant.names))
    try:
        asked = options.reading(work.known)
        with Reading(asked, options.format, keep=options.keep_sources, encodings=options.encodings) as reading:
            for read in reading.read(meant.paths(), tick):
                work.take(read, tick)
        work.flush()
    except CancelledError:
        work.result.cancelled = True
    except UserError as problem:
        if not work.result.came:
            raise
        work.result.problem = problem
    work.warn_unfit()
    return work.result


def checked(options: ImportOptions) -> ImportOptions:
    """The options with the names of annotator and encodings as they are kept; UserError when one is wrong."""
    if options.format != "auto":
        reader_for(Path(), options.format)
    if unusable := [name for name in options.labels.values() if name and not usable_name(name)]:
        raise UserError(
            Message("No label can be called “{label}”.", label=unusable[0]),
            "Names have 1 to 60 printable characters, no blank at either end.",
        )
    encodings = {place: checked_encoding(name) for place, name in options.encodings.items()}
    annotator = annotator_name(options.annotator) if options.annotator else ""
    return replace(options, annotator=annotator, encoding=checked_encoding(options.encoding), encodings=encodings)


def alike(title: str, near: Alike) -> str:
    """That a document is nearly the same as another one, as a sentence."""
    share = f"{near.share:.0%}"
    return Message("“{title}” has {share} of its words in common with “{other}”", title=title, share=share, other=near.title)


class _Import:
    """One import under way: a portion of documents that waits to be written, and the result so far."""

    def __init__(self, project: Project, options: ImportOptions) -> None:
        self.result = ImportResult()
        self._project = project
        self._options = options
        self._scheme = project.scheme
        self._waiting: list[tuple[Read, Annotated]] = []
        self._unfit: Counter[tuple[str, str, str]] = Counter()  # attributes with values that are none of their scheme's
        self._size = 0
        self._taken = 0

    def take(self, read: Read, tick: Callable[[Path], None]) -> None:
        """Take what was found; documents wait for the next portion."""
        self._taken += 1
        if self._taken % _PORTION == 0:  # a file may have a million lines that are refused
            tick(read.path)
        if isinstance(read.found, Columns):
            return
        if isinstance(read.found, Refusal):
            self._left_out(read, read.found)
            return
        self._queue(read, read.found)
        if len(self._waiting) >= _PORTION or self._size >= _PORTION_SIZE:
            tick(read.path)
            self.flush()

    def _left_out(self, read: Read, found: Refusal) -> None:
        if found.meant:
            self.result.skipped.append(Skipped(f"{read.place} › {found.where}" if found.where else read.place, found.reason))
        else:
            self.result.refused.append(Refused(read.place, found.where, found.reason, found.hint))

    def flush(self) -> None:
        """Write the documents that wait, in one transaction."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        if not waiting:
            return
        if self._scheme != self._project.scheme:
            self._project.set_scheme(self._scheme)
        outcomes = self._project.add([annotated for _, annotated in waiting], on_duplicate=self._options.on_duplicate)
        for (read, annotated), outcome in zip(waiting, outcomes, strict=True):
            self._count(read, annotated, outcome)

    def warn_unfit(self) -> None:
        """Say how many values of attributes are none that the scheme knows."""
        for (source, name, key), count in self._unfit.items():
            reason = Message("{count} values of the attribute “{key}” are none that the scheme knows; they were kept", count=count, key=key)
            self.result.warned.append(Warned(source, name, reason))

    def known(self, document: DocumentId) -> Document | None:
        """A document of the project; what waits is written first, since it may be among that."""
        self.flush()
        return self._project.document(document) if self._project.find_document(document, "") else None

    def _queue(self, read: Read, incoming: Incoming) -> None:
        for warning in incoming.warnings:
            self._warn(read, warning)
        self.result.refused += [Refused(read.place, each.where, each.reason) for each in incoming.refused]
        annotated = self._labelled(read, incoming.annotated) if incoming.annotated.marks else incoming.annotated
        annotated = replace(annotated, source=read.kept) if read.kept else annotated
        self._waiting.append((read, annotated))
        self._size += len(annotated.document.text) + (len(read.kept.packed) if read.kept else 0)
        self._size += _SPAN * sum(len(each.spans) for each in annotated.marks)

    def _labelled(self, read: Read, annotated: Annotated) -> Annotated:
        """The document with its labels renamed, and with unknown ones added to the scheme, or left out."""
        marks: list[Marks] = []
        for each in annotated.marks:
            spans = tuple(span for span in (self._label(read, span) for span in each.spans) if span)
            kept = {span.id for span in spans}
            relations = tuple(link for link in each.relations if self._relation(read, link, kept))
            marks.append(Marks(each.layer, spans, relations))
        return replace(annotated, marks=tuple(each for each in marks if each.spans))

    def _label(self, read: Read, span: Span) -> Span | None:
        name = self._options.labels.get(span.label, span.label)
        if not name:
            return None
        label = self._scheme.label(name)
        if label is None and self._options.unknown_label != "add":
            self._leave_out(read, f"{span.start}–{span.end}", Message("the scheme has no label “{name}”", name=name))
            return None
        if label is None:
            self.result.added_labels.append(name)
            self._warn(read, Message("the label “{name}” was added to the scheme", name=name))
        self._widen(read, name, span.attributes)
        return span if name == span.label else replace(span, label=name)

    def _relation(self, read: Read, link: Relation, kept: set[SpanId]) -> bool:
        """Whether a relation comes in: both of its spans did, and the scheme has its type, or gets it."""
        if link.from_span not in kept or link.to_span not in kept:
            self.result.skipped.append(Skipped(read.place, Message("a relation “{label}” of a span that was left out", label=link.label)))
            return False
        if self._scheme.relation(link.label):
            return True
        if self._options.unknown_label != "add":
            self._leave_out(read, f"relation {link.id}", Message("the scheme has no relation “{label}”", label=link.label))
            return False
        self._scheme = self._scheme.with_relation(link.label)
        self._warn(read, Message("the relation “{label}” was added to the scheme", label=link.label))
        return True

    def _leave_out(self, read: Read, where: str, reason: str) -> None:
        """Refuse or skip what the scheme does not know."""
        if self._options.unknown_label == "refuse":
            self.result.refused.append(Refused(read.place, where, reason))
        else:
            self.result.skipped.append(Skipped(read.place, reason, where))

    def _widen(self, read: Read, name: str, attributes: Mapping[str, str | bool]) -> None:
        """Give the scheme the label, and the attributes that it lacks; count values that do not fit it."""
        label = self._scheme.label(name)
        unknown = [key for key in attributes if label is None or label.attribute(key) is None]
        if label is None or unknown:
            self._scheme = self._scheme.with_label(name, {key: [attributes[key]] for key in unknown})
        for key, value in attributes.items():
            if label and key in unknown:
                self._warn(read, Message("the attribute “{key}” was added to the label “{name}”", key=key, name=name))
            elif label and (known := label.attribute(key)) and not known.accepts(value):
                self._unfit[read.place, read.name, key] += 1

    def _warn(self, read: Read, warning: str) -> None:
        self.result.warned.append(Warned(read.place, read.name, warning))

    def _count(self, read: Read, annotated: Annotated, outcome: Added) -> None:
        title = annotated.document.title
        self.result.annotations += outcome.annotations
        self.result.relations += outcome.relations
        came = self.result.came.get(read.place, Came(read.reader))
        new = outcome.outcome in (Outcome.ADDED, Outcome.COPIED)
        self.result.came[read.place] = _came(read.reader, came.documents + new, came.annotations + outcome.annotations)
        if new:
            self.result.documents += 1
            if outcome.near:
                self._warn(read, alike(title, outcome.near))
        elif outcome.outcome is Outcome.SKIPPED:
            self.result.skipped.append(
                Skipped(
                    read.place, Message("“{title}”: {reason}{more}", title=title, reason=outcome.reason, more=self._twin(title, outcome))
                )
            )
        elif not outcome.annotations and not outcome.relations:
            self.result.skipped.append(
                Skipped(read.place, Message("“{title}”: the project has this already{more}", title=title, more=self._twin(title, outcome)))
            )

    def _twin(self, title: str, outcome: Added) -> str:
        """Under which title the project has what came again, unless it is the same one."""
        twin = self._project.title_of(outcome.document)
        return Message(", as “{title}”", title=twin) if twin not in ("", title) else ""

"""Takes texts out of their kept files once more, with the readers of this version, and brings the marks along."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.anchoring import Anchored, Anchoring
from bias_annotator.model.bare import Bare
from bias_annotator.model.document import REPLACES, TYPED, Annotated, Document, KeptSource, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.span import Marks, Span
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.readers import Found, Incoming, ReadOptions, Refusal, reader_for
from bias_annotator.readers.decoding import checked_encoding
from bias_annotator.readers.encoding import EncodingError
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.source import InnerFile
from bias_annotator.settings import BOUNDS
from bias_annotator.store import Added, OnDuplicate, Outcome


@dataclass(frozen=True, slots=True)
class Again:
    """A document, taken out of its file once more: the new `version` with the marks found in it, and those that were `lost`."""

    old: Document
    version: Annotated
    lost: tuple[Marks, ...]

    @property
    def same(self) -> bool:
        """Whether the text is as it was."""
        return self.old.text == self.version.document.text


@dataclass(frozen=True, slots=True)
class Extraction:
    """What became of one document: a new version (`new`, with its spans and those that only the old one has), or nothing, and why."""

    document: DocumentId
    title: str
    outcome: Literal["new", "same", "known", "refused"]
    reason: str = ""
    new: str = ""
    spans: int = 0
    lost: tuple[tuple[Layer, Span], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The object that `extract --json` prints for each document."""
        lost = [
            {"layer": layer.title, "round": layer.round, "id": span.id, "label": span.label, "start": span.start, "end": span.end}
            | {"quote": span.quote}
            for layer, span in self.lost
        ]
        fields = {name: getattr(self, name) for name in ("document", "title", "outcome", "reason", "new", "spans")}
        return {**fields, "lost": lost}


def extract_again(project: Project, document: DocumentId, workers: Workers, encoding: str = "") -> Again:
    """Take a text out of its kept file once more. Nothing is written. UserError when no file was kept, or it gives no text.

    The encoding is the one that `checked_encoding` gave, else that in which the file was read before, since a person may have
    chosen it.
    """
    item = next(project.annotated([document]), None) or Annotated(project.document(document))
    old = item.document
    read, source = _read(project, old, workers, encoding)
    metadata = _metadata(old, read.document.metadata)
    new = replace(read.document, id=DocumentId(uuid7()), metadata=metadata)
    anchoring = Anchoring(old.text, new.text)
    layers = [anchoring.marks(marks) for marks in item.marks]
    lost = tuple(each.lost for each in layers if each.lost.spans or each.lost.relations)
    work = _work(item, layers, same_words=Bare(old.text.content).content == Bare(new.text.content).content)
    marks = tuple(each.found for each in layers if each.found.spans)
    return Again(old, Annotated(new, marks, work, item.speakers, source), lost)


def adopt(project: Project, again: Again) -> Added:
    """Add the new version as a document of its own, in one transaction; the old one stays, replaced, with everything on it.

    It is skipped when the project has its text already, as it has after the first time.
    """
    return project.add([again.version], on_duplicate=OnDuplicate.SKIP)[0]


def extract_all(
    project: Project, documents: Sequence[DocumentId] | None = None, report: Report = quiet, *, write: bool = True, encoding: str = ""
) -> list[Extraction]:
    """Take documents (by default all whose files were kept) out once more, and adopt those that come out otherwise.

    One transaction a document: when the person cancels, those adopted until then stay. Without `write` it is only told
    what would be.
    """
    encoding = checked_encoding(encoding)
    chosen = project.with_sources() if documents is None else documents
    for document in documents or ():
        project.document(document)  # one that is not there is told before anything is done
    found: list[Extraction] = []
    with Workers() as workers:
        for number, document in enumerate(chosen):
            title = project.document(document).title
            report(number, len(chosen), title)
            try:
                found.append(_one(project, document, title, workers, encoding, write=write))
            except UserError as problem:
                found.append(Extraction(document, title, "refused", problem.sentence))
    return found


def _one(project: Project, document: DocumentId, title: str, workers: Workers, encoding: str, *, write: bool) -> Extraction:
    again = extract_again(project, document, workers, encoding)
    if again.same:
        return Extraction(document, title, "same")
    twin = project.find_document("", again.version.document.text.sha256)
    if twin:
        return Extraction(document, title, "known", new=twin)
    new = ""
    if write:
        added = adopt(project, again)
        if added.outcome is Outcome.SKIPPED:  # somebody else adopted it meanwhile
            return Extraction(document, title, "known", new=added.document)
        new = added.document
    spans = sum(len(marks.spans) for marks in again.version.marks)
    lost = tuple((marks.layer, span) for marks in again.lost for span in marks.spans)
    return Extraction(document, title, "new", new=new, spans=spans, lost=lost)


def _read(project: Project, old: Document, workers: Workers, encoding: str) -> tuple[Annotated, KeptSource]:
    """What the reader gives now, and the file."""
    kept = project.source(old.id)
    if kept is None:
        raise UserError(Message("The file of “{title}” was not kept.", title=old.title), "Import it again: then it is kept.")
    try:
        data = kept.data(BOUNDS.kept)
    except ValueError as problem:
        raise UserError(
            Message("The kept file of “{title}” is damaged.", title=old.title), "Run “bias-annotator check” on the project."
        ) from problem
    found = _found(workers, kept, data, encoding, old.source.encoding)
    documents = [each.annotated for each in found if isinstance(each, Incoming)]
    if len(documents) != 1:
        reason = next((each.reason for each in found if isinstance(each, Refusal)), "")
        raise UserError(reason or Message("“{name}” no longer is one text.", name=kept.name), "The document stays as it is.")
    return documents[0], kept


def _found(workers: Workers, kept: KeptSource, data: bytes, encoding: str, before: str) -> list[Found]:
    """What comes out of a file: in an encoding, else in that in which it was read before where another one is found out."""
    reader, file = reader_for(Path(kept.name), kept.reader), InnerFile(kept.name, data)
    try:
        found = list(workers.read(reader, file, ReadOptions(encoding=encoding)))
    except EncodingError:
        if encoding or not before:
            raise
    else:
        other = any(isinstance(each, Incoming) and each.annotated.document.source.encoding != before for each in found)
        if encoding or not before or not other:
            return found
    return list(workers.read(reader, file, ReadOptions(encoding=before)))


def _metadata(old: Document, new: Metadata) -> Metadata:
    """What is known of the text: what stands there stays, since a person may have written it; the reader fills what is empty."""
    fields = {name: getattr(old.metadata, name) or getattr(new, name) for name in (*TYPED, "source_name")}
    return Metadata(**fields, extra={**old.metadata.extra, **new.extra, REPLACES: old.id})


def _work(item: Annotated, layers: Sequence[Anchored], *, same_words: bool) -> tuple[Work, ...]:
    """How far everybody is with the new version: done only where no word is new and no mark is missing.

    The time at work stays with the old one, so that it is not counted twice.
    """
    missing = {each.lost.layer.annotator.casefold() for each in layers if each.lost.spans or each.lost.relations}
    return tuple(
        Work(each.annotator, Status.STARTED if each.status is Status.DONE and undone else each.status, each.flagged)
        for each in item.work
        for undone in [not same_words or each.annotator.casefold() in missing]
    )

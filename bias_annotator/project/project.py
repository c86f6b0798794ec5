"""A project in use: the door through which the window and the command line reach documents, marks and people."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bias_annotator.model.document import Annotated, Document, KeptSource, Metadata, checked_metadata
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId
from bias_annotator.model.people import Annotator, Layer, Work
from bias_annotator.model.query import SpanQuery
from bias_annotator.model.scheme import Scheme, parse_scheme
from bias_annotator.model.span import Marks
from bias_annotator.model.speakers import Speaker, SpeakerChange, Speakers, added, joined, speaker_name, usable_names
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.shipped import shipped
from bias_annotator.store import Added, Alike, Found, HistoryRow, KeptTerms, OnDuplicate, Query, Row, Sort

__all__ = ["Added", "HistoryRow", "OnDuplicate", "Project", "Query", "Row", "Sort", "Watcher"]

Watcher = Callable[[Edit], None]
_EVERYTHING = Query()


class Project:
    """One project file: every change is committed before a method returns, then the watchers hear of it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Use `Project.open` or `Project.new`."""
        from bias_annotator.store.store import Store  # noqa: PLC0415 - the window is shown before SQLAlchemy is read

        self.path = path
        self._store = Store(path, read_only=read_only)
        self._watchers: list[Watcher] = []
        try:
            self.scheme = parse_scheme(self._store.about.scheme, f"The scheme of “{path.name}”")
        except BaseException:
            self._store.close()
            raise

    @classmethod
    def new(cls, path: Path, *, title: str = "", scheme: Scheme | None = None, guideline: str | None = None) -> Self:
        """Make a project file and open it; scheme and guideline are those of `media_bias` by default.

        UserError when `path` exists or cannot be written.
        """
        from bias_annotator.store.migrate import create  # noqa: PLC0415 - Alembic is only needed here and for older files

        source = scheme.to_toml() if scheme else shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8")
        if guideline is None:
            guideline = "" if scheme else shipped("resources", "guidelines", "media_bias.md").read_text(encoding="utf-8")
        name = (title or path.stem).encode(errors="replace").decode()  # names of files need not be text
        create(path, title=name, scheme=source, guideline=guideline)
        return cls(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project file; UserError when it is none, is damaged, or was made by a newer version.

        When it cannot be written (read-only media, another process has it open), it opens for reading and says why.
        """
        return cls(path, read_only=read_only)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def __enter__(self) -> Self:
        """The project itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        """Close it."""
        self.close()

    @property
    def id(self) -> str:
        """The project's own id, kept in copies."""
        return self._store.about.id

    @property
    def title(self) -> str:
        """What people call the project."""
        return self._store.about.title

    @property
    def guideline(self) -> str:
        """The annotation guideline, in Markdown, with a heading a label."""
        return self._store.about.guideline

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return bool(self._store.read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be changed; "" when it can."""
        return self._store.read_only_reason

    def set_scheme(self, scheme: Scheme) -> None:
        """Give the project another scheme; spans under labels that it lacks stay."""
        self._store.change_about(scheme=scheme.to_toml())
        self.scheme = scheme

    def keep_speakers(self, *labels: str) -> bool:
        """Have labels, and the ends of the relation to sources, say who speaks, in one transaction; False when all did already."""
        before, self.scheme = self.scheme, parse_scheme(self._store.keep_speakers(*labels).scheme, f"The scheme of “{self.path.name}”")
        return self.scheme != before

    # Documents

    def document(self, document: DocumentId) -> Document:
        """A whole document; UserError if there is none of that id."""
        return self._store.document(document)

    def set_metadata(self, document: DocumentId, metadata: Metadata) -> None:
        """Write what is known of a document; UserError for a date that is none, or an address that is no web address.

        It is no edit of marks and has no history: what stood there before is what the file says, from which it can come again.
        """
        self._store.set_metadata(document, checked_metadata(metadata))

    def source(self, document: DocumentId) -> KeptSource | None:
        """The file that a document was taken out of, if it was kept."""
        return self._store.source(document)

    def with_sources(self) -> list[DocumentId]:
        """The documents whose files were kept, in the order in which they were added."""
        return self._store.with_sources()

    def rows(self, query: Query = _EVERYTHING, *, offset: int = 0, limit: int | None = None) -> list[Row]:
        """A page of the documents that a query describes."""
        return self._store.rows(query, offset, limit)

    def count(self, query: Query = _EVERYTHING) -> int:
        """How many documents a query describes."""
        return self._store.count(query)

    def title_of(self, document: DocumentId) -> str:
        """The title of a document as lists show it."""
        return self._store.title(document)

    def newer(self, document: DocumentId) -> DocumentId | None:
        """The document that stands in the place of another one, as a newer reading of the same file."""
        return self._store.newer(document)

    def digests(self) -> dict[DocumentId, tuple[str, str]]:
        """The SHA-256 of the text, and the outlet, of every document."""
        return self._store.digests()

    def size(self, documents: Collection[DocumentId]) -> int:
        """How many code points the texts of some documents have together."""
        return self._store.size(documents)

    def stamps(self) -> dict[DocumentId, int]:
        """A number for every document that is another as soon as it, its marks or the work on it changed; not for keeping."""
        return self._store.stamps()

    def outlets(self) -> list[str]:
        """Every outlet that documents name, in alphabetical order."""
        return self._store.outlets()

    def find_document(self, document: str, sha256: str) -> DocumentId | None:
        """The document of that id, else one with a text of that hash."""
        return self._store.find(document, sha256)

    # People

    def annotators(self) -> list[Annotator]:
        """Everybody, in the order in which they came."""
        return self._store.annotators()

    def add_annotator(self, name: str) -> Annotator:
        """The annotator of that name (letter case does not count), added if unknown; UserError for a name that cannot be."""
        known = {each.name.casefold(): each for each in self.annotators()}
        return known.get(" ".join(name.split()).casefold()) or self._store.add_annotator(name)

    def layers(self, document: DocumentId | None = None) -> list[Layer]:
        """Every layer that was ever marked in, or those that hold spans of a document."""
        return self._store.layers(document)

    def work(self, document: DocumentId, annotator: str) -> Work:
        """An annotator's work on a document; a fresh one if they never had it."""
        folded = annotator.casefold()
        return next((work for work in self._store.work(document) if work.annotator.casefold() == folded), Work(annotator))

    def all_work(self, document: DocumentId) -> tuple[Work, ...]:
        """Everybody's work on a document."""
        return self._store.work(document)

    def set_work(self, document: DocumentId, work: Work) -> None:
        """Write an annotator's work on a document."""
        self._store.set_work(document, work)

    # Who is quoted

    def speakers(self) -> Speakers:
        """The registry of speakers as it is now."""
        return Speakers(self._store.speakers())

    def speaker_named(self, name: str) -> Speaker | None:
        """The speaker of which this is a name."""
        return self._store.speaker_named(name)

    def change_speakers(self, change: SpeakerChange) -> None:
        """Change the registry in one transaction; `change.undone()` takes it back. It is no edit, and no span changes.

        UserError when an entry that goes is not there as it was, or the file cannot be written.
        """
        self._store.change_speakers(change)

    def ensure_speaker(self, name: str) -> str:
        """The name shown of the speaker that is called so, who is added if unknown; UserError for a name that cannot be."""
        known = self._store.speaker_named(name)
        if known is None:
            known = Speaker(speaker_name(name))
            self._store.change_speakers(added(Speakers(), known.name))
        return known.name

    def names_said(self) -> Counter[str]:
        """How many spans say each name, by `name_key` of the name."""
        return self._store.names_said(self.scheme.speaker_attributes)

    # Marks

    def marks(self, document: DocumentId, layer: Layer) -> Marks:
        """What stands in a layer of a document."""
        return self._store.marks(document, layer)

    def apply(self, edit: Edit) -> None:
        """Do an edit in one transaction, then tell the watchers.

        UserError when a mark that goes is not there as it was, or the file cannot be written; ValueError for marks
        that do not fit the text.
        """
        self._store.apply(edit)
        self._tell(edit)

    def undo(self, document: DocumentId, layer: Layer) -> Edit | None:
        """Take back the newest edit of a layer; returns the edit that did so, None when there is nothing to take back."""
        return self._step(document, layer, back=True)

    def redo(self, document: DocumentId, layer: Layer) -> Edit | None:
        """Do again what was undone last; returns the edit, None when there is nothing."""
        return self._step(document, layer, back=False)

    def undoable(self, document: DocumentId, layer: Layer) -> str:
        """What undo would take back, in words; "" for nothing."""
        return self._store.next_step(document, layer, back=True)

    def redoable(self, document: DocumentId, layer: Layer) -> str:
        """What redo would do again, in words; "" for nothing."""
        return self._store.next_step(document, layer, back=False)

    def history(self, document: DocumentId, layer: Layer | None = None, span: SpanId | None = None) -> list[HistoryRow]:
        """The edits of a document, oldest first; only of a layer or a span, if asked."""
        return self._store.history(document, layer, span)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Call `watcher` with every edit after it was committed; returns the function that ends it."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    # Search

    def find(self, query: SpanQuery, *, offset: int = 0, limit: int = 200) -> list[Found]:
        """A page of the spans, or places in texts, that a query finds, in the order of documents and places."""
        return self._store.found(self._meant(query), offset, limit)

    def count_found(self, query: SpanQuery) -> int:
        """How many spans a query finds, or in how many texts its words occur."""
        return self._store.count_found(self._meant(query))

    def documents_found(self, query: SpanQuery) -> list[DocumentId]:
        """The documents in which a query finds something, in the order in which they were added."""
        return self._store.documents_found(self._meant(query))

    def _meant(self, query: SpanQuery) -> SpanQuery:
        """The query with every name of a speaker in the place of one."""
        fields = {attribute for _, attribute in self.scheme.speaker_attributes}
        if fields.isdisjoint(term.field for term in query.terms):
            return query
        known = self.speakers()
        return SpanQuery(
            tuple(replace(term, values=_all_names(term.values, known)) if term.field in fields else term for term in query.terms)
        )

    # In bulk

    def add(self, items: Iterable[Annotated], *, on_duplicate: OnDuplicate = OnDuplicate.MERGE) -> list[Added]:
        """Add documents with all their marks in one transaction; one outcome an item, in order.

        Before them, in a transaction of their own, come the speakers whom they name and the registry lacks.
        """
        items = list(items)
        wanted = self.scheme.speaker_attributes
        met = [speaker for item in items for speaker in item.speakers]
        met += [Speaker(name) for item in items for name in _names(item, wanted)]
        if met and (change := joined(self.speakers(), met)) is not None:
            self._store.change_speakers(change)
        return self._store.add(items, on_duplicate)

    def near(self, content: str) -> Alike | None:
        """A document of which nine words in ten are those of a text; the very same text does not count."""
        return self._store.near(content)

    def alike(self, documents: Collection[DocumentId], report: Report = quiet) -> list[frozenset[DocumentId]]:
        """Groups of those documents whose texts are the same or nearly so, the others left out."""
        return self._store.alike(documents, lambda done, total: report(done, total, "Comparing texts"))

    def annotated(
        self,
        documents: Sequence[DocumentId] | None = None,
        layers: Callable[[Layer], bool] | None = None,
    ) -> Iterator[Annotated]:
        """Documents with the layers that `layers` takes, everybody's work and the speakers, one at a time.

        By default all that no newer one replaced.
        """
        wanted = self.scheme.speaker_attributes
        known = self.speakers() if wanted else Speakers()
        for item in self._store.annotated(self.ids() if documents is None else documents, layers):
            named = {speaker.name: speaker for name in _names(item, wanted) if (speaker := known.named(name)) is not None}
            yield replace(item, speakers=tuple(each for each in named.values() if each != Speaker(each.name))) if named else item

    def ids(self, query: Query = _EVERYTHING) -> list[DocumentId]:
        """The documents that a query describes, in the order in which they were added."""
        return self._store.ids(query)

    def kept_terms(self, documents: Sequence[DocumentId]) -> list[KeptTerms]:
        """What agreement kept of some documents; see `counting`."""
        return self._store.kept_terms(documents)

    def keep_terms(self, kept: Iterable[KeptTerms]) -> None:
        """Keep what agreement counted, in the place of what it kept before; nothing in a project that is read-only."""
        if not self.read_only:
            self._store.keep_terms(kept)

    def backup(self, destination: Path) -> None:
        """An exact, proved copy of the project file; UserError when something is there or there is no room."""
        self._store.copy_to(destination)

    def keep_backup(self, now: datetime, report: Report = quiet) -> Path | None:
        """Add a dated copy to the folder of backups beside the project, if anything changed since the newest, and thin those out.

        For the opening of a project and every 15 minutes from then on, in a thread beside the window's. None when there was
        nothing to do, or the project cannot be written. UserError when there is no room or the project has faults, which
        need not stop anybody's work; CancelledError when `report` raises it.
        """
        if self.read_only:
            return None
        return self._store.keep_backup(now, lambda done, total: report(done, total, "Backing up"))

    def problems(self, seen: Callable[[int, int], None]) -> Iterator[tuple[str, str]]:
        """What is wrong with the file, as (where, what); `seen` hears (documents done, of how many)."""
        return self._store.problems(seen)

    def span_count(self) -> int:
        """How many spans the project holds, in all layers."""
        return self._store.span_count()

    def _step(self, document: DocumentId, layer: Layer, *, back: bool) -> Edit | None:
        edit = self._store.step(document, layer, back=back)
        if edit:
            self._tell(edit)
        return edit

    def _tell(self, edit: Edit) -> None:
        for watcher in tuple(self._watchers):
            watcher(edit)


def _names(item: Annotated, attributes: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The names of speakers that the spans of a document say in the given attributes, each as a name is kept; others are none."""
    wanted = set(attributes)
    said = (pair for marks in item.marks for span in marks.spans for pair in span.attributes.items() if (span.label, pair[0]) in wanted)
    return usable_names(str(value) for _, value in said if isinstance(value, str))


def _all_names(values: Sequence[str], known: Speakers) -> tuple[str, ...]:
    """The values, and with each that is a name of a speaker all names of that one."""
    found = ((value, known.named(value)) for value in values)
    return tuple(dict.fromkeys(name for value, speaker in found for name in (value, *(speaker.names if speaker else ()))))

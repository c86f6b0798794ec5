"""The face of the store: every method is one transaction and speaks in model objects."""

from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Document, KeptSource, Metadata
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, SpanId, parse_moment
from bias_annotator.model.people import Annotator, Layer, Work
from bias_annotator.model.query import SpanQuery
from bias_annotator.model.span import Marks
from bias_annotator.model.speakers import Speaker, SpeakerChange
from bias_annotator.store import (
    backups,
    bulk,
    checks,
    copies,
    documents,
    edits,
    finding,
    history,
    likeness,
    people,
    projects,
    search,
    sources,
    spans,
    speakers,
    stamps,
    terms,
    twins,
)
from bias_annotator.store.database import SCHEMA, Database
from bias_annotator.store.kinds import Added, Alike, Found, HistoryRow, KeptTerms, OnDuplicate, Query, Row
from bias_annotator.store.places import unused
from bias_annotator.store.projects import About

_CACHED = 64 * 1024 * 1024  # code points of text kept in memory


class Store:
    """One project file. Close it, or use it as a context manager through `Project`."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file; one of an older schema is backed up and brought up to date first, whatever for. Raises UserError."""
        self._database = Database(path, read_only=read_only)
        self._documents: OrderedDict[DocumentId, tuple[int, Document]] = OrderedDict()
        self._held = 0  # code points of them all
        try:
            if (version := self._database.version()) < SCHEMA:
                self._upgrade(version)
            with self._database.reading() as connection:
                self.about = projects.load(connection, path.name)
        except BaseException:
            self._database.close()
            raise

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be written; "" when it can."""
        return self._database.read_only_reason

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def change_about(self, **fields: str) -> About:
        """Write some of title, scheme and guideline."""
        with self._database.writing() as connection:
            projects.change(connection, **fields)
            self.about = projects.load(connection, self._database.path.name)
        return self.about

    def keep_speakers(self, *labels: str) -> About:
        """Have labels say who speaks, by the scheme as it is now; names that spans say there already join the registry."""
        with self._database.writing() as connection:
            self.about = projects.keep_speakers(connection, self._database.path.name, labels)
        return self.about

    def document(self, document: DocumentId) -> Document:
        """A whole document; those read last are kept in memory. UserError if there is none of that id."""
        return self._loaded(document)[1]

    def set_metadata(self, document: DocumentId, metadata: Metadata) -> None:
        """Write what is known of a document."""
        number = self._number(document)
        with self._database.writing() as connection:
            documents.set_metadata(connection, number, metadata)
        self._held -= len(self._documents.pop(document)[1].text)

    def source(self, document: DocumentId) -> KeptSource | None:
        """The file that a document was taken out of, if it was kept."""
        with self._database.reading() as connection:
            return sources.load(connection, document)

    def with_sources(self) -> list[DocumentId]:
        """The documents whose files were kept and that no newer one replaced, in the order in which they were added."""
        with self._database.reading() as connection:
            return sources.documents(connection)

    def rows(self, query: Query, offset: int, limit: int | None) -> list[Row]:
        """A page of a list of documents."""
        with self._database.reading() as connection:
            return search.rows(connection, query, offset, limit)

    def count(self, query: Query) -> int:
        """How many documents a query describes."""
        with self._database.reading() as connection:
            return search.count(connection, query)

    def ids(self, query: Query) -> list[DocumentId]:
        """The documents that a query describes, in the order in which they were added."""
        with self._database.reading() as connection:
            return search.ids(connection, query)

    def title(self, document: DocumentId) -> str:
        """The title of a document as lists show it."""
        with self._database.reading() as connection:
            return search.title(connection, document)

    def newer(self, document: DocumentId) -> DocumentId | None:
        """The document that stands in the place of another one."""
        with self._database.reading() as connection:
            return documents.newer(connection, document)

    def digests(self) -> dict[DocumentId, tuple[str, str]]:
        """The digest of the text, and the outlet, of every document."""
        with self._database.reading() as connection:
            return search.digests(connection)

    def size(self, chosen: Collection[DocumentId]) -> int:
        """How many code points the texts of some documents have together."""
        with self._database.reading() as connection:
            return search.size(connection, chosen)

    def stamps(self) -> dict[DocumentId, int]:
        """A number for every document that tells when it changed; see `stamps.stamps`."""
        with self._database.reading() as connection:
            return stamps.stamps(connection)

    def outlets(self) -> list[str]:
        """Every outlet that documents name."""
        with self._database.reading() as connection:
            return search.outlets(connection)

    def find(self, document: str, sha256: str) -> DocumentId | None:
        """The document of that id, else one with that text."""
        with self._database.reading() as connection:
            found = documents.find(connection, document, sha256)
        return found[0] if found else None

    def annotators(self) -> list[Annotator]:
        """Everybody, in the order in which they came."""
        with self._database.reading() as connection:
            return people.annotators(connection)

    def add_annotator(self, name: str) -> Annotator:
        """The annotator of that name, added if unknown."""
        with self._database.writing() as connection:
            return Annotator(people.ensure(connection, name)[1])

    def layers(self, document: DocumentId | None) -> list[Layer]:
        """Every layer, or those that hold spans of a document."""
        with self._database.reading() as connection:
            if document is None:
                return list(people.layers(connection).values())
            return list(people.layers_with_numbers(connection, self._number(document)).values())

    def speakers(self) -> list[Speaker]:
        """Everybody who is quoted."""
        with self._database.reading() as connection:
            return speakers.load(connection)

    def speaker_named(self, name: str) -> Speaker | None:
        """The speaker of which this is a name."""
        with self._database.reading() as connection:
            return speakers.named(connection, name)

    def change_speakers(self, change: SpeakerChange) -> None:
        """Change the registry of speakers; see `speakers.change`."""
        with self._database.writing() as connection:
            speakers.change(connection, change)

    def names_said(self, attributes: Iterable[tuple[str, str]]) -> Counter[str]:
        """How many spans say each name in the given attributes; see `speakers.said`."""
        with self._database.reading() as connection:
            return speakers.said(connection, attributes)

    def marks(self, document: DocumentId, layer: Layer) -> Marks:
        """What stands in a layer of a document."""
        number = self._number(document)
        with self._database.reading() as connection:
            place = people.layer_number(connection, layer)
            if place is None:
                return Marks(layer)
            return Marks(layer, spans.of_layer(connection, number, place), spans.relations_of_layer(connection, number, place))

    def work(self, document: DocumentId) -> tuple[Work, ...]:
        """Everybody's work on a document."""
        number = self._number(document)
        with self._database.reading() as connection:
            return people.work_on(connection, [number]).get(number, ())

    def set_work(self, document: DocumentId, work: Work) -> None:
        """Write an annotator's work on a document."""
        number = self._number(document)
        with self._database.writing() as connection:
            people.set_work(connection, [(number, people.ensure(connection, work.annotator)[0], work)])

    def apply(self, edit: Edit) -> None:
        """Do an edit; see `edits.apply`."""
        number, document = self._loaded(edit.document)
        with self._database.writing() as connection:
            edits.apply(connection, number, document.text, edit)

    def step(self, document: DocumentId, layer: Layer, *, back: bool) -> Edit | None:
        """Undo (`back`) or redo one edit of a layer; returns what was applied."""
        number, loaded = self._loaded(document)
        with self._database.writing() as connection:
            walk = edits.undo if back else edits.redo
            return walk(connection, document, number, layer, loaded.text)

    def next_step(self, document: DocumentId, layer: Layer, *, back: bool) -> str:
        """What undo (`back`) or redo would take back or do again, in words; "" for nothing."""
        number = self._number(document)
        with self._database.reading() as connection:
            place = people.layer_number(connection, layer)
            row = history.top(connection, number, place, history.DONE if back else history.UNDONE) if place is not None else None
        return str(row.what) if row else ""

    def history(self, document: DocumentId, layer: Layer | None, span: SpanId | None) -> list[HistoryRow]:
        """The edits of a document, oldest first; only of a layer or a span, if asked."""
        number, loaded = self._loaded(document)
        with self._database.reading() as connection:
            layers = people.layers(connection)
            place = people.layer_number(connection, layer) if layer else None
            if layer and place is None:
                return []
            rows = history.rows(connection, number, place, span or "")
        made = [(row, history.edit_of(row, document, layers[row.layer], loaded.text)) for row in rows]
        return [HistoryRow(parse_moment(row.at), row.author, row.what, row.reverts is not None, edit) for row, edit in made]

    def found(self, query: SpanQuery, offset: int, limit: int) -> list[Found]:
        """A page of what a query finds; see `finding.find`."""
        with self._database.reading() as connection:
            return finding.find(connection, query, offset, limit)

    def count_found(self, query: SpanQuery) -> int:
        """How many spans or texts a query finds."""
        with self._database.reading() as connection:
            return finding.count(connection, query)

    def documents_found(self, query: SpanQuery) -> list[DocumentId]:
        """The documents in which a query finds something."""
        with self._database.reading() as connection:
            return finding.documents(connection, query)

    def add(self, items: Iterable[Annotated], on_duplicate: OnDuplicate) -> list[Added]:
        """Add documents with all their marks in one transaction; see `bulk.add`."""
        items = list(items)
        with self._database.reading() as connection:
            compared = likeness.compared(connection, [item.document for item in items])
        with self._database.writing() as connection:
            return bulk.add(connection, items, compared, on_duplicate)

    def near(self, content: str) -> Alike | None:
        """The document whose text is nearly the same; see `likeness.near`."""
        with self._database.reading() as connection:
            return likeness.near(connection, content)

    def alike(self, chosen: Collection[DocumentId], seen: copies.Step) -> list[frozenset[DocumentId]]:
        """The chosen documents whose texts are nearly the same, in groups; see `twins.groups`."""
        with self._database.reading() as connection:
            return twins.groups(connection, chosen, seen)

    def annotated(self, chosen: Sequence[DocumentId], wanted: Callable[[Layer], bool] | None) -> Iterator[Annotated]:
        """The chosen documents with their marks, one at a time, all as they were at one moment."""
        with self._database.reading() as connection:
            yield from bulk.stream(connection, chosen, wanted)

    def kept_terms(self, documents: Sequence[DocumentId]) -> list[KeptTerms]:
        """What agreement kept of some documents."""
        with self._database.reading() as connection:
            return terms.load(connection, documents)

    def keep_terms(self, kept: Iterable[KeptTerms]) -> None:
        """Keep what agreement counted, in the place of what it kept before."""
        with self._database.writing() as connection:
            terms.keep(connection, kept)

    def copy_to(self, destination: Path) -> None:
        """An exact, proved copy of the project file."""
        copies.copy_to(self._database, destination)

    def keep_backup(self, now: datetime, step: copies.Step) -> Path | None:
        """Add a dated copy to the folder of backups, if anything changed; see `backups.keep`."""
        return backups.keep(self._database, now, step)

    def problems(self, seen: Callable[[int, int], None]) -> Iterator[tuple[str, str]]:
        """What is wrong with the file, as (where, what); `seen` hears (documents done, of how many)."""
        yield from checks.problems(self._database, seen)
        if not self._database.read_only:
            with self._database.writing() as connection:
                yield from checks.search_problems(connection)

    def span_count(self) -> int:
        """How many spans the project holds, in all layers."""
        with self._database.reading() as connection:
            return spans.count(connection)

    def _upgrade(self, version: int) -> None:
        from bias_annotator.store.migrate import upgrade  # noqa: PLC0415 - Alembic is only needed for older files

        path = self._database.path
        backup = unused(path.with_name(f"{path.stem}.before-{SCHEMA}{path.suffix}"))
        if not self._database.read_only:
            upgrade(self._database, version, backup)
            return
        writer = Database(path)  # who only reads needs the new form too
        try:
            if writer.read_only:
                reason = writer.read_only_reason
                raise UserError(
                    Message("“{name}” is of an older form, and cannot be brought up to date. {reason}", name=path.name, reason=reason),
                    "Close what has it open, or copy it to a folder that you may write to and open the copy.",
                )
            upgrade(writer, version, backup)
        finally:
            writer.close()

    def _number(self, document: DocumentId) -> int:
        return self._loaded(document)[0]

    def _loaded(self, document: DocumentId) -> tuple[int, Document]:
        if document in self._documents:
            self._documents.move_to_end(document)
            return self._documents[document]
        with self._database.reading() as connection:
            number = documents.number_of(connection, document)
            if number is None:
                raise UserError(
                    Message("The project has no document “{document}”.", document=document),
                    "It may have been removed; look at the list again.",
                )
            loaded = documents.load_many(connection, [number])[number]
        self._documents[document] = (number, loaded)
        self._held += len(loaded.text)
        while len(self._documents) > 1 and self._held > _CACHED:
            self._held -= len(self._documents.popitem(last=False)[1][1].text)
        return number, loaded

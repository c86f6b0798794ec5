"""Looks at files before they are imported: what each would bring, what is off, and how its first document would look.

Nothing is written. What is said here is what the import does with the same options.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Literal

from bias_annotator.messages import at
from bias_annotator.model.document import Document
from bias_annotator.project.files import files_of
from bias_annotator.project.importing import ImportOptions, alike, checked
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.project.reading import Read, Reading, Turn
from bias_annotator.readers import READERS, Columns, Incoming, Refusal, shown
from bias_annotator.store import OnDuplicate

LOOKED_AT = 300  # files; what more there is is counted, and read when it is imported
_KEPT = 20_000_000  # code points of documents that are kept to be shown
Kind = Literal["ready", "warning", "skipped", "refused", "unread"]


@dataclass(frozen=True, slots=True)
class Glance:
    """What one file, or one member of an archive, would bring.

    `reasons` say what is off, or why nothing comes, `hint` what can be done then. `first` is its first document that would
    come in, if it was kept, `columns` those of a table. `doubtful`: a person may know better which encoding it has;
    `encoding` is the one in which it was read, empty where it could not be told.
    """

    source: str
    name: str
    kind: Kind
    format: str = ""
    documents: int = 0
    spans: int = 0
    reasons: tuple[str, ...] = ()
    hint: str = ""
    first: Document | None = None
    columns: Columns | None = None
    encoding: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """All of them, in their order; `size` is in bytes, `unknown` how many spans have labels that the scheme lacks, by label."""

    glances: tuple[Glance, ...] = ()
    files: int = 0
    size: int = 0
    unknown: Mapping[str, int] = field(default_factory=dict)

    @property
    def documents(self) -> int:
        """How many would come in, of the files that were read."""
        return sum(each.documents for each in self.glances)

    @property
    def spans(self) -> int:
        """How many would come in with them."""
        return sum(each.spans for each in self.glances)

    @property
    def unread(self) -> int:
        """How many files were not read yet."""
        return sum(each.kind == "unread" for each in self.glances)


def survey(project: Project, paths: Sequence[Path], options: ImportOptions, report: Report = quiet) -> Survey:
    """Read the files (the first 300) as an import with these options would. Raises UserError when an option is wrong."""
    options = checked(options)
    meant = files_of(paths, options.format)
    tick = Turn(report, len(meant.names))

    look = _Look(project, options)
    glances = [Glance(each.source, _name(each.source), "refused", reasons=(each.reason,), hint=each.hint) for each in meant.refused]
    with Reading(options.reading(look.known), options.format, encodings=options.encodings) as reading:
        reads = reading.read(meant.paths(LOOKED_AT), tick)
        for _, found in groupby(reads, key=lambda read: read.place):
            glances.append(look.at(found))
    glances += [Glance(each.source, _name(each.source), "skipped", reasons=(each.reason,)) for each in meant.skipped]
    glances += [Glance(str(path), shown(path.name), "unread") for path in map(Path, meant.names[LOOKED_AT:])]
    return Survey(tuple(glances), len(meant.names), sum(map(_size, meant.paths())), dict(look.unknown))


class _Look:
    """What was seen so far: texts, so that twins among the files are found too, and labels."""

    def __init__(self, project: Project, options: ImportOptions) -> None:
        self.unknown: Counter[str] = Counter()
        self._project, self._options = project, options
        self._seen: dict[str, str] = {}  # where a text was seen first, by its hash
        self._documents: dict[str, Document] = {}
        self._room = _KEPT

    def known(self, document: str) -> Document | None:
        """A document of the project, or of the files so far, for formats that name texts without holding them."""
        if document in self._documents:
            return self._documents[document]
        found = self._project.find_document(document, "")
        return self._project.document(found) if found else None

    def at(self, reads: Iterator[Read]) -> Glance:
        """What one file would bring."""
        glance, refused, off, twins = Glance("", "", "ready"), 0, list[str](), list[str]()
        for read in reads:
            title = READERS[read.reader].title if read.reader else glance.format
            glance = replace(glance, source=read.place, name=read.name, format=title)
            if isinstance(read.found, Columns):
                glance = replace(glance, columns=read.found)
                continue
            if isinstance(read.found, Refusal):
                refused += not read.found.meant
                glance = replace(glance, doubtful=glance.doubtful or read.found.doubtful, hint=glance.hint or read.found.hint)
                off.append(at(read.found.where, read.found.reason))
                continue
            glance = self._with(glance, read.found, off, twins)
        if not glance.documents and not glance.spans:
            kind: Kind = "refused" if refused else "skipped"
        else:
            kind = "warning" if off or twins else "ready"
        return replace(glance, kind=kind, reasons=tuple(dict.fromkeys((*off, *twins))))

    def _with(self, glance: Glance, incoming: Incoming, off: list[str], twins: list[str]) -> Glance:
        annotated = incoming.annotated
        document = annotated.document
        off += [at(each.where, each.reason) for each in incoming.refused]
        off += incoming.warnings
        glance = replace(glance, encoding=glance.encoding or document.source.encoding, doubtful=glance.doubtful or incoming.doubtful)
        spans = sum(self._labelled(span.label) for marks in annotated.marks for span in marks.spans)
        twin = self._twin(document, glance.name)
        if twin and self._options.on_duplicate is not OnDuplicate.ADD:
            twins.append(f"the same text as {twin}")
            merged = spans if self._options.on_duplicate is OnDuplicate.MERGE else 0
            return replace(glance, spans=glance.spans + merged)
        if near := self._project.near(document.text.content):
            off.append(alike(document.title, near))
        self._room -= len(document.text)
        if self._room >= 0:
            self._documents[document.id] = document
        first = glance.first or self._documents.get(document.id)
        return replace(glance, documents=glance.documents + 1, spans=glance.spans + spans, first=first)

    def _labelled(self, label: str) -> bool:
        """Whether a span with that label comes in."""
        name = self._options.labels.get(label, label)
        if name and self._project.scheme.label(name) is None:
            self.unknown[label] += 1
            return self._options.unknown_label == "add"
        return bool(name)

    def _twin(self, document: Document, name: str) -> str:
        """Where the same text, or a document of the same id, is already; "" where it is not."""
        found = self._project.find_document(document.id, document.text.sha256)
        if found:
            return f"“{self._project.document(found).title}” in the project"
        before = self._seen.setdefault(document.text.sha256, name)
        return f"“{before}”" if before != name else ""


def _name(source: str) -> str:
    return shown(Path(Path(source).name))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0

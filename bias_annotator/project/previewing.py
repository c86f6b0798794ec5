"""What the first files of an import would become, before anything is imported: format, columns, documents, refusals."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.files import files_of
from bias_annotator.project.importing import ImportOptions
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.project.reading import Reading
from bias_annotator.readers import Columns, Incoming, ReadOptions, reader_for, shown

FILES, DOCUMENTS = 5, 3  # that are looked at: files, and documents of each


@dataclass(slots=True)
class Preview:
    """A file, the name of the format that it was read as (empty: none), its columns if it is a table, its first documents.

    `refused` has where and why, `warnings` what is worth knowing, `more` whether the file holds more documents than these.
    """

    path: Path
    format: str = ""
    columns: Columns | None = None
    documents: list[Document] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    more: bool = False


@dataclass(frozen=True, slots=True)
class Previews:
    """The first files, how many there are in all, and what is left out on purpose, with the reason."""

    files: tuple[Preview, ...]
    total: int
    skipped: tuple[tuple[str, str], ...]


def preview(project: Project, paths: Sequence[Path], options: ImportOptions, report: Report = quiet) -> Previews:
    """Read the first documents of the first files, as an import with these options would; nothing is written.

    Raises UserError when an option is wrong, and what `report` raises.
    """
    if options.format != "auto":
        reader_for(Path(), options.format)
    meant = files_of(paths, options.format)
    first = meant.paths[:FILES]
    seen: list[Preview] = []

    def known(document: DocumentId) -> Document | None:
        return project.document(document) if project.find_document(document, "") else None

    said = ReadOptions(options.annotator, options.layer, options.unit, known, options.text_column)
    with Reading(said, options.format) as reading:
        for number, path in enumerate(first):

            def tick(path: Path, number: int = number) -> None:
                report(number, len(first), shown(Path(path.name)))

            found = Preview(path)
            seen.append(found)
            with closing(reading.read([path], tick)) as reads:
                for read in reads:
                    found.format = read.reader or found.format
                    if isinstance(read.found, Columns):
                        found.columns = read.found
                    elif not isinstance(read.found, Incoming):
                        found.refused.append((f"{read.inside} {read.found.where}".strip(), read.found.reason))
                    elif len(found.documents) == DOCUMENTS:
                        found.more = True
                        break
                    else:
                        found.documents.append(read.found.annotated.document)
                        found.warnings += read.found.warnings
                        found.refused += [(each.where, each.reason) for each in read.found.refused]
    return Previews(tuple(seen), len(meant.paths), tuple(meant.skipped))

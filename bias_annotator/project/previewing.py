"""How an export begins: its first document, written by the writer itself, and what stands then in each file."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile, is_zipfile

from bias_annotator.model.document import Annotated
from bias_annotator.project.exporting import ExportOptions
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.project.selecting import Selection
from bias_annotator.writers import About, FolderWriter, OutFolder, WithCompanions, writer_named

_LOOKED_AT = 50  # documents among which the first one with spans is looked for
_MOST = 20_000  # characters of a file
_SETTINGS = (".conf", ".config.xml", ".md", ".qdc", ".txt", "TypeSystem.xml")  # files that say less of a document than others do


@dataclass(frozen=True, slots=True)
class Page:
    """A file: its name, and how it begins; `words` is "" for what only programs can read."""

    name: str
    words: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Preview:
    """The files of an export of one document, those that say most of it first."""

    title: str
    pages: tuple[Page, ...]


def preview(project: Project, options: ExportOptions, report: Report = quiet) -> Preview | None:
    """Write the first document that has spans, or the first one, somewhere aside; None where nothing would go out."""
    chosen = Selection(project, replace(options, split=None))
    item = _first(chosen, report)
    if item is None:
        return None
    writer = writer_named(options.format)
    with TemporaryDirectory(prefix="bias-annotator-") as place:
        folder = Path(place)
        if isinstance(writer, FolderWriter):
            writer.write_folder([item], project.scheme, OutFolder(folder), About(project.title))
        else:
            suffix = writer.suffixes[0] if writer.suffixes else ""
            with (folder / f"{project.path.stem}{suffix}").open("xb") as out:
                writer.write([item], project.scheme, out)
            if isinstance(writer, WithCompanions):
                for end, content in writer.companions(project.scheme).items():
                    (folder / f"{project.path.stem}{end}").write_bytes(content)
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        pages = [page for path in files for page in _pages(path.relative_to(folder).as_posix(), path.read_bytes())]
    return Preview(item.document.title, tuple(sorted(pages, key=lambda page: (page.name.endswith(_SETTINGS), not page.words))))


def _first(chosen: Selection, report: Report) -> Annotated | None:
    """The first document with spans, near the beginning, else the first one."""
    first: Annotated | None = None
    for number, item in enumerate(islice(chosen.items(chosen.documents[:_LOOKED_AT]), _LOOKED_AT)):
        report(number, _LOOKED_AT, "")
        if any(marks.spans for marks in item.marks):
            return item
        first = first or item
    return first


def _pages(name: str, content: bytes) -> Iterator[Page]:
    """What a file holds: itself, the files packed into it, or its rows as JSON."""
    if content.startswith(b"PAR1"):
        yield _cut(name, _first_row(content))
    elif is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as packed:
            for member in packed.namelist():
                yield from _pages(f"{name}/{member}", packed.read(member))
    else:
        words = "\0"
        with suppress(UnicodeDecodeError):
            words = content.decode()
        yield _cut(name, "" if "\0" in words else words)


def _first_row(content: bytes) -> str:
    """The first row of a Parquet file, whose writer needs the same library."""
    from pyarrow import parquet  # noqa: PLC0415 - an extra, and heavy

    rows = parquet.read_table(BytesIO(content)).slice(0, 1).to_pylist()
    return json.dumps(rows[0], ensure_ascii=False, indent=1, default=str) if rows else ""


def _cut(name: str, words: str) -> Page:
    return Page(name, words[:_MOST], whole=len(words) <= _MOST)

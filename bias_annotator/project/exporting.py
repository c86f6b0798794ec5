"""Takes a data set out of a project: losses told first, read back and compared before the file takes its name."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer, LayerKind, Work
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project
from bias_annotator.readers import READERS, Incoming, ReadOptions, SourceFile
from bias_annotator.store.trouble import trouble
from bias_annotator.writers import Writer, writer_named


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes out: a format, layers ("gold" or names of annotators; empty: all), documents (None: all)."""

    format: str = "jsonl"
    layers: tuple[str, ...] = ()
    documents: tuple[DocumentId, ...] | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that the format cannot carry, and how often it occurs."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What went out."""

    documents: int
    annotations: int
    files: tuple[Path, ...]
    losses: tuple[Loss, ...]

    def to_json(self) -> dict[str, Any]:
        """The object that `export --json` prints."""
        return {
            "documents": self.documents,
            "annotations": self.annotations,
            "files": [str(file) for file in self.files],
            "losses": [{"what": loss.what, "count": loss.count} for loss in self.losses],
        }


def preview_losses(project: Project, options: ExportOptions) -> tuple[Loss, ...]:
    """What the format cannot carry of what would go out, the most frequent first."""
    writer = writer_named(options.format)
    found: Counter[str] = Counter()
    for item in _items(project, options):
        found += writer.losses(item, project.scheme)
    return _sorted(found)


def export(project: Project, destination: Path, options: ExportOptions, report: Report = quiet) -> ExportResult:
    """Write a data set to `destination`, and beside it what the format could not carry.

    The file is written under another name in the same folder, flushed to disk, read back and compared where the format
    has a reader, and only then takes its name. Raises UserError when the destination is there (without `force`), cannot
    be written, or the disk is full; CancelledError when `report` does; either way nothing is left behind.
    """
    writer = writer_named(options.format)
    with trouble(destination):
        _check_destination(project, destination, force=options.force)
    total = project.count() if options.documents is None else len(options.documents)
    fresh = destination.with_name(f".{destination.name}.{os.getpid()}.new")
    tally = _Tally(writer, project.scheme, total, report)
    try:
        with trouble(destination):
            with fresh.open("xb") as out:
                writer.write(tally.over(_items(project, options)), project.scheme, out)
                _sync(out)
            _read_back(writer, fresh, tally.written, report)
            fresh.replace(destination)
    finally:
        fresh.unlink(missing_ok=True)
    losses = _sorted(tally.losses)
    files = [destination, *_write_losses(destination, writer, losses)]
    return ExportResult(tally.documents, tally.annotations, tuple(files), losses)


@dataclass(frozen=True, slots=True)
class _Written:
    """What is kept of a document that was written, to compare it with what reads back."""

    title: str
    fingerprint: int
    work: tuple[Work, ...]


class _Tally:
    """Counts and remembers what passes on its way to the writer."""

    def __init__(self, writer: Writer, scheme: Scheme, total: int, report: Report) -> None:
        self.documents = 0
        self.annotations = 0
        self.losses: Counter[str] = Counter()
        self.written: list[_Written] = []
        self._writer, self._scheme, self._total, self._report = writer, scheme, total, report

    def over(self, items: Iterable[Annotated]) -> Iterator[Annotated]:
        for item in items:
            self._report(self.documents, self._total, "Writing")
            self.documents += 1
            self.annotations += sum(len(marks.spans) for marks in item.marks)
            self.losses += self._writer.losses(item, self._scheme)
            self.written.append(_Written(item.document.title, _fingerprint(item), item.work))
            yield item


def _items(project: Project, options: ExportOptions) -> Iterator[Annotated]:
    """What goes out; without the layer of a person, nothing is said of their work either."""
    wanted = _wanted(project, options.layers)
    if wanted is None:
        return project.annotated(options.documents)
    items = project.annotated(options.documents, wanted)
    return (replace(item, work=tuple(work for work in item.work if wanted(Layer.of(work.annotator)))) for item in items)


def _wanted(project: Project, names: tuple[str, ...]) -> Callable[[Layer], bool] | None:
    if not names or names == ("all",):
        return None
    known = {each.name.casefold(): each.name for each in project.annotators()}
    unknown = [name for name in names if name.casefold() not in known and name != LayerKind.GOLD]
    if unknown:
        raise UserError(f"The project has no layer “{unknown[0]}”.", f"Layers: {', '.join([*known.values(), 'gold'])}.")
    folded = {name.casefold() for name in names}
    return lambda layer: (layer.annotator.casefold() or str(LayerKind.GOLD)) in folded


def _check_destination(project: Project, destination: Path, *, force: bool) -> None:
    if destination.is_dir():
        raise UserError(f"“{destination}” is a folder.", "Name the file to write.")
    if not destination.parent.is_dir():
        raise UserError(f"There is no folder “{destination.parent}”.", "Make the folder first, or choose another.")
    if destination.exists() and destination.samefile(project.path):
        raise UserError("An export cannot take the place of the project itself.", "Choose another name.")
    if destination.exists() and not destination.is_file():
        raise UserError(f"“{destination}” is not a file that could be written.", "Choose another name.")
    if os.path.lexists(destination) and not force:
        raise UserError(f"“{destination}” exists already.", "Choose another name, or overwrite it with --force.")


def _read_back(writer: Writer, path: Path, written: Sequence[_Written], report: Report) -> None:
    """Compare what the file says with what went in, where the format has a reader."""
    reader = READERS.get(writer.name)
    if reader is None:
        return
    came = reader.read(SourceFile(path), ReadOptions())
    for number, (item, back) in enumerate(zip_longest(written, came)):
        report(number, len(written), "Reading back")
        if item is None or not isinstance(back, Incoming) or back.refused or not _same(item, back.annotated):
            raise UserError(
                f"The export was given up: what was written of “{item.title if item else 'nothing'}” does not read back equal.",
                "Nothing is wrong with the project. Please report this.",
            )


def _same(one: _Written, other: Annotated) -> bool:
    """Whether nothing was lost; who has spans and no entry of work gets one on the way in."""
    return one.fingerprint == _fingerprint(other) and set(one.work) <= set(other.work)


def _fingerprint(item: Annotated) -> int:
    """A number that differs where anything differs but work and the order of layers: mappings too, which have no hash of their own."""
    document = item.document
    mappings = [document.metadata.extra, *(block.attributes for block in document.blocks)]
    layers = frozenset((marks, *(_frozen(span.attributes) for span in marks.spans)) for marks in item.marks)
    return hash((document, *map(_frozen, mappings), layers))


def _frozen(mapping: Mapping[str, object]) -> frozenset[tuple[str, object]]:
    return frozenset(mapping.items())


def _write_losses(destination: Path, writer: Writer, losses: tuple[Loss, ...]) -> list[Path]:
    """A report beside the file of what it could not carry; none when nothing was lost."""
    path = destination.with_name(destination.name + ".losses.json")
    if not losses:
        path.unlink(missing_ok=True)
        return []
    value = {"file": destination.name, "format": writer.name, "losses": [{"what": loss.what, "count": loss.count} for loss in losses]}
    with trouble(path):
        path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    return [path]


def _sorted(losses: Counter[str]) -> tuple[Loss, ...]:
    return tuple(Loss(what, count) for what, count in sorted(losses.items(), key=lambda each: (-each[1], each[0])))


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())

"""Takes a data set out of a project: losses told first, read back and compared before the file takes its name."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer, LayerKind
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.comparing import LEAST, compare
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.placing import check_destination, fresh_file, fresh_folder
from bias_annotator.project.project import Project
from bias_annotator.project.proving import Proof, Written
from bias_annotator.store.trouble import trouble
from bias_annotator.writers import About, AnyWriter, Figure, FolderWriter, OutFolder, WithCompanions, writer_named

SPEAKERS_LOST = "kinds and other names of speakers"
_CARD_MEASURES = ("f1_strict", "alpha_char")  # what is quick on any project


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
        found += _lost(writer, item, project.scheme)
    return _sorted(found)


def export(project: Project, destination: Path, options: ExportOptions, report: Report = quiet) -> ExportResult:
    """Write a data set to `destination`, a file or a folder, and beside it what the format could not carry.

    It is written under another name in the same folder, flushed to disk, read back and compared where the format
    has a reader, and only then takes its name. Raises UserError when the destination is there (without `force`), cannot
    be written, or the disk is full; CancelledError when `report` does; either way nothing is left behind.
    """
    writer = writer_named(options.format)
    companions = _companions(destination, writer, project.scheme)
    with trouble(destination):
        for path in (destination, *companions):
            check_destination(project.path, path, folder=path == destination and isinstance(writer, FolderWriter), force=options.force)
    total = project.count() if options.documents is None else len(options.documents)
    tally = _Tally(Proof(writer, project.scheme, _finder(project)), total, report)
    with trouble(destination):
        _write(project, writer, destination, options, tally)
    for path, content in companions.items():
        _write_small(path, content)
    losses = _sorted(tally.losses)
    files = [destination, *companions, *_write_losses(destination, writer, losses)]
    return ExportResult(tally.documents, tally.annotations, tuple(files), losses)


def _write(project: Project, writer: AnyWriter, destination: Path, options: ExportOptions, tally: "_Tally") -> None:
    items = tally.over(_items(project, options))
    if isinstance(writer, FolderWriter):
        with fresh_folder(destination) as fresh:
            writer.write_folder(items, project.scheme, OutFolder(fresh), About(project.title, partial(_agreement, project, options)))
            tally.prove(fresh)
        return
    with fresh_file(destination) as fresh:
        with fresh.open("xb") as out:
            writer.write(items, project.scheme, out)
            _sync(out)
        tally.prove(fresh)


class _Tally:
    """Counts and remembers what passes on its way to the writer."""

    def __init__(self, proof: Proof, total: int, report: Report) -> None:
        self.documents = 0
        self.annotations = 0
        self.losses: Counter[str] = Counter()
        self._written: list[Written] = []
        self._proof, self._total, self._report = proof, total, report

    def over(self, items: Iterable[Annotated]) -> Iterator[Annotated]:
        """The same items, each counted and remembered."""
        for item in items:
            self._report(self.documents, self._total, "Writing")
            self.documents += 1
            self.annotations += sum(len(marks.spans) for marks in item.marks)
            self.losses += _lost(self._proof.writer, item, self._proof.scheme)
            if written := self._proof.written(item):
                self._written.append(written)
            yield item

    def prove(self, path: Path) -> None:
        """Read what was written back, and compare."""
        self._proof.read_back(path, self._written, self._report)


def _finder(project: Project) -> Callable[[DocumentId], Document | None]:
    """Finds documents of the project for formats that hold no text; the last one is kept, since rows come in their order."""

    @lru_cache(maxsize=1)
    def find(document: DocumentId) -> Document | None:
        return project.document(document) if project.find_document(document, "") else None

    return find


def _agreement(project: Project, options: ExportOptions) -> list[Figure]:
    """How far the annotators whose layers go out agree, as the card of a data set tells it."""
    people = [name for name in options.layers if name.casefold() != LayerKind.GOLD]
    chosen = people if options.layers else [each.name for each in project.annotators()]
    if len(chosen) < LEAST["annotators"]:
        return []
    comparison = compare(project, measures=_CARD_MEASURES, annotators=chosen, documents=options.documents or ())
    found = [measure for measure in comparison.measures if measure.value is not None]
    return [Figure(each.title, f"{each.value:.3f} ({each.documents:,} documents, {each.spans:,} spans)") for each in found]


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
        raise UserError(
            Message("The project has no layer “{layer}”.", layer=unknown[0]),
            Message("Layers: {names}.", names=", ".join([*known.values(), "gold"])),
        )
    folded = {name.casefold() for name in names}
    return lambda layer: (layer.annotator.casefold() or str(LayerKind.GOLD)) in folded


def _companions(destination: Path, writer: AnyWriter, scheme: Scheme) -> dict[Path, bytes]:
    """The files that belong beside the export, by path."""
    found = writer.companions(scheme) if isinstance(writer, WithCompanions) else {}
    return {destination.with_name(destination.stem + end): content for end, content in found.items()}


def _write_losses(destination: Path, writer: AnyWriter, losses: tuple[Loss, ...]) -> list[Path]:
    """A report beside the file of what it could not carry; none when nothing was lost."""
    path = destination.with_name(destination.name + ".losses.json")
    if not losses:
        path.unlink(missing_ok=True)
        return []
    value = {"file": destination.name, "format": writer.name, "losses": [{"what": loss.what, "count": loss.count} for loss in losses]}
    _write_small(path, (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode())
    return [path]


def _write_small(path: Path, content: bytes) -> None:
    with trouble(path):
        path.write_bytes(content)


def _lost(writer: AnyWriter, item: Annotated, scheme: Scheme) -> Counter[str]:
    """What a writer cannot carry of a document. What is known of speakers but their names goes out where nothing is lost at all."""
    found = writer.losses(item, scheme)
    return found + Counter({SPEAKERS_LOST: len(item.speakers)}) if writer.loses else found


def _sorted(losses: Counter[str]) -> tuple[Loss, ...]:
    return tuple(Loss(what, count) for what, count in sorted(losses.items(), key=lambda each: (-each[1], each[0])))


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())

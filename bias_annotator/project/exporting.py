"""Takes a data set out of a project: losses told first, read back and compared before the file takes its name."""

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, BinaryIO

from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import LayerKind
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.comparing import LEAST, compare
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.placing import check_destination, fresh_file, fresh_folder
from bias_annotator.project.project import Project
from bias_annotator.project.proving import Proof, Written
from bias_annotator.project.selecting import ExportOptions, Selection
from bias_annotator.project.splitting import Split
from bias_annotator.store.trouble import trouble
from bias_annotator.writers import About, AnyWriter, Figure, FolderWriter, OutFolder, WithCompanions, writer_named

__all__ = ["SPEAKERS_LOST", "ExportOptions", "ExportResult", "Loss", "export", "lost", "most_first", "preview_losses"]

SPEAKERS_LOST = "kinds and other names of speakers"
_CARD_MEASURES = ("f1_strict", "alpha_char")  # what is quick on any project


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
    parts: tuple[tuple[str, int], ...] = ()  # of a split: the name of each, and how many documents it has

    def to_json(self) -> dict[str, Any]:
        """The object that `export --json` prints."""
        value = {
            "documents": self.documents,
            "annotations": self.annotations,
            "files": [str(file) for file in self.files],
            "losses": [{"what": loss.what, "count": loss.count} for loss in self.losses],
        }
        return value | ({"parts": dict(self.parts)} if self.parts else {})


def preview_losses(project: Project, options: ExportOptions) -> tuple[Loss, ...]:
    """What the format cannot carry of what would go out, the most frequent first."""
    writer = writer_named(options.format)
    found: Counter[str] = Counter()
    for item in Selection(project, options).items():
        found += lost(writer, item, project.scheme)
    return most_first(found)


def export(project: Project, destination: Path, options: ExportOptions, report: Report = quiet) -> ExportResult:
    """Write a data set to `destination`, a file or a folder, and beside it what the format could not carry.

    It is written under another name in the same folder, flushed to disk, read back and compared where the format
    has a reader, and only then takes its name. Raises UserError when the destination is there (without `force`), cannot
    be written, or the disk is full; CancelledError when `report` does; either way nothing is left behind.
    """
    writer = writer_named(options.format)
    names = [name for name, _ in options.split.shares] if options.split else [""]
    for name in names:
        _check(project, writer, part_path(destination, name), options)
    chosen = Selection(project, options)
    if options.split is None:
        return _export(chosen, writer, destination, chosen.documents, report)
    table = destination.with_name(f"{destination.stem}.split.json")
    with trouble(table):
        check_destination(project.path, table, folder=False, force=options.force)
    parts = chosen.parts(options.split, report)
    done = [_export(chosen, writer, part_path(destination, name), documents, report) for name, documents in parts.items()]
    _write_small(table, _split_json(options.split, chosen, parts))
    losses: Counter[str] = Counter()
    for each in done:
        losses.update({loss.what: loss.count for loss in each.losses})
    files = (*(file for each in done for file in each.files), table)
    counts = tuple((name, len(documents)) for name, documents in parts.items())
    return ExportResult(sum(each.documents for each in done), sum(each.annotations for each in done), files, most_first(losses), counts)


def part_path(destination: Path, part: str) -> Path:
    """Where a part of a data set goes: "news.train.jsonl" for the part "train" of "news.jsonl"."""
    return destination.with_name(f"{destination.stem}.{part}{destination.suffix}") if part else destination


def _check(project: Project, writer: AnyWriter, destination: Path, options: ExportOptions) -> None:
    with trouble(destination):
        for path in (destination, *_companions(destination, writer, project.scheme)):
            folder = path == destination and isinstance(writer, FolderWriter)
            check_destination(project.path, path, folder=folder, force=options.force)


def _export(chosen: Selection, writer: AnyWriter, destination: Path, documents: Collection[DocumentId], report: Report) -> ExportResult:
    """Write one data set, proved, with its companions and the report of its losses."""
    project = chosen.project
    tally = _Tally(Proof(writer, project.scheme, _finder(project)), len(documents), report)
    with trouble(destination):
        _write(chosen, writer, destination, documents, tally)
    companions = _companions(destination, writer, project.scheme)
    for path, content in companions.items():
        _write_small(path, content)
    losses = most_first(tally.losses)
    files = [destination, *companions, *_write_losses(destination, writer, losses)]
    return ExportResult(tally.documents, tally.annotations, tuple(files), losses)


def _split_json(split: Split, chosen: Selection, parts: Mapping[str, Collection[DocumentId]]) -> bytes:
    """How a data set was split, so that others can do the same: the ids of every part, in the order of the project."""
    told = {name: [each for each in chosen.documents if each in parts[name]] for name in parts}
    value = {"seed": split.seed, "by_outlet": split.by_outlet, "shares": dict(split.shares), "documents": told}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _write(chosen: Selection, writer: AnyWriter, destination: Path, documents: Collection[DocumentId], tally: "_Tally") -> None:
    project, items = chosen.project, tally.over(chosen.items(documents))
    if isinstance(writer, FolderWriter):
        with fresh_folder(destination) as fresh:
            writer.write_folder(items, project.scheme, OutFolder(fresh), About(project.title, partial(_agreement, chosen, documents)))
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
            self.losses += lost(self._proof.writer, item, self._proof.scheme)
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


def _agreement(selection: Selection, documents: Collection[DocumentId]) -> list[Figure]:
    """How far the annotators whose layers go out agree, as the card of a data set tells it."""
    project, options = selection.project, selection.options
    people = [name for name in options.layers if name.casefold() != LayerKind.GOLD]
    chosen = people if options.layers else [each.name for each in project.annotators()]
    if len(chosen) < LEAST["annotators"] or not documents:
        return []
    comparison = compare(project, measures=_CARD_MEASURES, annotators=chosen, documents=tuple(documents), labels=options.labels)
    found = [measure for measure in comparison.measures if measure.value is not None]
    return [Figure(each.title, f"{each.value:.3f} ({each.documents:,} documents, {each.spans:,} spans)") for each in found]


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


def lost(writer: AnyWriter, item: Annotated, scheme: Scheme) -> Counter[str]:
    """What a writer cannot carry of a document. What is known of speakers but their names goes out where nothing is lost at all."""
    found = writer.losses(item, scheme)
    return found + Counter({SPEAKERS_LOST: len(item.speakers)}) if writer.loses else found


def most_first(losses: Counter[str]) -> tuple[Loss, ...]:
    """Losses as they are told: the most frequent first."""
    return tuple(Loss(what, count) for what, count in sorted(losses.items(), key=lambda each: (-each[1], each[0])))


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())

"""Takes a data set out of a project: losses told first, read back and compared before the file takes its name."""

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
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
from bias_annotator.project.placing import check_destination, check_room, fresh_file, fresh_folder
from bias_annotator.project.project import Project
from bias_annotator.project.proving import Proof, Written
from bias_annotator.project.selecting import ExportOptions, Selection
from bias_annotator.project.splitting import Split
from bias_annotator.store.trouble import trouble
from bias_annotator.writers import About, AnyWriter, Figure, FolderWriter, OutFolder, PartedWriter, WithCompanions, carried, writer_named

__all__ = ["SPEAKERS_LOST", "ExportOptions", "ExportResult", "Loss", "export", "lost", "most_first", "preview_losses", "write_report"]

SPEAKERS_LOST = "kinds and other names of speakers"
_SMALLEST = 8  # texts are not packed to less than this part of their length
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
    has a reader, and only then takes its name; parts of a split take theirs together. Raises UserError when the destination
    is there (without `force`), cannot be written, or the disk is full; CancelledError when `report` does; either way nothing
    is left behind.
    """
    writer, chosen = writer_named(options.format), Selection(project, options)
    _check(chosen, writer, destination)
    parts = chosen.parts(options.split, report) if options.split else {"": chosen.documents}
    together = {"": chosen.documents} if isinstance(writer, PartedWriter) else parts
    done: dict[Path, _Tally] = {}
    with trouble(destination), ExitStack() as names:
        for name, documents in together.items():
            path = part_path(destination, name)
            done[path] = _Tally(Proof(writer, project.scheme, _finder(project)), len(documents), report)
            with trouble(path):
                _write(
                    chosen,
                    writer,
                    names.enter_context(_fresh(writer, path)),
                    parts if together is not parts else {"": documents},
                    done[path],
                )
    losses: Counter[str] = Counter()
    files: list[Path] = []
    for path, tally in done.items():
        losses += tally.losses
        files += [path, *_write_beside(path, writer, project.scheme, tally)]
    if options.split:
        files.append(_table(destination))
        _write_small(files[-1], _split_json(options.split, chosen, parts))
    counts = tuple((name, len(documents)) for name, documents in parts.items() if name)
    spans = sum(tally.annotations for tally in done.values())
    return ExportResult(sum(tally.documents for tally in done.values()), spans, tuple(files), most_first(losses), counts)


def write_report(result: ExportResult, path: Path) -> None:
    """Write what “export --json” prints; UserError when that cannot be."""
    _write_small(path, (json.dumps(result.to_json(), ensure_ascii=False, indent=2) + "\n").encode())


def part_path(destination: Path, part: str) -> Path:
    """Where a part of a data set goes: "news.train.jsonl" for the part "train" of "news.jsonl"."""
    return destination.with_name(f"{destination.stem}.{part}{destination.suffix}") if part else destination


def _table(destination: Path) -> Path:
    """Where the list of the documents of each part goes."""
    return destination.with_name(f"{destination.stem}.split.json")


def _check(chosen: Selection, writer: AnyWriter, destination: Path) -> None:
    """UserError for what cannot be written there, before anything is."""
    project, options = chosen.project, chosen.options
    folder = isinstance(writer, FolderWriter)
    for name in [name for name, _ in options.split.shares] if options.split and not isinstance(writer, PartedWriter) else [""]:
        path = part_path(destination, name)
        with trouble(path):
            check_destination(project.path, path, folder=folder, force=options.force)
            for beside in _companions(path, writer, project.scheme):
                check_destination(project.path, beside, folder=False, force=options.force)
    with trouble(destination):
        if options.split:
            check_destination(project.path, _table(destination), folder=False, force=options.force)
        if carried(writer).texts:
            check_room(destination.parent, project.size(chosen.documents) // _SMALLEST)


def _fresh(writer: AnyWriter, destination: Path) -> AbstractContextManager[Path]:
    return fresh_folder(destination) if isinstance(writer, FolderWriter) else fresh_file(destination)


def _write_beside(path: Path, writer: AnyWriter, scheme: Scheme, tally: "_Tally") -> list[Path]:
    """Write what belongs beside an export: its companions, and the report of its losses."""
    companions = _companions(path, writer, scheme)
    for each, content in companions.items():
        _write_small(each, content)
    return [*companions, *_write_losses(path, writer, most_first(tally.losses))]


def _split_json(split: Split, chosen: Selection, parts: Mapping[str, Collection[DocumentId]]) -> bytes:
    """How a data set was split, so that others can do the same: the ids of every part, in the order of the project."""
    told = {name: [each for each in chosen.documents if each in parts[name]] for name in parts}
    value = {"seed": split.seed, "by_outlet": split.by_outlet, "shares": dict(split.shares), "documents": told}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _write(chosen: Selection, writer: AnyWriter, fresh: Path, parts: Mapping[str, Collection[DocumentId]], tally: "_Tally") -> None:
    """Write one data set, of one part or all of them, under the name that it has until it is proved, and prove it."""
    scheme, every = chosen.project.scheme, [each for documents in parts.values() for each in documents]
    items = {name: tally.over(chosen.items(documents)) for name, documents in parts.items()}
    about = About(chosen.project.title, partial(_agreement, chosen, every))
    if isinstance(writer, PartedWriter) and "" not in items:
        writer.write_parts(items, scheme, OutFolder(fresh), about)
    elif isinstance(writer, FolderWriter):
        writer.write_folder(items[""], scheme, OutFolder(fresh), about)
    else:
        with fresh.open("xb") as out:
            writer.write(items[""], scheme, out)
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
    which = tuple(documents)
    found = compare(project, measures=_CARD_MEASURES, annotators=chosen, documents=which, labels=options.labels, bootstrap=0)
    known = [measure for measure in found.measures if measure.value is not None]
    return [Figure(each.title, f"{each.value:.3f} ({each.documents:,} documents, {each.spans:,} spans)") for each in known]


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

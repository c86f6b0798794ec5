"""Reads many files in their order: those that need a process of their own some ahead and side by side, the others in turn."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self, TypeVar

from bias_annotator.errors import UserError
from bias_annotator.model.document import KeptSource
from bias_annotator.project.jobs import Report
from bias_annotator.readers import (
    Columns,
    FolderReader,
    Found,
    Incoming,
    Member,
    Reader,
    ReadOptions,
    Refusal,
    SourceFile,
    SourceFolder,
    folder_reader_for,
    never_silent,
    reader_for,
    shown,
)
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.process import bounds_of
from bias_annotator.readers.source import InnerFile
from bias_annotator.settings import BOUNDS

_Taken = tuple[list[Found], KeptSource | None]
_Result = TypeVar("_Result")
_AHEAD = 3  # files a core that are read before their turn
_LOOKED_THROUGH = 50  # files a core among which those are found that are worth it
_LOOK = 0.1  # s between two looks whether the person asked to stop


@dataclass(frozen=True, slots=True)
class Read:
    """What was found, where (the file that was given, and the member of it if it is an archive), and the name of its reader.

    `kept` is the file itself where it became exactly one document, and files are to be kept.
    """

    path: Path
    inside: str
    found: Incoming | Refusal | Columns
    reader: str = ""
    kept: KeptSource | None = None

    @property
    def place(self) -> str:
        """Where it was found, as it is listed."""
        return place_of(self.path, self.inside)

    @property
    def name(self) -> str:
        """The same, without the folders before it."""
        short = shown(self.path.name)
        return f"{short} › {self.inside}" if self.inside else short


def place_of(path: Path, inside: str) -> str:
    """How a file, or a member of an archive, is listed."""
    return f"{path} › {inside}" if inside else str(path)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A file, or a member of an archive, that is read when its turn comes, or ahead of it."""

    path: Path
    source: SourceFile
    reader: Reader
    inside: str = ""


@dataclass(frozen=True, slots=True)
class _Whole:
    """A folder whose files belong together."""

    path: Path
    source: SourceFolder
    reader: FolderReader
    inside: str = ""


class Turn:
    """Reports how many files had their turn; it is called with the path of the one that has it, often."""

    def __init__(self, report: Report, total: int) -> None:
        """Of so many files, none had it yet."""
        self._report, self._total = report, total
        self._done = -1
        self._path: Path | None = None

    def __call__(self, path: Path) -> None:
        """It is the turn of this file; another path is another file, even if it says the same."""
        if path is not self._path:
            self._path, self._done = path, self._done + 1
        self._report(self._done, self._total, shown(path.name))


class Reading:
    """Reads files with the reader of a name, or (`auto`) with those for their names. Use it as a context."""

    def __init__(
        self,
        options: ReadOptions,
        name: str = "auto",
        cores: int | None = None,
        *,
        keep: bool = False,
        encodings: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """As many files as there are cores are read side by side. With `keep`, files are kept that a text is taken out of.

        `encodings` are those of single files, by their place, and go before the one of the options.
        """
        self._options, self._name, self._keep, self._encodings = options, name, keep, encodings
        self._cores = cores or _cores()
        self._workers = Workers()
        self._threads = ThreadPoolExecutor(self._cores, "reading")

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        """Stop what is still being read."""
        self._workers.stop()
        self._threads.shutdown(cancel_futures=True)

    def read(self, paths: Iterable[Path], tick: Callable[[Path], None]) -> Generator[Read, None, None]:
        """What the files hold, in their order. `tick` is told whose turn it is, often; what it raises ends the reading."""
        return self._in_order((self._given(path) for path in paths), tick, _LOOKED_THROUGH)

    def _given(self, path: Path) -> _Piece | _Whole | Read:
        if os.path.isdir(path):  # noqa: PTH112 - which takes names that no file can have
            try:
                whole = folder_reader_for(path, self._name)
            except UserError as problem:
                return Read(path, "", Refusal.of(problem))
            if whole:
                return _Whole(path, SourceFolder(path), whole)
        return self._piece(path, SourceFile(path))

    def _piece(self, path: Path, source: SourceFile, inside: str = "") -> _Piece | Read:
        try:
            return _Piece(
                path, source, reader_for(source.path, self._name if not inside else "auto", source, self._options.text_column), inside
            )
        except UserError as problem:
            return Read(path, inside, Refusal.of(problem))

    def _in_order(self, pieces: Iterator[_Piece | _Whole | Read], tick: Callable[[Path], None], most: int) -> Generator[Read, None, None]:
        """What the pieces hold, of which so many a core are held at a time."""
        waiting: deque[tuple[_Piece | _Whole | Read, Future[_Taken] | None]] = deque()
        more, begun = True, 0
        while more or waiting:
            while more and len(waiting) < most * self._cores and begun < _AHEAD * self._cores:
                piece = next(pieces, None)
                more = piece is not None
                if piece:
                    waiting.append((piece, self._ahead(piece)))
                    begun += waiting[-1][1] is not None
            if waiting:
                piece, future = waiting.popleft()
                begun -= future is not None
                yield from self._turn(piece, future, tick)

    def _ahead(self, piece: _Piece | _Whole | Read) -> Future[_Taken] | None:
        """Begin to read what needs a process of its own; archives wait for their turn, since they hold too much."""
        if not isinstance(piece, _Piece) or not _apart(piece.reader):
            return None
        return self._threads.submit(lambda: self._taken(piece))

    def _turn(self, piece: _Piece | _Whole | Read, future: Future[_Taken] | None, tick: Callable[[Path], None]) -> Iterator[Read]:
        tick(piece.path)
        if isinstance(piece, Read):
            yield piece
        elif isinstance(piece, _Piece) and _archive(piece.reader):
            yield from self._in_order(self._members(piece, tick), tick, _AHEAD)
        else:
            found, kept = _result(piece.path, future, tick) if future else (self._found(piece), None)
            for each in found:
                if not isinstance(each, Member):
                    yield Read(piece.path, piece.inside, each, piece.reader.name, kept if isinstance(each, Incoming) else None)

    def _members(self, archive: _Piece, tick: Callable[[Path], None]) -> Iterator[_Piece | Read]:
        """The pieces of an archive; archives inside of it stay closed."""
        members = self._found(archive)
        while each := _result(archive.path, self._threads.submit(next, members, None), tick):
            if not isinstance(each, Member):
                yield Read(archive.path, archive.inside, each, archive.reader.name)
                continue
            inside = f"{archive.inside} › {each.name}" if archive.inside else each.name
            piece = self._piece(archive.path, InnerFile(each.name, each.data), inside)
            if isinstance(piece, _Piece) and _archive(piece.reader):
                yield Read(archive.path, inside, Refusal("", "An archive inside of an archive is not opened."))
            else:
                yield piece

    def _taken(self, piece: _Piece) -> _Taken:
        """What the reader gives, and the file itself if it is to be kept: it is read once."""
        try:
            data = piece.source.content(bounds_of(piece.reader).taken)
        except UserError as problem:
            return [Refusal.of(problem)], None
        found = list(self._found(replace(piece, source=InnerFile(str(piece.source.path), data))))
        table = any(isinstance(each, Columns) for each in found)
        alone = sum(isinstance(each, Incoming) for each in found) == 1
        if not self._keep or table or not alone:
            return found, None
        if len(data) > BOUNDS.kept:
            return [_not_kept(each) if isinstance(each, Incoming) else each for each in found], None
        return found, KeptSource.of(piece.source.name, piece.reader.name, data)

    def _found(self, piece: _Piece | _Whole) -> Iterator[Found]:
        """What the reader gives; its UserError becomes the last refusal, and documents before it stay."""
        encoding = self._encodings.get(place_of(piece.path, piece.inside))
        options = self._options if encoding is None else replace(self._options, encoding=encoding)
        try:
            yield from never_silent(self._all_found(piece, options), piece.source.name)
        except UserError as problem:
            yield Refusal.of(problem)

    def _all_found(self, piece: _Piece | _Whole, options: ReadOptions) -> Iterator[Found]:
        if isinstance(piece, _Whole):
            return piece.reader.read_folder(piece.source, options)
        if piece.reader.isolated:
            return self._workers.read(piece.reader, piece.source, options)
        return piece.reader.read(piece.source, options)


def _cores() -> int:
    """How many this process may use, as far as the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _archive(reader: Reader) -> bool:
    return reader.isolated is not None and reader.isolated.members > 0


def _apart(reader: Reader) -> bool:
    """Whether the documents of a file are found in a process of its own."""
    return reader.isolated is not None and not reader.isolated.members


def _not_kept(incoming: Incoming) -> Incoming:
    told = f"The file is not kept with its text, since it has more than {BOUNDS.kept // 2**20} MB"
    return replace(incoming, warnings=(*incoming.warnings, told))


def _result(path: Path, future: Future[_Result], tick: Callable[[Path], None]) -> _Result:
    """What a thread gives; whoever waits for it is asked often whether to go on."""
    while True:
        tick(path)
        try:
            return future.result(_LOOK)
        except NotYetError:
            continue

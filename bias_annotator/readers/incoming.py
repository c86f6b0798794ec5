"""What readers take and give, the same for every format."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, Self, runtime_checkable

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import LayerKind
from bias_annotator.readers.columns import Columns
from bias_annotator.readers.encoding import EncodingError
from bias_annotator.readers.folder import SourceFolder
from bias_annotator.readers.source import SourceFile
from bias_annotator.settings import BOUNDS, ProcessBounds


def _unknown(_document: DocumentId) -> Document | None:
    return None


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the file may leave open: whose marks they are, in which layer, and what positions count (None: find out).

    `known` finds a document that is there already, for formats that name texts without holding them. `text_column` names the
    column of a table that holds the texts, `encoding` the encoding of files of text (empty: find out). A document with more than
    so many `spans` is refused.
    """

    annotator: str = ""
    layer: LayerKind | None = None
    unit: Unit | None = None
    known: Callable[[DocumentId], Document | None] = _unknown
    text_column: str = ""
    encoding: str = ""
    spans: int = BOUNDS.spans


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not taken: where in the file (empty: the whole file), and why, as a sentence.

    `meant`: it was left out on purpose, as files are that no reader takes; nothing went wrong. `hint`: what can be done.
    `doubtful`: it may come in when a person names its encoding.
    """

    where: str
    reason: str
    meant: bool = False
    hint: str = ""
    doubtful: bool = False

    @classmethod
    def of(cls, problem: UserError) -> Self:
        """The whole file, for what was raised."""
        return cls("", problem.sentence, hint=problem.hint, doubtful=isinstance(problem, EncodingError))


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document that came in, what of it was refused, and what is worth knowing.

    `doubtful`: its encoding was guessed, not all bytes fitted it, or the text looks as if it was read in a wrong one before.
    """

    annotated: Annotated
    refused: tuple[Refusal, ...] = ()
    warnings: tuple[str, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A file that came out of an archive, to be read by the reader for its name (which has no folders that lead out of it)."""

    name: str
    data: bytes


Found = Incoming | Refusal | Member | Columns  # those of a table come first


def never_silent(found: Iterator[Found], name: str) -> Iterator[Found]:
    """What was found in the file of that name; where that is nothing, a refusal that says so."""
    silent = True
    for each in found:
        silent = silent and isinstance(each, Columns)
        yield each
    if silent:
        yield Refusal("", f"“{name}” holds no document.", hint="Is it the right file?")


class Reader(Protocol):
    """A format coming in.

    `name` is its name on the command line, `title` in the window; `suffixes` with a dot, in lower case; `loses` says
    what the format cannot carry. `isolated` says what its work may cost in a process of its own, in which kinds of files
    are read that can do harm to their reader; None: it needs none, since it takes no more time and memory than the file has
    bytes.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 - said above
    @property
    def title(self) -> str: ...  # noqa: D102 - said above
    @property
    def suffixes(self) -> tuple[str, ...]: ...  # noqa: D102 - said above
    @property
    def loses(self) -> tuple[str, ...]: ...  # noqa: D102 - said above
    @property
    def isolated(self) -> ProcessBounds | None: ...  # noqa: D102 - said above

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The documents of a file, one at a time, with what was refused in between. Raises UserError for a hopeless file."""
        ...


@runtime_checkable
class FolderReader(Reader, Protocol):
    """A format of several files that belong together, in a folder; `read` takes one such file alone, as far as that goes."""

    def takes(self, folder: SourceFolder) -> bool:
        """Whether a folder is of this format, by what lies in it; quickly, since every folder is asked."""
        ...

    def read_folder(self, folder: SourceFolder, options: ReadOptions) -> Iterator[Found]:
        """The documents of a folder; where something is refused, `where` begins with the file. UserError as for files."""
        ...


@runtime_checkable
class Recogniser(Protocol):
    """A reader that shares its suffixes with others, and knows its own files."""

    def recognises(self, source: SourceFile) -> bool:
        """Whether a file that has one of the suffixes is of this format, by how it begins (`SourceFile.head`)."""
        ...

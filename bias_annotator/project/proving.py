"""Reads an export back and compares it with what went in, before it takes its name."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.jobs import Report
from bias_annotator.readers import READERS, FolderReader, Found, Incoming, ReadOptions, Refusal, SourceFile, SourceFolder
from bias_annotator.settings import UNBOUNDED
from bias_annotator.writers import AnyWriter


@dataclass(frozen=True, slots=True)
class Written:
    """What is remembered of a document that was written: its title, and a number for what must come back."""

    title: str
    fingerprint: int


@dataclass(frozen=True, slots=True)
class Proof:
    """Compares what a writer wrote with what the reader of its format reads."""

    writer: AnyWriter
    scheme: Scheme
    known: Callable[[DocumentId], Document | None]

    def written(self, item: Annotated) -> Written | None:
        """What is to be remembered of a document; None where nothing of it can come back."""
        left = self.writer.kept(item, self.scheme)
        return Written(item.document.title, _fingerprint(left)) if left else None

    def read_back(self, path: Path, expected: Sequence[Written], report: Report) -> None:
        """UserError unless everything comes back, and nothing else; in its order, but for folders, which have their own."""
        reader = READERS.get(self.writer.reader)
        if reader is None:
            return
        options = ReadOptions(known=self.known, spans=UNBOUNDED.spans)
        if path.is_dir() and isinstance(reader, FolderReader):
            _compare_any_order(expected, self._prints(reader.read_folder(SourceFolder(path, UNBOUNDED), options)), report)
        else:
            _compare(expected, self._prints(reader.read(SourceFile(path, UNBOUNDED), options)), report)

    def _prints(self, came: Iterator[Found]) -> Iterator[Written]:
        for back in came:
            if isinstance(back, Refusal):
                raise _given_up(back.where, f" ({back.reason})")
            if isinstance(back, Incoming):
                title = back.annotated.document.title
                if back.refused:
                    raise _given_up(title, f" ({back.refused[0].reason})")
                left = self.writer.kept(back.annotated, self.scheme)
                yield Written(title, _fingerprint(left) if left else 0)


def _compare(expected: Sequence[Written], came: Iterator[Written], report: Report) -> None:
    for number, (item, back) in enumerate(zip_longest(expected, came)):
        report(number, len(expected), "Reading back")
        if item is None or back is None or item.fingerprint != back.fingerprint:
            raise _given_up(item.title if item else "nothing")


def _compare_any_order(expected: Sequence[Written], came: Iterator[Written], report: Report) -> None:
    missing = Counter(item.fingerprint for item in expected)
    for number, back in enumerate(came):
        report(number, len(expected), "Reading back")
        if not missing[back.fingerprint]:
            raise _given_up(back.title)
        missing[back.fingerprint] -= 1
    lost = next((item for item in expected if missing[item.fingerprint]), None)
    if lost:
        raise _given_up(lost.title)


def _given_up(title: str, reason: str = "") -> UserError:
    return UserError(
        Message("The export was given up: what was written of “{title}” does not read back equal{reason}.", title=title, reason=reason),
        "Nothing is wrong with the project. Please report this.",
    )


def _fingerprint(item: Annotated) -> int:
    """A number that differs where anything differs but the order of layers: mappings too, which have no hash of their own."""
    document = item.document
    mappings = [document.metadata.extra, *(block.attributes for block in document.blocks)]
    layers = frozenset((marks, *(_frozen(span.attributes) for span in marks.spans)) for marks in item.marks)
    return hash((document, *map(_frozen, mappings), layers, frozenset(item.work), frozenset(item.speakers)))


def _frozen(mapping: Mapping[str, object]) -> frozenset[tuple[str, object]]:
    return frozenset(mapping.items())

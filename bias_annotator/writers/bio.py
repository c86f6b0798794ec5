"""CoNLL: a token a line with its tag, in a file for each label and layer, so that nothing but spans of one label can overlap."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import lru_cache
from typing import BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.formats import BIO
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.segment import next_sentence
from bias_annotator.model.span import Fragment, Marks
from bias_annotator.model.tokens import Token, covering, tokens
from bias_annotator.writers.folder import FileNames, OutFolder
from bias_annotator.writers.outgoing import About, Carrying
from bias_annotator.writers.parts import layer_title, parts

_OVERLAPPED = "pieces of spans that overlap others of the same label"
_MOVED = "borders that are none of words, which move to those of words"
_BLANK = "pieces of spans without words"
Run = tuple[int, int]
"""Numbers `[first, last)` of the tokens of a piece."""


class BioWriter(Carrying):
    """Writes BIO: B- where a piece of a span begins, I- where it goes on, O elsewhere."""

    name = "bio"
    title = "CoNLL, BIO"
    suffixes = ()
    reader = ""
    carries = BIO
    ending = ".bio"

    @property
    def loses(self) -> tuple[str, ...]:
        """What tags cannot say."""
        return (*self.carries.loses, _OVERLAPPED, _MOVED, _BLANK)

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:
        """The same, and pieces that tokens cannot show as they are."""
        found = super().losses(item, scheme)
        words = _words(item)
        for marks in item.marks:
            for pieces in _by_label(marks).values():
                found += _runs(pieces, words)[1]
        return found

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:  # noqa: ARG002 - the same for every writer
        """Every document that somebody worked on, in the files of all labels of their layer."""
        with ExitStack() as stack:
            files = _Files(out, stack, self.ending)
            for item in items:
                words, sentences = _words(item), set(_sentence_starts(item.document.text.content))
                for part in parts(item):
                    if part.layer is None:
                        continue
                    found = _by_label(part.marks)
                    for label in dict.fromkeys([*(label.name for label in scheme.labels), *found]):
                        runs, _ = _runs(found.get(label, []), words)
                        lines = self._lines(item, label, words, runs, sentences)
                        files.of(part.layer, label).write("".join(lines).encode())

    def tags(self, length: int) -> Sequence[str]:
        """The tags of a piece of so many tokens."""
        return ("B", *"I" * (length - 1))

    def _lines(self, item: Annotated, label: str, words: Sequence[Token], runs: Sequence[Run], sentences: set[int]) -> Iterator[str]:
        """A line a token: the token, start, end, tag; a blank line after each sentence that no piece runs beyond, and each document."""
        content = item.document.text.content
        tags = {first + place: f"{tag}-{label}" for first, last in runs for place, tag in enumerate(self.tags(last - first))}
        inside = {number for first, last in runs for number in range(first + 1, last)}
        yield f"# document = {item.document.id}\n"
        for number, word in enumerate(words):
            if number and word.start in sentences and number not in inside:
                yield "\n"
            yield f"{content[word.start : word.end]}\t{word.start}\t{word.end}\t{tags.get(number, 'O')}\n"
        yield "\n"


class BioesWriter(BioWriter):
    """Writes BIOES: also E- where a piece ends, and S- for a piece of one token."""

    name = "bioes"
    title = "CoNLL, BIOES"
    ending = ".bioes"

    def tags(self, length: int) -> Sequence[str]:
        """The tags of a piece of so many tokens."""
        return ("S",) if length == 1 else ("B", *"I" * (length - 2), "E")


class _Files:
    """The files that are being written: they stay open, since every document goes into all those of a layer."""

    def __init__(self, out: OutFolder, stack: ExitStack, ending: str) -> None:
        self._out, self._stack, self._ending = out, stack, ending
        self._folders: dict[Layer, str] = {}
        self._names = FileNames()
        self._inner: dict[Layer, FileNames] = {}
        self._open: dict[tuple[Layer, str], BinaryIO] = {}

    def of(self, layer: Layer, label: str) -> BinaryIO:
        if layer not in self._folders:
            self._folders[layer] = self._names.of(layer_title(layer))
            self._inner[layer] = FileNames()
        if (layer, label) not in self._open:
            path = f"{self._folders[layer]}/{self._inner[layer].of(label)}{self._ending}"
            self._open[layer, label] = self._stack.enter_context(self._out.file(path))
        return self._open[layer, label]


def _words(item: Annotated) -> tuple[Token, ...]:
    return _words_of(item.document.text.content)


@lru_cache(maxsize=1)  # losses of both formats, and what is written, come from the same words
def _words_of(content: str) -> tuple[Token, ...]:
    return tuple(token for token in tokens(content) if not token.blank)


def _sentence_starts(content: str) -> Iterator[int]:
    found = next_sentence(content, -1)
    while found:
        yield found[0]
        found = next_sentence(content, found[0])


def _by_label(marks: Marks) -> dict[str, list[Fragment]]:
    found: dict[str, list[Fragment]] = {}
    for span in marks.spans:
        found.setdefault(span.label, []).extend(span.fragments)
    return found


def _runs(pieces: Sequence[Fragment], words: Sequence[Token]) -> tuple[list[Run], Counter[str]]:
    """The tokens of the pieces of one label, longer ones first where they begin together; and what they do not show as it is."""
    runs: list[Run] = []
    lost: Counter[str] = Counter()
    for piece in sorted(pieces, key=lambda piece: (piece.start, -piece.end)):
        first, last = covering(words, piece.start, piece.end)
        if first >= last:
            lost[_BLANK] += 1
        elif runs and first < runs[-1][1]:
            lost[_OVERLAPPED] += 1
        else:
            runs.append((first, last))
            lost[_MOVED] += (words[first].start != piece.start) + (words[last - 1].end != piece.end)
    return runs, +lost

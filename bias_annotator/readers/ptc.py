"""The folders of SemEval's propaganda techniques corpus: texts, and beside them files with labels."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.model.formats import PTC
from bias_annotator.readers.folder import SourceFolder, annotator_after
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import document_of, json_lines, phrase
from bias_annotator.readers.source import SourceFile

_ARTICLE, _LABELS = ".txt", ".labels"
_DOCUMENTS, _LAYERS = "documents.jsonl", "layers.jsonl"
_LONGEST = 4  # bytes of a character in UTF-8
_WHOLE, _UNNAMED = 4, 3  # columns with and without a label
_ONLY_LABEL = "propaganda"  # of corpora that mark spans and do not say what they are


class PtcReader:
    """Reads articles with the labels of all files that are named after them; positions are code points."""

    name = "ptc"
    title = "Propaganda techniques corpus"
    suffixes = (_LABELS,)
    loses = PTC.loses
    isolated = None

    def takes(self, folder: SourceFolder) -> bool:
        """By folders of articles and of labels, or by such files side by side, and nothing else."""
        if not folder.holds_only(_ARTICLE, _LABELS, ".tsv", ".json", ".jsonl"):
            return False
        names = folder.entries
        apart = any(name.endswith("articles") for name in names) and any("labels" in name for name in names)
        return apart or any(name.endswith(_LABELS) for name in names)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:  # noqa: ARG002 - the same for every reader
        """Labels alone have no text: UserError."""
        raise UserError(f"“{source.name}” holds labels, and not their texts.", "Import the folder that holds the articles too.")

    def read_folder(self, folder: SourceFolder, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The articles in the order of their names."""
        texts = {
            PurePosixPath(name).stem: name for name in folder.files if name.endswith(_ARTICLE) and "article" in PurePosixPath(name).name
        }
        labels = _Labels(folder, frozenset(texts))
        known = _known(folder)
        for stem, name in texts.items():
            about = known(stem.removeprefix("article"))
            refused: list[Refusal] = []
            try:
                value = {**about, "text": _text(folder.file(name)), "annotations": list(labels.of(stem, refused))}
                yield document_of(value, name, options, folder.file(name), f"import:{self.name}")
            except (ValueError, RecursionError) as problem:
                yield Refusal(name, phrase(problem))
            yield from refused
        yield from (Refusal(name, "there is no article of this name") for name in labels.left)


def _text(source: SourceFile) -> str:
    """The article as it was when its positions were counted: line ends are one, a byte order mark is a character."""
    try:
        return source.content(_LONGEST * source.bounds.text_bytes).decode().replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as problem:
        message = f"byte {problem.start + 1} is not valid UTF-8"
        raise ValueError(message) from None


def _known(folder: SourceFolder) -> Callable[[str], dict[str, Any]]:
    """What we wrote of an article, by its number; they stand in the same order as the articles, so that a line is read at a time."""
    lines = json_lines(folder.file(_DOCUMENTS)) if _DOCUMENTS in folder.files else iter(())
    waiting: list[Mapping[str, Any]] = []

    def find(article: str) -> dict[str, Any]:
        value = waiting.pop() if waiting else next((value for _, value in lines if isinstance(value, dict)), {})
        if value.get("article") == article:
            return {key: each for key, each in value.items() if key != "article"}
        waiting.append(value)
        return {}

    return find


class _Labels:
    """The files of labels, by the article that each is named after."""

    def __init__(self, folder: SourceFolder, texts: frozenset[str]) -> None:
        self._folder = folder
        self._layers = _layers(folder)
        self._files: dict[str, list[tuple[str, str]]] = {}
        for name in folder.files:
            if name.endswith(_LABELS):
                article, annotator = annotator_after(PurePosixPath(name).name.split(".")[0], texts)
                self._files.setdefault(article, []).append((name, annotator))

    @property
    def left(self) -> Sequence[str]:
        """Files whose article did not come."""
        return [name for files in self._files.values() for name, _ in files]

    def of(self, article: str, refused: list[Refusal]) -> Iterator[dict[str, Any]]:
        """The labels of an article as annotations; a line that is none is refused."""
        for name, annotator in self._files.pop(article, ()):
            whose = self._whose(name, annotator)
            for number, line in enumerate(self._folder.file(name).lines(), 1):
                try:
                    cells = line.decode().rstrip("\r").split("\t")
                except UnicodeDecodeError as problem:
                    refused.append(Refusal(f"{name}, line {number}", f"byte {problem.start + 1} is not valid UTF-8"))
                    continue
                if len(cells) in (_WHOLE, _UNNAMED):
                    label, (start, end) = (cells[1] if len(cells) == _WHOLE else _ONLY_LABEL), cells[-2:]
                    yield {**whose, "label": re.sub(r"\s+", " ", label), "start": _number(start), "end": _number(end)}
                elif line.strip():
                    refused.append(Refusal(f"{name}, line {number}", f"it has {len(cells)} columns instead of 3 or 4"))

    def _whose(self, name: str, annotator: str) -> Mapping[str, Any]:
        """Whose labels a file holds: by its folder, if it lies in one of `labels`, or by what stands after the name of the article."""
        parts = PurePosixPath(name).parts
        inner = parts[1] if len(parts) == 3 and parts[0] == "labels" else ""  # noqa: PLR2004 - labels, layer, file
        if inner in self._layers:
            return self._layers[inner]
        found = annotator or inner
        return {"layer": "gold"} if found == "gold" else {"annotator": found} if found else {}


def _layers(folder: SourceFolder) -> dict[str, Mapping[str, Any]]:
    """Whose each folder of labels is, as we wrote it."""
    lines = json_lines(folder.file(_LAYERS)) if _LAYERS in folder.files else ()
    values = [value for _, value in lines if isinstance(value, dict)]
    return {str(value.get("folder")): {key: value[key] for key in ("annotator", "layer", "round") if key in value} for value in values}


def _number(value: str) -> int | str:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else value  # noqa: PLR2004 - digits of what a text can have

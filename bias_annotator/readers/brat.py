"""brat standoff: texts with annotations beside them, in one folder, in a folder for each annotator, or under names that end in one."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.messages import reason_of
from bias_annotator.model.document import Source
from bias_annotator.model.text import Text, canonical
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.brat_lines import marked
from bias_annotator.readers.encoding import decode
from bias_annotator.readers.folder import SourceFolder, annotator_after
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import build, mended
from bias_annotator.readers.parts import json_of, listed, table, whose
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.text import ReadText, read_text
from bias_annotator.readers.units import candidates

_NOBODY = "nobody"
_LONGEST = 4  # bytes of a character in UTF-8


@dataclass(frozen=True, slots=True)
class _Part:
    """A text and one file of annotations on it: paths without suffix from the folder, and who annotated, by the names."""

    text: str
    annotations: str
    annotator: str


class BratReader:
    """Reads folders, or single `.ann` files beside their texts; positions are code points of the text as it stands in its file."""

    name = "brat"
    title = "brat standoff"
    suffixes = (".ann",)
    loses = ()
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The text of one file of annotations, which lies beside it."""
        folder = SourceFolder(source.path.parent, source.bounds)
        texts = frozenset(name.removesuffix(".txt") for name in folder.entries if name.endswith(".txt"))
        stem, annotator = annotator_after(source.path.stem, texts)
        if stem not in texts:
            yield Refusal("", f"“{source.name}” has no text: there is no file “{stem}.txt” beside it.")
            return
        yield from _documents(folder, [_Part(stem, source.path.stem, annotator)], options)

    def takes(self, folder: SourceFolder) -> bool:
        """Whether there are annotations beside a text, and nothing else."""
        if not folder.holds_only(".txt", ".ann", ".conf", ".json"):
            return False
        stems = {each.removesuffix(".ann") for each in folder.files if each.endswith(".ann")}
        return any(each.removesuffix(".txt") in stems for each in folder.files if each.endswith(".txt"))

    def read_folder(self, folder: SourceFolder, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document a text; texts of the same name and words in several folders are one, and the folders are annotators."""
        for parts in _parts(folder).values():
            yield from _documents(folder, parts, options)


def _parts(folder: SourceFolder) -> dict[str, list[_Part]]:
    """The files by the name of the text, in the order of names."""
    texts = [each.removesuffix(".txt") for each in folder.files if each.endswith(".txt")]
    often = Counter(PurePosixPath(each).name for each in texts)
    found: dict[str, list[_Part]] = {each: [] for each in sorted(often)}
    known = frozenset(texts)
    taken: set[str] = set()
    for each in (each.removesuffix(".ann") for each in folder.files if each.endswith(".ann")):
        stem, annotator = annotator_after(each, known)
        if stem in known:
            path = PurePosixPath(stem)
            by_folder = path.parent.name if often[path.name] > 1 else ""
            found[path.name].append(_Part(stem, each, annotator or by_folder))
            taken.add(stem)
    for each in texts:
        if each not in taken:
            found[PurePosixPath(each).name].append(_Part(each, "", ""))
    return found


def _documents(folder: SourceFolder, parts: list[_Part], options: ReadOptions) -> Iterator[Incoming | Refusal]:
    """One document for each text that differs among the parts."""
    found: dict[tuple[str, str], tuple[ReadText, list[_Part]]] = {}
    about: dict[str, Mapping[str, Any]] = {}
    for part in parts:
        try:
            about[part.text] = _beside(folder, part)
            read = _text(folder.file(f"{part.text}.txt"), options.encoding, ours=bool(about[part.text]))
            key = (read.text.content, str(about[part.text].get("id", "")))
            found.setdefault(key, (read, []))[1].append(part)
        except UserError as problem:
            yield Refusal(f"{part.text}.txt", problem.sentence)
    for read, same in found.values():
        try:
            came = _built(folder, (read.text, read.about), same, about, options)
            yield Incoming(came.annotated, came.refused, (*read.warnings, *came.warnings), read.doubtful)
        except ValueError as problem:
            yield Refusal(f"{same[0].text}.txt", reason_of(problem))


def _text(file: SourceFile, encoding: str, *, ours: bool) -> ReadText:
    """A text; those of our own exports are UTF-8 without a byte order mark, whatever characters they hold."""
    if not ours:
        return read_text(file, encoding)
    data = file.content(_LONGEST * file.bounds.text_bytes)
    text, shape = canonical(_content(file), marked=False)
    if not text.content.strip():
        raise UserError(f"“{file.name}” is empty: it has no text.", "Choose a file with a text.")
    return ReadText(text, Source(digest(data), "utf-8", shape), (), doubtful=False)


def _content(file: SourceFile) -> str:
    """UTF-8 as it stands, also where it holds control characters; else in whatever encoding it is."""
    data = file.content(file.bounds.line_bytes)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return decode(data, file.name).content


def _beside(folder: SourceFolder, part: _Part) -> Mapping[str, Any]:
    """What our own exports keep of a text; nothing for others."""
    name = f"{part.text}.json"
    found = table(json_of(folder.file(name))) if name in folder.files else {}
    return found if "lines" in found else {}


def _built(
    folder: SourceFolder, read: tuple[Text, Source], parts: list[_Part], about: Mapping[str, Mapping[str, Any]], options: ReadOptions
) -> Incoming:
    text, source = read
    ours = about[parts[0].text]
    value: dict[str, Any] = {key: each for key, each in ours.items() if key not in ("lines", "annotator", "layer", "round")}
    if not ours:
        value["blocks"] = [{"kind": str(each.kind), "start": each.start, "end": each.end} for each in blocks_of(text.content)]
    value |= {"annotations": [], "relations": [], "annotators": {}}
    refused: list[Refusal] = []
    for part in parts:
        beside = about[part.text]
        value["annotators"] |= table(beside.get("annotators"))
        value["annotations"] += listed(beside.get("annotations"))
        value["relations"] += listed(beside.get("relations"))
        refused += _add(value, folder, part, read, beside, options)
    came = build(mended(value), (text, source), parts[0].text, options, f"{PurePosixPath(parts[0].text).name}.txt", "import:brat")
    return Incoming(came.annotated, (*refused, *came.refused), came.warnings)


def _add(
    value: dict[str, Any], folder: SourceFolder, part: _Part, read: tuple[Text, Source], beside: Mapping[str, Any], options: ReadOptions
) -> list[Refusal]:
    """Add what one file of annotations says; what of it is not taken is given back."""
    if not part.annotations:
        return []
    name = f"{part.annotations}.ann"
    try:
        file = folder.file(name)
        content = _content(file).removeprefix("\ufeff").replace("\r\n", "\n")
    except UserError as problem:
        return [Refusal(name, problem.sentence)]
    text, source = read
    found = marked(content, text, candidates(text, source.shape, options.unit), table(beside.get("lines")))
    owner = _owner(part, beside)
    value["annotations"] += [{**owner, **each} for each in found.spans.values()]
    value["relations"] += found.relations
    return [Refusal(f"{name}, {line}", reason) for line, reason in found.refused]


def _owner(part: _Part, beside: Mapping[str, Any]) -> dict[str, Any]:
    if not beside:
        return {} if part.annotator == _NOBODY else whose(part.annotator)
    round_ = {"round": beside["round"]} if isinstance(beside.get("round"), int) else {}
    return {"layer": "annotator", **whose(beside.get("annotator")), **round_}

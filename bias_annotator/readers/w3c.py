"""W3C Web Annotation in JSON-LD: our own pages, and what Hypothesis, Recogito and others write."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from bias_annotator.errors import UserError
from bias_annotator.model.document import Source
from bias_annotator.model.text import Text
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import build, mended, phrase, text_of, whole
from bias_annotator.readers.linked import Found, Gathered
from bias_annotator.readers.marks import check_count
from bias_annotator.readers.selectors import Placing, Selected
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.text import read_text

_OURS = "urn:bias-annotator:document:"
_SHOWN = 9  # numbers of refused annotations that are told one by one


class W3cReader:
    """Reads annotation pages, collections, lists and single annotations; texts are in the file, or in files beside it."""

    name = "w3c"
    title = "W3C Web Annotation"
    suffixes = (".jsonld",)
    loses = ()
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The documents of the file, or those beside it that its annotations are about; annotations without a text are refused."""
        gathered = Gathered(source)
        yield from gathered.refused
        number = 0
        for number, value in enumerate(gathered.documents(), 1):
            each, where = mended(value), f"document {number}"
            there = gathered.found.pop(_OURS + quote(str(each.get("id")), safe=""), Found())
            try:
                text, shape = text_of(each)
                origin = Source(digest(str(each["text"]).encode("utf-8", "surrogatepass")), "utf-8", shape)
                came = _built({**each, **_marks(gathered, there, (text, origin), options)}, (text, origin), where, options, source.name)
            except ValueError as problem:
                yield Refusal(where, phrase(problem))
            else:
                yield came
        if not number and not gathered.found and not gathered.refused:
            yield Refusal("", f"“{source.name}” holds no annotation.")
        for target, there in gathered.found.items():
            yield _beside(target, there, gathered, options, source.path.parent)


def _beside(target: str, there: Found, gathered: Gathered, options: ReadOptions, folder: Path) -> Incoming | Refusal:
    """A text that the file only points to, which must lie beside it under the last part of that name."""
    name = unquote(PurePosixPath(_path(target)).name)
    places = [folder / each for each in (name, f"{name}.txt") if each.endswith(".txt") and not set(each) & set("/\\:\0")]
    place = next((each for each in places if os.path.isfile(each)), None)  # noqa: PTH113 - which takes names that no file can have
    where = f"annotations {', '.join(map(str, there.numbers[:_SHOWN]))}{' …' if len(there.numbers) > _SHOWN else ''}"
    if place is None:
        return Refusal(where, f"the text of “{whole(target[:200])}” is neither in the file nor, as a .txt file of that name, beside it")
    try:
        read = read_text(SourceFile(place), options.encoding)
    except UserError as problem:
        return Refusal(where, problem.sentence)
    blocks = [{"kind": str(each.kind), "start": each.start, "end": each.end} for each in blocks_of(read.text.content)]
    metadata = {"url": target} if "://" in target else None
    text = (read.text, read.about)
    try:
        marks = _marks(gathered, there, text, options)
        came = _built({"metadata": metadata, "blocks": blocks, **marks}, text, place.name, options, place.name)
    except ValueError as problem:
        return Refusal(where, phrase(problem))
    return Incoming(came.annotated, came.refused, (*read.warnings, *came.warnings), read.doubtful)


def _path(target: str) -> str:
    try:
        return urlsplit(target).path
    except ValueError:  # it looks like an address, and is none
        return ""


def _built(value: Mapping[str, Any], read: tuple[Text, Source], where: str, options: ReadOptions, name: str) -> Incoming:
    return build(mended(value), read, where, options, name, "import:w3c")


def _marks(gathered: Gathered, there: Found, read: tuple[Text, Source], options: ReadOptions) -> dict[str, Any]:
    """The annotations of a text; those whose place cannot be found are refused with their number. ValueError for too many."""
    text, origin = read
    check_count(len(there.starts), "annotations", options.spans)
    found = list(gathered.spans(there))
    placing = Placing(text, origin.shape, options.unit, [stretch for _, stretches in found for stretch in stretches])
    annotations = [_placed(says, stretches, placing) for says, stretches in found]
    return {"annotations": annotations, "relations": there.relations}


def _placed(says: Mapping[str, Any], stretches: list[Selected], placing: Placing) -> dict[str, Any] | ValueError:
    quotes = [each.exact for each in stretches]
    quoted = {"quote": " … ".join(each for each in quotes if each is not None)} if None not in quotes else {}
    try:
        return {**says, "fragments": [placing.stretch(each) for each in stretches], **quoted}
    except ValueError as problem:
        return problem

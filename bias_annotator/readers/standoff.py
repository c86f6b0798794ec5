"""Standoff: spans of texts that the project has; each is taken only if its words are those that were marked."""

from collections.abc import Iterator, Mapping
from typing import Any

from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.formats import STANDOFF, quote_digest
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.span import QUOTE_JOINER
from bias_annotator.model.text import Shape
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import json_lines, phrase
from bias_annotator.readers.marks import MarkReader, work_of
from bias_annotator.readers.parts import is_stretch
from bias_annotator.readers.source import SourceFile


class StandoffReader:
    """Reads what was written without texts onto the documents of these ids."""

    name = "standoff"
    title = "Standoff, without texts"
    suffixes = (".standoff",)
    loses = STANDOFF.loses
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document a line; lines that cannot be read, and those of documents that the project lacks, are refused one by one."""
        for where, value in json_lines(source):
            if isinstance(value, str):
                yield Refusal(where, value)
                continue
            name = str(value.get("id", ""))
            document = options.known(DocumentId(name))
            if document is None:
                yield Refusal(where, f"the project has no document “{name}”, and the file does not hold its text")
                continue
            try:
                yield _onto(document, value, where, options)
            except (ValueError, RecursionError) as problem:
                yield Refusal(where, phrase(problem))


def _onto(document: Document, value: Mapping[str, Any], where: str, options: ReadOptions) -> Incoming:
    """The spans of a document that is there already."""
    given = value.get("annotations")
    refused: list[Refusal] = []
    if isinstance(given, list):
        given = list(_proved(document, given, where, refused))
    found = MarkReader(document.text, Shape(), options, where, "import:standoff").read(given, value.get("relations"))
    refused += found.refused
    work = work_of(value.get("annotators"), found.layers, len(document.text), where, refused)
    warnings = [f"{where}: {each}" for each in found.warnings]
    if value.get("sha256") not in (None, document.text.sha256):
        warnings.append(f"{where}: the text of “{document.title}” is not quite the one that was marked")
    return Incoming(Annotated(document, found.layers, work), tuple(refused), tuple(warnings))


def _proved(document: Document, given: list[Any], where: str, refused: list[Refusal]) -> Iterator[Any]:
    """The annotations whose digests are those of the words in the text, with these as their quote; the others are refused."""
    for number, value in enumerate(given, 1):
        stretches = value.get("fragments") if isinstance(value, dict) else None
        digests = value.get("digests") if isinstance(value, dict) else None
        if not isinstance(stretches, list) or not all(map(is_stretch, stretches)) or digests is None:
            yield value  # refused for what it is, or without anything that could be proved
            continue
        quotes = [document.text.content[start:end] for start, end in stretches]
        if list(map(quote_digest, quotes)) == digests:
            yield {**value, "quote": QUOTE_JOINER.join(quotes)}
        else:
            refused.append(Refusal(f"{where}, annotation {number}", "its words are not those that were marked"))

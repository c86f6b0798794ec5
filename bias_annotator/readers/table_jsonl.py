"""JSON lines with a text in each: data sets that name their texts and what is known of them as they like."""

import json
from collections.abc import Iterable, Iterator

from bias_annotator.readers.columns import TEXT_NAMES, says_more
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.jsonl import parse_line, phrase
from bias_annotator.readers.rows import Row, documents
from bias_annotator.readers.source import SourceFile

_OTHERS = frozenset("metadata source blocks annotations relations annotators spans tokens entities label labels sha256 data meta".split())
_BOM = b"\xef\xbb\xbf"
_LOOKED_AT = 20  # rows that tell the names of columns


class JsonlTableReader:
    """Reads a document from each line of a file with texts and what is known of them, and no annotations."""

    name = "jsonl-table"
    title = "JSON lines with a text in each"
    suffixes = (".jsonl", ".ndjson")
    loses = ("annotations", "values that are objects")
    isolated = None

    def recognises(self, source: SourceFile) -> bool:
        """By the names in the first line: one for a text and one that says something of it, and none of other formats."""
        line = source.head().removeprefix(_BOM).split(b"\n", maxsplit=1)[0]
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            return False
        if not isinstance(value, dict) or _OTHERS & value.keys():
            return False
        return says_more(list(value)) if "text" in value else any(name in value for name in TEXT_NAMES)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The documents, line by line; UserError when no name holds texts."""
        yield from documents(_rows(source), _names(_rows(source)), source, options, "utf-8")


def _rows(source: SourceFile) -> Iterator[Row]:
    for number, line in enumerate(source.lines(), 1):
        data = line.removeprefix(_BOM) if number == 1 else line
        if data.strip():
            try:
                yield f"line {number}", parse_line(data)
            except (ValueError, RecursionError) as problem:
                yield f"line {number}", phrase(problem)


def _names(rows: Iterable[Row]) -> list[str]:
    """The names in the first rows, in their order."""
    names: dict[str, None] = {}
    for (_, value), _ in zip(rows, range(_LOOKED_AT), strict=False):
        if not isinstance(value, str):
            names |= dict.fromkeys(value)
    return list(names)

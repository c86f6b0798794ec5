"""WebAnno TSV 3, as WebAnno and INCEpTION write it: a token a line, annotations in columns."""

from collections.abc import Iterator
from dataclasses import replace

from bias_annotator.model.offsets import Unit
from bias_annotator.readers.cas import View, documents
from bias_annotator.readers.encoding import decode
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.tsv_columns import Columns
from bias_annotator.readers.tsv_lines import Sheet, parse_sheet, text_of_sheet

_FORMAT = b"#FORMAT=WebAnno TSV 3"
_UNITS = (Unit.UTF16, Unit.CODEPOINT, Unit.UTF8)  # the likeliest first


class WebannoTsvReader:
    """Reads spans, stacked ones and those within tokens too, and relations; positions are UTF-16 units, which tokens prove."""

    name = "webanno-tsv"
    title = "WebAnno TSV 3"
    suffixes = (".tsv",)
    loses = ("metadata",)
    isolated = None

    def recognises(self, source: SourceFile) -> bool:
        """Whether it begins as such files do."""
        return source.head(64).removeprefix(b"\xef\xbb\xbf").startswith(_FORMAT)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The one document of a file."""
        content = decode(source.content(source.bounds.line_bytes), source.name).content.removeprefix("\ufeff")
        if not content.encode("utf-8", "replace").startswith(_FORMAT):
            yield Refusal("", f"“{source.name}” is no WebAnno TSV 3: it does not begin with {_FORMAT.decode()}.")
            return
        sheet = parse_sheet(content)
        text, unit = _text(sheet, options.unit)
        columns = Columns(sheet)
        structures = tuple(columns.structures())
        try:
            found = list(
                documents(
                    [View(text, structures, source.name)], "the document", replace(options, unit=unit), source.name, "import:webanno-tsv"
                )
            )
        except ValueError as problem:
            yield Refusal("", f"“{source.name}” cannot be read: {problem}.")
            return
        gaps = ("what stands between sentences is not in the file; line ends were put there",) if len(sheet.sentences) > 1 else ()
        refused = tuple(Refusal(where, reason) for where, reason in (*sheet.refused, *columns.refused))
        for each in found:
            yield Incoming(each.annotated, (*refused, *each.refused), (*gaps, *each.warnings))


def _text(sheet: Sheet, unit: Unit | None) -> tuple[str, Unit]:
    """The text, and the unit under which most tokens stand where the file says."""
    tried = [(text_of_sheet(sheet, each), each) for each in ((unit,) if unit else _UNITS)]
    (text, _), best = max(tried, key=lambda each: each[0][1])
    return text, best

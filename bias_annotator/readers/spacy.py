"""spaCy's DocBin: groups of spans, and entities. Needs spaCy."""

import json
import zlib
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.joined import about, objects, whose
from bias_annotator.readers.jsonl import document_of, phrase
from bias_annotator.readers.source import SourceFile

_KEY = "bias_annotator"
_USUAL = "sc"  # the group of spans that spaCy makes where none is named: nobody's name
_LARGEST = 1 << 30  # bytes of a file that is unpacked


class SpacyReader:
    """Reads groups of spans as those of annotators of these names, and entities as those of whoever is named."""

    name = "spacy"
    title = "spaCy DocBin"
    suffixes = (".spacy",)
    loses = ()
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The documents of the file."""
        for number, doc in enumerate(_docs(source), 1):
            where = f"document {number}"
            try:
                yield document_of(_native(doc), where, options, source, f"import:{self.name}")
            except (ValueError, RecursionError) as problem:
                yield Refusal(where, phrase(problem))


def _docs(source: SourceFile) -> Iterator[Any]:
    try:
        from spacy.tokens import DocBin  # noqa: PLC0415 - not everybody has spaCy
        from spacy.vocab import Vocab  # noqa: PLC0415 - the same
    except ModuleNotFoundError:
        raise UserError("DocBin files need spaCy, which is not installed.", "pip install bias-annotator[spacy]") from None
    data = source.content(_LARGEST)
    try:
        if len(zlib.decompressobj().decompress(data, _LARGEST + 1)) > _LARGEST:
            raise UserError(f"“{source.name}” holds more than {_LARGEST / 1e9:.0f} GB.", "Split it into smaller files.")
        yield from DocBin().from_bytes(data).get_docs(Vocab())
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, zlib.error) as problem:
        raise UserError(f"“{source.name}” is not a DocBin, or it is damaged.", "Make it anew.") from problem


def _native(doc: Any) -> dict[str, Any]:  # noqa: ANN401 - spaCy is imported when it is needed
    told = doc.user_data.get(_KEY)
    value = json.loads(told) if isinstance(told, str) else {}
    value = value if isinstance(value, dict) else {}
    given = value.get("groups")
    groups: dict[str, Any] = given if isinstance(given, dict) else {}
    made: dict[str, Any] = {
        **about({"document": value.get("document")}),
        "text": doc.text,
        "annotations": [],
        "relations": [],
        "annotators": {},
    }
    for name, spans in doc.spans.items():
        group = groups[name] if isinstance(groups.get(name), dict) else {}
        made["annotations"] += _marks(name, list(spans), group)
        made["relations"] += objects(group, "relations")
        who = whose(group).get("annotator")
        if isinstance(group.get("work"), dict) and isinstance(who, str):
            made["annotators"][who] = group["work"]
    if not doc.spans:
        made["annotations"] = [{"label": span.label_, "start": span.start_char, "end": span.end_char} for span in doc.ents]
    return made


def _marks(name: str, spans: Sequence[Any], group: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The spans of a group; with what we wrote beside them, if they are still as many."""
    told = objects(group, "spans")
    counts = [count for each in told if type(count := each.get("pieces")) is int and count > 0]
    if len(counts) != len(told) or sum(counts) != len(spans):
        owner = {"layer": "gold"} if name == "gold" else {} if name == _USUAL else {"annotator": name}
        for span in spans:
            yield {"label": span.label_, "start": span.start_char, "end": span.end_char, **owner}
        return
    left = iter(spans)
    for each, count in zip(told, counts, strict=True):
        pieces = list(islice(left, count))
        fragments = [[piece.start_char, piece.end_char] for piece in pieces]
        yield {**{key: value for key, value in each.items() if key != "pieces"}, "label": pieces[0].label_, "fragments": fragments}

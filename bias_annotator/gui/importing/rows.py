"""What each file would bring, or what became of it, as rows and as a file to keep."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from bias_annotator.gui.translating import told, tr, tr_later, tr_n, whole
from bias_annotator.messages import at
from bias_annotator.model.document import Document
from bias_annotator.project.importing import Came, ImportResult
from bias_annotator.project.surveying import Glance, Survey
from bias_annotator.readers import READERS, shown
from bias_annotator.readers.encoding import garbled

Kind = Literal["ready", "imported", "warning", "skipped", "refused", "unread"]
_WORST: tuple[Kind, ...] = ("refused", "warning", "skipped")
TITLES: dict[str, str] = {
    "all": tr_later("All"),
    "ready": tr_later("Ready"),
    "imported": tr_later("Imported"),
    "warning": tr_later("With warnings"),
    "skipped": tr_later("Skipped"),
    "refused": tr_later("Refused"),
    "unread": tr_later("Not read yet"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One file: what would come of it, or came; `reasons` say what is off. Counts below 0 are not known.

    `hint` says what can be done. `doubtful`: its encoding may be another one than `encoding`.
    """

    kind: Kind
    source: str
    name: str
    reasons: tuple[str, ...] = ()
    format: str = ""
    documents: int = -1
    spans: int = -1
    first: Document | None = None
    hint: str = ""
    encoding: str = ""
    doubtful: bool = False

    @property
    def reason(self) -> str:
        """The first reason, and how many more there are."""
        more = len(self.reasons) - 1
        return (
            tr_n("{reason} (and {n} more)", "{reason} (and {n} more)", more, reason=self.reasons[0]) if more > 0 else "".join(self.reasons)
        )

    @property
    def garbled(self) -> bool:
        """Whether the text looks as if it had been read in a wrong encoding before."""
        return self.first is not None and garbled(self.first.text.content) > 0

    def counts(self) -> tuple[str, str]:
        """Documents and spans as they are shown."""
        return tuple("–" if each < 0 else whole(each) for each in (self.documents, self.spans))  # type: ignore[return-value]


def looked_at(survey: Survey) -> list[Row]:
    """What a survey found: refused ones first, then what is off, then what is ready; files that were not read are one row."""
    rows = [_looked_at(each) for each in survey.glances if each.kind != "unread"]
    if survey.unread:
        name = tr_n("{n} more file", "{n} more files", survey.unread)
        rows.append(Row("unread", "", name, (tr("Read when they are imported."),)))
    return _sorted(rows)


def _looked_at(seen: Glance) -> Row:
    reasons = tuple(_sentence(told(each)) for each in seen.reasons)
    row = Row(seen.kind, seen.source, seen.name, reasons, seen.format, *_counts(seen.documents, seen.spans), seen.first)
    return replace(row, hint=told(seen.hint), encoding=seen.encoding, doubtful=seen.doubtful)


def _counts(documents: int, spans: int) -> tuple[int, int]:
    return (documents, spans) if documents or spans else (-1, -1)


def became(survey: Survey, result: ImportResult) -> list[Row]:
    """What an import did with each file: a file of which something came in is imported, with warnings if not all did."""
    known = {each.source: each for each in survey.glances}
    reasons: dict[str, dict[Kind, list[str]]] = {}
    for refused in result.refused:
        _because(reasons, refused.source, "refused", told(at(refused.where, refused.reason)))
    for warned in result.warned:
        _because(reasons, warned.source, "warning", told(warned.reason))
    for skipped in result.skipped:
        _because(reasons, skipped.source, "skipped", told(at(skipped.where, skipped.reason)))
    hints = {each.source: told(each.hint) for each in result.refused if each.hint}
    sources = dict.fromkeys((*reasons, *result.came))
    return _sorted([_became(source, known.get(source), reasons.get(source, {}), result.came.get(source), hints) for source in sources])


def _because(reasons: dict[str, dict[Kind, list[str]]], source: str, kind: Kind, reason: str) -> None:
    reasons.setdefault(source, {}).setdefault(kind, []).append(_sentence(reason))


def _became(source: str, glance: Glance | None, reasons: Mapping[Kind, list[str]], came: Came | None, hints: Mapping[str, str]) -> Row:
    something = came is not None and came.documents + came.annotations > 0
    if something:
        kind: Kind = "warning" if reasons else "imported"
    else:
        kind = next((each for each in _WORST if each in reasons), "imported")
    name = glance.name if glance else shown(Path(Path(source).name))
    title = READERS[came.reader].title if came and came.reader in READERS else glance.format if glance else ""
    said = tuple(each for part in _WORST for each in reasons.get(part, ()))
    counts = _counts(came.documents, came.annotations) if came else (-1, -1)
    return Row(kind, source, name, said, title, *counts, glance.first if glance and something else None, hints.get(source, ""))


def _sentence(words: str) -> str:
    """Words with a capital, since they stand alone."""
    return words[:1].upper() + words[1:]


def _sorted(rows: list[Row]) -> list[Row]:
    order = ("refused", "warning", "skipped", "ready", "imported", "unread")
    return sorted(rows, key=lambda row: order.index(row.kind))


def save(path: Path, rows: Sequence[Row]) -> None:
    """Write the list as CSV, a line for each reason; a name that a table program would take for a formula gets an apostrophe before it."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("result", "source", "reason", "format", "documents", "spans"))
        for row in rows:
            counts = [each if each >= 0 else "" for each in (row.documents, row.spans)]
            for reason in row.reasons or ("",):
                writer.writerow((row.kind, _plain(row.source or row.name), _plain(reason), row.format, *counts))


def _plain(value: str) -> str:
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t") else value

"""What each file would bring, or what became of it, as rows and as a file to keep."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bias_annotator.gui.translating import told, tr, tr_later, tr_n, whole
from bias_annotator.model.document import Document
from bias_annotator.project.importing import ImportResult
from bias_annotator.project.surveying import Glance, Survey

Kind = Literal["ready", "imported", "warning", "skipped", "refused", "unread"]
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
    """One file, or one thing in it: what would come of it, or came; `reason` says what is off. Counts below 0 are not known."""

    kind: Kind
    source: str
    name: str
    reason: str = ""
    format: str = ""
    documents: int = -1
    spans: int = -1
    first: Document | None = None

    def counts(self) -> tuple[str, str]:
        """Documents and spans as they are shown."""
        return tuple("–" if each < 0 else whole(each) for each in (self.documents, self.spans))  # type: ignore[return-value]


def looked_at(survey: Survey) -> list[Row]:
    """What a survey found: refused ones first, then what is off, then what is ready; files that were not read are one row."""
    rows = [_looked_at(each) for each in survey.glances if each.kind != "unread"]
    if survey.unread:
        name = tr_n("{n} more file", "{n} more files", survey.unread)
        rows.append(Row("unread", "", name, tr("Read when they are imported.")))
    return _sorted(rows)


def _looked_at(seen: Glance) -> Row:
    reason = " ".join(_sentence(told(each)) for each in seen.reasons)
    return Row(seen.kind, seen.source, seen.name, reason, seen.format, *_counts(seen.documents, seen.spans), seen.first)


def _counts(documents: int, spans: int) -> tuple[int, int]:
    return (documents, spans) if documents or spans else (-1, -1)


def became(survey: Survey, result: ImportResult) -> list[Row]:
    """What an import did: what it refused, warned of and skipped, and the files of which nothing was left out."""
    known = {each.source: each for each in survey.glances}
    rows = [_row("refused", each.source, f"{each.where}: {each.reason}" if each.where else each.reason, known) for each in result.refused]
    rows += [Row("warning", "", *_parted(warning)) for warning in result.warnings]
    rows += [_row("skipped", each.source, each.reason, known) for each in result.skipped]
    named = {row.source for row in rows}
    for source, glance in known.items():
        if source not in named and glance.kind in ("ready", "warning") and result.documents + result.annotations:
            rows.append(Row("imported", source, glance.name, "", glance.format, glance.documents, glance.spans, glance.first))
    return _sorted(rows)


def _row(kind: Kind, source: str, reason: str, known: Mapping[str, Glance]) -> Row:
    glance = known.get(source)
    return Row(kind, source, glance.name if glance else Path(source).name, _sentence(told(reason)), glance.format if glance else "")


def _parted(warning: str) -> tuple[str, str]:
    """File and sentence of a warning."""
    name, colon, sentence = warning.partition(": ")
    return (name, _sentence(told(sentence))) if colon else ("", _sentence(told(warning)))


def _sentence(words: str) -> str:
    """Words with a capital, since they stand alone."""
    return words[:1].upper() + words[1:]


def _sorted(rows: list[Row]) -> list[Row]:
    order = ("refused", "warning", "skipped", "ready", "imported", "unread")
    return sorted(rows, key=lambda row: order.index(row.kind))


def save(path: Path, rows: Sequence[Row]) -> None:
    """Write the list as CSV; a name that a table program would take for a formula gets an apostrophe before it."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("result", "source", "reason", "format", "documents", "spans"))
        for row in rows:
            counts = [each if each >= 0 else "" for each in (row.documents, row.spans)]
            writer.writerow((row.kind, _plain(row.source or row.name), _plain(row.reason), row.format, *counts))


def _plain(value: str) -> str:
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t") else value

"""Rows of tables into documents: one row, one document; rows that hold none are refused one by one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from itertools import chain, islice

from bias_annotator.errors import UserError
from bias_annotator.messages import reason_of
from bias_annotator.model.document import Annotated, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import canonical
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.building import tidy
from bias_annotator.readers.columns import Columns, columns_of, no_text
from bias_annotator.readers.encoding import oddities
from bias_annotator.readers.html.dates import iso_date
from bias_annotator.readers.incoming import Found, Incoming, ReadOptions, Refusal
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import BOUNDS

_LOOKED_AT = 50  # rows that tell which column holds texts
_LISTED = 1000  # columns and names of a row that are kept


Row = tuple[str, Mapping[str, object] | str]  # where it stands, and its values by column; or why it cannot be read


def documents(rows: Iterable[Row], names: Sequence[str], source: SourceFile, options: ReadOptions, encoding: str) -> Iterator[Found]:
    """The columns of a table, then its documents. UserError when no column holds texts."""
    following = iter(rows)
    first = list(islice(following, _LOOKED_AT))
    columns = columns_of(names, [value for _, value in first if not isinstance(value, str)], options.text_column)
    yield columns
    if not columns.text:
        raise no_text(columns, options.text_column, source.name)
    seen: dict[str, str] = {}
    for where, value in chain(first, following):
        if isinstance(value, str):
            yield Refusal(where, value)
            continue
        try:
            yield _document(value, columns, where, source, seen, encoding)
        except ValueError as problem:
            yield Refusal(where, reason_of(problem))


def _document(row: Mapping[str, object], columns: Columns, where: str, source: SourceFile, seen: dict[str, str], encoding: str) -> Incoming:
    value = row.get(columns.text)
    if not isinstance(value, str) or not value.strip():
        message = f"“{columns.text}” holds {'no text' if value is None or isinstance(value, str) else f'no text but {value!r}'[:80]}"
        raise ValueError(message)
    if len(value) > BOUNDS.text_bytes:
        message = f"“{columns.text}” has {len(value):,} characters; {BOUNDS.text_bytes:,} are taken"
        raise ValueError(message)
    text, shape = canonical(value, marked=False)
    said = {meaning: written(row.get(name)) for meaning, name in columns.meanings.items()}
    key = said.pop("id", "")
    warnings = [f"the id “{key[:40]}” stands in {seen[key]} as well"] if key in seen else []
    if key:
        seen.setdefault(key, where)
    day = published(said.get("published", ""))
    used = {columns.text, *columns.meanings.values()}
    extra = {name: written(each) for name, each in islice(row.items(), _LISTED) if name not in used} | {"id": key}
    if not day:
        extra["published"] = said.get("published", "")
    known = Metadata(**{**said, "published": day}, source_name=f"{source.name}, {where}", extra=extra)
    if shape.replaced:
        warnings.append(f"{shape.replaced} NUL characters or half surrogates became U+FFFD")
    about = Source(digest(value.encode("utf-8", "surrogatepass")), encoding, shape)
    document = Document(DocumentId(uuid7()), text, tidy(known), blocks_of(text.content), about)
    return Incoming(Annotated(document), warnings=tuple(f"{where}: {each}" for each in (*warnings, *oddities(text.content))))


def written(value: object) -> str:
    """A value of a cell as a text; of a list its members, parted by commas."""
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(written, value)))
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.date().isoformat() if not (value.hour or value.minute or value.second) else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def published(value: str) -> str:
    """The day that a cell says, as an ISO date; "" if it says none for sure."""
    try:
        return iso_date(value) or parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def needs(what: str, extra: str) -> UserError:
    """What is said when a library is not installed."""
    return UserError(f"{what} need a library that is not installed.", f"pip install bias-annotator[{extra}]")

"""Native JSONL: one document a line, with everything that people marked in it."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.messages import Message, at, reason_of
from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import REPLACEMENT, Newline, Shape, Text, canonical
from bias_annotator.readers.encoding import oddities
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.marks import MarkReader, work_of
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.speakers import speakers_of
from bias_annotator.settings import BOUNDS, Bounds

_BOM = b"\xef\xbb\xbf"
_LONGEST_ID = 200
_DEEP = Message("values are nested too deeply")
_DIGITS = "Exceeds the limit"  # how the message begins with which numbers of thousands of digits are refused
_HALF_ESCAPED = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]")
_HALF = re.compile("[\ud800-\udfff]")
_HASH = re.compile("[0-9a-f]{64}|")
_NEWLINES, _BLOCK_KINDS = tuple(Newline), tuple(BlockKind)
_FIELDS = ("title", "outlet", "author", "published", "url", "language", "source_name")


class JsonlReader:
    """Reads native JSONL; only `text` is required. docs/formats.md and resources/schema describe it."""

    name = "jsonl"
    title = "Native JSONL"
    suffixes = (".jsonl", ".ndjson")
    loses = ()
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """A document a line; lines that cannot be read are refused one by one."""
        for where, value in json_lines(source):
            if isinstance(value, str):
                yield Refusal(where, value)
                continue
            try:
                yield document_of(value, where, options, source)
            except (ValueError, RecursionError) as problem:
                yield Refusal(where, phrase(problem))


def json_lines(source: SourceFile) -> Iterator[tuple[str, dict[str, Any] | str]]:
    """The JSON objects of a file by the numbers of their lines; for a line that holds none, why, as a phrase."""
    for number, line in enumerate(source.lines(), 1):
        data = line.removeprefix(_BOM) if number == 1 else line
        if data.strip():
            try:
                check_values(data, source.bounds)
                yield Message("line {number}", number=number), parse_line(data)
            except (ValueError, RecursionError) as problem:
                yield Message("line {number}", number=number), phrase(problem)


def first_object(source: SourceFile) -> dict[str, Any]:
    """The JSON object of the first line; an empty one if there is none."""
    try:
        return parse_line(next(source.lines(), b"").removeprefix(_BOM))
    except (UserError, ValueError, RecursionError):
        return {}


def phrase(problem: ValueError | RecursionError) -> str:
    """What is wrong with a value."""
    words = _DEEP if isinstance(problem, RecursionError) else reason_of(problem)
    return whole(words) if _HALF.search(words) else words


def parse_line(data: bytes) -> dict[str, Any]:
    """The JSON object of a line. ValueError, as a phrase, for anything else, for repeated keys, NaN and deep nesting."""
    value = parse_json(data)
    if not isinstance(value, dict):
        message = Message("a line must hold a JSON object")
        raise ValueError(message)
    return mended(value) if b"\\u" in data and _HALF_ESCAPED.search(data) else value  # the first is quickly found out


def mended(value: Mapping[str, Any]) -> dict[str, Any]:
    """The object with U+FFFD for half surrogates, which cannot be stored; those of its text are counted elsewhere."""
    return {key: each if key == "text" else whole(each) for key, each in value.items()}


def parse_json(data: bytes) -> Any:  # noqa: ANN401 - any JSON value
    """Any JSON value, with half surrogates as they are; ValueError as above."""
    try:
        content = data.decode()
    except UnicodeDecodeError as problem:
        message = Message("byte {number} is not valid UTF-8", number=problem.start + 1)
        raise ValueError(message) from None
    try:
        return json.loads(content, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as problem:
        message = Message("not valid JSON at character {number}: {problem}", number=problem.pos + 1, problem=problem.msg.lower())
        raise ValueError(message) from None
    except ValueError as problem:
        if str(problem).startswith(_DIGITS):
            message = Message("a number has thousands of digits")
            raise ValueError(message) from None
        raise
    except RecursionError:
        message = _DEEP
        raise ValueError(message) from None


def check_values(data: bytes | str, bounds: Bounds) -> None:
    """ValueError, as a phrase, for JSON that might hold too many values to be held in memory."""
    if len(data) <= bounds.values:  # a value has a character at the least
        return
    count = sum(map(data.count, (b",", b"[", b"{"))) if isinstance(data, bytes) else sum(map(data.count, ",[{"))
    if count > bounds.values:
        message = Message("it holds more than {values} values", values=f"{bounds.values:,}")
        raise ValueError(message)


def strict_decoder() -> json.JSONDecoder:
    """Reads JSON as the lines are read: repeated keys, NaN and infinities are refused with a ValueError."""
    return json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)


def whole(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """The value with U+FFFD for half surrogates, which cannot be stored; those of the text itself are counted elsewhere."""
    if isinstance(value, str):
        return _HALF.sub(REPLACEMENT, value)
    if isinstance(value, list):
        return list(map(whole, value))
    return {whole(key): whole(each) for key, each in value.items()} if isinstance(value, dict) else value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        message = Message("the key “{key}” occurs twice in one object", key=whole(next(key for key in keys if keys.count(key) > 1)))
        raise ValueError(message)
    return value


def _constant(name: str) -> None:
    message = Message("{name} is not a JSON value", name=name)
    raise ValueError(message)


def document_of(value: Mapping[str, Any], where: str, options: ReadOptions, source: SourceFile, origin: str = "import:jsonl") -> Incoming:
    """The document of a JSON object in native form; other formats bring what they hold into it. ValueError as a phrase."""
    text, shape = text_of(value)
    found = Source(digest(str(value["text"]).encode("utf-8", "surrogatepass")), "utf-8", shape)
    return build(value, (text, found), where, options, source.name, origin)


def build(value: Mapping[str, Any], read: tuple[Text, Source], where: str, options: ReadOptions, source_name: str, origin: str) -> Incoming:
    """The same with a text that was read before, and where it came from; positions are over the text as it was found."""
    text, found = read
    refused: list[Refusal] = []
    warnings: list[str] = []
    shape = found.shape
    metadata = _metadata(value.get("metadata"), source_name)
    about = _source(value.get("source"), text, where, refused) or found
    blocks = _blocks(value.get("blocks"), text, where, refused)
    document = Document(_id(value.get("id")), text, metadata, blocks, about)
    marks = MarkReader(text, shape, options, where, origin).read(value.get("annotations"), value.get("relations"))
    refused += marks.refused
    warnings += [at(where, warning) for warning in (*marks.warnings, *oddities(text.content), *_replaced(shape))]
    work = work_of(value.get("annotators"), marks.layers, len(text), where, refused)
    speakers = speakers_of(value.get("speakers"), where, refused)
    return Incoming(Annotated(document, marks.layers, work, speakers), tuple(refused), tuple(warnings))


def text_of(value: Mapping[str, Any]) -> tuple[Text, Shape]:
    """The canonical text of such an object; ValueError, as a phrase, when it has none or `sha256` is not its digest."""
    source = value.get("text")
    if not isinstance(source, str):
        message = "“text” is missing" if "text" not in value else f"“text” must be a text, not {_kind(source)}"
        raise ValueError(message)
    if len(source) > BOUNDS.text_bytes:
        message = Message("“text” has {count} characters; {most} are taken", count=f"{len(source):,}", most=f"{BOUNDS.text_bytes:,}")
        raise ValueError(message)
    text, shape = canonical(source, marked=False)
    if not text.content.strip():
        message = Message("“text” is empty")
        raise ValueError(message)
    given = value.get("sha256")
    if given is not None and given not in (text.sha256, digest(source.encode("utf-8", "surrogatepass"))):
        message = Message("“sha256” is not that of the text: one of them was changed")
        raise ValueError(message)
    return text, shape


def _id(value: object) -> DocumentId:
    if value is None:
        return DocumentId(uuid7())
    name = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_ID or not name.isprintable():
        message = Message("“id” must be a text of 1 to {most} printable characters", most=_LONGEST_ID)
        raise ValueError(message)
    return DocumentId(name)


def _metadata(value: object, source_name: str) -> Metadata:
    if value is None:
        return Metadata(source_name=source_name)
    if not isinstance(value, dict):
        message = Message("“metadata” must be an object")
        raise ValueError(message)
    texts = {key: _plain(each) for key, each in value.items() if each is not None}
    known = {key: texts.pop(key, source_name if key == "source_name" else "") for key in _FIELDS}
    return Metadata(**known, extra=texts)


def _source(value: object, text: Text, where: str, refused: list[Refusal]) -> Source | None:
    """Where the text came from before, as exports tell it; None when nothing is said, or nonsense."""
    if value is None:
        return None
    given = value if isinstance(value, dict) else {}
    digest_, encoding, newline = (given.get(key, default) for key, default in (("sha256", ""), ("encoding", ""), ("newline", Newline.LF)))
    bom, crlf, replaced = (given.get(key, default) for key, default in (("bom", False), ("crlf", []), ("replaced", 0)))
    fitting = (
        isinstance(value, dict)
        and isinstance(digest_, str) and bool(_HASH.fullmatch(digest_))
        and isinstance(encoding, str) and len(encoding) < _LONGEST_ID
        and newline in _NEWLINES and isinstance(bom, bool)
        and type(replaced) is int and 0 <= replaced <= len(text)
        and isinstance(crlf, list) and _are_line_ends(crlf, text)
    )  # fmt: skip
    if fitting:
        return Source(digest_, encoding, Shape(Newline(newline), bom, tuple(crlf), replaced))
    refused.append(Refusal(Message("{where}, source", where=where), Message("it does not fit the text")))
    return None


def _are_line_ends(places: list[Any], text: Text) -> bool:
    if not all(type(place) is int and 0 <= place < len(text) for place in places):
        return False
    return places == sorted(set(places)) and all(text.content[place] == "\n" for place in places)


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _blocks(value: object, text: Text, where: str, refused: list[Refusal]) -> tuple[Block, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        message = Message("“blocks” must be a list")
        raise ValueError(message)
    blocks: list[Block] = []
    for number, each in enumerate(value, 1):
        try:
            blocks.append(_block(each, len(text)))
        except ValueError as problem:
            refused.append(Refusal(f"{where}, block {number}", reason_of(problem)))
    return tuple(sorted(blocks, key=lambda block: block.start))


def _block(value: object, length: int) -> Block:
    if not isinstance(value, dict):
        message = Message("a block must be an object")
        raise ValueError(message)
    kind, start, end = (value.get(key) for key in ("kind", "start", "end"))
    if kind not in _BLOCK_KINDS:
        message = Message("“kind” must be one of {names}, not {kind}", names=", ".join(BlockKind), kind=repr(kind))
        raise ValueError(message)
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= length:
        message = Message(
            "{start}–{end} is not a stretch of a text of {length} characters", start=repr(start), end=repr(end), length=length
        )
        raise ValueError(message)
    more = value.get("attributes") or {key: each for key, each in value.items() if key not in ("kind", "start", "end", "attributes")}
    if not isinstance(more, dict):
        message = Message("“attributes” must be an object")
        raise ValueError(message)
    return Block(BlockKind(kind), start, end, {key: _plain(each) for key, each in more.items()})


def _replaced(shape: Shape) -> tuple[str, ...]:
    return (Message("{count} NUL characters or half surrogates became U+FFFD", count=shape.replaced),) if shape.replaced else ()


def _kind(value: object) -> str:
    known = {type(None): "null", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return known.get(type(value), "of another kind")  # columns of Parquet hold more than JSON can

"""The objects of a JSON array one at a time, so that a file of any length takes little memory."""

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from bias_annotator.errors import UserError
from bias_annotator.readers.jsonl import check_values, strict_decoder
from bias_annotator.readers.source import SourceFile
from bias_annotator.settings import Bounds

_CHUNK = 1 << 18
_BLANK = " \t\r\n"


def json_items(source: SourceFile) -> Iterator[Any]:
    """The values of the array that a file holds, or the one value if it is none. UserError where the file is not JSON."""
    with source.stream() as file:
        buffer = _Buffer(source.name, file, source.bounds)
        if buffer.peek() != "[":
            yield buffer.value()
            buffer.end()
            return
        buffer.skip("[")
        while buffer.peek() != "]":
            yield buffer.value()
            buffer.go_on("]")
        buffer.skip("]")
        buffer.end()


class Member(NamedTuple):
    """A value of a file: under which key ("": in an array, or alone), what it is, and from which byte to which it stands."""

    key: str
    value: Any
    start: int
    end: int


def json_members(source: SourceFile) -> Iterator[Member]:
    """What an object holds, and of the arrays in it each value alone; the values of an array; or the one value. UserError as above."""
    with source.stream() as file:
        buffer = _Buffer(source.name, file, source.bounds)
        if buffer.peek() != "{":
            yield from _placed(buffer, "")
        else:
            known: set[str] = set()
            buffer.skip("{")
            while buffer.peek() != "}":
                key = buffer.key(known)
                buffer.skip(":")
                yield from _placed(buffer, key)
                buffer.go_on("}")
            buffer.skip("}")
        buffer.end()


def _placed(buffer: "_Buffer", key: str) -> Iterator[Member]:
    """The values of the array that comes, or the one value if it is none."""
    array = buffer.peek() == "["
    if array:
        buffer.skip("[")
    while not array or buffer.peek() != "]":
        buffer.peek()
        start = buffer.place()
        value = buffer.value()
        yield Member(key, value, start, buffer.place())
        if not array:
            return
        buffer.go_on("]")
    buffer.skip("]")


class _Buffer:
    """What was read of a file and not yet taken."""

    def __init__(self, name: str, file: BinaryIO, bounds: Bounds) -> None:
        self._name, self._file, self._bounds = name, file, bounds
        self._decode = codecs.getincrementaldecoder("utf-8-sig")()
        self._text, self._at, self._gone, self._over = "", 0, 0, False
        self._counted, self._bytes = 0, 0  # characters of the text whose bytes are counted, and bytes up to there
        self._begun = False
        self._decoder = strict_decoder()

    def peek(self) -> str:
        """The next character that is no blank; nothing at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _BLANK:
                    return self._text[self._at]
                self._at += 1
            if not self._more(_CHUNK):
                return ""

    def skip(self, sign: str) -> None:
        """Go past that sign."""
        if self.peek() != sign:
            raise self._trouble(self._at, f"“{sign}” is missing")
        self._at += 1

    def go_on(self, end: str) -> None:
        """Go past the comma between two values, after which the list or object cannot end; to its end, if it ends."""
        if self.peek() != end:
            self.skip(",")
            if self.peek() == end:
                raise self._trouble(self._at, f"a value is missing before “{end}”")

    def value(self) -> Any:  # noqa: ANN401 - any JSON value
        """The next value."""
        self.peek()
        chunk = _CHUNK
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as problem:
                if self._over or not self._more(chunk):
                    raise self._trouble(problem.pos, problem.msg.lower()) from None
            except (ValueError, RecursionError) as problem:
                reason = "values are nested too deeply" if isinstance(problem, RecursionError) else str(problem)
                raise self._trouble(self._at, reason) from None
            else:
                if end < len(self._text) or self._over or not self._more(chunk):  # a number may go on
                    self._at = end
                    return value
            chunk *= 2

    def key(self, known: set[str]) -> str:
        """The next key of an object, which must be none of those that are `known`."""
        if self.peek() != '"':
            raise self._trouble(self._at, "a key is missing")
        key = str(self.value())
        if key in known:
            raise self._trouble(self._at, f"the key “{key}” occurs twice in one object")
        known.add(key)
        return key

    def place(self) -> int:
        """How many bytes were taken."""
        self._bytes += len(self._text[self._counted : self._at].encode())
        self._counted = self._at
        return self._bytes

    def end(self) -> None:
        """See that nothing follows."""
        if self.peek():
            raise self._trouble(self._at, "something follows after the end")

    def _more(self, size: int) -> bool:
        """Read on; False at the end of the file."""
        if self._over:
            return False
        if len(self._text) - self._at > self._bounds.line_bytes:
            raise UserError(f"An entry of “{self._name}” is longer than {self._bounds.line_bytes / 1e6:,.0f} MB.", "Is it the right file?")
        try:
            check_values(self._text, self._bounds)
        except ValueError as problem:
            raise UserError(f"An entry of “{self._name}” cannot be read: {problem}.", "Is it the right file?") from None
        data = self._file.read(size)
        try:
            text = self._decode.decode(data, not data)
        except UnicodeDecodeError:
            raise UserError(f"“{self._name}” is not in UTF-8.", "Save it as UTF-8.") from None
        self.place()
        self._bytes += len(codecs.BOM_UTF8) if not self._begun and data.startswith(codecs.BOM_UTF8) else 0
        self._over, self._begun = not data, True
        self._gone += self._at
        self._text, self._at, self._counted = self._text[self._at :] + text, 0, 0
        return True

    def _trouble(self, place: int, reason: str) -> UserError:
        return UserError(f"“{self._name}” is not valid JSON at character {self._gone + place + 1}: {reason}.", "Is it whole?")

"""What goes through the pipe between the program and the process that reads for it: frames of JSON, and bytes of files.

A frame is its kind (one letter), its length (eight bytes) and its content. Nothing in it is ever run, as a pickle would be.
"""

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.messages import packed_words, unpacked_words
from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import LayerKind
from bias_annotator.model.text import Newline, Shape, Text
from bias_annotator.readers.columns import Columns
from bias_annotator.readers.encoding import EncodingError
from bias_annotator.readers.incoming import Found, Incoming, Member, ReadOptions, Refusal

REQUEST, FILE = b"Q", b"B"  # to the process: who shall read and how, then the bytes of the file
DOCUMENT, REFUSAL, MEMBER, COLUMNS = b"D", b"R", b"M", b"C"  # from it: what was found
END, USER_ERROR, NO_MEMORY, BUG = b"E", b"U", b"N", b"X"  # how it ended
_HEAD = struct.Struct(">cQ")
_NAME = struct.Struct(">I")


class PipeError(Exception):
    """The other side is gone, or says what no reader of ours says."""


class TooMuchError(PipeError):
    """More than may come out of one file."""


def write_frame(pipe: BinaryIO, kind: bytes, content: bytes) -> None:
    """Send a frame; OSError when nobody listens."""
    pipe.write(_HEAD.pack(kind, len(content)))
    pipe.write(content)
    pipe.flush()


def read_frame(pipe: BinaryIO, most: int) -> tuple[bytes, bytes]:
    """The next frame; PipeError when there is none, or it has more than `most` bytes."""
    kind, length = _HEAD.unpack(_exactly(pipe, _HEAD.size))
    if length > most:
        message = f"{length:,} bytes"
        raise TooMuchError(message)
    return kind, _exactly(pipe, length)


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        message = "cut off"
        raise PipeError(message)
    return data


def packed_options(options: ReadOptions) -> dict[str, str]:
    """The options as JSON can hold them; what the project knows stays in its own process."""
    values = {"annotator": options.annotator, "layer": options.layer, "unit": options.unit, "text_column": options.text_column}
    values["encoding"] = options.encoding
    return {key: value for key, value in values.items() if value}


def unpacked_options(value: Mapping[str, str]) -> ReadOptions:
    """The other way."""
    kinds: dict[str, Callable[[str], Any]] = {"layer": LayerKind, "unit": Unit}
    return ReadOptions(**{key: kinds.get(key, str)(each) for key, each in value.items()})


def packed(found: Found) -> tuple[bytes, bytes]:
    """Kind and content of the frame for what was found."""
    if isinstance(found, Member):
        name = found.name.encode()
        return MEMBER, _NAME.pack(len(name)) + name + found.data
    if isinstance(found, Columns):
        return COLUMNS, json.dumps(asdict(found)).encode()
    if isinstance(found, Refusal):
        return REFUSAL, json.dumps([*map(packed_words, (found.where, found.reason, found.hint)), found.meant, found.doubtful]).encode()
    if found.annotated.marks or found.annotated.work:
        message = "marks are read in the program's own process"
        raise ValueError(message)
    document = found.annotated.document
    value = {
        "id": document.id,
        "text": document.text.content,
        "metadata": asdict(document.metadata),
        "blocks": [[block.kind, block.start, block.end, dict(block.attributes)] for block in document.blocks],
        "source": [document.source.sha256, document.source.encoding],
        "shape": asdict(document.source.shape),
        "refused": [[packed_words(each.where), packed_words(each.reason)] for each in found.refused],
        "warnings": [packed_words(each) for each in found.warnings],
        "doubtful": found.doubtful,
    }
    return DOCUMENT, json.dumps(value).encode()


def unpacked(kind: bytes, content: bytes) -> Found:
    """What a frame says was found. ValueError, KeyError or TypeError for what `packed` does not make."""
    if kind == MEMBER:
        (length,) = _NAME.unpack_from(content)
        start = _NAME.size + length
        return Member(content[_NAME.size : start].decode(), content[start:])
    value = json.loads(content)
    if kind == COLUMNS:
        return Columns(tuple(value["names"]), value["text"], value["meanings"])
    if kind == REFUSAL:
        (where, reason, hint), (meant, doubtful) = map(unpacked_words, value[:3]), value[3:]
        return Refusal(where, reason, meant is True, hint, doubtful is True)
    text = Text(value["text"])
    blocks = tuple(_block(text, *each) for each in value["blocks"])
    digest, encoding = value["source"]
    source = Source(digest, encoding, _shape(value["shape"]))
    document = Document(DocumentId(value["id"]), text, Metadata(**value["metadata"]), blocks, source)
    refused = tuple(Refusal(unpacked_words(where), unpacked_words(reason)) for where, reason in value["refused"])
    return Incoming(Annotated(document), refused, tuple(map(unpacked_words, value["warnings"])), value["doubtful"] is True)


def packed_problem(problem: UserError) -> bytes:
    """Content of the frame for a hopeless file."""
    return json.dumps([packed_words(problem.sentence), packed_words(problem.hint), isinstance(problem, EncodingError)]).encode()


def unpacked_problem(content: bytes) -> UserError:
    """The other way."""
    sentence, hint, doubtful = json.loads(content)
    return (EncodingError if doubtful is True else UserError)(unpacked_words(sentence), unpacked_words(hint))


def _block(text: Text, kind: str, start: int, end: int, attributes: dict[str, str]) -> Block:
    if not 0 <= start < end <= len(text):
        message = "a block outside of its text"
        raise ValueError(message)
    return Block(BlockKind(kind), start, end, attributes)


def _shape(value: dict[str, Any]) -> Shape:
    return Shape(Newline(value["newline"]), value["bom"], tuple(value["crlf"]), value["replaced"])

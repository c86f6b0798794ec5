"""Bytes through a reader (`from reading import blocks, read`)."""

from bias_annotator.readers import Incoming, Reader, ReadOptions, Refusal
from bias_annotator.readers.source import InnerFile


def read_all(reader: Reader, data: bytes, name: str = "", options: ReadOptions | None = None) -> list[Incoming | Refusal]:
    """All that comes out of a file."""
    found = list(reader.read(InnerFile(name or f"a{reader.suffixes[0]}", data), options or ReadOptions()))
    assert all(isinstance(each, Incoming | Refusal) for each in found)
    return [each for each in found if isinstance(each, Incoming | Refusal)]


def read(reader: Reader, data: bytes, name: str = "") -> Incoming:
    """The one document of a file."""
    (found,) = read_all(reader, data, name)
    assert isinstance(found, Incoming)
    return found


def blocks(found: Incoming) -> list[str]:
    """Kind and text of each block, as “paragraph: text”; nothing but line ends stands between them."""
    document = found.annotated.document
    text = document.text.content
    ends = [0, *(block.end for block in document.blocks)]
    starts = [*(block.start for block in document.blocks), len(text)]
    assert {text[end:start] for end, start in zip(ends, starts, strict=True)} <= {"", "\n", "\n\n"}
    return [f"{block.kind}: {text[block.start : block.end]}" for block in document.blocks]

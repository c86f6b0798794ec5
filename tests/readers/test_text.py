"""Plain text: the text as it stands, its paragraphs, and what is said of it."""

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from strategies import TRAPS, contents

from bias_annotator.errors import UserError
from bias_annotator.model.document import BlockKind, Source
from bias_annotator.model.text import Newline, Shape
from bias_annotator.readers import Incoming, ReadOptions, SourceFile
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.text import TextReader


def read(path: Path, data: bytes) -> Incoming:
    """The one document of a file with these bytes."""
    path.write_bytes(data)
    (found,) = TextReader().read(SourceFile(path), ReadOptions())
    assert isinstance(found, Incoming)
    assert not found.refused
    assert not found.annotated.marks
    return found


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["bare", "marked"])
@pytest.mark.parametrize(("name", "content"), TRAPS.items(), ids=TRAPS.keys())
def test_a_trap_comes_in_exact(tmp_path: Path, name: str, content: str, mark: bytes) -> None:
    data = mark + content.encode()
    document = read(tmp_path / f"{name}.txt", data).annotated.document
    assert document.text.content == (content if mark else content.removeprefix("\ufeff"))
    assert document.source == Source(sha256(data).hexdigest(), "utf-8", Shape(bom=data.startswith(b"\xef\xbb\xbf")))
    assert document.metadata.source_name == f"{name}.txt"


@pytest.mark.parametrize(("newline", "kind"), [("\n", Newline.LF), ("\r\n", Newline.CRLF), ("\r", Newline.CR)])
def test_hard_wrapped_lines_are_kept_whatever_ends_them(tmp_path: Path, newline: str, kind: Newline) -> None:
    content = "He came to the house by\nthe sea.\n\nShe went 😀\nelsewhere.\n"
    document = read(tmp_path / "a.txt", content.replace("\n", newline).encode()).annotated.document
    assert document.text.content == content
    assert document.source.shape.newline is kind
    assert document.source.shape.crlf == ((23, 32, 33, 44, 55) if newline == "\r\n" else ())
    assert [content[block.start : block.end] for block in document.blocks] == [
        "He came to the house by\nthe sea.",
        "She went 😀\nelsewhere.",
    ]


def test_mixed_line_ends_become_one_kind(tmp_path: Path) -> None:
    document = read(tmp_path / "a.txt", b"a\r\nb\rc\nd\n\r\n").annotated.document
    assert document.text.content == "a\nb\nc\nd\n\n"
    assert document.source.shape == Shape(Newline.MIXED, crlf=(1, 8))


def test_what_was_replaced_or_is_odd_is_told(tmp_path: Path) -> None:
    found = read(tmp_path / "a.txt", "a\x00b\u202ec é ".encode() + b"\x92")
    assert found.annotated.document.text.content == "a\ufffdb\u202ec é ’"
    assert found.warnings == (
        "1 bytes were not UTF-8 and were read as Windows-1252 (at character 8)",
        "1 NUL characters or half surrogates became U+FFFD",
        "1 direction control characters in the text",
    )


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\u00a0\u2028".encode()])
def test_an_empty_text_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "empty.txt").write_bytes(data)
    with pytest.raises(UserError, match=r"^“empty.txt” is empty: it has no text\.$"):
        list(TextReader().read(SourceFile(tmp_path / "empty.txt"), ReadOptions()))


@settings(deadline=None)
@given(contents)
@example("a\n \n\n\tb \n")
@example("one line\nanother " + "long " * 40 + "\nthird\n")
def test_blocks_hold_every_visible_character_and_stand_apart_in_order(content: str) -> None:
    blocks = blocks_of(content)
    covered = [position for block in blocks for position in range(block.start, block.end)]
    assert covered == sorted(set(covered))
    assert all(content[position].isspace() for position in set(range(len(content))) - set(covered))
    for block in blocks:
        assert block.kind is BlockKind.PARAGRAPH
        assert content[block.start : block.end] == content[block.start : block.end].strip() != ""


@pytest.mark.parametrize(
    ("content", "pieces"),
    [
        ("", []),
        ("one", ["one"]),
        ("one\ntwo", ["one\ntwo"]),
        ("one\n\ntwo\n \t\nthree\n", ["one", "two", "three"]),
        ("head\n" + "long " * 30 + "\nnext", ["head", ("long " * 30).strip(), "next"]),
        ("head\n\n" + "long " * 30 + "\nnext", ["head", "long " * 30 + "\nnext"]),
        ("a\u2028\u2028b", ["a\u2028\u2028b"]),
        ("\n\n  one  \n\n", ["one"]),
    ],
)
def test_paragraphs_are_parted_by_blank_lines_or_are_the_lines_of_a_text_without(content: str, pieces: list[str]) -> None:
    assert [content[block.start : block.end] for block in blocks_of(content)] == pieces

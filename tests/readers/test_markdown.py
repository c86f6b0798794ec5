"""Markdown: the source as it stands, with blocks and what its head says."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import contents

from bias_annotator.errors import UserError
from bias_annotator.model.document import BlockKind, Document, Metadata
from bias_annotator.readers import Incoming, ReadOptions, SourceFile
from bias_annotator.readers.markdown import MarkdownReader

POST = """\
---
title: "A title: with a colon"
author: Ana Díaz
date: 2019-04-30T10:00:00Z
lang: en
tags: [a, b]
---

# A heading 😀

A paragraph of
two lines with *stress*.

> A quotation
> of two lines.

- one
- two
  - nested

1. first

Last\r
"""


def read(path: Path, data: bytes) -> Document:
    """The one document of a file with these bytes."""
    path.write_bytes(data)
    (found,) = MarkdownReader().read(SourceFile(path), ReadOptions())
    assert isinstance(found, Incoming)
    return found.annotated.document


def test_the_source_stays_mark_up_included_with_its_blocks_and_what_its_head_says(tmp_path: Path) -> None:
    document = read(tmp_path / "post.md", POST.encode())
    content = document.text.content
    assert content == POST.replace("\r\n", "\n")
    assert document.metadata == Metadata(
        title="A title: with a colon", author="Ana Díaz", published="2019-04-30", language="en", source_name="post.md"
    )
    assert [(block.kind, content[block.start : block.end]) for block in document.blocks] == [
        (BlockKind.HEADLINE, "# A heading 😀"),
        (BlockKind.PARAGRAPH, "A paragraph of\ntwo lines with *stress*."),
        (BlockKind.BLOCKQUOTE, "> A quotation\n> of two lines."),
        (BlockKind.LIST_ITEM, "- one"),
        (BlockKind.LIST_ITEM, "- two\n  - nested"),
        (BlockKind.LIST_ITEM, "1. first"),
        (BlockKind.PARAGRAPH, "Last"),
    ]


@pytest.mark.parametrize(
    ("source", "title", "published"),
    [
        ("# First\n\n# Second\n", "First", ""),
        ("## Small\n\n# Big\n", "Big", ""),
        ("Set over\ntwo lines\n====\n", "Set over two lines", ""),
        ("no heading\n", "", ""),
        ("---\ndate: yesterday\n---\n# T\n", "T", ""),
        ("---\ntitle: ''\ndate: '2020-01-02'\n---\n# T\n", "T", "2020-01-02"),
        ("---\nno head, only a line\n", "", ""),
        ("\n---\ntitle: not at the start\n---\n", "", ""),
    ],
)
def test_title_and_date_are_taken_where_they_are_said(tmp_path: Path, source: str, title: str, published: str) -> None:
    document = read(tmp_path / "a.md", source.encode())
    assert (document.metadata.title, document.metadata.published) == (title, published)
    assert document.text.content == source


_LINES = ("# a", "> b", "- c", "  - d", "1. e", "```", "text 😀", "", "---", "\ttab", "<b>", "title: x", "\u2028", "\x0b", "===")


@settings(deadline=None, max_examples=60)
@given(st.one_of(contents, st.lists(st.sampled_from(_LINES), max_size=12).map("\n".join)))
def test_blocks_of_any_source_lie_within_it_in_order_and_begin_at_a_line(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    data = f"word {content}".encode()
    document = read(tmp_path_factory.getbasetemp() / "any.md", data)
    assert document.text.content.encode() == data
    starts = [block.start for block in document.blocks]
    assert starts == sorted(starts)
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)
        assert block.start == 0 or document.text.content[block.start - 1] == "\n"


def test_an_item_of_an_item_is_no_block_of_its_own(tmp_path: Path) -> None:
    document = read(tmp_path / "a.md", b"- - inner\n  - more\n- next\n")
    assert [document.text.content[block.start : block.end] for block in document.blocks] == ["- - inner\n  - more", "- next"]


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_bytes(b"\n")
    with pytest.raises(UserError, match="is empty"):
        list(MarkdownReader().read(SourceFile(tmp_path / "empty.md"), ReadOptions()))


def test_deep_nesting_is_no_obstacle(tmp_path: Path) -> None:
    document = read(tmp_path / "deep.md", b"> " * 3000 + b"deep\n\n" + b"[" * 3000 + b"x\n")
    assert document.text.content.startswith("> > >")
    assert document.blocks

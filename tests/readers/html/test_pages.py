"""Article pages in the markup of many sites: what comes out is what their gold comments say."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache

import pytest
from pages import PAGES, GoldPage

from bias_annotator.model.document import Document
from bias_annotator.readers.html import Envelope, read_html

every = pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
Seen = tuple[str, str]


@cache
def read(page: GoldPage) -> Document:
    """The document that comes of a page."""
    return read_html(page.data, Envelope(page.name)).annotated.document


def seen(document: Document) -> list[Seen]:
    """Kind and text of every block."""
    return [(str(block.kind), document.text.content[block.start : block.end]) for block in document.blocks]


def gold(page: GoldPage) -> list[Seen]:
    return [(block.kind, block.text) for block in page.blocks]


def share(parts: Callable[[GoldPage], Iterable[Seen]], whole: Callable[[GoldPage], Iterable[Seen]]) -> float:
    """How much of the blocks of one side over all pages the other side has, too, exactly."""
    common = all_ = 0
    for page in PAGES:
        ours, theirs = Counter(parts(page)), Counter(whole(page))
        common += sum((ours & theirs).values())
        all_ += sum(ours.values())
    return common / all_


def paragraphs(blocks: Iterable[Seen]) -> list[Seen]:
    return [each for each in blocks if each[0] == "paragraph"]


def in_place(blocks: Sequence[Seen]) -> list[tuple[str, Seen]]:
    """Every post and block quote, in order, with the text that stands before it."""
    return [(blocks[number - 1][1] if number else "", each) for number, each in enumerate(blocks) if each[0] in {"post", "blockquote"}]


def test_the_set_is_large_and_has_what_sites_really_use() -> None:
    kinds = Counter(kind for page in PAGES for kind, _ in gold(page))
    platforms = {block.attributes["platform"] for page in PAGES for block in page.blocks if block.kind == "post"}
    assert len(PAGES) >= 58
    assert kinds["paragraph"] >= 310
    assert kinds["blockquote"] >= 59
    assert kinds["post"] >= 40
    assert platforms >= {
        "X",
        "Facebook",
        "Instagram",
        "Truth Social",
        "TikTok",
        "YouTube",
        "Bluesky",
        "Mastodon",
        "Reddit",
        "Telegram",
        "Threads",
    }


@pytest.mark.parametrize("only", [paragraphs, list])
def test_nearly_all_blocks_come_out_exactly_and_hardly_anything_else(only: Callable[[Iterable[Seen]], list[Seen]]) -> None:
    recall = share(lambda page: only(gold(page)), lambda page: only(seen(read(page))))
    precision = share(lambda page: only(seen(read(page))), lambda page: only(gold(page)))
    print(f"{only.__name__}: recall {recall:.3f}, precision {precision:.3f}")  # noqa: T201 - shown with -s
    assert recall >= 0.95
    assert precision >= 0.95


@every
def test_every_embedded_post_and_block_quote_is_a_block_in_its_place(page: GoldPage) -> None:
    assert in_place(seen(read(page))) == in_place(gold(page))


@every
def test_platform_author_handle_day_and_address_of_posts_are_known(page: GoldPage) -> None:
    found = [dict(block.attributes) for block in read(page).blocks if block.kind == "post"]
    assert found == [block.attributes for block in page.blocks if block.kind == "post"]


@every
def test_what_the_page_says_of_itself_is_known_and_nothing_else(page: GoldPage) -> None:
    metadata = read(page).metadata
    assert {key: getattr(metadata, key) for key in page.metadata} == page.metadata


@every
def test_blocks_stand_apart_in_order_and_hold_all_of_the_text(page: GoldPage) -> None:
    document = read(page)
    end = 0
    for block in document.blocks:
        assert document.text.content[end : block.start].strip("\n") == ""
        assert document.text.content[block.start : block.end].strip() == document.text.content[block.start : block.end] != ""
        end = block.end
    assert end == len(document.text)

"""Whatever tags a page has, in whatever order, it ends in a document whose blocks hold its text, or in one clear sentence."""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages import PAGES, GoldPage

from bias_annotator.errors import UserError
from bias_annotator.readers.html import Envelope, read_html

TRIES = int(os.environ.get("FUZZ_EXAMPLES", "60"))
often = settings(max_examples=TRIES, deadline=None, suppress_health_check=list(HealthCheck))
_TAGS = (
    "p div blockquote article section aside footer figure figcaption table tr td th ul ol li h1 h2 a b span iframe cite nav form br".split()
)
_CLASSES = (
    "twitter-tweet", "fb-post", "instagram-media", "pullquote", "byline", "dateline", "comments", "related", "caption", "paywall", "tweet",
    "lead",
)  # fmt: skip
_PIECES = (
    *(f"<{tag}>" for tag in _TAGS),
    *(f"</{tag}>" for tag in _TAGS),
    *(f"<div class='{name}'>" for name in _CLASSES),
    *(f"<blockquote class='{name}'>" for name in _CLASSES),
    "<p>The council sold the ferry on Monday, and nobody was told before the vote was over.</p>",
    "— Ada Lee (@adalee) May 1, 2031", "<a href='https://x.com/a/status/1'>May 1, 2031</a>", "text", " ", "\n", "&nbsp;",
    "&#0;", "é😀", "\u2028", "<time datetime='2031-02-30'>",
    "<iframe src='https://www.youtube.com/embed/x'>", "<iframe src='http://['>", "<a href='//[::1'>x</a>",
    "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [[], {\"name\": 3}], \"@graph\": 1}</script>",
    "<div class='tweet' data-attrs='[1]'>", "<article data-testid='tweet'>", "<span data-testid='User-Name'>",
    "<amp-twitter>", "<!--", "-->",
    "<![CDATA[",
    "\u28ff\u2840\u2840\u2840",
)  # fmt: skip


def ends_well(data: bytes) -> None:
    try:
        document = read_html(data, Envelope("page")).annotated.document
    except UserError as problem:
        assert "“page”" in problem.sentence  # noqa: PT017 - what else is raised fails the test, too
        return
    end = 0
    for block in document.blocks:
        assert block.start < block.end
        assert not document.text.content[end : block.start].strip("\n")
        assert document.text.content[block.start : block.end].strip()
        assert all(isinstance(value, str) and value for value in block.attributes.values())
        end = block.end
    assert end == len(document.text) > 0


@often
@given(st.lists(st.sampled_from(_PIECES), max_size=40))
def test_tags_in_any_order_end_well(pieces: list[str]) -> None:
    ends_well("".join(pieces).encode())


@often
@given(
    st.sampled_from(PAGES),
    st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 400), st.sampled_from(_PIECES)), min_size=1, max_size=8),
)
def test_a_changed_page_ends_well(page: GoldPage, changes: list[tuple[int, int, str]]) -> None:
    data = page.data
    for place, gone, come in changes:
        start = place % (len(data) + 1)
        data = data[:start] + come.encode() + data[start + gone :]
    ends_well(data)


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_a_page_that_breaks_off_ends_well(page: GoldPage) -> None:
    data = page.data
    for share in (3, 5, 8):
        ends_well(data[: len(data) * share // 10])

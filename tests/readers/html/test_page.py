"""Web pages: the article with its quotations and posts, what is said of it, and what is doubtful."""

from pathlib import Path

import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.document import Metadata
from bias_annotator.readers import Incoming, ReadOptions, SourceFile
from bias_annotator.readers.html import HtmlReader

LONG = "The council sold the ferry on Monday, and nobody was told before the vote was over, according to three people who were there."
LAST = "It meets again on Thursday, when the buyer is to be named."


def read(folder: Path, page: str | bytes, name: str = "page.html") -> Incoming:
    """The one document of a page."""
    path = folder / name
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    (found,) = HtmlReader().read(SourceFile(path), ReadOptions())
    assert isinstance(found, Incoming)
    assert not found.refused
    return found


def blocks(found: Incoming) -> list[tuple[str, str]]:
    """Kind and text of every block."""
    document = found.annotated.document
    return [(str(block.kind), document.text.content[block.start : block.end]) for block in document.blocks]


def article(body: str, head: str = "") -> str:
    """A page with an article of three parts."""
    return f"<html><head>{head}</head><body><article><p>{LONG}</p>{body}<p>{LAST}</p></article></body></html>"


def between(folder: Path, body: str) -> list[tuple[str, str]]:
    """The blocks that come of what stands between the first and last paragraph of an article."""
    found = blocks(read(folder, article(body)))
    assert found[0] == ("paragraph", LONG)
    assert found[-1] == ("paragraph", LAST)
    return found[1:-1]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>It   was\n dark.</p><p>It was dark.</p>", [("paragraph", "It was dark."), ("paragraph", "It was dark.")]),
        ("<p>One<br>two<br><br>three, and on.</p>", [("paragraph", "One\ntwo"), ("paragraph", "three, and on.")]),
        ("<p>10\u00a0000 Par\u00adlament</p>", [("paragraph", "10\u00a0000 Par\u00adlament")]),
        ("<p>A<b>B</b>C <a href=x>d</a>, e</p>", [("paragraph", "ABC d, e")]),
        ("<h2>Why</h2><p>Because.</p>", [("headline", "Why"), ("paragraph", "Because.")]),
        ("<ul><li>One thing</li><li>Another thing</li></ul>", [("list_item", "One thing"), ("list_item", "Another thing")]),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", [("table_row", "a\tb"), ("table_row", "1\t2")]),
        ("<blockquote><p>One.</p><p>Two.</p><cite>Lind</cite></blockquote>", [("blockquote", "One.\nTwo.\nLind")]),
        (
            "<blockquote>Outer.<blockquote>Inner.</blockquote>Outer again.</blockquote>",
            [("blockquote", "Outer."), ("blockquote", "Inner."), ("blockquote", "Outer again.")],
        ),
        ("<blockquote>One.</blockquote><blockquote>Two.</blockquote>", [("blockquote", "One."), ("blockquote", "Two.")]),
        ("<aside class='pullquote'><p>A farce.</p></aside>", [("blockquote", "A farce.")]),
        ("<figure><blockquote>No.</blockquote><figcaption>Lind, mayor</figcaption></figure>", [("blockquote", "No.\nLind, mayor")]),
        ("<figure><img src=x><figcaption>The ferry. Photo: B</figcaption></figure>", []),
        ("<p style='display:none'>Hidden.</p><p hidden>Hidden, too.</p><script>var a = '<p>no</p>'</script><style>p{}</style>", []),
        ("<div class='sharedaddy'><a href=x>Share this</a></div><aside><h3>Related</h3><p>Another story.</p></aside>", []),
        ("<p><a href='/x'>Read more: Ferry adrift</a></p>", []),
    ],
)
def test_what_stands_in_an_article_comes_in_as_what_it_is(tmp_path: Path, markup: str, expected: list[tuple[str, str]]) -> None:
    assert between(tmp_path, markup) == expected


def test_what_the_page_says_of_itself_is_taken_from_its_data_first(tmp_path: Path) -> None:
    head = """<title>The ferry | Tidewire</title><meta name="author" content="Desk"><link rel="canonical" href="https://tidewire.example/ferry">
    <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "The ferry &amp; us",
    "author": [{"name": "Ada Lee"}, {"name": "By Bo Lind"}], "publisher": {"name": "Tidewire"},
    "datePublished": "2031-06-02T23:30:00-05:00",
    "inLanguage": "en-GB"}]}</script>"""
    metadata = read(tmp_path, article("", head)).annotated.document.metadata
    assert metadata == Metadata(
        title="The ferry & us",
        outlet="Tidewire",
        author="Ada Lee; Bo Lind",
        published="2031-06-02",
        url="https://tidewire.example/ferry",
        language="en-GB",
        source_name="page.html",
        extra={"reader": metadata.extra["reader"]},
    )
    assert metadata.extra["reader"].startswith("html 2, trafilatura ")


def test_what_the_page_does_not_say_stays_empty(tmp_path: Path) -> None:
    metadata = read(tmp_path, article("<p>By the way, on May 4, 2030 she said so, by letter.</p>")).annotated.document.metadata
    assert (metadata.title, metadata.outlet, metadata.author, metadata.published, metadata.url, metadata.language) == (
        "",
        "",
        "",
        "",
        "",
        "",
    )


@pytest.mark.parametrize("source", ["<html></html>", "<p> </p>", "<script>alert(1)</script>", "<div id='root'></div>", "<img src=x>"])
def test_a_page_without_text_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(UserError, match=r"^“page.html” is empty: it has no text"):
        read(tmp_path, source)

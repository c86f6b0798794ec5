"""Article pages whose own comments say what a reader should make of them (`from pages import PAGES`).

`<!--P-->…<!--/-->` stands round a paragraph, H a headline, Q a block quote, X a post (with its attributes), L an item of a list,
T a row of a table, B a byline, D a dateline; `<!--meta …-->` says the metadata. The comments go before the page is read.
"""

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path

KINDS = {
    "H": "headline",
    "P": "paragraph",
    "Q": "blockquote",
    "X": "post",
    "L": "list_item",
    "T": "table_row",
    "B": "byline",
    "D": "dateline",
}
FOLDER = Path(__file__).parent / "readers" / "html" / "pages"
_MARKED = re.compile(r"<!--([HPQXLTBD])(?: (\{.*?\}))?-->(.*?)<!--/-->|<!--gold ([HPQXLTBD])\|(.*?)-->", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_LINE_END = re.compile(r"<p>|</(?:p|div|cite|blockquote|a(?= class=\"tweet-link-bottom))>|<br ?/?>")


@dataclass(frozen=True)
class GoldBlock:
    """A block that should come out."""

    kind: str
    text: str
    attributes: dict[str, str]


@dataclass(frozen=True, eq=False)
class GoldPage:
    """A page as bytes, and what should come of it."""

    name: str
    data: bytes
    blocks: tuple[GoldBlock, ...]
    metadata: dict[str, str]


def _gold_text(markup: str) -> str:
    """What stands between the comments, without tags; tables say where a tab is."""
    lines = _LINE_END.sub("\v", markup.replace("<!--tab-->", "\f"))
    text = html.unescape(re.sub(r"<[^>]*>", "", lines))
    text = re.sub(r"[ \t\n]+", " ", text)
    kept = [line.strip(" ") for line in text.split("\v")]
    return re.sub(r" *\f *", "\t", "\n".join(line for line in kept if line))


def _page(path: Path) -> GoldPage:
    source = path.read_text(encoding="utf-8")
    blocks = [
        GoldBlock(KINDS[kind or said], _gold_text(markup) if kind else text, json.loads(more or "{}"))
        for kind, more, markup, said, text in _MARKED.findall(source)
    ]
    meta = re.search(r"<!--meta (\{.*?\})-->", source)
    encoding = re.search(r"<!--bytes (\w+)-->", source)
    assert meta, path
    data = _COMMENT.sub("", source).encode(encoding[1] if encoding else "utf-8")
    return GoldPage(path.stem, data, tuple(blocks), json.loads(meta[1]))


PAGES = tuple(_page(path) for path in sorted(FOLDER.glob("*.html")))

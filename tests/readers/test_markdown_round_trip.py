"""Known texts written as Markdown by the rules of CommonMark come back block by block; what the Markdown means, its own renderer says."""

import re
import string
from collections.abc import Sequence
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st
from lxml.html import HtmlElement, fragments_fromstring
from markdown_it import MarkdownIt
from pages import PAGES
from reading import read

from bias_annotator.readers import READERS

Known = tuple[str, str]  # kind and text
KINDS = ("headline", "paragraph", "blockquote", "list_item")
_PUNCTUATION = re.compile(f"[{re.escape(string.punctuation)}]")
_TAGS = {"h1": "headline", "p": "paragraph", "blockquote": "blockquote", "li": "list_item"}


def written(blocks: Sequence[Known]) -> str:
    """The Markdown of these blocks: every sign that could mean something is escaped, ends of lines are breaks."""
    parts = []
    for kind, group in groupby(blocks, key=lambda block: block[0]):
        escaped = [_PUNCTUATION.sub(r"\\\g<0>", text) for _, text in group]
        lead = {"headline": ("# ", ""), "paragraph": ("", ""), "blockquote": ("> ", "> "), "list_item": ("- ", "  ")}[kind]
        made = [lead[0] + text.replace("\n", f"\\\n{lead[1]}") for text in escaped]
        parts.append(("\n" if kind == "list_item" else "\n\n").join(made))
    return "\n\n".join(parts) + "\n"


def meant(markdown: str) -> list[Known]:
    """What Markdown means, by its own renderer."""
    found: list[Known] = []
    for element in fragments_fromstring(MarkdownIt().render(markdown)):
        assert isinstance(element, HtmlElement)
        inner = list(element) if element.tag == "ul" else [element]
        found += [(_TAGS[str(each.tag)], _text(each)) for each in inner]
    return found


def _text(element: HtmlElement) -> str:
    """Its text; after a break the renderer writes the end of the line, too."""
    return element.text_content().strip("\n")


def came(markdown: str) -> list[Known]:
    """What our reader gives: each block alone, for what its stretch of the source means."""
    document = read(READERS["markdown"], markdown.encode(), "a.md").annotated.document
    found = []
    for block in document.blocks:
        ((_, text),) = meant(document.text.content[block.start : block.end] + "\n")
        found.append((str(block.kind), text))
    return found


def known(page_blocks: Sequence[Known]) -> list[Known]:
    """Blocks as Markdown can have them; rows of tables, posts and the like are paragraphs."""
    return [(kind if kind in KINDS else "paragraph", text.replace("\t", " | ")) for kind, text in page_blocks]


lines = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cn")), min_size=1, max_size=12)
line = st.lists(lines, min_size=1, max_size=5).map(" ".join).filter(lambda text: text.strip() == text)
texts = st.lists(line, min_size=1, max_size=3).map("\n".join)
blocks = st.lists(
    st.one_of(st.tuples(st.just("headline"), line), st.tuples(st.sampled_from(KINDS[1:]), texts)),
    min_size=1,
    max_size=6,
)


@given(blocks)
def test_any_blocks_come_back(these: list[Known]) -> None:
    markdown = written(these)
    assert meant(markdown) == these
    assert came(markdown) == these


def test_every_paragraph_of_the_known_texts_comes_back() -> None:
    wanted = [known([(each.kind, each.text) for each in page.blocks]) for page in PAGES]
    assert [came(written(each)) for each in wanted] == wanted
    assert sum(map(len, wanted)) >= 470

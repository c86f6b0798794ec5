"""The text of a part of a page on lines, as a browser would show it."""

import re
from collections.abc import Iterator

from lxml.etree import iterwalk
from lxml.html import HtmlElement

BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption html legend".split()
)
_BLANKS = re.compile(r"[ \t\n\f\r]+")
_ROUND_BREAK = re.compile(r"[ \t]*\n[ \t]*")


def collapse(text: str) -> str:
    """Runs of blanks become one, as in HTML; no-break spaces and the like stay."""
    return _BLANKS.sub(" ", text)


def tidy(pieces: str) -> str:
    """Collapsed pieces of text with line ends among them, without blanks at the ends of lines and without empty lines."""
    lines = _ROUND_BREAK.sub("\n", collapse_keeping_lines(pieces)).split("\n")
    return "\n".join(line for line in lines if line.strip())


def collapse_keeping_lines(text: str) -> str:
    """Runs of blanks within lines become one."""
    return re.sub(r"[ \t\f\r]+", " ", text).strip(" \n")


def lines_of(element: HtmlElement) -> str:
    """The text within an element (not after it): a line for each paragraph and each line break."""
    return tidy("".join(_pieces(element)))


def flat(element: HtmlElement) -> str:
    """The text within an element on one line."""
    return collapse(" ".join(lines_of(element).split("\n"))).strip()


def _pieces(element: HtmlElement) -> Iterator[str]:
    for event, node in iterwalk(element, events=("start", "end")):
        breaks = node.tag == "br" or node.tag in BLOCKS
        if event == "start":
            if breaks and node.tag != "br":
                yield "\n"
            if node.text:
                yield collapse(node.text)
        else:
            if breaks:
                yield "\n"
            if node is not element and node.tail:
                yield collapse(node.tail)

"""From the source of a page to its tree, within bounds: no network, nothing silently empty."""

import html
import re

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from bias_annotator.errors import UserError
from bias_annotator.settings import BOUNDS

_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{2000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_DATA_URL = re.compile(r"\bdata:[\w.+/-]{0,80}(?:;[\w=.+-]{1,80})*,[^\"'<>\s)]{200,}")
_NUMBER = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,9})|([0-9]{1,10}));?")
_XML = re.compile(r"\s*<\?xml\b")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
# In XHTML these may be closed at once; in HTML everything after them would be theirs.
_CLOSED = re.compile(r"<(script|style|title|textarea|iframe|div|span|p|a|td|th|li|b|i|em|strong|noscript)\b([^<>]*)/>", re.IGNORECASE)
_WINDOWS = range(0x80, 0xA0)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")  # which no tree can hold
_BAD_NUMBERS = (range(9), range(0x0B, 0x0C), range(0x0E, 0x20), _WINDOWS, range(0xD800, 0xE000), range(0xFFFE, 0x10000))
_FEED = "\x0c"
_LAST = 0x10FFFF
_STOPS = frozenset(("ERR_RESOURCE_LIMIT", "ERR_NO_MEMORY", "ERR_INTERNAL_ERROR"))


def printable(source: str) -> tuple[str, int]:
    """The source with U+FFFD for control characters, which browsers do not show, one for one; and how many those were."""
    source = source.replace(_FEED, " ")  # a blank in HTML, and forbidden in trees
    return _CONTROLS.subn("\ufffd", source) if _CONTROLS.search(source) else (source, 0)


def parse(source: str, name: str) -> HtmlElement:
    """The tree of a page. UserError when it is too deep, has too many elements, or a tag of too many attributes."""
    _refuse_attributes(source, name)
    source = _DATA_URL.sub("data:,", source.removeprefix("\ufeff"))
    source = _NUMBER.sub(_as_browsers, source)
    if _XML.match(source):
        source = _CLOSED.sub(r"<\1\2></\1>", _CDATA.sub(lambda found: html.escape(found[1], quote=False), source))
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = document_fromstring(source.encode(), parser=parser)
    except ParserError:
        raise UserError(f"“{name}” has no text.", "Choose a page with a text.") from None
    stopped = next((each for each in parser.error_log if each.type_name in _STOPS), None)
    if stopped is not None:
        raise UserError(f"“{name}” is nested too deeply or too large to be read as a page.", "Save the text of the article as plain text.")
    if sum(1 for _ in root.iter()) > BOUNDS.elements:
        raise UserError(f"“{name}” has more than {BOUNDS.elements:,} elements.", "Save the text of the article as plain text.")
    return root


def _refuse_attributes(source: str, name: str) -> None:
    """Refuse a tag of so many attributes that reading it would take minutes; looks at every character a few times at most."""
    for tag in _LONG_TAG.finditer(source):
        if len(_QUOTED.sub("", tag[0]).split(None, BOUNDS.attributes)) > BOUNDS.attributes:
            raise UserError(f"“{name}” has a tag of more than {BOUNDS.attributes:,} attributes.", "Is it really a web page?")


def _as_browsers(found: re.Match[str]) -> str:
    """Numbers of characters that there are not become what browsers show: U+FFFD, or the character of Windows-1252."""
    number = int(found[1], 16) if found[1] else int(found[2])
    if number == ord(_FEED):
        return " "
    if number > _LAST or any(number in each for each in _BAD_NUMBERS):
        return html.unescape(found[0]) if number in _WINDOWS else "\ufffd"
    return found[0]

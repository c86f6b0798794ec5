"""Same-length stand-ins for the characters that Qt's text layout does not survive or would take for line ends. Free of Qt."""

import re

_TABLE = {
    **{code: 0x2400 + code for code in (*range(0x09), *range(0x0A, 0x20))},
    0x7F: 0x2421,
    0x85: 0x2424,
    0x2028: 0x21B5,
    0x2029: 0xB6,
    0xFEFF: 0x2060,
    0xFFFC: 0x25AF,
    0xFFFE: 0xFFFD,
    0xFFFF: 0xFFFD,
    **dict.fromkeys(range(0xFDD0, 0xFDF0), 0xFFFD),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
}
_FRAGILE = re.compile("[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]")
_RTL = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")


def shown(text: str) -> str:
    """What is laid out for `text`: as many code points and as many UTF-16 units, and nothing that Qt changes.

    Line and paragraph separators and controls become their pictures, noncharacters U+FFFD, a byte-order mark the word
    joiner (as invisible as itself). Meant for the screen only: copying goes by positions in the true text.
    """
    return text.translate(_TABLE) if _FRAGILE.search(text) else text


def direction(text: str) -> bool | None:
    """Whether `text` runs from right to left, by its first letter; None when it has none."""
    first = next(filter(str.isalpha, text), None)
    return None if first is None else has_rtl(first)


def mostly_rtl(text: str) -> bool:
    """Whether more of the letters in `text` run from right to left than the other way."""
    rightwards = len(_RTL.findall(text)) if has_rtl(text) else 0
    return 2 * rightwards > sum(map(str.isalpha, text)) if rightwards else False


def has_rtl(text: str) -> bool:
    """Whether anything in `text` runs from right to left."""
    return not text.isascii() and _RTL.search(text) is not None

"""Borders of characters as people see them, found near a position without reading a whole long text. Offsets are code points."""

import regex

_GRAPHEME = regex.compile(r"\X")
_PLAIN = "\u0300"  # between two characters below it there always is a border
_BACK = 400  # code points before a position in which a sure border is looked for
# A border stands before each of these, unless what is before joins to the next character.
_SURE = regex.compile(r"(?r)(?<!\p{GCB=Prepend})[\x00-\x7f\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]")


def border_before(content: str, position: int) -> int:
    """The last border at or before `position`."""
    if not 0 < position < len(content):
        return min(max(position, 0), len(content))
    if content[position - 1] < _PLAIN and content[position] < _PLAIN:
        return position
    low = max(position - _BACK, 0)
    sure = _SURE.search(content, low, position + 1)
    if sure and sure.start() == position:
        return position
    for found in _GRAPHEME.finditer(content, sure.start() if sure else low):
        if found.end() > position:
            return found.start()
    return position


def border_after(content: str, position: int) -> int:
    """The first border at or after `position`."""
    before = border_before(content, position)
    return before if before == position else next_border(content, before)


def next_border(content: str, position: int) -> int:
    """The first border after `position`; the length at the end."""
    found = _GRAPHEME.match(content, border_before(content, position))
    return found.end() if found else len(content)


def previous_border(content: str, position: int) -> int:
    """The last border before `position`; 0 at the start."""
    return border_before(content, position - 1) if position > 0 else 0

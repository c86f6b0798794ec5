"""Words in quotation marks, found one after the other. Offsets are code points, ends exclusive."""

import regex

from bias_annotator.model.segment import paragraph_at

_FAR = 200_000  # code points looked at for the next ones
_INNER = r"(?:[^\n{marks}]|\n(?!\s*\n)){{1,3000}}"  # a quotation does not run over a blank line


def _pair(opening: str, closing: str, *, before: str = "", after: str = "") -> str:
    return f"{before}{opening}{_INNER.format(marks=opening + closing)}{closing}{after}"


_QUOTED = regex.compile(
    "|".join(
        (
            _pair("“", "”"),
            _pair("„", "“"),
            _pair("„", "”"),
            _pair("«", "»"),
            _pair("»", "«"),
            _pair("‹", "›"),
            _pair("「", "」"),
            _pair("『", "』"),
            _pair('"', '"', before=r"(?<!\w)", after=r"(?!\w)"),
            _pair("‘", "’", before=r"(?<!\w)", after=r"(?!\w)"),
        ),
    ),
)


def next_quoted(content: str, position: int) -> tuple[int, int] | None:
    """The first words in quotation marks, marks included, that end after `position`; None when there are none within reach."""
    low = paragraph_at(content, position)[0]
    found = _QUOTED.finditer(content, min(low, position), min(position + _FAR, len(content)))
    return next((each.span() for each in found if each.end() > position), None)


def previous_quoted(content: str, position: int) -> tuple[int, int] | None:
    """The last words in quotation marks that end at or before `position`; None when there are none within reach."""
    high = position
    while high > max(0, position - _FAR):
        low = paragraph_at(content, high - 1)[0]
        low = min(low, high - 1)
        found = [each.span() for each in _QUOTED.finditer(content, low, high)]
        if found:
            return found[-1]
        high = low
    return None

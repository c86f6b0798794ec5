"""Stretches cut where lines and columns end, for formats in which a span cannot lead over them. Offsets are code points."""

import re
from collections.abc import Iterable

LINE_ENDS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")  # tabs, and all at which Python begins a new line


def within_lines(content: str, stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches without the tabs and ends of lines in them; none where they hold nothing else."""
    found: list[tuple[int, int]] = []
    for start, end in stretches:
        begin = start
        for gap in LINE_ENDS.finditer(content, start, end):
            found.append((begin, gap.start()))
            begin = gap.end()
        found.append((begin, end))
    return [(start, end) for start, end in found if start < end]

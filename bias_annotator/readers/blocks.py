"""Blocks of plain text, by its blank lines. Offsets are code points."""

import re

from bias_annotator.model.document import Block, BlockKind

_GAP = re.compile(r"\n(?:[^\S\n]*\n)+")
_WRAP = 120  # characters: longer lines are not wrapped by hand


def blocks_of(content: str) -> tuple[Block, ...]:
    """Paragraphs without the blanks round them: parted by blank lines; where there are none and lines are long, each line."""
    if not _GAP.search(content.strip("\n")) and max(map(len, content.split("\n"))) > _WRAP:
        stretches = _parted(content, re.compile(r"\n+"))
    else:
        stretches = _parted(content, _GAP)
    return tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in stretches)


def _parted(content: str, gap: re.Pattern[str]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    start = 0
    for end, following in [*((found.start(), found.end()) for found in gap.finditer(content)), (len(content), len(content))]:
        piece = content[start:end]
        if piece.strip():
            stretches.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
        start = following
    return stretches

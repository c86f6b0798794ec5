"""Which spans of several annotators are one passage: a rail at each end of the passage, and a line from it to each span's border."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bias_annotator.gui.view.frames import pieces
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.model.span import Span


class Rail(NamedTuple):
    """An upright line at `x` (px) in a line of text, over the tracks of `borders`: the track of each span and the x of its border."""

    line: int
    x: float
    borders: tuple[tuple[int, float], ...]


def rails(paragraph: Paragraph, spans: Sequence[Span | None]) -> Iterator[Rail]:
    """The rails of one passage in a paragraph; `spans` holds one a track, None where a track has none.

    One stands where the first span begins, one where the last ends. Borders in other lines of the text are not joined to it.
    """
    for end in (False, True):
        found = [(track, border) for track, span in enumerate(spans) if span and (border := _border(paragraph, span, end=end))]
        if not found:
            continue
        line = (max if end else min)(place[0] for _track, place in found)
        borders = tuple((track, x) for track, (at, x) in found if at == line)
        outermost = max if end is not paragraph.rtl else min
        if len(borders) > 1:
            yield Rail(line, outermost(x for _track, x in borders), borders)


def _border(paragraph: Paragraph, span: Span, *, end: bool) -> tuple[int, float] | None:
    """Line and x of a border of a span, None where it stands in another paragraph."""
    place = span.end - 1 if end else span.start
    if not paragraph.start <= place < paragraph.end:
        return None
    piece = next(pieces(paragraph, place, place + 1), None)
    if piece is None:
        return None
    return piece.line, piece.right if end is not paragraph.rtl else piece.left

"""The lines of a page of PDF, with their places, in the order in which they are read."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, TypeAlias

from bias_annotator.readers.building import whole

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

    TextPage: TypeAlias = PdfTextPage
else:
    TextPage = object  # the library is only read when it is needed

HYPHEN = "\x02"  # what the library makes of a hyphen at which a word is broken
_BREAKS = ("\r", "\n")
_GUTTER = 2  # gap within a line, in sizes of its letters, that parts columns
_ROWS = 4  # lines side by side that make columns
_COLUMN = 0.25  # of the page's width, at least, that lines of columns have; cells of tables have less
_OVERLAP = 0.5  # of a line's height that it shares with the one before it, when they are one line
_SAMPLE = 10  # one character in so many is asked whether its letter is known


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and the box that it stands in, in points from the lower left corner; `size` is that of its letters."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    page: int


def lines_of(page: TextPage, number: int, width: float) -> list[Line]:
    """The lines of a page, column by column."""
    rows = [_row(page, number, start, text) for start, text in _raw(page)]
    return _columns([_joined(row) for row in _same(rows)], width)


def unknown_share(page: TextPage) -> float:
    """The share of characters of which the page does not say what letters they are, by a sample."""
    from pypdfium2 import raw  # noqa: PLC0415 - only needed for PDF

    places = range(0, page.count_chars(), _SAMPLE)
    unknown = [place for place in places if raw.FPDFText_HasUnicodeMapError(page, place) == 1]
    return len(unknown) / max(1, len(places))


def _raw(page: TextPage) -> Iterator[tuple[int, str]]:
    """First character and text of each line, in the order of the file."""
    from pypdfium2 import raw  # noqa: PLC0415 - only needed for PDF

    start, letters = 0, list[str]()
    count = page.count_chars()
    for place in range(count):
        code = raw.FPDFText_GetUnicode(page, place)
        letter = chr(code) if 0 < code < 0x110000 else "\ufffd"  # noqa: PLR2004 - all that there are
        if letter in _BREAKS:
            if "".join(letters).strip():
                yield start, "".join(letters)
            start, letters = place + 1, []
        else:
            letters.append(letter)
        if letter == HYPHEN:  # after which the library leaves out the end of the line
            yield start, "".join(letters)
            start, letters = place + 1, []
    if "".join(letters).strip():
        yield start, "".join(letters)


def _row(page: TextPage, number: int, start: int, text: str) -> list[Line]:
    """A line in the pieces between its wide gaps."""
    from pypdfium2 import raw  # noqa: PLC0415 - only needed for PDF

    ends = [place for place, letter in enumerate(text) if not letter.isspace()]
    size = float(raw.FPDFText_GetFontSize(page, start + ends[len(ends) // 2])) or 1.0
    _, bottom, _, top = _box(page, start + ends[len(ends) // 2])  # of one letter, since signs of other fonts are higher
    pieces: list[Line] = []
    first = ends[0]
    for before, place in zip(ends, [*ends[1:], None], strict=True):
        if place is not None:
            if place == before + 1 or not raw.FPDFText_IsGenerated(page, start + before + 1):
                continue
            gap = _box(page, start + place)[0] - _box(page, start + before)[2]
            if gap < _GUTTER * size:
                continue
        boxes = _box(page, start + first), _box(page, start + before)
        lefts, _, rights, _ = zip(*boxes, strict=True)
        pieces.append(Line(whole(text[first : before + 1]), min(lefts), bottom, max(rights), top, size, number))
        first = place or 0
    return pieces


def _box(page: TextPage, place: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character."""
    from pypdfium2 import raw  # noqa: PLC0415 - only needed for PDF

    found = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, place, ctypes.byref(found))
    return found.left, found.bottom, found.right, found.top


def _same(rows: list[list[Line]]) -> Iterator[list[Line]]:
    """Rows, with those put together that the file parts though they stand side by side, as round a raised number."""
    kept: list[list[Line]] = []
    for row in rows:
        before = kept[-1][-1] if kept else None
        if before and _beside(before, row[0]):
            kept[-1] = [*kept[-1][:-1], _glued(before, row[0]), *row[1:]]
        else:
            kept.append(row)
    yield from kept


def _beside(before: Line, line: Line) -> bool:
    shared = min(before.top, line.top) - max(before.bottom, line.bottom)
    near = -0.5 * before.size <= line.left - before.right <= before.size
    return near and shared > _OVERLAP * min(before.top - before.bottom, line.top - line.bottom)


def _glued(before: Line, line: Line) -> Line:
    gap = " " if line.left - before.right > before.size / 4 else ""
    bottom, top = min(before.bottom, line.bottom), max(before.top, line.top)
    return replace(
        before, text=f"{before.text}{gap}{line.text}", right=line.right, bottom=bottom, top=top, size=max(before.size, line.size)
    )


def _joined(row: list[Line]) -> list[Line]:
    return sorted(row, key=lambda piece: piece.left)


def _columns(rows: list[list[Line]], width: float) -> list[Line]:
    """Lines in reading order: rows whose pieces stand in columns are read column by column, others piece by piece."""
    wide = [row for row in rows if len(row) > 1 and min(piece.right - piece.left for piece in row) > _COLUMN * width]
    if len(wide) < _ROWS:
        return _whole_rows(rows)
    gutter = median((row[0].right + row[1].left) / 2 for row in wide)
    first, last = rows.index(wide[0]), rows.index(wide[-1])
    lines = _whole_rows(rows[:first])
    part = [piece for row in rows[first : last + 1] for piece in row]
    lines += [piece for piece in part if piece.left < gutter]
    lines += [piece for piece in part if piece.left >= gutter]
    return lines + _whole_rows(rows[last + 1 :])


def _whole_rows(rows: list[list[Line]]) -> list[Line]:
    """Each row as one line: of a table, with tabs between its pieces, if one beside it has pieces at the same places."""
    lines: list[Line] = []
    for place, row in enumerate(rows):
        beside = rows[max(0, place - 1) : place] + rows[place + 1 : place + 2]
        gap = "\t" if any(_aligned(row, other) for other in beside) else " "
        lines.append(replace(row[0], text=gap.join(piece.text for piece in row), right=row[-1].right))
    return lines


def _aligned(row: list[Line], other: list[Line]) -> bool:
    near = (abs(one.left - two.left) < one.size or abs(one.right - two.right) < one.size for one, two in zip(row, other, strict=False))
    return len(row) == len(other) > 1 and all(near)

"""The numbers of the text view, given at 17 px and scaled with the reading size."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from bias_annotator.gui.theme import READING_SIZE, reading_font

SMALLEST, LARGEST = 13, 40  # px
NARROWEST, USUAL, WIDEST = 56, 68, 90  # characters a line
_SAMPLE = "HALDEN (Coastwire) – A memo from city hall says what the harbour plan would cost; “nobody,” said Ms Ida Holm, “has read it.”"
_SANS = 16 / 17  # size of the sans face, which looks larger, to that of the serif one
_ROOMIEST = 28  # px of text up to which gutter and margins grow with it: beyond, the room is the column's
_THIN = 1.5  # px under which no stroke is scaled down
ROOM = 28  # px (at 17) that marks may reach out of a paragraph's box, up or down


@dataclass(frozen=True, slots=True)
class Metrics:
    """All in logical px for the reading size `size`; heights are whole px, so that scrolling stays crisp."""

    size: float
    sans: bool
    advance: float
    column: int
    line: int
    baseline: int
    gap: int
    deeper: int
    gutter: int
    margin: int
    top: int
    bottom: int

    def px(self, value: float) -> float:
        """A design number at this size."""
        return value * self.size / READING_SIZE

    def beside(self, value: float) -> float:
        """A design number of the gutter at this size."""
        return value * min(self.size, _ROOMIEST) / READING_SIZE

    def stroke(self, value: float) -> float:
        """A stroke's width at this size."""
        return self.px(value) if self.size >= READING_SIZE else max(self.px(value), min(value, _THIN))

    def underline(self, lane: int) -> float:
        """Top of a lane's underline below the baseline."""
        return self.px(4 + 5 * (max(lane, 1) - 1))

    def font(self, *, heading: bool = False) -> QFont:
        """The reading face."""
        return _font(self.size, 600 if heading else 400, sans=self.sans)


def _font(size: float, weight: int, *, sans: bool) -> QFont:
    return reading_font(size * _SANS if sans else size, weight, sans=sans)


@cache
def metrics(size: float, characters: int = USUAL, *, sans: bool = False) -> Metrics:
    """The numbers at a reading size (px, brought into 13–40), for lines of that many characters (56–90)."""
    size = min(max(size, SMALLEST), LARGEST)
    scale, aside = size / READING_SIZE, min(size, _ROOMIEST) / READING_SIZE
    advance = QFontMetricsF(_font(size, 400, sans=sans)).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return Metrics(
        size=size,
        sans=sans,
        advance=advance,
        column=round(min(max(characters, NARROWEST), WIDEST) * advance),
        line=round(1.76 * size),
        baseline=round(21 * scale),
        gap=round(16 * scale),
        deeper=round(5 * scale),
        gutter=round(88 * aside),  # 64 for the bars and 24 for the letters left of them
        margin=round(48 * aside),
        top=round(28 * scale),
        bottom=round(64 * scale),
    )

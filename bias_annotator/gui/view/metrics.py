"""The numbers of the text view, given at 17 px and scaled with the reading size."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from bias_annotator.gui.theme import READING_SIZE, reading_font

SMALLEST, LARGEST = 13, 28  # px
_SAMPLE = "HALDEN (Coastwire) – A memo from city hall says what the harbour plan would cost; “nobody,” said Ms Ida Holm, “has read it.”"
_MEASURE = 68  # characters a line
_THIN = 1.5  # px under which no stroke is scaled down
ROOM = 28  # px (at 17) that marks may reach out of a paragraph's box, up or down


@dataclass(frozen=True, slots=True)
class Metrics:
    """All in logical px for the reading size `size`; heights are whole px, so that scrolling stays crisp."""

    size: float
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

    def stroke(self, value: float) -> float:
        """A stroke's width at this size."""
        return self.px(value) if self.size >= READING_SIZE else max(self.px(value), min(value, _THIN))

    def underline(self, lane: int) -> float:
        """Top of a lane's underline below the baseline."""
        return self.px(4 + 5 * (max(lane, 1) - 1))

    def font(self, *, heading: bool = False) -> QFont:
        """The reading face."""
        return reading_font(self.size, 600 if heading else 400)


@cache
def metrics(size: float) -> Metrics:
    """The numbers at a reading size (px), which is brought into 13–28."""
    size = min(max(size, SMALLEST), LARGEST)
    scale = size / READING_SIZE
    advance = QFontMetricsF(reading_font(size)).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return Metrics(
        size=size,
        advance=advance,
        column=round(_MEASURE * advance),
        line=round(1.76 * size),
        baseline=round(21 * scale),
        gap=round(16 * scale),
        deeper=round(5 * scale),
        gutter=round(88 * scale),  # 64 for the bars and 24 for the letters left of them
        margin=round(48 * scale),
        top=round(28 * scale),
        bottom=round(64 * scale),
    )

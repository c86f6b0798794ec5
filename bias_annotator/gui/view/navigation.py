"""Where the caret goes. Positions are code points; every function returns a new one."""

from PySide6.QtGui import QTextLayout

from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.gui.view.scene import Scene

_WORDS = QTextLayout.CursorMode.SkipWords
_GRAPHEMES = QTextLayout.CursorMode.SkipCharacters


def step(scene: Scene, position: int, direction: int) -> int:
    """One grapheme on (1) or back (−1) in the order of the text."""
    return _along(scene, position, direction, _GRAPHEMES)


def word_step(scene: Scene, position: int, direction: int) -> int:
    """To the start of the next word (1) or of this or the previous one (−1)."""
    return _along(scene, position, direction, _WORDS)


def _along(scene: Scene, position: int, direction: int, mode: QTextLayout.CursorMode) -> int:
    paragraph = scene.flow.paragraph(scene.outline.at(position))
    if direction > 0:
        if position < paragraph.end:
            return paragraph.position(paragraph.layout.nextCursorPosition(paragraph.unit(position), mode))
        return min(position + 1, len(scene.content))
    if position > paragraph.start:
        return paragraph.position(paragraph.layout.previousCursorPosition(paragraph.unit(position), mode))
    if position == 0:
        return 0
    if not scene.outline.joined[paragraph.number - 1]:
        return position - 1
    before = scene.flow.paragraph(paragraph.number - 1)
    return before.position(before.layout.previousCursorPosition(before.unit(position), mode))


def forward(scene: Scene, position: int, *, right: bool) -> int:
    """Direction in the text (1 or −1) of the right or left arrow: the other way round in right-to-left paragraphs."""
    rtl = scene.flow.paragraph(scene.outline.at(position)).rtl
    return 1 if right is not rtl else -1


def home(scene: Scene, position: int) -> int:
    """Start of the line on the screen."""
    paragraph, line = _line(scene, position)
    return paragraph.position(paragraph.firsts[line])


def line_end(scene: Scene, position: int) -> int:
    """End of the line on the screen; where it wraps, the last position still on it."""
    paragraph, line = _line(scene, position)
    end = paragraph.line_end(line)
    if line + 1 < len(paragraph.lines):
        end = paragraph.layout.previousCursorPosition(end)
    return paragraph.position(end)


def x_of(scene: Scene, position: int) -> float:
    """Horizontal place of the caret in the column (px)."""
    paragraph, line = _line(scene, position)
    return paragraph.x_of(paragraph.unit(position), line)


def vertical(scene: Scene, position: int, lines: int, x: float) -> int:
    """`lines` lines down (or up, if negative), as near to `x` as there is text."""
    paragraph, line = _line(scene, position)
    while lines:
        down = lines > 0
        line += 1 if down else -1
        if 0 <= line < len(paragraph.lines):
            lines -= 1 if down else -1
            continue
        number = paragraph.number + (1 if down else -1)
        if not 0 <= number < len(scene.outline):
            return len(scene.content) if down else 0
        paragraph = scene.flow.paragraph(number)
        line = 0 if down else len(paragraph.lines) - 1
        lines -= 1 if down else -1
    return paragraph.position_at(x, line)


def page(scene: Scene, position: int, distance: int, x: float) -> int:
    """The position `distance` px further down (or up), as near to `x` as there is text."""
    paragraph, line = _line(scene, position)
    y = line * paragraph.pitch + distance
    while y < 0 and paragraph.number > 0:
        paragraph = scene.flow.paragraph(paragraph.number - 1)
        y += paragraph.height
    while y >= paragraph.height and paragraph.number + 1 < len(scene.outline):
        y -= paragraph.height
        paragraph = scene.flow.paragraph(paragraph.number + 1)
    if y < 0:
        return 0
    if y >= paragraph.height:
        return len(scene.content)
    return paragraph.position_at(x, paragraph.line_under(y))


def paragraph_at(scene: Scene, position: int) -> tuple[int, int]:
    """The paragraph round a position, without its line end; pieces of a very long line count as one."""
    joined = scene.outline.joined
    first = last = scene.outline.at(position)
    while first > 0 and joined[first - 1]:
        first -= 1
    while joined[last]:
        last += 1
    return scene.outline.starts[first], scene.outline.ends[last]


def _line(scene: Scene, position: int) -> tuple[Paragraph, int]:
    paragraph = scene.flow.paragraph(scene.outline.at(position))
    return paragraph, paragraph.line_at(paragraph.unit(position))

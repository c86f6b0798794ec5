"""Where the caret goes. Positions are code points; every function returns a new one."""

from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.gui.view.scene import Scene
from bias_annotator.model.segment import next_word, previous_word


def step(scene: Scene, position: int, direction: int) -> int:
    """One grapheme on (1) or back (−1) in the order of the text."""
    paragraph = scene.flow.paragraph(scene.outline.at(position))
    if direction > 0:
        if position < paragraph.end:
            return paragraph.position(paragraph.layout.nextCursorPosition(paragraph.unit(position)))
        return min(position + 1, len(scene.content))
    if position > paragraph.start:
        return paragraph.position(paragraph.layout.previousCursorPosition(paragraph.unit(position)))
    if position == 0:
        return 0
    if not scene.outline.joined[paragraph.number - 1]:
        return position - 1
    before = scene.flow.paragraph(paragraph.number - 1)
    return before.position(before.layout.previousCursorPosition(before.unit(position)))


def word_step(scene: Scene, position: int, direction: int) -> int:
    """To the end of this or the next word (1), or to the start of this or the previous one (−1)."""
    return next_word(scene.content, position) if direction > 0 else previous_word(scene.content, position)


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


def _line(scene: Scene, position: int) -> tuple[Paragraph, int]:
    paragraph = scene.flow.paragraph(scene.outline.at(position))
    return paragraph, paragraph.line_at(paragraph.unit(position))

"""Words round a position, inside one paragraph."""

from PySide6.QtCore import QTextBoundaryFinder

from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.standin import shown


def word_at(scene: Scene, position: int) -> tuple[int, int]:
    """The word (or run of blanks) `[start, end)` at a position; empty in an empty paragraph."""
    paragraph = scene.flow.paragraph(scene.outline.at(position))
    if paragraph.start == paragraph.end:
        return position, position
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, shown(scene.outline.text(paragraph.number)))
    finder.setPosition(min(paragraph.unit(position), paragraph.unit(paragraph.end) - 1) + 1)
    start = finder.toPreviousBoundary()
    end = finder.toNextBoundary()
    return paragraph.position(max(start, 0)), paragraph.position(end)

"""Renews docs/pictures: the window on the sample project, drawn offscreen."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer

from bias_annotator.gui.app import application
from bias_annotator.gui.window import Window
from bias_annotator.project.samples import make_sample
from bias_annotator.settings import HOME_VARIABLE, ThemeChoice

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SIZE = (1440, 900)  # px
ANNOTATOR = "Annotator A"
PATIENCE = 30_000  # ms


def rest(ms: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    for _ in range(PATIENCE // 50):
        if done():
            return
        rest(50)
    sys.exit("The window does not get done.")


def take(window: Window, name: str, theme: ThemeChoice) -> None:
    """The window as it is, in one theme."""
    window.set_theme(theme)
    rest(100)
    window.grab().save(str(PICTURES / f"{name}-{theme}.png"))


def walk(window: Window, project: Path) -> None:
    """The pages that the documentation shows."""
    window.open(project, ANNOTATOR)
    desk = window.annotate.desk
    if desk.project is None:
        sys.exit("The window does not show the sample.")
    first = desk.project.rows()[0].id
    window.annotate.queue.opened.emit(first)
    linked = {relation.from_span for relation in desk.relations.values()}
    split = next(span for span in desk.spans.values() if span.id in linked and len(span.fragments) > 1)
    desk.go_to(split.id)
    take(window, "annotate", "dark")
    take(window, "annotate", "light")
    window.rooms.show_compare()
    page = window.rooms.compare
    if page is None:
        sys.exit("The window does not compare.")
    page.show_document(first)
    until(lambda: page.numbers_ is not None and not page.numbers_.left and page.text.passages is not None)
    page.step(1)
    take(window, "compare", "light")
    page.numbers.turn("differences")
    take(window, "compare-differences", "dark")


def main() -> None:
    """Make the sample project and show it to nobody."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[HOME_VARIABLE] = folder
        project = Path(folder) / "sample.bias"
        make_sample(project).close()
        application()
        window = Window()
        window.resize(*SIZE)
        window.show()
        walk(window, project)
        window.close()


if __name__ == "__main__":
    main()

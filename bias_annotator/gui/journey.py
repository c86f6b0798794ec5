"""The main job done in the real window by simulated keys, where nobody sees it: for a look without a display, and for pictures."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bias_annotator.gui.app import application
from bias_annotator.gui.window import Window
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.project.comparing import Comparison
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project
from bias_annotator.settings import HOME_VARIABLE

SIZE = (1440, 900)  # px
PLATFORM = "QT_QPA_PLATFORM"
EXPORTS = ("jsonl", "csv")
A, B = "Annotator A", "Annotator B"
ARTICLE = """\
PORT HALLAM (Coastline Wire) – The town council voted six to three on Monday to end the night ferry. \
“Nobody asked the people who take it,” said Anna Vik, who keeps the kiosk on the pier. The last boat leaves on Friday.

So that is what they call “progress” now. A town that sells its only boat has nothing left to sell.
"""
_SLOW = 60_000  # ms after which something must have gone wrong
_PLAIN, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_BY_WORD = _CTRL | Qt.KeyboardModifier.ShiftModifier
_Key = str | tuple[Qt.Key, Qt.KeyboardModifier]
_FORWARD: tuple[_Key, ...] = ((Qt.Key.Key_Right, _BY_WORD),)
_DONE: _Key = (Qt.Key.Key_Return, _CTRL)
# A label key marks the sentence at the caret, J goes to the next one; what is selected by words is marked alone.
_KEYS: dict[str, tuple[_Key, ...]] = {
    A: ("r", "j", *_FORWARD * 7, "q", "j", "r", "j", "o", "j", "o", _DONE),
    B: ("p", "r", "j", *_FORWARD * 7, "q", "j", "j", "o", "u", "j", "o", "n", _DONE),
}


def walk(project: Path, folder: Path, say: Callable[[str], None]) -> None:
    """Import a text into the project, mark it for two annotators by keys, compare them and export; pictures go to `folder`.

    `say` hears what was done, line by line. The person's settings are left alone. Raises UserError where a command of
    the program would, TimeoutError when the window does not get done with something.
    """
    if QApplication.instance() is None:
        os.environ[PLATFORM] = "offscreen"
    article = folder / "night-ferry.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    with TemporaryDirectory() as home, _environment(HOME_VARIABLE, home):
        walker = _Walker(folder / "pictures")
        try:
            walker.walk(project, article, say)
        finally:
            walker.window.close()
    with Project.open(project) as opened:
        _export(opened, folder / "exports", say)
    say(f"Pictures of the window: {', '.join(str(path) for path in walker.pictures)}")


class _Walker:
    """A person at the window."""

    def __init__(self, pictures: Path) -> None:
        application()
        self._folder = pictures
        self._folder.mkdir(parents=True, exist_ok=True)
        self.pictures: list[Path] = []
        self.window = Window()
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()

    def walk(self, project: Path, article: Path, say: Callable[[str], None]) -> None:
        """Every page once."""
        window = self.window
        window.open(project, A)
        document = self._import(article, say)
        for name in (A, B):
            window.open(project, name)
            self._mark(document, name, say)
        window.rooms.show_compare()
        page = window.rooms.compare
        if page is None:
            raise RuntimeError(window.notice.words)
        page.show_document(document)
        self._until(lambda: page.numbers_ is not None and not page.numbers_.left and page.text.passages is not None)
        page.step(1)
        self._picture("compare")
        if page.numbers_ is not None:
            _say_agreement(page.numbers_.comparison, say)
        window.session.close()
        self._picture("welcome")

    def _import(self, article: Path, say: Callable[[str], None]) -> DocumentId:
        window = self.window
        before = {row.id for row in self._project().rows()}
        intake = window.rooms.need_intake()
        intake.take([article])
        self._until(lambda: intake.survey is not None)
        self._picture("import")
        window.actions_.trigger("import_now")
        self._until(lambda: not window.jobs.busy)
        document = next((row.id for row in self._project().rows() if row.id not in before), None)
        if document is None:
            raise RuntimeError(window.notice.words or intake.page.summary.text())
        say(f"Imported “{article.name}” through the window.")
        return document

    def _mark(self, document: DocumentId, name: str, say: Callable[[str], None]) -> None:
        window = self.window
        window.annotate.queue.opened.emit(document)
        window.show_page(window.annotate)
        project = self._project()
        layer = Layer.of(name)
        before = {span.id for span in project.marks(document, layer).spans}
        for key in _KEYS[name][:-1]:
            self._press(key)
        if name == A:
            window.annotate.view.set_caret(0)
        self._picture(f"annotate-{name[-1].lower()}")
        self._press(_KEYS[name][-1])
        spans = [span for span in project.marks(document, layer).spans if span.id not in before]
        counts = ", ".join(f"{count} {label}" for label, count in Counter(span.label for span in spans).items())
        say(f"{name} marked {len(spans)} spans with {len(_KEYS[name])} keys: {counts}.")

    def _project(self) -> Project:
        project = self.window.session.project
        if project is None:
            raise RuntimeError(self.window.notice.words)
        return project

    def _press(self, key: _Key) -> None:
        """Press a key where the focus is, as the keyboard does."""
        target = QApplication.focusWidget() or self.window
        name, modifiers = (Qt.Key[f"Key_{key.upper()}"], _PLAIN) if isinstance(key, str) else key
        QTest.keyClick(target, name, modifiers)
        QApplication.processEvents()

    def _until(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is so. Raises TimeoutError after a minute."""
        deadline = QDeadlineTimer(_SLOW)
        while not done():
            if deadline.hasExpired():
                raise TimeoutError
            _rest(10)

    def _picture(self, name: str) -> None:
        """The window as it is, in both themes."""
        for theme in ("dark", "light"):
            self.window.set_theme("dark" if theme == "dark" else "light")
            _rest(50)
            path = self._folder / f"{name}-{theme}.png"
            self.window.grab().save(str(path))
            self.pictures.append(path)


def _rest(ms: int) -> None:
    """Let events be handled for a while; unlike QTest.qWait it lets other threads run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


@contextmanager
def _environment(variable: str, value: str) -> Iterator[None]:
    before = os.environ.get(variable)
    os.environ[variable] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[variable]
        else:
            os.environ[variable] = before


def _say_agreement(comparison: Comparison, say: Callable[[str], None]) -> None:
    say(f"Agreement of {' and '.join(comparison.annotators)} on {comparison.documents} documents:")
    for measure in comparison.measures:
        value = "undefined" if measure.value is None else f"{measure.value:.3f}"
        ends = f", 95 % interval {measure.interval[0]:.3f} to {measure.interval[1]:.3f}" if measure.interval else ""
        say(f"  {measure.title}: {value}{ends} ({measure.spans} spans)")


def _export(project: Project, folder: Path, say: Callable[[str], None]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in EXPORTS:
        result = export(project, folder / f"{project.path.stem}.{name}", ExportOptions(format=name, force=True))
        files = ", ".join(str(path) for path in result.files)
        say(f"Exported {result.documents} documents with {result.annotations} spans: {files}")

"""The application: starts the window, and keeps what goes wrong."""

import logging
import logging.handlers
import os
import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from bias_annotator import __version__
from bias_annotator.errors import UserError
from bias_annotator.gui.style import chosen_theme, dress
from bias_annotator.gui.translating import speak, tr
from bias_annotator.gui.watchdog import Watchdog
from bias_annotator.gui.window import Window
from bias_annotator.settings import Settings, log_folder
from bias_annotator.shipped import shipped

WATCH_VARIABLE = "BIAS_ANNOTATOR_WATCH"  # set: stalls of the event loop are logged
_LOG_BYTES, _LOGS = 1_000_000, 3
_log = logging.getLogger("bias_annotator")


def application() -> QApplication:
    """The application, made and dressed if there is none yet."""
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("bias-annotator")
    app.setApplicationDisplayName("Bias Annotator")
    app.setDesktopFileName("bias-annotator")
    app.setWindowIcon(QIcon(str(shipped("resources", "desktop", "bias-annotator.svg"))))
    settings = Settings.load()
    speak(app, settings.language)
    dress(app, chosen_theme(settings.theme))
    return app


def run(project: Path | None = None, annotator: str | None = None) -> int:
    """Show the window, on a project if one is given, until it is closed; the exit code."""
    app = application()
    shown = Shown(app)
    with log_file(), Reporter(shown.say):
        watchdog = Watchdog(lambda stack: _log.warning("%s", stack)) if os.environ.get(WATCH_VARIABLE) else None
        if watchdog is not None:
            watchdog.start()
        if project is not None:
            shown.window.open(project, annotator)
        code = app.exec()
        if watchdog is not None:
            watchdog.stop()
    return code


class Shown(QObject):
    """The window, which is made anew when a person chooses another language: every word in it was said already."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.window = self._make()

    def say(self, problem: UserError) -> None:
        """Say in the window what a person can act on."""
        self.window.say(problem)

    def _make(self) -> Window:
        window = Window()
        self._language = window.session.settings.language
        window.session.changed.connect(self._changed)
        window.show()
        return window

    def _changed(self) -> None:
        if self.window.session.settings.language != self._language:
            self._language = self.window.session.settings.language
            QTimer.singleShot(0, self, self._renew)  # the old one is still at work with the choice

    def _renew(self) -> None:
        """The same project for the same annotator, on the Settings page, where one was."""
        old, session = self.window, self.window.session
        project, annotator = session.project.path if session.project else None, session.annotator
        self._app.setQuitOnLastWindowClosed(False)
        old.close()
        speak(self._app, self._language)
        self.window = self._make()
        self._app.setQuitOnLastWindowClosed(True)
        if project is not None:
            self.window.open(project, annotator or None)
        self.window.rooms.show_settings()
        old.deleteLater()


class Reporter:
    """While it is entered: a UserError that nobody caught is said in the window, anything else is logged and shown once."""

    def __init__(self, say: Callable[[UserError], None]) -> None:
        self._say = say
        self._before = sys.excepthook
        self._showing = False

    def __enter__(self) -> None:
        """Take over uncaught exceptions."""
        self._before = sys.excepthook
        sys.excepthook = self.caught

    def __exit__(self, *_problem: object) -> None:
        """Give them back."""
        sys.excepthook = self._before

    def caught(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """What to do with an exception that nobody caught."""
        if isinstance(problem, UserError):
            self._say(problem)
            return
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        _log.error("Unexpected problem", exc_info=(kind, problem, trace))
        if not self._showing:
            self._showing = True
            show_report(report(kind, problem, trace))
            self._showing = False


def report(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> str:
    """What a person can send to the authors: versions and traceback, no text of documents."""
    system = f"Bias Annotator {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}"
    return f"{system}\n\n{''.join(traceback.format_exception(kind, problem, trace))}"


def show_report(words: str) -> None:
    """Show that something went wrong, with a button that copies the report."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Bias Annotator", tr("Something went wrong in the program."))
    box.setInformativeText(tr("Your marks are safe: each was saved when it was made. Please send the report to the authors."))
    box.setDetailedText(words)
    copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(words)


@contextmanager
def log_file() -> Iterator[None]:
    """Write what is logged to a file in the log folder; without one that can be written, to the terminal alone."""
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        log_folder().mkdir(parents=True, exist_ok=True)
        path = log_folder() / "bias-annotator.log"
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=_LOGS, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()

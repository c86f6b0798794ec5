"""Starting the application, and what becomes of exceptions that nobody caught."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from bias_annotator.errors import UserError
from bias_annotator.gui import app
from bias_annotator.gui.window import Window
from bias_annotator.settings import log_folder


def test_a_user_error_is_said_and_a_bug_is_logged_and_shown_once(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    said: list[UserError] = []
    shown: list[str] = []
    monkeypatch.setattr(app, "show_report", shown.append)
    before = sys.excepthook
    with app.Reporter(said.append):
        sys.excepthook(UserError, UserError("No room.", "Make room."), None)
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("a bug"), None)
    assert sys.excepthook is before
    assert [problem.sentence for problem in said] == ["No room."]
    assert "ZeroDivisionError: a bug" in shown[0]
    assert "PySide6" in shown[0]
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == "Copy report").click()

    QTimer.singleShot(100, press)
    app.show_report("the report")
    assert QApplication.clipboard().text() == "the report"
    assert qtbot is not None


def test_run_shows_the_window_and_says_what_cannot_be_opened(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def look() -> None:
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible())
        seen.append(window.notice.words)
        window.close()  # ends the application; to quit as well would leave a second end for the next test's event loop

    monkeypatch.setenv(app.WATCH_VARIABLE, "1")
    QTimer.singleShot(200, look)
    assert app.run(tmp_path / "missing.bias") == 0
    assert seen[0].endswith(".")
    assert log_folder().is_dir()

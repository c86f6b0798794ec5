"""Files come in through the window (`from taking import take_in`)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.importing import ImportPage
from bias_annotator.gui.window import Window


def drop(window: Window, *paths: Path) -> None:
    """Drop files on the middle of the window, as the desktop does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(700, 400), Qt.DropAction.CopyAction, data, buttons, modifiers)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(700, 400), Qt.DropAction.CopyAction, data, buttons, modifiers))


def look_at(window: Window, qtbot: QtBot, *paths: Path, how: Callable[[list[Path]], object] | None = None) -> ImportPage:
    """Have files looked at, dropped or chosen (`how`); returns when the page shows what each would bring."""
    (how or window.rooms.take)(list(paths))
    intake = window.rooms.need_intake()
    qtbot.waitUntil(lambda: intake.survey is not None, timeout=60_000)
    assert window.stack.currentWidget() is intake.page
    return intake.page


def take_in(window: Window, qtbot: QtBot, *paths: Path) -> ImportPage:
    """Look at files, and have them imported by key; returns when the page shows what became of each."""
    page = look_at(window, qtbot, *paths)
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)
    assert window.rooms.need_intake().survey is None
    return page

"""What every test gets: no screen needed, a settings folder of its own, and nothing left behind."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The expected exports in tests/golden are written anew instead of compared."""
    parser.addoption("--update-golden", action="store_true", help="write the expected files in tests/golden anew")
    parser.addoption("--update-pictures", action="store_true", help="draw the expected pictures in tests/pictures anew")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the platform without a screen says of itself is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _own_settings_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BIAS_ANNOTATOR_HOME", str(folder))
    monkeypatch.setenv("BIAS_ANNOTATOR_LANGUAGE", "en")
    return folder


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """A thread, visible window or running timer that outlives its test fails it, where it can be found."""
    before = set(threading.enumerate())
    window_test = "qapp" in request.fixturenames or "qtbot" in request.fixturenames
    if window_test:
        request.getfixturevalue("qapp")
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive() and not thread.daemon]
    assert not left, f"threads left running: {left}"
    if window_test:
        _check_windows()


def _check_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer  # noqa: PLC0415 - only tests of the window need Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert QThreadPool.globalInstance().activeThreadCount() == 0, "work left running in the global thread pool"
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in windows]
    timers = [timer for window in windows for timer in window.findChildren(QTimer) if timer.isActive()]
    for window in windows:
        window.hide()
        window.deleteLater()
    assert not names, f"windows left open: {names}, with {len(timers)} running timers"


@pytest.fixture
def stalls(qapp: object) -> Iterator[list[str]]:
    """Watches the event loop; the list holds the main thread's stack of every stall over 100 ms, which is also printed."""
    from bias_annotator.gui.watchdog import Watchdog  # noqa: PLC0415 - only tests of the window need Qt

    assert qapp is not None
    found: list[str] = []

    def report(stack: str) -> None:
        found.append(stack)
        sys.stderr.write(stack)

    watchdog = Watchdog(report)
    watchdog.start()
    yield found
    watchdog.stop()

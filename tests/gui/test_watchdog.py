"""The watchdog tells where the event loop stood still."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot


def stand_still() -> None:
    time.sleep(0.3)


def test_a_stall_is_told_with_the_stack_of_the_main_thread(qtbot: QtBot, stalls: list[str]) -> None:
    QTimer.singleShot(10, stand_still)
    qtbot.waitUntil(lambda: any("stand_still" in stack for stack in stalls), timeout=5000)


def test_waiting_for_events_is_no_stall(qtbot: QtBot, stalls: list[str]) -> None:
    qtbot.wait(10)
    stalls.clear()
    qtbot.wait(250)
    assert not [stack for stack in stalls if "stand_still" in stack]

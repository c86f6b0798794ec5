"""While a project is open, backups of it are kept beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bias_annotator.gui import keeper
from bias_annotator.gui.window import Window
from bias_annotator.project.project import Project
from bias_annotator.store import backups

WAIT = 30_000  # ms


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first backup comes at once."""
    monkeypatch.setattr(keeper, "FIRST", 10)


@pytest.mark.usefixtures("quick")
def test_a_backup_is_kept_soon_after_opening_and_holds_what_was_marked(
    window: Window, path: Path, press: Callable[..., None], qtbot: QtBot
) -> None:
    window.open(path, "Ana")
    qtbot.waitUntil(lambda: len(backups.taken(path)) == 1, timeout=WAIT)
    press("O")
    qtbot.wait(1100)  # names of backups tell the second
    window.keeper.keep()
    qtbot.waitUntil(lambda: len(backups.taken(path)) == 2, timeout=WAIT)
    newest = backups.taken(path)[max(backups.taken(path))]
    with Project.open(newest, read_only=True) as kept:
        assert kept.span_count() == 1
    window.keeper.keep()
    qtbot.waitUntil(lambda: not window.keeper._jobs.busy, timeout=WAIT)
    assert len(backups.taken(path)) == 2, "nothing changed since"


@pytest.mark.usefixtures("quick")
def test_what_prevents_a_backup_is_said_once_and_work_goes_on(window: Window, path: Path, press: Callable[..., None], qtbot: QtBot) -> None:
    backups.folder(path).write_text("in the way", encoding="utf-8")
    window.open(path, "Ana")
    qtbot.waitUntil(window.notice.isVisible, timeout=WAIT)
    said = window.notice.words
    assert said.endswith(".")
    window.notice.hide()
    press("O")
    window.keeper.keep()
    qtbot.waitUntil(lambda: not window.keeper._jobs.busy, timeout=WAIT)
    assert not window.notice.isVisible()
    with Project.open(path) as project:
        assert project.span_count() == 1

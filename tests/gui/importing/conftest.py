"""The window on a project without documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bias_annotator.gui.window import Window
from bias_annotator.project.project import Project


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The window on an empty project, with Ana."""
    Project.new(tmp_path / "p.bias").close()
    window = Window()
    qtbot.addWidget(window, before_close_func=lambda window: window.jobs.close())
    window.open(tmp_path / "p.bias", "Ana")
    yield window
    window.close()

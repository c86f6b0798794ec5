"""How long somebody worked on a document is counted without breaks, shown, kept also if the program dies, and goes out."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bias_annotator.gui.desk.presence import Presence
from bias_annotator.gui.window import Window
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project

Press = Callable[..., None]


class Clock:
    """Tells the time that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


def seconds(path: Path) -> int:
    """What stands in the file for Ana and the first document."""
    with Project.open(path, read_only=True) as project:
        return project.work(project.rows()[0].id, "Ana").active_seconds


def test_time_at_work_is_shown_stored_and_exported_without_breaks(seated: Window, press: Press, path: Path, tmp_path: Path) -> None:
    page, clock = seated.annotate, Clock()
    page.desk.presence = Presence(clock)
    for passed, keys in ((50, "J"), (50, "Q"), (3600, "J"), (55, "J")):
        clock.now += passed
        press(keys)
    clock.now += 40
    bar = page.view.verticalScrollBar()
    bar.setMaximum(max(bar.maximum(), 50))
    bar.setValue(bar.value() + 20)  # who scrolls reads
    assert page.desk.seconds == 50 + 50 + 55 + 40
    page.keep_time()
    assert seconds(path) == 195
    assert page.header._below.text().endswith("14 May 2031 · 3 min")
    clock.now += 30
    page.side.inspector.form.note_field.setFocus()
    QTest.keyClick(page.side.inspector.form.note_field, Qt.Key.Key_X)  # so does who writes a note
    clock.now += 30
    press(Qt.Key.Key_Escape)
    press("F")
    seated.session.close()
    assert seconds(path) == 195 + 60
    with Project.open(path) as project:
        export(project, tmp_path / "out.jsonl", ExportOptions())
    first = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first["annotators"]["Ana"]["active_seconds"] == 255

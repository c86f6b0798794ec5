"""The process dies in the middle of marking: every key that was answered is there, and can be undone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from making import ANA, document, item

from bias_annotator.project.project import Project

# Marks sentence after sentence by keys and tells after each how many spans the window shows.
_MARKING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from bias_annotator.gui.app import application
from bias_annotator.gui.window import Window
app = application()
window = Window()
window.show()
window.activateWindow()
app.processEvents()
window.open(Path(sys.argv[1]), "Ana")
while True:
    for key in (Qt.Key.Key_O, Qt.Key.Key_J):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
    print(len(window.annotate.desk.spans), flush=True)
"""


@pytest.mark.parametrize("answers", [1, 9, 40])
def test_what_the_window_showed_is_there_after_kill(tmp_path: Path, answers: int) -> None:
    path = tmp_path / "killed.bias"
    with Project.new(path) as project:
        project.add([item(document("one", "It rained on the harbor. " * 200))])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BIAS_ANNOTATOR_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", _MARKING, str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as process:  # noqa: S603 - our own
        assert process.stdout is not None
        said = [int(process.stdout.readline()) for _ in range(answers)]
        process.kill()
    assert said == list(range(1, answers + 1))
    with Project.open(path) as project:
        (row,) = project.rows()
        kept = project.marks(row.id, ANA).spans
        assert len(kept) >= answers
        assert {span.quote for span in kept} == {"It rained on the harbor."}
        assert list(project.problems(lambda _done, _total: None)) == []
        for left in range(len(kept) - 1, -1, -1):
            assert project.undo(row.id, ANA) is not None
            assert len(project.marks(row.id, ANA).spans) == left
        assert project.undo(row.id, ANA) is None

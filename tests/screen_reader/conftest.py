"""The window in a process of its own, on a screen with nobody before it, read by a screen reader."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from screen_reader.client import Desk, ScreenReader, Thing, lacking

from bias_annotator.project.samples import make_sample
from bias_annotator.settings import HOME_VARIABLE

ANNOTATOR = "Annotator A"


@dataclass(frozen=True, slots=True)
class Read:
    """What is read: the project, the window, and who reads."""

    project: Path
    window: Thing
    reader: ScreenReader

    @property
    def text(self) -> Thing:
        """The text of the document, for readers: the paragraph with the caret."""
        return self.window.find("text", "Text of the document")


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Read]:
    """The window on the sample project, with the keys in its text."""
    if reason := lacking():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("desk")
    project = folder / "sample.bias"
    make_sample(project).close()
    desk = Desk(tmp_path_factory.mktemp("bus"))
    environment = {**desk.environment, HOME_VARIABLE: str(folder), "BIAS_ANNOTATOR_LANGUAGE": "en"}
    with ScreenReader(desk) as reader:
        program = subprocess.Popen([sys.executable, "-m", "bias_annotator", "open", str(project), "--as", ANNOTATOR], env=environment)  # noqa: S603 - our own Python
        try:
            window = reader.wait(lambda: next((each for program in reader.programs() for each in program.children), None))
            reader.wait(lambda: "Sample project" in window.name)
            desk.activate()
            reader.wait(lambda: window.active)
            yield Read(project, window, reader)
            assert program.poll() is None, "the window crashed"
        finally:
            program.terminate()
            program.wait(30)
            desk.close()
            shutil.rmtree(folder)

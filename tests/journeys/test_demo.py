"""The demo without a display: what it says, and what it leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from bias_annotator.gui.journey import SIZE
from bias_annotator.project.project import Project


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a demo that ran in a process of its own, where there is no display, and what it printed."""
    place = tmp_path_factory.mktemp("demo")
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["BIAS_ANNOTATOR_HOME"] = str(place / "home")
    command = [sys.executable, "-m", "bias_annotator", "demo", str(place / "demo"), "--headless"]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=100, check=False)  # noqa: S603 - our own
    assert done.returncode == 0, done.stderr
    return place / "demo", done.stdout


def test_the_demo_imports_marks_compares_exports_and_takes_pictures(walked: tuple[Path, str]) -> None:
    folder, said = walked
    assert "Annotator A marked 5 spans" in said
    assert "Alpha, by character: 0." in said
    with Project.open(folder / "sample.bias") as project:
        row = next(row for row in project.rows() if row.title == "night-ferry.txt")
        annotated = next(iter(project.annotated([row.id])))
    quotes = {marks.layer.title: [(span.label, span.quote) for span in marks.spans] for marks in annotated.marks}
    quotation = ("quotation", "“Nobody asked the people who take it")
    assert quotation in quotes["Annotator A"]
    assert quotation in quotes["Annotator B"]
    assert ("reporting", "The last boat leaves on Friday.") in quotes["Annotator A"]
    exported = [json.loads(line) for line in (folder / "exports" / "sample.jsonl").read_text(encoding="utf-8").splitlines()]
    assert any("night ferry" in json.dumps(line, ensure_ascii=False) for line in exported)
    assert (folder / "exports" / "sample.csv").stat().st_size > 0
    assert not (folder.parent / "home").exists(), "the person's own settings are left alone"


def test_the_pictures_of_the_demo_show_both_themes(walked: tuple[Path, str]) -> None:
    folder, _ = walked
    pictures = {path.stem: QImage(str(path)) for path in (folder / "pictures").glob("*.png")}
    assert {name.rsplit("-", 1)[0] for name in pictures} >= {"welcome", "import", "annotate-a", "annotate-b", "compare"}
    for name, picture in pictures.items():
        assert (picture.width(), picture.height()) == SIZE
        ground = QColor(picture.pixel(picture.width() // 2, picture.height() // 2)).lightness()
        assert (ground < 128) == name.endswith("dark"), name

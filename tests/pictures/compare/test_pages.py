"""The Compare page looks as it is expected to, in both themes; `--update-pictures` draws the expected ones anew."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pictures.view.test_scenes import MEAN, WORST, difference
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bias_annotator.gui.actions import Actions
from bias_annotator.gui.compare import ComparePage
from bias_annotator.gui.compare.counting import Numbers, Wanted, passages, quick, timed
from bias_annotator.gui.style import dress
from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.jobs import quiet
from bias_annotator.project.project import Project

EXPECTED = Path(__file__).parent / "expected"
SIZE = (1220, 720)  # px
TEXT = Text(
    "RIVERTON (Midland Wire) – The Riverton school board voted five to four on Thursday to close two rural schools, a decision "
    "that supporters called “painful but honest” and that will send 312 pupils to town by yellow bus from next autumn.\n\n"
    "Board chair Helen Marsh said the district had “run out of other options” after enrolment fell again. It was a shameful vote. "
    "The hearing continues."
)
START = datetime(2031, 10, 3, tzinfo=UTC)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems draw letters in their own way")


def span(label: str, words: str, day: int, before: int = 0) -> Span:
    """A span of those words, `before` code points earlier on."""
    start = TEXT.content.index(words)
    return replace(Span.new(TEXT, label, (start - before, start + len(words))), created=START + timedelta(days=day))


def documents() -> Iterator[Annotated]:
    """Three times nearly the same text, with fewer differences each time."""
    for day in range(3):
        ana = [
            span("reporting", TEXT.content[:118], day),
            span("quotation", "“painful but honest”", day),
            span("opinion", "It was a shameful vote.", day),
        ]
        ben = [
            span("reporting", TEXT.content[:109], day),
            span("quotation", "“painful but honest”", day),
            span("reporting", "It was a shameful vote.", day),
        ]
        chi = [span("reporting", TEXT.content[:118], day), *([span("quotation", "“painful but honest”", day, 7)] if day < 2 else [])]
        chi += [span("opinion", "It was a shameful vote.", day)] * (day > 0)
        layers = tuple(Marks.of(Layer.of(name), spans) for name, spans in (("Ana", ana), ("Ben", ben), ("Chi", chi)))
        about = Metadata(title=f"School board closes schools, part {day + 1}", outlet="Riverton Star", published=f"2031-10-{day + 3:02}")
        yield Annotated(Document(DocumentId(f"d{day}"), Text(f"{TEXT.content}\n\nPart {day + 1}."), about), layers, ())


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The project."""
    with Project.new(tmp_path_factory.mktemp("pictures") / "compare.bias") as project:
        project.add(list(documents()))
        yield project


@pytest.fixture(scope="module")
def numbers(project: Project) -> Numbers:
    """All numbers but those that draw."""
    found = passages(project, Wanted(), quick(project, Wanted(), None, quiet), quiet)
    return replace(timed(project, Wanted(), found, quiet), left=())


def draw(project: Project, numbers: Numbers, theme: str, tab: str, qapp: QApplication, qtbot: QtBot) -> QImage:
    """The page at its first disagreement; of tabs but the first, the panel alone."""
    window = Window()
    qtbot.addWidget(window)
    dress(qapp, load_theme(theme))
    page = ComparePage(Actions(window))
    page.setParent(window)
    page.set_theme()
    page.resize(*SIZE)
    page.show_project(project)
    page.show_document(DocumentId("d0"))
    page._tally.cancel()
    qtbot.waitUntil(lambda: page.text.passages is not None)
    page.numbers.tabs.choose(tab)
    page._counted(numbers)
    page.step(1)
    shown = page if tab == "numbers" else page.numbers
    image = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    page.show_project(None)
    dress(qapp, load_theme("light"))
    if folder := os.environ.get("BIAS_ANNOTATOR_PICTURES"):
        image.save(str(Path(folder) / f"compare-{tab}-{theme}.png"))
    return image


@pytest.mark.parametrize("tab", ["numbers", "differences", "documents", "time"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_looks_as_it_did(
    project: Project, numbers: Numbers, theme: str, tab: str, qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    image, path = draw(project, numbers, theme, tab, qapp, qtbot), EXPECTED / f"{tab}-{theme}.png"
    if request.config.getoption("--update-pictures"):
        path.parent.mkdir(exist_ok=True)
        image.save(str(path))
    expected = QImage(str(path))
    assert image.size() == expected.size()
    worst, mean = difference(image, expected)
    assert worst < WORST, f"a place of {tab} looks otherwise, by {worst}"
    assert mean < MEAN, f"{tab} looks otherwise, by {mean:.2f} on the whole"

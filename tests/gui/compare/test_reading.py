"""Whose marks have a track when more annotators worked on a document than there is room for."""

from pathlib import Path

import pytest

from bias_annotator.gui.compare.passages import MOST, read
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project

TEXT = Text("One two three four five.")
NAMES = [f"Person {letter}" for letter in "ABCDEFGHIJ"]
HERE = DocumentId("d")


@pytest.mark.parametrize(
    ("names", "least", "shown"),
    [
        ((), (), NAMES[:MOST]),
        ((), ("person j", "Person B"), [*NAMES[: MOST - 1], NAMES[9]]),
        (NAMES[2:5], (), NAMES[2:5]),
        (NAMES[2:5], ("Person A",), NAMES[2:5]),
    ],
)
def test_up_to_eight_have_a_track_those_who_are_asked_for_first(
    tmp_path: Path, names: list[str], least: tuple[str, ...], shown: list[str]
) -> None:
    layers = tuple(Marks.of(Layer.of(name), [Span.new(TEXT, "opinion", (0, 3))]) for name in NAMES)
    with Project.new(tmp_path / "many.bias") as project:
        project.add([Annotated(Document(HERE, TEXT), layers, ())])
        assert list(read(project, HERE, names, least=least).names) == shown


def test_under_other_labels_nothing_is_left(tmp_path: Path) -> None:
    layers = tuple(Marks.of(Layer.of(name), [Span.new(TEXT, "opinion", (0, 3))]) for name in NAMES[:2])
    with Project.new(tmp_path / "two.bias") as project:
        project.add([Annotated(Document(HERE, TEXT), layers, ())])
        assert [marks.spans for marks in read(project, HERE, (), ["quotation"]).layers] == [(), ()]
        assert all(marks.spans for marks in read(project, HERE, (), ["opinion"]).layers)

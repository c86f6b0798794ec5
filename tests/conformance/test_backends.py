"""Agreement counted on clusters made by Dask and by Ray: the figures of one processor, to the last digit."""

import dataclasses
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from making import document, item

from bias_annotator.model.document import Annotated
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Span
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.dissecting import without_each
from bias_annotator.project.project import Project

pytestmark = pytest.mark.conformance
PEOPLE = ("Ana", "Ben", "Chi")
CLUSTERS = {"dask": "distributed", "ray": "ray"}


def marked(number: int) -> Annotated:
    """A document of three annotators, with overlapping spans and one that is split."""
    draw = random.Random(number)  # noqa: S311 - data of a test
    text = document(f"d{number:02}")
    layers = []
    for name in PEOPLE:
        places = [(start, start + draw.choice((4, 9, 15))) for start in draw.sample(range(0, 70, 3), 6)]
        spans = [Span.new(text.text, draw.choice(("reporting", "quotation", "opinion")), place) for place in places]
        layers.append((Layer.of(name), [*spans, Span.new(text.text, "quotation", (0, 5), (80, 85))]))
    return item(text, *layers)


@pytest.fixture(scope="module")
def documents() -> Sequence[Annotated]:
    return [marked(number) for number in range(40)]


@pytest.fixture
def alone(documents: Sequence[Annotated], tmp_path: Path) -> Iterator[Comparison]:
    with Project.new(tmp_path / "alone.bias") as project:
        project.add(documents)
        yield compare(project, bootstrap=200, seed=3, by_document=True)


@pytest.mark.parametrize("backend", CLUSTERS)
def test_a_cluster_changes_no_digit(backend: str, documents: Sequence[Annotated], alone: Comparison, tmp_path: Path) -> None:
    pytest.importorskip(CLUSTERS[backend], reason=f"it takes {backend}")
    with Project.new(tmp_path / "cluster.bias") as project:
        project.add(reversed(documents))
        found = compare(project, bootstrap=200, seed=3, by_document=True, workers=2, backend=backend)
        assert [dataclasses.astuple(each) for each in found.measures] == [dataclasses.astuple(each) for each in alone.measures]
        assert {each.document: each for each in found.by_document} == {each.document: each for each in alone.by_document}
        assert list(without_each(project, measures=["gamma", "alpha_char"], workers=2, backend=backend)) == list(PEOPLE)

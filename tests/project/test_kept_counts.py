"""Whatever is done to a project, what agreement kept of it gives what counting everything anew gives."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from making import document, item

from bias_annotator.model import changes
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.scheme import Label
from bias_annotator.model.span import Span
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.project import Project

LABELS = ("reporting", "quotation", "opinion", "renamed")
LAYERS = (Layer.of("Ana"), Layer.of("Ben"), Layer.of("Chi"), Layer.of("Ana", 2), GOLD)
CHOICES: tuple[dict[str, Any], ...] = (
    {},
    {"annotators": ["Ben", "gold", "Ana"]},
    {"labels": ["opinion", "renamed"]},
    {"round_": 1, "seed": 7},
    {"sampler": "statistical", "alpha": 2.0, "measures": ["gamma", "f1_soft"]},
)
STEPS = 12


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias") as made:
        made.add([item(document(f"d{number}")) for number in range(3)])
        for layer in LAYERS:
            if layer != GOLD:
                made.add_annotator(layer.annotator)
        yield made


def anew(project: Project, monkeypatch: pytest.MonkeyPatch, choice: dict[str, Any]) -> Comparison:
    """The comparison where nothing was kept."""
    with monkeypatch.context() as without:
        without.setattr(Project, "kept_terms", lambda _self, _documents: [])
        without.setattr(Project, "keep_terms", lambda _self, _kept: None)
        return compare(project, samples=2, by_document=True, **choice)


def marked(project: Project, draw: random.Random) -> tuple[DocumentId, Layer, Sequence[Span]]:
    """A layer of a document, and its spans."""
    where, layer = draw.choice(project.ids()), draw.choice(LAYERS)
    return where, layer, project.marks(where, layer).spans


def mark(project: Project, draw: random.Random) -> None:
    where, layer, _ = marked(project, draw)
    start = draw.randrange(0, 70)
    text = project.document(where).text
    project.apply(changes.mark(where, layer, text, draw.choice(LABELS[:3]), [(start, start + draw.choice((3, 9, 15)))]))


def remove(project: Project, draw: random.Random) -> None:
    where, layer, spans = marked(project, draw)
    if spans:
        project.apply(changes.remove(where, layer, [draw.choice(spans)], []))


def resize(project: Project, draw: random.Random) -> None:
    where, layer, spans = marked(project, draw)
    if spans:
        span = draw.choice(spans)
        edit = changes.resize(where, layer, project.document(where).text, span, 0, (span.start, span.end + 2))
        if edit:
            project.apply(edit)


def rename_or_merge_a_label(project: Project, draw: random.Random) -> None:
    """In one layer of every document: a new name, or that of another label."""
    old, new, layer = draw.choice(LABELS), draw.choice(LABELS), draw.choice(LAYERS)
    for where in project.ids():
        spans = [span for span in project.marks(where, layer).spans if span.label == old]
        edit = changes.relabel_all(where, layer, spans, Label(new)) if spans else None
        if edit:
            project.apply(edit)


def change_the_scheme(project: Project, draw: random.Random) -> None:
    """Other labels in another order; spans keep theirs."""
    scheme = project.scheme
    labels = [*{label.name: label for label in (*scheme.labels, Label("renamed"))}.values()]
    draw.shuffle(labels)
    project.set_scheme(type(scheme)(scheme.name, scheme.title, tuple(labels), relations=scheme.relations))


def undo_or_redo(project: Project, draw: random.Random) -> None:
    where, layer, _ = marked(project, draw)
    draw.choice((project.undo, project.redo))(where, layer)


def finish_or_take_up_again(project: Project, draw: random.Random) -> None:
    where, layer, _ = marked(project, draw)
    if layer != GOLD:
        project.set_work(where, Work(layer.annotator, draw.choice((Status.DONE, Status.STARTED))))


def add_a_document_or_marks_to_one(project: Project, draw: random.Random) -> None:
    """The second of an id adds its marks to the first."""
    what = document(f"d{draw.randrange(6)}")
    layer = draw.choice(LAYERS)
    project.add([item(what, (layer, [Span.new(what.text, "quotation", (draw.randrange(0, 40), 50))]))])


ACTIONS: tuple[Callable[[Project, random.Random], None], ...] = (
    mark,
    mark,
    mark,
    remove,
    resize,
    rename_or_merge_a_label,
    change_the_scheme,
    undo_or_redo,
    finish_or_take_up_again,
    add_a_document_or_marks_to_one,
)


@pytest.mark.parametrize("seed", range(6))
def test_what_was_kept_is_what_would_be_counted_anew(seed: int, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = random.Random(seed)  # noqa: S311 - data of a test
    for _ in range(8):
        mark(project, draw)
    seen = []
    for step in range(STEPS):
        action = draw.choice(ACTIONS)
        action(project, draw)
        choice = draw.choice(CHOICES)
        if "labels" in choice:  # those that there are so far
            choice = {"labels": [label.name for label in project.scheme.labels if label.name in choice["labels"]]}
        found = compare(project, samples=2, by_document=True, **choice)
        assert found == anew(project, monkeypatch, choice), (step, action.__name__)
        seen.append(found)
    assert len({str(each.to_json()) for each in seen}) > STEPS // 3, "the actions change something"

"""What the Compare page knows of a document: tracks, differences, what they are about."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.gui.compare.passages import Passages, heading, read
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.people import Layer, Status, Work
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.comparing import Disagreement, DisagreementKind, disagreements, innermost_runs, tracks
from bias_annotator.project.project import Project

LENGTH = 24
TEXT = Text("one two three four five.")
SCHEME = Scheme("s", "S", (Label("report", "Report"), Label("quote", "Quote", colour=2), Label("source", "Source", colour=3, helper=True)))

_span = st.tuples(st.sampled_from(["report", "quote"]), st.integers(0, LENGTH - 1), st.integers(1, 8)).map(
    lambda drawn: Span.new(TEXT, drawn[0], (drawn[1], min(drawn[1] + drawn[2], LENGTH)))
)


def passages(layers: list[list[Span]]) -> Passages:
    document = Document(DocumentId(uuid7()), TEXT, Metadata())
    marks = tuple(Marks(Layer.of(f"A{number}"), tuple(spans)) for number, spans in enumerate(layers))
    differing = [(start, end) for start, end, _ in innermost_runs(LENGTH, marks)]
    names = tuple(each.layer.title for each in marks)
    lanes = tuple(tuple(each) for each in tracks(LENGTH, marks))
    return Passages(document, names, marks, tuple(disagreements(document, marks)), lanes, tuple(differing))


@given(st.lists(st.lists(_span, max_size=5), min_size=2, max_size=4), st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_the_pieces_of_a_track_say_of_every_character_what_its_innermost_label_is_and_whether_annotators_differ(
    layers: list[list[Span]], one: int, other: int
) -> None:
    start, end = min(one, other), max(one, other)
    found = passages(layers)
    labels = [[next((run[2] for run in track if run[0] <= at < run[1]), None) for at in range(LENGTH)] for track in found.tracks]
    for number, track in enumerate(labels):
        said: dict[int, tuple[str, bool]] = {}
        for begin, stop, label, differs in found.pieces(number, start, end):
            assert start <= begin < stop <= end
            for at in range(begin, stop):
                assert at not in said
                said[at] = (label, differs)
        for at in range(start, end):
            differs = len({each[at] for each in labels}) > 1
            assert said.get(at) == (None if track[at] is None else (track[at], differs))


@given(st.lists(_span, min_size=1, max_size=5))
def test_a_place_belongs_to_the_shortest_disagreement_over_it(spans: list[Span]) -> None:
    found = passages([spans, []])
    for at in range(LENGTH):
        number = found.at(at)
        over = [each for each in found.found if each.start <= at < each.end]
        assert (number is None) == (not over)
        if number is not None:
            assert found.found[number].end - found.found[number].start == min(each.end - each.start for each in over)


@pytest.mark.parametrize(
    ("kind", "labels", "words", "said"),
    [
        (DisagreementKind.LABEL, ("quote", "report"), 3, "Report or quote"),
        (DisagreementKind.LABEL, ("report", None, "unknown"), 3, "Report or unknown"),
        (DisagreementKind.MISSED, (None, "quote"), 2, "Quote missed"),
        (DisagreementKind.BOUNDARY, ("quote", "quote"), 1, "Boundary, 1 word"),
        (DisagreementKind.BOUNDARY, ("quote", "quote"), 3, "Boundary, 3 words"),
        (DisagreementKind.BOUNDARY, ("quote", "quote"), 0, "Boundary, punctuation"),
    ],
)
def test_a_disagreement_is_said_in_words(kind: DisagreementKind, labels: tuple[str | None, ...], words: int, said: str) -> None:
    spans = tuple(Span.new(TEXT, label, (0, 3)) if label else None for label in labels)
    assert heading(Disagreement(kind, 0, 3, spans, words), SCHEME) == said


def test_who_worked_on_a_document_is_compared_without_spans_that_only_serve_relations(tmp_path: Path) -> None:
    document = Document(DocumentId(uuid7()), TEXT, Metadata())
    ana = Marks(Layer.of("Ana"), (Span.new(TEXT, "report", (0, 7)), Span.new(TEXT, "source", (8, 13))))
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        project.add([Annotated(document, (ana,), (Work("Ben", Status.DONE), Work("Chi", Status.STARTED)))])
        found = read(project, document.id, ())
        assert found.names == ("Ana", "Ben")
        assert [[span.label for span in marks.spans] for marks in found.layers] == [["report"], []]
        assert [(each.kind, each.start, each.end) for each in found.found] == [(DisagreementKind.MISSED, 0, 7)]
        assert found.differing == ((0, 7),)
        assert read(project, document.id, ("Ben",)).found == ()

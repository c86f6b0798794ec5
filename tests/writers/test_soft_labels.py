"""Soft labels: shares of annotators, as counting every character by itself finds them."""

import json
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from corpus import CORPUS, SCHEME, span
from hypothesis import given, settings
from strategies import corpora

from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.writers.soft_labels import SoftLabelsWriter

TEXT = Text("One two three four.")


def lines(items: Sequence[Annotated]) -> list[dict[str, Any]]:
    out = BytesIO()
    SoftLabelsWriter().write(items, SCHEME, out)
    return [json.loads(line) for line in out.getvalue().split(b"\n")[:-1]]


def marked(*marks: tuple[str, int, Sequence[Span]], done: Sequence[str] = ()) -> Annotated:
    layers = tuple(Marks.of(Layer.of(name, number) if name else GOLD, spans) for name, number, spans in marks)
    return Annotated(Document(DocumentId("d"), TEXT), layers, tuple(Work(name, Status.DONE) for name in done))


def test_shares_are_those_of_everybody_who_worked_in_the_newest_round_and_gold_is_nobody() -> None:
    item = marked(
        ("Ana", 1, [span(1, TEXT, "opinion", "four")]),
        ("Ana", 2, [span(2, TEXT, "opinion", "One two"), span(3, TEXT, "opinion", "two three")]),
        ("Ben", 1, [span(4, TEXT, "opinion", "One two"), span(5, TEXT, "reporting", "One", "three")]),
        ("", 1, [span(6, TEXT, "quotation", "four")]),
        done=["Ana", "Cem", "Dee"],
    )
    (line,) = lines([item])
    assert line["annotators"] == 4
    assert line["stretches"] == [
        {"start": 0, "end": 3, "shares": {"opinion": 0.5, "reporting": 0.25}},
        {"start": 3, "end": 7, "shares": {"opinion": 0.5}},
        {"start": 7, "end": 8, "shares": {"opinion": 0.25}},
        {"start": 8, "end": 13, "shares": {"opinion": 0.25, "reporting": 0.25}},
    ]
    assert line["spans"] == [
        {"label": "reporting", "fragments": [[0, 3], [8, 13]], "share": 0.25},
        {"label": "opinion", "fragments": [[0, 7]], "share": 0.5},
        {"label": "opinion", "fragments": [[4, 13]], "share": 0.25},
    ]
    losses = SoftLabelsWriter().losses(item, SCHEME)
    assert (losses["spans of the gold layer"], losses["spans of older rounds"]) == (1, 1)


@settings(deadline=None, max_examples=40)
@given(items=corpora)
def test_every_character_has_the_share_that_counting_finds(items: Sequence[Annotated]) -> None:
    for line, item in zip(lines(items), items, strict=True):
        newest: dict[str, Marks] = {}
        for marks in sorted(item.marks, key=lambda each: each.layer.round):
            newest[marks.layer.annotator] = marks
        newest.pop("", None)
        worked = {*newest, *(work.annotator for work in item.work if work.status is Status.DONE)}
        assert line["annotators"] == len(worked)
        told: dict[int, dict[str, float]] = {}
        for each in line["stretches"]:
            assert each["shares"]
            told |= dict.fromkeys(range(each["start"], each["end"]), each["shares"])
        for place in range(len(item.document.text)):
            over = {(name, s.label) for name, marks in newest.items() for s in marks.spans for a, b in s.stretches if a <= place < b}
            labels = sorted(label for _, label in over)
            assert told.get(place, {}) == {label: round(labels.count(label) / len(worked), 6) for label in dict.fromkeys(labels)}


def test_nobody_gives_no_shares() -> None:
    (line,) = lines([Annotated(CORPUS[2].document)])
    assert (line["annotators"], line["stretches"], line["spans"]) == (0, [], [])

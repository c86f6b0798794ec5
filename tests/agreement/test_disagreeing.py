"""What is one passage, and what annotators disagree about."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.agreement import Unit, unit
from bias_annotator.agreement.disagreeing import DisagreementKind, confusion, disagreements, innermost_runs
from bias_annotator.agreement.passages import align
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text

TEXT = Text("The mayor said the rescue was “a disgrace”. Nobody’s plan, she added, “was honest.” The hearing continues.")
DOCUMENT = Document(DocumentId("d"), TEXT)
LABEL, BOUNDARY, MISSED = DisagreementKind.LABEL, DisagreementKind.BOUNDARY, DisagreementKind.MISSED

_stretches = st.lists(st.integers(0, 40), min_size=2, max_size=4, unique=True).map(
    lambda places: tuple(zip(sorted(places)[::2], sorted(places)[1::2], strict=False))
)
units = st.lists(st.builds(Unit, st.sampled_from("ab"), _stretches), max_size=6)


def place(words: str) -> tuple[int, int]:
    start = TEXT.content.index(words)
    return start, start + len(words)


def marks(name: str, *spans: tuple[str, str] | tuple[str, str, str]) -> Marks:
    made = [Span.new(TEXT, label, *(place(words) for words in quotes)) for label, *quotes in spans]
    return Marks.of(Layer.of(name), made)


def kinds(*layers: Marks) -> list[tuple[str, str, int]]:
    return [(found.kind, TEXT.content[found.start : found.end], found.words) for found in disagreements(DOCUMENT, layers)]


def test_the_same_spans_are_no_disagreement() -> None:
    one, other = (marks(name, ("quotation", "“a disgrace”"), ("opinion", "the rescue was “a disgrace”")) for name in ("Ana", "Ben"))
    assert kinds(one, other) == []
    assert innermost_runs(len(TEXT), [one, other]) == []


def test_the_same_passage_with_another_label_is_a_label_disagreement() -> None:
    assert kinds(marks("Ana", ("quotation", "“a disgrace”")), marks("Ben", ("opinion", "a disgrace"))) == [(LABEL, "“a disgrace”", 2)]


def test_the_same_label_with_other_borders_counts_the_words_that_differ() -> None:
    assert kinds(marks("Ana", ("opinion", "the rescue was “a disgrace”")), marks("Ben", ("opinion", "“a disgrace”"))) == [
        (BOUNDARY, "the rescue was “a disgrace”", 3)
    ]
    assert kinds(marks("Ana", ("quotation", "“a disgrace”")), marks("Ben", ("quotation", "a disgrace"))) == [(BOUNDARY, "“a disgrace”", 0)]


def test_a_split_span_differs_from_a_whole_one_by_its_gap() -> None:
    split = marks("Ana", ("quotation", "Nobody’s plan,", "“was honest.”"))
    whole = marks("Ben", ("quotation", "Nobody’s plan, she added, “was honest.”"))
    assert kinds(split, whole) == [(BOUNDARY, "Nobody’s plan, she added, “was honest.”", 2)]
    assert innermost_runs(len(TEXT), [split, whole]) == [(*place(" she added, "), (None, "quotation"))]


def test_a_span_without_counterpart_is_missed_and_the_list_is_in_text_order() -> None:
    ana = marks("Ana", ("quotation", "“a disgrace”"), ("reporting", "The hearing continues."))
    ben = marks("Ben", ("quotation", "“was honest.”"))
    found = disagreements(DOCUMENT, [ana, ben])
    assert [(each.kind, [span and span.label for span in each.spans]) for each in found] == [
        (MISSED, ["quotation", None]),
        (MISSED, [None, "quotation"]),
        (MISSED, ["reporting", None]),
    ]
    assert [each.words for each in found] == [2, 2, 3]


def test_a_short_span_inside_a_long_one_with_another_label_is_not_the_same_passage() -> None:
    ana = marks("Ana", ("reporting", "The mayor said the rescue was “a disgrace”."))
    assert [kind for kind, *_ in kinds(ana, marks("Ben", ("opinion", "disgrace")))] == [MISSED, MISSED]


def test_stacked_labels_are_paired_with_their_like() -> None:
    ana = marks("Ana", ("opinion", "“a disgrace”"), ("quotation", "“a disgrace”"))
    ben = marks("Ben", ("quotation", "“a disgrace”"), ("opinion", "“a disgrace”"))
    assert kinds(ana, ben) == []


def test_three_annotators_stand_in_one_passage() -> None:
    ana, chi = (marks(name, ("quotation", "“a disgrace”")) for name in ("Ana", "Chi"))
    (found,) = disagreements(DOCUMENT, [ana, marks("Ben"), chi])
    assert (found.kind, [span is not None for span in found.spans]) == (MISSED, [True, False, True])
    (found,) = disagreements(DOCUMENT, [ana, marks("Ben"), marks("Dee", ("opinion", "“a disgrace”"))])
    assert found.kind == LABEL
    assert len(kinds(*[marks(str(number), ("opinion", "plan" if number else "Nobody’s plan")) for number in range(6)])) == 1


def test_confusion_counts_labels_of_aligned_spans_and_what_was_missed() -> None:
    ana = marks("Ana", ("quotation", "“a disgrace”"), ("opinion", "Nobody’s plan"))
    ben = marks("Ben", ("opinion", "“a disgrace”"), ("opinion", "Nobody’s plan"), ("reporting", "The hearing continues."))
    once = Counter({("quotation", "opinion"): 1, ("opinion", "opinion"): 1, (None, "reporting"): 1})
    assert confusion([(ana, ben)]) == once
    assert confusion([(ana, ben), (ana, ben)]) == once + once
    assert confusion([(ben, ana)]) == {(two, one): count for (one, two), count in once.items()}


def test_innermost_labels_are_compared() -> None:
    outer = ("reporting", "The mayor said the rescue was “a disgrace”.")
    ana, ben = marks("Ana", outer, ("opinion", "“a disgrace”")), marks("Ben", outer)
    assert innermost_runs(len(TEXT), [ana, ben]) == [(*place("“a disgrace”"), ("opinion", "reporting"))]


@given(st.lists(units, min_size=2, max_size=4))
def test_every_unit_stands_in_exactly_one_passage(layers: list[list[Unit]]) -> None:
    passages = align(layers)
    for layer, theirs in enumerate(layers):
        assert sorted(passage[layer] for passage in passages if passage[layer] is not None) == list(range(len(theirs)))
    assert all(any(index is not None for index in passage) for passage in passages)


@given(units)
def test_equal_layers_are_aligned_unit_by_unit(theirs: list[Unit]) -> None:
    for one, other in align([theirs, theirs[::-1]]):
        assert one is not None
        assert other is not None
        assert theirs[one] == theirs[::-1][other]


@pytest.mark.parametrize("layers", [[], [[]], [[], []]])
def test_nothing_gives_no_passages(layers: list[list[Unit]]) -> None:
    assert align(layers) == []


def test_the_best_overlap_is_joined_first() -> None:
    assert align([[unit("a", (0, 10))], [unit("a", (0, 6)), unit("a", (0, 9))]]) == [(None, 0), (0, 1)]

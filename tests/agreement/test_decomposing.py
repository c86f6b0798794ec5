"""What disagreement consists of, for two annotators at a time."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.agreement.decomposing import Part, by_annotator, by_document, by_label, by_part, confused, meetings, missed_by
from bias_annotator.agreement.disagreeing import confusion
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text

TEXT = Text("x" * 100)
D1 = DocumentId("d1")


def marks(name: str, *spans: tuple[str, int, int], **fields: Any) -> Marks:  # noqa: ANN401 - fields of a span
    return Marks.of(Layer.of(name), [Span.new(TEXT, label, (start, end), **fields) for label, start, end in spans])


def test_each_passage_is_of_the_first_part_that_holds() -> None:
    ana = marks("Ana", ("opinion", 0, 10), ("opinion", 20, 30), ("quotation", 40, 50), ("reporting", 60, 70))
    ben = marks("Ben", ("opinion", 0, 10), ("opinion", 20, 28), ("opinion", 40, 49), ("quotation", 80, 90))
    found = list(meetings(D1, ana, ben))
    assert [each.part for each in found] == [Part.AGREED, Part.BOUNDARY, Part.LABEL, Part.ALONE, Part.ALONE]
    assert [(each.one, each.other, each.start, each.end) for each in found[3:]] == [("Ana", "Ben", 60, 70), ("Ben", "Ana", 80, 90)]
    assert by_part(found) == Counter({Part.ALONE: 2, Part.AGREED: 1, Part.BOUNDARY: 1, Part.LABEL: 1})
    assert by_label(found) == {
        "opinion": Counter({Part.AGREED: 1, Part.BOUNDARY: 1, Part.LABEL: 1}),
        "quotation": Counter({Part.LABEL: 1, Part.ALONE: 1}),
        "reporting": Counter({Part.ALONE: 1}),
    }
    assert by_annotator(found)["Ana"] == by_annotator(found)["Ben"]
    assert by_annotator(found)["Ana"][Part.ALONE] == 1
    assert missed_by(found) == Counter(Ana=1, Ben=1)
    assert by_document(found) == {D1: by_part(found)}
    assert confused(found) == Counter({("opinion", "opinion"): 2, ("opinion", "quotation"): 1})


def test_spans_that_differ_in_an_attribute_alone_are_told_apart() -> None:
    direct, indirect = (marks("Ana", ("quotation", 0, 9), attributes={"kind": kind}) for kind in ("direct", "indirect"))
    assert [each.part for each in meetings(D1, direct, indirect)] == [Part.ATTRIBUTE]
    assert [each.part for each in meetings(D1, direct, direct)] == [Part.AGREED]


def test_a_passage_stands_where_its_later_span_was_made() -> None:
    early, late = datetime(2031, 5, 1, tzinfo=UTC), datetime(2031, 5, 2, tzinfo=UTC)
    (found,) = meetings(D1, marks("Ana", ("opinion", 0, 9), created=late), marks("Ben", ("opinion", 0, 9), created=early))
    assert found.at == late


spans = st.lists(
    st.tuples(st.sampled_from(["a", "b"]), st.integers(0, 80), st.integers(1, 19)).map(lambda each: (each[0], each[1], each[1] + each[2])),
    max_size=6,
)


@given(spans, spans)
def test_every_span_is_in_one_passage_and_the_order_of_two_does_not_matter(
    first: list[tuple[str, int, int]], second: list[tuple[str, int, int]]
) -> None:
    ana, ben = marks("Ana", *first), marks("Ben", *second)
    found, turned = list(meetings(D1, ana, ben)), list(meetings(D1, ben, ana))
    assert sum(1 if each.part is Part.ALONE else 2 for each in found) == len(ana.spans) + len(ben.spans)
    assert by_part(found) == by_part(turned)
    assert by_annotator(found) == by_annotator(turned)
    alone = {pair: count for pair, count in confusion([(ana, ben)]).items() if None in pair}
    assert by_part(found)[Part.ALONE] == sum(alone.values())

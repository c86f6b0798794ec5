"""Who pulls agreement down, how each stands to gold and to themselves, and how it changes with time."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.dissecting import (
    Part,
    by_annotator,
    by_document,
    by_part,
    meetings_of,
    meetings_of_rounds,
    missed_by,
    over_time,
    with_gold,
    with_oneself,
    without_each,
)
from bias_annotator.project.project import Project

START = datetime(2031, 5, 1, tzinfo=UTC)
DOCUMENTS = 8


def spans(text: Text, day: int, *places: int) -> list[Span]:
    return [Span.new(text, "opinion", (place, place + 10), created=START + timedelta(days=day)) for place in places]


def document(number: int) -> Annotated:
    """Ana is right; Ben learns: in the later half he is right too; Chi never is. Ana saw the even ones twice."""
    text = Text(f"{number:<200}")
    day = DOCUMENTS - number  # marked in another order than added
    late = number < DOCUMENTS // 2
    layers: list[tuple[Layer, Sequence[Span]]] = [
        (Layer.of("Ana", 1), spans(text, day, 0, 50)),
        (Layer.of("Ben"), spans(text, day, *((0, 50) if late else (0, 150)))),
        (Layer.of("Chi"), spans(text, day, 120)),
        (GOLD, spans(text, 99, 0, 50)),
    ]
    if number % 2 == 0:
        layers.append((Layer.of("Ana", 2), spans(text, day, 0)))
    return Annotated(Document(DocumentId(f"d{number}"), text), tuple(Marks.of(layer, each) for layer, each in layers), ())


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias") as made:
        made.add([document(number) for number in range(DOCUMENTS)])
        yield made


def strict(found: Comparison) -> float | None:
    measure = found.measure("f1_strict")
    assert measure is not None
    return measure.value


def test_without_the_one_who_differs_the_others_agree_more(project: Project) -> None:
    found = without_each(project, measures=["f1_strict"])
    assert list(found) == ["Ana", "Ben", "Chi"]
    values = {name: strict(each) for name, each in found.items()}
    assert max(values, key=lambda name: values[name] or 0) == "Chi"
    assert values["Chi"] == strict(compare(project, annotators=["Ana", "Ben"], measures=["f1_strict"]))
    assert without_each(project, annotators=["Ana", "Ben"]) == {}


def test_each_is_compared_with_gold(project: Project) -> None:
    found = with_gold(project, measures=["f1_strict", "alpha_char"], bootstrap=20)
    assert [each.annotators for each in found.values()] == [("Ana", "gold"), ("Ben", "gold"), ("Chi", "gold")]
    # Ana's newest round lacks a span in every other document: 12 of 12 + 16.
    assert strict(found["Ana"]) == pytest.approx(2 * 12 / 28)
    assert strict(found["Ben"]) == pytest.approx(2 * 12 / 32)
    assert strict(found["Chi"]) == 0
    assert found["Ben"].measures[0].interval is not None


def test_each_is_compared_with_themselves_where_they_saw_a_document_again(project: Project) -> None:
    found = with_oneself(project, measures=["f1_strict"])
    assert list(found) == ["Ana"]
    assert found["Ana"].annotators == ("Ana, round 1", "Ana, round 2")
    assert (found["Ana"].documents, strict(found["Ana"])) == (DOCUMENTS // 2, pytest.approx(2 / 3))
    assert with_oneself(project, annotators=["Ben"]) == {}


def test_what_somebody_saw_otherwise_in_another_round_is_told_passage_by_passage(project: Project) -> None:
    found = list(meetings_of_rounds(project, "ana"))
    assert [each.document for each in found] == [f"d{number}" for number in (0, 2, 4, 6) for _ in range(2)]
    assert by_part(found) == {Part.AGREED: DOCUMENTS // 2, Part.ALONE: DOCUMENTS // 2}
    assert {(each.one, each.other) for each in found} == {("ana, round 1", "ana, round 2")}
    assert list(meetings_of_rounds(project, "Ana", [DocumentId("d0"), DocumentId("d1")])) != []
    assert list(meetings_of_rounds(project, "Ana", [DocumentId("d1")])) == list(meetings_of_rounds(project, "Ben")) == []
    assert list(meetings_of_rounds(project, "Ana", labels=["quotation"])) == []


def test_agreement_is_told_in_the_order_of_work(project: Project) -> None:
    periods = over_time(project, annotators=["Ben", "gold"], measures=["f1_strict"], periods=4)
    assert [strict(each.comparison) for each in periods] == [0.5, 0.5, 1, 1]
    assert [each.comparison.documents for each in periods] == [2, 2, 2, 2]
    assert [each.first for each in periods] == [START + timedelta(days=day) for day in (1, 3, 5, 7)]
    assert periods[-1].last == START + timedelta(days=DOCUMENTS)
    assert len(over_time(project, periods=100, measures=["f1_strict"])) == DOCUMENTS
    with pytest.raises(UserError, match="not a number of periods"):
        over_time(project, periods=0)


def test_disagreement_is_taken_apart(project: Project) -> None:
    found = list(meetings_of(project, ["Ana", "Ben"]))
    assert by_part(found)[Part.AGREED] + by_part(found)[Part.ALONE] == len(found)
    assert missed_by(found)["Ana"] == by_annotator(found)["Ben"][Part.ALONE]
    assert set(by_document(found)) == {DocumentId(f"d{number}") for number in range(DOCUMENTS)}
    assert list(meetings_of(project, ["Ana", "Ben"], [DocumentId("d1")])) == [each for each in found if each.document == "d1"]


def test_labels_and_a_round_narrow_what_is_taken_apart(project: Project) -> None:
    assert list(meetings_of(project, ["Ana", "Ben"], labels=["quotation"])) == []
    assert list(meetings_of(project, ["Ana", "Ben"], labels=["opinion"])) == list(meetings_of(project, ["Ana", "Ben"]))
    first = list(meetings_of(project, ["Ana", "Ben"], round_=1))
    assert by_part(first)[Part.AGREED] == DOCUMENTS // 2 * 3  # in round 2 Ana marked less
    assert by_part(meetings_of(project, ["Ana", "Ben"]))[Part.AGREED] < by_part(first)[Part.AGREED]
    curves = [
        [
            strict(period.comparison)
            for period in over_time(project, measures=["f1_strict"], annotators=["Ana", "Ben"], periods=2, round_=number)
        ]
        for number in (0, 1)
    ]
    assert curves[1] == [0.5, 1.0]
    assert curves[0] != curves[1]

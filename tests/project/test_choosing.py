"""What can be chosen of a comparison, and what is refused with a sentence and a hint."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from making import ANA, BEN, document, item, mark, span

from bias_annotator.agreement import MEASURES
from bias_annotator.agreement.kinds import Tuning
from bias_annotator.errors import UserError
from bias_annotator.model.people import Layer
from bias_annotator.project.choosing import enough, kinds_of
from bias_annotator.project.comparing import compare
from bias_annotator.project.dissecting import over_time, with_gold, with_oneself, without_each
from bias_annotator.project.project import Project

ONE = document("one")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias", title="Test") as made:
        spans = [span(ONE, "quotation", (18, 34)), span(ONE, "opinion", (52, 69))]
        made.add([item(ONE, (ANA, spans), (BEN, [span(ONE, "quotation", (20, 34)), span(ONE, "reporting", (50, 60))]))])
        made.apply(mark(ONE, Layer.of("Ana", 2), "made_up", (18, 30)))
        yield made


@pytest.mark.parametrize(
    ("choice", "sentence", "hint"),
    [
        ({"measures": ["kapa"]}, "There is no measure called “kapa”.", "The measures are f1_strict, "),
        ({"labels": ["Opinion"]}, "There is no label called “Opinion” in this project.", "The labels are reporting, quotation, opinion, "),
        ({"round_": 3}, "There is no round 3 in this project.", "The rounds are 1, 2; 0 stands for the newest of each annotator."),
        ({"round_": -1}, "There is no round -1 in this project.", "The rounds are 1, 2;"),
        ({"bootstrap": -1}, "-1 is not a number of resamples.", "Give 0 for no interval"),
        ({"samples": -1}, "-1 is not a number of samples.", "Give 30 or more."),
        ({"sampler": "dice"}, "There is no model of chance called “dice”.", "The models are shuffle, statistical."),
        ({"alpha": -1.0}, "Alpha -1.0 and beta 1.0 give no weights.", "not both are 0"),
        ({"alpha": 0.0, "beta": 0.0}, "Alpha 0.0 and beta 0.0 give no weights.", "not both are 0"),
        ({"beta": float("nan")}, "Alpha 1.0 and beta nan give no weights.", "not both are 0"),
        ({"delta": 0}, "Delta 0 is no cost of an empty unit.", "greater than 0"),
        ({"delta": float("inf")}, "Delta inf is no cost of an empty unit.", "greater than 0"),
        ({"backend": "gpu"}, "There is no backend called “gpu”.", "The backends are loky, threading, dask, ray."),
    ],
)
@pytest.mark.parametrize("call", [compare, without_each, with_gold, with_oneself, over_time])
def test_what_makes_no_sense_is_refused(project: Project, call: Any, choice: dict[str, Any], sentence: str, hint: str) -> None:  # noqa: ANN401 - any of them
    with pytest.raises(UserError) as caught:
        call(project, **choice)
    assert caught.value.sentence == sentence
    assert hint in caught.value.hint


def test_a_choice_by_another_name_is_an_error_and_not_passed_over(project: Project) -> None:
    with pytest.raises(TypeError, match="no choice called annotator, round"):
        compare(project, annotator=["Ana"], round=1)  # type: ignore[call-arg]  # that is the point


def test_a_label_that_only_spans_have_can_be_chosen(project: Project) -> None:
    assert compare(project, labels=["made_up"], measures=["f1_strict"]).measures[0].spans == 1


def test_settings_reach_the_measures_that_draw_and_travel_with_their_values(project: Project) -> None:
    usual = compare(project, measures=["gamma", "gamma_cat", "f1_strict"], round_=1, bootstrap=0)
    assert usual.measures[0].settings == Tuning(samples=enough(1)).settings
    values = [usual.measures[0].value]
    for number, choice in enumerate(({"sampler": "statistical"}, {"alpha": 3.0}, {"beta": 0.25}, {"samples": 7}, {"seed": 5})):
        found = compare(project, measures=["gamma", "f1_strict"], round_=1, bootstrap=0, **choice)  # type: ignore[arg-type]  # one of several types
        assert found.measures[0].settings == {**usual.measures[0].settings, **choice}
        assert found.measures[0].value not in values, number
        assert found.measures[1] == usual.measures[2]
        values.append(found.measures[0].value)
    stretched = compare(project, measures=["gamma"], round_=1, delta=2.5, bootstrap=0).measures[0]
    assert (stretched.value, stretched.settings["delta"]) == (usual.measures[0].value, 2.5)


def test_many_documents_need_fewer_random_annotations_each() -> None:
    assert [enough(documents) for documents in (0, 1, 49, 50, 199, 200, 100_000)] == [30, 30, 30, 10, 10, 5, 5]
    assert [kind.settings.get("samples") for kind in kinds_of({"measures": ["gamma", "ac1"]}, 60)] == [10, None]
    assert [kind.name for kind in kinds_of({"measures": ["ac1", "gamma", "ac1"]}, 1)] == ["ac1", "gamma"]
    assert [kind.name for kind in kinds_of({}, 1)] == list(MEASURES)

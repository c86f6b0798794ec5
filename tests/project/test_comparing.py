"""Agreement in a project: who is compared, which documents count, and what is said about a value."""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.comparing import Comparison, both, compare, confusion, enough, opinions, too_little
from bias_annotator.project.project import Project

SCHEME = Scheme("test", "Test", (Label("reporting"), Label("quotation"), Label("opinion")))
LENGTH = 100


def document(name: str, *layers: tuple[Layer, Sequence[tuple[str, int, int]]], done: Sequence[str] = ()) -> Annotated:
    text = Text(f"{name:<{LENGTH}}")
    marks = tuple(Marks.of(layer, [Span.new(text, label, (start, end)) for label, start, end in spans]) for layer, spans in layers)
    return Annotated(Document(DocumentId(name), text), marks, tuple(Work(person, Status.DONE) for person in done))


def marked(name: str, round_: int, *spans: tuple[str, int, int]) -> tuple[Layer, Sequence[tuple[str, int, int]]]:
    return Layer.of(name, round_), spans


QUOTE = ("quotation", 10, 30)
VIEW = ("opinion", 40, 80)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias", scheme=SCHEME, guideline="# Guide") as made:
        made.add(
            [
                document("d1", marked("Ana", 1, QUOTE, VIEW), marked("Ben", 1, QUOTE), (GOLD, [QUOTE])),
                document("d2", marked("Ana", 1, VIEW), done=["ana", "Ben"]),
                document("d3", marked("Ana", 1, QUOTE)),
                document("d4", marked("Ana", 1, ("opinion", 0, 9)), marked("Ana", 2, QUOTE), marked("Ben", 1, QUOTE)),
            ]
        )
        made.add_annotator("Idle")
        yield made


def value(comparison: Comparison, name: str) -> float | None:
    found = comparison.measure(name)
    assert found is not None
    return found.value


def test_documents_count_that_are_done_or_marked_by_two_and_the_newest_round_is_taken(project: Project) -> None:
    found = compare(project)
    assert found.annotators == ("Ana", "Ben")
    assert found.documents == 3  # d3 is Ana's alone
    # d1: 1 match of 2 + 1 spans; d2: 1 span against a finished document without any; d4: the quotation of round 2.
    assert value(found, "f1_strict") == pytest.approx(2 * 2 / (3 + 1 + 2))
    strict = found.measure("f1_strict")
    assert strict is not None
    assert (strict.spans, strict.characters) == (6, 3 * LENGTH)
    assert dict(strict.per_label) == {"quotation": 1, "opinion": 0}
    assert list(strict.per_label) == ["quotation", "opinion"]  # in the order of the scheme
    assert [(pair.a, pair.b, pair.documents) for pair in strict.pairs] == [("Ana", "Ben", 3)]
    assert strict.matrix() == {("Ana", "Ben"): strict.value, ("Ben", "Ana"): strict.value}


def test_the_json_is_what_the_command_line_promises(project: Project) -> None:
    found = json.loads(json.dumps(compare(project, measures=["alpha_char", "f1_overlap"], bootstrap=50, seed=4).to_json()))
    assert list(found) == ["annotators", "documents", "measures"]
    assert [measure["name"] for measure in found["measures"]] == ["alpha_char", "f1_overlap"]
    for measure in found["measures"]:
        assert list(measure) == ["name", "value", "interval", "documents", "spans", "settings", "per_label", "pairs", "warning"]
        assert len(measure["interval"]) == 2
        assert measure["pairs"] == [{"a": "Ana", "b": "Ben", "value": pytest.approx(measure["value"])}]
        assert measure["warning"] == "Too little data: 3 documents (10 are needed), 6 spans (20 are needed)."
    assert found["measures"][0]["settings"] == {"distance": "nominal", "bootstrap": 50, "seed": 4, "characters": 300}
    assert found["measures"][1]["settings"] == {"iou": 0.5, "bootstrap": 50, "seed": 4, "characters": 300}


def test_annotators_are_chosen_by_name_whatever_its_letter_case_and_gold_may_be_named(project: Project) -> None:
    assert compare(project, annotators=["ben", "ANA", "Ben"]).annotators == ("Ben", "Ana")
    against = compare(project, annotators=["Ben", "gold"])
    assert (against.annotators, against.documents, value(against, "f1_strict")) == (("Ben", "gold"), 1, 1)


def test_someone_without_work_has_no_value_and_is_named(project: Project) -> None:
    found = compare(project, annotators=["Ana", "Ben", "Idle"], measures=["f1_strict"]).measure("f1_strict")
    assert found is not None
    assert found.value == pytest.approx(2 / 3)
    assert [(pair.b, pair.value) for pair in found.pairs] == [("Ben", found.value), ("Idle", None), ("Idle", None)]
    assert found.warning is not None
    assert "No value for Ana and Idle, Ben and Idle: no document in common" in found.warning
    lonely = compare(project, annotators=["Ana"], measures=["f1_strict"]).to_json()["measures"][0]
    assert (lonely["value"], lonely["pairs"]) == (None, [])
    assert lonely["warning"] == (
        "Too little data: 1 annotator (2 are needed), no documents (10 are needed), no spans (20 are needed)."
        " No value: it takes two annotators who worked."
    )


def test_documents_can_be_chosen(project: Project) -> None:
    found = compare(project, documents=[DocumentId("d4"), DocumentId("d4")])
    assert (found.documents, value(found, "f1_strict")) == (1, 1)


@pytest.mark.parametrize(
    ("choice", "sentence", "hint"),
    [
        ({"measures": ["kappa"]}, "no measure called “kappa”", "The measures are f1_strict, f1_overlap, f1_soft, "),
        ({"annotators": ["Ana", "Zoe"]}, "no annotator called “Zoe”", "The annotators are Ana, Ben, Idle."),
        ({"documents": ["d1", "d9"]}, "no document “d9”", ""),
        ({"bootstrap": -1}, "-1 is not a number of resamples", ""),
    ],
)
def test_a_name_that_nothing_has_is_refused_with_those_there_are(
    project: Project, choice: dict[str, list[str]], sentence: str, hint: str
) -> None:
    with pytest.raises(UserError) as caught:
        compare(project, **choice)  # type: ignore[arg-type]
    assert sentence in caught.value.sentence
    assert hint in caught.value.hint


def test_an_empty_project_has_no_values_and_says_so(tmp_path: Path) -> None:
    with Project.new(tmp_path / "empty.bias", scheme=SCHEME, guideline="# Guide") as made:
        found = compare(made, bootstrap=10)
        assert (found.annotators, found.documents) == ((), 0)
        assert all(measure.value is None and measure.too_little for measure in found.measures)
        with pytest.raises(UserError) as caught:
            compare(made, annotators=["Ana"])
        assert caught.value.hint == "Nobody has worked on this project yet."


def test_enough_data_needs_no_warning(project: Project) -> None:
    assert too_little(2, 10, 20) == ""
    assert too_little(1, 10, 20) == "Too little data: 1 annotator (2 are needed)."
    project.add([document(f"more{number}", marked("Ana", 1, QUOTE), marked("Ben", 1, QUOTE)) for number in range(10)])
    for measure in compare(project, bootstrap=0).measures:
        no_label = "No value for “opinion”: the label leaves nothing to disagree about."  # no opinion is near another span
        assert measure.warning == (no_label if measure.name in ("gamma_cat", "gamma_k") else None)
        assert not measure.too_little
        assert measure.caution.endswith(".")
        assert measure.value is not None


def test_progress_is_told_and_the_work_can_be_stopped(project: Project) -> None:
    told: list[tuple[int, int]] = []
    compare(project, bootstrap=1200, report=lambda done, total, _text: told.append((done, total)))
    assert list(dict.fromkeys(told)) == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4), (1000, 1200), (1200, 1200)]

    def stop(done: int, _total: int, _text: str) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        compare(project, report=stop)


def test_who_stops_a_comparison_need_not_wait_for_the_end_of_a_document(tmp_path: Path) -> None:
    draw = random.Random(5)  # noqa: S311 - not for secrets
    people = [
        marked(name, 1, *((draw.choice(["opinion", "quotation"]), start, start + 30) for start in draw.choices(range(60), k=20)))
        for name in ("Ana", "Ben", "Chi", "Dan", "Eva")
    ]
    told: list[int] = []

    def stop(done: int, _total: int, _text: str) -> None:
        told.append(done)
        if len(told) > 1:
            raise CancelledError

    with Project.new(tmp_path / "crowded.bias", scheme=SCHEME, guideline="# Guide") as project:
        project.add([document("a", *people)])
        with pytest.raises(CancelledError):
            compare(project, measures=["gamma"], report=stop)
        assert told == [0, 0]


def test_confusion_is_counted_over_the_documents_of_two_annotators(project: Project) -> None:
    assert confusion(both(project, "ana", "Ben")) == {("quotation", "quotation"): 2, ("opinion", None): 2}
    assert confusion(both(project, "Ben", "Ana", [DocumentId("d1")])) == {("quotation", "quotation"): 1, (None, "opinion"): 1}
    assert confusion(both(project, "Ana", "Idle")) == {}


def test_opinions_are_those_who_worked() -> None:
    item = document("d", marked("Ana", 1, QUOTE), marked("Ana", 2, VIEW), marked("Ben", 1), done=["Chi"])
    assert {name: [span.label for span in marks.spans] for name, marks in opinions(item).items()} == {"ana": ["opinion"], "chi": []}
    assert opinions(document("d", marked("Ana", 2, VIEW), marked("Ana", 1, QUOTE)))["ana"].layer.round == 2


def test_many_documents_need_fewer_random_annotations_each(project: Project) -> None:
    assert [enough(documents) for documents in (0, 1, 49, 50, 199, 200, 100_000)] == [30, 30, 30, 10, 10, 5, 5]
    drawn = [compare(project, measures=["gamma"], samples=samples).measure("gamma").settings["samples"] for samples in (0, 7)]
    assert drawn == [30, 7]

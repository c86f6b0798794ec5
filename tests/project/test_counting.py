"""What agreement counts is kept and counted again only where something changed; processors and order change nothing."""

import dataclasses
import logging
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from bias_annotator import agreement
from bias_annotator.agreement import MEASURES, Case
from bias_annotator.errors import UserError
from bias_annotator.model import changes
from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project import backends, counting
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.project import Project

PEOPLE = ("Ana", "Ben", "Chi")
DOCUMENTS = 6


def document(number: int) -> Annotated:
    draw = random.Random(number)  # noqa: S311 - data of a test
    text = Text(f"{number:<400}")
    marks = []
    for name in PEOPLE[: 2 + number % 2]:
        spans = {}
        for _ in range(6):
            start = draw.randrange(0, 380, 5)
            label = draw.choice(("reporting", "quotation", "opinion"))
            spans[label, start] = Span.new(text, label, (start, start + draw.choice((5, 15, 20))))
        marks.append(Marks.of(Layer.of(name), spans.values()))
    return Annotated(Document(DocumentId(f"d{number:02}"), text), tuple(marks), ())


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias") as made:
        made.add([document(number) for number in range(DOCUMENTS)])
        yield made


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Case, list[str]]]:
    """What is counted, as it is counted."""
    seen: list[tuple[Case, list[str]]] = []

    def count(task: counting.Task) -> counting.Counted:
        if task[1]:
            seen.append((task[0], [kind.name for kind in task[1]]))
        return counting.terms_of(*task)

    monkeypatch.setattr(counting, "count", count)
    return seen


def values(found: Comparison) -> list[object]:
    return [dataclasses.astuple(measure) for measure in found.measures]


def test_only_what_changed_is_counted_again(project: Project, counted: list[object]) -> None:
    first = compare(project, bootstrap=20)
    assert len(counted) == DOCUMENTS
    again = compare(project, bootstrap=20)
    assert len(counted) == DOCUMENTS
    assert again == first
    third = DocumentId("d03")
    project.apply(changes.mark(third, Layer.of("Ana"), project.document(third).text, "opinion", [(1, 3)]))
    assert compare(project, bootstrap=20) != first
    assert len(counted) == DOCUMENTS + 1
    project.undo(third, Layer.of("Ana"))
    assert compare(project, bootstrap=20) == first


def test_what_is_kept_outlives_the_program_and_serves_fewer_documents_and_measures(
    project: Project, counted: list[object], tmp_path: Path
) -> None:
    compare(project)
    project.close()
    with Project.open(tmp_path / "test.bias") as opened:
        compare(opened, measures=["alpha_masi", "f1_soft"], documents=[DocumentId("d01"), DocumentId("d04")])
    assert len(counted) == DOCUMENTS


def test_a_measure_that_was_not_asked_for_before_is_counted_alone(project: Project, counted: list[tuple[Case, list[str]]]) -> None:
    compare(project, measures=["f1_strict"])
    compare(project, measures=["f1_strict", "ac1"])
    assert [names for _, names in counted] == [["f1_strict"]] * DOCUMENTS + [["ac1"]] * DOCUMENTS
    compare(project, measures=["kappa_fleiss"])  # has the same terms
    assert len(counted) == 2 * DOCUMENTS


def test_a_newer_version_of_a_measure_is_counted_anew(project: Project, counted: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    compare(project, measures=["f1_strict"])
    newer = dataclasses.replace(MEASURES["f1_strict"], version=MEASURES["f1_strict"].version + 1)
    monkeypatch.setitem(agreement.MEASURES, "f1_strict", newer)
    compare(project, measures=["f1_strict"])
    assert len(counted) == 2 * DOCUMENTS


def test_other_people_and_labels_do_not_mix(project: Project) -> None:
    everybody = compare(project, bootstrap=20)
    two = compare(project, annotators=["Ana", "Ben"], bootstrap=20)
    one_label = compare(project, labels=["opinion"], bootstrap=20)
    for kept in range(2):
        assert compare(project, bootstrap=20) == everybody, kept
        assert compare(project, annotators=["Ana", "Ben"], bootstrap=20) == two, kept
        assert compare(project, labels=["opinion"], bootstrap=20) == one_label, kept
    assert set(one_label.measures[0].per_label) == {"opinion"}


def test_a_project_that_cannot_be_written_is_counted_each_time(project: Project, counted: list[object], tmp_path: Path) -> None:
    project.close()
    with Project.open(tmp_path / "test.bias", read_only=True) as opened:
        assert compare(opened) == compare(opened)
    assert len(counted) == 2 * DOCUMENTS


def test_damaged_terms_are_counted_anew_and_logged(project: Project, counted: list[object], caplog: pytest.LogCaptureFixture) -> None:
    first = compare(project)
    kept = project.kept_terms([DocumentId("d05")])
    project.keep_terms([dataclasses.replace(each, body=b"damaged") for each in kept])
    with caplog.at_level(logging.WARNING):
        assert compare(project) == first
    assert len(counted) == DOCUMENTS + 1
    assert [record.message for record in caplog.records] == ["what agreement kept of document d05 is damaged: counted anew"]
    caplog.clear()


@pytest.mark.parametrize("backend", ["loky", "threading"])
def test_processors_change_no_digit(project: Project, tmp_path: Path, backend: str) -> None:
    alone = compare(project, bootstrap=50, seed=3)
    with Project.new(tmp_path / "other.bias") as other:
        other.add([document(number) for number in reversed(range(DOCUMENTS))])  # in another order, too
        together = compare(other, bootstrap=50, seed=3, workers=2, backend=backend)
        kept = compare(other, bootstrap=50, seed=3)
    assert values(together) == values(alone) == values(kept)


def test_a_backend_without_its_package_is_told_with_what_to_install(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    for backend, module in (("dask", "distributed"), ("ray", "ray.util.joblib")):
        monkeypatch.setitem(sys.modules, module, None)
        with pytest.raises(UserError) as caught:
            compare(project, workers=2, backend=backend)
        assert caught.value.sentence == f"The backend “{backend}” needs a package that is not installed."
        assert f"pip install bias-annotator[{backend}]" in caught.value.hint
    with pytest.raises(UserError) as caught:
        compare(project, backend="threads")
    assert caught.value.hint == "The backends are loky, threading, dask, ray."


def test_a_cluster_that_does_not_answer_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(**_size: object) -> None:
        why = "Timed out trying to connect to tcp://cluster:8786"
        raise TimeoutError(why)

    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=silent))
    monkeypatch.setitem(sys.modules, "dask", SimpleNamespace(config={}))
    with pytest.raises(UserError) as caught:
        compare(project, workers=2, backend="dask")
    assert caught.value.sentence == "The cluster of “dask” does not answer: Timed out trying to connect to tcp://cluster:8786"
    assert "leave out --backend" in caught.value.hint


@pytest.mark.parametrize(
    ("settings", "asked"), [({}, {"n_workers": 2, "threads_per_worker": 1}), ({"scheduler-address": "tcp://cluster:8786"}, {})]
)
def test_dask_is_asked_for_a_cluster_only_where_it_is_set_to_none(
    settings: dict[str, str], asked: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, object]] = []
    monkeypatch.setitem(
        sys.modules, "distributed", SimpleNamespace(Client=lambda **size: calls.append(size) or SimpleNamespace(close=list))
    )
    monkeypatch.setitem(sys.modules, "dask", SimpleNamespace(config=settings))
    backends._dask(2)
    assert [{name: value for name, value in call.items() if name in {"n_workers", "threads_per_worker"}} for call in calls] == [asked]


@pytest.mark.parametrize(("there", "address", "made"), [(False, "", [{"num_cpus": 2}]), (False, "ray://cluster", [{}]), (True, "", [])])
def test_ray_is_left_as_it_was_found(there: bool, address: str, made: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[dict[str, object]] = []
    left: list[bool] = []
    ray = SimpleNamespace(is_initialized=lambda: there, init=lambda **size: calls.append(size), shutdown=lambda: left.append(True))
    monkeypatch.setitem(sys.modules, "ray", ray)
    monkeypatch.setitem(sys.modules, "ray.util", ray)
    monkeypatch.setitem(sys.modules, "ray.util.joblib", SimpleNamespace(register_ray=list))
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    if address:
        monkeypatch.setenv("RAY_ADDRESS", address)
    backends._ray(2)()
    assert [{name: value for name, value in call.items() if name == "num_cpus"} for call in calls] == made
    assert left == [True] * (not there)


def test_processors_are_only_taken_when_there_is_something_to_count(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compare(project)

    def none(*_: object) -> None:
        pytest.fail("nothing is to be counted")

    monkeypatch.setattr(counting, "side_by_side", none)
    assert compare(project, workers=2) == first


def test_every_document_has_its_own_values(project: Project) -> None:
    found = compare(project, by_document=True)
    assert [each.document for each in found.by_document] == list(found.shared)
    for each in found.by_document:
        alone = compare(project, documents=[each.document])
        assert (each.spans, each.characters) == (alone.measures[0].spans, alone.measures[0].characters)
        flat = {"u_alpha", "u_alpha_binary", "alpha_u"}
        for measure in alone.measures:
            if measure.name not in flat or measure.value is not None:
                assert each.values[measure.name] == (None if measure.value is None else pytest.approx(measure.value, abs=1e-12))


def test_groups_have_values_within_and_between(project: Project) -> None:
    found = compare(project, groups={"old": ["Ana", "ben"], "new": ["Chi"]}, bootstrap=20)
    assert found.annotators == PEOPLE
    for measure in found.measures:
        pairs = {(pair.a, pair.b): pair.value for pair in measure.pairs}
        within, between = measure.groups
        assert (within.a, within.b, within.pairs, within.value) == ("old", "old", 1, pairs["Ana", "Ben"])
        across = [value for value in (pairs["Ana", "Chi"], pairs["Ben", "Chi"]) if value is not None]
        assert (between.a, between.b, between.pairs) == ("old", "new", 2)
        assert between.value == (pytest.approx(sum(across) / len(across)) if across else None)
        assert (between.interval is None) == (between.value is None)
        assert measure.to_json()["groups"][1]["pairs"] == 2
    assert "groups" not in compare(project).measures[0].to_json()

"""agreement: the object that scripts read, what people read, and names that nobody has."""

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bias_annotator.agreement import MEASURES
from bias_annotator.project.comparing import compare
from bias_annotator.project.project import Project
from bias_annotator.project.samples import make_sample

Bias = Callable[..., object]


def test_agreement_as_json_is_as_the_contract_says(bias: Bias, project: Path) -> None:
    value = bias("agreement", project, "--json").json
    assert set(value) == {"annotators", "documents", "measures"}
    assert value["annotators"] == ["Ana", "Ben"]
    assert value["documents"] == 2
    assert [each["name"] for each in value["measures"]] == list(MEASURES)
    for each in value["measures"]:
        assert set(each) == {"name", "value", "interval", "documents", "spans", "settings", "per_label", "pairs", "warning"}
        assert each["value"] is None or isinstance(each["value"], float)
        assert each["interval"] is None
        assert each["documents"] == 2
        assert isinstance(each["settings"], dict)
        assert set(each["per_label"]) <= {"reporting", "quotation", "opinion", "source", "cue"}
        assert [(pair["a"], pair["b"]) for pair in each["pairs"]] == [("Ana", "Ben")]
        assert all(set(pair) == {"a", "b", "value"} for pair in each["pairs"])
        assert "Too little data" in each["warning"]


def test_the_numbers_are_those_of_the_window(bias: Bias, project: Path) -> None:
    with Project.open(project) as opened:
        expected = compare(opened).to_json()
    assert bias("agreement", project, "--json").json == json.loads(json.dumps(expected))


def test_measures_people_and_documents_are_chosen(bias: Bias, project: Path) -> None:
    name = list(MEASURES)[-1]
    value = bias("agreement", project, "--measure", name, "--annotators", "Ben, ana", "--documents", "one", "--json").json
    assert [each["name"] for each in value["measures"]] == [name]
    assert set(value["annotators"]) == {"Ana", "Ben"}
    assert value["documents"] == 1


def test_intervals_come_with_resamples_and_are_the_same_with_the_same_seed(bias: Bias, project: Path) -> None:
    def run(seed: int) -> list[object]:
        value = bias("agreement", project, "--bootstrap", 50, "--seed", seed, "--json").json
        assert all(each["settings"]["bootstrap"] == 50 and each["settings"]["seed"] == seed for each in value["measures"])
        return [each["interval"] for each in value["measures"]]

    first = run(1)
    assert any(interval is not None and interval[0] <= interval[1] for interval in first)
    assert run(1) == first


@pytest.mark.parametrize(
    ("options", "sentence", "hint"),
    [
        (("--measure", "kapa"), "There is no measure called “kapa”.", "The measures are "),
        (("--annotators", "Ana,Caro"), "There is no annotator called “Caro” in this project.", "The annotators are Ana, Ben."),
        (("--documents", "one,three"), "The project has no document “three”.", ""),
    ],
)
def test_names_that_nothing_has_are_told_with_those_there_are(
    bias: Bias, project: Path, options: tuple[str, ...], sentence: str, hint: str
) -> None:
    ran = bias("agreement", project, *options, "--json")
    assert ran.out == ""
    assert ran.complaint[0] == sentence
    assert hint in ran.complaint[1]


def test_people_read_values_coverage_and_what_they_mean(bias: Bias, project: Path) -> None:
    ran = bias("agreement", project)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Ana, Ben; 2 documents that at least two worked on.\n")
    for name in MEASURES:
        assert f"\n{name} " in ran.out
    assert "Ana – Ben: " in ran.out
    assert "by label: " in ran.out
    assert "Too little data" in ran.out


def test_where_nobody_worked_there_is_nothing_to_measure_and_no_error(bias: Bias, tmp_path: Path) -> None:
    Project.new(tmp_path / "x.bias").close()
    assert bias("agreement", tmp_path / "x.bias").code == 0
    value = bias("agreement", tmp_path / "x.bias", "--json").json
    assert (value["annotators"], value["documents"]) == ([], 0)
    assert all(each["value"] is None for each in value["measures"])


def test_values_stand_under_headings_in_the_order_of_the_measures(bias: Bias, project: Path) -> None:
    lines = bias("agreement", project, "--bootstrap", 20).out.splitlines()
    firsts = [line.split("  ")[0] for line in lines]
    places = [firsts.index(each) for each in ("Marked the same passage", "f1_strict", "Per character", "alpha_char", "Advanced", "alpha_u")]
    assert places == sorted(places)
    assert any(line.split()[:1] == ["f1_strict"] and line.split()[1].startswith("(") for line in lines), "too little data"
    assert "Values in brackets rest on too little data." in lines


def test_groups_are_compared_within_and_between(bias: Bias, project: Path) -> None:
    found = bias("agreement", project, "--groups", "Old=Ana", "--groups", "New = Ben", "--bootstrap", 20, "--json").json
    for each in found["measures"]:
        assert [(group["a"], group["b"], group["pairs"]) for group in each["groups"]] == [("Old", "New", 1)]
        assert each["groups"][0]["value"] == each["pairs"][0]["value"]
    assert "  between Old and New: " in bias("agreement", project, "--groups", "Old=Ana", "--groups", "New=Ben").out
    wrong = bias("agreement", project, "--groups", "Ana,Ben")
    assert wrong.code == 2
    assert "is no group" in wrong.err


def test_only_spans_under_the_labels_that_are_named_are_seen(bias: Bias, project: Path) -> None:
    found = bias("agreement", project, "--labels", "opinion", "--measure", "f1_strict", "--json").json
    assert set(found["measures"][0]["per_label"]) == {"opinion"}


def test_processors_give_the_same_object(bias: Bias, project: Path) -> None:
    alone = bias("agreement", project, "--bootstrap", 30, "--json").json
    assert bias("agreement", project, "--bootstrap", 30, "--workers", 2, "--backend", "threading", "--json").json == alone
    assert bias("agreement", project, "--backend", "gpu").complaint[0] == "There is no backend called “gpu”."


def test_a_figure_and_a_table_are_written_beside_the_object(bias: Bias, project: Path, tmp_path: Path) -> None:
    figure, table = tmp_path / "values.svg", tmp_path / "documents.csv"
    found = bias("agreement", project, "--figure", figure, "--per-document", table, "--json").json
    assert found == bias("agreement", project, "--json").json
    assert figure.read_text(encoding="utf-8").startswith("<?xml")
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert [row["document"] for row in rows] == ["one", "two"]
    for name in MEASURES:
        assert all(row[name] == "" or -9 < float(row[name]) <= 1 for row in rows)
    said = bias("agreement", project, "--figure", figure, "--per-document", table).out
    assert said.endswith(f"Figure: {figure}\nValues by document: {table}\n")
    assert bias("agreement", project, "--figure", tmp_path / "values.gif").complaint == (
        "A figure cannot be written as “values.gif”.", "Its name ends in .svg, .pdf or .png.",
    )  # fmt: skip


def imported(bias: Bias, folder: Path, *options: object) -> Path:
    path = folder / "imported.bias"
    assert bias("new", path).code == 0
    assert bias("import", path, *options).code == 0
    return path


def of_the_command_and_from_python(bias: Bias, path: Path, *measures: str) -> tuple[object, object]:
    chosen = [part for measure in measures for part in ("--measure", measure)]
    command = bias("agreement", path, *chosen, "--bootstrap", 30, "--seed", 5, "--json").json
    with Project.open(path) as opened:
        return command, json.loads(json.dumps(compare(opened, measures=measures, bootstrap=30, seed=5).to_json()))


COUNTED = [name for name, kind in MEASURES.items() if not kind.sampled]


def test_the_values_of_the_sample_project_are_the_same_from_python(bias: Bias, tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.bias").close()
    command, python = of_the_command_and_from_python(bias, tmp_path / "sample.bias")
    assert command == python


@pytest.mark.shared
def test_the_values_of_a_published_corpus_are_the_same_from_python(bias: Bias, tmp_path: Path) -> None:
    corpus = Path(os.environ.get("BIAS_ANNOTATOR_SHARED", "nowhere")) / "data" / "redewiedergabe-dev.jsonl"
    if not corpus.exists():
        pytest.skip("its licence keeps the corpus out; set BIAS_ANNOTATOR_SHARED to the folder that holds data/redewiedergabe-dev.jsonl")
    path = imported(bias, tmp_path, corpus, "--unknown-label", "add")
    command, python = of_the_command_and_from_python(bias, path, *COUNTED)
    assert command == python

"""agreement: the object that scripts read, what people read, and names that nobody has."""

import csv
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from making import document, item

from bias_annotator import agreement
from bias_annotator.agreement import MEASURES
from bias_annotator.errors import UserError
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Span
from bias_annotator.project.comparing import compare
from bias_annotator.project.figures import PARTS
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
        assert each["interval"] is None or each["interval"][0] <= each["value"] <= each["interval"][1]
        assert each["documents"] == 2
        assert isinstance(each["settings"], dict)
        assert set(each["per_label"]) <= {"reporting", "quotation", "opinion", "source", "cue"}
        assert [(pair["a"], pair["b"]) for pair in each["pairs"]] == [("Ana", "Ben")]
        assert all(set(pair) == {"a", "b", "value"} for pair in each["pairs"])
        assert "Too little data" in each["warning"]
    assert any(each["interval"] for each in value["measures"])
    assert not any(each["interval"] for each in bias("agreement", project, "--bootstrap", 0, "--json").json["measures"])


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


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A closed project of three annotators and gold: four documents in the order of days, of which Ana saw two again."""
    path = tmp_path / "team.bias"
    with Project.new(path, title="Team") as made:
        for number in range(4):
            text = document(f"d{number}")
            day = datetime(2031, 5, 1 + number, tzinfo=UTC)

            def marked(*places: tuple[int, int], label: str = "quotation", text: Document = text, day: datetime = day) -> list[Span]:
                return [Span.new(text.text, label, place, created=day) for place in places]

            layers = [
                (Layer.of("Ana"), marked((0, 10), (20, 30))),
                (Layer.of("Ben"), marked((0, 10), (21, 30))),
                (Layer.of("Chi"), marked((0, 10), label="opinion")),
                (GOLD, marked((0, 10), (20, 30))),
                *([(Layer.of("Ana", 2), marked((0, 10)))] if number > 1 else []),
            ]
            made.add([item(text, *layers)])
    return path


BEHIND = ("--gold", "--leave-one-out", "--self", "--over-time", 2, "--differences")


def test_what_stands_behind_stands_beside_the_contract(bias: Bias, team: Path) -> None:
    plain = bias("agreement", team, "--measure", "f1_strict", "--json").json
    found = bias("agreement", team, "--measure", "f1_strict", *BEHIND, "--json").json
    assert {key: found[key] for key in plain} == plain
    assert list(found) == [*plain, "with_gold", "without_each", "with_oneself", "over_time", "differences"]

    def strict(comparison: dict[str, Any]) -> float:
        value = comparison["measures"][0]["value"]
        assert isinstance(value, float)
        return value

    assert {name: strict(each) for name, each in found["with_gold"].items()} == {"Ana": 12 / 14, "Ben": 0.5, "Chi": 0.0}
    assert {name: each["annotators"] for name, each in found["without_each"].items()} == {
        "Ana": ["Ben", "Chi"], "Ben": ["Ana", "Chi"], "Chi": ["Ana", "Ben"],
    }  # fmt: skip
    assert {name: strict(each) for name, each in found["with_oneself"].items()} == {"Ana": 4 / 6}
    assert [(each["first"][:10], each["last"][:10], each["documents"]) for each in found["over_time"]] == [
        ("2031-05-01", "2031-05-02", 2), ("2031-05-03", "2031-05-04", 2),
    ]  # fmt: skip
    # In each document Ana and Ben meet at two passages, and each of them meets Chi at one with another label.
    parts = {part: found["differences"][part] for part in ("alone", "label", "boundary", "attribute", "agreed")}
    assert parts == {"alone": 4 + 2 + 2, "label": 8, "boundary": 2, "attribute": 0, "agreed": 4}
    assert found["differences"]["per_annotator"]["Chi"] == {"alone": 0, "label": 8, "boundary": 0, "attribute": 0, "agreed": 0, "missed": 6}
    assert found["differences"]["labels_met"] == [
        {"a": "opinion", "b": "quotation", "count": 8}, {"a": "quotation", "b": "quotation", "count": 6},
    ]  # fmt: skip
    assert list(found["differences"]["per_label"]) == ["quotation", "opinion"]
    assert set(found["differences"]["per_document"]) == {"d0", "d1", "d2", "d3"}


def test_people_read_what_stands_behind_as_tables(bias: Bias, team: Path) -> None:
    said = bias("agreement", team, "--measure", "f1_strict", *BEHIND).out
    lines = [" ".join(line.split()) for line in said.splitlines()]
    for title, head, row in (
        ("Each annotator with gold:", "measure Ana Ben Chi", "f1_strict (0.857) (0.500) (0.000)"),
        ("Without one annotator:", "measure everybody without Ana without Ben without Chi", ""),
        ("Each annotator with themselves:", "measure Ana", "f1_strict (0.667)"),
        ("In the order of work:", "measure 1. until 2031-05-02 2. until 2031-05-04", ""),
        ("What passages of two annotators differ in:", "found by one only label boundary attribute agreed all missed", "all 8 8 2 0 4 22"),
    ):
        place = lines.index(title)
        assert lines[place + 1] == head
        assert row in lines[place + 2 : place + 4] or not row
    assert "Labels that met on one passage: opinion and quotation 8" in lines
    assert "Ana 2 4 2 0 4 12 2" in lines


def test_where_nothing_stands_behind_it_is_told_why(bias: Bias, tmp_path: Path) -> None:
    Project.new(tmp_path / "x.bias").close()
    said = bias("agreement", tmp_path / "x.bias", *BEHIND).out
    for line in (
        "Each annotator with gold: No document has gold and the spans of an annotator.",
        "Without one annotator: It takes three annotators.",
        "Each annotator with themselves: Nobody marked a document in two rounds.",
        "In the order of work: No document that two annotators worked on has a span.",
        "What passages of two annotators differ in: No document that two annotators worked on has a span.",
    ):
        assert line in said.splitlines()


def test_a_round_and_the_settings_of_gamma_are_chosen(bias: Bias, team: Path) -> None:
    rounds = [bias("agreement", team, "--measure", "f1_strict", "--round", number, "--json").json["measures"][0] for number in (0, 1)]
    assert [each["spans"] for each in rounds] == [18, 20]
    chosen = ("--sampler", "statistical", "--alpha", 2, "--beta", 0.5, "--delta", 3, "--samples", 7, "--seed", 4)
    usual, other = (bias("agreement", team, "--measure", "gamma", *each, "--json").json["measures"][0] for each in ((), chosen))
    assert other["settings"] == {
        "alpha": 2.0,
        "beta": 0.5,
        "delta": 3.0,
        "sampler": "statistical",
        "samples": 7,
        "seed": 4,
        "characters": usual["settings"]["characters"],
        "bootstrap": 1000,
    }
    assert other["value"] != usual["value"]
    assert bias("agreement", team, "--round", 4).complaint == (
        "There is no round 4 in this project.", "The rounds are 1, 2; 0 stands for the newest of each annotator.",
    )  # fmt: skip
    assert bias("agreement", team, "--sampler", "dice").complaint[1] == "The models are shuffle, statistical."


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--figure", "curve=x.svg"), "A figure has no part “curve”. The parts are values, labels, matrix, gold,"),
        (("--figure", "over-time=x.svg"), "The part “over-time” needs --over-time."),
        (("--groups", "A=Ana", "--groups", "A=Ben"), "There are two groups called “A”."),
        (("--alpha", "-1"), "--alpha"),
        (("--over-time", "-1"), "--over-time"),
        (("--round", "second"), "--round"),
    ],
)
def test_what_cannot_be_meant_is_an_error_of_usage(bias: Bias, team: Path, options: tuple[str, ...], sentence: str) -> None:
    ran = bias("agreement", team, *options)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in " ".join(ran.err.replace("│", " ").split())


def test_each_part_has_a_figure_and_the_table_counts_what_differs(bias: Bias, team: Path, tmp_path: Path) -> None:
    parts = {part: tmp_path / f"{part}.svg" for part in PARTS}
    table = tmp_path / "a=b.csv"
    figures = [word for part, path in parts.items() for word in ("--figure", f"{part}={path}")]
    whole = tmp_path / "whole=all.svg"
    ran = bias("agreement", team, "--measure", "alpha_char", *BEHIND, *figures, "--figure", whole, "--per-document", table)
    assert ran.code == 0
    titles = {part: path.read_text(encoding="utf-8") for part, path in parts.items()}
    assert "in the order of work" in titles["over-time"]
    assert "found by one only" in titles["differences"]
    assert "without Chi" in titles["leave-one-out"]
    assert "each with gold" in titles["gold"]
    assert "each with gold" not in titles["values"]
    together = whole.read_text(encoding="utf-8")
    assert all(said in together for said in ("in the order of work", "found by one only", "without Chi", "each with gold"))
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert [[row[part] for part in ("alone", "label", "boundary", "attribute", "agreed")] for row in rows] == [
        ["2", "2", "1", "0", "1"], ["2", "2", "1", "0", "1"], ["2", "2", "0", "0", "1"], ["2", "2", "0", "0", "1"],
    ]  # fmt: skip
    few = bias("agreement", team, "--annotators", "Ana,Ben", "--figure", f"matrix={tmp_path / 'few.svg'}")
    assert few.complaint == ("There is nothing to draw for “matrix”.", "It takes three annotators and a measure with values by pair.")


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


def of_the_command_and_from_python(bias: Bias, path: Path) -> tuple[Any, Any]:
    """All measures by label and pair, with intervals."""
    command = bias("agreement", path, "--bootstrap", 30, "--seed", 5, "--json").json
    with Project.open(path) as opened:
        python = compare(opened, bootstrap=30, seed=5)
    assert [each["name"] for each in command["measures"]] == list(MEASURES)
    for key in ("interval", "per_label", "pairs"):
        assert sum(bool(each[key]) for each in command["measures"]) >= len(MEASURES) - 4, (
            key
        )  # three take flat layers only, one has no labels
    return command, json.loads(json.dumps(python.to_json()))


def test_the_values_of_the_sample_project_are_the_same_from_python(bias: Bias, tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.bias").close()
    command, python = of_the_command_and_from_python(bias, tmp_path / "sample.bias")
    assert command == python


def test_the_values_of_each_document_are_those_of_the_functions_of_plain_tuples(bias: Bias, tmp_path: Path) -> None:
    path, table = tmp_path / "sample.bias", tmp_path / "documents.csv"
    make_sample(path).close()
    chosen = [part for name in COUNTED for part in ("--measure", name)]
    assert bias("agreement", path, *chosen, "--labels", "quotation,opinion", "--per-document", table).code == 0
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert len(rows) > 2
    with Project.open(path, read_only=True) as opened:
        for row in rows:
            (annotated,) = opened.annotated([DocumentId(row["document"])], lambda layer: layer != GOLD)
            units = [[s for s in marks.spans if s.label in {"quotation", "opinion"}] for marks in annotated.marks if marks.spans]
            if any(len(span.stretches) > 1 for theirs in units for span in theirs):
                continue  # plain tuples have one stretch
            plain = [[(span.start, span.end, span.label) for span in theirs] for theirs in units]
            for name in COUNTED:
                length = () if name.startswith("f1") else (len(annotated.document.text),)
                try:
                    value = getattr(agreement, name)(plain, *length)
                except UserError:
                    value = None
                assert row[name] == "" if value is None else float(row[name]) == pytest.approx(value, abs=1e-12), (row["document"], name)


COUNTED = [name for name, kind in MEASURES.items() if not kind.sampled]


@pytest.mark.shared
def test_the_values_of_a_published_corpus_are_the_same_from_python(bias: Bias, tmp_path: Path) -> None:
    corpus = Path(os.environ.get("BIAS_ANNOTATOR_SHARED", "nowhere")) / "data" / "redewiedergabe-dev.jsonl"
    if not corpus.exists():
        pytest.skip("its licence keeps the corpus out; set BIAS_ANNOTATOR_SHARED to the folder that holds data/redewiedergabe-dev.jsonl")
    path = imported(bias, tmp_path, corpus, "--unknown-label", "add")
    command, python = of_the_command_and_from_python(bias, path)
    assert command == python

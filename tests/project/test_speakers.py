"""Whom spans name: the registry follows what comes in, and goes out with native JSONL."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from making import ANA, BEN, document, item, span

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated
from bias_annotator.model.edit import Edit
from bias_annotator.model.query import parse_query
from bias_annotator.model.scheme import Attribute, Label, RelationType, Scheme
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind
from bias_annotator.project.checking import check
from bias_annotator.project.exporting import SPEAKERS_LOST, ExportOptions, Loss, export, preview_losses
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project

ILSE = Speaker("Ilse Marrow", SpeakerKind.PERSON, ("Marrow", "@ilse"))


def source(name: str, content: str, start: int = 36) -> Annotated:
    """A document in which the words for a source stand for somebody."""
    made = document(name)
    return item(made, (ANA, [span(made, "source", (start, start + 9), attributes={"speaker": content})]))


@pytest.fixture
def projects(tmp_path: Path) -> Iterator[tuple[Project, Project]]:
    """Two new projects."""
    with Project.new(tmp_path / "one.bias") as one, Project.new(tmp_path / "two.bias") as two:
        yield one, two


def test_the_usual_scheme_says_for_sources_and_quotations_who_speaks(projects: tuple[Project, Project]) -> None:
    assert projects[0].scheme.speaker_attributes == [("quotation", "speaker"), ("source", "speaker")]


def test_names_that_come_in_with_spans_are_registered_unless_they_mean_somebody(projects: tuple[Project, Project]) -> None:
    project, _ = projects
    project.change_speakers(SpeakerChange("Add", (), (ILSE,)))
    project.add([source("a", "marrow"), source("b", "Édric  Vane"), source("c", "ÉDRIC VANE"), source("d", "\x01")])
    assert set(project.speakers()) == {ILSE, Speaker("Édric Vane")}


def test_a_name_typed_is_taken_or_made(projects: tuple[Project, Project]) -> None:
    project, _ = projects
    project.change_speakers(SpeakerChange("Add", (), (ILSE,)))
    assert project.ensure_speaker(" MARROW ") == "Ilse Marrow"
    assert project.ensure_speaker(" Édric  Vane") == "Édric Vane"
    assert project.speaker_named("édric vane") == Speaker("Édric Vane")
    with pytest.raises(UserError):
        project.ensure_speaker("  ")


def test_who_speaks_is_part_of_the_edit_that_says_it(projects: tuple[Project, Project]) -> None:
    project, _ = projects
    made = document("a")
    words = span(made, "source", (36, 45))
    project.add([item(made, (ANA, [words]))])
    told = words.changed(attributes={"speaker": project.ensure_speaker("Ilse Marrow")})
    project.apply(Edit(made.id, ANA, "Change", gone=(words,), come=(told,), author="Ana"))
    assert project.names_said() == {"ilse marrow": 1}
    project.undo(made.id, ANA)
    assert project.names_said() == {}
    assert project.speaker_named("Ilse Marrow") is not None  # the registry is no part of the edit


def test_the_registry_goes_out_and_comes_in_with_native_jsonl(projects: tuple[Project, Project], tmp_path: Path) -> None:
    one, two = projects
    one.add([source("a", "Marrow"), source("b", "Tidewire"), item(document("c"))])
    one.change_speakers(SpeakerChange("Change", (Speaker("Marrow"),), (ILSE,)))
    out = tmp_path / "out.jsonl"
    assert export(one, out, ExportOptions()).losses == ()
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line.get("speakers") for line in lines] == [
        [{"name": "Ilse Marrow", "kind": "person", "aliases": ["Marrow", "@ilse"]}], None, None,
    ]  # fmt: skip
    assert lines[0]["annotations"][0]["attributes"] == {"speaker": "Marrow"}
    for _ in range(2):
        assert import_files(two, [out], ImportOptions()).refused == []
        assert set(two.speakers()) == {ILSE, Speaker("Tidewire")}
    assert check(two).ok


def test_entries_that_share_a_name_become_one_when_a_file_comes_in(projects: tuple[Project, Project]) -> None:
    project, _ = projects
    project.change_speakers(SpeakerChange("Add", (), (Speaker("I. Marrow", aliases=("Marrow",)), Speaker("Wire"))))
    made = document("a")
    project.add([Annotated(made, (), (), (ILSE,))])
    assert set(project.speakers()) == {Speaker("I. Marrow", SpeakerKind.PERSON, ("Marrow", "Ilse Marrow", "@ilse")), Speaker("Wire")}


def test_a_search_for_a_speaker_finds_every_name(projects: tuple[Project, Project]) -> None:
    project, _ = projects
    project.add([source("a", "Marrow"), source("b", "ILSE MARROW"), source("c", "Tidewire"), item(document("d"))])
    project.change_speakers(SpeakerChange("Join", tuple(project.speakers())[:2], (ILSE,)))
    for typed in ('speaker:"Ilse Marrow"', "speaker:@ilse", "speaker:marrow"):
        query = parse_query(typed, project.scheme)
        assert [found.document for found in project.find(query)] == ["a", "b"]
        assert project.count_found(query) == 2
    assert [found.document for found in project.find(parse_query("-speaker:marrow label:source", project.scheme))] == ["c"]


def test_other_formats_tell_that_they_lose_what_the_registry_knows(projects: tuple[Project, Project]) -> None:
    project, _ = projects
    project.add([source("a", "Marrow"), source("b", "Tidewire")])
    assert SPEAKERS_LOST not in {loss.what for loss in preview_losses(project, ExportOptions("csv"))}
    project.change_speakers(SpeakerChange("Change", (Speaker("Marrow"),), (ILSE,)))
    assert Loss(SPEAKERS_LOST, 1) in preview_losses(project, ExportOptions("csv"))
    assert preview_losses(project, ExportOptions("jsonl")) == ()


def test_an_export_of_one_layer_names_only_its_speakers(projects: tuple[Project, Project], tmp_path: Path) -> None:
    project, _ = projects
    made = document("a")
    mine, other = (span(made, "source", (36, 45), attributes={"speaker": name}) for name in ("Marrow", "Wire"))
    project.add([Annotated(made, item(made, (ANA, [mine]), (BEN, [other])).marks, (), (ILSE, Speaker("Wire", SpeakerKind.ORGANISATION)))])
    export(project, tmp_path / "ben.jsonl", ExportOptions(layers=("Ben",)))
    assert [each["name"] for each in json.loads((tmp_path / "ben.jsonl").read_text(encoding="utf-8"))["speakers"]] == ["Wire"]


@pytest.mark.parametrize(
    ("value", "refused"),
    [
        ({}, ["line 1, speakers: “speakers” must be a list"]),
        (["x"], ["line 1, speaker 1: a speaker must be an object"]),
        ([{"name": 5}], ["line 1, speaker 1: “name” must be a text, “aliases” a list of texts"]),
        ([{"name": "a", "aliases": [None]}], ["line 1, speaker 1: “name” must be a text, “aliases” a list of texts"]),
        ([{"name": " "}], ["line 1, speaker 1: A speaker needs a name of 1 to 120 printable characters."]),
        ([{"name": "a", "kind": "ghost"}], ["line 1, speaker 1: “kind” must be one of unknown, person, organisation, not 'ghost'"]),
        ([{"name": "a", "aliases": ["A"]}], ["line 1, speaker 1: a name of “a” occurs twice"]),
        ([{"name": "a"}, {"name": "b", "aliases": ["A"]}, {"name": "c"}], ["line 1, speaker 2: a name of “b” occurs twice"]),
        ([{"name": "a", "kind": None, "aliases": None}], []),
    ],
)
def test_speakers_that_do_not_fit_are_refused_alone(
    projects: tuple[Project, Project], tmp_path: Path, value: object, refused: list[str]
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": "A text.", "speakers": value}), encoding="utf-8")
    result = import_files(projects[0], [path], ImportOptions())
    assert [f"{each.where}: {each.reason}" for each in result.refused] == refused
    assert result.documents == 1


def test_speakers_come_into_a_project_whose_scheme_had_no_place_for_them(tmp_path: Path) -> None:
    labels = (Label("claim", attributes=(Attribute("speaker"),)), Label("name", helper=True))
    scheme = Scheme("own", "Own", labels, (RelationType("source", "", ("claim",), ("name",)),))
    one = document("one")
    spans = [span(one, "claim", (0, 3), attributes={"speaker": said}) for said in ("Ilse  Marrow", "ilse marrow", "", "@ida")]
    with Project.new(tmp_path / "own.bias", scheme=scheme) as project:
        project.add([item(one, (ANA, spans))])
        assert list(project.speakers()) == []
        assert project.keep_speakers()
        assert project.scheme.speaker_attributes == [("claim", "speaker"), ("name", "speaker")]
        assert {each.name for each in project.speakers()} == {"Ilse Marrow", "@ida"}
        assert not project.keep_speakers("name")
        assert check(project).ok
    with Project.open(tmp_path / "own.bias") as again:
        assert again.scheme.speaker_attributes == scheme.with_speakers().speaker_attributes
        assert {name: count for name, count in again.names_said().items() if name} == {"ilse marrow": 2, "@ida": 1}
    with Project.open(tmp_path / "own.bias", read_only=True) as reading, pytest.raises(UserError, match="for reading only"):
        reading.keep_speakers()


def test_a_scheme_that_became_another_meanwhile_is_not_lost(tmp_path: Path) -> None:
    with Project.new(tmp_path / "own.bias", scheme=Scheme("own", "Own", (Label("claim"),))) as project:
        project._store.change_about(scheme=project.scheme.with_label("late").to_toml())
        assert project.keep_speakers("claim")
        assert [label.name for label in project.scheme.labels] == ["claim", "late"]

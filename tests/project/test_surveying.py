"""Files are looked at before they come in: what each would bring is what it then brings, and nothing is written."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from corpus import SCHEME

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.project import surveying
from bias_annotator.project.importing import ImportOptions, UnknownLabel, import_files
from bias_annotator.project.project import OnDuplicate, Project
from bias_annotator.project.surveying import Survey, survey

TEXT = "“We never agreed,” she said. What a farce."
MARK: dict[str, Any] = {"id": "q", "annotator": "Ana", "label": "quotation", "start": 0, "end": 18}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of every sort, with what is wrong with some."""
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a.txt").write_text("A first text.\n\nWith two paragraphs.", encoding="utf-8")
    (inside / "b.txt").write_bytes(b"")
    (inside / "c.txt").write_text("A first text.\n\nWith two paragraphs.", encoding="utf-8")
    (inside / "d.zzz").write_bytes(b"what is this")
    rows = [{"text": TEXT, "annotations": [MARK, {**MARK, "id": "z", "label": "claim"}]}, {"text": 5}, {"text": "Another one."}]
    (inside / "e.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (inside / "f.txt").write_bytes("Sneaky\u202e text.".encode())
    return inside


def kinds(found: Survey) -> dict[str, tuple[str, int, int]]:
    return {each.name: (each.kind, each.documents, each.spans) for each in found.glances}


def test_each_file_is_told_with_what_it_would_bring_and_why_not(project: Project, folder: Path) -> None:
    found = survey(project, [folder], ImportOptions())
    assert kinds(found) == {
        "a.txt": ("ready", 1, 0),
        "b.txt": ("refused", 0, 0),
        "c.txt": ("skipped", 0, 0),
        "d.zzz": ("skipped", 0, 0),
        "e.jsonl": ("warning", 2, 2),
        "f.txt": ("warning", 1, 0),
    }
    by_name = {each.name: each for each in found.glances}
    assert by_name["a.txt"].format == "Plain text"
    assert by_name["a.txt"].first is not None
    assert by_name["a.txt"].first.text.content.startswith("A first")
    assert by_name["b.txt"].reasons == ("“b.txt” is empty: it has no text.",)
    assert by_name["c.txt"].reasons == ("the same text as “a.txt”",)
    assert by_name["e.jsonl"].reasons[0].startswith("line 2")
    assert found.unknown == {"claim": 1}
    assert (found.documents, found.spans, found.files) == (4, 2, 5)
    assert found.size == sum(path.stat().st_size for path in folder.iterdir() if path.suffix != ".zzz")


def test_nothing_is_written(project: Project, folder: Path) -> None:
    scheme = project.scheme
    survey(project, [folder], ImportOptions())
    assert (project.count(), project.span_count(), project.scheme) == (0, 0, scheme)


@pytest.mark.parametrize("unknown", ["add", "skip", "refuse"])
@pytest.mark.parametrize("duplicate", [OnDuplicate.MERGE, OnDuplicate.SKIP])
def test_what_is_told_is_what_then_comes(project: Project, folder: Path, unknown: UnknownLabel, duplicate: OnDuplicate) -> None:
    options = ImportOptions(on_duplicate=duplicate, unknown_label=unknown)
    found = survey(project, [folder], options)
    result = import_files(project, [folder], options)
    assert (result.documents, result.annotations) == (found.documents, found.spans)


def test_what_the_project_has_is_told(project: Project, folder: Path) -> None:
    import_files(project, [folder / "a.txt"], ImportOptions())
    (glance,) = survey(project, [folder / "c.txt"], ImportOptions()).glances
    assert (glance.kind, glance.reasons) == ("skipped", ("the same text as “a.txt” in the project",))
    (again,) = survey(project, [folder / "c.txt"], ImportOptions(on_duplicate=OnDuplicate.ADD)).glances
    assert (again.kind, again.documents) == ("ready", 1)


def test_a_renamed_or_left_out_label_is_known(project: Project, folder: Path) -> None:
    found = survey(project, [folder / "e.jsonl"], ImportOptions(labels={"claim": "opinion"}))
    assert (found.unknown, found.spans) == ({}, 2)
    assert survey(project, [folder / "e.jsonl"], ImportOptions(labels={"claim": ""})).spans == 1


def test_of_very_many_files_the_first_are_read_and_the_others_listed(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveying, "LOOKED_AT", 2)
    found = survey(project, [folder], ImportOptions())
    assert [each.kind for each in found.glances] == ["ready", "refused", "skipped", "unread", "unread", "unread"]
    assert (found.unread, found.files) == (3, 5)


def test_it_can_be_stopped_and_wrong_options_are_told(project: Project, folder: Path) -> None:
    def stop(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        survey(project, [folder], ImportOptions(), stop)
    with pytest.raises(UserError, match="no reader"):
        survey(project, [folder], ImportOptions(format="nope"))


def test_an_empty_folder_is_refused(project: Project, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    (glance,) = survey(project, [tmp_path / "nothing"], ImportOptions()).glances
    assert (glance.kind, glance.reasons) == ("refused", ("In the folder “nothing” there is nothing that can be read.",))


def test_the_columns_of_a_table_are_told_and_another_one_can_hold_the_texts(project: Project, tmp_path: Path) -> None:
    table = tmp_path / "posts.csv"
    table.write_text("id,post,reply\n1,A first post.,No.\n2,A second post.,Yes.\n", encoding="utf-8")
    (glance,) = survey(project, [table], ImportOptions()).glances
    assert glance.columns is not None
    assert (glance.columns.names, glance.columns.text, glance.documents) == (("id", "post", "reply"), "post", 2)
    (other,) = survey(project, [table], ImportOptions(text_column="reply")).glances
    assert other.first is not None
    assert other.first.text.content == "No."

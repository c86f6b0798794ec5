"""The check as people and scripts get it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from making import ANA, document, item, mark

from bias_annotator.errors import CancelledError
from bias_annotator.project import checking
from bias_annotator.project.checking import Problem, check
from bias_annotator.project.project import Project

MANY = [document(f"d{number}") for number in range(5)]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias") as made:
        made.add([item(each) for each in MANY])
        for each in MANY:
            made.apply(mark(each, ANA, "opinion", (0, 3)))
        yield made


def forge(project: Project) -> None:
    with project._store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE fragment SET quote = 'forged'")


def test_a_sound_project_is_told_as_such(project: Project) -> None:
    heard: list[tuple[int, int, str]] = []
    result = check(project, lambda *told: heard.append(told))
    assert result.to_json() == {"ok": True, "documents": 5, "annotations": 5, "problems": []}
    assert heard == [(number, 5, "Checking") for number in range(5)]


def test_problems_are_told_with_their_place(project: Project) -> None:
    forge(project)
    result = check(project)
    assert not result.ok
    span = project.marks(MANY[0].id, ANA).spans[0].id
    assert result.problems[0] == Problem(f"document d0, span {span}", "its quote is not what stands at 0–3")
    assert result.to_json()["problems"][0] == {"where": f"document d0, span {span}", "what": "its quote is not what stands at 0–3"}
    assert len(result.problems) == 5


def test_no_more_problems_are_listed_than_anybody_reads(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    forge(project)
    monkeypatch.setattr(checking, "_MOST", 3)
    assert len(check(project).problems) == 3
    project.apply(mark(MANY[0], ANA, "opinion", (4, 7)))


def test_a_check_can_be_stopped(project: Project) -> None:
    def stop(_done: int, _total: int, _text: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        check(project, stop)
    project.apply(mark(MANY[0], ANA, "opinion", (4, 7)))

"""The sample project: whole, sound, and worth looking at."""

from pathlib import Path

import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.people import Status
from bias_annotator.project import samples
from bias_annotator.project.checking import check
from bias_annotator.project.comparing import compare
from bias_annotator.project.project import Project
from bias_annotator.project.samples import TITLE, make_sample, sample_files


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.bias"
    make_sample(path).close()
    return path


def test_it_is_sound_and_every_shipped_document_is_in_it(path: Path) -> None:
    with Project.open(path) as project:
        assert project.title == TITLE
        lines = [line for path in sample_files() for line in path.read_text(encoding="utf-8").splitlines()]
        assert project.count() == len(lines) >= 2
        assert check(project).problems == ()


def test_two_people_worked_on_it_who_agree_in_part(path: Path) -> None:
    with Project.open(path) as project:
        comparison = compare(project)
        assert len(comparison.annotators) == 2
        assert comparison.documents >= 1
        values = [measure.value for measure in comparison.measures if measure.value is not None]
        assert len(values) > len(comparison.measures) / 2
        assert all(0 < value < 1 for value in values)
        assert all("overlap" in (measure.warning or "") for measure in comparison.measures if measure.value is None)


def test_something_is_left_to_do(path: Path) -> None:
    with Project.open(path) as project:
        work = [project.all_work(row.id) for row in project.rows()]
        statuses = {each.status for some in work for each in some}
        assert Status.DONE in statuses
        assert any(len(some) < 2 or Status.TODO in {each.status for each in some} for some in work)


def test_its_labels_and_relations_are_those_of_the_scheme(path: Path) -> None:
    with Project.open(path) as project:
        for item in project.annotated():
            for marks in item.marks:
                assert all(project.scheme.label(span.label) for span in marks.spans)
                assert all(project.scheme.relation(link.label) for link in marks.relations)
                for span in marks.spans:
                    label = project.scheme.label(span.label)
                    for name, value in span.attributes.items():
                        attribute = label.attribute(name)
                        assert attribute is not None
                        assert attribute.accepts(value)


def test_every_document_names_where_it_comes_from(path: Path) -> None:
    with Project.open(path) as project:
        for item in project.annotated():
            metadata = item.document.metadata
            assert metadata.title
            assert metadata.outlet
            assert metadata.url or "licence" in " ".join([*metadata.extra, *metadata.extra.values()]).casefold()


def test_it_never_takes_the_place_of_anything(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="exists already"):
        make_sample(path)
    assert path.read_bytes() == before


def test_a_shipped_file_that_does_not_import_is_a_bug_that_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{", encoding="utf-8")
    monkeypatch.setattr(samples, "sample_files", lambda: [broken])
    with pytest.raises(RuntimeError, match="a shipped sample does not import"):
        make_sample(tmp_path / "sample.bias")
    assert [each.name for each in tmp_path.iterdir()] == ["broken.jsonl"]

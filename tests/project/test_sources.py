"""Files of which a text is taken out are kept with it, compressed; what is a text already, a table or too large is not."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bias_annotator.model.document import KeptSource
from bias_annotator.project import reading
from bias_annotator.project.checking import check
from bias_annotator.project.importing import ImportOptions, ImportResult, import_files
from bias_annotator.project.project import OnDuplicate, Project
from bias_annotator.settings import Bounds

PAGE = "<html><body><article><h1>A farce</h1><p>The council met on {day} in the old hall.</p></article></body></html>"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias") as made:
        yield made


def take(project: Project, *paths: Path, on_duplicate: OnDuplicate = OnDuplicate.MERGE, keep: bool = True) -> ImportResult:
    return import_files(project, paths, ImportOptions(on_duplicate=on_duplicate, keep_sources=keep))


def page(path: Path, day: str = "Monday") -> Path:
    path.write_text(PAGE.format(day=day), encoding="utf-8")
    return path


def kept(project: Project) -> list[tuple[str, str, bytes] | None]:
    found = [project.source(document) for document in project.ids()]
    return [(each.name, each.reader, each.data(10_000)) if each else None for each in found]


def test_a_page_is_kept_and_a_text_is_not_since_nothing_was_taken_out_of_it(project: Project, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("The council met.", encoding="utf-8")
    take(project, page(tmp_path / "a.html"), tmp_path / "b.txt")
    assert kept(project) == [("a.html", "html", PAGE.format(day="Monday").encode()), None]
    assert check(project).ok


def test_members_of_archives_are_kept_one_by_one(project: Project, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        archive.writestr("in/one.html", PAGE.format(day="Monday"))
        archive.writestr("two.html", PAGE.format(day="Friday and Saturday, of all days, when nobody listens to it"))
    take(project, tmp_path / "both.zip")
    assert [each[0] if each else None for each in kept(project)] == ["one.html", "two.html"]


def test_nothing_is_kept_when_it_is_switched_off_and_the_next_import_brings_it(project: Project, tmp_path: Path) -> None:
    take(project, page(tmp_path / "a.html"), keep=False)
    assert kept(project) == [None]
    assert take(project, tmp_path / "a.html").documents == 0
    assert [each[0] if each else None for each in kept(project)] == ["a.html"]


def test_a_document_keeps_the_file_that_it_came_from(project: Project, tmp_path: Path) -> None:
    take(project, page(tmp_path / "a.html"))
    take(project, page(tmp_path / "b.html"))
    take(project, tmp_path / "b.html", on_duplicate=OnDuplicate.ADD)
    assert [each[0] if each else None for each in kept(project)] == ["a.html", "b.html"]


def test_a_file_over_the_bound_is_not_kept_and_that_is_told(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BOUNDS", Bounds(kept=60))
    result = take(project, page(tmp_path / "a.html"))
    assert result.documents == 1
    assert result.warnings == ["a.html: The file is not kept with its text, since it has more than 0 MB"]
    assert kept(project) == [None]


def test_a_file_that_cannot_be_opened_is_refused_as_before(project: Project, tmp_path: Path) -> None:
    result = take(project, tmp_path / "gone.html")
    assert [each.reason for each in result.refused] == [f"There is no file “{tmp_path / 'gone.html'}”."]


def test_what_is_damaged_or_swells_is_told() -> None:
    source = KeptSource.of("a.html", "html", b"a" * 1000)
    assert source.data(1000) == b"a" * 1000
    for packed, most in ((source.packed, 999), (source.packed[:-4], 1000), (b"no zlib", 1000)):
        with pytest.raises(ValueError, match=r"."):
            KeptSource("a.html", "html", packed).data(most)

"""How an export begins: just what the first document gives when it goes out alone, in every format."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME
from examples import where_usable
from making import document, item

from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.placing import MARKER
from bias_annotator.project.previewing import preview
from bias_annotator.project.project import Project
from bias_annotator.project.splitting import Split
from bias_annotator.writers import WRITERS

PACKED = ("hf", "refi", "spacy")  # whose files are no text


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "news.bias", scheme=SCHEME) as made:
        made.add(CORPUS)
        yield made


@pytest.mark.parametrize("name", where_usable(WRITERS))
def test_it_is_what_the_first_document_gives_alone(name: str, project: Project, tmp_path: Path) -> None:
    options = ExportOptions(name, anonymous=True, split=Split())
    found = preview(project, options)
    assert found is not None
    assert found.title == "Farce"
    assert found.pages[0].words
    alone = replace(options, documents=(CORPUS[0].document.id,), split=None)
    (tmp_path / "out").mkdir()
    suffix = WRITERS[name].suffixes[0] if WRITERS[name].suffixes else ""
    export(project, tmp_path / "out" / f"news{suffix}", alone)
    place = tmp_path / "out" if suffix else tmp_path / "out" / "news"
    paths = [path for path in place.rglob("*") if path.is_file() and path.name != MARKER and not path.name.endswith(".losses.json")]
    files = {path.relative_to(place).as_posix(): path for path in paths}
    if name not in PACKED:
        assert {page.name for page in found.pages} == files.keys()
        for page in found.pages:
            assert page.whole
            if page.name != "README.md":  # which tells of agreement
                assert page.words == files[page.name].read_bytes().decode()


def test_what_is_packed_is_shown_unpacked(project: Project) -> None:
    found = preview(project, ExportOptions("refi"))
    assert found is not None
    assert [page.name.rpartition("/")[2].rpartition(".")[2] for page in found.pages] == ["qde", "qdc", "txt"]
    assert found.pages[0].words.startswith("<?xml")


def test_rows_of_parquet_are_shown_as_json(project: Project) -> None:
    pytest.importorskip("pyarrow")
    found = preview(project, ExportOptions("hf"))
    assert found is not None
    assert found.pages[0].words.startswith('{\n "id": "split"')
    assert found.pages[-1].name == "README.md"


def test_a_document_with_spans_comes_before_those_without(tmp_path: Path) -> None:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        project.add([item(document("first")), item(document("second", "Another text of other words.")), CORPUS[0]])
        found = preview(project, ExportOptions())
        assert found is not None
        assert found.title == "Farce"
        bare = preview(project, ExportOptions(query="title:first"))
        assert bare is not None
        assert bare.title == "Title of first"
        assert preview(project, ExportOptions(query="title:nowhere")) is None


def test_of_a_long_file_the_beginning_is_shown(tmp_path: Path) -> None:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        project.add([item(document("long", "word " * 50_000))])
        found = preview(project, ExportOptions())
        assert found is not None
        assert (len(found.pages[0].words), found.pages[0].whole) == (20_000, False)
